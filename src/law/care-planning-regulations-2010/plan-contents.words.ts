/** The words of the rules in plan-contents.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const planContentsWords = {
  'admission/care-plan-contents': {
    title: 'What a care plan holds',
    duties: [
      {
        from: '2011-04-01',
        duty: 'A care plan holds the plan for permanence, the arrangements for each of the child’s needs, the health plan, the personal education plan, the placement plan, the name of the independent reviewing officer, and the wishes and feelings of those concerned.',
      },
    ],
    readings: [
      'The list is that of the Regulations as made. A later item, on the child’s status, was not read and is not asked for.',
      'The personal education plan is asked for so far as it is reasonably practicable: a judgement for a person.',
      'Whether an entry is good enough is a judgement for a person; here it is there or not.',
      'In a series of short breaks under regulation 48 a shorter care plan stands in its stead.',
    ],
  },
  'admission/health-plan-contents': {
    title: 'What a health plan holds',
    duties: [
      {
        from: '2011-04-01',
        duty: 'A health plan holds the state of health, its history, how both bear on development, present medical and dental care, any planned change to it, and the carers’ part in promoting health.',
      },
    ],
    readings: [
      'A planned change is asked for where one is planned.',
      'Whether an entry is good enough is a judgement for a person; here it is there or not.',
    ],
  },
  'admission/personal-education-plan-contents': {
    title: 'What a personal education plan holds',
    duties: [
      {
        from: '2011-04-01',
        duty: 'A personal education plan holds the history of education and training, present arrangements, planned changes and how disruption will be kept small, leisure interests, and the carers’ part in promoting education and leisure.',
      },
    ],
    readings: [
      'A planned change, and how disruption is kept small, are asked for where a change is planned.',
      'Whether an entry is good enough is a judgement for a person; here it is there or not.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
