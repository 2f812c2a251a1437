/** Were the notes of therapy produced, and shared with the carer. */

import { epochDay, type LocalDate } from '../core/date.ts';
import {
  applying,
  contradiction,
  decided,
  type Finding,
  factMissing,
  type Missing,
  notApplicable,
  type Reason,
  undetermined,
} from '../core/finding.ts';
import { nearestVersion, ruleRefOn } from '../core/rule.ts';
import { onceBegun, type Part } from './parts.ts';
import {
  DOCUMENT_STEPS,
  type DocumentDays,
  type DocumentStep,
  type NotesStanding,
  type SupportFacts,
  type TherapySession,
} from './support-facts.ts';
import type { SessionNotesRule } from './types.ts';

/**
 * The notes of every session held by a day, oldest first, and which step with them is still owed: for each by the
 * version of its own day.
 */
export function sessionNotes(rule: SessionNotesRule, facts: SupportFacts, asOf: LocalDate): Finding<NotesStanding> {
  const { from, ended, therapySessions } = facts;
  return applying(rule, from, (_, ofBeginning) => {
    const last = (therapySessions ?? []).map(({ on }) => on).filter((on) => on >= from && on <= asOf);
    const ref = last.length === 0 ? ofBeginning : ruleRefOn(rule, last.sort().at(-1) as LocalDate);
    if (therapySessions === undefined) {
      return undetermined(ref, factMissing('therapySessions', 'which sessions of therapy were held is not given'));
    }
    const counts = ({ on }: TherapySession) => on >= from && on <= asOf && (ended === undefined || on <= ended);
    const held = therapySessions
      .map((session, at) => ({
        on: session.on,
        days: stepsTaken(session.notes ?? {}, asOf),
        path: `therapySessions.${at}`,
      }))
      .filter(counts);
    const [wrong, ...others] = held.flatMap(({ on, days, path }) => outOfOrder(`${path}.notes`, days, on));
    if (wrong !== undefined) return undetermined(ref, wrong, ...others);
    const isOwed = (step: DocumentStep, days: DocumentDays) =>
      days[step] === undefined && impliedBy(step, days) === undefined;
    const sessions = held
      .map(({ on, days }) => ({ on, owed: nearestVersion(rule, on).steps.filter((step) => isOwed(step, days)) }))
      .sort((a, b) => epochDay(a.on) - epochDay(b.on) || a.owed.length - b.owed.length);
    const [first, ...later] = sessions.map(({ on }): Reason => ({ kind: 'happened', event: 'therapy-session', on }));
    if (first === undefined) return notApplicable(ref, { kind: 'not-happened', event: 'therapy-session', asOf });
    return sessions.every(({ owed }) => owed.length === 0)
      ? decided<NotesStanding>(ref, { status: 'met', sessions }, first, ...later)
      : decided<NotesStanding>(
          ref,
          { status: 'due', sessions },
          { kind: 'no-figure', event: rule.subject },
          first,
          ...later,
        );
  });
}

export function sessionNotesOfPart(rule: SessionNotesRule, part: Part): readonly Finding<NotesStanding>[] {
  const { support, asOf } = part;
  return support === undefined ? [] : onceBegun(rule, part, () => sessionNotes(rule, support, asOf));
}

/** The steps that had been taken by a day. */
export function stepsTaken(days: DocumentDays, asOf: LocalDate): DocumentDays {
  return Object.fromEntries(Object.entries<LocalDate>(days).filter(([, on]) => on <= asOf));
}

/** A later step that was done, and that could not be done without this one. */
export function impliedBy(step: DocumentStep, days: DocumentDays): DocumentStep | undefined {
  return DOCUMENT_STEPS.slice(DOCUMENT_STEPS.indexOf(step) + 1).find((later) => days[later] !== undefined);
}

/** The steps that are dated before the one that they follow, or before what they are about. */
export function outOfOrder(path: string, days: DocumentDays, since?: LocalDate): readonly Missing[] {
  let last = since;
  return DOCUMENT_STEPS.flatMap((step) => {
    const on = days[step];
    if (on === undefined) return [];
    const earliest = last ?? on;
    if (on < earliest) {
      return [contradiction(`${path}.${step}`, `${on} is before ${earliest}, on which it could first be done`)];
    }
    last = on;
    return [];
  });
}
