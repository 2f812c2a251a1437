/** When is the next one due, how does it stand, and what was met, late or missed? */

export { broughtForward } from './kinds/brought-forward.ts';
export { nextDue, schedule, standing } from './kinds/cadence.ts';
export type * from './kinds/cadence-facts.ts';
export { condition } from './kinds/condition.ts';
export { contents } from './kinds/contents.ts';
export { dayCount } from './kinds/day-count.ts';
export { deadline } from './kinds/deadline.ts';
export type * from './kinds/duty-facts.ts';
export { history } from './kinds/history.ts';
export { retention } from './kinds/retention.ts';
export type {
  BroughtForwardFigures,
  BroughtForwardRule,
  CadenceFigures,
  CadenceRule,
  Condition,
  ConditionRule,
  ContentsRule,
  DayCountAsk,
  DayCountFigures,
  DayCountLimit,
  DayCountPeriod,
  DayCountRule,
  DeadlineRule,
  Interval,
  RetentionLine,
  RetentionRule,
  Slot,
  Trigger,
} from './kinds/types.ts';
export * from './law/lists/cadence.ts';
