/**
 * The order of what is handed in does not matter where nothing comes first: days held, episodes, events, documents,
 * meetings, entries on a register, posts, children, quarters, findings, rules. Answers that are given for each are then
 * the same answers. (Where order means something, in TIER’s history, in a rule’s lines, nothing is shuffled.)
 */

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../case-runner.ts';
import { caseTables } from '../documentation/evidence.ts';
import { answerOf } from './plain-data.ts';
import { type Question, questions } from './questions.ts';
import { hasSets, reordered, unordered } from './reordered.ts';

const library = await openLibrary();
const callOf = (name: string) => library.functions.get(name) as (...args: readonly unknown[]) => unknown;
const keys = fc.infiniteStream(fc.nat());

/** What does not depend on order is what a finding says, and that a mistake is refused; not in which words. */
function saidOf(name: string, question: Question): unknown {
  const answer = answerOf(callOf(name), question);
  return 'thrown' in answer ? 'thrown' : unordered(name, answer.value);
}

const TAKEN_IN_ANY_ORDER = [
  'admissionChecklist',
  'admissionDecision',
  'agenda',
  'bindingDue',
  'broughtForward',
  'caseload',
  'caseloadSummary',
  'changes',
  'contents',
  'dayCount',
  'history',
  'meetingAgendas',
  'lawHorizon',
  'nextDue',
  'openDuties',
  'registerReturn',
  'schedule',
  'standing',
  'supportPackage',
  'therapeuticCare',
  'timeliness',
  'timelinessByYear',
  'trend',
  'unasked',
  'withHolidays',
  'workforceShares',
  'workloads',
  'worst',
];

describe('the order of what is handed in', () => {
  it.each(TAKEN_IN_ANY_ORDER)('does not matter to %s', (name) => {
    let asked = 0;
    fc.assert(
      fc.property(questions[name] as fc.Arbitrary<Question>, keys, (question, each) => {
        if (hasSets(name, question)) asked += 1;
        const [one, other] = [question, reordered(name, question, each)].map((part) => saidOf(name, part));
        if (!isDeepStrictEqual(other, one)) expect(other).toEqual(one);
      }),
      { numRuns: 60 },
    );
    expect(asked).toBeGreaterThan(0);
  });

  const cases = caseTables(library)
    .flatMap(({ file, cases }) => cases.map((each) => ({ ...each, id: `${file} ${each.id}` })))
    .filter(({ call, args }) => !call.startsWith('parse') && hasSets(call, args));

  it('matters in no case of docs/cases', () => {
    expect(cases.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(fc.constantFrom(...cases), keys, ({ call, args }, each) => {
        expect(saidOf(call, reordered(call, args, each))).toEqual(saidOf(call, args));
      }),
      { numRuns: 1000 },
    );
  });
});
