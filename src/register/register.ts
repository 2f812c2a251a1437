/** What does a quarter’s return say, worked out from the entries on the register? */

import type { Circumstances } from '../core/circumstances.ts';
import { epochDay, quoted } from '../core/date.ts';
import { contradiction, type Finding, factMissing, type Missing, undetermined } from '../core/finding.ts';
import { condition } from '../kinds/condition.ts';
import type { ConditionRule, Rule } from '../kinds/types.ts';
import { ragRules } from '../law/lists/rag.ts';
import { ageBand } from './band.ts';
import { AGE_BANDS, type AgeBand, type DynamicSupportFacts, type Metric } from './facts.ts';
import { dynamicSupportReturn } from './quarterly-return.ts';
import {
  type EntryStanding,
  REGISTER_STATUSES,
  type Register,
  type RegisterCounts,
  type RegisterEntry,
  type RegisterReturn,
  type RegisterStatus,
} from './register-facts.ts';

/** Under which counts of an age band a person of each colour is counted, and where such a person has a named keyworker. */
const COUNTED_AS: Readonly<Record<RegisterStatus, { readonly in: string; readonly named?: string }>> = {
  red: { in: 'register.red', named: 'named.red' },
  amber: { in: 'register.amber', named: 'named.amber' },
  green: { in: 'register.green' },
  blue: { in: 'inpatients.total', named: 'inpatients.named' },
};

/** Whom each colour says to be an inpatient or at risk of admission. */
const INPATIENT_OR_AT_RISK: Readonly<Record<RegisterStatus, boolean>> = {
  red: true,
  amber: true,
  green: false,
  blue: true,
};

/** The counts so far, by path, and what keeps a count open, with the place of its entry. */
type Tally = { readonly counts: Map<string, number>; readonly open: Map<string, Open[]> };

type Open = { readonly entry: number; readonly missing: Missing };

/**
 * A quarter’s return, worked out from the register’s entries: who is counted where on the quarter’s last day, the
 * metrics and the activity that follow, and what is asked of each entry.
 *
 * An entry of which something is not known keeps open the counts that turn on it, and is named in `unclear`; none
 * is left out unsaid. One who is 26 or older is in neither band. Rows on keyworkers do not apply to a band that is
 * not among `delivered`; the row on admissions is still owed for it.
 *
 * @param register - the entries at the end of the quarter; admissions on other days than the quarter’s are not counted
 * @param rules - rules of kinds `share` and `reduction` are rows, and of kind `condition` with `during`
 * `dynamic-support-register` are asked of each entry; left out, the library's
 * @returns as {@link dynamicSupportReturn}, with the counts, every entry's standing, and what is unclear
 * @throws RangeError naming an id that stands twice, a colour that is none, a date that is no day, a count that is
 * none, or a quarter that ends before it begins
 * @example
 * const register = {
 *   quarter: { from: day('2026-01-01'), to: day('2026-03-31') },
 *   entries: [
 *     { id: 'a', dateOfBirth: day('2012-06-01'), status: 'red', namedKeyworker: true, consent: true },
 *     { id: 'b', dateOfBirth: day('2012-06-01'), status: 'amber', consent: true },
 *     { id: 'c', dateOfBirth: day('2004-06-01'), status: 'blue', namedKeyworker: true, consent: true },
 *   ],
 * }
 * const made = registerReturn(register)
 * made.counts.bands['under-18'].register // => { red: 1, amber: 1, green: 0 }
 * made.metrics[1].bands['18-25'].value // => { status: 'met', named: 1, of: 1 }
 * made.metrics[0].bands['under-18'].missing.map(({ path }) => path) // => ['entries.1.namedKeyworker']
 * made.activity['18-25'].total // => 1
 */
