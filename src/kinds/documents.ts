/** Which documents must be here before the child moves in, and which of them are. */

import {
  addMonths,
  dayOfEpoch,
  endOfMonth,
  epochDay,
  type LocalDate,
  type Month,
  month,
  monthOf,
  startOfMonth,
} from '../core/date.ts';
import {
  contradiction,
  type DutyStatus,
  decided,
  type Finding,
  factMissing,
  type Missing,
  notApplicable,
  noVersion,
  type Reason,
  undetermined,
} from '../core/finding.ts';
import { type RuleRef, ruleRef, versionOn } from '../core/rule.ts';
import { admissionRules } from '../law/lists/admission.ts';
import { about, type Found } from '../record/found.ts';
import {
  type AdmissionFacts,
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentStanding,
  type PreviousPlacement,
} from './admission-facts.ts';
import type { Part } from './parts.ts';
import type { DocumentsRule, RequiredDocument, Rule } from './types.ts';

/**
 * How each document of the checklist stands as of a day: one finding for each, in the list's order.
 *
 * A document dated after `asOf` is not there yet. It is `met` where the earliest of its kind is dated no
 * later than the day the child moves in, else `late`; where there is none it is `due` before that day,
 * `due-today` on it and `overdue` after it.
 *
 * @param rules - where given, the rules of kind `documents` among them are read instead
 * @returns not applicable where a document is not asked for in this case; undetermined where a fact on
 * which that turns is missing, or the previous placement ends before it begins
 * @throws RangeError naming a date that is no day, a month that is none, or a kind of document that is not on the list
 * @example
 * const admission = { movesIn: day('2026-03-02'), usesSignsOfSafety: false, eligibleChild: false, documents: [{ kind: 'care-plan', dated: day('2026-02-20') }] }
 * admissionChecklist(admission, day('2026-03-03')).length // => 14
 * unwrap(admissionChecklist(admission, day('2026-03-03'))[0]) // => { document: 'placement-plan', status: 'overdue', due: '2026-03-02' }
 * unwrap(admissionChecklist(admission, day('2026-03-03'))[1]).status // => 'met'
 * admissionChecklist(admission, day('2026-03-03'))[4].kind // => 'not-applicable'
 */
export function admissionChecklist(
  facts: AdmissionFacts,
  asOf: LocalDate,
  rules: readonly Rule[] = admissionRules,
): readonly Finding<DocumentStanding>[] {
  return checklistLines(facts, asOf, rules).map(({ finding }) => finding);
}

/** A finding with the document that it is about; none where no version of the rule is in force. */
export type ChecklistLine = { readonly document?: DocumentKind; readonly finding: Finding<DocumentStanding> };

/** {@link admissionChecklist}, each finding with its document. */
export function checklistLines(
  facts: AdmissionFacts,
  asOf: LocalDate,
  rules: readonly Rule[],
): readonly ChecklistLine[] {
  checkFacts(facts, asOf);
  return rules
    .filter((rule) => rule.kind === 'documents')
    .flatMap((rule): readonly ChecklistLine[] => {
      const version = versionOn(rule, facts.movesIn);
      if (version === undefined) return [{ finding: noVersion(rule, facts.movesIn) }];
      const ref = ruleRef(rule, version);
      return version.documents.map((required) => ({
        document: required.kind,
        finding: documentFinding(ref, required, facts, asOf),
      }));
    });
}

/** Each document of the admission is a row of its own. */
export function documentsOfPart(rule: DocumentsRule, { admission, asOf }: Part): readonly Found[] {
  if (admission === undefined) return [];
  const movingIn = { name: 'moving-in', on: admission.movesIn } as const;
  return checklistLines(admission, asOf, [rule]).map(({ document, finding }) =>
    document === undefined ? finding : about({ ...movingIn, item: document }, finding),
  );
}

function checkFacts({ movesIn, previousPlacement, documents }: AdmissionFacts, asOf: LocalDate): void {
  for (const date of [asOf, movesIn]) epochDay(date);
  if (previousPlacement !== undefined)
    for (const date of [previousPlacement.from, previousPlacement.until]) epochDay(date);
  for (const document of documents) {
    if (!DOCUMENT_KINDS.includes(document.kind)) {
      throw new RangeError(`not a kind of document on the checklist: ${JSON.stringify(document.kind)}`);
    }
    epochDay(document.dated);
    if (document.kind === 'keyworker-report' && document.month !== undefined) month(document.month);
  }
}

