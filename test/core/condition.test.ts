/** Is something so that a rule asks for: met, missed or owed; not asked for; or not known. */

import { type ConditionRule, condition, type Figures, type Own } from 'care-planning-rules';
import { day } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../arbitraries.ts';
import { completionsOf, ruleOf, someCircumstances, windowed } from './own-rules.ts';

type ConditionFigures = Figures['condition'];

const on = day('2026-02-03');
/** Circumstances of nobody’s. */
const [a, b, c, w, u] = ['anytown/a', 'anytown/b', 'anytown/c', 'anytown/w', 'anytown/u'] as const;
const asking = (params: ConditionFigures): ConditionRule => ruleOf('condition', 'placement', params);
const under = (params: ConditionFigures, circumstances: Record<string, boolean>) =>
  condition(asking(params), { on, circumstances });

const so = (name: string, value = true) => ({ kind: 'fact', path: `circumstances.${name}`, value });
const noFigure = { kind: 'no-figure', event: 'anytown/own-duty' };
const decidedAs = (value: object, ...because: object[]) => ({ kind: 'decided', value, because });
const notAsked = (...because: object[]) => ({ kind: 'not-applicable', because });
const notKnown = (...names: string[]) => ({
  kind: 'undetermined',
  missing: names.map((name) => ({
    code: 'fact-missing',
    path: `circumstances.${name}`,
    message: `circumstances.${name} is not given`,
  })),
});

type Row = readonly [name: string, circumstances: Record<string, boolean>, expected: object];

function table(name: string, params: ConditionFigures, rows: readonly Row[]) {
  describe(name, () => {
    it.each(rows)('%s', (_, circumstances, expected) => {
      const { rule, ...finding } = under(params, circumstances);
      expect(finding).toEqual(expected);
      expect(rule.id).toBe('anytown/own-duty');
    });
  });
}

table('one circumstance', { holds: a }, [
  ['it is so: met', { [a]: true }, decidedAs({ status: 'met' }, so(a))],
  ['it is not so: missed', { [a]: false }, decidedAs({ status: 'missed' }, so(a, false))],
  ['it is not said: not known', {}, notKnown(a)],
  ['another is said: not known', { [b]: true }, notKnown(a)],
]);

table('one that stays owed', { holds: a, owed: true }, [
  ['it is so: met, and no figure is spoken of', { [a]: true }, decidedAs({ status: 'met' }, so(a))],
  ['it is not so: due, without a date', { [a]: false }, decidedAs({ status: 'due' }, so(a, false), noFigure)],
  ['it is not said: not known', {}, notKnown(a)],
]);

table('several parts', { holds: [a, b, c] }, [
  ['all are so: met', { [a]: true, [b]: true, [c]: true }, decidedAs({ status: 'met' }, so(a), so(b), so(c))],
  [
    'one is not: missed, and named',
    { [a]: true, [b]: false, [c]: true },
    decidedAs({ status: 'missed', missing: [b] }, so(b, false)),
  ],
  [
    'none is: all named, in the order of the rule',
    { [c]: false, [b]: false, [a]: false },
    decidedAs({ status: 'missed', missing: [a, b, c] }, so(a, false), so(b, false), so(c, false)),
  ],
  [
    'one is not and another is not said: missed all the same',
    { [c]: false },
    decidedAs({ status: 'missed', missing: [c] }, so(c, false)),
  ],
  ['one is not said, the others are so: not known, and that one named', { [a]: true, [c]: true }, notKnown(b)],
  ['none is said: not known, and all are named', {}, notKnown(a, b, c)],
]);

table('several parts that stay owed', { holds: [a, b], owed: true }, [
  ['one is not so: due', { [a]: true, [b]: false }, decidedAs({ status: 'due', missing: [b] }, so(b, false), noFigure)],
]);

table('a list of one part', { holds: [a] }, [
  [
    'is still a list: what is missing is named',
    { [a]: false },
    decidedAs({ status: 'missed', missing: [a] }, so(a, false)),
  ],
]);

table('asked for only where another is so', { holds: a, when: w }, [
  ['it is: asked', { [a]: false, [w]: true }, decidedAs({ status: 'missed' }, so(a, false))],
  ['it is, and the thing is not said: not known', { [w]: true }, notKnown(a)],
  ['it is not: not asked, whatever is said of the thing', { [a]: false, [w]: false }, notAsked(so(w, false))],
  ['it is not, and the thing is so: not asked', { [a]: true, [w]: false }, notAsked(so(w, false))],
  ['that is not said: it turns on that', { [a]: true }, notKnown(w)],
  ['nothing is said: it turns on that first', {}, notKnown(w)],
]);

