/** The cycle of therapeutic care: every state with every event, and every refusal. */

import type { Rule } from 'care-planning-rules';
import { day, type Issue, type LocalDate, type Result } from 'care-planning-rules/core';
import {
  advance,
  allowedEvents,
  replay,
  startCycle,
  TIER_EVENTS,
  TIER_STATES,
  type TierCycle,
  type TierEvent,
  type TierEventKind,
  type TierState,
  tierAssessment,
  tierCycle,
} from 'care-planning-rules/tier';
import { libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../arbitraries.ts';

const event = (kind: TierEventKind, on = '2026-03-02'): TierEvent =>
  (kind === 'adjusted' ? { kind, on, reason: 'goal-met' } : { kind, on }) as TierEvent;

function cycleOf(result: Result<TierCycle>): TierCycle {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function issuesOf(result: Result<TierCycle>): readonly Issue[] {
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result.value)}`);
  return result.issues;
}

/** The shortest history that leads to a state; `assessing` is where no history has begun. */
const historyTo: Readonly<Record<TierState, readonly TierEvent[]>> = {
  assessing: [],
  responding: [event('assessed', '2026-01-12')],
  reviewing: [event('assessed', '2026-01-12'), event('responded', '2026-01-19')],
  ended: [event('ended', '2026-01-12')],
};

/** The table of the model, restated: what each event leads to, and nothing where it is refused. */
const leadsTo: Readonly<Record<TierState, Partial<Record<TierEventKind, TierState>>>> = {
  assessing: { assessed: 'responding', ended: 'ended' },
  responding: { responded: 'reviewing', adjusted: 'responding', reassessed: 'responding', ended: 'ended' },
  reviewing: { reviewed: 'responding', adjusted: 'responding', reassessed: 'responding', ended: 'ended' },
  ended: {},
};

const everyStep = TIER_STATES.flatMap((state) =>
  TIER_EVENTS.map((kind) => ({ state, kind, to: leadsTo[state][kind] })),
);

const step = (state: TierState, next: TierEvent) =>
  state === 'assessing' ? startCycle(next) : advance(cycleOf(replay(historyTo[state])), next);

describe(tierCycle.id, () => {
  it.each(everyStep.filter(({ to }) => to !== undefined))('$state, $kind: leads to $to', ({ state, kind, to }) => {
    const cycle = cycleOf(step(state, event(kind)));
    expect(cycle).toMatchObject({ state: to, on: '2026-03-02', rule: { id: 'tier/cycle', basis: 'model' } });
    expect(cycle.because[0]).toMatchObject({ kind: 'transition', from: state, event: kind, to, on: '2026-03-02' });
  });

  it.each(everyStep.filter(({ to }) => to === undefined))('$state, $kind: is refused', ({ state, kind }) => {
    expect(issuesOf(step(state, event(kind)))).toEqual([
      {
        code: 'illegal-event',
        path: 'event.kind',
        expected: Object.keys(leadsTo[state]),
        received: kind,
        message: expect.stringContaining(state),
      },
    ]);
  });

  it.each([
    ['assessing', 'assessed', 'tier-assessment-standard-tool'],
    ['responding', 'responded', 'tier-response-sop'],
    ['reviewing', 'reviewed', 'tier-cycle'],
    ['reviewing', 'adjusted', 'tier-adjust-triggers'],
    ['responding', 'adjusted', 'tier-adjust-triggers'],
    ['responding', 'reassessed', 'tier-monitor-metric'],
    ['reviewing', 'ended', 'tier-cycle'],
  ] as const)('%s, %s: allowed by %s', (state, kind, statement) => {
    expect(cycleOf(step(state, event(kind))).because[0]).toMatchObject({ statement });
  });

  it('every step of the table is allowed by a statement that its version cites', () => {
    for (const { cites, transitions } of tierCycle.versions) {
      for (const { statement } of transitions) expect(cites).toContain(statement);
    }
  });

  it('the table says only once what an event leads to', () => {
    const [{ transitions }] = tierCycle.versions;
    const steps = transitions.map(({ from, event }) => `${from} ${event}`);
    expect(new Set(steps).size).toBe(steps.length);
  });

  it('a step carries the reason of an adjustment and the tool of an assessment', () => {
    const assessed = cycleOf(startCycle({ kind: 'assessed', on: day('2026-01-12'), tool: 'NMT' }));
    expect(assessed.because[1]).toEqual({ kind: 'fact', path: 'event.tool', value: 'NMT' });
    const adjusted = cycleOf(
      advance(assessed, { kind: 'adjusted', on: day('2026-01-13'), reason: 'child-suggestion' }),
    );
    expect(adjusted.because[1]).toEqual({ kind: 'fact', path: 'event.reason', value: 'child-suggestion' });
  });

  it('a state is entered once: an event that leaves it where it is does not begin it anew', () => {
    const responding = cycleOf(replay(historyTo.responding));
    const adjusted = cycleOf(advance(responding, event('adjusted', '2026-01-20')));
    expect(adjusted).toMatchObject({ state: 'responding', since: '2026-01-12', on: '2026-01-20' });
    const reviewing = cycleOf(advance(adjusted, event('responded', '2026-01-25')));
    expect(reviewing).toMatchObject({ state: 'reviewing', since: '2026-01-25', on: '2026-01-25' });
  });

  it('a cycle kept as JSON is taken up again', () => {
    const kept = JSON.parse(JSON.stringify(cycleOf(replay(historyTo.reviewing)))) as TierCycle;
    expect(advance(kept, event('reviewed'))).toEqual(step('reviewing', event('reviewed')));
  });

  describe('days', () => {
    const responding = cycleOf(replay(historyTo.responding));

    it.each([
      ['the day before the last event', '2026-01-11', false],
      ['the day of the last event', '2026-01-12', true],
      ['the day after it', '2026-01-13', true],
    ])('%s: %s', (_, on, isAllowed) => {
      expect(advance(responding, event('responded', on)).ok).toBe(isAllowed);
    });

    it('an event before the last names the day from which it could be', () => {
      expect(issuesOf(advance(responding, event('responded', '2026-01-11')))).toMatchObject([
        {
          code: 'illegal-event',
          path: 'event.on',
          expected: ['2026-01-12 or later'],
          received: '2026-01-11',
          message: '2026-01-11 is before the last event, of 2026-01-12',
        },
      ]);
    });

    it.each(['2026-02-30', '', '12/01/2026', 20260112, null, undefined])('%j is no day, and is refused', (on) => {
      const refusal = issuesOf(advance(responding, { kind: 'responded', on } as unknown as TierEvent));
      const message = `${typeof on === 'string' ? JSON.stringify(on) : on} is not a day (YYYY-MM-DD)`;
      expect(refusal).toMatchObject([{ code: 'illegal-event', path: 'event.on', expected: ['YYYY-MM-DD'], message }]);
      const first = issuesOf(startCycle({ kind: 'assessed', on } as unknown as TierEvent));
      expect(first).toMatchObject([{ code: 'illegal-event', path: 'event.on', expected: ['YYYY-MM-DD'], message }]);
    });
  });

  describe('what is not an event', () => {
    it.each([
      ['monitored', 'monitored'],
      ['Assessed', 'Assessed'],
      ['toString', 'toString'],
      [7, '7'],
      [undefined, 'nothing'],
    ])('the kind %j is refused as any other that may not follow', (kind, received) => {
      const refusal = issuesOf(startCycle({ kind, on: '2026-01-12' } as unknown as TierEvent));
      expect(refusal).toMatchObject([
        { code: 'illegal-event', path: 'event.kind', expected: ['assessed', 'ended'], received },
      ]);
    });

    it.each([null, undefined, 'assessed', 7, []])('%j is refused, never thrown', (given) => {
      expect(issuesOf(startCycle(given as unknown as TierEvent)).map(({ path }) => path)).toEqual([
        'event.kind',
        'event.on',
      ]);
    });

    it.each([undefined, 'no-progress', '', 3, null])('an adjustment for the reason %j is refused', (reason) => {
      const responding = cycleOf(replay(historyTo.responding));
      const adjusted = { kind: 'adjusted', on: '2026-03-02', reason } as unknown as TierEvent;
      const shown = typeof reason === 'string' ? JSON.stringify(reason) : String(reason);
      expect(issuesOf(advance(responding, adjusted))).toMatchObject([
        {
          code: 'illegal-event',
          path: 'event.reason',
          expected: ['goal-met', 'not-working', 'child-suggestion'],
          message: `${shown} is no reason to adjust a response; the reasons are: goal-met, not-working, child-suggestion`,
        },
      ]);
    });

    it('a kind that may not follow is told what may, or that nothing can', () => {
      const message = (state: 'responding' | 'ended') =>
        issuesOf(advance(cycleOf(replay(historyTo[state])), event('reviewed', '2026-03-02')))[0]?.message;
      expect(message('responding')).toBe(
        '"reviewed" cannot happen while the cycle is responding; what can is: responded, adjusted, reassessed, ended',
      );
      expect(message('ended')).toBe('"reviewed" cannot happen while the cycle is ended; nothing can');
    });

    it('every issue is told, not only the first', () => {
      const wrong = { kind: 'adjusted', on: '2026-01-11' } as unknown as TierEvent;
      const cycle = cycleOf(replay(historyTo.ended));
      expect(issuesOf(advance(cycle, wrong)).map(({ path }) => path)).toEqual([
        'event.kind',
        'event.on',
        'event.reason',
      ]);
    });
  });

  describe('replay', () => {
    it('stops at the first illegal event and names it', () => {
      const history = [...historyTo.reviewing, event('assessed', '2026-02-01'), event('unheard-of' as TierEventKind)];
      expect(issuesOf(replay(history))).toMatchObject([{ path: 'events.2.kind', received: 'assessed' }]);
    });

    it('names the day and the reason by their place too', () => {
      const history = [...historyTo.responding, { kind: 'adjusted', on: '2025-01-01' } as unknown as TierEvent];
      expect(issuesOf(replay(history)).map(({ path }) => path)).toEqual(['events.1.on', 'events.1.reason']);
    });

    it('no event and nothing to lead on from is refused', () => {
      expect(issuesOf(replay([]))).toMatchObject([
        {
          code: 'illegal-event',
          path: 'events',
          expected: ['assessed', 'ended'],
          received: 'a list',
          message: 'a cycle begins with an event: assessed or ended',
        },
      ]);
    });

    it('no event leads nowhere else', () => {
      const cycle = cycleOf(replay(historyTo.reviewing));
      expect(replay([], cycle)).toEqual({ ok: true, value: cycle });
    });

    it('events of one day keep their order', () => {
      const sameDay = (['assessed', 'responded', 'reviewed'] as const).map((kind) => event(kind));
      expect(cycleOf(replay(sameDay)).state).toBe('responding');
      expect(replay(sameDay.toReversed()).ok).toBe(false);
    });
  });

  it('a refused event changes nothing', () => {
    const cycle = deepFrozen(cycleOf(replay(historyTo.reviewing)));
    const before = JSON.stringify(cycle);
    expect(advance(cycle, event('assessed')).ok).toBe(false);
    expect(JSON.stringify(cycle)).toBe(before);
    expect(advance(cycle, event('reviewed')).ok).toBe(true);
  });

  describe('another table', () => {
    const [version] = tierCycle.versions;
    const from2020 = {
      ...tierCycle,
      id: 'example/cycle' as const,
      versions: [{ ...version, from: day('2020-01-01') }],
    } as const;

    it('an authority’s own rule is read by its kind', () => {
      expect(cycleOf(startCycle(event('assessed'), [tierAssessment, from2020])).rule.id).toBe('example/cycle');
    });

    it.each([
      ['2019-12-31', false],
      ['2020-01-01', true],
    ])('on %s a version is in force: %s', (on, isInForce) => {
      const result = startCycle(event('assessed', on), [from2020]);
      expect(result.ok).toBe(isInForce);
      if (!result.ok) {
        const message = 'no version of example/cycle is in force on 2019-12-31';
        expect(result.issues).toMatchObject([{ path: 'event.on', expected: ['2020-01-01 or later'], message }]);
      }
    });

    it('a first event that leads nowhere else begins its state', () => {
      const transitions = [{ from: 'assessing', event: 'assessed', to: 'assessing', statement: 'own-1' }] as const;
      const own = { ...tierCycle, versions: [{ ...version, transitions }] };
      expect(cycleOf(startCycle(event('assessed', '2026-01-12'), [own as unknown as Rule]))).toMatchObject({
        state: 'assessing',
        since: '2026-01-12',
      });
    });

    it('an event outside every version is told when each of them is in force', () => {
      const versions = [
        { ...version, until: day('2010-01-01') },
        { ...version, from: day('2020-01-01'), until: day('2021-01-01') },
      ] as const;
      const result = startCycle(event('assessed', '2015-01-01'), [{ ...from2020, versions }]);
      expect(issuesOf(result)).toMatchObject([
        { expected: ['any day until before 2010-01-01', '2020-01-01 until before 2021-01-01'] },
      ]);
    });

    it('without a cycle among the rules the caller is told', () => {
      expect(() => startCycle(event('assessed'), [])).toThrow(new RangeError('no rule of the kind cycle is given'));
    });
  });

  it('a cycle that none of these functions gave is the caller’s mistake', () => {
    const cycle = cycleOf(replay(historyTo.responding));
    expect(() => advance({ ...cycle, state: 'paused' as TierState }, event('responded'))).toThrow(/"paused"/);
    expect(() => advance({ ...cycle, on: 'yesterday' as LocalDate }, event('responded'))).toThrow(/"yesterday"/);
  });
});

describe('what may happen next', () => {
  const known = new Set(Object.keys(libraryWords.statements));

  it.each(TIER_STATES)('%s: is what the cycle then takes, each with a statement of the model', (state) => {
    const history = historyTo[state];
    const cycle = history.length === 0 ? undefined : cycleOf(replay(history));
    const allowed = allowedEvents(cycle);
    const later = (kind: TierEventKind) => event(kind, '2026-03-02');
    const taken = (kind: TierEventKind) =>
      cycle === undefined ? startCycle(later(kind)) : advance(cycle, later(kind));
    expect(allowed.map(({ event: kind }) => kind)).toEqual(TIER_EVENTS.filter((kind) => taken(kind).ok));
    for (const { event: kind, to, statement } of allowed) {
      expect(cycleOf(taken(kind)).state).toBe(to);
      expect(known.has(statement)).toBe(true);
    }
  });

  it('is told of a cycle that is read back from JSON, and of no other thing', () => {
    const cycle = cycleOf(replay(historyTo.reviewing));
    expect(allowedEvents(JSON.parse(JSON.stringify(cycle)))).toEqual(allowedEvents(cycle));
    expect(() => allowedEvents({ ...cycle, state: 'paused' as TierState })).toThrow(/"paused"/);
  });
});
