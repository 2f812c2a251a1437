/**
 * Every number of the law is held by a case: whichever number of whichever rule is changed by one either way, or to
 * another unit, and on whichever day earlier or later a version begins or ends, a case of that rule fails. What cannot
 * be noticed, since it changes no answer, is listed in same-law.ts, and nothing else is.
 */

import { catalogue, claReview, keyworkerCoverageRegister } from 'care-planning-rules';
import type { Rule } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { answerTo, openLibrary } from '../case-runner.ts';
import { datesOf, type LawNumber, numbersOf } from './changes.ts';
import { casesOfRules, libraryWith, noticedBy, placedIn } from './noticing.ts';
import { SAME_LAW, whySame } from './same-law.ts';

const library = await openLibrary();
const casesOf = casesOfRules(library);

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
      expect(noticedBy(structuredClone(rule), cases, library)).toBeUndefined();
      const renamed = { ...rule, title: `${rule.title}, put in place` };
      const changed = libraryWith(renamed, library);
      const titles = placedIn(changed, cases)
        .filter((each) => 'expect' in each)
        .flatMap((each) => titlesOf(rule.id, answerTo(each, changed)));
      expect(new Set(titles)).toEqual(new Set([renamed.title]));
    },
  );

  /** The titles that the references to a rule bear, anywhere in an answer. */
  function titlesOf(id: string, answer: unknown): readonly string[] {
    if (typeof answer !== 'object' || answer === null) return [];
    const { id: found, title } = answer as { id?: unknown; title?: unknown };
    const within = Object.values(answer).flatMap((each) => titlesOf(id, each));
    return found === id && typeof title === 'string' ? [title, ...within] : within;
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
      ...claReview,
      kind: 'deadline',
      versions: [
        {
          from: '2016-02-29',
          until: null,
          cites: claReview.versions[0].cites,
          params: { lines: [{ within: { hours: 2 } }], noOlderThan: { months: 3 }, deep: [{ ages: { from: 4 } }, [0]] },
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
    const before = JSON.stringify(claReview);
    const [change] = numbersOf(claReview).find(({ place }) => place === 'intervals.1.within')?.changes ?? [];
    expect(JSON.stringify(change?.rule)).toBe(before.replace('"within":{"months":3}', '"within":{"months":2}'));
    expect(JSON.stringify(claReview)).toBe(before);
  });

  it('name the version where a rule has several', () => {
    const rule = catalogue.find(({ versions }) => versions.length > 1) as Rule;
    expect(datesOf(rule).map(({ place }) => place)).toEqual(['versions.0.from', 'versions.0.until', 'versions.1.from']);
  });

  it('are not noticed by a table without the case of the boundary', () => {
    const percent = numbersOf(keyworkerCoverageRegister)[0] as LawNumber;
    const met = casesOf(percent.rule).filter(({ id }) => id === 'K3');
    expect(met).toHaveLength(1);
    expect(unnoticed(percent, met).map(({ to }) => to)).toEqual(['89', '91']);
    expect(unnoticed(percent, [])).toHaveLength(2);
  });
});
