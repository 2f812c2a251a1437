/** The words of the rules in reviewing-officer.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const reviewingOfficerWords = {
  'cadence/reviewing-officer-appointment-iro-handbook': {
    title: 'Appointment of the independent reviewing officer, IRO Handbook',
    duties: [
      {
        from: null,
        duty: 'An independent reviewing officer is appointed within five working days of the child’s becoming looked after.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2010.',
      'The five working days are good practice. The Act’s own limit, before the first review, is a rule of its own beside this one.',
    ],
  },
  'cadence/reviewing-officer-before-first-review-iro-handbook': {
    title: 'Independent reviewing officer before the first review, IRO Handbook',
    duties: [
      {
        from: null,
        duty: 'An independent reviewing officer is appointed before the first review of the child’s case.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2010.',
      'The duty is that of section 25A of the Act; we read it in what restates the handbook, and grade it so.',
      'Before the review is read as no later than the day on which it is held. The event is the first review, held or fixed.',
    ],
  },
  'cadence/reviewing-officer-registration-iro-handbook': {
    title: 'Registration of the independent reviewing officer, IRO Handbook',
    duties: [{ from: null, duty: 'An independent reviewing officer is a registered social worker.' }],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2010.',
      'That the officer is registered is a duty of the Regulations (regulation 46), which we did not read there: we read it in what restates the handbook, and grade it so.',
      'It is asked on the day of the appointment.',
    ],
  },
  'cadence/reviewing-officer-experience-iro-handbook': {
    title: 'Experience of the independent reviewing officer, IRO Handbook',
    duties: [
      { from: null, duty: 'An independent reviewing officer has at least five years of experience since qualifying.' },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2010.',
      'Five years of experience is read as qualifying no later than five years before the appointment; breaks are not looked at.',
      'What is done is that the officer qualified: with no such day on the record there is no qualified social worker.',
    ],
  },
  'cadence/dispute-resolution-iro-handbook': {
    title: 'Dispute resolution, IRO Handbook',
    duties: [
      { from: null, duty: 'The local dispute resolution takes no more than 20 working days from the formal dispute.' },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day. It is guidance of 2010.',
      'The figure is from memory and not verified.',
      'The steps have limits of their own in each authority’s procedure. The source gives none of them, so that only the whole is counted.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
