/** A tour of the library on the real rules and figures: `npm run demo`. Every child in it is made up. */

import {
  type AdmissionDecisionFacts,
  AGE_BANDS,
  type AgendaEntry,
  admissionDecision,
  agenda,
  bindingDue,
  type ChildRecord,
  catalogue,
  contactRestriction,
  day,
  dynamicSupportReturn,
  englandAndWales,
  type Finding,
  instant,
  month,
  type RuleRef,
  ratingOf,
  reconcileReturn,
  replay,
  type TierEvent,
  worst,
} from 'care-planning-rules';
import { explain, libraryWords } from 'care-planning-rules/words';
import { kentMedwayPrinted, kentMedwayQuarter } from './kent-medway-q3-2022-23.ts';

const WIDTH = 80;
const INDENT = ' '.repeat(11);

/** What the lists of the child's record are about: of anything else they say nothing. */
const KEPT = [
  'cla-review',
  'social-worker-visit',
  'health-assessment',
  'support-plan-review',
  'independent-visit',
  'carer-contact',
  'carer-clinical-support',
  'team-around-the-child-meeting',
  'agency-social-work-support',
  'carer-supervision',
  'support-worker-visit',
  'therapeutic-management-meeting',
] as const;

/** Prints a paragraph, broken at 80 columns, its further lines indented. */
function print(text: string, indent = ''): void {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : `${indent}${word}`);
  }
  console.log(lines.join('\n'));
}

function heading(text: string): void {
  console.log(`\n${'='.repeat(WIDTH)}\n${text}\n${'='.repeat(WIDTH)}`);
}

/** `cadence/cla-review (care-planning-regulations-2010, regulation 33(1))` */
function source({ id, cites }: RuleRef): string {
  const statement = libraryWords.statements[cites[0]];
  return `${id} (${statement?.source}, ${statement?.at})`;
}

function titleOf(rule: string): string {
  return libraryWords.rules[rule]?.title ?? rule;
}

/** What a finding says, on one line. */
function answer(finding: Finding): string {
  if (finding.kind === 'undetermined')
    return `cannot tell: ${finding.missing.map(({ message }) => message).join('; ')}`;
  if (finding.kind === 'not-applicable') return 'does not apply';
  const value = finding.value as Readonly<Record<string, unknown>>;
  const { isSo, asks } = value as { readonly isSo?: boolean; readonly asks?: string };
  if (isSo !== undefined) return isSo ? `yes${asks === undefined ? '' : `, and it takes the ${asks}`}` : 'no';
  return Object.entries(value)
    .filter(([, part]) => !Array.isArray(part) || part.length > 0)
    .map(([name, part]) =>
      name === 'status' || name === 'document' ? part : `${name} ${Array.isArray(part) ? part.join(' ') : part}`,
    )
    .join(', ');
}

function show(finding: Finding, name = titleOf(finding.rule.id)): void {
  print(`${name}: ${answer(finding)}`, '  ');
  print(`    ${source(finding.rule)}`, '    ');
}

