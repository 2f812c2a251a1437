/** Where was the cycle on a day, since when, and what could happen next. */

import { isDay, type LocalDate } from '../core/date.ts';
import {
  applying,
  contradiction,
  decided,
  type Finding,
  type Reason,
  type Undetermined,
  undetermined,
} from '../core/finding.ts';
import type { Issue } from '../core/result.ts';
import type { RuleRef } from '../core/rule.ts';
import { kindsThatLeave, step } from './cycle.ts';
import { onceBegun, type Part } from './parts.ts';
import type { CyclePosition, TherapeuticCareFacts, TierCycle } from './tier-facts.ts';
import type { CycleRule } from './types.ts';

/** The position after the events up to a day; undetermined where the history is none that the cycle allows. */
export function cyclePosition(
  rule: CycleRule,
  { from, ended, events }: TherapeuticCareFacts,
  asOf: LocalDate,
): Finding<CyclePosition> {
  const isOver = !(ended === undefined || ended > asOf);
  return applying(rule, asOf, (version, ref) => {
    if ((ended ?? from) < from) {
      return undetermined(ref, contradiction('ended', `${ended} is before care under TIER begins, on ${from}`));
    }
    let cycle: TierCycle | undefined;
    for (const [at, event] of events.entries()) {
      if (isDay(event?.on) && event.on > asOf) continue;
      const next = step(rule, cycle, event, `events.${at}`);
      if (!next.ok) return refused(ref, next.issues);
      if (event.on < from) {
        return undetermined(
          ref,
          contradiction(`events.${at}.on`, `${event.on} is before care under TIER begins, on ${from}`),
        );
      }
      cycle = next.value;
    }
    if (cycle?.state === 'ended' && cycle.on !== (ended ?? cycle.on)) {
      return undetermined(ref, contradiction('ended', `the events end care on ${cycle.on}, and not on ${ended}`));
    }
    if (isOver && cycle?.state !== 'ended') {
      const next = step(rule, cycle, { kind: 'ended', on: ended }, 'ended');
      if (!next.ok)
        return refused(
          ref,
          next.issues.map((issue) => ({ ...issue, path: 'ended' })),
        );
      cycle = next.value;
    }
    const { state, since } = cycle ?? { state: 'assessing', since: from };
    const because: readonly [Reason, ...Reason[]] = cycle?.because ?? [{ kind: 'happened', event: 'tier', on: from }];
    return decided<CyclePosition>(ref, { state, since, allowed: kindsThatLeave(version, state) }, ...because);
  });
}

export function cycleOfPart(rule: CycleRule, part: Part): readonly Finding<CyclePosition>[] {
  const { care, asOf } = part;
  return care === undefined ? [] : onceBegun(rule, part, () => cyclePosition(rule, care, asOf));
}

function refused(ref: RuleRef, issues: readonly Issue[]): Undetermined {
  const [first, ...others] = issues.map(({ path, message }) => contradiction(path, message));
  return undetermined(ref, first as NonNullable<typeof first>, ...others);
}
