/** Was the restriction agreed, and was the placing authority told in time. */

import { isDay, type LocalDate } from '../core/date.ts';
import {
  contradiction,
  decided,
  type Finding,
  type Missing,
  notApplicable,
  noVersion,
  periodCounted,
  type Reason,
  undetermined,
} from '../core/finding.ts';
import {
  dayInEngland,
  dayInEnglandOf,
  endOfDayInEngland,
  epochMilliseconds,
  type Instant,
  instantOfEpoch,
} from '../core/instant.ts';
import { endOfHours } from '../core/period.ts';
import { type AnyRule, type RuleRef, ruleRefOn, type Version, versionInForce } from '../core/rule.ts';
import { contactRules } from '../law/lists/contact.ts';
import { about, type Found } from '../record/found.ts';
import { type Reading, withRecordPaths } from '../record/reading.ts';
import { type ConsentStanding, type ContactFacts, type NoticeStanding, RESTRICTION_GROUNDS } from './contact-facts.ts';
import { withoutPart } from './parts.ts';
import type { ConsentRule, NoticeFigures, NoticeRule, Rule } from './types.ts';

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
 * unwrap(fullDetails) // => { status: 'overdue', due: '2026-03-29T18:00:00.000Z' }
 * unwrap(notice).status // => 'notified-in-time'
 */
export function contactRestriction(
  facts: ContactFacts,
  asOf: Instant,
  rules: readonly Rule[] = contactRules,
): readonly Finding<ConsentStanding | NoticeStanding>[] {
  const asked = restrictionOf(facts, asOf);
  return rules.flatMap((rule): readonly Finding<ConsentStanding | NoticeStanding>[] => {
    if (rule.kind === 'consent') return [underVersion(rule, asked, consentFinding)];
    return rule.kind === 'notice' ? [underVersion(rule, asked, noticeFinding)] : [];
  });
}

/** With a day, a restriction is looked at as the day ends; a deadline within that day can still be met until then. */
export function askRestrictions(rule: ConsentRule | NoticeRule, reading: Reading): readonly Found[] {
  const { asOf, record } = reading;
  if (record.restrictions === undefined || record.restrictions.length === 0) {
    return [withoutPart(rule, 'restrictions', reading)];
  }
  return record.restrictions.flatMap((facts, at) => {
    const on = (moment: Instant) => contactRestriction(facts, moment, [rule]);
    return on(isDay(asOf) ? endOfDayInEngland(asOf) : asOf).map((finding) => {
      const value = finding.kind === 'decided' ? finding.value : undefined;
      const isOpen = value !== undefined && 'due' in value && value.notifiedAt === undefined;
      const fallsToday = isOpen && isDay(asOf) && dayInEngland(value.due) === asOf;
      const [told = finding] = fallsToday ? on(value.due) : [];
      const imposed = { name: 'restriction-imposed', on: facts.imposedAt };
      return about(imposed, withRecordPaths(told, `restrictions.${at}.`));
    });
  });
}

/** The facts, the moment asked about, and each time of theirs as a number. */
type Restriction = { readonly facts: ContactFacts; readonly asOf: Instant; readonly on: LocalDate; readonly at: Times };

type Times = { readonly [Time in 'asOf' | 'imposedAt']: number } & {
  readonly [Time in 'consentedAt' | 'notifiedAt' | 'fullDetailsAt' | 'liftedAt']: number | undefined;
};

function restrictionOf(facts: ContactFacts, asOf: Instant): Restriction {
  const { ground, imposedAt, consentedAt, notifiedAt, fullDetailsAt, liftedAt } = facts;
  const at: Times = {
    asOf: epochMilliseconds(asOf),
    imposedAt: epochMilliseconds(imposedAt),
    consentedAt: consentedAt === undefined ? undefined : epochMilliseconds(consentedAt),
    notifiedAt: notifiedAt === undefined ? undefined : epochMilliseconds(notifiedAt),
    fullDetailsAt: fullDetailsAt === undefined ? undefined : epochMilliseconds(fullDetailsAt),
    liftedAt: liftedAt === undefined ? undefined : epochMilliseconds(liftedAt),
  };
  if (!RESTRICTION_GROUNDS.includes(ground)) {
    throw new RangeError(`not a ground on which contact is restricted: ${JSON.stringify(ground)}`);
  }
  return { facts, asOf, on: dayInEnglandOf(at.imposedAt), at };
}

