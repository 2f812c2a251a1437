/** The words of the rules in health.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const healthWords = {
  'cadence/health-assessment': {
    title: 'Health assessment',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The child’s health is assessed within 20 working days of becoming looked after, then at least every six months under the age of five and every twelve months from five.',
      },
    ],
    readings: [
      'An interval follows the age on the day of the last assessment, even where the fifth birthday falls inside it.',
      'The first limit is that of guidance, and the nearest figure to “before the first review”.',
      'An age is attained on the birthday; one born on 29 February attains it on 1 March in common years.',
    ],
    citedWhere: {
      'health-initial-20wd': { when: { nth: 1 } },
      'health-review-under5': { when: { underAge: true } },
      'health-review-5plus': { kind: 'period', when: null },
    },
  },
  'cadence/initial-health-assessment': {
    title: 'Initial health assessment',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The child’s health is assessed before the first placement or, where that is not reasonably practicable, before the first review; one made within the three months before the child became looked after will do.',
      },
    ],
    readings: [
      'The first placement is read as starting on the day the child becomes looked after; before it, as no later than that day.',
      'Before the first review is read as by the last day on which that review is in time, 20 working days from becoming looked after. A review that is held sooner asks for the assessment sooner; that is not counted here.',
      'The three months run from the day of the earlier assessment to the corresponding day: becoming looked after on that day is within them.',
      'Whether it was practicable before is a judgement for a person; it is read as it was recorded.',
      'A child in a series of short breaks under regulation 48 is outside this rule.',
    ],
    citedWhere: {
      'health-exempt-recent': { kind: 'period', event: 'initial-health-assessment' },
      'review-first': { when: { circumstance: 'health-assessment-not-practicable-before' } },
    },
  },
  'cadence/health-assessor': {
    title: 'Who makes a health assessment',
    duties: [
      {
        from: '2011-04-01',
        duty: 'A registered medical practitioner makes the first health assessment; a nurse or a midwife under such a practitioner’s supervision may make a later one.',
      },
    ],
    readings: [
      'It is asked of one assessment, under the version in force on the day on which that was made.',
      'The exception asks for both: that it was not the first, and that a nurse or a midwife made it under supervision.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