function oneChild(): void {
  heading('1. One child as of 22 November 2026, under statute, West Sussex, TIER, Nexus');
  const child: ChildRecord = {
    id: 'synthetic-1',
    recorded: KEPT,
    dateOfBirth: day('2013-06-30'),
    episodes: [
      { kind: 'looked-after', from: day('2026-03-14') },
      { kind: 'placement', from: day('2026-09-01') },
      { kind: 'childrens-home', from: day('2026-09-01') },
      { kind: 'west-sussex-home', from: day('2026-09-01') },
      { kind: 'tier', from: day('2026-09-01') },
      { kind: 'nexus-360', from: day('2026-11-02') },
    ],
    held: {
      'cla-review': [day('2026-04-09'), day('2026-07-07'), day('2026-09-25')],
      'social-worker-visit': [day('2026-09-04'), day('2026-10-12')],
      'health-assessment': [day('2026-04-02')],
      'support-plan-review': [day('2026-10-01')],
      'independent-visit': [day('2026-09-16'), day('2026-10-20')],
      'carer-contact': [day('2026-11-21')],
      'carer-clinical-support': [day('2026-11-16')],
      'agency-social-work-support': [day('2026-11-18')],
      'carer-supervision': [day('2026-11-06')],
      'support-worker-visit': [day('2026-11-17')],
    },
    tier: {
      events: [
        { kind: 'assessed', on: day('2026-09-14'), tool: 'NMT' },
        { kind: 'responded', on: day('2026-09-21') },
      ],
      meetings: [{ on: day('2026-10-30'), covered: ['unmet-milestones', 'coming-month-priorities'] }],
      circumstances: { 'in-psychotherapy': false, 'team-regulated': true, 'daily-caregiving': true },
    },
    support: {
      assessment: { producedOn: day('2026-11-13') },
      circumstances: {
        'tutoring-needed': true,
        'tutoring-provided': false,
        'therapy-needed': false,
        'enhanced-respite': true,
        'enhanced-fee': true,
      },
      therapySessions: [],
    },
  };
  const asOf = day('2026-11-22');
  const entries = agenda(child, asOf, { rules: catalogue });
  const named = ({ rule }: AgendaEntry) => `${titleOf(rule.id)}, by the ${rule.owedBy.replaceAll('-', ' ')}`;
  for (const entry of entries.filter(({ kind }) => kind === 'decided')) {
    const days = entry.days === 1 ? '1 day' : `${entry.days} days`;
    const left =
      entry.days === undefined || entry.days === 0 ? '' : `, ${days} ${entry.status === 'overdue' ? 'late' : 'left'}`;
    const state = entry.due === undefined ? answer(entry) : `${entry.status}${left}`;
    print(`${entry.due ?? '   no date'} ${named(entry)}: ${state}`, INDENT);
    print(`${INDENT}${source(entry.rule)}`, INDENT);
  }
  const unclear = entries.filter((entry) => entry.kind === 'undetermined');
  print(`\nCannot tell, for want of facts: ${unclear.length} rules, among them`);
  for (const { rule, missing } of unclear.filter(({ rule }) => rule.id.startsWith('support/'))) {
    print(`- ${rule.id}: ${missing.map(({ path }) => path).join(', ')}`, '  ');
  }
  const others = entries.filter(({ kind }) => kind === 'not-applicable');
  print(`\nDo not apply to this child: ${others.length} rules, each with its reason.`, '  ');
  console.log('\nWhere several rules speak of one subject, the earliest date binds:');
  for (const { subject, due, rule } of bindingDue(entries)) {
    for (const other of entries) {
      if (other.rule.subject !== subject || other.due === undefined || other.rule.id === rule?.id) continue;
      print(`- ${subject}: ${due} by ${rule?.id}, before ${other.due} by ${other.rule.id}`, '  ');
    }
  }
  print(`All in all this child is rated ${worst(...entries.map(ratingOf))}.`);
  console.log('\nOne answer, explained:\n');
  const review = entries.find(({ rule }) => rule.id === 'cadence/cla-review');
  if (review !== undefined) for (const line of explain(review).split('\n')) print(line, '  ');
}

function restriction(): void {
  heading('2. Contact restricted at 18:30 on the evening before the clocks go forward');
  const facts = {
    imposedAt: instant('2026-03-28T18:30:00Z'),
    ground: 'emergency',
    notifiedAt: instant('2026-03-28T21:00:00Z'),
    fullDetailsAt: instant('2026-03-29T19:45:00+01:00'),
  } as const;
  print(
    'Notified the same evening; full details given at 19:45 on Sunday, by the clock on the wall, which is 18:45 GMT: 24 hours and 15 minutes later.',
  );
  for (const finding of contactRestriction(facts, instant('2026-03-30T09:00:00+01:00'))) show(finding);
}

