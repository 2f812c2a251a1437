/** One question put to the library and to implementations that others wrote, case by case. */

import fc from 'fast-check';

/** What is answered, as text; {@link REFUSED} where it cannot be. */
export type Answer = string;

/** A day or a moment outside the years 0001 to 9999, or a text that is none. */
export const REFUSED = 'refused';

/** Where another implementation is known to answer otherwise: there always, and nowhere else. */
export type Understood<C> = {
  readonly voice: string;
  readonly when: (each: C, library: Answer) => boolean;
  /** Why, in a sentence that can stand on a page. */
  readonly reason: string;
};

type Question<C> = {
  readonly name: string;
  /** How many of a hundred cases are of this question. */
  readonly share: number;
  readonly cases: fc.Arbitrary<C>;
  readonly library: (each: C) => Answer;
  readonly others: Readonly<Record<string, (each: C) => Answer>>;
  readonly understood?: readonly Understood<C>[];
};

/** What a number of cases showed. */
export type Tally = {
  readonly name: string;
  readonly cases: number;
  /** How many the library refused, as the others did: the rest were answered with a day or a moment. */
  readonly refused: number;
  /** How many answers of each of the others were compared. */
  readonly voices: Readonly<Record<string, number>>;
  /** How often another answered otherwise for a reason that is written down. */
  readonly understood: Readonly<Record<string, number>>;
  /** What nobody has explained: the case, and both answers. */
  readonly surprises: readonly string[];
};

export type Comparison = Pick<Question<never>, 'name' | 'share'> & {
  readonly run: (count: number, seed: number) => Tally;
};

/** How many cases are drawn at a time, so that a long run keeps none of them. */
const BATCH = 5000;

export function comparison<C>(question: Question<C>): Comparison {
  const { name, share, cases, library, others, understood = [] } = question;
  const run = (count: number, seed: number): Tally => {
    const voices: Record<string, number> = {};
    const reasons = Object.fromEntries(understood.map(({ reason }) => [reason, 0]));
    const surprises: string[] = [];
    let refused = 0;
    for (let done = 0; done < count; done += BATCH) {
      for (const each of fc.sample(cases, { numRuns: Math.min(BATCH, count - done), seed: seed + done })) {
        const ours = answerOf(library, each);
        if (ours === REFUSED) refused++;
        for (const [voice, answer] of Object.entries(others)) {
          const theirs = answerOf(answer, each);
          voices[voice] = (voices[voice] ?? 0) + 1;
          const reason = understood.find((known) => known.voice === voice && known.when(each, ours))?.reason;
          if (reason !== undefined && ours !== theirs) reasons[reason] = (reasons[reason] ?? 0) + 1;
          else if (reason !== undefined) surprises.push(surprise(voice, each, ours, `the same, against: ${reason}`));
          else if (ours !== theirs) surprises.push(surprise(voice, each, ours, theirs));
        }
      }
    }
    return { name, cases: count, refused, voices, understood: reasons, surprises };
  };
  return { name, share, run };
}

function answerOf<C>(answer: (each: C) => Answer, each: C): Answer {
  try {
    return answer(each);
  } catch (error) {
    if (error instanceof RangeError) return REFUSED;
    throw error;
  }
}

function surprise(voice: string, each: unknown, ours: Answer, theirs: Answer): string {
  return `${JSON.stringify(each)}: ${ours} here; by ${voice} ${theirs}`;
}

/** Puts so many cases to all questions, to each its share. */
export function compare(comparisons: readonly Comparison[], count: number, seed: number): readonly Tally[] {
  const whole = comparisons.reduce((sum, { share }) => sum + share, 0);
  return comparisons.map(({ share, run }) => run(Math.ceil((count * share) / whole), seed));
}

/** Tallies of the same questions as one. */
export function together(tallies: readonly Tally[]): readonly Tally[] {
  const byName = new Map<string, Tally>();
  for (const tally of tallies) {
    const other = byName.get(tally.name);
    byName.set(tally.name, other === undefined ? tally : joined(other, tally));
  }
  return [...byName.values()];
}

function joined(a: Tally, b: Tally): Tally {
  return {
    name: a.name,
    cases: a.cases + b.cases,
    refused: a.refused + b.refused,
    voices: summed(a.voices, b.voices),
    understood: summed(a.understood, b.understood),
    surprises: [...a.surprises, ...b.surprises],
  };
}

function summed(a: Tally['voices'], b: Tally['voices']): Tally['voices'] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}
