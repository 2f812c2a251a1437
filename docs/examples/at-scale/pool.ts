/** A caseload on many threads: each takes a part at a time, and the summaries are joined as they come. */

import { type CaseloadSummary, type ChildRecord, emptySummary, mergeSummaries } from 'care-planning-rules/agenda';
import type { LocalDate } from 'care-planning-rules/core';
import { Piscina } from 'piscina';
import type { Part } from './part.ts';

/** Threads that stay ready from one caseload to the next. */
export type Pool<P> = {
  /** The summary that one thread would give, whichever part is done first. */
  readonly summaryOf: (parts: Iterable<P>) => Promise<CaseloadSummary>;
  readonly close: () => Promise<void>;
};

/**
 * @param work - a module whose default export gives the summary of a part. What a part is, is yours to say: its
 * records, or where they are read, so that they need not go from one thread to another
 */
export function openPool<P>(work: URL, threads: number): Pool<P> {
  const pool = new Piscina<P, CaseloadSummary>({
    filename: work.href,
    execArgv: ['--import', 'tsx'],
    minThreads: threads,
    maxThreads: threads,
  });
  return {
    summaryOf: async (all) => {
      // One iterator for all threads: whoever asks next is given the next part.
      const parts = { [Symbol.iterator]: () => iterator };
      const iterator = all[Symbol.iterator]();
      const ofThread = async (): Promise<CaseloadSummary> => {
        let summary = emptySummary;
        for (const part of parts) summary = mergeSummaries(summary, await pool.run(part));
        return summary;
      };
      const summaries = await Promise.all(Array.from({ length: threads }, ofThread));
      return summaries.reduce(mergeSummaries);
    },
    close: () => pool.destroy(),
  };
}

/**
 * The summary of one caseload, on threads that are started for it alone.
 *
 * @param records - read as they are needed: no more than a part for each thread is in memory
 * @param size - how many records make a part
 */
export async function pooledSummary(
  records: Iterable<ChildRecord>,
  asOf: LocalDate,
  threads: number,
  size = 200,
): Promise<CaseloadSummary> {
  const pool = openPool<Part>(new URL('./part.ts', import.meta.url), threads);
  try {
    return await pool.summaryOf(partsWith(records, asOf, size));
  } finally {
    await pool.close();
  }
}

function* partsWith(records: Iterable<ChildRecord>, asOf: LocalDate, size: number): Generator<Part> {
  for (const part of partsOf(records, size)) yield { records: part, asOf };
}

/** Parts of so many records; the last may be smaller. Whoever asks next is given the next. */
export function* partsOf<T>(records: Iterable<T>, size: number): Generator<readonly T[], void, undefined> {
  let part: T[] = [];
  for (const record of records) {
    part.push(record);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
