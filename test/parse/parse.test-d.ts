/** What a door lets in is what the calculators take, no more and no less: the schemas and the types say the same. */

import type { ConditionFacts, ContentsFacts, DeadlineFacts, Rule } from 'care-planning-rules';
import type { AdmissionDecisionFacts } from 'care-planning-rules/admission';
import type { ChildRecord } from 'care-planning-rules/agenda';
import type { BroughtForwardFacts, CadenceFacts, DayCountFacts, RetentionFacts } from 'care-planning-rules/cadence';
import type { ContactFacts } from 'care-planning-rules/contact';
import type { Calendar, Result } from 'care-planning-rules/core';
import type * as doors from 'care-planning-rules/parse';
import { parseChildRecord, parseReturn, parseRule, parseWith } from 'care-planning-rules/parse';
import type { CoverageCounts, DynamicSupportFacts, PrintedReturn, Register, Workforce } from 'care-planning-rules/rag';
import type { SupportFacts } from 'care-planning-rules/support';
import type { TherapeuticCareFacts, TierEvent } from 'care-planning-rules/tier';
import type * as z from 'zod/v4/core';
import type { Figures, KindName } from '../../src/kinds/types.ts';
import type { contactFacts } from '../../src/parse/contact.ts';
import type { FIGURES } from '../../src/parse/rules.ts';

/** The type with all its parts read-only, and any text a text, so that a schema compares with what is hand-written. */
type Fixed<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends number | boolean | null | undefined
    ? T
    : { readonly [K in keyof T]: Fixed<T[K]> };

/** Whether what a schema gives and the type are one and the same, key by key. */
type Agrees<Schema extends z.$ZodType, T> = Same<Fixed<z.output<Schema>>, Fixed<T>>;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const agreed: readonly true[] = [
  true satisfies Agrees<typeof doors.childRecordSchema, ChildRecord>,
  true satisfies Agrees<typeof doors.returnSchema, DynamicSupportFacts>,
  true satisfies Agrees<typeof doors.registerSchema, Register>,
  true satisfies Agrees<typeof doors.calendarSchema, Calendar>,
  true satisfies Agrees<typeof doors.deadlineFactsSchema, DeadlineFacts>,
  true satisfies Agrees<typeof doors.contentsFactsSchema, ContentsFacts>,
  true satisfies Agrees<typeof doors.conditionFactsSchema, ConditionFacts>,
  true satisfies Agrees<typeof doors.cadenceFactsSchema, CadenceFacts>,
  true satisfies Agrees<typeof doors.broughtForwardFactsSchema, BroughtForwardFacts>,
  true satisfies Agrees<typeof doors.dayCountFactsSchema, DayCountFacts>,
  true satisfies Agrees<typeof doors.retentionFactsSchema, RetentionFacts>,
  true satisfies Agrees<typeof doors.admissionFactsSchema, AdmissionDecisionFacts>,
  true satisfies Agrees<typeof doors.contactFactsSchema, ContactFacts>,
  true satisfies Agrees<typeof doors.tierEventSchema, TierEvent>,
  true satisfies Agrees<typeof doors.therapeuticCareFactsSchema, TherapeuticCareFacts>,
  true satisfies Agrees<typeof doors.supportFactsSchema, SupportFacts>,
  true satisfies Agrees<typeof doors.coverageCountsSchema, CoverageCounts>,
  true satisfies Agrees<typeof doors.printedReturnSchema, PrintedReturn>,
  true satisfies Agrees<typeof doors.workforceSchema, Workforce>,
];

/**
 * The kinds of rule whose figures the door reads otherwise than their type says. The type of a rhythm says that it is
 * never both, lines and once in each month, which two strict objects say without words.
 */
type Disagreeing = {
  [K in Exclude<KindName, 'cadence'>]: Agrees<(typeof FIGURES)[K], Figures[K]> extends true ? never : K;
}[Exclude<KindName, 'cadence'>];

true satisfies z.output<typeof FIGURES.cadence> extends Figures['cadence'] ? true : false;

// The type of a cadence says besides that neither of its two forms has what the other one has.
declare const disagreeing: Exclude<Disagreeing, 'cadence'>;
disagreeing satisfies never;
type ReadCadence = z.output<(typeof FIGURES)['cadence']>;
true satisfies ReadCadence extends Figures['cadence'] ? true : false;

// And the comparison can tell.
// @ts-expect-error a schema that knows less than the type
true satisfies Agrees<typeof contactFacts, Required<ContactFacts>>;
// @ts-expect-error a schema that knows more than the type
true satisfies Agrees<typeof contactFacts, Omit<ContactFacts, 'liftedAt'>>;
// @ts-expect-error any text where a moment is asked for
true satisfies Agrees<typeof contactFacts, Omit<ContactFacts, 'imposedAt'> & { imposedAt: string }>;

declare const result: Result<ChildRecord>;

// @ts-expect-error whether it was let in must be asked first
result.value;
// @ts-expect-error what was let in has no issues
if (result.ok) result.issues;

if (result.ok) {
  // @ts-expect-error what was let in is not changed
  result.value.id = 'another';
  // @ts-expect-error nor what it holds
  result.value.episodes.push({ kind: 'placement', from: result.value.episodes[0]!.from });
}

// And these do compile.
export const rule: Result<Rule> = parseRule(undefined);
export const record: Result<ChildRecord> = parseChildRecord('anything');
export const counts: Result<DynamicSupportFacts> = parseReturn(5);
export const first: string = rule.ok ? rule.value.id : rule.issues[0].path;

declare const schemaOfFacts: typeof doors.cadenceFactsSchema;
export const facts: Result<CadenceFacts> = parseWith(schemaOfFacts, {});

/** What may be left out may be null where it goes in, and never where it comes out. */
type In = z.input<typeof doors.childRecordSchema>;
type Out = z.output<typeof doors.childRecordSchema>;
export const nulls: readonly true[] = [
  true satisfies Same<In['dateOfBirth'], string | null | undefined>,
  true satisfies null extends In['episodes'][number]['ended'] ? true : false,
  true satisfies null extends NonNullable<In['circumstances']>['needs-can-be-met'] ? true : false,
  true satisfies null extends Out['dateOfBirth'] ? false : true,
  true satisfies null extends In['id'] ? false : true,
];
