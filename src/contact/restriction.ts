/** Was the restriction agreed, and was the placing authority told in time. */

import {
  contradiction,
  decided,
  type Finding,
  type Missing,
  notApplicable,
  noVersion,
  type Reason,
  undetermined,
} from '../core/finding.ts';
import { compareInstants, dayInEngland, epochMilliseconds, type Instant } from '../core/instant.ts';
import { addPeriod } from '../core/period.ts';
import { type Rule, type RuleRef, ruleRef, versionOn } from '../core/rule.ts';
import {
  type ConsentRule,
  type ConsentStanding,
  type ContactFacts,
  type NoticeRule,
  type NoticeStanding,
  RESTRICTION_GROUNDS,
} from './facts.ts';
import { contactRules } from './rules.ts';

/**
 * How a restriction of contact stands as of a moment: by default three findings, on the consent to it, on
 * the full details that statute asks for, and on the notice that West Sussex asks for.
 *
 * A restriction imposed as agreed needs consent at or before the moment of imposing; in an emergency the
 * home may act first. Both notices run for 24 elapsed hours from imposing, and the last moment is in time.
 *
 * @param asOf - what is later has not happened yet
 * @param rules - where given, the rules of kind `consent` and `notice` among them are read instead
 * @returns not applicable before the restriction is imposed; a notice also where the restriction was agreed
 * and consented to; undetermined where no version of a rule is in force, or the times contradict one another
 * @throws RangeError naming a time that is no instant, or an unknown ground
 * @example
 * const restriction = { imposedAt: instant('2026-03-28T18:00Z'), ground: 'emergency', notifiedAt: instant('2026-03-28T20:00Z') }
 * const [consent, fullDetails, notice] = contactRestriction(restriction, instant('2026-03-29T18:00:00.001Z'))
 * unwrap(consent) // => { status: 'emergency' }
 * unwrap(fullDetails) // => { status: 'overdue', deadline: '2026-03-29T18:00:00.000Z' }
 * unwrap(notice).status // => 'notified-in-time'
 */
export function contactRestriction(
  facts: ContactFacts,
  asOf: Instant,
  rules: readonly Rule[] = contactRules,
): readonly Finding<ConsentStanding | NoticeStanding>[] {
  checkFacts(facts, asOf);
  return rules.flatMap((rule): readonly Finding<ConsentStanding | NoticeStanding>[] => {
    if (isConsentRule(rule)) return [underVersion(rule, facts, asOf, consentFinding)];
    if (isNoticeRule(rule)) return [underVersion(rule, facts, asOf, noticeFinding)];
    return [];
  });
}

function isConsentRule(rule: Rule): rule is ConsentRule {
  return rule.kind === 'consent';
}

function isNoticeRule(rule: Rule): rule is NoticeRule {
  return rule.kind === 'notice';
}

function checkFacts({ ground, ...times }: ContactFacts, asOf: Instant): void {
  const { imposedAt, consentedAt, notifiedAt, fullDetailsAt, liftedAt } = times;
  for (const time of [asOf, imposedAt]) epochMilliseconds(time);
  for (const time of [consentedAt, notifiedAt, fullDetailsAt, liftedAt])
    if (time !== undefined) epochMilliseconds(time);
  if (!RESTRICTION_GROUNDS.includes(ground)) {
    throw new RangeError(`not a ground on which contact is restricted: ${JSON.stringify(ground)}`);
  }
}

/** Decides once the restriction is imposed, under the version in force on that day in England. */
function underVersion<P, V>(
  rule: Rule<P>,
  facts: ContactFacts,
  asOf: Instant,
  decide: (ref: RuleRef, params: P, facts: ContactFacts, asOf: Instant) => Finding<V>,
): Finding<V> {
  const { imposedAt } = facts;
  const on = dayInEngland(imposedAt);
  const version = versionOn(rule, on);
  if (compareInstants(asOf, imposedAt) < 0) {
    return notApplicable(ruleRef(rule, version), {
      kind: 'not-begun',
      event: 'restriction-imposed',
      on: imposedAt,
      asOf,
    });
  }
  return version === undefined ? noVersion(rule, on) : decide(ruleRef(rule, version), version.params, facts, asOf);
}

function consentFinding(
  ref: RuleRef,
  { mayActFirst }: { readonly mayActFirst: readonly string[] },
  facts: ContactFacts,
  asOf: Instant,
): Finding<ConsentStanding> {
  const { imposedAt, ground, consentedAt } = facts;
  const imposed: readonly Reason[] = [
    { kind: 'happened', event: 'restriction-imposed', on: imposedAt },
    happenedBy(consentedAt, asOf)
      ? { kind: 'happened', event: ref.subject, on: consentedAt }
      : { kind: 'not-happened', event: ref.subject, asOf },
  ];
  const status = mayActFirst.includes(ground) ? 'emergency' : wasConsented(facts) ? 'consented' : 'not-permitted';
  return decided(ref, { status }, { kind: 'fact', path: 'ground', value: ground }, ...imposed);
}

function noticeFinding(
  ref: RuleRef,
  { within, reads }: NoticeRule['versions'][0]['params'],
  facts: ContactFacts,
  asOf: Instant,
): Finding<NoticeStanding> {
  const { imposedAt, ground } = facts;
  if (ground === 'agreed' && wasConsented(facts)) {
    const consented: Reason = { kind: 'happened', event: 'contact-restriction-consent', on: facts.consentedAt };
    return notApplicable(ref, { kind: 'fact', path: 'ground', value: ground }, consented);
  }
  const tooEarly = (['liftedAt', reads] as const).filter((path) => isBefore(facts[path], imposedAt));
  const [first, ...others] = tooEarly.map((path) => beforeImposing(path, facts));
  if (first !== undefined) return undetermined(ref, first, ...others, beforeImposing('imposedAt', facts));
  const deadline = addPeriod(imposedAt, within);
  const counted: Reason = {
    kind: 'period',
    event: 'restriction-imposed',
    on: imposedAt,
    period: within,
    ends: deadline,
  };
  const notifiedAt = facts[reads];
  if (happenedBy(notifiedAt, asOf)) {
    const status = compareInstants(notifiedAt, deadline) <= 0 ? 'notified-in-time' : 'notified-late';
    return decided(ref, { status, deadline, notifiedAt }, counted, {
      kind: 'happened',
      event: ref.subject,
      on: notifiedAt,
    });
  }
  const status = compareInstants(asOf, deadline) <= 0 ? 'pending' : 'overdue';
  return decided(ref, { status, deadline }, counted, { kind: 'not-happened', event: ref.subject, asOf });
}

/** Whether consent was there at or before the moment of imposing. */
function wasConsented(facts: ContactFacts): facts is ContactFacts & { readonly consentedAt: Instant } {
  return happenedBy(facts.consentedAt, facts.imposedAt);
}

function happenedBy(time: Instant | undefined, by: Instant): time is Instant {
  return time !== undefined && compareInstants(time, by) <= 0;
}

function isBefore(time: Instant | undefined, other: Instant): boolean {
  return time !== undefined && compareInstants(time, other) < 0;
}

function beforeImposing(path: 'imposedAt' | 'liftedAt' | 'notifiedAt' | 'fullDetailsAt', facts: ContactFacts): Missing {
  const message =
    path === 'imposedAt'
      ? `the restriction is recorded as imposed at ${facts.imposedAt}, after what should follow it`
      : `${path} is ${facts[path]}, before the restriction was imposed`;
  return contradiction(path, message);
}
