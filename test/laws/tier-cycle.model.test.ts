/**
 * TIER’s cycle beside a model of it: a table of states written here by hand, which owes nothing to the rule. Whatever
 * events come, on whatever days, with whatever stops in between (kept as JSON, replayed whole, replayed in two parts,
 * looked at as of an earlier day), the cycle is where the table says, and refuses what the table does not hold.
 */

import type { LocalDate, Result } from 'care-planning-rules/core';
import {
  ADJUSTMENT_REASONS,
  advance,
  replay,
  startCycle,
  type TierCycle,
  type TierEvent,
  type TierEventKind,
  therapeuticCare,
} from 'care-planning-rules/tier';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater, deepFrozen } from '../arbitraries.ts';

type State = 'assessing' | 'responding' | 'reviewing' | 'ended';

/** What leads where; the events of a state in the order in which the library is to name them. */
const TABLE: Readonly<Record<State, Readonly<Partial<Record<TierEventKind, State>>>>> = {
  assessing: { assessed: 'responding', ended: 'ended' },
  responding: { responded: 'reviewing', adjusted: 'responding', reassessed: 'responding', ended: 'ended' },
  reviewing: { reviewed: 'responding', adjusted: 'responding', reassessed: 'responding', ended: 'ended' },
  ended: {},
};

const STATES = Object.keys(TABLE) as readonly State[];
const KINDS: readonly TierEventKind[] = ['assessed', 'responded', 'reviewed', 'adjusted', 'reassessed', 'ended'];

const BEGINS = '2026-01-05' as LocalDate;

/** Where the table says that the cycle is, since when, and the days on which it changed. */
type Model = {
  state: State;
  since: LocalDate;
  on: LocalDate;
  log: { on: LocalDate; state: State; since: LocalDate }[];
};

/** The cycle itself, once it has begun, and the events that it took. */
type Real = { cycle?: TierCycle; history: TierEvent[] };

const eventOf = (kind: TierEventKind, on: LocalDate, reason: string) =>
  (kind === 'adjusted' ? { kind, on, reason } : { kind, on }) as TierEvent;

const cycleOf = (result: Result<TierCycle>): TierCycle => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

/** What the runs came across: `assessing assessed responding`, or `refused` where the table has no such step. */
const seen = new Set<string>();

class Happens implements fc.Command<Model, Real> {
  readonly kind: TierEventKind;
  readonly gap: number;
  readonly reason: string;

  constructor(kind: TierEventKind, gap: number, reason: string) {
    this.kind = kind;
    this.gap = gap;
    this.reason = reason;
  }

  check = () => true;

  run(model: Model, real: Real) {
    // The first event begins the cycle, on no day before care does.
    const gap = real.cycle === undefined ? Math.abs(this.gap) : this.gap;
    const event = deepFrozen(eventOf(this.kind, daysLater(model.on, gap), this.reason));
    const before = structuredClone(real.cycle);
    const result = real.cycle === undefined ? startCycle(event) : advance(deepFrozen(real.cycle), event);
    const next = TABLE[model.state][this.kind];
    seen.add(`${model.state} ${this.kind} ${next ?? 'refused'}`);
    const isTooEarly = gap < 0;
    const isReasonless = this.kind === 'adjusted' && this.reason === 'whim';
    const refused = [
      ...(next === undefined ? [['event.kind', Object.keys(TABLE[model.state])]] : []),
      ...(isTooEarly ? [['event.on', [`${model.on} or later`]]] : []),
      ...(isReasonless ? [['event.reason', [...ADJUSTMENT_REASONS]]] : []),
    ];
    expect(result.ok ? [] : result.issues.map(({ path, expected }) => [path, expected])).toEqual(refused);
    expect(real.cycle).toEqual(before);
    if (!result.ok) return;
    if (next !== model.state) model.since = event.on;
    Object.assign(model, { state: next, on: event.on });
    model.log.push({ on: model.on, state: model.state, since: model.since });
    real.cycle = result.value;
    real.history.push(event);
    expect(real.cycle).toMatchObject({ state: model.state, since: model.since, on: model.on });
  }

