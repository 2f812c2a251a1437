/** What is asked of each entry on a Dynamic Support Register. */

import type { ConditionRule } from '../core/condition.ts';
import type { LocalDate } from '../core/date.ts';
import { frozen } from '../core/freeze.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import { dsrAmber, dsrBlue, dsrConsent, dsrGreen, dsrRed } from '../sources/dynamic-support-register-policy-2023.ts';
import { keyworkerCommitment } from '../sources/nhs-long-term-plan-2019.ts';
import type { RegisterStatus } from './facts-register.ts';

/** Whom each colour says to be an inpatient or at risk of admission. */
export const INPATIENT_OR_AT_RISK = /* @__PURE__ */ frozen({
  red: true,
  amber: true,
  green: false,
  blue: true,
} as const satisfies Readonly<Record<RegisterStatus, boolean>>);

export const registerConsent = {
  id: 'rag/register-consent',
  kind: 'condition',
  title: 'Consent to an entry on the register',
  duty: 'A person stands on the Dynamic Support Register with consent.',
  subject: 'register-consent',
  during: 'dynamic-support-register',
  owedBy: 'health-commissioner',
  basis: 'national-policy',
  readings: [
    'The policy was published on 25 January 2023 for every system to have in force by 1 May 2023: it is applied from that day.',
    'Whose consent it is, the person’s own or another’s for a child, is not asked: it is read as it was recorded.',
    'An entry without consent is counted like any other, for the return counts who stands on the register.',
  ],
  versions: [
    {
      from: '2023-05-01' as LocalDate,
      until: null,
      cites: [dsrConsent],
      params: { holds: 'consent' },
    },
  ],
} as const satisfies ConditionRule;

export const namedKeyworker = {
  id: 'rag/named-keyworker',
  kind: 'condition',
  title: 'A named keyworker for each inpatient and each person at risk',
  duty: 'A child or young person who is an inpatient, or at risk of admission, has a designated keyworker.',
  subject: 'named-keyworker',
  during: 'dynamic-support-register',
  owedBy: 'keyworking-service',
  basis: 'national-policy',
  readings: [
    'By 2023/24 is read as from the first day of that financial year, 1 April 2023.',
    'Those at risk of admission are read as the red and the amber, and inpatients as the blue; of the green, whose risks are managed well at home, none is asked for.',
    'The commitment sets no share: it is asked for each person. The shares of a programme’s return are rules of their own.',
    'Who else has the most complex needs is a judgement for a person.',
  ],
  versions: [
    {
      from: '2023-04-01' as LocalDate,
      until: null,
      cites: [keyworkerCommitment, dsrRed, dsrAmber, dsrGreen, dsrBlue],
      params: {
        holds: 'named-keyworker',
        when: 'inpatient-or-at-risk',
        owed: true,
      },
    },
  ],
} as const satisfies ConditionRule;

/** What is asked of each entry. */
export const registerRules: readonly Rule[] = /* @__PURE__ */ ruleList(registerConsent, namedKeyworker);
