export type { Calendar, CalendarRef } from './calendar.ts';
export { addWorkingDays, calendarRef, isWorkingDay, withHolidays } from './calendar.ts';
export type { Circumstances } from './circumstances.ts';
export type { ConditionFacts, ConditionParams, ConditionRule, Fulfilment } from './condition.ts';
export { condition } from './condition.ts';
export type { ContentsFacts, ContentsParams, ContentsRule, ContentsStanding, Item } from './contents.ts';
export { contents } from './contents.ts';
export type { LocalDate, Month } from './date.ts';
export { day, isDay, isMonth, month, monthOf } from './date.ts';
export type { DeadlineFacts, DeadlineLine, DeadlineParams, DeadlineRule, DeadlineStanding } from './deadline.ts';
export { deadline } from './deadline.ts';
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
export type { Rule, RuleDuring, RuleRef, Version } from './rule.ts';
export { versionOn } from './rule.ts';
export type { Basis, Citation, Grade, Source, Statement } from './source.ts';
export { BASES, GRADES } from './source.ts';
