/** The child’s health beside the rhythm of its assessments: the first one, who makes it, and the yearly questionnaire. */

import type { ConditionRule } from '../core/condition.ts';
import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  healthExemptRecent,
  healthInitialBeforePlacement,
  healthInitialByDoctor,
  reviewFirst,
  workingDayDef,
} from '../sources/care-planning-regulations-2010.ts';
import {
  calcCorrespondingDate,
  calcMonthIsCalendar,
  calcShortMonth,
  calcWorkingDays,
} from '../sources/computing-periods.ts';
import { sdqAnnual } from '../sources/health-guidance-2015.ts';
import type { CadenceRule } from './facts.ts';

export const initialHealthAssessment = {
  id: 'cadence/initial-health-assessment',
  kind: 'deadline',
  title: 'Initial health assessment',
  duty: 'The child’s health is assessed before the first placement or, where that is not reasonably practicable, before the first review; one made within the three months before the child became looked after will do.',
  subject: 'initial-health-assessment',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'The first placement is read as starting on the day the child becomes looked after; before it, as no later than that day.',
    'Before the first review is read as by the last day on which that review is in time, 20 working days from becoming looked after. A review that is held sooner asks for the assessment sooner; that is not counted here.',
    'The three months run from the day of the earlier assessment to the corresponding day: becoming looked after on that day is within them.',
    'Whether it was practicable before is a judgement for a person; it is read as it was recorded.',
    'A child in a series of short breaks under regulation 48 is outside this rule.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [
        healthInitialBeforePlacement,
        healthExemptRecent,
        reviewFirst,
        workingDayDef,
        calcWorkingDays,
        calcMonthIsCalendar,
        calcCorrespondingDate,
        calcShortMonth,
      ],
      params: {
        event: 'looked-after',
        lines: [
          { when: 'health-assessment-not-practicable-before', within: { workingDays: 20 } },
          { within: { days: 0 } },
        ],
        noOlderThan: { months: 3 },
      },
    },
  ],
} as const satisfies DeadlineRule;

export const healthAssessor = {
  id: 'cadence/health-assessor',
  kind: 'condition',
  title: 'Who makes a health assessment',
  duty: 'A registered medical practitioner makes the first health assessment; a nurse or a midwife under such a practitioner’s supervision may make a later one.',
  subject: 'health-assessor',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statute',
  readings: [
    'It is asked of one assessment, under the version in force on the day on which that was made.',
    'The exception asks for both: that it was not the first, and that a nurse or a midwife made it under supervision.',
  ],
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      cites: [healthInitialByDoctor],
      params: {
        holds: 'by-registered-medical-practitioner',
        unless: 'later-assessment-by-supervised-nurse-or-midwife',
      },
    },
  ],
} as const satisfies ConditionRule;

export const strengthsAndDifficultiesHealthGuidance = {
  id: 'cadence/strengths-and-difficulties-health-guidance',
  kind: 'cadence',
  title: 'Strengths and Difficulties Questionnaire, health guidance',
  duty: 'The carer of a looked-after child aged 4 to 16 completes the Strengths and Difficulties Questionnaire once a year.',
  subject: 'strengths-and-difficulties-questionnaire',
  during: 'looked-after',
  owedBy: 'placing-authority',
  basis: 'statutory-guidance',
  readings: [
    'The source bears no commencement: this version applies to every day. It is guidance of 2015.',
    'The ages and the year are from memory and not verified.',
    'Aged 4 to 16 is read as from the fourth birthday until the day before the seventeenth.',
    'Once a year is read as within a year of the one before; the first within a year of becoming looked after or of the fourth birthday, whichever is later.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [sdqAnnual],
      params: { ages: { from: 4, under: 17 }, intervals: [{ within: { years: 1 } }] },
    },
  ],
} as const satisfies CadenceRule;

/** Health, beside the rhythm of the assessments. */
export const healthRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  initialHealthAssessment,
  healthAssessor,
  strengthsAndDifficultiesHealthGuidance,
);
