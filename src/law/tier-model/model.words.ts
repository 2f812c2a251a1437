/** The words of the rules in model.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const modelWords = {
  'tier/model-elements': {
    title: 'The four elements of a therapeutic model',
    duties: [
      {
        from: null,
        duty: 'A therapeutic model has four elements: a trauma assessment, an individual response, reviewing and monitoring, and the regulation of the team.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'It is a provider’s check of its own model, not of one child’s care.',
      'Whether an element works is a judgement for a person; here it is asked whether the model has it.',
    ],
  },
  'tier/responses': {
    title: 'The five responses of TIER',
    duties: [
      {
        from: null,
        duty: 'House managers have five responses to draw on: an individual care plan that all staff follow, trauma-informed risk assessments, boundaries and key working, enrichment and daily therapeutic caregiving, and the sourcing of education and psychotherapy.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'It is a provider’s check of what is at hand: the source offers the five to draw on, and does not ask that every child’s response use them all.',
      'The care plan of which the source speaks is the home’s own.',
    ],
  },
  'tier/external-therapy': {
    title: 'Therapy from outside fits into a model',
    duties: [
      {
        from: null,
        duty: 'Where therapy is bought in from outside, the provider has a therapeutic model into which it fits.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Whether the therapy fits into the model is a judgement for a person; it is read as it was recorded.',
      'Where no therapy is bought in, nothing is asked here.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
