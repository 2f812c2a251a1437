/**
 * All doors from outside data. Each gives a value or every issue, with its path, what was expected there and
 * what stood there; none throws, and none changes its input. The only way to zod: the schemas beside the doors
 * are zod 4 schemas, and so Standard Schemas.
 */

import * as z from 'zod';
import { documentsRule } from './admission/parse.ts';
import type { ChildRecord } from './agenda/facts.ts';
import { childRecord } from './agenda/parse.ts';
import { broughtForwardRule, cadenceRule, dayCountRule, retentionRule } from './cadence/parse.ts';
import { consentRule, noticeRule } from './contact/parse.ts';
import { conditionRule, contentsRule, deadlineRule, parseWith } from './core/parse.ts';
import type { Result } from './core/result.ts';
import type { Rule } from './core/rule.ts';
import type { DynamicSupportFacts } from './rag/facts.ts';
import { dynamicSupportFacts, reconciliationRule, reductionRule, shareRule } from './rag/parse.ts';
import { courseRule, sessionNotesRule } from './support/parse.ts';
import { cycleRule, noFigureRule } from './tier/parse.ts';

/** The first segments of ids that are the library's own. */
const ROOMS = ['admission', 'cadence', 'contact', 'tier', 'support', 'rag', 'agenda'];

const anyRule = z.discriminatedUnion('kind', [
  cadenceRule,
  retentionRule,
  broughtForwardRule,
  dayCountRule,
  deadlineRule,
  conditionRule,
  contentsRule,
  documentsRule,
  consentRule,
  noticeRule,
  cycleRule,
  noFigureRule,
  sessionNotesRule,
  courseRule,
  shareRule,
  reductionRule,
  reconciliationRule,
]);

/** The schema of a rule from outside, of any kind that a calculator reads. Its id begins with no room's name. */
export const ruleSchema = anyRule.refine(({ id }) => !ROOMS.includes(id.split('/')[0] as string), {
  path: ['id'],
  error: `an id whose first segment is your own, none of ${ROOMS.join(', ')}`,
});

/** The schema of one child's record. */
export const childRecordSchema = childRecord;

/** The schema of a quarter's counts for the Dynamic Support Register's return. */
export const returnSchema = dynamicSupportFacts;

/**
 * A rule from outside: an authority's policy, a provider's promise.
 *
 * @returns the rule, frozen, for any calculator of its kind; or every issue
 * @example
 * const own = JSON.parse(JSON.stringify({ ...claReviewWestSussex, id: 'anytown/cla-review' }))
 * parseRule(own).ok // => true
 * parseRule({ ...own, id: 'cadence/cla-review' }).issues.map(({ path }) => path) // => ['id']
 */
export function parseRule(input: unknown): Result<Rule> {
  return parseWith<Rule>(ruleSchema as z.ZodType<Rule>, input);
}

/**
 * One child's record.
 *
 * @example
 * parseChildRecord({ id: 'a', episodes: [], held: { 'cla-review': ['2026-02-30'] } }).issues.map(({ path }) => path)
 * // => ['held.cla-review.0']
 */
export function parseChildRecord(input: unknown): Result<ChildRecord> {
  return parseWith<ChildRecord>(childRecordSchema, input);
}

/**
 * One quarter's counts for the Dynamic Support Register's return.
 *
 * @example
 * parseReturn({ quarter: { from: '2022-10-01', to: '2022-12-31' } }).issues.map(({ path }) => path)
 * // => ['bands', 'admissions']
 */
export function parseReturn(input: unknown): Result<DynamicSupportFacts> {
  return parseWith<DynamicSupportFacts>(returnSchema, input);
}
