import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  admissionDecision,
  agenda,
  type ChildRecord,
  catalogue,
  contactRestriction,
  deadline,
  dynamicSupportReturn,
  healthAssessment,
  history,
  keyworkerCoverage,
  nextDue,
  type Rule,
  reconcileReturn,
  ruleById,
  schedule,
  socialWorkerVisit,
  standing,
  therapeuticCare,
} from 'care-planning-rules';
import { documentsWestSussex } from 'care-planning-rules/admission';
import { type CadenceRule, carePlanCirculationSlough, claReview } from 'care-planning-rules/cadence';
import { type Basis, day, type Finding, instant, type Reason } from 'care-planning-rules/core';
import { type Explainable, explain as explainWith, libraryWords } from 'care-planning-rules/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, cadenceFacts, days, endedOrOpenFacts, instants } from './arbitraries.ts';
import { EPISODE_KINDS } from './names.ts';
import { ownNotice, ownReview, ownWords } from './own-rules.ts';

/** In the words of the library and of the rules of nobody’s. */
const explain = (subject: Explainable, words = ownWords) => explainWith(subject, { words });
const withAll = (subject: Explainable) => explainWith(subject, { words: ownWords, all: true });

const review = nextDue(ownReview, { from: day('2026-01-05'), held: [] });

/** A finding with one reason, of a rule that this test does not care about. */
const because = (reason: Reason): Finding => ({ kind: 'decided', rule: review.rule, value: 'x', because: [reason] });
const reasonIn = (reason: Reason) => explain(because(reason)).split('\n')[4];
const valueIn = (value: unknown) =>
  explain({ ...because({ kind: 'item', item: 'x' }), value } as Finding).split('\n')[2];

/** One reason of each kind: a kind that is added must be put here, and so into words. */
const REASONS = {
  period: {
    kind: 'period',
    event: 'looked-after',
    on: day('2026-01-05'),
    period: { workingDays: 20 },
    ends: day('2026-02-02'),
    when: { nth: 1 },
    calendar: { name: 'england-and-wales', covers: { from: day('2010-01-01'), to: day('2028-12-31') }, added: [] },
  },
  'calendar-month': { kind: 'calendar-month', month: '2026-02' as never, ends: day('2026-02-28') },
  'school-term': { kind: 'school-term', begins: day('2026-01-05'), ends: day('2026-03-27') },
  'owed-by': { kind: 'owed-by', event: 'moving-in', on: day('2026-01-05') },
  'no-figure': { kind: 'no-figure', event: 'tutoring' },
  happened: { kind: 'happened', event: 'cla-review', on: day('2026-01-05') },
  'not-happened': { kind: 'not-happened', event: 'cla-review', asOf: instant('2026-07-01T09:00Z') },
  'not-begun': { kind: 'not-begun', event: 'tier', on: day('2026-01-05'), asOf: day('2026-01-04') },
  ended: { kind: 'ended', event: 'cla-review', on: day('2026-01-05') },
  fact: { kind: 'fact', path: 'previousPlacement.until', value: '2026-01-05' },
  absent: { kind: 'absent', path: 'episodes.placement' },
  share: { kind: 'share', part: 9, whole: 30, atLeastPercent: 90 },
  'no-threshold': { kind: 'no-threshold', of: 'caseload-balance' },
  sum: {
    kind: 'sum',
    parts: [
      { path: 'register.red', count: 31 },
      { path: 'register.amber', count: 24 },
    ],
    total: 55,
  },
  printed: { kind: 'printed', path: 'named.total', printed: '54', computed: '55' },
  'another-share': { kind: 'another-share', path: 'percentages.red', part: 9, whole: 22, percentage: '41%' },
  item: { kind: 'item', item: 'care-plan' },
  items: { kind: 'items', present: ['unmet-milestones', '2026-02'], missing: [] },
  transition: {
    kind: 'transition',
    from: 'assessing',
    event: 'assessed',
    to: 'responding',
    on: day('2026-01-05'),
    statement: 'tier-assessment-standard-tool',
  },
} as const satisfies { readonly [K in Reason['kind']]: Extract<Reason, { readonly kind: K }> };

