/** The Dynamic Support Register and its return. */

import { ruleList } from '../../core/rule.ts';
import type { Rule } from '../../kinds/types.ts';
import { registerConsent } from '../dynamic-support-register-policy-2023/register.ts';
import {
  admissionsReduction,
  keyworkerCoverageInpatient,
  keyworkerCoverageRegister,
  returnReconciles,
} from '../kent-medway-return/metrics.ts';
import { caseloadBalance, keyworkingTraining, keyworkingVacancies } from '../kent-medway-return/workforce.ts';
import { namedKeyworker } from '../nhs-long-term-plan-2019/register.ts';

export * from '../dynamic-support-register-policy-2023/register.ts';
export * from '../kent-medway-return/metrics.ts';
export * from '../kent-medway-return/workforce.ts';
export * from '../nhs-long-term-plan-2019/register.ts';

/** In the order of the catalogue. */
export const ragRules: readonly Rule[] = /* @__PURE__ */ ruleList<Rule>(
  keyworkerCoverageRegister,
  keyworkerCoverageInpatient,
  admissionsReduction,
  returnReconciles,
  registerConsent,
  namedKeyworker,
  caseloadBalance,
  keyworkingVacancies,
  keyworkingTraining,
);