function documentFinding(
  ref: RuleRef,
  required: RequiredDocument,
  facts: AdmissionFacts,
  asOf: LocalDate,
): Finding<DocumentStanding> {
  const { kind: document, open, months } = required;
  const exemption = whyNotNeeded(required, facts);
  if (exemption !== undefined) {
    return 'code' in exemption
      ? undetermined(ref, exemption)
      : notApplicable(ref, { kind: 'item', item: document }, exemption);
  }
  if (months !== undefined) return reportsFinding(ref, document, months, facts, asOf);
  const due = facts.movesIn;
  const dated = earliest(facts, document, asOf);
  if (open && dated === undefined)
    return notApplicable(ref, { kind: 'item', item: document }, { kind: 'absent', path: 'documents' });
  const status = open ? 'met' : documentStatus(dated, due, asOf);
  return decided(ref, { document, status, due, ...(dated && { dated }) }, owedBy(due), came(document, dated, asOf));
}

/** Why the document is not asked for, or what must be known to say; `undefined` where it is. */
function whyNotNeeded({ kind, when }: RequiredDocument, facts: AdmissionFacts): Reason | Missing | undefined {
  if (when === undefined) return undefined;
  if (when === 'previous-placement') {
    return facts.previousPlacement === undefined ? { kind: 'absent', path: 'previousPlacement' } : undefined;
  }
  const path = when === 'eligible-child' ? 'eligibleChild' : 'usesSignsOfSafety';
  const value = facts[path];
  if (value === true) return undefined;
  if (value === false) return { kind: 'fact', path, value };
  return factMissing(path, `${path} is not given, and whether the ${kind} is needed turns on it`);
}

/** Monthly reports: each month needs its own, and they are there once the last of them is. */
function reportsFinding(
  ref: RuleRef,
  document: DocumentKind,
  count: number,
  facts: AdmissionFacts,
  asOf: LocalDate,
): Finding<DocumentStanding> {
  const { movesIn: due, previousPlacement } = facts;
  if (previousPlacement === undefined) {
    return notApplicable(ref, { kind: 'item', item: document }, { kind: 'absent', path: 'previousPlacement' });
  }
  const { from, until } = previousPlacement;
  if (until < from) {
    const message = `the previous placement ends on ${until}, before it begins on ${from}`;
    return undetermined(
      ref,
      contradiction('previousPlacement.until', message),
      contradiction('previousPlacement.from', message),
    );
  }
  const placement: readonly [Reason, Reason] = [
    { kind: 'fact', path: 'previousPlacement.from', value: from },
    { kind: 'fact', path: 'previousPlacement.until', value: until },
  ];
  const months = monthsBeforeEnd(previousPlacement, count);
  if (months.length === 0) return notApplicable(ref, { kind: 'item', item: document }, ...placement);
  const cameOn = new Map(months.map((each) => [each, earliest(facts, document, asOf, each)]));
  const missingMonths = months.filter((each) => cameOn.get(each) === undefined);
  // Where a month has no report there is no day either: what is undefined is sorted behind every day.
  const dated = [...cameOn.values()].sort().at(-1);
  const present = months.filter((each) => cameOn.get(each) !== undefined);
  return decided(
    ref,
    { document, status: documentStatus(dated, due, asOf), due, ...(dated && { dated }), months, missingMonths },
    owedBy(due),
    came(document, dated, asOf),
    { kind: 'items', present, missing: missingMonths },
    ...placement,
  );
}

/** So many calendar months before the one in which the placement ended, oldest first; none that lies wholly before it began. */
function monthsBeforeEnd({ from, until }: PreviousPlacement, count: number): readonly Month[] {
  const [begins, last] = [epochDay(from), startOfMonth(epochDay(until))];
  return Array.from({ length: count }, (_, nth) => addMonths(last, nth - count))
    .filter((first) => endOfMonth(first) >= begins)
    .map((first) => monthOf(dayOfEpoch(first)));
}

/** The day of the earliest document of the kind, and of the month where one is asked for, that is there by `asOf`. */
function earliest(
  { documents }: AdmissionFacts,
  kind: DocumentKind,
  asOf: LocalDate,
  about?: Month,
): LocalDate | undefined {
  return documents
    .filter(
      (document) =>
        document.kind === kind && document.dated <= asOf && (about === undefined || document.month === about),
    )
    .map(({ dated }) => dated)
    .sort()[0];
}

function documentStatus(dated: LocalDate | undefined, due: LocalDate, asOf: LocalDate): DutyStatus {
  if (dated !== undefined) return dated <= due ? 'met' : 'late';
  return asOf < due ? 'due' : asOf === due ? 'due-today' : 'overdue';
}

function owedBy(on: LocalDate): Reason {
  return { kind: 'owed-by', event: 'moving-in', on };
}

function came(event: DocumentKind, dated: LocalDate | undefined, asOf: LocalDate): Reason {
  return dated === undefined ? { kind: 'not-happened', event, asOf } : { kind: 'happened', event, on: dated };
}
