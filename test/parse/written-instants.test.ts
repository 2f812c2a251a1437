/** Moments as databases and programs write them: one meaning, one form behind the door. */

import { instant } from 'care-planning-rules/core';
import { deadlineFactsSchema, parseChildRecord, parseWith } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';

const imposed = (imposedAt: unknown) =>
  parseChildRecord({
    id: 'a',
    episodes: [],
    held: {},
    recorded: 'all',
    restrictions: [{ imposedAt, ground: 'emergency' }],
  });

describe('a moment at the door', () => {
  it.each([
    ['2026-11-28T20:00:00.123456Z', '2026-11-28T20:00:00.123Z'],
    ['2026-11-28T20:00:00.9999999Z', '2026-11-28T20:00:00.999Z'],
    ['2026-11-28T20:00:00.123456789Z', '2026-11-28T20:00:00.123Z'],
    ['2026-11-28T20:00:00+0000', '2026-11-28T20:00:00+00:00'],
    ['2026-11-28 20:00:00+00', '2026-11-28T20:00:00+00:00'],
    ['2026-07-01 09:00:00.5+01', '2026-07-01T09:00:00.5+01:00'],
    ['2026-07-01 09:00 +01:00', '2026-07-01T09:00+01:00'],
    ['2026-07-01T09:00-0530', '2026-07-01T09:00-05:30'],
    ['2026-07-01T09:00Z', '2026-07-01T09:00Z'],
  ])('is let in as %j', (written, read) => {
    const parsed = imposed(written);
    expect(parsed).toMatchObject({ ok: true, value: { restrictions: [{ imposedAt: read }] } });
    expect(instant(read)).toBe(read);
    expect(parsed.ok && parseChildRecord(parsed.value)).toEqual(parsed);
  });

  it.each([
    '2026-11-28T20:00:00',
    '2026-11-28 20:00',
    '2026-11-28',
    '2026-11-31T20:00Z',
    '2026-11-28T24:00Z',
    '2026-11-28T20:00:60Z',
    '2026-11-28T20:00:00.Z',
    '2026-11-28T20:00+1',
    '2026-11-28T20:00+25',
    '2026-11-28  20:00Z',
    '28/11/2026 20:00Z',
    '1764360000',
  ])('is refused where it has no offset, or is none: %j', (written) => {
    const parsed = imposed(written);
    expect(parsed).toMatchObject({ ok: false, issues: [{ path: 'restrictions.0.imposedAt', received: written }] });
    expect(!parsed.ok && parsed.issues[0].expected).toEqual([
      'a date and time with Z or an offset, such as 2026-03-28T17:30:00Z or 2026-07-01 09:00:00.123456+01:00',
    ]);
  });

  it('is named beside the day, where either is let in', () => {
    const parsed = parseWith(deadlineFactsSchema, { on: '2026-02-01T09:00' });
    expect(!parsed.ok && parsed.issues[0].message).toBe(
      'on is "2026-02-01T09:00"; expected a day that exists, YYYY-MM-DD, or a date and time with Z or an offset, such as 2026-03-28T17:30:00Z or 2026-07-01 09:00:00.123456+01:00',
    );
    expect(parseWith(deadlineFactsSchema, { on: '2026-02-01 09:00+00' })).toEqual({
      ok: true,
      value: { on: '2026-02-01T09:00+00:00' },
    });
    const record = {
      id: 'a',
      episodes: [],
      held: {},
      recorded: 'all',
      events: { 'return-from-missing': [{ on: '2026-02-01T09:00' }] },
    };
    const other = parseChildRecord(record);
    expect(!other.ok && other.issues[0].message).toContain('or a date and time with Z or an offset');
  });
});
