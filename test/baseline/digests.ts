/**
 * The digests of the agendas of 0.1.0, as digests.json keeps them: with them today’s agendas are held against those of
 * 0.1.0 where that is not at hand.
 *
 * For each child there is the digest of what 0.1.0 answers; and where an entry differs as wanted-differences.ts says,
 * that of today’s whole agenda too. Nothing is left out, so that an answer that was changed on purpose is protected as
 * much as any other from then on.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Digests = {
  /** Of 0.1.0, in the order of the children. */
  readonly released: readonly string[];
  /** Of today, by the child’s number: only where the agendas differ. */
  readonly differing: ReadonlyMap<number, string>;
};

type Rows = Readonly<Record<string, string>>;

export const digestsFile = fileURLToPath(new URL('digests.json', import.meta.url));

/** Ten children in a row, each row under its first child: a difference in the file then shows whose agenda it is. */
const IN_A_ROW = 10;

/** In the row of today’s, a child whose agenda is that of 0.1.0. */
const SAME = 'the-same';

export function digestsOf(today: readonly string[], released: readonly string[]): Digests {
  const differing = [...today.entries()].filter(([number, digest]) => digest !== released[number]);
  return { released, differing: new Map(differing) };
}

/** What each child’s agenda comes to today, if nothing has changed but what is wanted. */
export function expectedOf({ released, differing }: Digests): readonly string[] {
  return released.map((digest, number) => differing.get(number) ?? digest);
}

export function textOfDigests({ released, differing }: Digests): string {
  const today = rowsOf(released.map((_, number) => differing.get(number) ?? SAME));
  const rows = Object.entries(today).filter(([, row]) => row.split(' ').some((digest) => digest !== SAME));
  return `${JSON.stringify({ released: rowsOf(released), differing: Object.fromEntries(rows) }, null, 2)}\n`;
}

function rowsOf(digests: readonly string[]): Rows {
  const firsts = [...digests.keys()].filter((number) => number % IN_A_ROW === 0);
  return Object.fromEntries(
    firsts.map((first) => [`child-${first}`, digests.slice(first, first + IN_A_ROW).join(' ')]),
  );
}

export function readDigests(text = readFileSync(digestsFile, 'utf8')): Digests {
  const { released, differing } = JSON.parse(text) as { released: Rows; differing: Rows };
  const today = Object.entries(differing).flatMap(([row, digests]) => {
    const first = Number(row.slice('child-'.length));
    return digests.split(' ').map((digest, at) => [first + at, digest] as const);
  });
  return {
    released: Object.values(released).flatMap((row) => row.split(' ')),
    differing: new Map(today.filter(([, digest]) => digest !== SAME)),
  };
}
