/** The words of the rules in plans-and-reports.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const plansAndReportsWords = {
  'cadence/support-plan-update-west-sussex': {
    title: 'Support Plan after a significant event, West Sussex',
    duties: [{ from: null, duty: 'The Support Plan is also updated in response to a significant event.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source sets no figure for when: until the plan is updated that is due without a date.',
      'It is owed beside the monthly review, and an update after the event may be that review.',
      'What is a significant event, and whose input is necessary, is for a person to judge.',
    ],
  },
  'cadence/support-plan-health-west-sussex': {
    title: 'Health recommendations in the Support Plan, West Sussex',
    duties: [{ from: null, duty: 'The Support Plan takes in what the child’s health assessment recommends.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'It is asked once a health assessment has made recommendations.',
    ],
  },
  'cadence/keyworker-report-west-sussex': {
    title: 'Keyworker’s monthly report, West Sussex',
    duties: [{ from: null, duty: 'The keyworker writes a report on the child every month.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source asks a home that the child leaves for the keyworker’s monthly reports: that one is written each month follows from it, and is nowhere said outright.',
      'Each report is about a calendar month, and one is written in each; the month in which the child moves in counts whole.',
    ],
  },
  'cadence/health-assessment-west-sussex': {
    title: 'Looked-after medical, West Sussex',
    duties: [
      { from: null, duty: 'The child is supported to take part in a looked-after medical as soon as possible.' },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'As soon as possible is no figure, and none is put in its place: until it is done it is due without a date, from the day the child moves in.',
      'It is vaguer than the law on health assessments, and relaxes nothing in it: the date that binds is the law’s.',
    ],
  },
  'cadence/education-plan-meeting-west-sussex': {
    title: 'Personal education plan meeting, West Sussex',
    duties: [
      { from: null, duty: 'The child is supported to take part in a personal education plan meeting as required.' },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'As required is no figure, and none is put in its place: once a meeting is called for it is due without a date.',
      'With no day on which one is required, none is asked for here; national guidance asks by dates of its own.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
