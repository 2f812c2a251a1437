import { returnInterviewerMissingGuidance, returnInterviewMissingGuidance } from 'care-planning-rules/cadence';
import { describe } from 'vitest';
import { answersByDay, answersWhere } from '../answers.ts';

describe(returnInterviewMissingGuidance.id, () => {
  const on = '2026-01-09T16:00Z';
  const due = '2026-01-12T16:00:00.000Z';
  answersByDay(returnInterviewMissingGuidance, [
    // Seventy-two hours from a Friday afternoon end on Monday: the weekend counts.
    [{ on }, '2026-01-09T15:59Z', 'not-applicable'],
    [{ on }, '2026-01-09T16:00Z', `due ${due}`],
    [{ on }, '2026-01-12T15:59:59.999Z', `due-today ${due}`],
    [{ on }, '2026-01-12T16:00Z', `due-today ${due}`],
    [{ on }, '2026-01-12T16:00:00.001Z', `overdue ${due}`],
    [{ on }, '2026-01-12', `due-today ${due}`],
    [{ on }, '2026-01-13', `overdue ${due}`],
    [{ on, done: '2026-01-12T16:00Z' }, '2026-02-01', `met ${due}`],
    [{ on, done: '2026-01-12T16:00:00.001Z' }, '2026-02-01', `late ${due}`],
    [{ on, done: '2026-01-11' }, '2026-02-01', `met ${due}`],
    [{ on, done: '2026-01-13' }, '2026-02-01', `late ${due}`],
    [{ on, done: '2026-01-12' }, '2026-02-01', 'undetermined: fact-missing done'],
    [{ on, done: '2026-01-09T15:59Z' }, '2026-02-01', 'undetermined: contradiction done'],
    [{ on: '2026-01-09' }, '2026-02-01', 'undetermined: fact-missing on'],
    [{}, '2026-02-01', 'not-applicable'],
    // Elapsed time over both changes of the clocks.
    [{ on: '2026-03-27T18:00+00:00' }, '2026-03-28', 'due 2026-03-30T18:00:00.000Z'],
    [{ on: '2026-10-23T18:00+01:00' }, '2026-10-24', 'due 2026-10-26T17:00:00.000Z'],
    // Guidance without a day applies to every day.
    [{ on: '2010-01-04T12:00Z' }, '2010-02-01', 'overdue 2010-01-07T12:00:00.000Z'],
  ]);
});

describe(returnInterviewerMissingGuidance.id, () => {
  const [placement, authority] = ['interviewer-independent-of-placement', 'interviewer-independent-of-authority'];
  const reason = 'reason-for-another-interviewer';
  answersWhere(returnInterviewerMissingGuidance, [
    [{ [placement]: true, [authority]: true }, 'met'],
    [{ [placement]: true, [authority]: true, [reason]: true }, 'met'],
    [{ [placement]: false, [authority]: true, [reason]: false }, `missed ${placement}`],
    [{ [placement]: false, [authority]: false, [reason]: false }, `missed ${placement}, ${authority}`],
    [{ [placement]: false, [authority]: true, [reason]: true }, 'not-applicable'],
    [{ [placement]: false, [authority]: true }, `undetermined: fact-missing circumstances.${reason}`],
    [{ [placement]: true, [reason]: false }, `undetermined: fact-missing circumstances.${authority}`],
  ]);
});
