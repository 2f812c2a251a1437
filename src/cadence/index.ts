export { broughtForward } from './brought-forward.ts';
export { dayCount } from './day-count.ts';
export { nextDue, schedule, standing } from './due.ts';
export type {
  BroughtForwardFacts,
  BroughtForwardRule,
  CadenceFacts,
  CadenceParams,
  CadenceRule,
  Condition,
  DayCount,
  DayCountAsk,
  DayCountFacts,
  DayCountLimit,
  DayCountParams,
  DayCountPeriod,
  DayCountRule,
  HistoryRow,
  Interval,
  RetentionFacts,
  RetentionLine,
  RetentionRule,
  RetentionStanding,
  Spell,
  Standing,
  Term,
  Trigger,
} from './facts.ts';
export { history } from './history.ts';
export { retention } from './retention.ts';
export * from './rules.ts';
