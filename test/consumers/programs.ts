/** The small programs that consumers run and compile, and with what. */

export const NODES = ['20', 'latest'];

const options = { module: 'nodenext', moduleResolution: 'nodenext', target: 'es2022', lib: ['es2023', 'dom'] };

/** The lowest TypeScript that is promised, and the newest. The declarations are compiled too; zod’s name `URL`. */
export const TYPESCRIPTS = {
  lowest: { version: 'typescript@5.4', compiler: 'tsc', options },
  newest: { version: 'typescript@7', compiler: 'tsc', options },
} as const;

/** Asks something of every door in `doors`, and prints one line. */
export const PROGRAM = `
const of = (door) => doors['care-planning-rules' + door];
const must = (isSo, what) => { if (!isSo) throw new Error(what); };
const { day } = of('/core');
for (const [specifier, door] of Object.entries(doors)) must(Object.keys(door).length > 0, specifier + ' is empty');
const child = { from: day('2026-01-05'), held: [day('2026-01-30')] };
const { claReview, nextDue, standing } = of('/cadence');
const due = of('/core').unwrap(nextDue(claReview, child));
must(due === '2026-04-30', 'cadence');
must(of('').claReview === claReview && of('/law').ruleById('cadence/cla-review') === claReview, 'one rule, one object');
const parsed = of('/parse').parseChildRecord({ id: 'a', recorded: null, episodes: [{ kind: 'looked-after', from: '2026-01-05', ended: null }], held: {} });
must(typeof parsed.ok === 'boolean', 'parse');
must(of('').dayOf(new Date('2026-06-30T23:30:00Z'), 'Europe/London') === '2026-07-01', 'dayOf');
must(of('/words').explain(nextDue(claReview, child)).includes('30 April 2026'), 'words');
must(of('/contact').contactRestriction({ imposedAt: '2026-11-28T20:00:00Z', ground: 'agreed' }, '2026-11-29T20:00:00Z').length > 0, 'contact');
must(of('/tier').replay([{ kind: 'assessed', on: '2026-12-01', tool: 'NMT' }]).ok, 'tier');
must(of('/support').supportPackage({ from: '2026-11-21', held: {} }, '2026-11-23').length > 0, 'support');
must(of('/admission').admissionDecision({ movesIn: '2026-11-21', documents: [] }, '2026-11-20').findings.length > 0, 'admission');
must(of('/rag').worst('red', 'green') === 'red', 'rag');
must(typeof of('/agenda').agenda === 'function', 'agenda');
console.log(process.version + ', ' + Object.keys(doors).length + ' entries, made with ' + of('').madeWith + ', next review ' + due);
`;

/** What somebody writes who compiles: facts, a finding narrowed by its kind, a record from outside. */
export const TYPED = `
import { claReview, day, madeWith, nextDue, type Finding, type LocalDate } from 'care-planning-rules';
import { parseChildRecord } from 'care-planning-rules/parse';

const finding: Finding<LocalDate> = nextDue(claReview, { from: day('2026-01-05'), held: [] });
export const due: string = finding.kind === 'decided' ? finding.value : finding.kind;
const parsed = parseChildRecord({});
export const issues: readonly string[] = parsed.ok ? [] : parsed.issues.map(({ path }) => path);
export const twenty: 20 = claReview.versions[0].intervals[0].within.workingDays;
export const version: string = madeWith;
`;
