/** The words of the rules in care.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const careWords = {
  'cadence/therapeutic-management-meeting-tier': {
    title: 'Therapeutic management meeting, TIER',
    duties: [
      {
        from: null,
        duty: 'The clinical assessor and the residential manager meet every month over the child’s tracker.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Monthly is read as within one month of the meeting last held: the source does not say whether it means each calendar month.',
      'The source gives a period but no start: the first month runs from the day TIER care begins.',
    ],
  },
  'tier/cycle': {
    title: 'The cycle of therapeutic care, TIER',
    duties: [
      {
        from: null,
        duty: 'A child’s needs are assessed; then the response and its review go on in a constant cycle for the whole placement, and the response is adjusted where the review or the child calls for it.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Response and review run at the same time: the state says what is awaited next, and a review gives way to the response that goes on.',
      'A response may be adjusted while it is being given, because the child may suggest another at any time; an adjustment leaves a response where it is.',
      'A new assessment may be made in the response or in the review, with the first tool or another, and is answered by a response.',
      'Care may end in any state, before the first assessment too; nothing follows the end. A child who comes back begins a new cycle.',
      'The care plan of which the source speaks is the home’s own; the review here is neither the review of the child’s case nor that of the quality of care.',
    ],
    citedWhere: {
      'tier-assessment-standard-tool': { statement: 'tier-assessment-standard-tool' },
      'tier-adjust-care-plan': { event: 'assessed' },
      'tier-response-sop': { statement: 'tier-response-sop' },
      'tier-response-options': { event: 'responded' },
      'tier-monitor-metric': { statement: 'tier-monitor-metric' },
      'tier-adjust-triggers': { statement: 'tier-adjust-triggers' },
    },
  },
  'tier/assessment': {
    title: 'Trauma assessment, TIER',
    duties: [
      {
        from: null,
        duty: 'At the start of care the effects of trauma on the child are assessed with a standard tool, beyond what a referral or anecdote tells.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source says “at the beginning” and sets no day: the assessment is due without a date until it is made.',
      'Any standard tool will do, so long as the record names it; TIER itself uses the Neurosequential Model of Therapeutics.',
      'A later assessment does not stand for the first one.',
    ],
  },
  'tier/team-regulation': {
    title: 'Regulation of the team, TIER',
    duties: [
      { from: null, duty: 'At every stage of the cycle the team around the child is itself kept safe and steady.' },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'It is a condition of every state until care ends, and not a last step of the cycle.',
      'Whether the team is steady is for people to judge: the record says yes or no, or it cannot be told.',
    ],
  },
  'tier/clinical-supervision': {
    title: 'Clinical supervision of the team, TIER',
    duties: [{ from: null, duty: 'The carers have clinical supervision frequently.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      '“Frequent” is no figure, and none is put in its place: supervision is always due, without a date, and the day of the last one is shown.',
    ],
  },
  'tier/meeting-agenda': {
    title: 'Agenda of the therapeutic management meeting, TIER',
    duties: [
      {
        from: null,
        duty: 'Each meeting looks at the milestones not yet reached, at progress in psychotherapy if there is any, and at what comes first in the month ahead.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Psychotherapy is on the agenda only of a child who is in psychotherapy.',
      'Two entries for one day are one meeting, and cover what either covers.',
      'What a meeting left out cannot be put in afterwards: it is missed.',
    ],
  },
  'tier/daily-caregiving': {
    title: 'Daily therapeutic caregiving, TIER',
    duties: [{ from: null, duty: 'Therapeutic caregiving takes place every day.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'It is caregiving as a part of daily life and no event with a date: the record says whether it takes place every day.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
