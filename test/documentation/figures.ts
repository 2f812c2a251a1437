/** The figures of a version: all that it holds besides its days, its basis and what it cites. */

import type { Window } from 'care-planning-rules/core';

export function figuresOf({ from: _, until: __, basis: ___, cites: ____, ...figures }: Window): object {
  return figures;
}
