/**
 * Laws of every public function alike, over arbitrary questions: nothing handed in is changed, the answer turns on what
 * is handed in and on nothing else, it is plain data that survives JSON, and what cannot be told is never green.
 */

import { isDeepStrictEqual } from 'node:util';
import { ratingOf, worst } from 'care-planning-rules';
import { RATINGS } from 'care-planning-rules/rag';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../arbitraries.ts';
import { openLibrary } from '../case-runner.ts';
import { answerOf, findingsIn, keysReversed, lostInJson, survivesJson } from './plain-data.ts';
import { type Question, questions } from './questions.ts';

const { functions } = await openLibrary();

/** A schema and a JavaScript Date are no plain data: what is handed in with them is. */
const isData = (name: string, at: number) => !['parseWith', 'dayOf'].includes(name) || at > 0;

const copied = (name: string, question: Question): Question =>
  question.map((part, at) => (isData(name, at) ? structuredClone(part) : part));

/** A child's whole agenda is behind these. */
const LONG = /agenda|caseload|changes|bindingDue|openDuties|lawHorizon|unasked|mergeSummaries|timeliness/i;
const runsOf = (name: string) => (LONG.test(name) ? 25 : 60);

/** A door names what is wrong, a rule is put into words, and names are listed in the order in which they are written. */
const isReadInOrder = (name: string) =>
  name.startsWith('parse') || ['explain', 'describe', 'namesOf', 'questionOf'].includes(name);

it('a question is asked here of every public function, and of nothing else', () => {
  expect(Object.keys(questions).sort()).toEqual([...functions.keys()].sort());
});

describe.each([...functions])('%s', (name, call) => {
  const always = (law: (question: Question) => void) =>
    fc.assert(fc.property(questions[name] as fc.Arbitrary<Question>, law), { numRuns: runsOf(name) });

  it('changes nothing that it is handed, and says the same of a copy that cannot be changed and names its parts in another order', () => {
    always((question) => {
      const asked = copied(name, question);
      const answer = answerOf(call, asked);
      if (name !== 'parseWith') expect(isDeepStrictEqual(asked, question)).toBe(true);
      const another = copied(name, question).map((part, at) =>
        isData(name, at) ? deepFrozen(isReadInOrder(name) ? part : keysReversed(part)) : part,
      );
      const again = answerOf(call, another);
      if (!isDeepStrictEqual(again, answer)) expect(again).toStrictEqual(answer);
    });
  });

  it('gives plain data that survives JSON, in which what cannot be told says what is missing and is never green', () => {
    always((question) => {
      const answer = answerOf(call, question);
      if ('thrown' in answer || answer.value === undefined) return;
      expect(lostInJson(answer.value)).toEqual([]);
      expect(survivesJson(answer.value)).toBe(true);
      for (const finding of findingsIn(answer.value)) {
        if (finding.kind !== 'undetermined') {
          expect(finding.because.length).toBeGreaterThan(0);
          continue;
        }
        expect(finding.missing.filter(({ path, message }) => path !== '' && message !== '').length).toBeGreaterThan(0);
        for (const other of RATINGS) expect(['amber', 'red']).toContain(worst(other, ratingOf(finding)));
      }
    });
  });
});