describe('a finding', () => {
  it('names its rule, answers first, then gives its reasons, who owes it and what it rests on', () => {
    expect(explain(review).split('\n')).toEqual([
      '### Review, Anytown (`anytown/review`)',
      '',
      '**Decided**: 2 February 2026.',
      '',
      '- Looked after on 5 January 2026; 20 working days later is 2 February 2026; that is the period where it is the first interval; working days by the calendar england-and-wales, which covers 1 January 2010 to 31 December 2028.',
      '',
      'The case is reviewed within 20 working days, then within three months, then every six months.',
      '',
      'Owed by the placing authority. Basis: statute (1 of 7 in strength); in force from 1 April 2011.',
      '',
      ...review.rule.cites.map((cite) => expect.stringContaining(`\`${cite}\``)),
    ]);
  });

  it('that does not apply says so, and why', () => {
    const finding = standing(ownReview, { from: day('2026-01-05'), held: [] }, day('2026-01-04'));
    const lines = explain(finding).split('\n');
    expect(lines[2]).toBe('**Does not apply**.');
    expect(lines[4]).toBe('- Looked after begins only on 5 January 2026, after 4 January 2026.');
  });

  it('that cannot be told says what is missing, and where it belongs', () => {
    const finding = nextDue(socialWorkerVisit, { from: day('2025-01-06'), held: [day('2026-02-02')] });
    const lines = explain(finding).split('\n');
    expect(lines[2]).toBe('**Cannot tell**.');
    expect(lines[4]).toBe(
      '- Whether the placement is meant to last until 18 is not given. Where it belongs: `untilEighteen`.',
    );
  });

  it('leaves a path as it is written, at the beginning of a sentence too', () => {
    const lines = (path: string, message: string) =>
      explain({ kind: 'undetermined', rule: review.rule, missing: [{ code: 'fact-missing', path, message }] }).split(
        '\n',
      );
    expect(lines('inPlace.area-therapist', 'inPlace.area-therapist is not given')[4]).toBe(
      '- `inPlace.area-therapist` is not given.',
    );
    expect(lines('support.inPlace.area-therapist', 'inPlace.area-therapist is not given')[4]).toBe(
      '- `inPlace.area-therapist` is not given. Where it belongs: `support.inPlace.area-therapist`.',
    );
  });

  it('that the facts contradict says what it turns on, and not that it belongs there', () => {
    const [, details] = contactRestriction(
      { imposedAt: instant('2026-01-05T09:00Z'), ground: 'emergency', fullDetailsAt: instant('2026-01-05T08:00Z') },
      instant('2026-01-06T09:00Z'),
    );
    const text = explain(details as Finding);
    expect(text).toContain('What it turns on: `imposedAt`.');
    expect(text).not.toContain('Where it belongs');
  });

  it('that rests on a reading that was not verified says so, beside the one that was', () => {
    const statement = ownWords.statements['anytown/review'] as (typeof ownWords.statements)[string];
    const cites = ['primary', 'secondary', 'unverified'] as const;
    const statements = Object.fromEntries(cites.map((grade) => [grade, { ...statement, grade }]));
    const text = explain({ ...review, rule: { ...review.rule, cites } }, { ...ownWords, statements });
    const line = (id: string) => text.split('\n').find((each) => each.includes(`\`${id}\``));
    expect(line('primary')).toContain('; read in the source itself)');
    expect(line('secondary')).toContain('; read at second hand)');
    expect(line('unverified')).toContain('; not verified)');
    expect(text.match(/not verified/g)).toHaveLength(1);
    expect(explain(nextDue(healthAssessment, { from: day('2026-01-05'), held: [] }))).toMatch(
      /not verified|second hand/,
    );
  });

  it('says of a version without a first day that its source bears no commencement', () => {
    expect(explain({ ...review, rule: { ...review.rule, from: null } })).toContain('its source bears no commencement.');
  });

  it.each<[Basis, number]>([
    ['statute', 1],
    ['statutory-guidance', 2],
    ['local-policy', 4],
    ['programme-metric', 7],
  ])('says how strongly it binds: %s is %i of 7', (basis, place) => {
    const text = explain({ ...review, rule: { ...review.rule, basis } });
    expect(text).toContain(`Basis: ${basis.replaceAll('-', ' ')} (${place} of 7 in strength)`);
  });

  it('from an agenda, or from JSON, reads as it did', () => {
    const [entry] = agenda(
      { id: 'synthetic-1', recorded: 'all', episodes: [{ kind: 'looked-after', from: day('2026-01-05') }], held: {} },
      day('2026-02-03'),
      { rules: [ownReview], everything: true },
    );
    const finding = standing(ownReview, { from: day('2026-01-05'), held: [] }, day('2026-02-03'));
    expect(explain(entry as Finding)).toBe(explain(finding));
    expect(explain(JSON.parse(JSON.stringify(finding)))).toBe(explain(finding));
  });
});

