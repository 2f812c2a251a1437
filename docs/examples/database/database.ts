/** A caseload's findings in SQLite, which sql.js runs within this process: nothing is installed and nothing leaves it. */

import type { Rule } from 'care-planning-rules';
import { type ChildAgenda, type ChildRecord, caseload } from 'care-planning-rules/agenda';
import type { LocalDate } from 'care-planning-rules/core';
import { parseChildRecord } from 'care-planning-rules/parse';
import initSqlJs, { type Database } from 'sql.js';
import { rowsOf } from './rows.ts';

const TABLES = `
  create table finding (
    finding integer primary key,
    child text not null,
    home text,
    rule text not null,
    subject text not null,
    owed_by text not null,
    basis text not null,
    kind text not null check (kind in ('decided', 'undetermined', 'not-applicable')),
    status text,
    due text,
    days integer
  );
  create table missing (
    finding integer not null references finding,
    code text not null,
    path text not null,
    fact text not null
  );
  create table refused (record text not null, path text not null, message text not null);
`;

/** What a manager asks in the morning. */
export const QUESTIONS = {
  overdue: `
    select home, owed_by, count(*) as overdue, count(distinct child) as children, max(days) as longest
    from finding
    where status = 'overdue'
    group by home, owed_by
    order by overdue desc, home, owed_by`,
  missedMost: `
    select rule, sum(status in ('overdue', 'late', 'missed', 'notified-late')) as missed, count(*) as told
    from finding
    where kind = 'decided'
    group by rule
    having missed > 0
    order by missed desc, rule`,
  cannotBeTold: `
    select fact, count(*) as findings, count(distinct child) as children
    from missing join finding using (finding)
    group by fact
    order by findings desc, fact`,
} as const;

export type Question = keyof typeof QUESTIONS;

/** The answer's lines, each by its columns. */
export type Answer = readonly Readonly<Record<string, string | number | null>>[];

/**
 * A database with the findings on every record that is let in, and what is wrong with every other.
 *
 * @param rules - those on what the records hold; of any other it would say that nothing was done
 */
export async function findingsDatabase(
  records: Iterable<unknown>,
  asOf: LocalDate,
  rules: readonly Rule[],
): Promise<Database> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(TABLES);
  database.run('begin');
  let finding = 1;
  for (const child of caseload(letIn(records, database), asOf, { rules })) finding += load(child, finding, database);
  database.run('commit');
  return database;
}

/** The records that the door lets in; the others are written down as refused. */
function* letIn(records: Iterable<unknown>, database: Database): Generator<ChildRecord, void, undefined> {
  let number = 0;
  for (const record of records) {
    number += 1;
    const parsed = parseChildRecord(record);
    if (parsed.ok) yield parsed.value;
    else
      for (const { path, message } of parsed.issues)
        insert(database, 'refused', { record: `${number}`, path, message });
  }
}

function load(child: ChildAgenda, first: number, database: Database): number {
  if (child.refused !== undefined) {
    insert(database, 'refused', { record: child.id, path: child.refused.path, message: child.refused.message });
  }
  const { findings, missing } = rowsOf(child, first);
  for (const row of findings) insert(database, 'finding', row);
  for (const row of missing) insert(database, 'missing', row);
  return findings.length;
}

function insert(database: Database, table: string, row: Readonly<Record<string, string | number | null>>): void {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  database.run(`insert into ${table} (${columns.join(', ')}) values (${places})`, Object.values(row));
}

export function answerTo(question: Question, database: Database): Answer {
  const [table] = database.exec(QUESTIONS[question]);
  const { columns = [], values = [] } = table ?? {};
  return values.map((row) =>
    Object.fromEntries(columns.map((column, at) => [column, row[at] as string | number | null])),
  );
}
