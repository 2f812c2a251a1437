/** Does a document, a meeting or a record hold everything that it is to hold. */

import { contents, type Figures, type ItemName, type Own } from 'care-planning-rules';
import { day } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../arbitraries.ts';
import { completionsOf, ruleOf, someCircumstances, windowed } from './own-rules.ts';

type ContentsFigures = Figures['contents'];
type Item = ContentsFigures['items'][number];

const on = day('2026-02-03');
/** Items and circumstances of nobody’s. */
const [a, b, c, d, z] = ['anytown/a', 'anytown/b', 'anytown/c', 'anytown/d', 'anytown/z'] as const;
const [x, y] = ['anytown/x', 'anytown/y'] as const;
const itemA: Item = { item: a };
const itemB: Item = { item: b };
const bWhenX: Item = { item: b, when: x };
const cWhenX: Item = { item: c, when: x };
const cWhenY: Item = { item: c, when: y };

type Items = ContentsFigures['items'];

const under = (items: Items, present: readonly ItemName[], circumstances?: Record<string, boolean>) =>
  contents(ruleOf('contents', 'placement', { items }), {
    on,
    present,
    ...(circumstances && { circumstances }),
  });

const holding = (status: string, present: string[], missing: string[]) => ({
  kind: 'decided',
  value: { status, missing },
  because: [{ kind: 'items', present, missing }],
});
const nothingAsked = { kind: 'not-applicable', because: [{ kind: 'items', present: [], missing: [] }] };
const notKnown = (...names: string[]) => ({
  kind: 'undetermined',
  missing: names.map((name) => ({
    code: 'fact-missing',
    path: `circumstances.${name}`,
    message: `circumstances.${name} is not given`,
  })),
});

describe('contents', () => {
  it.each<readonly [string, Items, ItemName[], Record<string, boolean> | undefined, object]>([
    ['all of it: met', [itemA, itemB], [a, b], undefined, holding('met', [a, b], [])],
    ['in another order, and with more: met', [itemA, itemB], [z, b, a, b], undefined, holding('met', [a, b], [])],
    ['all but one: missed, and named', [itemA, itemB], [a], undefined, holding('missed', [a], [b])],
    ['nothing: all missing, in the order of the rule', [itemB, itemA], [], undefined, holding('missed', [], [b, a])],
    ['one for a circumstance that is so: asked', [itemA, bWhenX], [a], { [x]: true }, holding('missed', [a], [b])],
    ['one for a circumstance that is not: not asked', [itemA, bWhenX], [a], { [x]: false }, holding('met', [a], [])],
    ['one not asked that is there: not counted', [itemA, bWhenX], [a, b], { [x]: false }, holding('met', [a], [])],
    ['it turns on a circumstance that is not given', [itemA, bWhenX], [a], undefined, notKnown(x)],
    ['it turns on that, though another is missing', [itemA, bWhenX], [], {}, notKnown(x)],
    ['it does not turn on that where the thing is there', [itemA, bWhenX], [a, b], {}, holding('met', [a, b], [])],
    ['it is there, another is not', [itemA, bWhenX], [b], {}, holding('missed', [b], [a])],
    ['two on one circumstance: asked once', [bWhenX, cWhenX], [], {}, notKnown(x)],
    ['two on two circumstances: both asked', [bWhenX, cWhenY], [], {}, notKnown(x, y)],
    ['one of the two is known', [bWhenX, cWhenY], [], { [x]: false }, notKnown(y)],
    ['nothing is asked in this case', [bWhenX, cWhenX], [b, c], { [x]: false }, nothingAsked],
  ])('%s', (_, items, present, circumstances, expected) => {
    const { rule, ...finding } = under(items, present, circumstances);
    expect(finding).toEqual(expected);
    expect(rule.id).toBe('anytown/own-duty');
  });

  it.each([
    ['2026-02-02', 'undetermined'],
    ['2026-02-03', 'decided'],
    ['2026-02-28', 'decided'],
    ['2026-03-01', 'undetermined'],
  ])('the version of the day of the document: %s, %s', (date, kind) => {
    const params: ContentsFigures = { items: [itemA] };
    const rule = windowed('contents', 'placement', params, '2026-02-03', '2026-03-01');
    const finding = contents(rule, { on: day(date), present: [a] });
    expect(finding.kind).toBe(kind);
    if (finding.kind === 'undetermined') expect(finding.missing[0].code).toBe('no-version-in-force');
  });

  it.each([['2026-02-29'], [''], [undefined]])('%s is no day', (date) => {
    const rule = ruleOf('contents', 'placement', { items: [itemA] });
    expect(() => contents(rule, { on: date as never, present: [] })).toThrow(RangeError);
  });

  it.each([['yes'], [0], [null], [undefined]])('%s is neither yes nor no', (value) => {
    expect(under([itemA, bWhenX], [a], { [x]: value as never })).toMatchObject(notKnown(x));
  });

  it('what every object inherits is no circumstance', () => {
    expect(under([{ item: a, when: 'toString' as Own }], [])).toMatchObject(notKnown('toString'));
  });
});

