/** The words of the rules in notices.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const noticesWords = {
  'cadence/death-notice': {
    title: 'Notice of a child’s death',
    duties: [{ from: '2015-04-01', duty: 'When a child dies, the home gives notice without delay.' }],
    readings: [
      'Without delay is no number of hours or days, and none is put in its place.',
      'It is done once everyone who is to be told has been told.',
    ],
  },
  'cadence/death-notice-recipients': {
    title: 'Who is told of a child’s death',
    duties: [
      {
        from: '2015-04-01',
        duty: 'Notice of a child’s death goes to the Chief Inspector, the placing authority, the Secretary of State, the area authority, the integrated care board, the Prisons and Probation Ombudsman where the home is secure, and anyone else relevant.',
      },
    ],
    readings: [
      'Each item is someone who has been told.',
      'Whether anyone else is relevant is a judgement for the home; it is read as it was recorded.',
    ],
  },
  'cadence/barring-referral-notice': {
    title: 'Notice of the referral of a worker',
    duties: [
      {
        from: '2015-04-01',
        duty: 'When the home refers a worker under section 35 of the Safeguarding Vulnerable Groups Act 2006, it gives notice without delay.',
      },
    ],
    readings: [
      'Without delay is no number of hours or days, and none is put in its place.',
      'It is done once the Chief Inspector, the placing authority and anyone else relevant have been told.',
    ],
  },
  'cadence/serious-event-notice': {
    title: 'Notice of a serious event',
    duties: [
      {
        from: '2015-04-01',
        duty: 'The home gives notice without delay of sexual exploitation, known or suspected, of a serious incident that needs the police, of an accusation of abuse, of the start or end of a child protection enquiry, and of any other serious incident.',
      },
    ],
    readings: [
      'Any other serious incident, and the end of an enquiry, stand here from memory and are not verified; the rest was read in the regulation.',
      'Without delay is no number of hours or days, and none is put in its place.',
      'One yes among the five kinds of event is enough; only five times no says that nothing is owed.',
      'Whether an incident is serious is a judgement for a person; it is read as it was recorded.',
    ],
  },
  'cadence/admission-and-discharge-notice': {
    title: 'Notice of admission and discharge to the area authority',
    duties: [
      {
        from: '2015-04-01',
        duty: 'Where another authority placed the child, the home tells the area authority without delay of the admission and of the discharge.',
      },
    ],
    readings: [
      'The admission and the discharge are two events, and each is told of.',
      'Without delay is no number of hours or days, and none is put in its place.',
      'It does not apply to a child on short breaks.',
    ],
    citedWhere: {
      'home-short-break-modifications': { path: 'circumstances.short-breaks' },
    },
  },
  'cadence/manager-absence-notice': {
    title: 'Notice of the absence of the person in charge',
    duties: [
      {
        from: '2015-04-01',
        duty: 'Notice of an absence of 28 days or more is given at least one month before it starts or, where it could not be foreseen, within one week of its start.',
      },
    ],
    readings: [
      'The first and the last day of the absence both count towards its length, which is the one planned or expected when notice is owed.',
      'An emergency is an absence that could not be foreseen.',
      'A month before is the corresponding day of the month before, or the last day of a shorter month; notice on that day is in time.',
      'A shorter notice that the Chief Inspector agrees to is not looked at.',
      'The version in force is that of the day on which the absence starts.',
    ],
    citedWhere: {
      'home-manager-absence-notice': { kind: 'period', when: null },
      'home-manager-absence-emergency': { when: { circumstance: 'unforeseen' } },
    },
  },
  'cadence/manager-return-notice': {
    title: 'Notice of the return of the person in charge',
    duties: [
      {
        from: '2015-04-01',
        duty: 'The home tells the Chief Inspector that the person in charge is back no later than 7 days after the return.',
      },
    ],
    readings: [
      'It is read of the return from an absence of which notice was owed.',
      'The day of the return is left out, and the seventh day after it counts whole.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
