/** What must not compile. `npm run typecheck` runs it. */

import {
  type AdmissionFacts,
  admissionChecklist,
  admissionDecision,
  type ConditionRule,
  documentsWestSussex,
  needsCanBeMetWestSussex,
} from 'care-planning-rules/admission';
import { day, instant, month } from 'care-planning-rules/core';

const facts: AdmissionFacts = {
  movesIn: day('2026-03-02'),
  documents: [{ kind: 'keyworker-report', dated: day('2026-02-01'), month: month('2026-01') }],
};
admissionChecklist(facts, day('2026-03-02'), [documentsWestSussex]);

// @ts-expect-error - the day asked about is never looked up
admissionChecklist(facts);
// @ts-expect-error - a moment is no day
admissionDecision(facts, instant('2026-03-02T09:00Z'));
// @ts-expect-error - a bare string is no day
admissionChecklist({ ...facts, movesIn: '2026-03-02' }, day('2026-03-02'));
// @ts-expect-error - the kinds of document are a closed list
admissionChecklist({ ...facts, documents: [{ kind: 'passport', dated: day('2026-02-01') }] }, day('2026-03-02'));
const wrongMonth = { kind: 'other', dated: day('2026-02-01'), month: day('2026-01-01') } as const;
// @ts-expect-error - a day is no month
admissionChecklist({ ...facts, documents: [wrongMonth] }, day('2026-03-02'));
// @ts-expect-error - a previous placement has both its days
admissionChecklist({ ...facts, previousPlacement: { from: day('2025-01-10') } }, day('2026-03-02'));
// @ts-expect-error - an absent fact is absent, never undefined
admissionDecision({ ...facts, circumstances: undefined }, day('2026-03-02'));

const [{ holds: _holds, ...window }] = needsCanBeMetWestSussex.versions;
const figures = { fact: 'needs-can-be-met' } as const;
export const wrongFigures: ConditionRule = {
  ...needsCanBeMetWestSussex,
  // @ts-expect-error - a condition names what must hold
  versions: [{ ...window, ...figures }],
};
