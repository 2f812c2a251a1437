/** The words of the rules in package.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const packageWords = {
  'support/psychological-assessment-nexus': {
    title: 'Psychological assessment, Nexus 360',
    duties: [
      { from: null, duty: 'The service produces a detailed psychological assessment of the young person’s needs.' },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source sets no deadline: the assessment is due without a date until it is produced. One produced before the service began counts.',
      'What has been shared has been produced, even if the day is not on record.',
      'Once the service has ended, an assessment that was not produced is missed.',
    ],
  },
  'support/psychological-assessment-shared-nexus': {
    title: 'Psychological assessment shared with the carer, Nexus 360',
    duties: [{ from: null, duty: 'The psychological assessment is shared with the foster carer.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source sets no deadline: sharing is due without a date, from the start of the service on.',
      'Once the service has ended, an assessment that was not shared is missed.',
    ],
  },
  'support/clinical-notes-nexus': {
    title: 'Clinical notes of therapy, Nexus 360',
    duties: [
      {
        from: null,
        duty: 'Clinical notes of each session of therapy are produced as standard and shared with the foster carer.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Therapy is given where necessary and notes as standard: notes are owed for each session held, and for none else.',
      'The source sets no deadline: notes are due without a date, and the end of the service does not end that.',
      'What has been shared has been produced, even if the day is not on record.',
    ],
  },
  'support/education-liaison-nexus': {
    title: 'Education liaison, Nexus 360',
    duties: [
      {
        from: null,
        duty: 'Where it is needed, an education liaison officer prepares the carers for meetings, explains how education works, and speaks for them.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Whether it is needed is for people to judge; the source sets no deadline.',
    ],
  },
  'support/tutoring-nexus': {
    title: 'Tutoring, Nexus 360',
    duties: [{ from: null, duty: 'Tutoring is arranged for a young person who is out of education.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'It is needed where the young person is out of education; the source sets no deadline.',
      'The source tells of tutoring that was arranged; we read it as a promise to do so again.',
    ],
  },
  'support/therapy-nexus': {
    title: 'Therapy, Nexus 360',
    duties: [
      { from: null, duty: 'Where it is necessary, the young person has therapy of a kind chosen for the individual.' },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Whether it is necessary is for people to judge; the source sets no deadline.',
    ],
  },
  'support/package-elements-nexus': {
    title: 'The six elements of the package, Nexus 360',
    duties: [
      {
        from: null,
        duty: 'The package holds support work, education liaison, enhanced social work, therapeutic planning and assessment, enhanced respite and an enhanced fee.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'It asks whether each element is part of what was arranged; how often its work is done, other rules ask.',
    ],
  },
  'support/respite-and-fee-nexus': {
    title: 'Enhanced respite and fee, Nexus 360',
    duties: [{ from: null, duty: 'The foster carer has enhanced respite and an enhanced fee as standard.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source gives no amounts: the record says whether each is in place, not how much it is.',
    ],
  },
  'support/de-escalation-training-nexus': {
    title: 'De-escalation training, Nexus 360',
    duties: [{ from: null, duty: 'The foster carer is offered a three-day course in de-escalation.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The course is done once all its days are done; the source sets no deadline for it.',
    ],
  },
  'support/area-therapist-nexus': {
    title: 'Therapist of the area, Nexus 360',
    duties: [{ from: null, duty: 'The area has an assigned therapist, who has an assistant.' }],
    readings: ['The source bears no commencement: this version applies to every day.'],
  },
  'support/psychologist-oversight-nexus': {
    title: 'Oversight by a psychologist, Nexus 360',
    duties: [{ from: null, duty: 'A qualified psychologist oversees the service.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Elsewhere the source calls the overseer a psychotherapist and counsellor with a degree in psychology: whether that is a qualified psychologist is not for a rule to say.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
