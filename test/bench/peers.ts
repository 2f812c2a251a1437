/** The same work in the libraries that a user would pick instead: each as its own documentation shows it. */

import { utc } from '@date-fns/utc';
import { englandAndWales } from 'care-planning-rules/core';
import { addMonths, formatISO, parseISO } from 'date-fns';
import dayjs from 'dayjs';
import dayjsUtc from 'dayjs/plugin/utc.js';
import { Engine } from 'json-rules-engine';
import { DateTime } from 'luxon';
import moment from 'moment-business-days';
import rrule from 'rrule';
import { Temporal } from 'temporal-polyfill';
import { createMachine, type SnapshotFrom, transition } from 'xstate';
import * as z from 'zod';

const { RRule } = rrule;

dayjs.extend(dayjsUtc);
moment.updateLocale('en', {
  holidays: [...englandAndWales.holidays],
  holidayFormat: 'YYYY-MM-DD',
  workingWeekdays: [1, 2, 3, 4, 5],
});

/** The corresponding day so many months on, from text to text. */
export const monthsAfter = {
  'date-fns with UTC': (text: string, months: number): string =>
    formatISO(addMonths(parseISO(text, { in: utc }), months), { representation: 'date' }),
  'date-fns, texts by Date': (text: string, months: number): string =>
    addMonths(`${text}T00:00Z`, months, { in: utc }).toISOString().slice(0, 10),
  luxon: (text: string, months: number): string =>
    DateTime.fromISO(text, { zone: 'utc' }).plus({ months }).toISODate() as string,
  dayjs: (text: string, months: number): string => dayjs.utc(text).add(months, 'month').format('YYYY-MM-DD'),
  'temporal-polyfill': (text: string, months: number): string =>
    Temporal.PlainDate.from(text).add({ months }).toString(),
};

/** The n-th working day after a day, with the calendar's own holidays. */
export function workingDaysAfter(text: string, count: number): string {
  return moment.utc(text, 'YYYY-MM-DD').businessAdd(count).format('YYYY-MM-DD');
}

/** So many dates, each so many months after the one before. */
export function everySoManyMonths(text: string, months: number, count: number): readonly string[] {
  const dtstart = new Date(`${text}T00:00Z`);
  const rule = new RRule({ freq: RRule.MONTHLY, interval: months, dtstart, count: count + 1 });
  return rule.all().flatMap((date, at) => (at === 0 ? [] : [date.toISOString().slice(0, 10)]));
}

const HOURS_24 = 86_400_000;

/** One rule: in an emergency, without full details, a notice is overdue after 24 hours. The engine is built once. */
const engine = new Engine([
  {
    name: 'emergency-notification',
    conditions: {
      all: [
        { fact: 'ground', operator: 'equal', value: 'emergency' },
        { fact: 'hasFullDetails', operator: 'equal', value: false },
        { fact: 'elapsed', operator: 'greaterThan', value: HOURS_24 },
      ],
    },
    event: { type: 'overdue' },
  },
]);

export async function isOverdue(imposedAt: string, asOf: string): Promise<boolean> {
  const elapsed = Date.parse(asOf) - Date.parse(imposedAt);
  const { events } = await engine.run({ ground: 'emergency', hasFullDetails: false, elapsed });
  return events.length > 0;
}

/** The cycle of TIER as a state machine. */
const machine = createMachine({
  initial: 'assessing',
  states: {
    assessing: { on: { assessed: 'responding', ended: 'ended' } },
    responding: {
      on: { responded: 'reviewing', adjusted: 'responding', reassessed: 'responding', ended: 'ended' },
    },
    reviewing: {
      on: { reviewed: 'responding', adjusted: 'responding', reassessed: 'responding', ended: 'ended' },
    },
    ended: { type: 'final' },
  },
});

type Snapshot = SnapshotFrom<typeof machine>;

export function snapshotIn(state: string): Snapshot {
  return machine.resolveState({ value: state });
}

export function stateAfter(snapshot: Snapshot, type: string): unknown {
  return transition(machine, snapshot, { type })[0].value;
}

/** The child record's shape, written out in zod: what it is, and not what its parts say of one another. */
const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const dayOrMoment = z.union([day, instant]);
const documentDays = z.strictObject({ producedOn: day.optional(), sharedOn: day.optional() });
const circumstances = z.record(z.string(), z.boolean());
const list = z.record(z.string(), z.array(day));

const childRecord = z.strictObject({
  id: z.string().min(1),
  home: z.string().min(1).optional(),
  dateOfBirth: day.optional(),
  episodes: z.array(
    z.strictObject({
      kind: z.string().min(1),
      from: day,
      ended: day.optional(),
      endUnknown: z.literal(true).optional(),
      beganBefore: z.literal(true).optional(),
      untilEighteen: z.boolean().optional(),
      unrecorded: z.array(z.string()).optional(),
    }),
  ),
  held: list,
  recorded: z.union([
    z.literal('all'),
    z.array(z.union([z.string(), z.strictObject({ name: z.string(), from: day.optional(), until: day.optional() })])),
  ]),
  planned: list.optional(),
  events: z
    .record(
      z.string(),
      z.array(
        z.strictObject({
          on: dayOrMoment,
          until: day.optional(),
          done: z.record(z.string(), dayOrMoment).optional(),
          circumstances: circumstances.optional(),
        }),
      ),
    )
    .optional(),
  circumstances: circumstances.optional(),
  contents: z
    .record(
      z.string(),
      z.array(z.strictObject({ on: day, present: z.array(z.string()), circumstances: circumstances.optional() })),
    )
    .optional(),
  terms: z.array(z.strictObject({ from: day, to: day })).optional(),
  admission: z
    .strictObject({
      movesIn: day,
      usesSignsOfSafety: z.boolean().optional(),
      eligibleChild: z.boolean().optional(),
      previousPlacement: z.strictObject({ from: day, until: day }).optional(),
      documents: z.array(z.strictObject({ kind: z.string(), dated: day, month: z.string().optional() })),
      circumstances: circumstances.optional(),
      done: z.record(z.string(), day).optional(),
    })
    .optional(),
  restrictions: z
    .array(
      z.strictObject({
        imposedAt: instant,
        ground: z.enum(['agreed', 'emergency']),
        consentedAt: instant.optional(),
        notifiedAt: instant.optional(),
        fullDetailsAt: instant.optional(),
        liftedAt: instant.optional(),
      }),
    )
    .optional(),
  tier: z
    .strictObject({
      events: z.array(
        z.strictObject({
          kind: z.enum(['assessed', 'responded', 'reviewed', 'adjusted', 'reassessed', 'ended']),
          on: day,
          tool: z.string().optional(),
          reason: z.string().optional(),
        }),
      ),
      circumstances: circumstances.optional(),
      done: z.record(z.string(), day).optional(),
      clinicalSupervision: z.array(day).optional(),
      meetings: z.array(z.strictObject({ on: day, covered: z.array(z.string()) })),
    })
    .optional(),
  support: z
    .strictObject({
      assessment: documentDays.optional(),
      done: z.record(z.string(), day).optional(),
      therapySessions: z.array(z.strictObject({ on: day, notes: documentDays.optional() })).optional(),
      circumstances: circumstances.optional(),
      courseDays: z.record(z.string(), z.int()).optional(),
    })
    .optional(),
});

/** The record as zod gives it back, or nothing. */
export function record(input: unknown): unknown {
  return childRecord.safeParse(input).data;
}
