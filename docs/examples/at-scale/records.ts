/** A caseload of children who do not exist, in a dozen homes: the same for the same seed. One record in 500 is wrong. */

import type { ChildRecord } from 'care-planning-rules/agenda';
import { parseSsda903 } from 'care-planning-rules/parse';
import { generateSsda903 } from '../ssda903/generate.ts';
import { tablesOf } from '../ssda903/tables.ts';

const HOMES = 12;
const WRONG_EVERY = 500;

/** @param children - how many */
export function syntheticCaseload(children: number, seed: number): readonly ChildRecord[] {
  return parseSsda903(tablesOf(generateSsda903(children, seed))).records.map((record, at) => {
    const placed = { ...record, home: `home-${at % HOMES}` };
    return at % WRONG_EVERY === WRONG_EVERY - 1 ? { ...placed, id: '' } : placed;
  });
}
