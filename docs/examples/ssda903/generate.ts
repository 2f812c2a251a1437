/**
 * A small SSDA903 of children who do not exist, as CSV: the same for the same seed. Now and then it is odd, as
 * real returns are: an end that is missing, episodes that overlap, a review twice, a day that is none.
 */

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2023, 3, 1);
const LAST_DAY = Date.UTC(2026, 2, 31);

/** The tables as CSV, by the name of the table. */
export type Ssda903Files = Readonly<Record<'header' | 'episodes' | 'reviews' | 'missing', string>>;

export type Chance = { readonly below: (limit: number) => number; readonly oneIn: (number: number) => boolean };

/** Numbers from a seed, evenly spread: a 32-bit linear congruence, of which the upper bits are taken. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, oneIn: (number) => below(number) === 0 };
}

function written(time: number | undefined): string {
  if (time === undefined) return '';
  const [year, month, dayOfMonth] = new Date(time).toISOString().slice(0, 10).split('-');
  return `${dayOfMonth}/${month}/${year}`;
}

/** @param children - how many */
export function generateSsda903(children: number, seed: number): Ssda903Files {
  const chance = chanceFrom(seed);
  const header = ['CHILD,SEX,DOB'];
  const episodes = ['CHILD,DECOM,RNE,LS,PLACE,DEC,REC'];
  const reviews = ['CHILD,DOB,REVIEW,REVIEW_CODE'];
  const missing = ['CHILD,DOB,MISSING,MIS_START,MIS_END'];
  for (let number = 1; number <= children; number++) {
    const child = String(900_000 + number);
    const start = FIRST_DAY + chance.below(900) * DAY;
    const born = written(start - (400 + chance.below(5600)) * DAY);
    header.push([child, 1 + chance.below(2), born].join());
    const end = addEpisodes(episodes, child, start, chance);
    for (const on of reviewDays(start, Math.min(end ?? LAST_DAY, LAST_DAY), chance)) {
      const code = chance.oneIn(90) ? 'PN9' : `PN${chance.below(8)}`;
      const row = [child, born, chance.oneIn(80) ? '31/02/2025' : written(on), code].join();
      reviews.push(row);
      if (chance.oneIn(40)) reviews.push(row);
    }
    if (chance.oneIn(8)) missing.push([child, born, 'M', written(start + 9 * DAY), written(start + 11 * DAY)].join());
  }
  const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;
  return { header: text(header), episodes: text(episodes), reviews: text(reviews), missing: text(missing) };
}

/** One to four episodes, each on the day the one before it ends; gives the day on which care ended, where it has. */
function addEpisodes(rows: string[], child: string, start: number, chance: Chance): number | undefined {
  const isShortBreaks = chance.oneIn(12);
  const count = 1 + chance.below(4);
  let from = start;
  for (let nth = 1; nth <= count; nth++) {
    const reason = nth > 1 ? ['P', 'L', 'T', 'B', 'U'][chance.below(5)] : chance.oneIn(6) ? 'P' : 'S';
    const status = isShortBreaks ? 'V4' : ['C1', 'C2', 'V2', 'E1'][chance.below(4)];
    const to = from + (40 + chance.below(300)) * DAY;
    const isOpen = to > LAST_DAY || (nth === count && chance.oneIn(3));
    const follows = nth < count && !isOpen;
    const code = follows || (isOpen && chance.oneIn(15)) ? 'X1' : isOpen ? '' : 'E8';
    rows.push([child, written(from), reason, status, 'U1', written(isOpen ? undefined : to), code].join());
    if (isOpen) return undefined;
    if (!follows) return to;
    from = chance.oneIn(25) ? to - 5 * DAY : chance.oneIn(25) ? to + 30 * DAY : to;
  }
  return from;
}

/** A first review around four weeks on, a second around three months on, then one about every six months. */
function* reviewDays(start: number, until: number, chance: Chance): Generator<number> {
  let on = start + (18 + chance.below(14)) * DAY;
  for (let nth = 2; on <= until; nth++) {
    if (!chance.oneIn(20)) yield on;
    on += (nth === 2 ? 70 + chance.below(28) : 150 + chance.below(38)) * DAY;
  }
}