/** Decides once the restriction is imposed, under the version in force on that day in England. */
function underVersion<P, V>(
  rule: AnyRule<P>,
  asked: Restriction,
  decide: (ref: RuleRef, version: Version<P>, asked: Restriction) => Finding<V>,
): Finding<V> {
  const { facts, asOf, on, at } = asked;
  const version = versionInForce(rule, on);
  const ref = ruleRefOn(rule, on);
  if (at.asOf < at.imposedAt) {
    return notApplicable(ref, { kind: 'not-begun', event: 'restriction-imposed', on: facts.imposedAt, asOf });
  }
  return version === undefined ? noVersion(rule, on) : decide(ref, version, asked);
}

function consentFinding(
  ref: RuleRef,
  { mayActFirst }: { readonly mayActFirst: readonly string[] },
  { facts, asOf, at }: Restriction,
): Finding<ConsentStanding> {
  const { imposedAt, ground, consentedAt } = facts;
  const status = mayActFirst.includes(ground) ? 'emergency' : wasConsented(at) ? 'consented' : 'not-permitted';
  return decided(
    ref,
    { status },
    { kind: 'fact', path: 'ground', value: ground },
    { kind: 'happened', event: 'restriction-imposed', on: imposedAt },
    outcome(ref, isBy(at.consentedAt, at.asOf) ? consentedAt : undefined, asOf),
  );
}

function noticeFinding(
  ref: RuleRef,
  { within, reads }: NoticeFigures,
  { facts, asOf, at }: Restriction,
): Finding<NoticeStanding> {
  const { imposedAt, ground, consentedAt } = facts;
  if (ground === 'agreed' && wasConsented(at)) {
    const consented: Reason = { kind: 'happened', event: 'contact-restriction-consent', on: consentedAt as Instant };
    return notApplicable(ref, { kind: 'fact', path: 'ground', value: ground }, consented);
  }
  if (isBefore(at.liftedAt, at.imposedAt) || isBefore(at[reads], at.imposedAt)) {
    const tooEarly = (['liftedAt', reads] as const).filter((time) => isBefore(at[time], at.imposedAt));
    const [first, ...others] = [...tooEarly, 'imposedAt' as const].map((time) => beforeImposing(time, facts));
    return undetermined(ref, first as Missing, ...others);
  }
  const end = endOfHours(at.imposedAt, within);
  const due = instantOfEpoch(end);
  const counted = periodCounted('restriction-imposed', imposedAt, within, due);
  const toldAt = at[reads];
  const notifiedAt = isBy(toldAt, at.asOf) ? facts[reads] : undefined;
  const told = outcome(ref, notifiedAt, asOf);
  if (notifiedAt === undefined) {
    return decided<NoticeStanding>(ref, { status: at.asOf <= end ? 'pending' : 'overdue', due }, counted, told);
  }
  const status = isBy(toldAt, end) ? 'notified-in-time' : 'notified-late';
  return decided<NoticeStanding>(ref, { status, due, notifiedAt }, counted, told);
}

function outcome({ subject }: RuleRef, on: Instant | undefined, asOf: Instant): Reason {
  return on === undefined ? { kind: 'not-happened', event: subject, asOf } : { kind: 'happened', event: subject, on };
}

/** Whether consent was there at or before the moment of imposing. */
function wasConsented({ consentedAt, imposedAt }: Times): boolean {
  return isBy(consentedAt, imposedAt);
}

/** What has not happened is later than any moment. */
function isBy(time: number | undefined, moment: number): boolean {
  return (time ?? Infinity) <= moment;
}

function isBefore(time: number | undefined, moment: number): boolean {
  return (time ?? Infinity) < moment;
}

function beforeImposing(path: 'imposedAt' | 'liftedAt' | 'notifiedAt' | 'fullDetailsAt', facts: ContactFacts): Missing {
  const message =
    path === 'imposedAt'
      ? `the restriction is recorded as imposed at ${facts.imposedAt}, after what should follow it`
      : `${path} is ${facts[path]}, before the restriction was imposed`;
  return contradiction(path, message);
}
