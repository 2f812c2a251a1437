/** What one worker does with its part of the made-up caseload: it is told which children, and makes them up itself. */

import { catalogue } from 'care-planning-rules';
import { type CaseloadSummary, caseload, caseloadSummary } from 'care-planning-rules/agenda';
import { asOf, children } from './children.ts';

/** So many children from a number on. */
export type PartOfChildren = { readonly first: number; readonly count: number };

export default function summaryOfPart({ first, count }: PartOfChildren): CaseloadSummary {
  return caseloadSummary(caseload(children(count, first), asOf, { rules: catalogue }));
}
