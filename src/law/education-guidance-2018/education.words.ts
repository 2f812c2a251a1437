/** The words of the rules in education.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const educationWords = {
  'cadence/personal-education-plan-begun-education-guidance': {
    title: 'Personal education plan begun, education guidance',
    duties: [
      {
        from: null,
        duty: 'The personal education plan is begun before the placement or, in an emergency, within ten working days of the child’s becoming looked after.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2018.',
      'The placement is read as starting on the day the child becomes looked after; before it, as no later than that day.',
      'Whether the placement was made in an emergency is read as it was recorded.',
    ],
  },
  'cadence/personal-education-plan-ready-education-guidance': {
    title: 'Personal education plan for the first review, education guidance',
    duties: [
      {
        from: null,
        duty: 'The personal education plan is ready in time for the first review, so within 20 working days of the child’s becoming looked after.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2018.',
      'In time for the first review is read as by the last day on which that review is in time. A review that is held sooner asks for the plan sooner; that is not counted here.',
    ],
  },
  'cadence/personal-education-plan-review-education-guidance': {
    title: 'Review of the personal education plan, education guidance',
    duties: [{ from: null, duty: 'The personal education plan is reviewed in each school term.' }],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2018.',
      'The terms are those of the child’s school, and are given: without them it cannot be told when a review is due.',
      'One review serves its own term only. The term in which the child becomes looked after counts.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
