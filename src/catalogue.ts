/** Every rule in the library, in order. An explicit list: no rule is found by searching. */

import { admissionRules } from './admission/index.ts';
import { cadenceRules } from './cadence/index.ts';
import { contactRules } from './contact/index.ts';
import { didYouMean } from './core/nearest.ts';
import { received } from './core/result.ts';
import { type Rule, ruleList } from './core/rule.ts';
import { ragRules } from './rag/index.ts';
import { supportRules } from './support/index.ts';
import { tierRules } from './tier/index.ts';

/**
 * Every rule of the library, room by room. Frozen: no importer can change a rule for the others.
 *
 * @example
 * catalogue.map(({ id }) => id).includes('cadence/cla-review') // => true
 */
export const catalogue: readonly Rule[] = /* @__PURE__ */ ruleList(
  admissionRules,
  cadenceRules,
  contactRules,
  tierRules,
  supportRules,
  ragRules,
);

/**
 * The rule with an id.
 *
 * @throws RangeError where there is none, naming the id and the nearest one
 * @example
 * ruleById('cadence/independent-visit').title // => 'Visit by the independent person'
 */
export function ruleById(id: string): Rule {
  const found = catalogue.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const ids = catalogue.map((rule) => rule.id);
  throw new RangeError(`no rule has the id ${received(id)}${didYouMean(String(id), ids)}`);
}
