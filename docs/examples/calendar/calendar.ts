/**
 * The agenda of made-up children as an iCalendar file:
 * `npm run calendar -- --as-of YYYY-MM-DD [--children 5] [--owed-by social-worker] [--at 2026-02-03T07:00Z] --out agenda.ics`.
 * A file that is there already is the export before: what has changed since is numbered on, and what is no longer owed
 * is cancelled.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ChildRecord, catalogue } from 'care-planning-rules';
import { day, instant } from 'care-planning-rules/core';
import { parseChildRecord } from 'care-planning-rules/parse';
import { KEPT, syntheticRecords } from '../database/caseload.ts';
import { agendaCalendar } from './agenda-calendar.ts';

const { values } = parseArgs({
  options: {
    'as-of': { type: 'string', default: '2026-02-03' },
    children: { type: 'string', default: '5' },
    'owed-by': { type: 'string' },
    at: { type: 'string' },
    out: { type: 'string' },
  },
});
const asOf = day(values['as-of']);
const rules = catalogue.filter(
  ({ subject, owedBy }) => KEPT.includes(subject) && (values['owed-by'] ?? owedBy) === owedBy,
);

function* records(): Generator<ChildRecord, void, undefined> {
  for (const record of syntheticRecords(Number(values.children), asOf, 903)) {
    const parsed = parseChildRecord(record);
    if (parsed.ok) yield parsed.value;
  }
}

const { out } = values;
const previous = out !== undefined && existsSync(out) ? readFileSync(out, 'utf8') : undefined;
const at = instant(values.at ?? new Date().toISOString());
const calendar = agendaCalendar(records(), asOf, { rules, at, ...(previous !== undefined && { previous }) });
if (out === undefined) process.stdout.write(`${calendar}\n`);
else {
  writeFileSync(out, calendar.toString());
  console.log(`${calendar.length()} dates written to ${out}`);
}
