/** What must not compile about the cycle. */

import { day } from 'care-planning-rules/core';
import { advance, replay, startCycle, type TierCycle, type TierEvent, type TierState } from 'care-planning-rules/tier';

declare const cycle: TierCycle;
const on = day('2026-01-12');

startCycle({ kind: 'assessed', on, tool: 'NMT' });
advance(cycle, { kind: 'adjusted', on, reason: 'goal-met' });

// @ts-expect-error - an adjustment has its reason
advance(cycle, { kind: 'adjusted', on });

// @ts-expect-error - and one of the three that the model gives
advance(cycle, { kind: 'adjusted', on, reason: 'no-progress' });

// @ts-expect-error - only an adjustment has a reason
advance(cycle, { kind: 'reviewed', on, reason: 'goal-met' });

// @ts-expect-error - only an assessment has a tool
advance(cycle, { kind: 'responded', on, tool: 'NMT' });

// @ts-expect-error - the team’s regulation is no event
startCycle({ kind: 'team-regulated', on });

// @ts-expect-error - a text is no day until it was checked
startCycle({ kind: 'assessed', on: '2026-01-12' });

// @ts-expect-error - what comes back may be a refusal
replay([]).value;

// @ts-expect-error - a cycle is not written to
cycle.state = 'ended';

// @ts-expect-error - monitoring goes on in every state, and is none
const state: TierState = 'monitoring';

const events: readonly TierEvent[] = [];
replay(events, cycle);
void state;
