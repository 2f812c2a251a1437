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
    const events = eventsIn(agendaCalendar(records, asOf, rules).toString());
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
    const [before] = eventsIn(agendaCalendar([child([])], asOf, review).toString());
    const [after] = eventsIn(agendaCalendar([child(['2026-01-30'])], asOf, review).toString());
    expect(before).toMatchObject({ uid: `synthetic-1/${ownReview.id}`, at: '2026-02-02' });
    expect(before?.summary).toMatch(/^Overdue: .*\(synthetic-1\)$/);
    expect(after).toMatchObject({ uid: before?.uid, at: '2026-04-30' });
  });

  it('says what is booked, and whether that is in time', () => {
    const booked = (on: string) => {
      const record = child(['2026-01-30'], { planned: { 'cla-review': [day(on)] } });
      return eventsIn(agendaCalendar([record], asOf, review).toString())[0];
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
    const events = eventsIn(agendaCalendar([child([], { restrictions })], asOf, [ownNotice]).toString());
    expect(events.map(({ isDay, at }) => [isDay, at])).toEqual([
      [false, '2026-02-03T18:00:00.000Z'],
      [false, '2026-02-04T09:00:00.000Z'],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  it('keeps its lines within what calendars bear, whatever the letters', () => {
    const text = agendaCalendar([child([])], asOf, review).toString();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR$/);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('is the same wherever it is written', async () => {
    const program = 'docs/examples/calendar/calendar.ts';
    const written = (TZ: string) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', program], { cwd: root, env: { ...process.env, TZ } });
    const [east, west] = await Promise.all([written('Pacific/Auckland'), written('America/Los_Angeles')]);
    expect(east.stdout.length).toBeGreaterThan(1000);
    expect(east.stdout).toBe(west.stdout);
  }, 30_000);
});
