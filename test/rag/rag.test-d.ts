/** What must not compile, and what must. Checked by `npm run typecheck`. */

import { day, type Finding } from 'care-planning-rules/core';
import {
  ageBand,
  type Coverage,
  type DynamicSupportFacts,
  dynamicSupportReturn,
  keyworkerCoverage,
  type PortionRule,
  type Post,
  type PrintedReturn,
  type RegisterEntry,
  ratingOf,
  type ShareRule,
  worst,
} from 'care-planning-rules/rag';

const counts = {
  register: { red: 1, amber: 1, green: 1 },
  named: { red: 1, amber: 1 },
  inpatients: { total: 1, named: 0 },
} as const;

const ground = { from: null, until: null, basis: 'programme-metric', cites: ['anytown/policy-1'] } as const;

export const both: readonly [Finding<Coverage>, Finding<Coverage>] = keyworkerCoverage(counts);
export const own: readonly Finding<Coverage>[] = keyworkerCoverage(counts, []);

// @ts-expect-error - with rules of one’s own there need not be two findings
export const two: readonly [Finding<Coverage>, Finding<Coverage>] = keyworkerCoverage(counts, []);

// @ts-expect-error - the inpatients are part of the counts
keyworkerCoverage({ register: counts.register, named: counts.named });

// @ts-expect-error - a count is a number
keyworkerCoverage({ ...counts, inpatients: { total: '1', named: 0 } });

// @ts-expect-error - a day is made by day(), not written down
ageBand('2008-05-14', day('2026-05-14'));

// @ts-expect-error - blue is no rating
worst('green', 'blue');

// @ts-expect-error - a status is not a finding
ratingOf('overdue');

// @ts-expect-error - both bands are owed
export const oneBand: DynamicSupportFacts['admissions'] = { 'under-18': { new: 0, again: 0 } };

// @ts-expect-error - N/A is written not-delivered
export const notServed: DynamicSupportFacts['bands'] = { 'under-18': counts, '18-25': 'N/A' };

// @ts-expect-error - a percentage is text, so that its precision is known
export const printed: PrintedReturn = { bands: { '18-25': { percentages: { red: 41 } } } };

// @ts-expect-error - a share counts the register or the inpatients
export const share: ShareRule['versions'][0] = { ...ground, percent: 90, counts: 'everyone' };

// @ts-expect-error - a return is not changed
dynamicSupportReturn({} as DynamicSupportFacts).metrics.pop();

export const blue: RegisterEntry = { id: 'a', status: 'blue', admissions: [{ on: day('2026-01-10'), again: true }] };

// @ts-expect-error a colour is red, amber, green or blue
export const purple: RegisterEntry = { id: 'a', status: 'purple' };

// @ts-expect-error whether an admission is a re-admission is always said
export const unsaid: RegisterEntry = { id: 'a', status: 'blue', admissions: [{ on: day('2026-01-10') }] };

// @ts-expect-error an entry holds no name
export const withName: RegisterEntry = { id: 'a', status: 'red', name: 'x' };

// @ts-expect-error a caseload is a count, or n/a
export const words: Post = { id: 'a', role: 'keyworker', caseload: 'many' };

// @ts-expect-error a workforce names its parts by the closed list
export const portion: PortionRule['versions'][0] = { ...ground, counts: 'lightest-caseload' };
