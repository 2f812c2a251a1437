/** Were the assessment and the notes of therapy produced, and shared with the carer. */

import type { Calendar } from '../core/calendar.ts';
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
import { namedIn } from '../core/named.ts';
import { nearestVersion, ruleRefOn } from '../core/rule.ts';
import { psychologicalAssessmentNexus, psychologicalAssessmentSharedNexus } from '../law/nexus-360/package.ts';
import { deadline } from './deadline.ts';
import type { DeadlineStanding } from './duty-facts.ts';
import {
  DOCUMENT_STEPS,
  type DocumentDays,
  type DocumentStep,
  type NotesStanding,
  type SupportFacts,
  type TherapySession,
} from './support-facts.ts';
import type { DeadlineRule, SessionNotesRule } from './types.ts';

/** The step with the assessment that each of its duties asks for. */
function stepOf({ subject }: DeadlineRule): DocumentStep | undefined {
  if (subject === psychologicalAssessmentNexus.subject) return 'producedOn';
  return subject === psychologicalAssessmentSharedNexus.subject ? 'sharedOn' : undefined;
}

/** What is owed once: a step with the assessment, by the days of both; anything else by its day on the record. */
export function onceInPackage(
  rule: DeadlineRule,
  { from, ended, assessment = {}, done = {}, circumstances = {} }: SupportFacts,
  asOf: LocalDate,
  calendar: Calendar,
): Finding<DeadlineStanding> {
  const step = stepOf(rule);
  const days = happened(assessment, asOf);
  const on = step === undefined ? namedIn(done, rule.subject) : days[step];
  const facts = { on: from, circumstances, ...(on && { done: on }), ...(ended && { ended }) };
  const finding = deadline(rule, facts, asOf, calendar);
  if (finding.kind !== 'decided' || step === undefined) return finding;
  const [wrong] = outOfOrder('assessment', days);
  if (wrong !== undefined) return undetermined(finding.rule, wrong);
  const implied = on === undefined ? impliedBy(step, days) : undefined;
  if (implied === undefined) return finding;
  const value = days[implied] as LocalDate;
  return decided<DeadlineStanding>(
    finding.rule,
    { status: 'met' },
    { kind: 'fact', path: `assessment.${implied}`, value },
  );
}

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
        days: happened(session.notes ?? {}, asOf),
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

/** @throws RangeError naming a date that is no day */
export function checkDays({ from, ended, assessment, therapySessions = [] }: SupportFacts, asOf: LocalDate): void {
  const documents = [assessment, ...therapySessions.map(({ notes }) => notes)];
  const days = documents.flatMap((days) => DOCUMENT_STEPS.map((step) => days?.[step]));
  for (const date of [from, asOf, ended, ...therapySessions.map(({ on }) => on), ...days]) {
    if (date !== undefined) epochDay(date);
  }
}

function happened(days: DocumentDays, asOf: LocalDate): DocumentDays {
  return Object.fromEntries(Object.entries<LocalDate>(days).filter(([, on]) => on <= asOf));
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
    const earliest = last ?? on;
    if (on < earliest) {
      return [contradiction(`${path}.${step}`, `${on} is before ${earliest}, on which it could first be done`)];
    }
    last = on;
    return [];
  });
}