describe('a reason of each kind', () => {
  const first = (text: string) => `- ${text}`;

  it.each<[keyof typeof REASONS, string]>([
    ['calendar-month', 'Once in February 2026, which ends on 28 February 2026.'],
    ['school-term', 'Once in the school term from 5 January 2026 to 27 March 2026.'],
    ['owed-by', 'Owed by moving in on 5 January 2026.'],
    ['no-figure', 'Tutoring is owed, and the source sets no figure for when.'],
    ['happened', 'CLA review on 5 January 2026.'],
    ['not-happened', 'No CLA review by 1 July 2026 at 10:00 BST.'],
    ['not-begun', 'TIER begins only on 5 January 2026, after 4 January 2026.'],
    ['ended', 'What CLA review is owed for ended on 5 January 2026.'],
    ['fact', '`previousPlacement.until` is 5 January 2026.'],
    ['absent', 'The record holds no `episodes.placement`.'],
    ['share', '9 of 30, where at least 90 % is asked for.'],
    ['no-threshold', 'The source sets no figure for caseload balance, and none is judged here.'],
    ['sum', '`register.red` 31 + `register.amber` 24 = 55.'],
    ['printed', '`named.total` is printed as 54; its parts give 55.'],
    ['another-share', '41% would be right for `percentages.red`: 9 of 22.'],
    ['item', 'It is about care plan.'],
    ['items', 'There: unmet milestones, February 2026; missing: none.'],
    ['transition', 'Assessed on 5 January 2026 leads from assessing to responding (`tier-assessment-standard-tool`).'],
  ])('%s', (kind, words) => {
    expect(reasonIn(REASONS[kind])).toBe(first(words));
  });

  it('has words, whatever its kind', () => {
    for (const reason of Object.values(REASONS)) expect(reasonIn(reason)).toMatch(/^- .{10,}\.$/);
  });

  it.each<[Partial<Extract<Reason, { kind: 'period' }>>, string]>([
    [{ period: { workingDays: 1 } }, '1 working day later is'],
    [{ period: { days: 28 } }, '28 days later is'],
    [{ period: { weeks: 6 } }, '6 weeks later is'],
    [{ period: { months: 1 } }, '1 month later is'],
    [{ period: { years: 1 } }, '1 year later is'],
    [{ period: { hours: 24 } }, '24 hours later is'],
    [{ period: { days: 0 } }, 'that day itself is 2 February 2026'],
    [{ period: { workingDays: -15 } }, '15 working days before is'],
    [{ period: { months: -1 } }, '1 month before is'],
    [{ when: { nth: 2 } }, 'that is the period where it is the second interval'],
    [{ when: { nth: 14 } }, 'that is the period where it is interval 14'],
    [{ when: { upToAnniversary: 1 } }, 'that is the period where it begins no later than the first anniversary'],
    [{ when: { underAge: 5 } }, 'that is the period where the child is under 5 as it begins'],
    [{ when: { untilEighteen: true } }, 'that is the period where the placement is meant to last until 18'],
    [{ when: { beforeFirstReview: true } }, 'that is the period where the first review is not yet held'],
    [{ when: { circumstance: 'in-custody' } }, 'that is the period where “in custody” is so'],
    [{ when: { unless: 'in-custody' } }, 'that is the period where “in custody” is not so'],
    [
      { when: { nth: 2, underAge: 5 } },
      'that is the period where it is the second interval and the child is under 5 as it begins',
    ],
    [{ when: { moon: 'full' } }, 'that is the period where moon full'],
  ])('a period: %j', (part, words) => {
    const { calendar: _calendar, ...plain } = REASONS.period;
    expect(reasonIn({ ...plain, ...part })).toContain(words);
  });

  it('a calendar, with the days that were added to it', () => {
    const added = [day('2026-06-01'), day('2026-06-02')];
    const calendar = { ...REASONS.period.calendar, added };
    expect(reasonIn({ ...REASONS.period, calendar })).toContain('with 1 June 2026, 2 June 2026 added');
  });
});

