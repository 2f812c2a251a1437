/** `npm run law-numbers` changes each number of the law and writes what the cases noticed to docs/quality. */

import { catalogue } from 'care-planning-rules';
import { openLibrary } from '../case-runner.ts';
import { writeResult } from '../quality/results.ts';
import { type Change, datesOf, numbersOf } from './changes.ts';
import { casesOfRules, noticedBy } from './noticing.ts';
import { whySame } from './same-law.ts';

const library = await openLibrary();
const casesOf = casesOfRules(library);
const numbers = catalogue.flatMap(numbersOf);
const dates = catalogue.flatMap(datesOf);

const tried = [...numbers, ...dates].flatMap((number) => {
  const cases = casesOf(number.rule);
  return number.changes.map((change) => ({
    number,
    change,
    isNoticed: noticedBy(change.rule, cases, library) !== undefined,
    why: whySame(number, change),
  }));
});
const left = tried.filter(({ isNoticed }) => !isNoticed);
const open = left.filter(({ why }) => why === undefined);
const remarks = [...new Set(left.map(({ number }) => number))].map((number) => {
  const ofNumber = left.filter((each) => each.number === number);
  const why = [...new Set(ofNumber.map((each) => each.why ?? 'no case notices it'))].join('; ');
  const to = ofNumber.map(({ change }) => change.to).join(', ');
  return `${number.rule.id}, ${number.place}: ${number.stands} → ${to}: ${why}.`;
});
const count = (by: Change['by']) => tried.filter(({ change }) => change.by === by).length;

const figures = [
  ['rules', catalogue.length],
  ['rules that hold a number or the day of a version', new Set([...numbers, ...dates].map(({ rule }) => rule.id)).size],
  ['numbers', numbers.length],
  ['days on which a version begins or ends', dates.length],
  ['changes of a number by one', count('one')],
  ['changes of a unit', count('unit')],
  ['changes of a version’s day by one day', count('day')],
  ['changes in all', tried.length],
  ['changes that a case notices', tried.length - left.length],
  ['changes that change no answer, listed below', left.length - open.length],
  ['changes that no case notices', open.length],
] as const;

writeResult('law-numbers', {
  title: 'The numbers of the law',
  about:
    'Each number in each rule’s figures, in every version, is changed by one either way and to each other unit that its type allows, and each day on which a version begins or ends by one day either way. The changed rule is put in place of the original, and at least one case of the rule must fail.',
  command: 'npm run law-numbers',
  figures,
  remarks,
});
for (const [what, figure] of figures) console.log(`${what}: ${figure}`);
for (const { number, change } of open) {
  console.error(`${number.rule.id}, ${number.place}: ${number.stands} → ${change.to}: no case notices it`);
}
process.exitCode = open.length === 0 ? 0 : 1;
