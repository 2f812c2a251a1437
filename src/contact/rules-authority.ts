/** What an authority owes when it refuses contact as a matter of urgency, or departs from the terms of an order. */

import type { ConditionRule } from '../core/condition.ts';
import type { ContentsRule } from '../core/contents.ts';
import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  laContactDepartFromOrder,
  laContactNoticeContent,
  laContactRefuseNotify,
  workingDayDef,
} from '../sources/care-planning-regulations-2010.ts';
import { laContactRefuseEmergency, laContactRefuseLonger } from '../sources/children-act-1989.ts';
import { calcExcludeEventDay, calcNoFractions, calcNoRollover, calcWorkingDays } from '../sources/computing-periods.ts';

export const refusalOfContact = {
  id: 'contact/refusal-of-contact',
  kind: 'condition',
  title: 'Refusal of contact without a court',
  duty: 'Without a court’s authority, the authority refuses contact only where the child’s welfare makes it necessary and as a matter of urgency.',
  subject: 'refusal-of-contact',
  during: 'refusal-of-contact',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'The source bears no date that we read: this version applies to every day.',
    'Whether it was necessary and urgent is a judgement for a person; both are read as they were recorded.',
    'It is about the authority’s refusal. A home’s restriction is another matter, and has its own rules.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [laContactRefuseEmergency, laContactRefuseLonger],
      params: {
        holds: ['necessary-for-welfare', 'decided-as-matter-of-urgency'],
        unless: 'refusal-ordered-by-court',
      },
    },
  ],
} as const satisfies ConditionRule;

export const refusalOfContactEnd = {
  id: 'contact/refusal-of-contact-end',
  kind: 'deadline',
  title: 'End of a refusal of contact without a court',
  duty: 'Contact that is refused without a court’s authority is refused for no more than seven days; to refuse it for longer, the authority needs an order.',
  subject: 'refusal-of-contact-end',
  during: 'refusal-of-contact',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'The source bears no date that we read: this version applies to every day.',
    'What is done is that the refusal ended or, where that came first, that the court ordered it.',
    'The days are calendar days, from the day on which contact is first refused, which is left out. A weekend does not put off the seventh.',
    'The number was read at second hand.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [laContactRefuseEmergency, laContactRefuseLonger, calcExcludeEventDay, calcNoFractions, calcNoRollover],
      params: {
        event: 'refusal-of-contact',
        lines: [{ within: { days: 7 } }],
        unless: 'refusal-ordered-by-court',
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const refusalOfContactNotice = {
  id: 'contact/refusal-of-contact-notice',
  kind: 'deadline',
  title: 'Notice of a refusal of contact',
  duty: 'When the authority refuses contact as a matter of urgency, it at once gives written notice of that.',
  subject: 'refusal-of-contact-notice',
  during: 'refusal-of-contact',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'Immediately is no number, and gets none: until notice is given it is due without a date.',
    'What is done is that the last of those who are to be told was written to.',
    'A refusal that a court ordered is not one of urgency, and outside this rule.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [laContactRefuseNotify],
      params: {
        event: 'refusal-of-contact',
        lines: [{}],
        unless: 'refusal-ordered-by-court',
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const refusalOfContactNoticeRecipients = {
  id: 'contact/refusal-of-contact-notice-recipients',
  kind: 'contents',
  title: 'Who is told of a refusal of contact',
  duty: 'Notice of a refusal of contact goes to the child, the parents, a person who had care by an order of the High Court, anyone else concerned and the independent reviewing officer.',
  subject: 'refusal-of-contact-notice-recipients',
  during: 'refusal-of-contact',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'The child is told unless that would not be appropriate to age and understanding: a judgement for a person.',
    'The person who had care counts where that was so immediately before the care order; the others are those whose wishes and feelings the authority thinks relevant.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [laContactRefuseNotify],
      params: {
        items: [
          { item: 'child', when: 'child-to-be-told-of-refusal' },
          { item: 'parents' },
          { item: 'carer-by-high-court-order', when: 'had-carer-by-high-court-order' },
          { item: 'others-concerned', when: 'others-concerned' },
          { item: 'independent-reviewing-officer' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const refusalOfContactNoticeContents = {
  id: 'contact/refusal-of-contact-notice-contents',
  kind: 'contents',
  title: 'What a notice of refused contact says',
  duty: 'The notice of refused contact gives the decision, its date, the reasons, how long it is to last where that applies, and what can be done by someone who is dissatisfied.',
  subject: 'refusal-of-contact-notice-contents',
  during: 'refusal-of-contact',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: ['How long the refusal is to last is asked for where the decision sets a length.'],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [laContactNoticeContent],
      params: {
        items: [
          { item: 'decision' },
          { item: 'date-of-decision' },
          { item: 'reasons' },
          { item: 'duration', when: 'decision-sets-duration' },
          { item: 'remedies' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const departureFromContactOrder = {
  id: 'contact/departure-from-contact-order',
  kind: 'deadline',
  title: 'Notice of a departure from a contact order',
  duty: 'Where the authority departs from the terms of a contact order by agreement, it gives written notice within five working days of that agreement.',
  subject: 'departure-from-contact-order',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'The number is from memory and not verified.',
    'The agreement is the event: without one there is nothing to give notice of, and no leave to depart from the order.',
    'What else the regulation makes a condition of the agreement was not read, so that it is not asked here.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [laContactDepartFromOrder, workingDayDef, calcWorkingDays, calcExcludeEventDay],
      params: {
        event: 'agreement-to-depart-from-order',
        lines: [{ within: { workingDays: 5 } }],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

/** The authority’s own refusal of contact. */
export const authorityContactRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  refusalOfContact,
  refusalOfContactEnd,
  refusalOfContactNotice,
  refusalOfContactNoticeRecipients,
  refusalOfContactNoticeContents,
  departureFromContactOrder,
);
