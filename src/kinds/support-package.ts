/** Is the wrap-around support package in place: what is done, what is owed, what is overdue. */

import type { Calendar } from '../core/calendar.ts';
import { type LocalDate, quoted } from '../core/date.ts';
import { englandAndWales } from '../core/england-and-wales.ts';
import { applying, decided, type Finding, factMissing, notApplicable, undetermined } from '../core/finding.ts';
import { namedIn } from '../core/named.ts';
import { nearestVersion, ruleList, ruleRefOn } from '../core/rule.ts';
import { supportRules } from '../law/lists/support.ts';
import {
  carerContactNexus,
  clinicalSupportNexus,
  socialWorkSupportNexus,
  supervisionNexus,
  supportWorkerVisitNexus,
  teamAroundTheChildNexus,
} from '../law/nexus-360/rhythms.ts';
import { standing } from './cadence.ts';
import type { Standing } from './cadence-facts.ts';
import { condition } from './condition.ts';
import { checkDays, onceInPackage, sessionNotes } from './document-steps.ts';
import type { DeadlineStanding, Fulfilment } from './duty-facts.ts';
import type { CourseStanding, NotesStanding, SupportFacts } from './support-facts.ts';
import type { CadenceRule, ConditionRule, CourseRule, DeadlineRule, Rule, SessionNotesRule } from './types.ts';

/** What {@link supportPackage} can decide. */
export type PackageStanding = Standing | DeadlineStanding | Fulfilment | NotesStanding | CourseStanding;

type PackageRule = CadenceRule | DeadlineRule | ConditionRule | SessionNotesRule | CourseRule;

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
  checkDays(facts, asOf);
  const { from, ended } = facts;
  const isOver = !(ended === undefined || ended >= asOf);
  const answer = (rule: PackageRule): Finding<PackageStanding> => {
    if (asOf < from)
      return notApplicable(ruleRefOn(rule, asOf), { kind: 'not-begun', event: 'nexus-360', on: from, asOf });
    switch (rule.kind) {
      case 'cadence':
        return standing(
          rule,
          { from, held: namedIn(facts.held, rule.subject) ?? [], ...(ended && { ended }) },
          asOf,
          calendar,
        );
      case 'deadline':
        return onceInPackage(rule, facts, asOf, calendar);
      case 'session-notes':
        return sessionNotes(rule, facts, asOf);
    }
    if (isOver) {
      return notApplicable(ruleRefOn(rule, asOf), { kind: 'ended', event: rule.subject, on: ended });
    }
    switch (rule.kind) {
      case 'condition':
        return condition(rule, { on: asOf, circumstances: facts.circumstances ?? {} });
      case 'course':
        return course(rule, facts, asOf);
    }
  };
  return rules.filter((rule) => isOfPackage(rule, from)).map(answer);
}

const KINDS: readonly string[] = [
  'cadence',
  'deadline',
  'condition',
  'session-notes',
  'course',
] satisfies PackageRule['kind'][];

/** Of the deadlines those from the start of the service are read here: the facts hold the day of no other event. */
function isOfPackage(rule: Rule, from: LocalDate): rule is PackageRule {
  if (rule.during !== 'nexus-360' || !KINDS.includes(rule.kind)) return false;
  return rule.kind !== 'deadline' || nearestVersion(rule, from).event === 'nexus-360';
}

function course(rule: CourseRule, { courseDays = {} }: SupportFacts, asOf: LocalDate): Finding<CourseStanding> {
  return applying(rule, asOf, ({ days: of }, ref) => {
    const path = `courseDays.${rule.subject}`;
    const done = namedIn(courseDays, rule.subject);
    if (done === undefined) return undetermined(ref, factMissing(path));
    if (!Number.isSafeInteger(done) || done < 0)
      throw new RangeError(`${path} is not a number of days: ${quoted(done)}`);
    const fact = { kind: 'fact', path, value: done } as const;
    return done >= of
      ? decided<CourseStanding>(ref, { status: 'met', done, of }, fact)
      : decided<CourseStanding>(ref, { status: 'due', done, of }, fact, { kind: 'no-figure', event: rule.subject });
  });
}
