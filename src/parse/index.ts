/**
 * All doors from outside data. Each gives a value or every issue, with its path, what was expected there and
 * what stood there; none throws, and none changes its input. `null` counts as absent wherever something may be left
 * out, as databases write it: what comes out has no such key. The only way to zod: the schemas beside the doors are
 * schemas of zod 4 (of its smaller half, `zod/mini`), and Standard Schemas with the same issues in the same words.
 */

import type { Result } from '../core/result.ts';
import type { Rule } from '../kinds/types.ts';
import type { ChildRecord } from '../record/facts.ts';
import type { DynamicSupportFacts } from '../register/facts.ts';
import type { Register } from '../register/register-facts.ts';
import type { Ssda903Covers, Ssda903Reading, Ssda903Tables } from '../ssda903/facts.ts';
import { readSsda903 } from '../ssda903/records.ts';
import { admissionFacts } from './admission.ts';
import { broughtForwardFacts, cadenceFacts, dayCountFacts, retentionFacts } from './cadence.ts';
import { contactFacts } from './contact.ts';
import { calendar, conditionFacts, contentsFacts, deadlineFacts } from './forms.ts';
import { parseWith, standard } from './issues.ts';
import { childRecord } from './record.ts';
import { type NameUsed, namesOf, type OwnName, ownNamesOf } from './record-names.ts';
import { coverageCounts, dynamicSupportFacts, printedReturn, register, workforce } from './register.ts';
import { rule } from './rules.ts';
import { supportFacts } from './support.ts';
import { therapeuticCareFacts, tierEvent } from './tier.ts';

export type { NameUsed, OwnName };
export { namesOf, parseWith };

/** The schema of a rule from outside, of any kind that a calculator reads. Its id begins with no segment of the library’s own. */
export const ruleSchema = /* @__PURE__ */ standard(rule);

/** The schema of one child's record. */
export const childRecordSchema = /* @__PURE__ */ standard(childRecord);

/** The schema of a quarter's counts for the Dynamic Support Register's return. */
export const returnSchema = /* @__PURE__ */ standard(dynamicSupportFacts);

/** The schema of a Dynamic Support Register at the end of a quarter. */
export const registerSchema = /* @__PURE__ */ standard(register);

/** The schema of a calendar: an authority's own, or one to which days were added. */
export const calendarSchema = /* @__PURE__ */ standard(calendar);

/** The schemas of what {@link deadline}, {@link contents} and {@link condition} are asked about. */
export const deadlineFactsSchema = /* @__PURE__ */ standard(deadlineFacts);
export const contentsFactsSchema = /* @__PURE__ */ standard(contentsFacts);
export const conditionFactsSchema = /* @__PURE__ */ standard(conditionFacts);

/** The schema of one child's dates for one duty, as {@link nextDue}, {@link standing} and their like are asked about. */
export const cadenceFactsSchema = /* @__PURE__ */ standard(cadenceFacts);

/** The schemas of what {@link broughtForward}, {@link dayCount} and {@link retention} are asked about. */
export const broughtForwardFactsSchema = /* @__PURE__ */ standard(broughtForwardFacts);
export const dayCountFactsSchema = /* @__PURE__ */ standard(dayCountFacts);
export const retentionFactsSchema = /* @__PURE__ */ standard(retentionFacts);

/** The schema of one child's admission to one home. */
export const admissionFactsSchema = /* @__PURE__ */ standard(admissionFacts);

/** The schema of one restriction of contact. */
export const contactFactsSchema = /* @__PURE__ */ standard(contactFacts);

/** The schema of an event of TIER's cycle: what {@link replay} takes is a list of them, `z.array(tierEventSchema)`. */
export const tierEventSchema = /* @__PURE__ */ standard(tierEvent);

/** The schema of one child's therapeutic care under TIER. */
export const therapeuticCareFactsSchema = /* @__PURE__ */ standard(therapeuticCareFacts);

/** The schema of one placement's support package. */
export const supportFactsSchema = /* @__PURE__ */ standard(supportFacts);

/** The schema of one age band's counts, as {@link keyworkerCoverage} is asked about. */
export const coverageCountsSchema = /* @__PURE__ */ standard(coverageCounts);

/** The schema of a return as it is printed, or as much of it as there is. */
export const printedReturnSchema = /* @__PURE__ */ standard(printedReturn);

/** The schema of the posts of a keyworking service. */
export const workforceSchema = /* @__PURE__ */ standard(workforce);

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
  return parseWith(ruleSchema, input);
}

/** What a record's door gives back: the record and the names of your own in it, or every issue. */
export type ChildRecordResult =
  | (Extract<Result<ChildRecord>, { readonly ok: true }> & { readonly ownNames: readonly OwnName[] })
  | Extract<Result<ChildRecord>, { readonly ok: false }>;

