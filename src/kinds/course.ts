/** How many days of a course were done, of those that it takes. */

import { quoted } from '../core/date.ts';
import { applying, decided, type Finding, factMissing, type Reason, undetermined } from '../core/finding.ts';
import { namedIn } from '../core/named.ts';
import { type Part, whileUnderWay } from './parts.ts';
import type { CourseStanding } from './support-facts.ts';
import type { CourseRule } from './types.ts';

export function courseOfPart(rule: CourseRule, part: Part): readonly Finding<CourseStanding>[] {
  const { support, asOf } = part;
  if (support === undefined) return [];
  return whileUnderWay(rule, part, () =>
    applying(rule, asOf, ({ days: of }, ref): Finding<CourseStanding> => {
      const path = `courseDays.${rule.subject}`;
      const done = namedIn(support.courseDays, rule.subject);
      if (done === undefined) return undetermined(ref, factMissing(path));
      if (!Number.isSafeInteger(done) || done < 0) {
        throw new RangeError(`${path} is not a number of days: ${quoted(done)}`);
      }
      const noFigure: readonly Reason[] = done >= of ? [] : [{ kind: 'no-figure', event: rule.subject }];
      const status = done >= of ? 'met' : 'due';
      return decided<CourseStanding>(ref, { status, done, of }, { kind: 'fact', path, value: done }, ...noFigure);
    }),
  );
}
