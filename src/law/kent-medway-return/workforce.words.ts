/** The words of the rules in workforce.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const workforceWords = {
  'rag/caseload-balance': {
    title: 'Balance of caseloads',
    duties: [
      {
        from: null,
        duty: 'The return shows how cases are spread over those who do the same work, for it names an uneven spread as a risk.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source calls one share disproportionate and sets no figure: the heaviest share is worked out, and whether it is too heavy is for a person to judge.',
      'Posts of one role are compared with each other, and then all posts together. A post that carries no cases is left out, one with none at the moment is not.',
      'A part-time post is counted as it stands: the source gives no hours.',
    ],
  },
  'rag/keyworking-vacancies': {
    title: 'Vacant posts',
    duties: [{ from: null, duty: 'The return shows which posts of the service are vacant.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source names difficulties of recruitment as a risk and sets no figure: the vacant share of all posts is worked out, and nothing is judged.',
    ],
  },
  'rag/keyworking-training': {
    title: 'Training of those in post',
    duties: [{ from: null, duty: 'The return shows who in post has done the three eLearning modules.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source sets no figure: the trained share of the posts that are filled is worked out, and nothing is judged.',
      'The modules, 1 to 3, are one column of the return: they are done or they are not.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
