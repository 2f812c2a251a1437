import {
  admissionChecklist,
  agenda,
  type ChildRecord,
  catalogue,
  claReviewWestSussex,
  contactRestriction,
  history,
  nextDue,
  type Rule,
  schedule,
  standing,
} from 'care-planning-rules';
import type { CadenceRule } from 'care-planning-rules/cadence';
import { day, type Finding, type Issue, instant, type Result } from 'care-planning-rules/core';
import { parseRule } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

/** A rule of the catalogue as an authority would write it down, under its own name. */
function own(rule: Rule) {
  return asJson({ ...rule, id: rule.id.replace(/^[^/]+/, 'anytown') });
}

function valueIn(result: Result<Rule>): Rule {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const issuesIn = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
const pathsOf = (result: Result<unknown>) => issuesIn(result).map(({ path }) => path);
const inShort = (result: Result<unknown>) => issuesIn(result).map(({ path, code }) => [path, code]);

const policy = own(claReviewWestSussex);
const [version] = policy.versions;
const withVersion = (changes: object) => ({ ...policy, versions: [{ ...version, ...changes }] });
const { intervals: _intervals, ...window } = version;
const withFigures = (figures: object) => ({ ...policy, versions: [{ ...window, ...figures }] });

describe('every rule of the catalogue, under another’s name', () => {
  it.each(catalogue.map((rule) => [rule.id, rule] as const))('%s is let in, whole', (_, rule) => {
    expect(parseRule(own(rule))).toStrictEqual({ ok: true, value: own(rule) });
  });

  it('is let in again once written down', () => {
    for (const rule of catalogue) {
      const once = valueIn(parseRule(own(rule)));
      expect(valueIn(parseRule(asJson(once)))).toStrictEqual(once);
    }
  });

  it('is frozen through and through, and what was handed in is not', () => {
    for (const rule of catalogue) {
      const input = own(rule);
      const before = JSON.stringify(input);
      expect(isFrozenThrough(valueIn(parseRule(input))), rule.id).toBe(true);
      expect(JSON.stringify(input)).toBe(before);
      expect(isFrozenAnywhere(input), rule.id).toBe(false);
    }
  });
});

function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough);
}

function isFrozenAnywhere(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.isFrozen(value) || Object.values(value).some(isFrozenAnywhere);
}

describe('a rule that was let in gives the findings of the one that it copies', () => {
  const facts = {
    from: day('2016-05-02'),
    held: [day('2016-05-20'), day('2016-08-10')],
    dateOfBirth: day('2009-07-14'),
    untilEighteen: true,
    circumstances: {},
  };
  const asOf = day('2017-01-09');
  const segments = new RegExp(
    `\\b(?:anytown|${[...new Set(catalogue.map(({ id }) => id.split('/')[0]))].join('|')})/`,
    'g',
  );
  const nameless = (findings: unknown) => JSON.parse(JSON.stringify(findings).replaceAll(segments, ''));

  const rhythms = catalogue.filter((rule): rule is CadenceRule => rule.kind === 'cadence');

  it.each(rhythms.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const copy = valueIn(parseRule(own(rule))) as CadenceRule;
    const asks = [
      (each: CadenceRule): Finding => nextDue(each, facts),
      (each: CadenceRule): Finding => standing(each, facts, asOf),
      (each: CadenceRule): Finding => schedule(each, facts, day('2018-12-31')),
      (each: CadenceRule): Finding => history(each, facts, asOf),
    ];
    for (const ask of asks) expect(nameless(ask(copy))).toEqual(nameless(ask(rule)));
  });

  it('for a whole record', () => {
    const record: ChildRecord = {
      id: 'synthetic-1',
      dateOfBirth: day('2010-07-14'),
      recorded: 'all',
      episodes: (['looked-after', 'placement', 'childrens-home', 'west-sussex-home', 'tier', 'nexus-360'] as const).map(
        (kind) => ({
          kind,
          from: day('2026-01-05'),
        }),
      ),
      held: { 'cla-review': [day('2026-01-30')] },
      admission: { movesIn: day('2026-01-05'), documents: [{ kind: 'care-plan', dated: day('2026-01-04') }] },
      restrictions: [{ imposedAt: instant('2026-03-28T18:00Z'), ground: 'emergency' }],
      tier: { events: [{ kind: 'assessed', on: day('2026-01-10'), tool: 'NMT' }], meetings: [] },
      support: { therapySessions: [{ on: day('2026-02-02') }] },
    };
    const copies = catalogue.map((rule) => valueIn(parseRule(own(rule))));
    // Of two rules that share a name once their rooms are taken away, the order could differ: none does.
    expect(new Set(copies.map(({ id }) => id)).size).toBe(catalogue.length);
    const inOrder = (entries: readonly unknown[]) => entries.map((each) => JSON.stringify(each)).sort();
    for (const asked of [day('2026-03-29'), instant('2026-03-29T19:00Z')]) {
      expect(inOrder(nameless(agenda(record, asked, { rules: copies, everything: true })))).toEqual(
        inOrder(nameless(agenda(record, asked, { rules: catalogue, everything: true }))),
      );
    }
  });

  it('for a checklist and a restriction', () => {
    const copies = catalogue.map((rule) => valueIn(parseRule(own(rule))));
    const admission = { movesIn: day('2026-01-05'), documents: [] };
    expect(nameless(admissionChecklist(admission, asOf, copies))).toEqual(
      nameless(admissionChecklist(admission, asOf, catalogue)),
    );
    const restriction = { imposedAt: instant('2026-03-28T18:00Z'), ground: 'emergency' } as const;
    const moment = instant('2026-03-29T19:00Z');
    expect(nameless(contactRestriction(restriction, moment, copies))).toEqual(
      nameless(contactRestriction(restriction, moment, catalogue)),
    );
  });
});