describe('a moment is told by England’s clock', () => {
  it.each([
    ['2026-01-05T09:00Z', '5 January 2026 at 09:00 GMT'],
    ['2026-07-01T09:00:00Z', '1 July 2026 at 10:00 BST'],
    ['2026-06-30T23:30:00.000Z', '1 July 2026 at 00:30 BST'],
    ['2026-07-01T09:00:30Z', '1 July 2026 at 10:00:30 BST'],
    ['2026-07-01T09:00:00.001Z', '1 July 2026 at 10:00:00.001 BST'],
    ['2026-01-05T09:00+02:00', '5 January 2026 at 07:00 GMT'],
    ['2026-03-29T00:59:59.999Z', '29 March 2026 at 00:59:59.999 GMT'],
    ['2026-03-29T01:00:00Z', '29 March 2026 at 02:00 BST'],
    ['2026-03-29T18:00:00.000Z', '29 March 2026 at 19:00 BST'],
    ['2026-10-25T00:59Z', '25 October 2026 at 01:59 BST'],
    ['2026-10-25T01:00Z', '25 October 2026 at 01:00 GMT'],
    ['2026-10-25T23:59:59.999Z', '25 October 2026 at 23:59:59.999 GMT'],
    ['0001-01-01T00:00Z', '1 January 0001 at 00:00 GMT'],
    ['9999-12-31T23:59:59.999Z', '31 December 9999 at 23:59:59.999 GMT'],
  ])('%s', (text, words) => {
    expect(valueIn(text)).toBe(`**Decided**: ${words}.`);
  });

  it('through a night on which the clock changes', () => {
    const facts = { imposedAt: instant('2026-03-28T18:00Z'), ground: 'emergency' as const };
    const [notice] = contactRestriction(facts, instant('2026-03-29T10:00Z'), [ownNotice]);
    expect(explain(notice as Finding)).toContain(
      'Restriction imposed on 28 March 2026 at 18:00 GMT; 24 hours later is 29 March 2026 at 19:00 BST.',
    );
  });

  it('to the minute that an independent clock shows', () => {
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    });
    fc.assert(
      fc.property(instants, (moment) => {
        const part = Object.fromEntries(
          clock.formatToParts(Date.parse(moment)).map(({ type, value }) => [type, value]),
        );
        const words = valueIn(moment)?.replace(/(\d\d:\d\d)[:.\d]*/, '$1');
        const { day: date, month, year, hour, minute, timeZoneName } = part;
        expect(words).toBe(`**Decided**: ${date} ${month} ${year} at ${hour}:${minute} ${timeZoneName}.`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a value', () => {
  it.each<[unknown, string]>([
    ['2026-02-28', '28 February 2026'],
    ['2026-02', 'February 2026'],
    ['signs-of-safety', 'signs of safety'],
    ['NMT-2 (adapted)', 'NMT-2 (adapted)'],
    [['2026-02-28', '2026-03-28'], '28 February 2026, 28 March 2026'],
    [[], 'none'],
    [true, 'true'],
    [0, '0'],
    [null, 'null'],
    [{ status: 'overdue', due: '2026-02-28', days: 1 }, 'status overdue; due 28 February 2026; 1 day'],
    [{ status: 'due-today', due: '2026-02-28', days: 0 }, 'status due today; due 28 February 2026; 0 days'],
    [{ missingMonths: ['2025-12'] }, 'missing months December 2025'],
    [{ days: [15, 70] }, 'days 15, 70'],
    [{ sessions: [{ on: '2026-02-28', owed: ['producedOn'] }] }, 'sessions on 28 February 2026; owed producedOn'],
  ])('%j', (value, words) => {
    expect(valueIn(value)).toBe(`**Decided**: ${words}.`);
  });

  it('that is any day has its words, whatever the year', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year, month, dayOfMonth] = date.split('-') as [string, string, string];
        expect(valueIn(date)).toBe(`**Decided**: ${Number(dayOfMonth)} ${months[Number(month) - 1]} ${year}.`);
      }),
    );
  });
});

