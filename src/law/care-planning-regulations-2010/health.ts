/** The child’s health: the rhythm of the assessments, the first one, and who makes it. */

import type { LocalDate } from '../../core/date.ts';
import type { CadenceRule, ConditionRule, DeadlineRule } from '../../kinds/types.ts';

export const healthAssessment = {
  id: 'cadence/health-assessment',
  kind: 'cadence',
  subject: 'health-assessment',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      intervals: [
        { when: { nth: 1 }, within: { workingDays: 20 } },
        { when: { underAge: 5 }, within: { months: 6 } },
        { within: { months: 12 } },
      ],
      cites: ['health-initial-20wd', 'health-review-under5', 'health-review-5plus', 'calc-age'],
    },
  ],
} as const satisfies CadenceRule;

export const initialHealthAssessment = {
  id: 'cadence/initial-health-assessment',
  kind: 'deadline',
  subject: 'initial-health-assessment',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'looked-after',
      lines: [
        { when: 'health-assessment-not-practicable-before', within: { workingDays: 20 } },
        { within: { days: 0 } },
      ],
      noOlderThan: { months: 3 },
      cites: [
        'health-initial-before-placement',
        'health-exempt-recent',
        'review-first',
        'working-day-def',
        'calc-working-days',
        'calc-month-is-calendar',
        'calc-corresponding-date',
        'calc-short-month',
      ],
    },
  ],
} as const satisfies DeadlineRule;

export const healthAssessor = {
  id: 'cadence/health-assessor',
  kind: 'condition',
  subject: 'health-assessor',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      holds: 'by-registered-medical-practitioner',
      unless: 'later-assessment-by-supervised-nurse-or-midwife',
      cites: ['health-initial-by-doctor'],
    },
  ],
} as const satisfies ConditionRule;
