/** The words of the rules in rhythms.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const rhythmsWords = {
  'cadence/carer-contact-nexus': {
    title: 'Contact with the foster carer, Nexus 360',
    duties: [{ from: null, duty: 'The service is in contact with the foster carer every day.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source gives a period but no start: the first day is the one after the service begins.',
    ],
  },
  'cadence/clinical-support-nexus': {
    title: 'Clinical support of the carer, Nexus 360',
    duties: [
      { from: null, duty: 'A qualified therapist gives the foster carer direct clinical support every fortnight.' },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'A fortnight is 14 days, not twice in a month.',
      'The source gives a period but no start: the first one runs from the day the service begins.',
    ],
  },
  'cadence/team-around-the-child-nexus': {
    title: 'Team around the child meeting, Nexus 360',
    duties: [{ from: null, duty: 'The professionals, the foster carer among them, meet every six weeks.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'It is no statutory review, and does not stand for one.',
      'The source gives a period but no start: the first one runs from the day the service begins.',
    ],
  },
  'cadence/social-work-support-nexus': {
    title: 'Social work support, Nexus 360',
    duties: [{ from: null, duty: 'The service’s social worker supports the foster carer every week.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'It is the agency’s support, and never stands for the authority’s visit to the child.',
      'The source gives a period but no start: the first one runs from the day the service begins.',
    ],
  },
  'cadence/supervision-nexus': {
    title: 'Formal supervision of the carer, Nexus 360',
    duties: [{ from: null, duty: 'The foster carer has formal supervision at least every fortnight.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'A fortnight is 14 days, and the longest interval: more often is welcome.',
      'The source gives a period but no start: the first one runs from the day the service begins.',
    ],
  },
  'cadence/support-worker-visit-nexus': {
    title: 'Visit by the support worker, Nexus 360',
    duties: [{ from: null, duty: 'The allocated support worker visits the young person every week.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'It is the agency’s visit, and never stands for the authority’s.',
      'The source gives a period but no start: the first one runs from the day the service begins.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
