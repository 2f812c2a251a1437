/** The fuzzer in short: inputs without end at every door, of which the claims hold. `npm run fuzz` goes on for longer. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './claims.ts';
import { doors } from './doors.ts';
import { inputsFor } from './wild-inputs.ts';

describe.each(doors.map((door) => [door.name, door] as const))('%s', (_, door) => {
  it('takes or refuses, whole and by path, whatever comes', () => {
    const found: string[] = [];
    const holds = (make: () => unknown) => {
      found.splice(0, found.length, ...faultsOf(door, make()));
      return found.length === 0;
    };
    fc.assert(fc.property(inputsFor(door), holds), { numRuns: 60, verbose: 0 });
    expect(found).toEqual([]);
  }, 60_000);
});
