/** National policy on registers of people at risk of admission to a mental health hospital, and on the reviews around an admission. */

import type { LocalDate } from '../../core/date.ts';
import type { Source } from '../../core/source.ts';

export const dynamicSupportRegisterPolicy2023 = {
  id: 'dynamic-support-register-policy-2023',
  title:
    'Dynamic support register and Care (Education) and Treatment Review policy and guide (NHS England, 2023, PRN00117)',
  short: 'Dynamic Support Register policy 2023',
  from: '2023-05-01' as LocalDate,
  jurisdiction: 'England',
  readTo: '2026-07-01' as LocalDate,
  statements: {
    'dsr-policy': {
      at: 'publication and start',
      says: 'The national policy was published on 25 January 2023, for every system to have in force by 1 May 2023.',
      basis: 'national-policy',
      grade: 'primary',
      notModelled: 'It says from when the policy applies, and asks nothing of a record.',
    },
    'dsr-consent': {
      at: 'code of practice, introduction',
      says: 'A person’s name enters the register with consent.',
      basis: 'national-policy',
      grade: 'primary',
    },
    'dsr-red': {
      at: 'red, in the words of local registers',
      says: 'Red is for a person in crisis, at high or immediate risk of admission to hospital.',
      basis: 'national-policy',
      grade: 'secondary',
    },
    'dsr-amber': {
      at: 'amber, in the words of a local register',
      says: 'Amber is for a person whose risk of admission will be high unless the right care comes soon.',
      basis: 'national-policy',
      grade: 'secondary',
    },
    'dsr-green': {
      at: 'green, in the words of a local register',
      says: 'Green is for a person whose risks are well managed at home.',
      basis: 'national-policy',
      grade: 'secondary',
    },
    'dsr-blue': {
      at: 'blue, in the words of local registers',
      says: 'Blue is for a person who is already in hospital; one local register gives keyworkers to people up to 25 who are red, amber or blue.',
      basis: 'national-policy',
      grade: 'secondary',
    },
    'cetr-community': {
      at: 'reviews in the community',
      says: 'A care, education and treatment review is held in the community before an admission, to look for another way.',
      basis: 'national-policy',
      grade: 'secondary',
    },
    laep: {
      at: 'local area emergency protocol',
      says: 'Where an emergency leaves no time for such a review, a local area emergency protocol meeting is held, without the independent panel.',
      basis: 'national-policy',
      grade: 'secondary',
    },
    'cetr-post-admission-u18': {
      at: 'after an admission, under 18',
      says: 'Where a person under 18 is admitted without a community review, a care, education and treatment review is held within 2 weeks of the admission.',
      basis: 'national-policy',
      grade: 'secondary',
    },
    'cetr-inpatient-u18': {
      at: 'during a stay, under 18',
      says: 'While a person under 18 stays in hospital, the review is repeated at least every 3 months.',
      basis: 'national-policy',
      grade: 'secondary',
    },
    'ctr-post-admission-adult': {
      at: 'after an admission, adults',
      says: 'Where an adult is admitted without a community review, a care and treatment review is held within 28 days of the admission.',
      basis: 'national-policy',
      grade: 'unverified',
    },
    'ctr-inpatient-adult': {
      at: 'during a stay, adults',
      says: 'While an adult stays in a hospital that is not secure, the review is repeated at least every 6 months.',
      basis: 'national-policy',
      grade: 'unverified',
    },
    'ctr-inpatient-secure': {
      at: 'during a stay, adults in secure hospitals',
      says: 'While an adult stays in a secure hospital, the review is repeated at least every 12 months.',
      basis: 'national-policy',
      grade: 'unverified',
    },
    'ctr-other-triggers': {
      at: 'other occasions',
      says: 'A review is also held when a person moves to another hospital or when a diagnosis is taken away.',
      basis: 'national-policy',
      grade: 'secondary',
    },
  },
} as const satisfies Source;
