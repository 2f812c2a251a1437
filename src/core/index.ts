export type { Calendar, CalendarRef } from './calendar.ts';
export { addWorkingDays, calendarRef, isWorkingDay, withHolidays } from './calendar.ts';
export type { Circumstances } from './circumstances.ts';
export type { LocalDate, Month } from './date.ts';
export { day, isDay, isMonth, month, monthOf } from './date.ts';
export { englandAndWales } from './england-and-wales.ts';
export type {
  Because,
  Decided,
  DutyStatus,
  Finding,
  Missing,
  MissingCode,
  NotApplicable,
  Reason,
  Undetermined,
} from './finding.ts';
export { DUTY_STATUSES, MISSING_CODES, unwrap } from './finding.ts';
export type { Instant } from './instant.ts';
export { compareInstants, dayInEngland, endOfDayInEngland, instant, isInstant } from './instant.ts';
export type { DayPeriod, HourPeriod, Period, PeriodUnit } from './period.ts';
export { addPeriod, PERIOD_UNITS } from './period.ts';
export type { Issue, Result } from './result.ts';
export type { AnyRule, Cite, RuleCommon, RuleRef, Version, Window } from './rule.ts';
export { versionOn } from './rule.ts';
export type { Basis, Grade, Jurisdiction, Source, Statement } from './source.ts';
export { BASES, GRADES } from './source.ts';
