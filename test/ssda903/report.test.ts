/** The report of docs/examples/ssda903: on its own small return, and on made-up data of an authority's size where that is there. */

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Ssda903Tables, timeliness } from 'care-planning-rules/agenda';
import { day } from 'care-planning-rules/core';
import { parseSsda903 } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';
import { generateSsda903 } from '../../docs/examples/ssda903/generate.ts';
import { noProgress } from '../../docs/examples/ssda903/progress.ts';
import { tablesIn, tablesOf } from '../../docs/examples/ssda903/tables.ts';
import { reportText, timelinessReport } from '../../docs/examples/ssda903/timeliness-report.ts';
import { ownReview } from '../own-rules.ts';
import { type Row, reviewsByHand, rowsOf, type Told } from './by-hand.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const made = join(root, '../shared/data/ssda903');
const holidayFile = join(root, '../shared/sources/bank-holidays-england-wales.json');
const isThere = existsSync(made) && existsSync(holidayFile);
const ASKED = day('2018-03-31');

/** The same numbers for the same seed. */
function below(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647 || 1;
    return state % limit;
  };
}

function shuffled<T>(rows: readonly T[], seed: number): T[] {
  const next = below(seed);
  const all = [...rows];
  for (let at = all.length - 1; at > 0; at--) {
    const other = next(at + 1);
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
}

const shuffledTables = (tables: Ssda903Tables, seed: number) =>
  Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, shuffled(rows ?? [], seed)]),
  ) as unknown as Ssda903Tables;

/** What the library tells of each child's reviews outside short breaks. */
function byLibrary(tables: Ssda903Tables): Map<string, Told[]> {
  const { records } = parseSsda903(tables);
  const told = new Map<string, Told[]>(records.map(({ id }) => [id, []]));
  for (const { id, finding, held } of timeliness(records, ASKED, undefined, [ownReview])) {
    const row: Told =
      finding.kind === 'decided'
        ? [finding.value.status, finding.value.due, held ?? '']
        : ['cannot tell', '', held ?? ''];
    told.get(id)?.push(row);
  }
  return told;
}

describe.skipIf(!isThere)('on made-up data of 2,675 children', () => {
  const textOf = (table: string) => readFileSync(join(made, `${table}.csv`), 'utf8');
  const read = () => tablesIn(made, noProgress);

  it('reconciles', async () => {
    const { counts, summary } = timelinessReport(await read(), ASKED);
    const { children, reviews } = counts;
    expect(children.read + children.repeated + children.refused).toBe(2675);
    expect(reviews.attributed + reviews.outside + reviews.refused).toBe(12_582);
    for (const { met, late, overdue, missed, inTime } of summary.lines) {
      expect(inTime).toEqual({ met, of: met + late + overdue + missed });
    }
  });

  it('is the same with its rows shuffled', async () => {
    const tables = await read();
    const report = timelinessReport(tables, ASKED);
    const other = timelinessReport(shuffledTables(tables, 4), ASKED);
    expect(shuffledTables(tables, 4)).not.toEqual(tables);
    expect(JSON.stringify(other)).toBe(JSON.stringify(report));
    expect(reportText(other)).toBe(reportText(report));
  });

  it('agrees with a second, plain reading: 200 children sampled, and then every one', async () => {
    const holidays = new Set<string>(
      JSON.parse(readFileSync(holidayFile, 'utf8')).dates.map(({ date }: { date: string }) => date),
    );
    const of = (rows: readonly Row[]) => {
      const byChild = new Map<string, Row[]>();
      for (const row of rows) byChild.set(row['CHILD'] ?? '', [...(byChild.get(row['CHILD'] ?? '') ?? []), row]);
      return byChild;
    };
    const [episodes, reviews] = [of(rowsOf(textOf('episodes'))), of(rowsOf(textOf('reviews')))];
    const byHand = (id: string) => reviewsByHand(episodes.get(id) ?? [], reviews.get(id) ?? [], '31/03/2018', holidays);
    const library = byLibrary(await read());
    const sample = shuffled([...library.keys()], 903).slice(0, 200);
    const seen = new Set<string>();
    for (const id of sample) {
      expect([id, library.get(id)]).toEqual([id, byHand(id)]);
      for (const [status] of byHand(id)) seen.add(status);
    }
    expect([...seen].sort()).toEqual(['cannot tell', 'due', 'late', 'met', 'overdue']);
    expect([...library.keys()].filter((id) => JSON.stringify(library.get(id)) !== JSON.stringify(byHand(id)))).toEqual(
      [],
    );
  });
});

describe('on the small return of its own', () => {
  const files = generateSsda903(60, 903);
  const tables = tablesOf(files);
  const report = timelinessReport(tables, day('2026-03-31'));

  it('is made anew the same, and another from another seed', () => {
    expect(generateSsda903(60, 903)).toEqual(files);
    expect(generateSsda903(60, 904)).not.toEqual(files);
  });

  it('loses no row', () => {
    const lines = (table: keyof typeof files) => files[table].trim().split('\n').length - 1;
    const { children, episodes, reviews } = report.counts;
    expect(children.read + children.repeated + children.refused).toBe(lines('header'));
    expect(episodes.read + episodes.refused).toBe(lines('episodes'));
    expect(reviews.attributed + reviews.outside + reviews.refused).toBe(lines('reviews'));
    expect(reviews.refused).toBeGreaterThan(0);
  });

  it('gives every one that is late or overdue, with its reason, in text and in JSON', () => {
    const { lines } = report.summary;
    const late = lines.reduce((sum, line) => sum + line.late + line.overdue, 0);
    expect(late).toBeGreaterThan(0);
    expect(report.late).toHaveLength(late);
    const text = reportText(report);
    for (const { child, due, why, days } of report.late) {
      expect(why).toMatch(/^(\d+ working days after looked after|\d+ months after cla review) on \d{4}-\d\d-\d\d$/);
      expect(days).toBeGreaterThan(0);
      expect(text).toContain(`${child}  due ${due}, ${why}: `);
    }
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('is the same with its rows shuffled', () => {
    expect(timelinessReport(shuffledTables(tables, 7), report.asOf)).toEqual(report);
  });
});

describe('the program', () => {
  const run = (...options: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'docs/examples/ssda903/report.ts', ...options], {
      cwd: root,
    });

  it('reads a folder of CSVs, writes both forms, and draws no bar where nobody watches', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ssda903-'));
    try {
      for (const [table, text] of Object.entries(generateSsda903(300, 5)))
        writeFileSync(join(folder, `${table}.csv`), text);
      const out = join(folder, 'out');
      const { stdout, stderr } = await run(folder, '--as-of', '2026-03-31', '--out', out);
      expect(stderr).toBe('');
      expect(stdout).toBe(readFileSync(join(out, 'timeliness.txt'), 'utf8'));
      expect(stdout).toContain('Children: 300 rows = 300 read');
      const { late } = JSON.parse(readFileSync(join(out, 'timeliness.json'), 'utf8'));
      expect(stdout).toContain(`Late or overdue: ${late.length}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 30_000);

  it('asks as of which day', async () => {
    await expect(run('.')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('--as-of') });
  }, 30_000);
});
