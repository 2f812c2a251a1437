/** Where is the cycle, and what may happen next. */

import { epochDay, isDay, quoted } from '../core/date.ts';
import type { Reason } from '../core/finding.ts';
import { type Issue, type Result, received } from '../core/result.ts';
import { nearestVersion, ruleRef, versionOn } from '../core/rule.ts';
import { tierRules } from '../law/lists/tier.ts';
import {
  ADJUSTMENT_REASONS,
  TIER_STATES,
  type TierCycle,
  type TierEvent,
  type TierEventKind,
  type TierState,
} from './tier-facts.ts';
import type { CycleRule, Rule } from './types.ts';

/**
 * Begins a cycle with the event that leaves the assessment: the child was assessed, or care ended first.
 *
 * @param rules - where the cycle’s table is found, by its kind; left out, {@link tierRules}
 * @returns the cycle; or a refusal with every issue, each with code `illegal-event`, the path from `event`, and
 * what would have been accepted
 * @throws RangeError where no rule has the kind `cycle`
 * @example
 * const begun = startCycle({ kind: 'assessed', on: day('2026-01-12'), tool: 'NMT' })
 * begun.ok && begun.value.state // => 'responding'
 * const refused = startCycle({ kind: 'reviewed', on: day('2026-01-12') })
 * refused.ok ? [] : refused.issues[0].expected // => ['assessed', 'ended']
 */
export function startCycle(event: TierEvent, rules: readonly Rule[] = tierRules): Result<TierCycle> {
  return step(cycleRule(rules), undefined, event, 'event');
}

/**
 * The cycle after one more event. A refused event changes nothing: the cycle given is still the one that stands.
 *
 * Response and review follow each other without end, because the model sees no phases in them. The review is
 * the model’s own: neither the review of the child’s case nor that of the quality of care.
 *
 * @param cycle - as any of these functions gave it, or read again from JSON
 * @returns the cycle; or a refusal with every issue, each with code `illegal-event`, the path from `event`, and
 * what would have been accepted: the kinds that may follow, the reasons of an adjustment, the earliest day
 * @throws RangeError where the cycle given holds an unknown state or no day, or no rule has the kind `cycle`
 * @example
 * const begun = startCycle({ kind: 'assessed', on: day('2026-01-12') })
 * const responded = advance(begun.value, { kind: 'responded', on: day('2026-01-19') })
 * responded.ok && responded.value.state // => 'reviewing'
 * const refused = advance(begun.value, { kind: 'reviewed', on: day('2026-01-19') })
 * refused.ok ? [] : refused.issues[0].expected // => ['responded', 'adjusted', 'reassessed', 'ended']
 */
export function advance(cycle: TierCycle, event: TierEvent, rules: readonly Rule[] = tierRules): Result<TierCycle> {
  return step(cycleRule(rules), cycle, event, 'event');
}

/**
 * The cycle after all the events, in their order; it stops at the first that is refused. Replaying a history in
 * two parts, the second from where the first led, comes to the same as replaying it whole.
 *
 * @param from - the cycle from which they lead on; left out, the first event begins it
 * @returns the cycle; or the refusal, its paths from `events`. No event at all and nothing to lead on from is
 * refused too
 * @throws RangeError as {@link advance} does
 * @example
 * const history = [{ kind: 'assessed', on: day('2026-01-12') }, { kind: 'reviewed', on: day('2026-02-02') }]
 * const refused = replay(history)
 * refused.ok ? '' : refused.issues[0].path // => 'events.1.kind'
 */
export function replay(
  events: readonly TierEvent[],
  from?: TierCycle,
  rules: readonly Rule[] = tierRules,
): Result<TierCycle> {
  const rule = cycleRule(rules);
  let cycle = from;
  for (const [at, event] of events.entries()) {
    const next = step(rule, cycle, event, `events.${at}`);
    if (!next.ok) return next;
    cycle = next.value;
  }
  if (cycle !== undefined) return { ok: true, value: cycle };
  const expected = kindsThatLeave(rule.versions[0], 'assessing');
  return {
    ok: false,
    issues: [illegal('events', expected, [], `a cycle begins with an event: ${expected.join(' or ')}`)],
  };
}

/** An event that may follow, and where that leads. */
export type AllowedEvent = {
  readonly event: TierEventKind;
  /** The state in which the cycle is then. */
  readonly to: TierState;
  /** The id of the statement that allows it. */
  readonly statement: string;
};

/**
 * What may happen next in a cycle, each event with the statement that allows it, in the order of the model. By the
 * version of the day of the last event; with no cycle yet, by the first.
 *
 * @param cycle - as any of these functions gave it, or read again from JSON; left out, none has begun
 * @returns the events; none where care has ended
 * @throws RangeError as {@link advance} does
 * @example
 * allowedEvents().map(({ event, statement }) => [event, statement])
 * // => [['assessed', 'tier-assessment-standard-tool'], ['ended', 'tier-cycle']]
 * const begun = startCycle({ kind: 'assessed', on: day('2026-01-12') })
 * allowedEvents(begun.value).map(({ event }) => event) // => ['responded', 'adjusted', 'reassessed', 'ended']
 */
