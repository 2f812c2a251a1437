/**
 * Every number of the law is held by a case: whichever number of whichever rule is changed by one either way, or to
 * another unit, and on whichever day earlier or later a version begins or ends, a case of that rule fails. What cannot
 * be noticed, since it changes no answer, is listed in same-law.ts, and nothing else is.
 */

import type { Rule } from 'care-planning-rules';
import { catalogue } from 'care-planning-rules';
import type { LocalDate } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { answerTo, type Case, type Library, openLibrary, readCases } from '../case-runner.ts';
import { answerOf } from '../laws/plain-data.ts';
import { ownReview } from '../own-rules.ts';
import { datesOf, type LawNumber, numbersOf } from './changes.ts';
import { casesOfRules, libraryWith, noticedBy, placedIn } from './noticing.ts';
import { SAME_LAW, whySame } from './same-law.ts';

const library = await openLibrary();
const casesOf = casesOfRules(library);

const callOf = (held: Library, name: string) => held.functions.get(name) as (...args: readonly unknown[]) => unknown;

/** What a number could be changed to, and no case of its rule would fail. */
function unnoticed({ rule, changes }: LawNumber, cases = casesOf(rule)) {
  return changes.filter((change) => noticedBy(change.rule, cases, library) === undefined);
}

const numbers = catalogue.map((rule) => [rule.id, numbersOf(rule), datesOf(rule)] as const);

describe.each(numbers.filter(([, figures, dates]) => figures.length + dates.length > 0))('%s', (_, figures, dates) => {
  it.each([...figures, ...dates].map((each) => [each.place, each.stands, each] as const))(
    '%s is %s: a case notices any change of it',
    (__, ___, number) => {
      const open = unnoticed(number).filter((change) => whySame(number, change) === undefined);
      expect(open.map(({ to }) => to)).toEqual([]);
    },
  );
});

describe('what is listed as the same law', () => {
  const listed = SAME_LAW.flatMap(({ stands, to, at }) =>
    at.flatMap(([id, place]) => to.map((other) => `${id} ${place}: ${stands} → ${other}`)),
  );

  it('is a change that can be made and that no case notices, each listed once', () => {
    const found = numbers
      .flatMap(([, figures, dates]) => [...figures, ...dates])
      .filter(({ rule }) => SAME_LAW.some(({ at }) => at.some(([id]) => id === rule.id)))
      .flatMap((number) =>
        unnoticed(number).map(({ to }) => `${number.rule.id} ${number.place}: ${number.stands} → ${to}`),
      );
    expect(found.sort()).toEqual([...listed].sort());
  });
});

describe('a rule put in the place of another', () => {
  it.each(catalogue.map((rule) => [rule.id, rule] as const))(
    '%s: answers its cases wherever it stands, and as the other where nothing is changed',
    (_, rule) => {
      const cases = casesOf(rule);
      const copied = libraryWith(structuredClone(rule), library);
      const answers = (held: Library) =>
        placedIn(held, cases).map(({ call, args }) => answerOf(callOf(held, call), args));
      expect(answers(copied)).toEqual(answers(library));
      const owedByAnother: Rule = { ...rule, owedBy: another(rule.owedBy) };
      const changed = libraryWith(owedByAnother, library);
      const roles = placedIn(changed, cases)
        .filter((each) => 'expect' in each)
        .flatMap((each) => rolesOf(rule.id, answerTo(each, changed)));
      expect(new Set(roles)).toEqual(new Set([owedByAnother.owedBy]));
    },
  );

  /** A role by which the rule is not owed. */
  const another = (role: Rule['owedBy']) => (role === 'social-worker' ? 'keyworker' : 'social-worker');

  /** Who owes it, as the references to a rule say, anywhere in an answer. */
  function rolesOf(id: string, answer: unknown): readonly string[] {
    if (typeof answer !== 'object' || answer === null) return [];
    const { id: found, owedBy } = answer as { id?: unknown; owedBy?: unknown };
    const within = Object.values(answer).flatMap((each) => rolesOf(id, each));
    return found === id && typeof owedBy === 'string' ? [owedBy, ...within] : within;
  }
});

describe('the changes of a rule', () => {
  const changesOf = (rule: Rule) =>
    [...numbersOf(rule), ...datesOf(rule)].map(({ place, stands, changes }) => [
      place,
      stands,
      changes.map(({ to }) => to).join(', '),
    ]);

  it('are of each number at any depth, each period to each other unit, and each day', () => {
    const deadline = {
      ...ownReview,
      kind: 'deadline',
      versions: [
        {
          from: '2016-02-29',
          until: null,
          cites: ownReview.versions[0].cites,
          lines: [{ within: { hours: 2 } }],
          noOlderThan: { months: 3 },
          deep: [{ ages: { from: 4 } }, [0]],
        },
      ],
    } as unknown as Rule;
    expect(changesOf(deadline)).toEqual([
      ['lines.0.within', '2 hours', '1 hours, 3 hours, 2 days, 2 workingDays, 2 weeks, 2 months, 2 years'],
      ['noOlderThan', '3 months', '2 months, 4 months, 3 days, 3 workingDays, 3 weeks, 3 years'],
      ['deep.0.ages.from', '4', '3, 5'],
      ['deep.1.0', '0', '-1, 1'],
      ['from', '2016-02-29', '2016-02-28, 2016-03-01'],
    ]);
  });

  it('are made one at a time, in a copy', () => {
    const before = JSON.stringify(ownReview);
    const [change] = numbersOf(ownReview).find(({ place }) => place === 'intervals.1.within')?.changes ?? [];
    expect(JSON.stringify(change?.rule)).toBe(before.replace('"within":{"months":3}', '"within":{"months":2}'));
    expect(JSON.stringify(ownReview)).toBe(before);
  });

  it('name the version where a rule has several', () => {
    const [version] = ownReview.versions;
    const day = '2020-01-01' as LocalDate;
    const rule: Rule = {
      ...ownReview,
      versions: [
        { ...version, until: day },
        { ...version, from: day },
      ],
    };
    expect(datesOf(rule).map(({ place }) => place)).toEqual(['versions.0.from', 'versions.0.until', 'versions.1.from']);
  });

  it('are not noticed by a table without the case of the boundary', () => {
    const held = { ...library, rules: new Map(library.rules).set(ownReview.id, ownReview) };
    const dueOn = (due: string) => ({
      id: due,
      call: 'standing',
      args: [{ $rule: ownReview.id }, { from: '2026-01-05', held: [] }, due],
      expect: { value: { status: due === '2026-02-02' ? 'due-today' : 'due' } },
    });
    const casesOn = (...days: readonly string[]) =>
      readCases(JSON.stringify({ title: '', cases: days.map(dueOn) }), held).cases;
    const number = numbersOf(ownReview).find(({ place }) => place === 'intervals.0.within') as LawNumber;
    const left = (cases: readonly Case[]) =>
      number.changes.filter(({ by, rule }) => by === 'one' && noticedBy(rule, cases, held) === undefined);
    expect(left(casesOn('2026-01-06')).map(({ to }) => to)).toEqual(['19 workingDays', '21 workingDays']);
    expect(left(casesOn('2026-02-02'))).toEqual([]);
    expect(left([])).toHaveLength(2);
  });
});
