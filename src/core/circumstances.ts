/** What is so and what is not, by name: judgements and states as a person recorded them. */

import type { Circumstance } from '../vocabulary.ts';
import { factMissing, type Missing, type Reason } from './finding.ts';
import { type Named, namedIn } from './named.ts';

/** An absent name means unknown, not false. */
export type Circumstances = Named<Circumstance, boolean>;

/** Whether it is so; `undefined` where the record says neither yes nor no. */
export function isSo(circumstances: Circumstances | undefined, name: string): boolean | undefined {
  const value: unknown = namedIn(circumstances, name);
  return typeof value === 'boolean' ? value : undefined;
}

/** That it is so, or is not so, decided. */
export function circumstance(name: string, value: boolean): Reason {
  return { kind: 'fact', path: `circumstances.${name}`, value };
}

/** The answer turns on whether it is so, and that is not given. */
export function circumstanceMissing(name: string): Missing {
  return factMissing(`circumstances.${name}`);
}
