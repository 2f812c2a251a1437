/** The report of docs/examples/ssda903: on its own small return, and on made-up data of an authority's size where that is there. */

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Ssda903Tables } from 'care-planning-rules/agenda';
import { day } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { generateSsda903 } from '../../docs/examples/ssda903/generate.ts';
import { noProgress } from '../../docs/examples/ssda903/progress.ts';
import { type Outlets, run as program } from '../../docs/examples/ssda903/run.ts';
import { tablesIn, tablesOf } from '../../docs/examples/ssda903/tables.ts';
import { reportText, timelinessReport } from '../../docs/examples/ssda903/timeliness-report.ts';
import { isThere, made } from './made-up.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
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

describe.skipIf(!isThere)('on made-up data of 2,675 children', () => {
  const read = async () => (await tablesIn(made, noProgress)).tables;

  it('reconciles', async () => {
    const { counts, summary } = timelinessReport(await read(), ASKED);
    const { children, reviews } = counts;
    expect(children.read + children.repeated + children.refused).toBe(2675);
    expect(reviews.attributed + reviews.outside + reviews.refused).toBe(12_582);
    for (const { met, late, overdue, missed, inTime } of summary.byReview) {
      expect(inTime).toEqual({ met, of: met + late + overdue + missed });
    }
  }, 60_000);

  it('is the same with its rows shuffled', async () => {
    const tables = await read();
    const report = timelinessReport(tables, ASKED);
    const other = timelinessReport(shuffledTables(tables, 4), ASKED);
    expect(shuffledTables(tables, 4)).not.toEqual(tables);
    expect(JSON.stringify(other)).toBe(JSON.stringify(report));
    expect(reportText(other)).toBe(reportText(report));
  }, 60_000);

  it('gives its rates by review, by child and by reviews held, and why what cannot be told cannot', async () => {
    const report = timelinessReport(await read(), ASKED);
    const { byReview, byChild, byHeld, apart } = report.summary;
    expect(byReview.map(({ year }) => year)).toEqual(byHeld.map(({ year }) => year));
    expect(byChild.every(({ inTime, cannotTell }) => inTime.met <= inTime.of && cannotTell >= 0)).toBe(true);
    const unknown = apart.filter(({ status }) => status === 'undetermined');
    expect(unknown.map(({ missing }) => missing?.path).sort()).toEqual(
      ['ended', 'episodes.placed-for-adoption', 'from', 'held.cla-review'].filter((path) =>
        unknown.some(({ missing }) => missing?.path === path),
      ),
    );
    expect(reportText(report)).toMatch(/Cannot be told: \d+ of \d+ \(\d+\.\d %\)/);
  }, 60_000);
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
    const { byReview: lines } = report.summary;
    const late = lines.reduce((sum, line) => sum + line.late + line.overdue + line.missed, 0);
    expect(late).toBeGreaterThan(0);
    expect(report.late).toHaveLength(late);
    const text = reportText(report);
    for (const { child, due, why, days } of report.late) {
      expect(why).toMatch(
        /^(at the latest, )?(\d+ working days after looked after|\d+ months after cla review) (on \d{4}-\d\d-\d\d|before it)$/,
      );
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
      expect(stderr.split('\n').filter((line) => line.startsWith('Taken: '))).toHaveLength(4);
      expect(stdout).toBe(readFileSync(join(out, 'timeliness.txt'), 'utf8'));
      expect(stdout).toContain('Children: 300 rows = 300 read');
      const { late } = JSON.parse(readFileSync(join(out, 'timeliness.json'), 'utf8'));
      expect(stdout).toContain(`Late, missed or overdue: ${late.length}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  /** What the program says to a folder that holds these files, or to no folder, and how it ends. */
  async function said(files: Readonly<Record<string, string | Buffer>> | undefined, ...more: readonly string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'ssda903-'));
    try {
      for (const [name, content] of Object.entries(files ?? {})) writeFileSync(join(folder, name), content);
      const asked = more.length > 0 ? more : ['--as-of', '2024-03-31'];
      const at = files === undefined ? join(folder, 'not-there') : folder;
      const written = { stdout: '', stderr: '' };
      const outletOf = (name: keyof typeof written) => ({
        write: (text: string) => {
          written[name] += text;
        },
      });
      const outlets = { stdout: outletOf('stdout'), stderr: outletOf('stderr') } as unknown as Outlets;
      const code = await program([at, ...asked], outlets);
      return { code, ...written };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  const header = 'CHILD,SEX,DOB\n1,1,14/09/2012\n';
  const episodes = 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n1,04/09/2023,S,C2,U1,,\n';
  const reviews = 'CHILD,DOB,REVIEW,REVIEW_CODE\n1,14/09/2012,29/09/2023,PN1\n';
  const oneInTime = /2023-24 {2}1 of 2 \(50\.0 %\); 0 late, 1 overdue/;

  describe('says in words what it took, and what not, of a folder', () => {
    const cases: Readonly<
      Record<
        string,
        [files: Readonly<Record<string, string | Buffer>> | undefined, code: number, says: RegExp, report: RegExp]
      >
    > = {
      'whose files have other names': [
        { 'SSDA903_2024_headers.csv': header, 'SSDA903_2024_Eps.csv': episodes, 'export (3).csv': reviews },
        0,
        /Taken: SSDA903_2024_Eps\.csv, as the table episodes, 1 rows/,
        oneInTime,
      ],
      'with semicolons and tabs': [
        {
          'header.csv': header.replaceAll(',', ';'),
          'episodes.csv': episodes.replaceAll(',', '\t'),
          'reviews.csv': reviews,
        },
        0,
        /Taken: header\.csv, as the table header, 1 rows/,
        oneInTime,
      ],
      'in small letters': [
        {
          'header.csv': header.toLowerCase(),
          'episodes.csv': episodes.toLowerCase(),
          'reviews.csv': reviews.toLowerCase(),
        },
        0,
        /as the table reviews, 1 rows/,
        oneInTime,
      ],
      'with a stray quotation mark': [
        { 'header.csv': header, 'episodes.csv': episodes, 'reviews.csv': reviews.replace('29/', '"29/') },
        1,
        /Not taken: reviews\.csv: a quotation mark is opened and never closed.*\n.*lacks the table reviews/,
        /whether one was held before the span, or after it, is not in the return/,
      ],
      'with the return as XML': [
        {
          'return.xml':
            '<?xml version="1.0"?><EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><SEX>1</SEX><DOB>14/09/2012</DOB>' +
            '<AREVIEW><REVIEW>29/09/2023</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW></HEADER>' +
            '<EPISODE><DECOM>04/09/2023</DECOM><RNE>S</RNE><LS>C2</LS><PL>U1</PL><DEC /><REC /></EPISODE></CHILD></EXPSSDA903>',
        },
        0,
        /Taken: return\.xml, as the table reviews, 1 rows/,
        oneInTime,
      ],
      'with two years in one': [
        {
          'header.csv': header,
          'episodes_2023.csv': 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n1,05/09/2022,S,C2,U1,,\n',
          'episodes_2024.csv': 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n1,05/09/2022,S,C2,U1,04/09/2023,E8\n',
          'reviews_2023.csv': 'CHILD,REVIEW,REVIEW_CODE\n1,30/09/2022,PN1\n1,30/12/2022,PN1\n',
          'reviews_2024.csv': 'CHILD,REVIEW,REVIEW_CODE\n1,30/06/2023,PN1\n',
        },
        0,
        /Taken: episodes_2024\.csv, as the table episodes/,
        /speaks for 2022-04-01 to 2024-03-31[\s\S]*2022-23 {2}2 of 2[\s\S]*2023-24 {2}1 of 1/,
      ],
      'without reviews': [
        { 'header.csv': header, 'episodes.csv': episodes },
        1,
        /The report lacks the table reviews: no file that was taken holds it\./,
        /Cannot be told: 1 of 1/,
      ],
      'with a file of 0 bytes, one with headings alone, and one that is none of these': [
        { 'header.csv': header, 'episodes.csv': '', 'reviews.csv': 'CHILD,REVIEW,REVIEW_CODE\n', 'notes.docx': 'x' },
        1,
        /Not taken: episodes\.csv: the file is empty\nNot taken: notes\.docx: it is no CSV and no XML file\n[\s\S]*lacks the table episodes[\s\S]*The table reviews has headings and no row\./,
        /Cannot be told: 1 of 1/,
      ],
      'with the numbers by which a spreadsheet stores days': [
        { 'header.csv': header, 'episodes.csv': episodes.replace('04/09/2023', '45173'), 'reviews.csv': reviews },
        1,
        /None of the 1 rows of episodes can be read; 1 times episodes\.DECOM: 45173\. Numbers like these are how a spreadsheet stores days/,
        /Episodes: 1 rows = 0 read \+ 0 refused|Episodes: 1 rows = 0 read \+ 1 refused/,
      ],
      'that is not there': [undefined, 2, /^There is no folder or file called .*not-there\.\n$/, /^$/],
    };
    it.each(Object.entries(cases))(
      '%s',
      async (_, [files, code, says, report]) => {
        const told = await said(files);
        expect(told.stderr).toMatch(says);
        expect(told.stdout).toMatch(report);
        expect(told.code).toBe(code);
      },
      60_000,
    );
  });

  it.each([
    [
      'as of a day of another form',
      ['--as-of', '31/03/2024'],
      '--as-of is "31/03/2024"; expected a day that exists, YYYY-MM-DD; write 2024-03-31\n',
    ],
    ['an option that it does not know', ['--asof', '2024-03-31'], "Unknown option '--asof'"],
    ['half a span', ['--as-of', '2024-03-31', '--from', '2023-04-01'], 'give both --from and --until'],
    ['a span out of order', ['--as-of', '2024-03-31', '--from', '2024-04-01', '--until', '2023-04-01'], 'is before'],
    ['a folder that is a file, for its report', ['--as-of', '2024-03-31', '--out', '/dev/null/x'], 'cannot be written'],
  ])(
    'says in words what is wrong with %s',
    async (_, more, says) => {
      const told = await said({ 'header.csv': header, 'episodes.csv': episodes, 'reviews.csv': reviews }, ...more);
      expect(told).toMatchObject({ code: 2, stderr: expect.stringContaining(says) });
    },
    60_000,
  );

  it('asks as of which day, and shows no stack where it ends', async () => {
    const told = await run('.').catch((error) => error);
    expect(told).toMatchObject({ code: 2, stderr: expect.stringContaining('--as-of') });
    expect(told.stderr).not.toMatch(/^\s+at /m);
  }, 60_000);
});
