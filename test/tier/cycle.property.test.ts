/** Laws of the cycle, over arbitrary histories. */

import type { Result } from 'care-planning-rules/core';
import {
  ADJUSTMENT_REASONS,
  advance,
  replay,
  startCycle,
  TIER_EVENTS,
  TIER_STATES,
  type TierCycle,
  type TierEvent,
  type TierEventKind,
} from 'care-planning-rules/tier';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater, deepFrozen } from '../arbitraries.ts';

type Draft = { readonly kind: TierEventKind; readonly reason: string; readonly gap: number };

const drafts = fc.record({
  kind: fc.constantFrom(...TIER_EVENTS),
  reason: fc.constantFrom(...ADJUSTMENT_REASONS),
  gap: fc.integer({ min: 0, max: 40 }),
});

function dated(all: readonly Draft[]): TierEvent[] {
  let on = '2026-01-05';
  return all.map(({ kind, reason, gap }) => {
    on = daysLater(on, gap);
    return (kind === 'adjusted' ? { kind, on, reason } : { kind, on }) as TierEvent;
  });
}

/** Events in the order of their days, legal or not. */
const histories = fc.array(drafts, { maxLength: 12 }).map(dated);

/** Events each of which the cycle allows: an arbitrary one that it refuses is left out. */
const legalHistories = fc.array(drafts, { minLength: 1, maxLength: 60 }).map((all) => {
  const legal: TierEvent[] = [];
  let cycle: TierCycle | undefined;
  for (const event of dated([{ kind: 'assessed', reason: 'goal-met', gap: 0 }, ...all])) {
    const next = cycle === undefined ? startCycle(event) : advance(cycle, event);
    if (!next.ok) continue;
    legal.push(event);
    cycle = next.value;
  }
  return legal;
});

function cycleOf(result: Result<TierCycle>): TierCycle {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('tier/cycle', () => {
  it('whatever happens, the cycle is in one of its four states or the event is refused', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const result = replay(history);
        if (result.ok) expect(TIER_STATES).toContain(result.value.state);
        else expect(result.issues.every(({ code }) => code === 'illegal-event')).toBe(true);
      }),
    );
  });

  it('a history replayed in two parts comes to the same as the whole', () => {
    fc.assert(
      fc.property(legalHistories, fc.nat(), (history, cut) => {
        const at = 1 + (cut % history.length);
        const first = cycleOf(replay(history.slice(0, at)));
        expect(replay(history.slice(at), first)).toEqual(replay(history));
      }),
    );
  });

  it('what is refused in a part is refused in the whole', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, cut) => {
        const at = cut % (history.length + 1);
        const first = replay(history.slice(0, at));
        if (at > 0 && !first.ok) expect(replay(history).ok).toBe(false);
        if (first.ok) expect(replay(history.slice(at), first.value).ok).toBe(replay(history).ok);
      }),
    );
  });

  it('a refused event leaves the cycle as it was, and nothing given is changed', () => {
    fc.assert(
      fc.property(legalHistories, drafts, (history, draft) => {
        const cycle = deepFrozen(cycleOf(replay(deepFrozen(history))));
        const before = structuredClone(cycle);
        const [event] = dated([draft]) as [TierEvent];
        advance(cycle, deepFrozen({ ...event, on: cycle.on }));
        expect(cycle).toEqual(before);
      }),
    );
  });

  it('an event is refused exactly where its kind is not among those that may follow', () => {
    fc.assert(
      fc.property(legalHistories, fc.constantFrom(...TIER_EVENTS), (history, kind) => {
        const cycle = cycleOf(replay(history));
        const none = advance(cycle, { kind: 'none', on: cycle.on } as unknown as TierEvent);
        const allowed = none.ok ? [] : (none.issues[0]?.expected ?? []);
        const event = { kind, on: cycle.on, reason: 'goal-met' } as TierEvent;
        expect(advance(cycle, event).ok).toBe(allowed.includes(kind));
      }),
    );
  });

  it('every state but the last can be left, and nothing leaves the last', () => {
    fc.assert(
      fc.property(legalHistories, (history) => {
        const cycle = cycleOf(replay(history));
        expect(advance(cycle, { kind: 'ended', on: cycle.on }).ok).toBe(cycle.state !== 'ended');
      }),
    );
  });

  it('every state can be reached', () => {
    const reached = new Set<string>(['assessing']);
    fc.assert(
      fc.property(legalHistories, (history) => void reached.add(cycleOf(replay(history)).state)),
      {
        examples: [[dated([{ kind: 'ended', reason: 'goal-met', gap: 0 }])]],
      },
    );
    expect([...reached].sort()).toEqual([...TIER_STATES].sort());
  });

  it('response and review go on for ever: no length of them is refused', () => {
    const round = fc.constantFrom<TierEventKind[]>(
      ['responded', 'reviewed'],
      ['responded', 'adjusted'],
      ['adjusted', 'responded', 'reviewed'],
      ['responded', 'reassessed'],
    );
    fc.assert(
      fc.property(fc.array(round, { maxLength: 200 }), (rounds) => {
        const kinds: TierEventKind[] = ['assessed', ...rounds.flat()];
        const history = dated(kinds.map((kind) => ({ kind, reason: 'not-working', gap: 1 })));
        expect(cycleOf(replay(history)).state).toBe('responding');
      }),
    );
  });

  it('the state was entered no later than the last event, and is as old as the last change', () => {
    fc.assert(
      fc.property(legalHistories, (history) => {
        const states = history.map((_, at) => cycleOf(replay(history.slice(0, at + 1))));
        const last = states.at(-1) as TierCycle;
        const entered = states.findLastIndex(({ state }, at) => states[at - 1]?.state !== state);
        expect(last.since).toBe(history[entered]?.on);
        expect(last.on).toBe(history.at(-1)?.on);
      }),
    );
  });

  it('a cycle survives JSON', () => {
    fc.assert(
      fc.property(legalHistories, (history) => {
        const cycle = cycleOf(replay(history));
        expect(JSON.parse(JSON.stringify(cycle))).toEqual(cycle);
      }),
    );
  });
});
