/** To which day the sources of an answer were read, where it rests on the law of a later one. */

import type { LocalDate } from '../core/date.ts';
import { lawDayOf, type OnADay } from '../core/law-day.ts';
import { citationsUsed } from './citations.ts';
import type { Words } from './library.ts';

/**
 * The last day to which the sources that an answer used were read, where it rests on the law of a later day; of several
 * the earliest. `undefined` where all was read, and where no source says.
 */
export function lawReadTo(answer: OnADay, words: Words): LocalDate | undefined {
  const restsOn = lawDayOf(answer);
  if (restsOn === undefined) return undefined;
  const readTo = citationsUsed(answer, words).flatMap((cite) => {
    const source = words.sources[words.statements[cite]?.source ?? ''];
    return source === undefined ? [] : [source.readTo];
  });
  const [first] = readTo.toSorted();
  return first !== undefined && first < restsOn ? first : undefined;
}
