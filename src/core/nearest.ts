/** Of the names that are known the one that a misspelt one may have meant. */

/**
 * The known name nearest to the one given: a few letters left out, put in, changed or swapped, at most one in four.
 * Capital letters, blanks and underscores count as no difference, and a name without a slash is held against what
 * follows the last slash: `cla-review` may mean `cadence/cla-review`.
 *
 * @returns `undefined` where none is near: `Cla reviews` is near `cla-review`, and `care-review` is not
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const written = plain(name.slice(0, LONGEST));
  const isWhole = written.includes('/');
  let [found, fewest] = [undefined as string | undefined, Math.floor(written.length / 4) + 1];
  for (const each of known) {
    const other = plain(isWhole ? each : each.slice(each.lastIndexOf('/') + 1));
    if (Math.abs(other.length - written.length) >= fewest) continue;
    const slips = slipsBetween(written, other);
    if (slips < fewest) [found, fewest] = [each, slips];
  }
  return found;
}

/** A sentence that names the nearest, for a message; empty where none is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const meant = nearest(name, known);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

/** No name is longer than this. */
const LONGEST = 80;

function plain(name: string): string {
  if (!/[A-Z\s_]/.test(name)) return name;
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}

/** How many letters must be left out, put in, changed or swapped with the next one to make one text of the other. */
function slipsBetween(a: string, b: string): number {
  let [twoBefore, before] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (before[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (before[j - 1] as number) + (isSame ? 0 : 1),
        isSwapped ? (twoBefore[j - 2] as number) + 1 : Infinity,
      );
    }
    [twoBefore, before] = [before, row];
  }
  return before[b.length] as number;
}
