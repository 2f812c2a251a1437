/** What one worker does with its part of a caseload. */

import { catalogue } from 'care-planning-rules';
import { type CaseloadSummary, type ChildRecord, caseload, caseloadSummary } from 'care-planning-rules/agenda';
import type { LocalDate } from 'care-planning-rules/core';

/** Plain data: it goes to another thread, or another machine, as it is. */
export type Part = { readonly records: readonly ChildRecord[]; readonly asOf: LocalDate };

export default function summaryOfPart({ records, asOf }: Part): CaseloadSummary {
  return caseloadSummary(caseload(records, asOf, { rules: catalogue }));
}
