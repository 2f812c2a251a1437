/** Findings as flat rows, for a table or a database: no lists and no objects in them, and null for what is not there. */

import type { AgendaEntry, ChildAgenda } from 'care-planning-rules/agenda';

/** One finding. Its number joins it to what it lacks. */
export type FindingRow = {
  readonly finding: number;
  readonly child: string;
  readonly home: string | null;
  readonly rule: string;
  readonly subject: string;
  readonly owed_by: string;
  readonly basis: string;
  readonly kind: AgendaEntry['kind'];
  readonly status: string | null;
  readonly due: string | null;
  /** Whole days left, or late. */
  readonly days: number | null;
};

/** One thing that is missing for a finding; `fact` is its path without the places in lists, so that like counts with like. */
export type MissingRow = {
  readonly finding: number;
  readonly code: string;
  readonly path: string;
  readonly fact: string;
};

export type Rows = { readonly findings: readonly FindingRow[]; readonly missing: readonly MissingRow[] };

/** @param first - the number of the first finding */
export function rowsOf({ id, home, entries }: ChildAgenda, first: number): Rows {
  const findings = entries.map((entry, at) => findingRow(entry, id, home, first + at));
  const missing = entries.flatMap((entry, at) => {
    if (entry.kind !== 'undetermined') return [];
    return entry.missing.map(({ code, path }) => ({
      finding: first + at,
      code,
      path,
      fact: path.replaceAll(/\.\d+(?=\.|$)/g, ''),
    }));
  });
  return { findings, missing };
}

function findingRow(entry: AgendaEntry, child: string, home: string | undefined, finding: number): FindingRow {
  const { rule, kind, due = null, days = null } = entry;
  return {
    finding,
    child,
    home: home ?? null,
    rule: rule.id,
    subject: rule.subject,
    owed_by: rule.owedBy,
    basis: rule.basis,
    kind,
    status: entry.status ?? statusIn(entry),
    due,
    days,
  };
}

/** The status that a finding has by its value: `met`, `late`, `missed`. */
function statusIn(entry: AgendaEntry): string | null {
  const value = entry.kind === 'decided' ? entry.value : undefined;
  return typeof value === 'object' && value !== null && 'status' in value ? String(value.status) : null;
}
