/** Short words for what a list or a filter shows: who, how it stands, on what ground, from which source. */

import type { DutyStatus, Finding } from '../core/finding.ts';
import { frozen } from '../core/freeze.ts';
import type { Basis } from '../core/source.ts';
import { sources } from '../law/sources.ts';
import { ROLES } from '../vocabulary.ts';

const ANSWERS = { decided: 'decided', 'not-applicable': 'does not apply', undetermined: 'cannot tell' } as const;

const STATUSES = {
  due: 'due',
  'due-today': 'due today',
  overdue: 'overdue',
  met: 'met',
  late: 'done late',
  missed: 'missed',
  // A notice, and a restriction of contact
  pending: 'due',
  'notified-in-time': 'given in time',
  'notified-late': 'given late',
  consented: 'consent given',
  emergency: 'imposed in an emergency, before consent',
  'not-permitted': 'not permitted without consent',
} as const satisfies Readonly<Record<DutyStatus, string>> & Readonly<Record<string, string>>;

const BASES_IN_WORDS = {
  statute: 'statute',
  'statutory-guidance': 'statutory guidance',
  'national-policy': 'national policy',
  'local-policy': 'local policy',
  'service-promise': 'promise of the service',
  model: 'model of care',
  'programme-metric': 'measure of the programme',
} as const satisfies Readonly<Record<Basis, string>>;

/**
 * Words for the short names that findings carry: who owes it, how it stands, how strongly it binds, and the kinds of
 * answer; and the short title of each source.
 *
 * @example
 * labels.roles['placing-authority'] // => 'placing authority'
 * labels.statuses['due-today'] // => 'due today'
 * labels.sources['care-planning-regulations-2010'] // => 'Care Planning Regulations 2010'
 */
export const labels: {
  readonly roles: typeof ROLES;
  readonly statuses: typeof STATUSES;
  readonly bases: typeof BASES_IN_WORDS;
  readonly sources: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<Finding['kind'], string>>;
} = /* @__PURE__ */ frozen({
  roles: ROLES,
  statuses: STATUSES,
  bases: BASES_IN_WORDS,
  sources: /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ sources.map(({ id, short }) => [id, short])),
  answers: ANSWERS,
});
