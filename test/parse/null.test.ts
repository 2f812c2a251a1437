/** At every door, `null` is as good as absent, as a database writes it: whatever may be left out may be null. */

import { parseChildRecord, parseRule, parseWith, tierEventSchema } from 'care-planning-rules/parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doors, type Place, placesIn } from '../hostile/doors.ts';

type Path = Place['path'];

/** A version is in force from the first day, or without an end, where it says null: there it is an answer. */
const isAnswer = (path: Path) => /^versions\.\d+\.(from|until)$/.test(path.join('.'));

const isTable = (path: Path) => /^(header|episodes|reviews|missing)$/.test(path.join('.'));

/** The places that a key leads to: those of a list are no keys, and a table of the return is owed as a list of rows. */
const keysIn = (sample: unknown): readonly Path[] =>
  placesIn(sample)
    .map(({ path }) => path)
    .filter((path) => typeof path.at(-1) === 'string' && !isAnswer(path) && !isTable(path));

/** A copy in which null stands at each of these places, and one in which nothing stands there. */
function withNullAt(sample: unknown, paths: readonly Path[]): readonly [withNull: unknown, without: unknown] {
  const [withNull, without] = [structuredClone(sample), structuredClone(sample)];
  for (const path of paths) {
    const above = path.slice(0, -1);
    const key = path.at(-1) as string;
    const [holder, other] = [withNull, without].map((whole) =>
      above.reduce<unknown>((part, each) => (part as Record<string, unknown> | null)?.[each], whole),
    );
    if (typeof holder !== 'object' || holder === null) continue;
    (holder as Record<string, unknown>)[key] = null;
    delete (other as Record<string, unknown>)[key];
  }
  return [withNull, without];
}

const inShort = (result: ReturnType<(typeof doors)[number]['ask']>) =>
  result.ok ? result : { ok: false, issues: result.issues.map(({ path, message, code }) => ({ path, message, code })) };

describe.each(doors)('$name', ({ ask, samples }) => {
  it('takes null under any key for no such key: left out, or missing', () => {
    for (const sample of samples) {
      const paths = keysIn(sample);
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) {
        const [withNull, without] = withNullAt(sample, [path]);
        expect([path, inShort(ask(withNull))]).toEqual([path, inShort(ask(without))]);
      }
    }
  });

  it('takes any number of them so, and leaves the input as it was', () => {
    const some = fc
      .constantFrom(...samples)
      .chain((sample) => fc.record({ sample: fc.constant(sample), paths: fc.subarray([...keysIn(sample)]) }));
    fc.assert(
      fc.property(some, ({ sample, paths }) => {
        const [withNull, without] = withNullAt(sample, paths);
        const before = structuredClone(withNull);
        expect(inShort(ask(withNull))).toEqual(inShort(ask(without)));
        expect(withNull).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe('null that is no absence', () => {
  const record = { id: 'a', episodes: [], held: {}, recorded: 'all' };
  const issuesIn = (result: ReturnType<typeof parseChildRecord>) =>
    result.ok ? [] : result.issues.map(({ message, code }) => [message, code]);

  it('is refused in a list, which has no gaps', () => {
    const held = { 'cla-review': ['2026-02-03', null] };
    expect(issuesIn(parseChildRecord({ ...record, held }))).toEqual([
      ['held.cla-review.1 is null; expected a day that exists, YYYY-MM-DD', 'wrong-type'],
    ]);
    expect(issuesIn(parseChildRecord({ ...record, episodes: [null] }))).toEqual([
      ['episodes.0 is null; expected an object', 'wrong-type'],
    ]);
  });

  it('is refused as the whole input', () => {
    expect(issuesIn(parseChildRecord(null))).toEqual([['the input is null; expected an object', 'wrong-type']]);
  });

  it('is refused under a name that is not known, which may be a slip', () => {
    expect(issuesIn(parseChildRecord({ ...record, held: { 'cla-reviews': null }, ward: null }))).toEqual([
      ['held.cla-reviews is not known here; did you mean cla-review?', 'unknown-name'],
      ['ward is not known here', 'unknown-key'],
    ]);
  });

  it('is no key of another form of the same thing: a row of a database has every column', () => {
    const ended = { kind: 'ended', on: '2026-02-03' };
    expect(parseWith(tierEventSchema, { ...ended, tool: null, reason: null })).toEqual({ ok: true, value: ended });
  });

  it('is kept as the first day or the end of a version', () => {
    const door = doors.find(({ name }) => name === 'parseRule');
    const [rule] = (door?.samples ?? []) as readonly [{ versions: object[] }];
    const open = { ...rule, versions: [{ ...rule.versions[0], from: null, until: null }] };
    const parsed = parseRule(open);
    expect(parsed.ok && parsed.value.versions[0]).toMatchObject({ from: null, until: null });
  });
});
