/** What a door lets in is what the calculators take, no more and no less: the schemas and the types say the same. */

import type { AdmissionDecisionFacts, DocumentsRule } from 'care-planning-rules/admission';
import type { ChildRecord } from 'care-planning-rules/agenda';
import type {
  BroughtForwardFacts,
  CadenceFacts,
  CadenceRule,
  DayCountFacts,
  RetentionFacts,
} from 'care-planning-rules/cadence';
import type { ConsentRule, ContactFacts, NoticeRule } from 'care-planning-rules/contact';
import type {
  Calendar,
  ConditionFacts,
  ConditionRule,
  ContentsFacts,
  ContentsRule,
  DeadlineFacts,
  DeadlineRule,
  Result,
  Rule,
} from 'care-planning-rules/core';
import type * as doors from 'care-planning-rules/parse';
import { parseChildRecord, parseReturn, parseRule, parseWith } from 'care-planning-rules/parse';
import type { CoverageCounts, DynamicSupportFacts, PrintedReturn, Register, Workforce } from 'care-planning-rules/rag';
import type { SupportFacts } from 'care-planning-rules/support';
import type { TherapeuticCareFacts, TierEvent } from 'care-planning-rules/tier';
import type * as z from 'zod';
import type { documentsRule } from '../../src/admission/parse.ts';
import type { cadenceRule } from '../../src/cadence/parse.ts';
import type { consentRule, contactFacts, noticeRule } from '../../src/contact/parse.ts';
import type { conditionRule, contentsRule, deadlineRule } from '../../src/core/parse.ts';

/** The type with all its parts read-only, and any text a text, so that a schema compares with what is hand-written. */
type Fixed<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends number | boolean | null | undefined
    ? T
    : { readonly [K in keyof T]: Fixed<T[K]> };

/** Whether what a schema gives and the type are one and the same, key by key. */
type Agrees<Schema extends z.ZodType, T> = Same<Fixed<z.infer<Schema>>, Fixed<T>>;

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
  true satisfies Agrees<typeof cadenceRule, CadenceRule>,
  // Any rule may be owed during something; these two kinds never are, and the door says so.
  true satisfies Agrees<typeof documentsRule, Omit<DocumentsRule, 'during'>>,
  true satisfies Agrees<typeof consentRule, Omit<ConsentRule, 'during'>>,
  true satisfies Agrees<typeof conditionRule, ConditionRule>,
  true satisfies Agrees<typeof contentsRule, ContentsRule>,
  true satisfies Agrees<typeof deadlineRule, DeadlineRule>,
  // A notice’s hours say that no other unit stands beside them, which a strict object says without words.
  true satisfies z.infer<typeof noticeRule> extends NoticeRule ? true : false,
];

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
