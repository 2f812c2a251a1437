/**
 * 24 hours after is 24 hours in any zone: a moment written by the clocks of any place, on any night, the nights on which
 * they are changed among them, sets the same deadline, so many elapsed hours later. Offsets come from the platform.
 */

import { catalogue, type DeadlineRule, deadline } from 'care-planning-rules';
import { contactRestriction } from 'care-planning-rules/contact';
import { addPeriod, type Instant, type LocalDate } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, numberOfDay } from '../arbitraries.ts';
import { ownNotice, ownNoticeLocally } from '../own-rules.ts';

const HOUR = 3_600_000;

/** Half hours, quarters, a change of half an hour, both hemispheres, and both sides of the date line. */
const ZONES = [
  'UTC',
  'Europe/London',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
];

const formats = new Map(
  ZONES.map((timeZone) => [timeZone, new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })]),
);

/** The moment as the clocks of the place show it, with their offset. */
function inZone(milliseconds: number, zone: string): Instant {
  const parts = (formats.get(zone) as Intl.DateTimeFormat).formatToParts(milliseconds);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00';
  const [hours, minutes] = offset.slice(1).split(':').map(Number) as [number, number];
  const ahead = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  return `${new Date(milliseconds + ahead).toISOString().slice(0, -1)}${offset}` as Instant;
}

/** Any moment; every second one within a day of the clocks’ change somewhere: a Sunday of March, April, September, October or November. */
const moments = fc
  .tuple(
    fc.oneof(days('2015-04-03', '2027-12-31'), days('2015-04-03', '2027-12-31').map(nextChange)),
    fc.nat(24 * HOUR),
  )
  .map(([date, into]) => numberOfDay(date) * 24 * HOUR - 12 * HOUR + into);

function nextChange(date: string): LocalDate {
  const on = new Date(`${date}T00:00:00Z`);
  while (on.getUTCDay() !== 0 || ![2, 3, 8, 9, 10].includes(on.getUTCMonth())) on.setUTCDate(on.getUTCDate() + 1);
  return on.toISOString().slice(0, 10) as LocalDate;
}

const zones = fc.constantFrom(...ZONES);

describe('in whatever zone a moment is written', () => {
  it('notice of a restriction is owed 24 elapsed hours later, and stands the same', () => {
    fc.assert(
      fc.property(moments, zones, zones, fc.integer({ min: 0, max: 50 * HOUR }), (moment, zone, another, after) => {
        const asked = (place: string, other: string) =>
          contactRestriction({ imposedAt: inZone(moment, place), ground: 'emergency' }, inZone(moment + after, other), [
            ownNotice,
            ownNoticeLocally,
          ]);
        const findings = asked(zone, another);
        const notices = findings.map((finding) => (finding.kind === 'decided' ? finding.value : undefined));
        expect(notices).toHaveLength(2);
        for (const notice of notices) {
          const { status, due } = notice as { readonly status: string; readonly due: string };
          expect(Date.parse(due) - moment).toBe(24 * HOUR);
          expect(status).toBe(after <= 24 * HOUR ? 'pending' : 'overdue');
        }
        const values = (each: typeof findings) => each.map((finding) => finding.kind === 'decided' && finding.value);
        expect(values(asked('UTC', 'UTC'))).toEqual(values(findings));
      }),
      { numRuns: 500 },
    );
  });

  it('so many hours are so many elapsed hours, forwards and backwards', () => {
    fc.assert(
      fc.property(moments, zones, fc.integer({ min: -200, max: 200 }), (moment, zone, hours) => {
        expect(Date.parse(addPeriod(inZone(moment, zone), { hours }))).toBe(moment + hours * HOUR);
      }),
      { numRuns: 500 },
    );
  });

  it('every deadline in hours falls on the same moment', () => {
    const inHours = catalogue.filter(
      (rule) =>
        rule.kind === 'deadline' && (rule as DeadlineRule).versions[0].lines.some(({ within }) => within?.hours),
    ) as unknown as readonly DeadlineRule[];
    expect(inHours.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.constantFrom(...inHours), moments, zones, (rule, moment, zone) => {
        const circumstances = { 'restraint-planned-as-routine': false };
        const [here, there] = ['UTC', zone].map((place) =>
          deadline(rule, { on: inZone(moment, place), circumstances }, inZone(moment + HOUR, place)),
        );
        expect(here?.kind).toBe('decided');
        expect(there?.kind === 'decided' && there.value).toEqual(here?.kind === 'decided' && here.value);
      }),
      { numRuns: 500 },
    );
  });
});
