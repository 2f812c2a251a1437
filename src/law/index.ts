/** Every rule of the library by its name, and the lists of them. */

import type { LocalDate } from '../core/date.ts';
import { frozen } from '../core/freeze.ts';
import { didYouMean } from '../core/nearest.ts';
import { received } from '../core/result.ts';
import { ruleList } from '../core/rule.ts';
import type { Basis } from '../core/source.ts';
import type { Rule } from '../kinds/types.ts';
import { admissionRules } from './lists/admission.ts';
import { cadenceRules } from './lists/cadence.ts';
import { contactRules } from './lists/contact.ts';
import { ragRules } from './lists/rag.ts';
import { supportRules } from './lists/support.ts';
import { tierRules } from './lists/tier.ts';

export * from './care-leavers-regulations-2010/leaving-care.ts';
export * from './care-planning-regulations-2010/contact.ts';
export * from './care-planning-regulations-2010/education.ts';
export * from './care-planning-regulations-2010/health.ts';
export * from './care-planning-regulations-2010/leaving-care.ts';
export * from './care-planning-regulations-2010/plan-contents.ts';
export * from './care-planning-regulations-2010/plans.ts';
export * from './care-planning-regulations-2010/reviews.ts';
export * from './care-planning-regulations-2010/short-breaks.ts';
export * from './care-planning-regulations-2010/visits.ts';
export * from './children-act-1989/contact.ts';
export * from './childrens-homes-regulations-2015/behaviour.ts';
export * from './childrens-homes-regulations-2015/contact.ts';
export * from './childrens-homes-regulations-2015/independent-person.ts';
export * from './childrens-homes-regulations-2015/notices.ts';
export * from './childrens-homes-regulations-2015/placements.ts';
export * from './childrens-homes-regulations-2015/quality-of-care.ts';
export * from './childrens-homes-regulations-2015/records.ts';
export * from './childrens-homes-regulations-2015/staff.ts';
export * from './dynamic-support-register-policy-2023/register.ts';
export * from './dynamic-support-register-policy-2023/treatment-reviews.ts';
export * from './education-guidance-2018/education.ts';
export * from './fostering-services-regulations-2011/fostering.ts';
export * from './fostering-standards-2011/fostering.ts';
export * from './health-guidance-2015/health.ts';
export * from './iro-handbook-2010/reviewing-officer.ts';
export * from './iro-handbook-2010/reviews.ts';
export * from './kent-medway-return/metrics.ts';
export * from './kent-medway-return/unregulated-placements.ts';
export * from './kent-medway-return/workforce.ts';
export * from './knowsley-manual/education.ts';
export * from './missing-guidance-2014/return-interviews.ts';
export * from './nexus-360/package.ts';
export * from './nexus-360/referral-and-matching.ts';
export * from './nexus-360/rhythms.ts';
export * from './nhs-long-term-plan-2019/register.ts';
export * from './private-fostering-regulations-2005/visits.ts';
export * from './slough-manual/plans.ts';
export * from './tier-model/care.ts';
export * from './tier-model/model.ts';
export * from './west-sussex-guidance/admission.ts';
export * from './west-sussex-guidance/contact.ts';
export * from './west-sussex-guidance/placements.ts';
export * from './west-sussex-guidance/plans-and-reports.ts';
export * from './west-sussex-guidance/reviews.ts';
export { admissionRules, cadenceRules, contactRules, ragRules, supportRules, tierRules };

/** A list of rules, and the last day to which the law that they state was read. Joined with others, it no longer says so. */
export type CheckedRules = readonly Rule[] & { readonly checkedTo: LocalDate };

/** The earliest day to which any source of the library was read. A test compares. */
const CHECKED_TO = '2026-07-01' as LocalDate;

/** What the list says of itself is not listed among its keys: it is a list of rules all the same. */
function checked(rules: readonly Rule[]): CheckedRules {
  return frozen(Object.defineProperty([...rules], 'checkedTo', { value: CHECKED_TO }) as unknown as CheckedRules);
}

/**
 * Every rule of the library. Frozen: no importer can change a rule for the others.
 *
 * @example
 * catalogue.map(({ id }) => id).includes('cadence/cla-review') // => true
 * catalogue.checkedTo // => '2026-07-01'
 */
export const catalogue: CheckedRules = /* @__PURE__ */ checked(
  /* @__PURE__ */ ruleList<Rule>(admissionRules, cadenceRules, contactRules, tierRules, supportRules, ragRules),
);

const OF_THE_NATION: readonly Basis[] = ['statute', 'statutory-guidance', 'national-policy'];

/**
 * The rules that bind everywhere in England: statute, statutory guidance and national policy. No authority’s own
 * policy is among them, no service’s promise, no model and no programme’s metric.
 *
 * @example
 * national.some(({ by }) => by !== undefined) // => false
 */
export const national: CheckedRules = /* @__PURE__ */ checked(
  /* @__PURE__ */ catalogue.filter(({ by, versions }) => {
    return by === undefined && versions.every(({ basis }) => OF_THE_NATION.includes(basis));
  }),
);

/**
 * The rule with an id.
 *
 * @throws RangeError where there is none, naming the id and the nearest one
 * @example
 * ruleById('cadence/independent-visit').owedBy // => 'independent-person'
 */
export function ruleById(id: string): Rule {
  const found = catalogue.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const ids = catalogue.map((rule) => rule.id);
  throw new RangeError(`no rule has the id ${received(id)}${didYouMean(String(id), ids)}`);
}