describe('the id', () => {
  it.each(['admission', 'cadence', 'contact', 'tier', 'support', 'rag', 'agenda'])(
    'may not begin with the room %s',
    (room) => {
      expect(inShort(parseRule({ ...policy, id: `${room}/cla-review` }))).toEqual([['id', 'wrong-value']]);
    },
  );

  it.each([
    'anytown',
    'anytown/',
    '/review',
    'any town/review',
    'Anytown/review',
    'anytown/review/two',
    'anytown/révision',
    '',
  ])('is two segments of small letters, digits and hyphens: not %j', (id) => {
    expect(inShort(parseRule({ ...policy, id }))).toEqual([['id', 'wrong-value']]);
  });

  it.each(['any-town/review-2', 'cadences/review', '2/2'])('may be %j', (id) => {
    expect(valueIn(parseRule({ ...policy, id })).id).toBe(id);
  });

  it('that begins with a room’s name is refused beside every other issue', () => {
    const { owedBy, ...owedByNobody } = policy;
    expect(owedBy).toBeDefined();
    expect(pathsOf(parseRule({ ...owedByNobody, id: 'cadence/cla-review', during: 5 })).sort()).toEqual([
      'during',
      'id',
      'owedBy',
    ]);
  });
});

describe('what is wrong with a rule', () => {
  it('is said all at once, each by its path', () => {
    const wrong = {
      ...policy,
      owedBy: 'the council',
      colour: 'green',
      versions: [
        {
          ...version,
          from: '2026-02-30',
          basis: 'law',
          cites: [...version.cites, 5, 'Page 4'],
          note: '',
        },
      ],
    };
    expect(inShort(parseRule(wrong)).sort()).toEqual([
      ['colour', 'unknown-key'],
      ['owedBy', 'wrong-value'],
      ['versions.0.basis', 'wrong-value'],
      [`versions.0.cites.${version.cites.length}`, 'wrong-type'],
      [`versions.0.cites.${version.cites.length + 1}`, 'wrong-value'],
      ['versions.0.from', 'wrong-value'],
      ['versions.0.note', 'unknown-key'],
    ]);
  });

  it.each(['id', 'subject', 'during', 'owedBy', 'versions'])('is that %s is missing', (key) => {
    const { [key]: _gone, ...rest } = policy;
    const [issue, ...others] = issuesIn(parseRule(rest));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ path: key, code: 'missing', received: 'nothing' });
    expect(issue?.message).toMatch(new RegExp(`^${key} is missing; expected `));
  });

  it('is that no calculator reads its kind, and which do', () => {
    const [issue, ...others] = issuesIn(parseRule({ ...policy, kind: 'wish' }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ path: 'kind', code: 'wrong-value', received: 'wish' });
    expect(issue?.expected).toEqual(expect.arrayContaining([...new Set(catalogue.map(({ kind }) => kind))]));
    const { kind: _gone, ...kindless } = policy;
    expect(inShort(parseRule(kindless))).toEqual([['kind', 'missing']]);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'nothing'],
    ['null', null, 'null'],
    ['a text', 'cadence', 'cadence'],
    ['a number', 5, '5'],
    ['not a number', Number.NaN, 'NaN'],
    ['a list', [], 'a list'],
    ['a function', () => policy, 'a function'],
    ['a symbol', Symbol('rule'), 'Symbol(rule)'],
    ['a great number', 5n, '5'],
  ])('is that it is %s', (_what, input, received) => {
    expect(issuesIn(parseRule(input))).toMatchObject([{ path: '', expected: ['an object'], received }]);
  });

  it('is put in the library’s own words, of the type expected', () => {
    const expected = (changes: object) => issuesIn(parseRule({ ...policy, ...changes })).map((each) => each.expected);
    expect(expected({ id: 5 })).toEqual([['a text']]);
    expect(expected({ versions: 'none' })).toEqual([['a list']]);
    expect(expected({ versions: ['none'] })).toEqual([['an object']]);
    const lengths = (within: unknown) =>
      issuesIn(parseRule(withFigures({ intervals: [{ within }] }))).map((each) => each.expected);
    expect(lengths({ days: '5' })).toEqual([['a number']]);
    expect(lengths({ days: 1.5 })).toEqual([['a whole number']]);
  });
});