  toString = () => `${this.kind} after ${this.gap} days (${this.reason})`;
}

class IsKeptAsJson implements fc.Command<Model, Real> {
  check = () => true;
  run(_: Model, real: Real) {
    if (real.cycle !== undefined) real.cycle = JSON.parse(JSON.stringify(real.cycle));
  }
  toString = () => 'kept as JSON';
}

class IsReplayed implements fc.Command<Model, Real> {
  readonly cut: number;

  constructor(cut: number) {
    this.cut = cut;
  }

  check = ({ log }: Readonly<Model>) => log.length > 0;

  run(_: Model, { cycle, history }: Real) {
    const at = 1 + (this.cut % history.length);
    expect(replay(history)).toEqual({ ok: true, value: cycle });
    expect(replay(history.slice(at), cycleOf(replay(history.slice(0, at))))).toEqual({ ok: true, value: cycle });
  }

  toString = () => `replayed, cut after ${this.cut}`;
}

class IsLookedAt implements fc.Command<Model, Real> {
  readonly back: number;

  constructor(back: number) {
    this.back = back;
  }

  check = () => true;

  run({ on, log }: Model, { history }: Real) {
    const asOf = daysLater(on, -this.back);
    if (asOf < BEGINS) return;
    const { state, since } = log.findLast((each) => each.on <= asOf) ?? { state: 'assessing', since: BEGINS };
    const [cycle] = therapeuticCare({ from: BEGINS, events: history, meetings: [] }, asOf);
    expect(cycle).toMatchObject({ kind: 'decided', value: { state, since, allowed: Object.keys(TABLE[state]) } });
  }

  toString = () => `looked at as of ${this.back} days before`;
}

const commands = fc.commands(
  [
    ...KINDS.map((kind) =>
      fc
        .tuple(fc.integer({ min: -2, max: 40 }), fc.constantFrom(...ADJUSTMENT_REASONS, 'whim'))
        .map(([gap, reason]) => new Happens(kind, gap, reason)),
    ),
    fc.constant(new IsKeptAsJson()),
    fc.nat(40).map((cut) => new IsReplayed(cut)),
    fc.nat(60).map((back) => new IsLookedAt(back)),
  ],
  { maxCommands: 40, size: 'max' },
);

describe('a TIER cycle', () => {
  it('is where a table written by hand says, after whatever events, and refuses whatever that table does not hold', () => {
    fc.assert(
      fc.property(commands, (all) => {
        const setup = () => ({
          model: { state: 'assessing', since: BEGINS, on: BEGINS, log: [] } satisfies Model as Model,
          real: { history: [] } as Real,
        });
        fc.modelRun(setup, all);
      }),
      { numRuns: 300 },
    );
    const steps = STATES.flatMap((state) => KINDS.map((kind) => `${state} ${kind} ${TABLE[state][kind] ?? 'refused'}`));
    expect([...seen].sort()).toEqual(steps.sort());
  });

  it('reaches every state, leaves every state but the last by each of its events, and leaves the last by none', () => {
    const shortest: Readonly<Record<State, readonly TierEventKind[]>> = {
      assessing: [],
      responding: ['assessed'],
      reviewing: ['assessed', 'responded'],
      ended: ['ended'],
    };
    for (const state of STATES) {
      const history = shortest[state].map((kind, at) => eventOf(kind, daysLater(BEGINS, at), 'goal-met'));
      const cycle = history.length === 0 ? undefined : cycleOf(replay(history));
      expect(cycle?.state ?? 'assessing').toBe(state);
      for (const kind of KINDS) {
        const event = eventOf(kind, daysLater(BEGINS, 9), 'goal-met');
        const result = cycle === undefined ? startCycle(event) : advance(cycle, event);
        expect(result.ok ? result.value.state : undefined, `${state} ${kind}`).toBe(TABLE[state][kind]);
      }
    }
  });
});
