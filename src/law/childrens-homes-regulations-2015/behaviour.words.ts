/** The words of the rules in behaviour.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const behaviourWords = {
  'cadence/behaviour-record': {
    title: 'Record of a measure of control, discipline or restraint',
    duties: [
      {
        from: '2015-04-01',
        duty: 'A measure of control, discipline or restraint is recorded within 24 hours of its use.',
      },
    ],
    readings: [
      'The hours run from the moment of the measure, as elapsed time; where only its day is known, it cannot be told when they end.',
      'The version in force is that of the day in England on which the measure was used.',
      'Restraint that a plan makes a routine part of care is not recorded under this regulation; whether it was so planned is read as it was recorded.',
    ],
    citedWhere: {
      'home-behaviour-exempt': { path: 'circumstances.restraint-planned-as-routine' },
    },
  },
  'cadence/behaviour-record-contents': {
    title: 'What the record of a measure holds',
    duties: [
      {
        from: '2015-04-01',
        duty: 'The record of a measure names the child, what led to the measure, when and where it was used, what it was and for how long, what was done to avoid it, who used it or was there, its effect and any injury with its treatment.',
      },
    ],
    readings: [
      'It is asked only of a record that is owed: not of restraint that a plan makes a routine part of care.',
      'Injury and treatment are asked for only where somebody was injured.',
      'The version in force is that of the day on which the measure was used.',
    ],
  },
  'cadence/behaviour-debrief': {
    title: 'Talk with the member of staff who used a measure',
    duties: [
      {
        from: '2015-04-01',
        duty: 'Within 48 hours of a measure, the registered person or someone authorised has spoken with whoever used it and has signed the record as accurate.',
      },
    ],
    readings: [
      'The talk within 48 hours is with the user of the measure; the talk with the child has a limit of its own.',
      'It is done once both have happened, the talk and the signature: the later of the two counts.',
      'The hours run from the moment of the measure, as elapsed time; where only its day is known, it cannot be told when they end.',
      'It is not owed of restraint that a plan makes a routine part of care.',
    ],
    citedWhere: {
      'home-behaviour-exempt': { path: 'circumstances.restraint-planned-as-routine' },
    },
  },
  'cadence/behaviour-talk-with-child': {
    title: 'Talk with the child about a measure',
    duties: [
      {
        from: '2015-04-01',
        duty: 'Within 5 days of a measure, the record confirms that the registered person or someone authorised has spoken with the child about it.',
      },
    ],
    readings: [
      'Days are days, not working days: weekends and bank holidays count.',
      'The day of the measure is left out, and the fifth day after it counts whole.',
      'It is done once the record confirms the talk.',
      'It is not owed of restraint that a plan makes a routine part of care.',
    ],
    citedWhere: {
      'home-behaviour-exempt': { path: 'circumstances.restraint-planned-as-routine' },
    },
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
