/** What follows when a child who was missing is back. */

import type { ConditionRule } from '../core/condition.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import { missingInterviewIndependent, missingReturnInterview } from '../sources/missing-guidance-2014.ts';

export const returnInterviewMissingGuidance = {
  id: 'cadence/return-interview-missing-guidance',
  kind: 'deadline',
  title: 'Return interview, missing children guidance',
  duty: 'An independent return interview is held within 72 hours of a missing child’s return, after every missing episode, however short.',
  subject: 'return-interview',
  during: 'missing',
  owedBy: 'placing-authority',
  basis: 'statutory-guidance',
  readings: [
    'The source bears no commencement: this version applies to every day. It is guidance of January 2014.',
    'The hours are elapsed time from the moment at which the child returned or was found, weekends and clock changes included.',
    'What is done is that the interview was held. One that was offered in time and held later, or declined, was not held in time.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [missingReturnInterview, missingInterviewIndependent],
      params: {
        event: 'return-from-missing',
        lines: [{ within: { hours: 72 } }],
        follows: true,
      },
    },
  ],
} as const satisfies DeadlineRule;

export const returnInterviewerMissingGuidance = {
  id: 'cadence/return-interviewer-missing-guidance',
  kind: 'condition',
  title: 'Independence of the return interviewer, missing children guidance',
  duty: 'The return interview is usually held by someone independent of the placement and of the responsible authority.',
  subject: 'return-interviewer',
  during: 'missing',
  owedBy: 'placing-authority',
  basis: 'statutory-guidance',
  readings: [
    'The source bears no commencement: this version applies to every day. It is guidance of January 2014.',
    'The guidance says usually: where a person recorded a reason for another interviewer, it is not asked for.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [missingInterviewIndependent],
      params: {
        holds: ['interviewer-independent-of-placement', 'interviewer-independent-of-authority'],
        unless: 'reason-for-another-interviewer',
      },
    },
  ],
} as const satisfies ConditionRule;

/** After a missing episode. */
export const missingRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  returnInterviewMissingGuidance,
  returnInterviewerMissingGuidance,
);