table('not asked for where another is so', { holds: a, unless: u }, [
  ['it is so: not asked', { [a]: false, [u]: true }, notAsked(so(u))],
  ['it is so, and the thing is not said: not asked', { [u]: true }, notAsked(so(u))],
  [
    'it is so, and the thing too: met, and needs no excuse',
    { [a]: true, [u]: true },
    decidedAs({ status: 'met' }, so(a)),
  ],
  ['the thing is so: met, whether or not there is an excuse', { [a]: true }, decidedAs({ status: 'met' }, so(a))],
  ['it is not so: asked', { [a]: false, [u]: false }, decidedAs({ status: 'missed' }, so(a, false))],
  ['that is not said, and the thing is not so: it turns on that', { [a]: false }, notKnown(u)],
]);

describe('the version of the day asked about', () => {
  const rule = windowed('condition', 'placement', { holds: a }, '2026-02-03', '2026-03-01');
  it.each([
    ['2026-02-02', 'undetermined'],
    ['2026-02-03', 'decided'],
    ['2026-02-28', 'decided'],
    ['2026-03-01', 'undetermined'],
  ])('%s: %s', (date, kind) => {
    const finding = condition(rule, { on: day(date), circumstances: { [a]: true } });
    expect(finding.kind).toBe(kind);
    if (finding.kind === 'undetermined') expect(finding.missing[0].code).toBe('no-version-in-force');
  });
});

describe('what is given', () => {
  it.each([['2026-02-30'], [''], [undefined], [null]])('%s is no day', (date) => {
    expect(() => condition(asking({ holds: a }), { on: date as never, circumstances: {} })).toThrow(RangeError);
  });

  it.each([['yes'], [1], [null], [undefined]])('%s is neither yes nor no', (value) => {
    expect(under({ holds: a }, { [a]: value as never })).toMatchObject(notKnown(a));
  });

  it('what every object inherits is no circumstance', () => {
    expect(under({ holds: 'toString' as Own, when: 'constructor' as Own }, {})).toMatchObject(notKnown('constructor'));
  });
});

describe('laws of a condition', () => {
  const params: fc.Arbitrary<ConditionFigures> = fc
    .record({
      holds: fc.constantFrom(a, [a] as const, [a, b] as const, [c, a, b] as const),
      when: fc.constantFrom(undefined, w, a),
      unless: fc.constantFrom(undefined, u, w),
      owed: fc.constantFrom(undefined, true as const),
    })
    .map((all) => JSON.parse(JSON.stringify(all)));
  const names = [a, b, c, w, u];
  const known = someCircumstances(names);
  const answer = (figures: ConditionFigures, circumstances: Record<string, boolean>) =>
    condition(ruleOf('condition', 'placement', figures), { on, circumstances });

  it('changes nothing that it is given, and its answers survive JSON', () => {
    fc.assert(
      fc.property(params, known, (figures, circumstances) => {
        const finding = answer(deepFrozen(figures), deepFrozen(circumstances));
        expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
      }),
    );
  });

  it('with everything known it is never undetermined', () => {
    fc.assert(
      fc.property(params, known, (figures, circumstances) => {
        for (const all of completionsOf(circumstances, names))
          expect(answer(figures, all).kind).not.toBe('undetermined');
      }),
    );
  });

  it('what is told stays told: knowing more never turns what is in order into what is not, or back', () => {
    const isInOrder = (figures: ConditionFigures, circumstances: Record<string, boolean>) => {
      const finding = answer(figures, circumstances);
      if (finding.kind === 'undetermined') return undefined;
      return finding.kind === 'not-applicable' || finding.value.status === 'met';
    };
    fc.assert(
      fc.property(params, known, (figures, circumstances) => {
        const told = isInOrder(figures, circumstances);
        if (told === undefined) return;
        for (const all of completionsOf(circumstances, names)) expect(isInOrder(figures, all)).toBe(told);
      }),
    );
  });

  it('asks only for what is not given, and each but once', () => {
    fc.assert(
      fc.property(params, known, (figures, circumstances) => {
        const finding = answer(figures, circumstances);
        if (finding.kind !== 'undetermined') return;
        const asked = finding.missing.map(({ path }) => path.replace('circumstances.', ''));
        expect(new Set(asked).size).toBe(asked.length);
        for (const name of asked) expect(circumstances).not.toHaveProperty(name);
      }),
    );
  });

  it('whether it stays owed changes the word and nothing else', () => {
    fc.assert(
      fc.property(params, known, ({ owed: _, ...figures }, circumstances) => {
        const [missed, due] = [answer(figures, circumstances), answer({ ...figures, owed: true }, circumstances)];
        expect(due.kind).toBe(missed.kind);
        if (missed.kind !== 'decided' || due.kind !== 'decided') return;
        expect(due.value).toEqual({ ...missed.value, status: missed.value.status === 'met' ? 'met' : 'due' });
      }),
    );
  });
});
