export { nextDue, schedule, standing } from './due.ts';
export type { CadenceFacts, CadenceParams, CadenceRule, Condition, HistoryRow, Interval, Standing } from './facts.ts';
export { history } from './history.ts';
export * from './rules.ts';