describe('a rule', () => {
  it.each(catalogue.map((rule) => [rule.id, rule] as const))('%s has its words', (_, rule) => {
    const text = explain(rule);
    const { title, duties, readings } = wordsOf(rule.id);
    const all = [rule.id, title, ...duties.map(({ duty }) => duty), ...readings];
    for (const part of all) expect(text).toContain(part);
    for (const { cites } of rule.versions) for (const cite of cites) expect(text).toContain(`\`${cite}\``);
    expect(text).not.toMatch(/\[object|undefined|NaN|\bnull\b/);
    expect(explain(JSON.parse(JSON.stringify(rule)))).toBe(text);
  });

  it('says what it is owed during, and whose own it is', () => {
    expect(explain(claReview)).toContain('; about CLA review; during looked after.');
    expect(explain(carePlanCirculationSlough)).toContain('; during looked after, by slough.');
    expect(explain(documentsWestSussex)).toContain('; about admission documents.');
  });

  it('of several versions gives the duty of each with that version’s own figures', () => {
    const text = explain(ruleById('cadence/social-worker-visit-long-term-foster'));
    const [ofBoth, until2015, since2015, ...others] = text.split(/^Version from /m);
    expect(others).toEqual([]);
    expect(ofBoth).not.toContain('every six');
    expect(until2015).toMatch(/every three months/);
    expect(until2015).not.toMatch(/every six/);
    expect(since2015).toMatch(/every three months .*every six/);
  });

  it('has each of its lines on one of its own', () => {
    expect(explain(ownReview)).toContain(
      [
        '- intervals:',
        '  - where it is the first interval; within 20 working days',
        '  - where it is the second interval; within 3 months',
        '  - within 6 months',
      ].join('\n'),
    );
  });

  it('has each version, from its first day to its last', () => {
    const [version] = ownReview.versions;
    const rule = {
      ...ownReview,
      versions: [
        { ...version, from: null, until: day('2020-01-01') },
        { ...version, from: day('2020-01-01') },
      ],
    } as unknown as Rule;
    expect(explain(rule)).toContain('Version without a first day, until 1 January 2020:');
    expect(explain(rule)).toContain('Version from 1 January 2020:');
  });

  it('without figures has none', () => {
    const [version] = ownReview.versions;
    for (const params of [null, {}]) {
      expect(explain({ ...ownReview, versions: [{ ...version, ...params }] } as Rule)).toContain(
        'Version from 1 April 2011:',
      );
    }
  });
});

/** The words of a rule of the library. */
function wordsOf(id: string): (typeof libraryWords.rules)[string] {
  const known = libraryWords.rules[id];
  if (known === undefined) throw new Error(`${id} has no words`);
  return known;
}

/** What every explanation of a finding must hold. */
function holdsAll(finding: Finding): void {
  const text = withAll(finding);
  const { rule } = finding;
  expect(text.split('\n')[0]).toBe(`### ${wordsOf(rule.id).title} (\`${rule.id}\`)`);
  for (const cite of rule.cites) {
    const statement = libraryWords.statements[cite];
    const line = text.split('\n').find((each) => each.includes(`(\`${cite}\`; `));
    expect(statement).toBeDefined();
    expect(line).toContain(statement?.says);
    expect(line?.includes('; not verified)')).toBe(statement?.grade === 'unverified');
  }
  if (finding.kind === 'undetermined') for (const { path } of finding.missing) expect(text).toContain(`\`${path}\``);
  expect(text).toMatch(/^\*\*(Decided|Does not apply|Cannot tell)\*\*/m);
  expect(text).not.toMatch(/\[object|undefined|NaN/);
  expect(text).not.toContain('..\n');
}

describe('any finding has its words', () => {
  const rhythms = catalogue.filter((rule): rule is CadenceRule => rule.kind === 'cadence');

  it('of a rhythm', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rhythms),
        endedOrOpenFacts,
        days('2015-05-01', '2026-12-31'),
        (rule, facts, asOf) => {
          for (const each of [nextDue(rule, facts), standing(rule, facts, asOf), history(rule, facts, asOf)])
            holdsAll(each);
        },
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...rhythms), cadenceFacts, (rule, facts) => {
        holdsAll(schedule(rule, facts, day('2024-12-31')));
      }),
      { numRuns: 50 },
    );
  });

  it('of a deadline, a condition, a checklist, a restriction', () => {
    fc.assert(
      fc.property(
        days('2024-01-01', '2026-12-31'),
        days('2024-01-01', '2026-12-31'),
        instants,
        instants,
        (on, asOf, at, now) => {
          for (const each of admissionDecision({ movesIn: on, documents: [] }, asOf).findings) holdsAll(each);
          for (const each of contactRestriction({ imposedAt: at, ground: 'emergency' }, now)) holdsAll(each);
          const assessment = ruleById('admission/impact-risk-assessment-west-sussex') as Parameters<typeof deadline>[0];
          holdsAll(deadline(assessment, { on }, asOf));
          for (const each of therapeuticCare({ from: on, events: [], meetings: [] }, asOf)) holdsAll(each);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of a whole agenda', () => {
    const record = (from: string): ChildRecord => ({
      id: 'synthetic-1',
      recorded: 'all',
      episodes: EPISODE_KINDS.map((kind) => ({ kind, from: day(from) })),
      held: {},
      admission: { movesIn: day(from), documents: [] },
      restrictions: [{ imposedAt: instant(`${from}T23:30Z`), ground: 'agreed' }],
      tier: { events: [{ kind: 'assessed', on: day(from), tool: 'NMT' }], meetings: [{ on: day(from), covered: [] }] },
      support: { therapySessions: [{ on: day(from) }] },
    });
    for (const from of ['2009-12-30', '2026-03-29', '2028-12-30']) {
      for (const asOf of [day('2026-03-29'), instant('2026-10-25T00:30Z')]) {
        for (const entry of agenda(record(from), asOf, { rules: catalogue, everything: true })) holdsAll(entry);
      }
    }
  });

  it('of a return', () => {
    const none = { new: 1, again: 0 };
    const bands = {
      'under-18': 'not-delivered' as const,
      '18-25': {
        register: { red: 22, amber: 8, green: 11 },
        named: { red: 9, amber: 0 },
        inpatients: { total: 0, named: 0 },
      },
    };
    const quarter = { from: day('2022-10-01'), to: day('2022-12-31') };
    const answer = dynamicSupportReturn({ quarter, bands, admissions: { 'under-18': none, '18-25': none } });
    const found = findingsIn(answer);
    expect(found.length).toBeGreaterThan(3);
    for (const each of [...found, ...keyworkerCoverage(bands['18-25'])]) holdsAll(each);
    expect(typeof reconcileReturn).toBe('function');
  });
});

/** Every finding that stands anywhere in an answer. */
function findingsIn(value: unknown): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  const isFinding = 'kind' in value && 'rule' in value && typeof value.rule === 'object';
  return isFinding ? [value as Finding] : Object.values(value).flatMap(findingsIn);
}

