/**
 * Three questions of a manager's morning, put to a database: `npm run morning -- --as-of YYYY-MM-DD [--children 200] [--out file.sqlite]`.
 * The children are made up.
 */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogue } from 'care-planning-rules';
import { day } from 'care-planning-rules/core';
import { KEPT, syntheticRecords } from './caseload.ts';
import { type Answer, answerTo, findingsDatabase } from './database.ts';

const { values } = parseArgs({
  options: {
    'as-of': { type: 'string', default: '2026-02-03' },
    children: { type: 'string', default: '200' },
    out: { type: 'string' },
  },
});
const asOf = day(values['as-of']);
const rules = catalogue.filter(({ subject }) => KEPT.includes(subject));
const database = await findingsDatabase(syntheticRecords(Number(values.children), asOf, 903), asOf, rules);

/** The first lines of an answer, in columns. */
function shown(answer: Answer, atMost = 12): string {
  const rows = answer.slice(0, atMost).map((row) => Object.values(row).map(String));
  const lines = [Object.keys(answer[0] ?? {}), ...rows];
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = lines.map((line) =>
    `  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  return [...text, ...(answer.length > atMost ? [`  and ${answer.length - atMost} more`] : [])].join('\n');
}

const [counted] = database.exec(
  'select count(*), count(distinct child), (select count(distinct record) from refused) from finding',
);
const [findings, children, refused] = counted?.values[0] ?? [];
console.log(
  [
    `${findings} findings on ${children} children, as of ${asOf}; ${refused} records were refused.`,
    'What is overdue this morning, by home and by who owes it:',
    shown(answerTo('overdue', database)),
    'Which rule is missed most (late, overdue or missed, of those that can be told):',
    shown(answerTo('missedMost', database)),
    'What cannot be told, by the fact that is missing:',
    shown(answerTo('cannotBeTold', database)),
  ].join('\n\n'),
);
if (values.out !== undefined) writeFileSync(values.out, database.export());
database.close();
