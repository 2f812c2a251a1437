/** Care (education) and treatment reviews of a person who is, or may be, admitted to a mental health hospital. */

import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  cetrCommunity,
  cetrInpatientU18,
  cetrPostAdmissionU18,
  ctrInpatientAdult,
  ctrInpatientSecure,
  ctrOtherTriggers,
  ctrPostAdmissionAdult,
  laep as laepStatement,
} from '../sources/dynamic-support-register-policy-2023.ts';
import type { CadenceRule } from './facts.ts';

export const treatmentReview = {
  id: 'cadence/treatment-review',
  kind: 'cadence',
  title: 'Care (education) and treatment review during a stay in hospital',
  duty: 'A person admitted without a review in the community has one within two weeks under 18 and within 28 days from 18; during the stay it is repeated every three months under 18, and from 18 every six months, or every twelve in a secure hospital.',
  subject: 'treatment-review',
  during: 'hospital-stay',
  owedBy: 'health-commissioner',
  basis: 'national-policy',
  readings: [
    'The figures under 18 were read at second hand. Those from 18 are from memory and not verified.',
    'The policy was published on 25 January 2023 for every system to have in force by 1 May 2023: it is applied from that day.',
    'An interval follows the age on the day it begins, even where the 18th birthday falls inside it.',
    'Where there was a review in the community, the longest interval between reviews runs from the admission: a review before it is no event of the stay.',
    'Two weeks are 14 days. Months run from the review last held.',
  ],
  versions: [
    {
      from: '2023-05-01' as LocalDate,
      until: null,
      cites: [cetrPostAdmissionU18, cetrInpatientU18, ctrPostAdmissionAdult, ctrInpatientAdult, ctrInpatientSecure],
      params: {
        intervals: [
          { when: { nth: 1, underAge: 18, unless: 'community-review-held' }, within: { weeks: 2 } },
          { when: { underAge: 18 }, within: { months: 3 } },
          { when: { nth: 1, unless: 'community-review-held' }, within: { days: 28 } },
          { when: { circumstance: 'secure-hospital' }, within: { months: 12 } },
          { within: { months: 6 } },
        ],
      },
    },
  ],
} as const satisfies CadenceRule;

export const communityTreatmentReview = {
  id: 'cadence/treatment-review-community',
  kind: 'deadline',
  title: 'Care (education) and treatment review in the community',
  duty: 'Before a person is admitted, a review in the community looks for another way.',
  subject: 'community-treatment-review',
  during: 'hospital-stay',
  owedBy: 'health-commissioner',
  basis: 'national-policy',
  readings: [
    'Before an admission is read as no later than the day of the admission.',
    'Where an emergency leaves no time for it, it is not owed, and a meeting by the local area emergency protocol stands in its place.',
    'Whether there was time is a judgement for a person; it is read as it was recorded.',
  ],
  versions: [
    {
      from: '2023-05-01' as LocalDate,
      until: null,
      cites: [cetrCommunity, laepStatement],
      params: {
        event: 'hospital-admission',
        lines: [{ within: { days: 0 } }],
        unless: 'no-time-for-community-review',
      },
    },
  ],
} as const satisfies DeadlineRule;

export const emergencyProtocolMeeting = {
  id: 'cadence/emergency-protocol-meeting',
  kind: 'deadline',
  title: 'Meeting by the local area emergency protocol',
  duty: 'Where an emergency leaves no time for a review in the community, a local area emergency protocol meeting is held.',
  subject: 'emergency-protocol-meeting',
  during: 'hospital-stay',
  owedBy: 'health-commissioner',
  basis: 'national-policy',
  readings: [
    'The source sets no figure for when: until the meeting is held it is due without a date.',
    'It needs no independent panel, and does not count as a review: the one after the admission is owed all the same.',
  ],
  versions: [
    {
      from: '2023-05-01' as LocalDate,
      until: null,
      cites: [laepStatement],
      params: {
        event: 'hospital-admission',
        lines: [{ when: 'no-time-for-community-review' }],
      },
    },
  ],
} as const satisfies DeadlineRule;

export const treatmentReviewOnChange = {
  id: 'cadence/treatment-review-on-change',
  kind: 'deadline',
  title: 'Care (education) and treatment review after a change in hospital',
  duty: 'A review is also held when a person moves to another hospital, or when a diagnosis is taken away.',
  subject: 'treatment-review',
  during: 'hospital-stay',
  owedBy: 'health-commissioner',
  basis: 'national-policy',
  readings: [
    'The source sets no figure for when: until it is held it is due without a date.',
    'It is owed beside the reviews that come round again, and one held after the change serves both.',
  ],
  versions: [
    {
      from: '2023-05-01' as LocalDate,
      until: null,
      cites: [ctrOtherTriggers],
      params: {
        event: 'hospital-move-or-diagnosis-removed',
        lines: [{}],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

/** Reviews around an admission to hospital. */
export const treatmentReviewRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  treatmentReview,
  communityTreatmentReview,
  emergencyProtocolMeeting,
  treatmentReviewOnChange,
);