describe('laws of contents', () => {
  const letters = [a, b, c, d];
  const names = [x, y];
  const items: fc.Arbitrary<Items> = fc
    .uniqueArray(fc.record({ item: fc.constantFrom(...letters), when: fc.constantFrom(undefined, ...names) }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ item }) => item,
    })
    .map((all) => JSON.parse(JSON.stringify(all)));
  const present: fc.Arbitrary<ItemName[]> = fc.array(fc.constantFrom(...letters, z), { maxLength: 6 });
  const known = someCircumstances(names);

  it('changes nothing that it is given, and its answers survive JSON', () => {
    fc.assert(
      fc.property(items, present, known, (asked, there, circumstances) => {
        const finding = under(deepFrozen(asked), deepFrozen(there), deepFrozen(circumstances));
        expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
      }),
    );
  });

  it('with everything known it says exactly what is asked for and not there', () => {
    fc.assert(
      fc.property(items, present, known, (asked, there, circumstances) => {
        for (const all of completionsOf(circumstances, names)) {
          const finding = under(asked, there, all);
          const due = asked.filter(({ when }) => when === undefined || all[when]).map(({ item }) => item);
          const missing = due.filter((item) => !there.includes(item));
          if (due.length === 0) expect(finding).toMatchObject(nothingAsked);
          else
            expect(finding).toMatchObject(
              holding(
                missing.length === 0 ? 'met' : 'missed',
                due.filter((item) => !missing.includes(item)),
                missing,
              ),
            );
        }
      }),
    );
  });

  it('what is missing stays missing, and what is in order stays in order, once more is known', () => {
    fc.assert(
      fc.property(items, present, known, (asked, there, circumstances) => {
        const told = under(asked, there, circumstances);
        if (told.kind === 'undetermined') return;
        const missing = told.kind === 'decided' ? told.value.missing : [];
        for (const all of completionsOf(circumstances, names)) {
          const finding = under(asked, there, all);
          expect(finding.kind).not.toBe('undetermined');
          expect(finding.kind === 'decided' ? finding.value.missing : []).toEqual(missing);
        }
      }),
    );
  });

  it('it asks only for what the answer turns on', () => {
    fc.assert(
      fc.property(items, present, known, (asked, there, circumstances) => {
        const finding = under(asked, there, circumstances);
        if (finding.kind !== 'undetermined') return;
        for (const { path } of finding.missing) {
          const name = path.replace('circumstances.', '');
          const turns = completionsOf(circumstances, names).some((all) => {
            const other = under(asked, there, { ...all, [name]: !all[name] });
            return JSON.stringify(under(asked, there, all)) !== JSON.stringify(other);
          });
          expect(turns).toBe(true);
        }
      }),
    );
  });

  it('to add what is missing mends it, and to add more never spoils it', () => {
    fc.assert(
      fc.property(items, present, known, fc.array(fc.constantFrom(...letters)), (asked, there, circumstances, more) => {
        const finding = under(asked, there, circumstances);
        if (finding.kind !== 'decided') return;
        const { status, missing } = finding.value;
        expect(under(asked, [...there, ...(missing as ItemName[])], circumstances)).toMatchObject({
          value: { status: 'met', missing: [] },
        });
        if (status === 'met') {
          expect(under(asked, [...there, ...more], circumstances)).toMatchObject({ value: { status: 'met' } });
        }
      }),
    );
  });
});
