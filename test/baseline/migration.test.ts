import { describe, expect, it } from 'vitest';
import { filesUnder, read } from '../documentation/files.ts';
import { countsOf, type Migration, migrated } from './migration.ts';
import { BY_AUTHORITY } from './names.ts';

const none = { subject: {}, event: {}, circumstance: {}, item: {}, episode: {} };
const nothing: Migration = { names: none, byAuthority: {}, keys: {} };
const example: Migration = {
  names: {
    subject: { 'cla-review': 'review-of-case', walk: 'anytown/walk' },
    event: { 'measure-used': 'restraint' },
    circumstance: { 'made-up': 'anytown/made-up' },
    item: { health: 'state-of-health' },
    episode: { placement: 'stay' },
  },
  byAuthority: BY_AUTHORITY,
  keys: { deadline: 'due' },
};

const file = (...lines: readonly string[]) =>
  ['{', '  "title": "A table of cla-review",', '  "cases": [', ...lines, '  ]', '}', ''].join('\n');

const before = file(
  '    {"id": "cla-review/1", "note": "made-up", "call": "agenda", "args": [{"episodes": [{"kind": "placement", "from": "2026-01-05"},{"kind":"looked-after-by-slough"}], "held": {"cla-review": [], "health": []}, "planned": {"walk": []}, "recorded": ["walk", "measure-used"], "events": {"measure-used": [{"done": {"walk": "2026-01-06"}, "circumstances": {"made-up": true}}]}, "contents": {"walk": [{"present": ["health"]}]}, "deadline": 1}], "expect": [{"because": [{"kind": "absent", "path": "events.measure-used.0.done.walk"}, {"path": "episodes.looked-after-by-slough"}], "value": {"deadline": "2026-01-05"}}]},',
  '    {"id": "2", "call": "day", "args": ["cla-review"], "throws": "RangeError"}',
);

const after = file(
  '    {"id": "cla-review/1", "note": "made-up", "call": "agenda", "args": [{"episodes": [{"kind": "stay", "from": "2026-01-05"},{"kind":"looked-after", "by": "slough"}], "held": {"review-of-case": [], "health": []}, "planned": {"anytown/walk": []}, "recorded": ["anytown/walk", "restraint"], "events": {"restraint": [{"done": {"anytown/walk": "2026-01-06"}, "circumstances": {"anytown/made-up": true}}]}, "contents": {"anytown/walk": [{"present": ["state-of-health"]}]}, "deadline": 1}], "expect": [{"because": [{"kind": "absent", "path": "events.restraint.0.done.anytown/walk"}, {"path": "episodes.looked-after"}], "value": {"due": "2026-01-05"}}]},',
  '    {"id": "2", "call": "day", "args": ["cla-review"], "throws": "RangeError"}',
);

describe('a case file that is migrated', () => {
  it('has today’s names where names stand, and nothing else is changed in it', () => {
    expect(migrated(before, example)).toBe(after);
  });

  it('is left as it is when it is migrated again', () => {
    expect(migrated(after, example)).toBe(after);
  });

  it('has as many cases, and as many expected values, as before', () => {
    expect(countsOf(before)).toEqual({ cases: 2, expected: 5 });
    expect(countsOf(after)).toEqual(countsOf(before));
  });
});

describe('what is counted', () => {
  it('is less where a case, a key or a whole expectation is lost', () => {
    const one = '{"id": "1", "call": "day", "args": [], "expect": {"a": 1, "b": [], "c": [true, null]}}';
    expect(countsOf(file(one))).toEqual({ cases: 1, expected: 4 });
    expect(countsOf(file(one.replace('"a": 1, ', '')))).toEqual({ cases: 1, expected: 3 });
    expect(countsOf(file())).toEqual({ cases: 0, expected: 0 });
  });
});

describe.each(filesUnder('docs/cases', '.json'))('%s', (path) => {
  it('keeps each of its bytes where no name has changed', () => {
    expect(migrated(read(path), nothing)).toBe(read(path));
  });

  it('would lose no case and no expectation if names changed', () => {
    expect(countsOf(migrated(read(path), example))).toEqual(countsOf(read(path)));
  });
});
