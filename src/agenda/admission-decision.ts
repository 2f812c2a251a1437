/** May the home accept, and what still stands in the way. */

import type { LocalDate } from '../core/date.ts';
import type { Finding } from '../core/finding.ts';
import type {
  AdmissionDecision,
  AdmissionDecisionFacts,
  AdmissionObstacle,
  AdmissionOutcome,
  DocumentKind,
  DocumentStanding,
} from '../kinds/admission-facts.ts';
import { type ChecklistLine, checklistLines } from '../kinds/documents.ts';
import type { DeadlineStanding, Fulfilment } from '../kinds/duty-facts.ts';
import { askAllOf } from '../kinds/index.ts';
import { admissionPart } from '../kinds/parts.ts';
import type { Rule } from '../kinds/types.ts';
import { admissionRules } from '../law/lists/admission.ts';

type Line =
  | ChecklistLine
  | { readonly document?: DocumentKind; readonly finding: Finding<Fulfilment | DeadlineStanding> };

/**
 * What the record says of an acceptance, as of a day: the findings of the checklist, then those of the
 * conditions, and which of them stand in the way.
 *
 * The judgement stays with a person. `may-accept` says that nothing on the record stands in the way, not
 * that the home should accept; whether needs can be met, or the impact was considered in full, is read as
 * a person recorded it. Whatever applies and is not there stands in the way; a late document is there.
 *
 * @param rules - where given, the rules of kind `documents`, and of kinds `condition` and `deadline` with `during` `admission`, among them are read instead
 * @returns the outcome: `undetermined` where only undetermined findings stand in the way, or no rule was asked
 * @throws RangeError naming a date that is no day, a month that is none, or a kind of document that is not on the list
 * @example
 * const acceptance = admissionDecision({ movesIn: day('2026-03-02'), usesSignsOfSafety: false, eligibleChild: false, documents: [], circumstances: { 'needs-can-be-met': false } }, day('2026-02-20'))
 * acceptance.outcome // => 'not-yet'
 * acceptance.standsInTheWay[0] // => { rule: 'admission/documents-west-sussex', document: 'placement-plan', status: 'due' }
 * acceptance.standsInTheWay[7] // => { rule: 'admission/needs-can-be-met-west-sussex', status: 'missed' }
 */
export function admissionDecision(
  facts: AdmissionDecisionFacts,
  asOf: LocalDate,
  rules: readonly Rule[] = admissionRules,
): AdmissionDecision {
  const conditions = askAllOf(admissionPart(facts, asOf), rules) as readonly Finding<Fulfilment | DeadlineStanding>[];
  const lines: readonly Line[] = [
    ...checklistLines(facts, asOf, rules),
    ...conditions.map((finding): Line => ({ finding })),
  ];
  const standsInTheWay = lines.flatMap(obstacle);
  return {
    outcome: lines.length === 0 ? 'undetermined' : outcomeOf(standsInTheWay),
    findings: lines.map(({ finding }) => finding),
    standsInTheWay,
  };
}

function obstacle({ document, finding }: Line): readonly AdmissionObstacle[] {
  const status = obstacleStatus(finding);
  return status === 'met' || status === 'late'
    ? []
    : [{ rule: finding.rule.id, ...(document && { document }), status }];
}

/** What does not apply stands in nobody's way, and counts as met. */
function obstacleStatus(
  finding: Finding<DocumentStanding | Fulfilment | DeadlineStanding>,
): AdmissionObstacle['status'] {
  if (finding.kind === 'decided') return finding.value.status;
  return finding.kind === 'not-applicable' ? 'met' : 'undetermined';
}

function outcomeOf(standsInTheWay: readonly AdmissionObstacle[]): AdmissionOutcome {
  if (standsInTheWay.length === 0) return 'may-accept';
  return standsInTheWay.every(({ status }) => status === 'undetermined') ? 'undetermined' : 'not-yet';
}