describe('the versions', () => {
  const versions = (...windows: [string | null, string | null][]) => ({
    ...policy,
    versions: windows.map(([from, until]) => ({ ...version, from, until })),
  });

  it.each<[string, [string | null, string | null][], string[]]>([
    ['one, open at both ends', [[null, null]], []],
    [
      'two that meet',
      [
        [null, '2026-01-01'],
        ['2026-01-01', null],
      ],
      [],
    ],
    [
      'two with a gap',
      [
        [null, '2025-12-01'],
        ['2026-01-01', null],
      ],
      [],
    ],
    ['none', [], ['versions.0']],
    [
      'two that overlap by a day',
      [
        [null, '2026-01-02'],
        ['2026-01-01', null],
      ],
      ['versions.1.from'],
    ],
    [
      'one after an open one',
      [
        [null, null],
        ['2026-01-01', null],
      ],
      ['versions.1.from'],
    ],
    [
      'a later one without a first day',
      [
        ['2025-01-01', '2026-01-01'],
        [null, null],
      ],
      ['versions.1.from'],
    ],
    [
      'newest first',
      [
        ['2026-01-01', null],
        [null, '2026-01-01'],
      ],
      ['versions.1.from'],
    ],
    ['one that ends as it begins', [['2026-01-01', '2026-01-01']], ['versions.0.until']],
    ['one that ends before it begins', [['2026-01-01', '2025-12-31']], ['versions.0.until']],
    [
      'two wrong at once',
      [
        ['2026-01-01', '2025-12-31'],
        ['2025-01-01', '2024-01-01'],
      ],
      ['versions.0.until', 'versions.1.from', 'versions.1.until'],
    ],
  ])('%s', (_what, windows, paths) => {
    expect(pathsOf(parseRule(versions(...windows))).sort()).toEqual(paths);
  });

  it('cite something, each', () => {
    expect(pathsOf(parseRule(withVersion({ cites: [] })))).toEqual(['versions.0.cites.0']);
  });
});

describe('the figures of a rhythm', () => {
  it.each<[string, object]>([
    ['days', { intervals: [{ within: { days: 10 } }] }],
    ['once in each month', { each: 'calendar-month' }],
    ['once in each term', { each: 'school-term' }],
    ['several lines', { intervals: [{ when: { nth: 1 }, within: { workingDays: 5 } }, { within: { years: 1 } }] }],
  ])('may be %s', (_what, figures) => {
    expect(parseRule(withFigures(figures)).ok).toBe(true);
  });

  it.each<[string, object, string[]]>([
    ['no lines', { intervals: [] }, ['intervals.0']],
    ['two units', { intervals: [{ within: { weeks: 1, days: 1 } }] }, ['intervals.0.within']],
    ['no unit', { intervals: [{ within: {} }] }, ['intervals.0.within']],
    ['a unit that is none', { intervals: [{ within: { days: 3, fortnights: 1 } }] }, ['intervals.0.within.fortnights']],
    ['hours', { intervals: [{ within: { hours: 24 } }] }, ['intervals.0.within']],
    ['nought', { intervals: [{ within: { days: 0 } }] }, ['intervals.0.within']],
    ['less than nought', { intervals: [{ within: { days: -1 } }] }, ['intervals.0.within']],
    ['a half', { intervals: [{ within: { days: 0.5 } }] }, ['intervals.0.within.days']],
    ['a number beyond counting', { intervals: [{ within: { days: 2 ** 53 } }] }, ['intervals.0.within.days']],
    ['once in each of what is no slot', { each: 'fortnight' }, ['each']],
    [
      'a condition that is none',
      { intervals: [{ when: { moon: 'full' }, within: { days: 1 } }] },
      ['intervals.0.when.moon'],
    ],
  ])('may not be %s: the nearest form says why', (_what, figures, paths) => {
    const received = pathsOf(parseRule(withFigures(figures)));
    expect(received.sort()).toEqual(paths.map((path) => `versions.0.${path}`));
  });

  it('may not be both lines and once in each month, nor neither', () => {
    const both = { intervals: [{ within: { days: 10 } }], each: 'calendar-month' };
    expect(pathsOf(parseRule(withFigures(both)))).toEqual(['versions.0.each']);
    expect(inShort(parseRule(withFigures({})))).toEqual([['versions.0.intervals', 'missing']]);
  });

  it('name every wrong line, and more of them than a call has room for', () => {
    const intervals = Array.from({ length: 50_000 }, () => ({ within: { days: 1.5 } }));
    expect(pathsOf(parseRule(withFigures({ intervals })))).toHaveLength(intervals.length);
  });
});
