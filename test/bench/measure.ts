/**
 * Times several ways of doing the same work side by side in one process: each in turn in every round, the order
 * turned round from one round to the next, so that what slows the machine for a while slows all of them.
 */

/** One way of doing the work. */
export type Contender<I> = {
  readonly name: string;
  /** May be a promise. */
  readonly run: (input: I) => unknown;
  /** What it comes to, in a form that all contenders share. */
  readonly answer: (result: never) => unknown;
};

/** The middle of several figures, and the span in which the middle half of them lies. */
export type Spread = { readonly median: number; readonly from: number; readonly to: number };

/** Nanoseconds of one operation, round by round, by the name of the contender. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

const ROUNDS = 61;
const MILLISECONDS_A_ROUND = 4;
const MILLISECONDS_TO_WARM_UP = 90;

/** Results are kept here, each in the place of its input: so that none of the work can be left out as unused. */
const kept: unknown[] = [];

/**
 * The time of each contender in each round, all that it costs included, the collection of its garbage too.
 *
 * @param inputs - as many as a power of two; taken in turn, so that no answer can be remembered
 */
export async function timeRounds<I>(contenders: readonly Contender<I>[], inputs: readonly I[]): Promise<Rounds> {
  const counts = new Map<string, number>();
  for (const contender of contenders) counts.set(contender.name, await warmUp(contender, inputs));
  const rounds = new Map(contenders.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of inTurn(contenders, round)) {
      const count = counts.get(contender.name) as number;
      rounds.get(contender.name)?.push((await elapsed(contender, inputs, count)) / count);
    }
  }
  return rounds;
}

/** Runs it until it is compiled; gives how many operations a round has. */
async function warmUp<I>(contender: Contender<I>, inputs: readonly I[]): Promise<number> {
  let count = 16;
  for (const end = performance.now() + MILLISECONDS_TO_WARM_UP; ; count *= 2) {
    const nanoseconds = await elapsed(contender, inputs, count);
    if (performance.now() > end) return Math.ceil((MILLISECONDS_A_ROUND * 1e6 * count) / nanoseconds);
  }
}

/** The nanoseconds of so many operations. */
async function elapsed<I>({ run }: Contender<I>, inputs: readonly I[], count: number): Promise<number> {
  const last = inputs.length - 1;
  const isLater = run(inputs[0] as I) instanceof Promise;
  const start = performance.now();
  if (isLater) for (let at = 0; at < count; at++) kept[at & last] = await run(inputs[at & last] as I);
  else for (let at = 0; at < count; at++) kept[at & last] = run(inputs[at & last] as I);
  return (performance.now() - start) * 1e6;
}

/** Each round another one begins, and every other round goes backwards. */
function inTurn<T>(all: readonly T[], round: number): readonly T[] {
  const first = round % all.length;
  const turned = [...all.slice(first), ...all.slice(0, first)];
  return round % 2 === 0 ? turned : turned.reverse();
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    return ((sorted[Math.floor(place)] as number) + (sorted[Math.ceil(place)] as number)) / 2;
  };
  return { median: at(0.5), from: at(0.25), to: at(0.75) };
}

/** How one contender compares with another in the same round, over the rounds. */
export function ratioOf(rounds: Rounds, name: string, beside: string): Spread {
  const others = rounds.get(beside) as readonly number[];
  return spreadOf((rounds.get(name) as readonly number[]).map((time, round) => time / (others[round] as number)));
}
