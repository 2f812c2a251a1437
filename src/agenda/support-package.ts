/** Is the wrap-around support package in place: what is done, what is owed, what is overdue. */

import type { Calendar } from '../core/calendar.ts';
import type { LocalDate } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import type { Finding } from '../core/finding.ts';
import { ruleList } from '../core/rule.ts';
import type { Standing } from '../kinds/cadence-facts.ts';
import type { DeadlineStanding, Fulfilment } from '../kinds/duty-facts.ts';
import { askAllOf } from '../kinds/index.ts';
import { packagePart } from '../kinds/parts.ts';
import type { CourseStanding, NotesStanding, SupportFacts } from '../kinds/support-facts.ts';
import type { Rule } from '../kinds/types.ts';
import { supportRules } from '../law/lists/support.ts';
import {
  carerContactNexus,
  clinicalSupportNexus,
  socialWorkSupportNexus,
  supervisionNexus,
  supportWorkerVisitNexus,
  teamAroundTheChildNexus,
} from '../law/nexus-360/rhythms.ts';

/** What {@link supportPackage} can decide. */
export type PackageStanding = Standing | DeadlineStanding | Fulfilment | NotesStanding | CourseStanding;

/** The six rhythms of the service, and then the rules of this room. */
export const supportPackageRules: readonly Rule[] = /* @__PURE__ */ ruleList<Rule>(
  carerContactNexus,
  clinicalSupportNexus,
  teamAroundTheChildNexus,
  socialWorkSupportNexus,
  supervisionNexus,
  supportWorkerVisitNexus,
  supportRules,
);

/**
 * Whether each part of the Nexus 360 package is in place as of a day. What is dated after `asOf` has not
 * happened yet.
 *
 * These are a service’s promises, and stand beside the law, not for it. The agency’s weekly social work support
 * and its support worker’s visits never satisfy the visit by the authority’s representative under regulation 28,
 * and a team around the child meeting is no statutory review of the child’s case.
 *
 * @param rules - those of the episode `nexus-360` are answered, in their order; left out, {@link supportPackageRules}
 * @returns one finding for each rule. What comes round again: due, due today or overdue. What is owed by no set
 * day: met, or due without a date; an assessment not made when the service has ended, missed. What is not needed,
 * what ended, and everything before `from` does not apply; what the facts do not say is undetermined
 * @throws RangeError naming a date that is no day, or a number of course days that is negative or not whole
 * @example
 * const support = { from: day('2026-03-02'), held: { 'carer-contact': [day('2026-03-03')] } }
 * const [contact, clinical] = supportPackage(support, day('2026-03-05'))
 * contact.value // => { status: 'overdue', due: '2026-03-04', days: 1 }
 * clinical.value // => { status: 'due', due: '2026-03-16', days: 11 }
 */
export function supportPackage(
  facts: SupportFacts,
  asOf: LocalDate,
  calendar: Calendar = englandAndWales,
  rules: readonly Rule[] = supportPackageRules,
): readonly Finding<PackageStanding>[] {
  return askAllOf(packagePart(facts, asOf, calendar), rules) as readonly Finding<PackageStanding>[];
}
