/** An SSDA903 from CSV, read by csv-parse: rows as objects, every value a text. */

import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Ssda903Tables } from 'care-planning-rules/agenda';
import { parse } from 'csv-parse';
import { parse as parseText } from 'csv-parse/sync';
import type { Progress } from './progress.ts';

/** A row that is too short or too long is still a row: what it lacks is reported by the library, with its column. */
const options = { columns: true, bom: true, relax_column_count: true, skip_empty_lines: true, trim: true } as const;

/** The tables of a folder, one for each CSV file, named for it: `episodes.csv`. The library says which it lacks. */
export async function tablesIn(folder: string, progress: Progress): Promise<Ssda903Tables> {
  const files = (await readdir(folder)).filter((file) => extname(file).toLowerCase() === '.csv').sort();
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  progress.begin(
    'Reading',
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const tables: Record<string, readonly unknown[]> = {};
  for (const file of files) {
    const rows: unknown[] = [];
    const text = createReadStream(join(folder, file)).on('data', (chunk) => progress.advance(chunk.length));
    await pipeline(text, parse(options), async (parsed: AsyncIterable<unknown>) => {
      for await (const row of parsed) rows.push(row);
    });
    tables[file.slice(0, -'.csv'.length).toLowerCase()] = rows;
  }
  progress.end();
  return tables as Ssda903Tables;
}

/** The tables of texts, by the name of the table. */
export function tablesOf(texts: Readonly<Record<string, string>>): Ssda903Tables {
  const tables = Object.entries(texts).map(([table, text]) => [table, parseText(text, options)]);
  return Object.fromEntries(tables) as Ssda903Tables;
}
