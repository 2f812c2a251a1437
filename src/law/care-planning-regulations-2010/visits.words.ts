/** The words of the rules in visits.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const visitsWords = {
  'cadence/social-worker-visit': {
    title: 'Visit by the authority’s representative',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The child is visited within a week of the placement’s start, then at least every six weeks in its first year, and after it every three months if the placement is meant to last until 18, else every six weeks.',
      },
    ],
    readings: [
      'The limit in force is that of the day on which the interval begins: up to and including the first anniversary of the placement’s start it is the first year’s.',
      'A week is the seven days after the event.',
      'This is the general case. The cases of paragraphs (3) to (6), and long-term foster placements, have limits of their own.',
    ],
    citedWhere: {
      'visit-first': { when: { nth: 1 } },
      'visit-year-one': { when: { upToAnniversary: 1 } },
      'visit-after-year-permanent': { when: { untilEighteen: true } },
      'visit-after-year-other': { kind: 'period', when: null },
    },
  },
  'cadence/social-worker-visit-before-assessment': {
    title: 'Visit to a child placed with a parent before the assessment',
    duties: [
      {
        from: '2011-04-01',
        duty: 'A child placed with a parent before the assessment is complete is visited at least once a week until the first review, then at least every six weeks.',
      },
    ],
    readings: [
      'Where this case applies, it replaces the general frequency: the episode is recorded as this kind, not as a placement of the general kind.',
      'The limit is that of the day on which the interval begins: weekly before the child’s first review, the longer one from the day of that review on. Where the first review was held before all this began, the longer one holds from the start.',
      'At least once a week is read as within seven days of the visit last held.',
    ],
  },
  'cadence/social-worker-visit-temporary-approval': {
    title:
      'Visit to a child with a connected person approved for the time being, or with a parent under an interim care order',
    duties: [
      {
        from: '2011-04-01',
        duty: 'A child with a connected person approved for the time being, or with a parent under an interim care order, is visited at least once a week until the first review, then at least every four weeks.',
      },
    ],
    readings: [
      'Where this case applies, it replaces the general frequency: the episode is recorded as this kind, not as a placement of the general kind.',
      'The limit is that of the day on which the interval begins: weekly before the child’s first review, the longer one from the day of that review on. Where the first review was held before all this began, the longer one holds from the start.',
      'From the first review on it is four weeks, not the six of the other cases.',
      'At least once a week is read as within seven days of the visit last held; the first week runs from the start of the placement or, with a parent, of the order.',
    ],
  },
  'cadence/social-worker-visit-care-order': {
    title: 'Visit to a child who lives with a parent under a care order',
    duties: [
      {
        from: '2011-04-01',
        duty: 'A child who lives with a parent under a full care order is visited within a week of the order, then at least every six weeks.',
      },
    ],
    readings: [
      'Where this case applies, it replaces the general frequency: the episode is recorded as this kind, not as a placement of the general kind.',
      'The first week runs from the day on which the order is made, and the episode begins with it.',
    ],
  },
  'cadence/social-worker-visit-others-responsible': {
    title: 'Visit to a child in care where others are responsible for where the child lives',
    duties: [
      {
        from: '2011-04-01',
        duty: 'A child in care for whose living arrangements someone else is responsible is visited within a week of their start, then at least every six weeks in the first year and every three months after it.',
      },
    ],
    readings: [
      'The figures of this paragraph are from memory and not verified.',
      'Where this case applies, it replaces the general frequency: the episode is recorded as this kind, not as a placement of the general kind.',
      'The limit is that of the day on which the interval begins: up to and including the first anniversary of the start it is the first year’s.',
      'The first year runs from the start of the arrangements; a change in them does not begin it again.',
    ],
  },
  'cadence/visit-after-changed-arrangements': {
    title: 'Visit after a change in the living arrangements',
    duties: [
      {
        from: '2011-04-01',
        duty: 'Where someone else is responsible for where a child in care lives, the child is visited within a week of any change in those arrangements.',
      },
    ],
    readings: [
      'The figure is from memory and not verified.',
      'The first visit on the day of the change or after it answers it, and is one of the regular visits too.',
    ],
  },
  'cadence/social-worker-visit-long-term-foster': {
    title: 'Visit to a child in a long-term foster placement',
    duties: [
      {
        from: '2011-04-01',
        duty: 'A child in a long-term foster placement is visited as any other in its first year; after it, every three months.',
      },
      {
        from: '2015-04-01',
        duty: 'A child in a long-term foster placement is visited as any other in its first year; after it, every three months or, where the child understands and agrees to fewer visits, every six.',
      },
    ],
    readings: [
      'The six months, and the paragraph that sets them, are from memory and not verified.',
      'A long-term foster placement is one that is meant to last until the child is 18: without the child’s agreement, and before 1 April 2015, the three months of the general case stand.',
      'The limit is that of the day on which the interval begins: one that began before 1 April 2015 keeps its three months; up to and including the first anniversary of the placement’s start the limit is the first year’s.',
      'Whether the child understands what is agreed is a judgement for a person: the agreement counts where it was given with understanding.',
    ],
    citedWhere: {
      'visit-first': { when: { nth: 1 } },
      'visit-year-one': { when: { upToAnniversary: 1 } },
      'visit-after-year-permanent': { kind: 'period', when: null },
      'visit-long-term-foster': { when: { circumstance: 'child-agrees-to-fewer-visits' } },
    },
  },
  'cadence/visit-requested': {
    title: 'Visit on request',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The representative visits whenever the child, a parent, the foster carer or the children’s home reasonably asks.',
      },
    ],
    readings: [
      'The paragraph is from memory and not verified.',
      'The source sets no figure: the visit is owed, and no date is invented.',
      'Whether the request is a reasonable one is a judgement for a person.',
      'The first visit on the day of the request or after it answers it.',
    ],
  },
  'cadence/visit-after-notice-of-home': {
    title: 'Visit after notice that the home falls short',
    duties: [
      {
        from: '2011-04-01',
        duty: 'The representative visits within a week of a notice that the children’s home falls short of what is required of it.',
      },
    ],
    readings: [
      'The paragraph and its figure are from memory and not verified.',
      'The week runs from the day on which the authority has the notice. The first visit on that day or after it answers it.',
    ],
  },
  'cadence/child-seen-alone': {
    title: 'The child is spoken to in private',
    duties: [
      {
        from: '2011-04-01',
        duty: 'On each visit the representative speaks with the child in private, unless the child refuses, it would be inappropriate, or it cannot be done.',
      },
    ],
    readings: [
      'The text is from memory and not verified.',
      'It is asked of each visit, on its day. Any one of the three exceptions is a reason, and which of them holds is for the representative to say.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
