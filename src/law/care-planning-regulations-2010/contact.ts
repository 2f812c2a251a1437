/** What an authority owes when it refuses contact or departs from an order. */

import type { LocalDate } from '../../core/date.ts';
import type { ContentsRule, DeadlineRule } from '../../kinds/types.ts';

export const refusalOfContactNotice = {
  id: 'contact/refusal-of-contact-notice',
  kind: 'deadline',
  subject: 'refusal-of-contact-notice',
  during: 'refusal-of-contact',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'refusal-of-contact',
      lines: [{}],
      unless: 'refusal-ordered-by-court',
      follows: true,
      cites: ['la-contact-refuse-notify'],
    },
  ],
} as const satisfies DeadlineRule;

export const refusalOfContactNoticeRecipients = {
  id: 'contact/refusal-of-contact-notice-recipients',
  kind: 'contents',
  subject: 'refusal-of-contact-notice-recipients',
  during: 'refusal-of-contact',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      items: [
        { item: 'child', when: 'child-to-be-told-of-refusal' },
        { item: 'parents' },
        { item: 'carer-by-high-court-order', when: 'had-carer-by-high-court-order' },
        { item: 'others-concerned', when: 'others-concerned' },
        { item: 'independent-reviewing-officer' },
      ],
      cites: ['la-contact-refuse-notify'],
    },
  ],
} as const satisfies ContentsRule;

export const refusalOfContactNoticeContents = {
  id: 'contact/refusal-of-contact-notice-contents',
  kind: 'contents',
  subject: 'refusal-of-contact-notice-contents',
  during: 'refusal-of-contact',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      items: [
        { item: 'decision' },
        { item: 'date-of-decision' },
        { item: 'reasons' },
        { item: 'duration', when: 'decision-sets-duration' },
        { item: 'remedies' },
      ],
      cites: ['la-contact-notice-content'],
    },
  ],
} as const satisfies ContentsRule;

export const departureFromContactOrder = {
  id: 'contact/departure-from-contact-order',
  kind: 'deadline',
  subject: 'departure-from-contact-order',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'agreement-to-depart-from-order',
      lines: [{ within: { workingDays: 5 } }],
      follows: true,
      cites: ['la-contact-depart-from-order', 'working-day-def', 'calc-working-days', 'calc-exclude-event-day'],
    },
  ],
} as const satisfies DeadlineRule;