function admission(): void {
  heading('3. A child is to move in on 7 December 2026: what is missing');
  const documents = [
    'placement-plan',
    'care-plan',
    'review-notes',
    'chronology',
    'health-plan',
    'support-plan',
    'missing-plan',
  ] as const;
  const facts: AdmissionDecisionFacts = {
    movesIn: day('2026-12-07'),
    usesSignsOfSafety: false,
    eligibleChild: false,
    previousPlacement: { from: day('2026-09-21'), until: day('2026-12-07') },
    documents: [
      ...documents.map((kind) => ({ kind, dated: day('2026-11-20') })),
      { kind: 'keyworker-report', dated: day('2026-11-02'), month: month('2026-10') },
      { kind: 'safety-plan', dated: day('2026-12-01') },
    ],
    circumstances: {
      'within-statement-of-purpose': true,
      'needs-can-be-met': true,
      'impact-on-children-considered': true,
    },
  };
  const { outcome, findings, standsInTheWay } = admissionDecision(facts, day('2026-11-22'));
  for (const finding of findings) {
    if (finding.kind !== 'not-applicable') print(`- ${answer(finding)} [${finding.rule.id}]`, '  ');
  }
  print(`${findings.filter(({ kind }) => kind === 'not-applicable').length} documents are not asked for in this case.`);
  console.log(`\nOutcome: ${outcome}. In the way:`);
  for (const { rule, document, status } of standsInTheWay) print(`- ${document ?? rule}: ${status}`);
  print(`The list: ${findings[0] === undefined ? '' : source(findings[0].rule)}`, '  ');
}

function therapeuticCycle(): void {
  heading('4. A TIER history, and an event that is refused');
  const events: readonly TierEvent[] = [
    { kind: 'assessed', on: day('2026-09-14'), tool: 'NMT' },
    { kind: 'responded', on: day('2026-09-21') },
    { kind: 'reviewed', on: day('2026-10-19') },
    { kind: 'adjusted', on: day('2026-10-19'), reason: 'child-suggestion' },
    { kind: 'responded', on: day('2026-10-26') },
  ];
  for (const [at, event] of events.entries()) {
    const after = replay(events.slice(0, at + 1));
    if (after.ok)
      print(
        `${event.on} ${event.kind}: the cycle is ${after.value.state} (${source(after.value.rule)})`,
        '           ',
      );
  }
  const refused = replay([...events, { kind: 'assessed', on: day('2026-11-02') }]);
  if (!refused.ok) for (const { path, message } of refused.issues) print(`Refused at ${path}: ${message}`, '  ');
}

function keyworkers(): void {
  heading('5. The Kent and Medway keyworking return, quarter 3 of 2022/23');
  const { metrics, activity } = dynamicSupportReturn(kentMedwayQuarter);
  for (const { rule, bands } of metrics) {
    print(`${titleOf(rule)} [${rule}]`);
    for (const band of AGE_BANDS) {
      const finding = bands[band];
      const value = finding.kind === 'decided' ? finding.value : undefined;
      const counts =
        value !== undefined && 'named' in value
          ? `${value.named} of ${value.of} = ${(value.named * 100) / value.of} %: ${value.status}`
          : answer(finding);
      print(`  ${band}: ${counts}`, '    ');
    }
  }
  for (const band of AGE_BANDS) {
    const sum = activity[band];
    if (sum !== undefined) print(`Activity ${band}: ${sum.parts.map(({ count }) => count).join(' + ')} = ${sum.total}`);
  }
  console.log('\nWhere the printed return contradicts its own parts:');
  const findings = reconcileReturn(kentMedwayPrinted);
  for (const finding of findings) {
    if (finding.kind !== 'decided' || finding.value.status === 'met') continue;
    const { path, printed, computed } = finding.value;
    print(`- ${path} is printed as ${printed}; its parts give ${computed}`, '  ');
    for (const reason of finding.because) {
      if (reason.kind === 'sum' && reason.parts.length > 1)
        print(`  ${reason.parts.map(({ count }) => count).join(' + ')} = ${reason.total}`, '  ');
      if (reason.kind === 'share') print(`  ${reason.part} of ${reason.whole}`, '  ');
      if (reason.kind === 'another-share')
        print(`  ${reason.percentage} is ${reason.part} of ${reason.whole}: ${reason.path}`, '  ');
    }
  }
  const agreeing = findings.filter((finding) => finding.kind === 'decided' && finding.value.status === 'met');
  print(
    `${agreeing.length} other printed figures agree with their parts. The rule: ${findings[0] === undefined ? '' : source(findings[0].rule)}`,
    '  ',
  );
}

print(
  `care-planning-rules, with the working days of ${englandAndWales.name} from ${englandAndWales.covers.from} to ${englandAndWales.covers.to}. No legal advice. Every child is made up.`,
);
oneChild();
restriction();
admission();
therapeuticCycle();
keyworkers();