/**
 * One child's record. A name that neither the vocabulary has nor one of your own is, with a slash, is refused with
 * the nearest one: what is held under a misspelt name would else count as never held.
 *
 * @param rules - those that are to be asked about it: `ownNames` says of each name of your own whether any reads it
 * @example
 * const input = { id: 'a', recorded: 'all', episodes: [], held: { 'cla-reviews': ['2026-02-03'], 'cla-review': ['2026-02-30'] } }
 * parseChildRecord(input).issues.map(({ message }) => message)
 * // => [
 * //      'held.cla-reviews is not known here; did you mean cla-review?',
 * //      'held.cla-review.0 is "2026-02-30"; expected a day that exists, YYYY-MM-DD',
 * //    ]
 * parseChildRecord({ id: 'a', recorded: 'all', episodes: [], held: { 'anytown/visit': ['2026-02-03'] } }).ownNames
 * // => [{ path: 'held.anytown/visit', name: 'anytown/visit', isRead: false }]
 */
export function parseChildRecord(
  input: unknown,
  { rules = [] }: { readonly rules?: readonly Rule[] } = {},
): ChildRecordResult {
  const parsed = parseWith<ChildRecord>(childRecordSchema, input);
  return parsed.ok ? { ...parsed, ownNames: ownNamesOf(parsed.value, rules) } : parsed;
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

/**
 * A Dynamic Support Register at the end of a quarter, entry by entry.
 *
 * @returns the register, frozen, for {@link registerReturn}; or every issue of every entry
 * @example
 * const quarter = { from: '2026-01-01', to: '2026-03-31' }
 * const entries = [{ id: 'a', status: 'red', admissions: [{ on: '2026-02-30', again: false }] }, { id: 'a', status: 'purple' }]
 * parseRegister({ quarter, entries: entries.slice(0, 1) }).issues.map(({ path }) => path) // => ['entries.0.admissions.0.on']
 * parseRegister({ quarter, entries: [{ id: 'a', status: 'red' }, { id: 'a', status: 'red' }] }).issues.map(({ path }) => path)
 * // => ['entries.1.id']
 * parseRegister({ quarter, entries }).issues.map(({ path }) => path)
 * // => ['entries.0.admissions.0.on', 'entries.1.status', 'entries.1.id']
 */
export function parseRegister(input: unknown): Result<Register> {
  return parseWith<Register>(registerSchema, input);
}

/**
 * An authority's SSDA903, the statutory return on looked-after children: its rows as objects, with the return's
 * own column names and every value as a text; days are DD/MM/YYYY.
 *
 * A return holds the reviews of a year, or of some years. What lies outside the span for which a table speaks is not
 * known: it is no list of none. `covers` gives the span, for all tables or for each; without it, it runs from 1 April of
 * the financial year of the table’s earliest row to 31 March after its latest. A table that is left out is not one
 * without rows: of reviews, nothing is known then.
 *
 * Periods of being looked after are joined from the episodes. One that ends with X1 goes on with the episode that
 * begins on the same day; a later beginning opens a further period; episodes that overlap are one. A period whose
 * first episode is not `S` began before, since when is not known. Under V3 and V4 they are periods of short
 * breaks, of which the return holds no reviews. Under A3 to A6 the child is placed for adoption besides. Returns of
 * several years can be laid on one another: what they repeat counts once, and a column `YEAR` says which is newer.
 * Neither the order of the rows nor what else they hold matters.
 *
 * Cells are read in any form that has one meaning: codes and headings in small letters, days with a time or as
 * YYYY-MM-DD. A row is refused only for a cell without which it says nothing; what it might have said is then not known
 * of the child, and the record’s `unread` names it.
 *
 * A record's `id` is the return's own for the child: replace it in the rows where it is to stay with the authority.
 *
 * @returns the records; beside each what it has no place for; the cells that could not be read, and what had to be read
 * one way or another. Beyond a hundred thousand such cells, the last entry says how many more there are. Nothing is
 * thrown, whatever the rows hold
 * @throws RangeError naming a span in `covers` that is none
 * @example
 * const reading = parseSsda903({
 *   header: [{ CHILD: '1', DOB: '09/05/2012' }],
 *   episodes: [{ CHILD: '1', DECOM: '05/01/2026', RNE: 'S', LS: 'C2', DEC: '', REC: '' }],
 *   reviews: [{ CHILD: '1', REVIEW: '30/01/2026', REVIEW_CODE: 'PN1' }, { CHILD: '1', REVIEW: '2026', REVIEW_CODE: 'PN1' }],
 * })
 * reading.covers.reviews // => { from: '2025-04-01', until: '2026-03-31', told: 'rows' }
 * unwrap(nextDue(claReview, { ...reading.records[0].episodes[0], held: reading.records[0].held['cla-review'] })) // => '2026-04-30'
 * reading.unread.map(({ table, row, column, received }) => [table, row, column, received])
 * // => [['reviews', 2, 'REVIEW', '2026']]
 * reading.records[0].unread // => [{ about: 'cla-review', at: 'row 2 of reviews' }]
 */
export function parseSsda903(
  tables: Ssda903Tables,
  { covers }: { readonly covers?: Ssda903Covers } = {},
): Ssda903Reading {
  return readSsda903(tables, covers);
}