export function allowedEvents(cycle?: TierCycle, rules: readonly Rule[] = tierRules): readonly AllowedEvent[] {
  const rule = cycleRule(rules);
  const state = stateOf(cycle);
  const { transitions } = cycle === undefined ? rule.versions[0] : nearestVersion(rule, cycle.on);
  return transitions.filter(({ from }) => from === state).map(({ event, to, statement }) => ({ event, to, statement }));
}

/** The kinds of event that may follow in a state, in the order of the table. */
export function kindsThatLeave({ transitions }: CycleRule['versions'][0], state: TierState) {
  return transitions.filter(({ from }) => from === state).map(({ event }): TierEventKind => event);
}

/** One step of the cycle; with no cycle yet, the first. Nothing about the event is taken on trust. */
export function step(rule: CycleRule, cycle: TierCycle | undefined, event: TierEvent, path: string): Result<TierCycle> {
  const { kind, on, reason, tool } = (event ?? {}) as Partial<Record<'kind' | 'on' | 'reason' | 'tool', unknown>>;
  const state = stateOf(cycle);
  const version = isDay(on) ? versionOn(rule, on) : rule.versions[0];
  if (version === undefined) {
    return {
      ok: false,
      issues: [illegal(`${path}.on`, inForce(rule), on, `no version of ${rule.id} is in force on ${on}`)],
    };
  }
  const transition = version.transitions.find((row) => row.from === state && row.event === kind);
  const isOutOfOrder = !isDay(on) || (cycle !== undefined && on < cycle.on);
  const isReason = kind !== 'adjusted' || ADJUSTMENT_REASONS.some((known) => known === reason);
  if (transition === undefined || isOutOfOrder || !isReason) {
    const [first, ...others] = [
      ...(transition === undefined ? [illegalKind(path, state, kind, kindsThatLeave(version, state))] : []),
      ...(isOutOfOrder ? [illegalDay(path, cycle, on)] : []),
      ...(isReason ? [] : [illegalReason(path, reason)]),
    ];
    return { ok: false, issues: [first as Issue, ...others] };
  }
  const { from, event: happened, to, statement } = transition;
  const because: [Reason, ...Reason[]] = [{ kind: 'transition', from, event: happened, to, on, statement }];
  if (kind === 'adjusted') because.push({ kind: 'fact', path: 'event.reason', value: reason as string });
  if (typeof tool === 'string') because.push({ kind: 'fact', path: 'event.tool', value: tool });
  const since = cycle !== undefined && from === to ? cycle.since : on;
  return { ok: true, value: { state: to, since, on, rule: ruleRef(rule, version), because } };
}

function cycleRule(rules: readonly Rule[]): CycleRule {
  const rule = rules.find((each) => each.kind === 'cycle');
  if (rule === undefined) throw new RangeError('no rule of the kind cycle is given');
  return rule;
}

function stateOf(cycle: TierCycle | undefined): TierState {
  if (cycle === undefined) return 'assessing';
  if (!TIER_STATES.includes(cycle.state)) throw new RangeError(`not a state of the cycle: ${quoted(cycle.state)}`);
  for (const date of [cycle.since, cycle.on]) epochDay(date);
  return cycle.state;
}

function illegalKind(path: string, state: TierState, kind: unknown, allowed: readonly TierEventKind[]): Issue {
  const what = allowed.length === 0 ? 'nothing can' : `what can is: ${allowed.join(', ')}`;
  return illegal(`${path}.kind`, allowed, kind, `${quoted(kind)} cannot happen while the cycle is ${state}; ${what}`);
}

function illegalDay(path: string, cycle: TierCycle | undefined, on: unknown): Issue {
  return cycle === undefined || !isDay(on)
    ? illegal(`${path}.on`, ['YYYY-MM-DD'], on, `${quoted(on)} is not a day (YYYY-MM-DD)`)
    : illegal(`${path}.on`, [`${cycle.on} or later`], on, `${on} is before the last event, of ${cycle.on}`);
}

function illegalReason(path: string, reason: unknown): Issue {
  const message = `${quoted(reason)} is no reason to adjust a response; the reasons are: ${ADJUSTMENT_REASONS.join(', ')}`;
  return illegal(`${path}.reason`, ADJUSTMENT_REASONS, reason, message);
}

function inForce({ versions }: CycleRule): readonly string[] {
  return versions.map(
    ({ from, until }) => `${from ?? 'any day'}${until === null ? ' or later' : ` until before ${until}`}`,
  );
}

function illegal(path: string, expected: readonly string[], value: unknown, message: string): Issue {
  return { path, expected, received: received(value), message, code: 'illegal-event' };
}
