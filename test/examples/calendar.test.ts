/** docs/examples/calendar: what it writes, read back by another library, is the agenda. */

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type AgendaEntry, agenda, type ChildRecord, catalogue } from 'care-planning-rules';
import { day, instant } from 'care-planning-rules/core';
import { parseChildRecord } from 'care-planning-rules/parse';
import { libraryWords } from 'care-planning-rules/words';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { agendaCalendar } from '../../docs/examples/calendar/agenda-calendar.ts';
import { KEPT, syntheticRecords } from '../../docs/examples/database/caseload.ts';
import { ownNotice, ownReview } from '../own-rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const asOf = day('2026-02-03');

/** The events of a calendar, as an importer reads them. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, summary, description } = new ICAL.Event(component);
    return {
      uid,
      summary,
      description,
      isDay: startDate.isDate,
      at: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
      status: component.getFirstPropertyValue('status'),
    };
  });
}

const child = (held: readonly string[], more: Partial<ChildRecord> = {}): ChildRecord => ({
  id: 'synthetic-1',
  recorded: 'all',
  episodes: [{ kind: 'looked-after', from: day('2026-01-05') }],
  held: { 'cla-review': held.map(day) },
  ...more,
});
const review = [ownReview];

describe('the calendar', () => {
  it('holds all that is owed by a date and is open, on its day, and names the rule and its source', () => {
    const rules = catalogue.filter(({ subject }) => KEPT.includes(subject));
    const records = [...syntheticRecords(40, asOf, 11)].map((record) => {
      const parsed = parseChildRecord(record);
      if (!parsed.ok) throw new Error(parsed.issues[0].message);
      return parsed.value;
    });
    const isOpen = ({ due, status }: AgendaEntry) =>
      due !== undefined && /^(due|due-today|overdue)$/.test(status ?? '');
    const owed = records.flatMap((record) =>
      agenda(record, asOf, { rules, everything: true })
        .filter(isOpen)
        .map(({ due, rule }) => [`${record.id}/${rule.id}`, due, rule] as const),
    );
    const events = eventsIn(agendaCalendar(records, asOf, { rules }).toString());
    expect(events.length).toBeGreaterThan(100);
    expect(events.map(({ uid, at }) => [uid, at]).sort()).toEqual(owed.map(([uid, due]) => [uid, due]).sort());
    expect(events.every((event) => event.isDay)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const [uid, , rule] of owed) {
      const { description = '' } = events.find((event) => event.uid === uid) ?? {};
      expect(description).toContain(`Rule: ${rule.id}\n`);
      for (const id of rule.cites) {
        const { at, says } = libraryWords.statements[id] ?? {};
        expect(description).toContain(`${at}: ${says}`);
      }
    }
  });

  it('moves a review to its next date once it was held, under the same identifier', () => {
    const [before] = eventsIn(agendaCalendar([child([])], asOf, { rules: review }).toString());
    const [after] = eventsIn(agendaCalendar([child(['2026-01-30'])], asOf, { rules: review }).toString());
    expect(before).toMatchObject({ uid: `synthetic-1/${ownReview.id}`, at: '2026-02-02' });
    expect(before?.summary).toMatch(/^Overdue: .*\(synthetic-1\)$/);
    expect(after).toMatchObject({ uid: before?.uid, at: '2026-04-30' });
  });

  describe('over three exports', () => {
    const review1 = child([]);
    const review2 = child(['2026-01-30']);
    const gone = child(['2026-01-30'], {
      episodes: [{ kind: 'looked-after', from: day('2026-01-05'), ended: day('2026-02-10') }],
    });
    const other: ChildRecord = { ...child([]), id: 'synthetic-2' };
    const exported = (records: readonly ChildRecord[], at: string, previous?: string) =>
      agendaCalendar(records, asOf, { rules: review, at: instant(at), ...(previous && { previous }) }).toString();
    const first = exported([review1, other], '2026-02-03T07:00Z');
    const second = exported([review2, other], '2026-02-03T12:00Z', first);
    const third = exported([gone, other], '2026-02-11T07:00Z', second);

    /** What a calendar keeps of the exports that it is given, by UID: the highest SEQUENCE, and of these the latest DTSTAMP. */
    function kept(exports: readonly string[]) {
      const events = new Map<string, { sequence: number; stamp: string; on: string; status: unknown }>();
      for (const text of exports) {
        for (const component of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')) {
          const { uid, sequence, startDate } = new ICAL.Event(component);
          const stamp = String(component.getFirstPropertyValue('dtstamp'));
          const status = component.getFirstPropertyValue('status');
          const known = events.get(uid);
          if (known === undefined || sequence > known.sequence || (sequence === known.sequence && stamp > known.stamp))
            events.set(uid, { sequence, stamp, on: startDate.toString(), status });
        }
      }
      return Object.fromEntries(events);
    }
    const [one, two] = ['synthetic-1', 'synthetic-2'].map((id) => `${id}/${ownReview.id}`) as [string, string];

    it('numbers what has changed on, and leaves the rest as it was', () => {
      expect(kept([first])).toMatchObject({ [one]: { sequence: 0, on: '2026-02-02', stamp: '2026-02-03T07:00:00Z' } });
      expect(kept([second])).toMatchObject({
        [one]: { sequence: 1, on: '2026-04-30', stamp: '2026-02-03T12:00:00Z' },
        [two]: { sequence: 0, stamp: '2026-02-03T07:00:00Z' },
      });
    });

    it('cancels what is no longer owed, and says so once', () => {
      expect(kept([third])).toMatchObject({
        [one]: { sequence: 2, status: 'CANCELLED', stamp: '2026-02-11T07:00:00Z' },
        [two]: { sequence: 0, status: null },
      });
      const fourth = exported([gone, other], '2026-02-12T07:00Z', third);
      expect(kept([fourth])).toEqual(kept([third]));
      const again = exported([review2, other], '2026-02-13T07:00Z', fourth);
      expect(kept([again])).toMatchObject({ [one]: { sequence: 3, status: null, on: '2026-04-30' } });
    });

    it('tells a calendar which is newest, in whatever order it is given them', () => {
      for (const order of [
        [first, second, third],
        [third, second, first],
        [second, third, first],
        [third, first, second],
      ])
        expect(kept(order)).toEqual(kept([third]));
    });

    it('are made one after another: an earlier moment, or the same, is refused', () => {
      for (const at of ['2026-02-03T12:00Z', '2026-02-03T11:59Z'])
        expect(() => exported([gone], at, second)).toThrow(RangeError);
    });
  });

  it('says what is booked, and whether that is in time', () => {
    const booked = (on: string) => {
      const record = child(['2026-01-30'], { planned: { 'cla-review': [day(on)] } });
      return eventsIn(agendaCalendar([record], asOf, { rules: review }).toString())[0];
    };
    expect(booked('2026-04-20')).toMatchObject({ at: '2026-04-30', status: 'CONFIRMED' });
    expect(booked('2026-05-20')).toMatchObject({ at: '2026-04-30', status: null });
    expect(booked('2026-05-20')?.description).toContain('Booked: 2026-05-20, too late');
  });

  it('gives a deadline in hours its moment, and each restriction an event of its own', () => {
    const restrictions = ['2026-02-02T18:00+00:00', '2026-02-03T09:00Z'].map((imposedAt) => ({
      imposedAt: instant(imposedAt),
      ground: 'emergency' as const,
    }));
    const events = eventsIn(agendaCalendar([child([], { restrictions })], asOf, { rules: [ownNotice] }).toString());
    expect(events.map(({ isDay, at }) => [isDay, at])).toEqual([
      [false, '2026-02-03T18:00:00.000Z'],
      [false, '2026-02-04T09:00:00.000Z'],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  it('keeps its lines within what calendars bear, whatever the letters', () => {
    const text = agendaCalendar([child([])], asOf, { rules: review }).toString();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR$/);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('is the same wherever it is written', async () => {
    const program = 'docs/examples/calendar/calendar.ts';
    const written = (TZ: string) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', program, '--at', '2026-02-03T07:00Z'], {
        cwd: root,
        env: { ...process.env, TZ },
      });
    const [east, west] = await Promise.all([written('Pacific/Auckland'), written('America/Los_Angeles')]);
    expect(east.stdout.length).toBeGreaterThan(1000);
    expect(east.stdout).toBe(west.stdout);
  }, 30_000);
});
