/**
 * Much input: the doors come back, say how much is wrong, and do work in proportion to what there is. What takes long
 * (a million rows, a million keys) is tried by `npm run fuzz`.
 */

import { parseChildRecord, parseRegister, parseRule, parseSsda903 } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';
import { doors, placesIn, withAt } from './doors.ts';
import { growths, readsOf } from './growths.ts';

const record = { id: 'a', recorded: 'all', episodes: [], held: {} };

describe('a text of ten million letters', () => {
  const long = 'a'.repeat(10_000_000);

  it.each(doors.map((door) => [door.name, door] as const))(
    '%s answers, and shows no more of it than can be read',
    (_, door) => {
      const sample = door.samples[0];
      for (const { path } of placesIn(sample).filter((place) => place.path.length < 3)) {
        const answer = door.ask(withAt(sample, path, long));
        if (answer.ok) continue;
        for (const { received, message } of answer.issues) {
          expect(received.length).toBeLessThan(81);
          expect(message.length).toBeLessThan(1500);
        }
      }
    },
  );

  it('is no shorter as the name of a part: the path names its beginning', () => {
    const own = `anytown/${long}`;
    const result = parseChildRecord({ ...record, held: { [own]: ['x', 'y'] }, [long]: 1 });
    const start = (name: string) => `${name.slice(0, 80)}…`;
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([
      `held.${start(own)}.0`,
      `held.${start(own)}.1`,
      start(long),
    ]);
  });

  it('is no shorter as the id of a rule, or as a child in a return', () => {
    expect(parseRule({ id: `${'a-'.repeat(5_000_000)}!` }).ok).toBe(false);
    const { unread } = parseSsda903({ header: [{ CHILD: long, DOB: 'x' }], episodes: [], reviews: [] });
    expect(unread.map(({ child, message }) => [child === long, message.length < 200])).toEqual([[true, true]]);
  });
});

describe('more issues than anybody reads', () => {
  const wrong = (count: number) => Array<string>(count).fill('never');

  it.each<[string, (count: number) => object]>([
    ['in a list', (count) => ({ ...record, held: { 'cla-review': wrong(count) } })],
    [
      'in a list in a list',
      (count) => ({ ...record, contents: { 'anytown/a': [{ on: '2026-01-05', present: Array(count).fill(1) }] } }),
    ],
    [
      'in many lists',
      (count) => ({ ...record, held: { 'anytown/a': wrong(count / 2), 'anytown/b': wrong(count / 2) } }),
    ],
    [
      'under many names',
      (count) => ({ ...record, held: Object.fromEntries(wrong(count).map((day, at) => [`k${at}`, day])) }),
    ],
    ['in many keys', (count) => ({ ...record, ...Object.fromEntries(wrong(count).map((day, at) => [`k${at}`, day])) })],
  ])(
    '%s: the first hundred thousand are named, and of the others how many they are',
    (_, make) => {
      const result = parseChildRecord(make(110_000));
      const issues = result.ok ? [] : result.issues;
      expect(issues).toHaveLength(100_001);
      expect(issues.at(-1)).toEqual({
        path: '',
        expected: ['none'],
        received: '10000 further issues',
        message: 'the input has 10000 further issues',
        code: 'further-issues',
      });
      expect(issues.slice(0, -1).every(({ path, code }) => path !== '' && code !== 'unreadable')).toBe(true);
      const few = parseChildRecord(make(3000));
      expect(few.ok ? 0 : few.issues.length).toBe(3000);
    },
    30_000,
  );

  it('between entries: each id that stands twice is named', () => {
    const quarter = { from: '2026-01-01', to: '2026-03-31' };
    const entries = Array(30_000).fill({ id: 'a', status: 'red' });
    const result = parseRegister({ quarter, entries });
    expect(result.ok ? [] : result.issues.length).toBe(29_999);
  });

  it('in a return: all rows are counted, though not every cell is named', () => {
    const header = Array(60_000).fill({ another: '1' });
    const { unread, counts } = parseSsda903({ header, episodes: [], reviews: [] });
    expect(counts.children.refused).toBe(60_000);
    expect(unread).toHaveLength(100_001);
    expect(unread.at(-1)).toMatchObject({
      table: '',
      row: 0,
      received: '20000 further issues',
      code: 'further-issues',
    });
  });
});

describe.each(growths)('$name', ({ make, ask }) => {
  it('is read no more often than twice as often when it is twice as long', () => {
    const [small, large] = [100, 200].map((size) => readsOf(make(size), ask)) as [number, number];
    expect(small).toBeGreaterThan(100);
    expect(large / small).toBeLessThan(2.05);
  });

  // Tried again where a busy machine spoilt it: what takes a square of the time takes it each time.
  it('takes no time that grows with the square of its length', { timeout: 60_000, retry: 5 }, () => {
    const timed = (size: number) => {
      const input = make(size);
      const times = [1, 2, 3].map(() => {
        const began = performance.now();
        ask(input);
        return performance.now() - began;
      });
      return Math.min(...times);
    };
    timed(1000);
    // Eight times as long: with the square it would take sixty-four times the time.
    expect(timed(8000) / timed(1000)).toBeLessThan(40);
  });
});

describe('the count of reads', () => {
  it('can fail: at a reader who begins again at every part', () => {
    const again = (input: unknown) => {
      const parts = input as readonly unknown[];
      for (let at = 0; at < parts.length; at++) for (let before = 0; before < at; before++) parts[before];
    };
    const [small, large] = [100, 200].map((size) => readsOf(Array(size).fill('a'), again)) as [number, number];
    expect(large / small).toBeGreaterThan(3.5);
  });
});