describe('the words', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const program = [
    "import { agenda, catalogue, day, instant } from './src/index.ts';",
    "import { EPISODES, explain } from './src/words/index.ts';",
    "const episodes = Object.keys(EPISODES).map((kind) => ({ kind, from: day('2026-03-28') }));",
    "const restrictions = [{ imposedAt: instant('2026-03-28T23:30Z'), ground: 'emergency' }];",
    "const record = { id: 'synthetic-1', episodes, held: {}, recorded: 'all', restrictions };",
    "const entries = agenda(record, instant('2026-03-29T23:30Z'), { rules: catalogue });",
    "process.stdout.write([...entries, ...catalogue].map((each) => explain(each)).join('\\n'));",
  ].join('\n');

  it('are the same in every time zone and locale', () => {
    const [first, ...others] = [
      ['UTC', 'C'],
      ['Pacific/Auckland', 'de_DE.UTF-8'],
      ['America/St_Johns', 'tr_TR.UTF-8'],
    ].map(([TZ, LANG]) => {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', program],
        { cwd: root, env: { ...process.env, TZ, LANG, LC_ALL: LANG }, encoding: 'utf8' },
      );
      expect(status, stderr).toBe(0);
      return stdout;
    });
    expect(first).toContain('30 March 2026 at 00:30 BST');
    for (const other of others) expect(other).toBe(first);
  }, 60_000);
});