export function registerReturn(register: Register, rules: readonly Rule[] = ragRules): RegisterReturn {
  checkIds(register);
  const { quarter, preventive, baseline, delivered = AGE_BANDS } = register;
  for (const band of delivered) if (!AGE_BANDS.includes(band)) throw new RangeError(`no age band: ${quoted(band)}`);
  const tally: Tally = { counts: new Map(), open: new Map() };
  const conditions = rules.filter((rule) => rule.kind === 'condition');
  const ofEntries = conditions.filter(({ during }) => during === 'dynamic-support-register');
  const entries = register.entries.map((entry, at) => ({
    id: entry.id,
    ...bandOf(entry, register, at, tally),
    findings: ofEntries.map((rule) => asked(rule, entry, register, at)),
  }));
  const counts = countsIn(tally, delivered);
  const facts = {
    quarter,
    bands: withPreventive(counts, preventive),
    admissions: counts.admissions,
    ...(baseline && { baseline }),
  } as DynamicSupportFacts;
  const made = dynamicSupportReturn(facts, rules);
  const unclear = new Map([...tally.open.values()].flat().map((each) => [each.missing.path, each]));
  const inOrder = [...unclear.values()].sort((a, b) => a.entry - b.entry).map(({ missing }) => missing);
  return { ...made, metrics: made.metrics.map((row) => traced(row, tally)), counts, entries, unclear: inOrder };
}

function checkIds({ entries }: Register): void {
  const first = new Map<string, number>();
  for (const [at, { id }] of entries.entries()) {
    if (first.has(id))
      throw new RangeError(`entries.${at}.id stands at entries.${first.get(id)} already: ${quoted(id)}`);
    first.set(id, at);
  }
}

/** What a rule asks of one entry; its paths are those of the register. */
function asked(
  rule: ConditionRule,
  entry: RegisterEntry,
  { quarter }: Register,
  at: number,
): EntryStanding['findings'][number] {
  const { status, consent, namedKeyworker } = entry;
  const circumstances = {
    consent,
    'named-keyworker': namedKeyworker,
    'inpatient-or-at-risk': INPATIENT_OR_AT_RISK[status],
  } as Circumstances;
  const finding = condition(rule, { on: quarter.to, circumstances });
  if (finding.kind !== 'undetermined') return finding;
  const field = (path: string) => FIELD_OF[path] ?? path;
  const [first, ...others] = finding.missing.map((missing) =>
    missing.code === 'fact-missing' ? factMissing(`entries.${at}.${field(missing.path)}`) : missing,
  );
  return undetermined(finding.rule, first as Missing, ...others);
}

/** Where in an entry each circumstance stands. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'circumstances.consent': 'consent',
  'circumstances.named-keyworker': 'namedKeyworker',
  'circumstances.inpatient-or-at-risk': 'status',
};

/** Counts the entry, or says which counts it keeps open; gives its age band where that can be told. */
function bandOf(entry: RegisterEntry, { quarter }: Register, at: number, tally: Tally): Pick<EntryStanding, 'band'> {
  const { dateOfBirth, status, namedKeyworker, admissions = [] } = entry;
  const path = `entries.${at}`;
  if (status !== undefined && !REGISTER_STATUSES.includes(status)) {
    throw new RangeError(`${path}.status should be one of ${REGISTER_STATUSES.join(', ')}: ${quoted(status)}`);
  }
  for (const { on } of admissions) epochDay(on);
  const flags = [namedKeyworker, entry.consent, ...admissions.map(({ again }) => again)];
  const wrong = flags.find((value) => value !== undefined && typeof value !== 'boolean');
  if (wrong !== undefined) throw new RangeError(`${path} should say yes or no by true or false: ${quoted(wrong)}`);
  const isBorn = dateOfBirth === undefined || epochDay(dateOfBirth) <= epochDay(quarter.to);
  const band = dateOfBirth === undefined || !isBorn ? undefined : (ageBand(dateOfBirth, quarter.to) ?? 'neither');
  if (band === 'neither') return { band };
  const missingBand = isBorn
    ? factMissing(`${path}.dateOfBirth`)
    : contradiction(`${path}.dateOfBirth`, `${path}.dateOfBirth ${dateOfBirth} is after the quarter ends`);
  const bands = band === undefined ? AGE_BANDS : [band];
  const count = (pathIn: (band: AgeBand) => string, ...missing: readonly Missing[]) => {
    const why = band === undefined ? [missingBand, ...missing] : missing;
    for (const each of bands) record(tally, pathIn(each), at, why);
  };
  for (const colour of status === undefined ? REGISTER_STATUSES : [status]) {
    const counted = COUNTED_AS[colour];
    const why = status === undefined ? [factMissing(`${path}.status`)] : [];
    count((each) => `bands.${each}.${counted.in}`, ...why);
    if (counted.named === undefined || namedKeyworker === false) continue;
    count(
      (each) => `bands.${each}.${counted.named}`,
      ...why,
      ...(namedKeyworker === undefined ? [factMissing(`${path}.namedKeyworker`)] : []),
    );
  }
  for (const [nth, { on, again }] of admissions.entries()) {
    if (on < quarter.from || on > quarter.to) continue;
    const why = again === undefined ? [factMissing(`${path}.admissions.${nth}.again`)] : [];
    if (again !== true) count((each) => `admissions.${each}.new`, ...why);
    if (again !== false) count((each) => `admissions.${each}.again`, ...why);
  }
  return band === undefined ? {} : { band };
}

