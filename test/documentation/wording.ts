/** Words that several pages share. */

import { BASES, type Basis, type Citation, type Grade, type Source, type Statement } from 'care-planning-rules/core';
import { sources } from '../../src/sources/index.ts';

export const WORDS_OF_GRADE: Readonly<Record<Grade, string>> = {
  primary: 'read in the source itself',
  secondary: 'read at second hand, in a page that restates it',
  unverified: '**not verified**: from memory, to be checked against the source',
};

/** The rooms that rules live in, and what each asks. */
export const QUESTION_OF_ROOM: Readonly<Record<string, string>> = {
  core: 'Days, periods, working days, rules and findings: the vocabulary, which knows nothing of care.',
  admission: 'Which documents must be here before a child moves in, and may the home accept?',
  cadence: 'When is the next one due: reviews, visits, meetings, supervision, assessments?',
  contact: 'Was the restriction of contact agreed, and was the placing authority told within 24 hours?',
  tier: 'Where is this child’s TIER cycle, and what may happen next?',
  support: 'Is the wrap-around package, Nexus 360, in place?',
  rag: 'Red, amber, green: the Dynamic Support Register, its return, and ratings of findings.',
  agenda: 'One child, or a whole caseload, as of a day: what is due, and which date binds?',
};

export function sourceOf({ source }: Citation): Source {
  const found = sources.find(({ id }) => id === source);
  if (found === undefined) throw new Error(`there is no source ${source}`);
  return found;
}

export function strengthOf(basis: Basis): string {
  return `${BASES.indexOf(basis) + 1} of ${BASES.length} in strength`;
}

/** How a statement stands in the catalogue. */
export type Standing = 'modelled' | 'not-modelled' | 'missing';

export function standingOf({ id, notModelled }: Statement, citedBy: ReadonlyMap<string, unknown>): Standing {
  if (citedBy.has(id)) return 'modelled';
  return notModelled === undefined ? 'missing' : 'not-modelled';
}
