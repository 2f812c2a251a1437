/** Were the assessment and the notes of therapy produced, and shared with the carer. */

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
import type { RuleRef } from '../core/rule.ts';
import {
  DOCUMENT_STEPS,
  type DocumentDays,
  type DocumentStep,
  type NotesStanding,
  type SupportDocumentRule,
  type SupportFacts,
  type SupportNotesRule,
  type SupportStanding,
  type TherapySession,
} from './facts.ts';

/** A step with the assessment: done, due without a date, or missed once the service has ended. */
export function assessmentStep(
  rule: SupportDocumentRule,
  { from, ended, assessment = {} }: SupportFacts,
  asOf: LocalDate,
): Finding<SupportStanding> {
  return applying(rule, from, ({ step }, ref) => {
    const days = happened(assessment, asOf);
    const [wrong] = outOfOrder('assessment', days);
    if (wrong !== undefined) return undetermined(ref, wrong);
    const { [step]: on } = days;
    if (on !== undefined) {
      return decided<SupportStanding>(ref, { status: 'met', on }, { kind: 'happened', event: rule.subject, on });
    }
    const implied = impliedBy(step, days);
    if (implied !== undefined) {
      const path = `assessment.${implied}`;
      return decided<SupportStanding>(
        ref,
        { status: 'met' },
        { kind: 'fact', path, value: days[implied] as LocalDate },
      );
    }
    return owed(ref, rule.subject, ended, asOf);
  });
}

function owed(ref: RuleRef, event: string, ended: LocalDate | undefined, asOf: LocalDate): Finding<SupportStanding> {
  const because: [Reason, Reason] = [
    { kind: 'no-figure', event },
    { kind: 'not-happened', event, asOf },
  ];
  return ended !== undefined && ended < asOf
    ? decided<SupportStanding>(ref, { status: 'missed' }, ...because, { kind: 'ended', event, on: ended })
    : decided<SupportStanding>(ref, { status: 'due' }, ...because);
}

/** The notes of every session held by a day, oldest first, and which step with them is still owed. */
export function sessionNotes(rule: SupportNotesRule, facts: SupportFacts, asOf: LocalDate): Finding<NotesStanding> {
  const { from, ended, therapySessions } = facts;
  return applying(rule, from, ({ steps }, ref) => {
    if (therapySessions === undefined) {
      return undetermined(ref, factMissing('therapySessions', 'which sessions of therapy were held is not given'));
    }
    const counts = ({ on }: TherapySession) => on >= from && on <= asOf && (ended === undefined || on <= ended);
    const held = therapySessions
      .map((session, at) => ({
        on: session.on,
        days: happened(session.notes ?? {}, asOf),
        path: `therapySessions.${at}`,
      }))
      .filter(counts);
    const [wrong, ...others] = held.flatMap(({ on, days, path }) => outOfOrder(`${path}.notes`, days, on));
    if (wrong !== undefined) return undetermined(ref, wrong, ...others);
    const isOwed = (step: DocumentStep, days: DocumentDays) =>
      days[step] === undefined && impliedBy(step, days) === undefined;
    const sessions = held
      .map(({ on, days }) => ({ on, owed: steps.filter((step) => isOwed(step, days)) }))
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

/** @throws RangeError naming a date that is no day */
export function checkDays({ from, ended, assessment, therapySessions = [] }: SupportFacts, asOf: LocalDate): void {
  const documents = [assessment, ...therapySessions.map(({ notes }) => notes)];
  const days = documents.flatMap((days) => DOCUMENT_STEPS.map((step) => days?.[step]));
  for (const date of [from, asOf, ended, ...therapySessions.map(({ on }) => on), ...days]) {
    if (date !== undefined) epochDay(date);
  }
}

function happened(days: DocumentDays, asOf: LocalDate): DocumentDays {
  return Object.fromEntries(
    DOCUMENT_STEPS.flatMap((step) => {
      const on = days[step];
      return on === undefined || on > asOf ? [] : [[step, on]];
    }),
  );
}

/** A later step that was done, and that could not be done without this one. */
function impliedBy(step: DocumentStep, days: DocumentDays): DocumentStep | undefined {
  return DOCUMENT_STEPS.slice(DOCUMENT_STEPS.indexOf(step) + 1).find((later) => days[later] !== undefined);
}

/** The steps that are dated before the one that they follow, or before what they are about. */
function outOfOrder(path: string, days: DocumentDays, since?: LocalDate): readonly Missing[] {
  let last = since;
  return DOCUMENT_STEPS.flatMap((step) => {
    const on = days[step];
    if (on === undefined) return [];
    if (last !== undefined && on < last) {
      return [contradiction(`${path}.${step}`, `${on} is before ${last}, on which it could first be done`)];
    }
    last = on;
    return [];
  });
}