function record({ counts, open }: Tally, path: string, entry: number, missing: readonly Missing[]): void {
  if (missing.length === 0) counts.set(path, (counts.get(path) ?? 0) + 1);
  for (const each of missing) {
    const known = open.get(path);
    if (known === undefined) open.set(path, [{ entry, missing: each }]);
    else known.push({ entry, missing: each });
  }
}

/** The counts that can be told; nobody counted is none. */
function countsIn({ counts, open }: Tally, delivered: readonly AgeBand[]): RegisterCounts {
  const known = <K extends string>(within: string, ...parts: readonly K[]) =>
    Object.fromEntries(
      parts.flatMap((part) => (open.has(within + part) ? [] : [[part, counts.get(within + part) ?? 0]])),
    ) as { readonly [Part in K]?: number };
  const band = (each: AgeBand): RegisterCounts['bands'][AgeBand] => {
    if (!delivered.includes(each)) return 'not-delivered';
    const within = `bands.${each}.`;
    return {
      register: known(`${within}register.`, 'red', 'amber', 'green'),
      named: known(`${within}named.`, 'red', 'amber'),
      inpatients: known(`${within}inpatients.`, 'total', 'named'),
    };
  };
  const admitted = (each: AgeBand) => known(`admissions.${each}.`, 'new', 'again');
  return {
    bands: { 'under-18': band('under-18'), '18-25': band('18-25') },
    admissions: { 'under-18': admitted('under-18'), '18-25': admitted('18-25') },
  };
}

function withPreventive({ bands }: RegisterCounts, preventive: Register['preventive']): RegisterCounts['bands'] {
  const added = (band: AgeBand) => {
    const counts = bands[band];
    return counts === 'not-delivered' ? counts : ({ ...counts, preventive: preventive?.[band] } as typeof counts);
  };
  return { 'under-18': added('under-18'), '18-25': added('18-25') };
}

/** A row whose undetermined findings name the entries, and no longer the counts that those keep open. */
function traced(row: Metric, { open }: Tally): Metric {
  const trace = <V>(finding: Finding<V>): Finding<V> => {
    if (finding.kind !== 'undetermined') return finding;
    const missing = finding.missing.flatMap((each) => open.get(each.path)?.map(({ missing }) => missing) ?? [each]);
    const [first, ...others] = new Map(missing.map((each) => [each.path, each])).values();
    return undetermined(finding.rule, first as Missing, ...others);
  };
  return { ...row, bands: { 'under-18': trace(row.bands['under-18']), '18-25': trace(row.bands['18-25']) } };
}
