/** When was something last done that is owed again and again, by no set day. */

import { applying, decided, type Finding, type Reason } from '../core/finding.ts';
import { type Part, whileUnderWay } from './parts.ts';
import type { UndatedStanding } from './tier-facts.ts';
import type { NoFigureRule } from './types.ts';

export function noFigureOfPart(rule: NoFigureRule, part: Part): readonly Finding<UndatedStanding>[] {
  const { care, asOf } = part;
  if (care === undefined) return [];
  return whileUnderWay(rule, part, () =>
    applying(rule, asOf, ({ held: path }, ref) => {
      const { from, [path]: held = [] } = care;
      const last = held
        .filter((on) => on >= from && on <= asOf)
        .toSorted()
        .at(-1);
      const noFigure: Reason = { kind: 'no-figure', event: rule.subject };
      const outcome: Reason =
        last === undefined
          ? { kind: 'not-happened', event: rule.subject, asOf }
          : { kind: 'happened', event: rule.subject, on: last };
      return decided<UndatedStanding>(ref, { status: 'due', ...(last && { last }) }, noFigure, outcome);
    }),
  );
}
