/** The words of the rules in admission.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const admissionWords = {
  'admission/documents-west-sussex': {
    title: 'Documents before the placement begins, West Sussex',
    duties: [
      {
        from: null,
        duty: 'Once a referral is accepted, the social worker gives the home the listed documents before the placement begins.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Before the placement begins is read as: dated no later than the day on which the child moves in.',
      'The pathway plan is asked for only of an eligible child: among looked-after children it is they for whom the law asks for one.',
      'The last seven documents are those of the previous placement, and asked for only where there was one; the open item is the last of them.',
      'Monthly reports for three months are those of the three calendar months before the month in which the previous placement ended, less any that lies wholly before it began. Each needs its own report.',
      'Any other relevant information names no document, so that its absence is no failing.',
    ],
  },
  'admission/statement-of-purpose-west-sussex': {
    title: 'Within the statement of purpose, West Sussex',
    duties: [{ from: null, duty: 'The home admits by the criteria that its statement of purpose sets.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The guidance sends the reader to the statement of purpose and sets no criteria of its own, so that the same judgement answers both.',
    ],
  },
  'admission/needs-can-be-met-west-sussex': {
    title: 'The home can meet the child’s needs, West Sussex',
    duties: [
      {
        from: null,
        duty: 'The home accepts only where it is satisfied that it can respond to the needs that the child’s plans record.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Whether the needs can be met is a judgement for a person; it is read as it was recorded.',
    ],
  },
  'admission/impact-on-children-west-sussex': {
    title: 'Impact on the children already there, West Sussex',
    duties: [
      {
        from: null,
        duty: 'The home accepts only once it has considered in full what the placement means for the children who live there.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Whether it was considered in full is a judgement for a person; it is read as it was recorded, apart from the assessment that writes it down.',
    ],
  },
  'admission/impact-risk-assessment-west-sussex': {
    title: 'Impact Risk Assessment, West Sussex',
    duties: [
      {
        from: null,
        duty: 'The home that is to receive the child does an Impact Risk Assessment, informed by what it has considered.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source gives no day. On the day of the decision it stands in the way until it is done; one that is done later counts as done, and that it came after the acceptance is for a person to see.',
      'With no day on the record it is not done yet, as a document that is not listed is not there yet.',
    ],
  },
  'admission/child-involved-west-sussex': {
    title: 'The child is involved, West Sussex',
    duties: [
      {
        from: null,
        duty: 'The child is involved in every stage of the planning of care, in line with the child’s understanding.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Here it is read of one stage, the admission. Whether the child was involved is a judgement for a person; it is read as it was recorded.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
