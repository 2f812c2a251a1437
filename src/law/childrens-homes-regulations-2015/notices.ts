/** Whom a home tells of what, and how soon. */

import type { LocalDate } from '../../core/date.ts';
import type { ContentsRule, DeadlineRule } from '../../kinds/types.ts';

export const deathNotice = {
  id: 'cadence/death-notice',
  kind: 'deadline',
  subject: 'death-notice',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'death-of-child',
      lines: [{}],
      follows: true,
      cites: ['home-notify-death'],
    },
  ],
} as const satisfies DeadlineRule;

export const deathNoticeRecipients = {
  id: 'cadence/death-notice-recipients',
  kind: 'contents',
  subject: 'death-notice-recipients',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      items: [
        { item: 'chief-inspector' },
        { item: 'placing-authority' },
        { item: 'secretary-of-state' },
        { item: 'area-authority' },
        { item: 'integrated-care-board' },
        { item: 'prisons-and-probation-ombudsman', when: 'secure-home' },
        { item: 'others-relevant', when: 'anyone-else-relevant' },
      ],
      cites: ['home-notify-death'],
    },
  ],
} as const satisfies ContentsRule;

export const barringReferralNotice = {
  id: 'cadence/barring-referral-notice',
  kind: 'deadline',
  subject: 'barring-referral-notice',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'worker-referred',
      lines: [{}],
      follows: true,
      cites: ['home-notify-barring-referral'],
    },
  ],
} as const satisfies DeadlineRule;

export const seriousEventNotice = {
  id: 'cadence/serious-event-notice',
  kind: 'deadline',
  subject: 'serious-event-notice',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'incident',
      lines: [
        { when: 'sexual-exploitation-known-or-suspected' },
        { when: 'serious-incident-needing-police' },
        { when: 'allegation-of-abuse' },
        { when: 'child-protection-enquiry-started-or-ended' },
        { when: 'other-serious-incident' },
      ],
      follows: true,
      cites: ['home-notify-serious-event'],
    },
  ],
} as const satisfies DeadlineRule;

export const admissionAndDischargeNotice = {
  id: 'cadence/admission-and-discharge-notice',
  kind: 'deadline',
  subject: 'admission-and-discharge-notice',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'admission-or-discharge',
      lines: [{ when: 'placed-by-another-authority' }],
      unless: 'short-breaks',
      cites: ['home-notify-admission-discharge', 'home-short-break-modifications'],
    },
  ],
} as const satisfies DeadlineRule;

export const managerAbsenceNotice = {
  id: 'cadence/manager-absence-notice',
  kind: 'deadline',
  subject: 'manager-absence-notice',
  during: 'home-registration',
  owedBy: 'registered-provider',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'absence-of-person-in-charge',
      lines: [
        { when: 'unforeseen', lasting: { days: 28 }, within: { weeks: 1 } },
        { lasting: { days: 28 }, within: { months: -1 } },
      ],
      cites: [
        'home-manager-absence-notice',
        'home-manager-absence-emergency',
        'calc-month-is-calendar',
        'calc-corresponding-date',
        'calc-short-month',
        'calc-week',
      ],
    },
  ],
} as const satisfies DeadlineRule;

export const managerReturnNotice = {
  id: 'cadence/manager-return-notice',
  kind: 'deadline',
  subject: 'manager-return-notice',
  during: 'home-registration',
  owedBy: 'registered-provider',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'return-of-person-in-charge',
      lines: [{ within: { days: 7 } }],
      follows: true,
      cites: ['home-manager-return', 'calc-exclude-event-day', 'calc-no-fractions', 'calc-no-rollover'],
    },
  ],
} as const satisfies DeadlineRule;
