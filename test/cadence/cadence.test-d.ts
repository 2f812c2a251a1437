/** What must not compile. Each line marked is refused by the type check; nothing here is run. */

import {
  type CadenceFacts,
  type CadenceFigures,
  type CadenceRule,
  claReview,
  type HistoryRow,
  history,
  nextDue,
  type Standing,
  schedule,
  standing,
} from 'care-planning-rules/cadence';
import { type AnyRule, type Calendar, day, type Finding, type Instant, type LocalDate } from 'care-planning-rules/core';

declare const asOf: LocalDate;
declare const moment: Instant;
declare const calendar: Calendar;
declare const finding: Finding<LocalDate>;
declare const ofAnotherKind: AnyRule<CadenceFigures> & { readonly kind: 'restriction' };
declare const ofOtherFigures: AnyRule<{ readonly percent: number }> & { readonly kind: 'cadence' };

const facts: CadenceFacts = { from: day('2026-01-05'), held: [] };

// Text is not a day until it was read as one.
// @ts-expect-error a bare string in `from`
nextDue(claReview, { from: '2026-01-05', held: [] });
// @ts-expect-error a bare string in `held`
nextDue(claReview, { from: asOf, held: ['2026-01-30'] });
// @ts-expect-error a Date
nextDue(claReview, { from: new Date(0), held: [] });
// @ts-expect-error a moment is no day
nextDue(claReview, { from: moment, held: [] });
// @ts-expect-error a bare string to ask about
standing(claReview, facts, '2026-02-03');
// @ts-expect-error a moment to ask about
standing(claReview, facts, moment);

// Today is never looked up: only the calendar may be left out.
// @ts-expect-error as of which day
standing(claReview, facts);
// @ts-expect-error as of which day
history(claReview, facts);
// @ts-expect-error until which day
schedule(claReview, facts);
// @ts-expect-error a calendar is no day to ask about
standing(claReview, facts, calendar);
// @ts-expect-error the next one due is no matter of the day on which it is asked
nextDue(claReview, facts, asOf);

// A calculator reads its own kind of rule.
// @ts-expect-error a rule of another kind
nextDue(ofAnotherKind, facts);
// @ts-expect-error a rule with the figures of another
nextDue(ofOtherFigures, facts);
// @ts-expect-error a rule is no id
nextDue('cadence/cla-review', facts);
// @ts-expect-error without versions it holds nothing
export const versionless: CadenceRule = { ...claReview, versions: [] };
// @ts-expect-error without intervals it says nothing
export const noIntervals: CadenceFigures = { intervals: [] };
// @ts-expect-error a period of two units
export const twoUnits: CadenceFigures = { intervals: [{ within: { weeks: 1, days: 1 } }] };
// @ts-expect-error hours do not end on a day
export const hours: CadenceFigures = { intervals: [{ within: { hours: 24 } }] };

// Facts.
// @ts-expect-error what was held must be said, be it nothing
nextDue(claReview, { from: asOf });
// @ts-expect-error an absent fact is absent, never undefined
nextDue(claReview, { from: asOf, held: [], ended: undefined });
// @ts-expect-error nor null
nextDue(claReview, { from: asOf, held: [], dateOfBirth: null });
// @ts-expect-error a fact that nothing reads, or that is misspelt
nextDue(claReview, { from: asOf, held: [], endedOn: asOf });
// @ts-expect-error facts are not changed
facts.from = asOf;
// @ts-expect-error nor what they hold
facts.held.push(asOf);

// Findings.
// @ts-expect-error it may not be decided
export const due: LocalDate = nextDue(claReview, facts).value;
// @ts-expect-error only what is decided has a value
finding.value.slice(0, 4);
// @ts-expect-error late and met are of the history
export const late: Standing = { status: 'late', due: asOf, days: 1 };
// @ts-expect-error what was missed was not held
export const missed: HistoryRow = { status: 'missed', due: asOf, held: asOf };
// @ts-expect-error what was met was held
export const met: HistoryRow = { status: 'met', due: asOf };

// And these do compile.
export const narrowed: LocalDate | undefined = finding.kind === 'decided' ? finding.value : undefined;
export const stands: Finding<Standing> = standing(claReview, facts, asOf, calendar);
export const own: CadenceRule = { ...claReview, id: 'our-authority/review' };
