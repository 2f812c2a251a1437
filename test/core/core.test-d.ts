/** What must not compile. Each line marked is refused by the type check; nothing here is run. */

import {
  type AnyRule,
  addPeriod,
  addWorkingDays,
  type Calendar,
  type DayPeriod,
  day,
  dayInEngland,
  englandAndWales,
  type Finding,
  type HourPeriod,
  type Instant,
  instant,
  isWorkingDay,
  type LocalDate,
  type Month,
  type Period,
  unwrap,
  versionOn,
  withHolidays,
} from 'care-planning-rules/core';

declare const someDay: LocalDate;
declare const moment: Instant;
declare const finding: Finding<LocalDate>;
declare const rule: AnyRule<{ readonly days: number }>;

// Text is not a day until it was read as one, nor a day a moment or a month.
// @ts-expect-error a bare string is no LocalDate
export const bareDay: LocalDate = '2026-01-05';
// @ts-expect-error a bare string is no Instant
export const bareInstant: Instant = '2026-01-05T09:00Z';
// @ts-expect-error a bare string is no Month
export const bareMonth: Month = '2026-01';
// @ts-expect-error a day is no moment
export const dayAsInstant: Instant = someDay;
// @ts-expect-error a moment is no day
export const instantAsDay: LocalDate = moment;
// @ts-expect-error a Date is no day
export const dateAsDay: LocalDate = new Date(0);
// @ts-expect-error a day is made of text, never of a Date
day(new Date(0));
// @ts-expect-error a moment is made of text, never of a number
instant(0);
// @ts-expect-error the day in England is that of a moment
dayInEngland(someDay);
// A day is still text, for those who print it.
export const printed: string = someDay;

// A period is one number of one unit.
// @ts-expect-error two units
export const twoUnits: Period = { days: 1, weeks: 2 };
// @ts-expect-error no unit
export const noUnit: Period = {};
// @ts-expect-error a unit that no source counts in
export const fortnights: Period = { fortnights: 1 };
// @ts-expect-error a number in words
export const words: Period = { days: 'three' };
// @ts-expect-error hours do not end on a day
export const hoursAsDays: DayPeriod = { hours: 24 };
// @ts-expect-error days do not end at a moment
export const daysAsHours: HourPeriod = { days: 1 };

// @ts-expect-error hours are counted from a moment
addPeriod(someDay, { hours: 24 });
// @ts-expect-error days are counted from a day
addPeriod(moment, { days: 1 });
// @ts-expect-error a bare string
addPeriod('2026-01-05', { days: 1 });
// @ts-expect-error the end may lie beyond the calendar
export const always: LocalDate = addPeriod(someDay, { workingDays: 20 });
export const moments: Instant = addPeriod(moment, { hours: 24 });

export const byDefault: LocalDate | undefined = addWorkingDays(someDay, 20);
export const isOne: boolean | undefined = isWorkingDay(someDay);
// @ts-expect-error a bare string
isWorkingDay('2026-01-05', englandAndWales);
// @ts-expect-error the answer may be that it cannot tell
export const certain: boolean = isWorkingDay(someDay, englandAndWales);
// @ts-expect-error a bare string
withHolidays(englandAndWales, ['2026-06-01']);
// @ts-expect-error a calendar is not changed in place
(englandAndWales as Calendar).holidays.push(someDay);
// @ts-expect-error a calendar says for which days it can speak
export const spanless: Calendar = { name: 'spanless', holidays: [], added: [] };

// @ts-expect-error on which day
versionOn(rule);
// @ts-expect-error a bare string
versionOn(rule, '2026-01-05');
// @ts-expect-error there may be no version
export const inForce: { readonly days: number } = versionOn(rule, someDay);
// @ts-expect-error a rule of one kind is none of another
export const otherKind: Rule<{ readonly days: number }, 'cadence'> = rule;
// @ts-expect-error a rule has at least one version
export const versionless: Rule['versions'] = [];

// @ts-expect-error only what is decided has a value
finding.value;
// @ts-expect-error a finding is not changed
finding.kind = 'decided';
export const value: LocalDate = unwrap(finding);
