/** A caseload on many threads: each takes a part at a time, and the summaries are joined as they come. */

import { fileURLToPath } from 'node:url';
import { type CaseloadSummary, type ChildRecord, emptySummary, mergeSummaries } from 'care-planning-rules/agenda';
import type { LocalDate } from 'care-planning-rules/core';
import { Piscina } from 'piscina';
import type { Part } from './part.ts';

/**
 * The summary that one thread would give, whichever part is done first.
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
  const pool = new Piscina<Part, CaseloadSummary>({
    filename: fileURLToPath(new URL('./part.ts', import.meta.url)),
    execArgv: ['--import', 'tsx'],
    minThreads: threads,
    maxThreads: threads,
  });
  const parts = partsOf(records, size);
  const ofThread = async (): Promise<CaseloadSummary> => {
    let summary = emptySummary;
    for (const part of parts) summary = mergeSummaries(summary, await pool.run({ records: part, asOf }));
    return summary;
  };
  try {
    const summaries = await Promise.all(Array.from({ length: threads }, ofThread));
    return summaries.reduce(mergeSummaries);
  } finally {
    await pool.destroy();
  }
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
