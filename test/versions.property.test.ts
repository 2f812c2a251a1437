/**
 * Rules with two versions, whatever the two hold: what lies within the days of one version is answered as if the rule
 * had that version alone; of what lies in both, each part by the version in force on its own day. `it.fails` marks the
 * kinds of rule of which that is not so yet.
 */

import { isDeepStrictEqual } from 'node:util';
import {
  ADJUSTMENT_REASONS,
  admissionChecklist,
  admissionDecision,
  advance,
  agenda,
  broughtForward,
  type CadenceRule,
  type ChildRecord,
  type ConditionRule,
  type ContentsRule,
  catalogue,
  claReview,
  condition,
  contactRestriction,
  contents,
  type DeadlineRule,
  dayCount,
  deadline,
  dynamicSupportReturn,
  type EpisodeKind,
  history,
  type ItemName,
  keyworkerCoverage,
  nextDue,
  type Rule,
  reconcileReturn,
  replay,
  retention,
  ruleById,
  schedule,
  standing,
  startCycle,
  supportPackage,
  type TierCycle,
  type TierEvent,
  therapeuticCare,
  workforceShares,
} from 'care-planning-rules';
import type { BroughtForwardRule, CadenceFacts, DayCountRule, RetentionRule } from 'care-planning-rules/cadence';
import {
  day,
  englandAndWales,
  type Finding,
  type Instant,
  type LocalDate,
  type Reason,
} from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, daysLater } from './arbitraries.ts';
import { alone, type Figures, figuresOf, twoVersions } from './two-versions.ts';

const named = (id: string) => ruleById(id);
const runs = { numRuns: 80 };

/** Every figure of some rules of one kind, each made longer by so much or so little. */
function figuresLike(isMeant: (rule: Rule) => boolean): fc.Arbitrary<Figures> {
  const pool = catalogue.filter(isMeant).map(figuresOf);
  return fc
    .tuple(fc.constantFrom(...pool), fc.integer({ min: 0, max: 4 }))
    .map(([figures, more]) => longer(figures, more) as Figures);
}

function longer(value: unknown, more: number): unknown {
  if (typeof value === 'number') return value + more;
  if (Array.isArray(value)) return value.map((each) => longer(each, more));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, longer(each, more)]));
}

const ofKind = (kind: string) => figuresLike((rule) => rule.kind === kind);

/** Some of a list, and never none of it. */
const someOf = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: 1 });

/** Yes, no or nothing, for each name that any rule of a kind reads. */
function circumstancesOf(kind: string): fc.Arbitrary<Readonly<Record<string, boolean>>> {
  const read = catalogue.filter((rule) => rule.kind === kind).flatMap((rule) => namesIn(figuresOf(rule)));
  const names = [...new Set(read)];
  return fc
    .array(fc.constantFrom(true, false, undefined), { minLength: names.length, maxLength: names.length })
    .map((values) =>
      Object.fromEntries(names.flatMap((name, at) => (values[at] === undefined ? [] : [[name, values[at]]]))),
    );
}

function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    ['when', 'holds', 'unless', 'circumstance'].includes(key) && typeof part !== 'object'
      ? [part as string]
      : key === 'holds'
        ? (part as readonly string[])
        : namesIn(part),
  );
}

/** A question about a kind of rule, all of whose days are among those given; and what is answered. */
type Kind<Q> = {
  readonly like: Rule;
  readonly figures: fc.Arbitrary<Figures>;
  readonly question: (within: fc.Arbitrary<LocalDate>) => fc.Arbitrary<Q>;
  readonly answers: (rule: Rule, question: Q) => readonly Finding[];
};

const cuts = days('2024-06-01', '2026-06-01');

/** The days of the first version or of the second, as far as they are asked about. */
function daysOf(at: number, cut: LocalDate): fc.Arbitrary<LocalDate> {
  return at === 0 ? days(daysLater(cut, -500), daysLater(cut, -1)) : days(cut, daysLater(cut, 500));
}

const isBeyond = (finding: Finding) =>
  finding.kind === 'undetermined' && finding.missing.some(({ code }) => code === 'no-version-in-force');

/** What one version alone can tell of a question about its own days, the rule with both versions tells alike. */
function withinOneVersion<Q>({ like, figures, question, answers }: Kind<Q>): () => void {
  const asked = fc
    .record({ cut: cuts, at: fc.constantFrom(0, 1), first: figures, second: figures })
    .chain((rule) => question(daysOf(rule.at, rule.cut)).map((q) => ({ ...rule, q })));
  return () =>
    fc.assert(
      fc.property(asked, ({ cut, at, first, second, q }) => {
        const rule = twoVersions(like, first, second, cut);
        const expected = answers(alone(rule, at), q);
        fc.pre(!expected.some(isBeyond));
        expect(answers(rule, q)).toEqual(expected);
      }),
      runs,
    );
}

/** The kind, asked of a record by an agenda. */
function inAgenda(
  like: Rule,
  figures: fc.Arbitrary<Figures>,
  record: (within: fc.Arbitrary<LocalDate>) => fc.Arbitrary<AskedRecord>,
): () => void {
  return withinOneVersion({
    like,
    figures,
    question: record,
    answers: (rule, { asOf, ...child }) => agenda({ ...nothing, ...child }, asOf, { rules: [rule], everything: true }),
  });
}

type AskedRecord = Partial<ChildRecord> & { readonly asOf: LocalDate };

const nothing: ChildRecord = { id: 'synthetic-1', recorded: 'all', episodes: [], held: {} };

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** The value without the keys that hold nothing: an absent fact is absent. */
function given<T extends object>(facts: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;
}

const noonOf = (date: LocalDate) => `${date}T12:00:00Z` as Instant;

const terms = ['2023', '2024', '2025', '2026', '2027', '2028'].flatMap((year) => [
  { from: day(`${year}-01-05`), to: day(`${year}-03-27`) },
  { from: day(`${year}-04-13`), to: day(`${year}-07-17`) },
  { from: day(`${year}-09-07`), to: day(`${year}-12-18`) },
]);

type Rhythm = CadenceFacts & { readonly asOf: LocalDate };

function rhythmFacts(within: fc.Arbitrary<LocalDate>): fc.Arbitrary<Rhythm> {
  return fc
    .record({
      from: within,
      asOf: within,
      held: fc.array(within, { maxLength: 5 }),
      ended: maybe(within),
      firstReview: maybe(within),
      dateOfBirth: days('2005-01-01', '2022-12-31'),
      untilEighteen: fc.boolean(),
      circumstances: circumstancesOf('cadence'),
      terms: fc.constant(terms),
    })
    .map((facts) => given(facts) as Rhythm);
}

/** The same, of a duty that has begun by the day asked, with nothing held after it. */
function seenRhythmFacts(within: fc.Arbitrary<LocalDate>): fc.Arbitrary<Rhythm> {
  return fc.tuple(rhythmFacts(within), running(within)).map(([facts, [from, asOf]]) => {
    return { ...facts, from, asOf, held: facts.held.filter((date) => date <= asOf) };
  });
}

const everyAnswer = (rule: Rule, { asOf, ...facts }: Rhythm): readonly Finding[] => [
  nextDue(rule as CadenceRule, facts),
  standing(rule as CadenceRule, facts, asOf),
  history(rule as CadenceRule, facts, asOf),
  schedule(rule as CadenceRule, facts, asOf),
];

/** What of a rhythm is answered as of a day, and not of whatever is to come. */
const answersOfDay = (rule: Rule, question: Rhythm) => everyAnswer(rule, question).slice(1, 3);

const intervals = figuresLike((rule) => 'intervals' in figuresOf(rule) && !('ages' in figuresOf(rule)));
const agesOf = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 10 }))
  .map(([from, more]) => ({ from, under: from + more }));
const withAges = fc.tuple(intervals, maybe(agesOf)).map(([figures, ages]) => given({ ages, ...figures }));
const turns = fc.oneof(fc.constantFrom<Figures>({ each: 'calendar-month' }, { each: 'school-term' }), intervals);

/** Items of several rules. */
const ITEMS: ItemName[] = ['name', 'parents', 'health', 'child', 'exit-plan', 'independent-reviewing-officer'];

const triggerEvents = [
  'request-of-reviewing-officer',
  'welfare-not-safeguarded',
  'section-21-accommodation',
  'detention',
  'proposal-to-stop-accommodating',
] as const;
const { triggers } = figuresOf(named('cadence/cla-review-brought-forward')) as {
  readonly triggers: readonly Figures[];
};
const someTriggers = someOf(triggers).map((some): Figures => ({ triggers: some }));

const { transitions } = figuresOf(named('tier/cycle')) as { readonly transitions: readonly Figures[] };
const someTransitions = someOf(transitions).map((some): Figures => ({ transitions: some }));

const { documents } = figuresOf(named('admission/documents-west-sussex')) as {
  readonly documents: readonly { readonly kind: 'care-plan' }[];
};

/** Steps as they can follow on each other, and some that cannot. */
function tierEvents(within: fc.Arbitrary<LocalDate>): fc.Arbitrary<readonly TierEvent[]> {
  const kinds = fc.array(fc.constantFrom('responded', 'reviewed', 'adjusted', 'reassessed'), { maxLength: 5 });
  return fc.tuple(kinds, fc.array(within, { minLength: 6, maxLength: 6 })).map(([kinds, on]) =>
    ['assessed', ...kinds].map((kind, at): TierEvent => {
      const step = { kind, on: on.toSorted()[at] } as TierEvent;
      return kind === 'adjusted' ? ({ ...step, reason: ADJUSTMENT_REASONS[0] } as TierEvent) : step;
    }),
  );
}

/** Two days in order, the first of which begins something that runs on the second. */
const running = (within: fc.Arbitrary<LocalDate>) =>
  fc.tuple(within, within).map((both) => both.toSorted() as [LocalDate, LocalDate]);

const count = fc.integer({ min: 3, max: 9 });
const counts = fc.record({
  register: fc.record({ red: count, amber: count, green: count }),
  named: fc.record({ red: fc.integer({ min: 0, max: 3 }), amber: fc.integer({ min: 0, max: 3 }) }),
  inpatients: fc.record({ total: count, named: fc.integer({ min: 0, max: 3 }) }),
});
const admitted = fc.record({ new: count, again: count });
const admissions = fc.record({ 'under-18': admitted, '18-25': admitted });
const quarterTo = (to: LocalDate) => ({ from: daysLater(to, -90), to });
const posts = fc.array(
  fc.record({
    id: fc.uuid(),
    role: fc.constantFrom('keyworker', 'analyst'),
    vacant: fc.boolean(),
    trained: fc.boolean(),
    caseload: count,
  }),
  { maxLength: 5 },
);

/** By name, the laws of the kinds: what is asked of a calculator. */
const calculators = {
  'a rhythm of intervals': withinOneVersion({
    like: claReview,
    figures: intervals,
    question: rhythmFacts,
    answers: everyAnswer,
  }),
  'a rhythm of intervals at some ages': withinOneVersion({
    like: claReview,
    figures: withAges,
    question: rhythmFacts,
    answers: answersOfDay,
  }),
  'a rhythm of intervals, months or terms': withinOneVersion({
    like: claReview,
    figures: turns,
    question: seenRhythmFacts,
    answers: everyAnswer,
  }),
  'a deadline': withinOneVersion({
    like: named('cadence/care-plan'),
    figures: ofKind('deadline'),
    question: (within) =>
      fc
        .record({
          on: fc.oneof(within, within.map(noonOf)),
          until: maybe(days('2023-01-01', '2027-12-31')),
          done: maybe(days('2023-01-01', '2027-12-31')),
          ended: maybe(days('2023-01-01', '2027-12-31')),
          circumstances: circumstancesOf('deadline'),
          asOf: days('2023-01-01', '2027-12-31'),
        })
        .map(given),
    answers: (rule, { asOf, ...facts }) => [deadline(rule as DeadlineRule, facts, asOf)],
  }),
  'a deadline whose event has not happened': withinOneVersion({
    like: named('cadence/care-plan'),
    figures: ofKind('deadline'),
    question: (within) => within,
    answers: (rule, asOf) => [deadline(rule as DeadlineRule, {}, asOf)],
  }),
  'a condition': withinOneVersion({
    like: named('cadence/child-seen-alone'),
    figures: ofKind('condition'),
    question: (within) => fc.record({ on: within, circumstances: circumstancesOf('condition') }),
    answers: (rule, facts) => [condition(rule as ConditionRule, facts)],
  }),
  'the contents of something': withinOneVersion({
    like: named('cadence/personal-adviser-functions'),
    figures: ofKind('contents'),
    question: (within) =>
      fc.record({
        on: within,
        present: fc.subarray(ITEMS),
        circumstances: circumstancesOf('contents'),
      }),
    answers: (rule, facts) => [contents(rule as ContentsRule, facts)],
  }),
  'what is brought forward': withinOneVersion({
    like: named('cadence/cla-review-brought-forward'),
    figures: someTriggers,
    question: (within) =>
      fc.record({
        from: days('2023-01-01', '2024-01-01'),
        held: fc.array(days('2023-01-01', '2027-12-31'), { maxLength: 5 }),
        trigger: fc
          .record({
            event: fc.constantFrom(...triggerEvents),
            on: within,
            ends: maybe(days('2024-01-01', '2027-12-31')),
          })
          .map(given),
        asOf: days('2023-01-01', '2027-12-31'),
      }),
    answers: (rule, { asOf, ...facts }) => [broughtForward(rule as BroughtForwardRule, claReview, facts, asOf)],
  }),
  'a count of days': withinOneVersion({
    like: named('cadence/eligible-child'),
    figures: ofKind('day-count'),
    question: (within) =>
      fc
        .record({
          episodes: fc.array(
            fc.record({ kind: fc.constant('looked-after' as const), from: days('2023-01-01', '2026-06-01') }),
            {
              maxLength: 3,
            },
          ),
          dateOfBirth: maybe(days('2005-01-01', '2012-12-31')),
          circumstances: circumstancesOf('day-count'),
          asOf: within,
        })
        .map(given),
    answers: (rule, { asOf, ...facts }) => [dayCount(rule as DayCountRule, facts, asOf)],
  }),
  'the keeping of a record': withinOneVersion({
    like: named('cadence/case-record-retention'),
    figures: ofKind('retention'),
    question: (within) =>
      fc
        .record({
          begun: within,
          dateOfBirth: maybe(days('2005-01-01', '2020-12-31')),
          died: maybe(days('2023-01-01', '2027-12-31')),
          destroyed: maybe(days('2023-01-01', '2027-12-31')),
          asOf: days('2023-01-01', '2027-12-31'),
        })
        .map(given),
    answers: (rule, { asOf, ...facts }) => [retention(rule as RetentionRule, facts, asOf)],
  }),
  'consent to a restriction': withinOneVersion({
    like: named('contact/restriction-consent'),
    figures: fc.subarray(['agreed', 'emergency']).map((mayActFirst): Figures => ({ mayActFirst })),
    question: restrictions,
    answers: answersOfRestriction,
  }),
  'notice of a restriction': withinOneVersion({
    like: named('contact/emergency-notification'),
    figures: ofKind('notice'),
    question: restrictions,
    answers: answersOfRestriction,
  }),
  'the documents of an admission': withinOneVersion({
    like: named('admission/documents-west-sussex'),
    figures: someOf(documents).map((some): Figures => ({ documents: some })),
    question: (within) =>
      fc
        .record({
          movesIn: within,
          usesSignsOfSafety: maybe(fc.boolean()),
          eligibleChild: maybe(fc.boolean()),
          previousPlacement: maybe(fc.constant({ from: day('2023-01-09'), until: day('2023-06-30') })),
          documents: fc.array(
            fc.record({
              kind: fc.constantFrom(...documents.map(({ kind }) => kind)),
              dated: days('2023-01-01', '2027-12-31'),
            }),
            { maxLength: 6 },
          ),
          asOf: days('2023-01-01', '2027-12-31'),
        })
        .map(given),
    answers: (rule, { asOf, ...facts }) => admissionChecklist(facts, asOf, [rule]),
  }),
  'a condition of acceptance': withinOneVersion({
    like: named('admission/needs-can-be-met-west-sussex'),
    figures: ofKind('condition'),
    question: (within) =>
      fc.record({
        movesIn: within,
        circumstances: circumstancesOf('condition'),
        asOf: days('2023-01-01', '2027-12-31'),
      }),
    answers: (rule, { asOf, ...facts }) => admissionDecision({ ...facts, documents: [] }, asOf, [rule]).findings,
  }),
  'a cycle': withinOneVersion({
    like: named('tier/cycle'),
    figures: someTransitions,
    question: (within) => fc.record({ events: tierEvents(within), span: running(within) }),
    answers: (rule, { events, span: [from, asOf] }) =>
      therapeuticCare({ from, events: events.filter(({ on }) => on >= from), meetings: [] }, asOf, englandAndWales, [
        rule,
      ]),
  }),
  'what has no figure': withinOneVersion({
    like: named('tier/clinical-supervision'),
    figures: ofKind('no-figure'),
    question: (within) => fc.record({ held: fc.array(within, { maxLength: 3 }), span: running(within) }),
    answers: (rule, { held, span: [from, asOf] }) =>
      therapeuticCare({ from, events: [], meetings: [], clinicalSupervision: held }, asOf, englandAndWales, [rule]),
  }),
  'notes of sessions': withinOneVersion({
    like: named('support/clinical-notes-nexus'),
    figures: someOf(['producedOn', 'sharedOn']).map((steps): Figures => ({ steps })),
    question: (within) =>
      fc.record({
        span: running(within),
        sessions: fc.array(fc.record({ on: within, notes: fc.record({ producedOn: within }) }), { maxLength: 3 }),
      }),
    answers: (rule, { span: [from, asOf], sessions }) =>
      supportPackage({ from, held: {}, therapySessions: sessions }, asOf, englandAndWales, [rule]),
  }),
  'a course': withinOneVersion({
    like: named('support/de-escalation-training-nexus'),
    figures: ofKind('course'),
    question: (within) => fc.record({ span: running(within), done: fc.integer({ min: 0, max: 9 }) }),
    answers: (rule, { span: [from, asOf], done }) =>
      supportPackage({ from, held: {}, courseDays: { [rule.subject]: done } }, asOf, englandAndWales, [rule]),
  }),
  'a service before it begins and after it has ended': withinOneVersion({
    like: named('support/de-escalation-training-nexus'),
    figures: ofKind('course'),
    question: (within) => fc.record({ span: running(within), asOf: within }),
    answers: (rule, { span: [from, ended], asOf }) =>
      supportPackage({ from, ended, held: {} }, asOf, englandAndWales, [rule]),
  }),
  'a share': withinOneVersion({
    like: named('rag/keyworker-coverage-register'),
    figures: ofKind('share'),
    question: (within) => fc.record({ on: within, counts }),
    answers: (rule, { on, counts }) => keyworkerCoverage({ ...counts, on }, [rule]),
  }),
  'a reduction': withinOneVersion({
    like: named('rag/admissions-reduction'),
    figures: fc.subarray(['new', 'again']).map((some): Figures => ({ counts: some })),
    question: (within) => fc.record({ to: within, counts, admissions, baseline: admissions }),
    answers: (rule, { to, counts, ...facts }) => {
      const bands = { 'under-18': counts, '18-25': 'not-delivered' } as const;
      const { metrics } = dynamicSupportReturn({ quarter: quarterTo(to), bands, ...facts }, [rule]);
      return metrics.flatMap((metric) => Object.values(metric.bands));
    },
  }),
  'a reconciliation': withinOneVersion({
    like: named('rag/return-reconciles'),
    figures: someReconciled(),
    question: (within) => fc.record({ to: within, counts, total: count }),
    answers: (rule, { to, counts: { register, named }, total }) =>
      reconcileReturn(
        {
          quarter: quarterTo(to),
          bands: { 'under-18': { register: { ...register, total }, named, percentages: { red: '50%', amber: '20%' } } },
        },
        [rule],
      ),
  }),
  'a portion': withinOneVersion({
    like: named('rag/caseload-balance'),
    figures: ofKind('portion'),
    question: (within) => fc.record({ to: within, posts }),
    answers: (rule, { to, posts }) => workforceShares({ quarter: quarterTo(to), posts }, [rule]),
  }),
};

function restrictions(within: fc.Arbitrary<LocalDate>) {
  const moments = days('2023-01-01', '2027-12-31').map(noonOf);
  return fc.record({
    asOf: moments,
    facts: fc
      .record({
        imposedAt: within.map(noonOf),
        ground: fc.constantFrom('agreed', 'emergency'),
        consentedAt: maybe(moments),
        notifiedAt: maybe(moments),
        fullDetailsAt: maybe(moments),
      })
      .map(given),
  });
}

function answersOfRestriction(
  rule: Rule,
  { facts, asOf }: { readonly facts: Parameters<typeof contactRestriction>[0]; readonly asOf: Instant },
) {
  return contactRestriction(facts, asOf, [rule]);
}

function someReconciled(): fc.Arbitrary<Figures> {
  const { sums, shares } = figuresOf(named('rag/return-reconciles')) as Readonly<Record<string, readonly Figures[]>>;
  return fc.record({ sums: fc.subarray([...(sums ?? [])]), shares: fc.subarray([...(shares ?? [])]) });
}

/** What each kind is asked about in a record: a thing that runs on the day asked, and of which all is recorded. */
const recorded = {
  'a rhythm of intervals': inAgenda(claReview, intervals, (within) =>
    runningRecord('looked-after', within).chain((record) =>
      fc
        .record({ review: fc.array(within, { maxLength: 4 }), circumstances: circumstancesOf('cadence') })
        .map(({ review, circumstances }) => ({ ...record, circumstances, held: { 'cla-review': review } })),
    ),
  ),
  'a condition': inAgenda(named('cadence/child-seen-alone'), ofKind('condition'), (within) =>
    fc
      .tuple(runningRecord('looked-after', within), circumstancesOf('condition'))
      .map(([record, circumstances]) => ({ ...record, circumstances })),
  ),
  'the contents of something': inAgenda(named('cadence/personal-adviser-functions'), ofKind('contents'), (within) =>
    fc.tuple(runningRecord('care-leaver', within), circumstancesOf('contents')).map(([record, circumstances]) => {
      const on = record.episodes[0].from;
      return { ...record, contents: { 'personal-adviser-functions': [{ on, present: ['parents'], circumstances }] } };
    }),
  ),
  'a count of days': inAgenda(named('cadence/eligible-child'), ofKind('day-count'), (within) =>
    fc
      .tuple(runningRecord('looked-after', within), circumstancesOf('day-count'))
      .map(([record, circumstances]) => ({ ...record, circumstances })),
  ),
  'a notice of a restriction': inAgenda(named('contact/emergency-notification'), ofKind('notice'), (within) =>
    fc.record({ asOf: within, imposed: within }).map(({ asOf, imposed }) => ({
      asOf,
      restrictions: [{ imposedAt: noonOf(imposed), ground: 'emergency' }],
    })),
  ),
  'a course': inAgenda(named('support/de-escalation-training-nexus'), ofKind('course'), (within) =>
    runningRecord('nexus-360', within).map((record) => ({
      ...record,
      support: { courseDays: { 'de-escalation-training': 4 } },
    })),
  ),
  'a deadline': inAgenda(named('cadence/review-decisions-response-iro-handbook'), ofKind('deadline'), (within) =>
    fc
      .record({
        record: runningRecord('looked-after', within),
        events: fc.dictionary(
          fc.constantFrom('review-decisions-received', 'formal-dispute', 'placement', 'cla-review', 'looked-after'),
          fc.array(fc.record({ on: within }), { minLength: 1, maxLength: 3 }),
        ),
        circumstances: circumstancesOf('deadline'),
        done: fc.array(within, { maxLength: 3 }),
      })
      .map(({ record, done, ...others }) => ({
        ...record,
        ...others,
        held: { 'review-decisions-response': done },
      })),
  ),
  'what is brought forward': inAgenda(named('cadence/cla-review-brought-forward'), someTriggers, (within) =>
    fc
      .record({
        record: runningRecord('looked-after', within),
        events: fc.dictionary(
          fc.constantFrom(...triggerEvents),
          fc.array(fc.record({ on: within }), { minLength: 1, maxLength: 2 }),
        ),
        held: fc.array(within, { maxLength: 3 }),
      })
      .map(({ record, events, held }) => ({ ...record, events, held: { 'cla-review': held } })),
  ),
};

function runningRecord(kind: EpisodeKind, within: fc.Arbitrary<LocalDate>) {
  return fc.tuple(running(within), days('2005-01-01', '2015-12-31')).map(([[from, asOf], dateOfBirth]) => ({
    episodes: [{ kind, from }] as const,
    dateOfBirth,
    asOf,
  }));
}

/** Rules, one of each kind that an agenda asks, but for counts of days: those are asked whatever there is. */
const asked = [
  'cadence/cla-review',
  'cadence/cla-review-brought-forward',
  'cadence/care-plan',
  'cadence/child-seen-alone',
  'cadence/personal-adviser-functions',
  'admission/documents-west-sussex',
  'contact/emergency-notification',
  'tier/clinical-supervision',
  'support/de-escalation-training-nexus',
];

/** A record that has, or has not, what a rule is owed during, and of which little is known. */
const lacking = (rule: Rule) => {
  const { during = 'admission' } = rule;
  const kind = during === 'admission' ? 'looked-after' : during;
  return inAgenda(rule, fc.constant(figuresOf(rule)), (within) =>
    fc
      .record({
        asOf: within,
        episodes: fc.array(
          fc
            .record({ kind: fc.constant(kind), from: within, ended: maybe(within) })
            .map(({ from, ended, ...others }) =>
              given({ ...others, from, ended: ended && ended >= from ? ended : undefined }),
            ),
          { maxLength: 2 },
        ),
        recorded: maybe(fc.constant([])),
      })
      .map(given),
  );
};

describe('within the days of one version, a rule of two answers as that version alone', () => {
  it.each(Object.entries(calculators))('so of %s', (_, law) => law());
});

describe('within the days of one version, an agenda asks of a record what that version alone asks', () => {
  it.each(Object.entries(recorded))('so of %s', (_, law) => law());

  it.each(asked)('so of %s, whatever little is recorded', (id) => lacking(named(id))());
});

describe('over the days of both versions', () => {
  /** A change, and days before and after it. */
  const change = cuts.chain((cut) =>
    fc.record({ cut: fc.constant(cut), before: daysOf(0, cut), after: daysOf(1, cut) }),
  );
  /** The version of a day, found by its first and last day and by nothing of the library’s. */
  const versionOf = ({ versions }: Rule, on: string) =>
    versions.find(({ from, until }) => (from ?? '') <= on && on < (until ?? 'ever'));
  /** The rule with the version alone that is in force on a day: on its own days, or on every day. */
  const inForce = <R extends Rule>(rule: R, on: LocalDate, ever: object = {}): R =>
    ({ ...rule, versions: [{ ...versionOf(rule, on), ...ever }] }) as Rule as R;
  const everyDay = { from: null, until: null };

  it('each interval of a history is as long as the version says that is in force when it begins', () => {
    const facts = change.chain(({ cut, before, after }) =>
      fc.record({
        first: intervals,
        second: intervals,
        cut: fc.constant(cut),
        facts: rhythmFacts(fc.oneof(daysOf(0, cut), daysOf(1, cut))).map(({ ended: _, ...others }) => ({
          ...others,
          from: before,
          asOf: after,
        })),
      }),
    );
    fc.assert(
      fc.property(facts, ({ first, second, cut, facts: { asOf, ...facts } }) => {
        const rule = twoVersions<CadenceRule>(claReview, first, second, cut);
        const found = history(rule, facts, asOf);
        fc.pre(found.kind === 'decided');
        const held = [...new Set(facts.held)].filter((date) => date >= facts.from && date <= asOf).sort();
        const rows = found.kind === 'decided' ? found.value : [];
        for (const [at, { due }] of rows.entries()) {
          const begins = held[at - 1] ?? facts.from;
          const version = inForce(rule, begins, everyDay);
          expect(nextDue(version, { ...facts, held: held.slice(0, at) })).toMatchObject({ value: due });
        }
      }),
      runs,
    );
  });

  it('each interval, month and term stands under the version in force when it begins', () => {
    const beginsOn = (reason: Reason): readonly [LocalDate, string] | undefined => {
      if (reason.kind === 'period') return [reason.on as LocalDate, 'intervals'];
      if (reason.kind === 'calendar-month') return [day(`${reason.month}-01`), reason.kind];
      return reason.kind === 'school-term' ? [reason.begins, reason.kind] : undefined;
    };
    const saysOf = (rule: Rule, on: LocalDate) => figuresOf(inForce(rule, on))['each'] ?? 'intervals';
    // On days that begin a month and lie in no term: no month and no term begins before the change and ends after it.
    const asked = fc.constantFrom('2025-01-01', '2025-08-01', '2025-09-01', '2026-01-01').chain((date) => {
      const cut = day(date);
      const either = fc.oneof(daysOf(0, cut), daysOf(1, cut));
      return fc.record({ cut: fc.constant(cut), first: turns, second: turns, facts: rhythmFacts(either) });
    });
    fc.assert(
      fc.property(asked, ({ cut, first, second, facts }) => {
        const rule = twoVersions<CadenceRule>(claReview, first, second, cut);
        for (const finding of everyAnswer(rule, facts)) {
          if (finding.kind !== 'decided') continue;
          for (const [on, says] of finding.because.map(beginsOn).filter((each) => each !== undefined)) {
            expect(says).toBe(saysOf(rule, on));
          }
        }
      }),
      runs,
    );
  });

  /** A record of events of both versions’ names on any day, what was done about each said with it. */
  const happened = (names: readonly string[], subject: string) =>
    change.chain(({ cut, after }) => {
      const either = fc.oneof(daysOf(0, cut), daysOf(1, cut));
      const event = fc.record({ on: either, done: maybe(either.map((date) => ({ [subject]: date }))) }).map(given);
      const events = fc.uniqueArray(event, { minLength: 1, maxLength: 3, selector: ({ on }) => on });
      return fc.record({
        cut: fc.constant(cut),
        asOf: fc.constant(after),
        events: fc.dictionary(fc.constantFrom(...names), events, { minKeys: 1 }),
      });
    });

  const entriesOf = (rule: Rule, record: Partial<ChildRecord>, asOf: LocalDate) =>
    agenda({ ...nothing, ...record }, asOf, { rules: [rule], everything: true }).filter(
      ({ event }) => event !== undefined,
    );

  /** The entries of each version alone, of the events of its own days. */
  const entriesApart = (rule: Rule, record: Partial<ChildRecord>, asOf: LocalDate) =>
    [0, 1].flatMap((at) => {
      const entries = entriesOf(alone(rule, at), record, asOf);
      return entries.filter(({ event }) => versionOf(rule, String(event?.on)) === rule.versions[at]);
    });

  const inOneOrder = (entries: ReturnType<typeof entriesOf>) => entries.map((entry) => JSON.stringify(entry)).sort();

  it('each event of a deadline is judged by the version in force on its day, and by no other', () => {
    const like = named('cadence/review-decisions-response-iro-handbook');
    const names = ['anytown/notice-a', 'anytown/notice-b'];
    const figures = fc
      .tuple(ofKind('deadline'), fc.constantFrom(...names))
      .map(([each, event]): Figures => ({ ...each, event }));
    const asked = fc.record({
      first: figures,
      second: figures,
      circumstances: circumstancesOf('deadline'),
      record: happened(names, like.subject),
    });
    fc.assert(
      fc.property(asked, ({ first, second, circumstances, record: { cut, asOf, events } }) => {
        const rule = twoVersions(like, first, second, cut);
        const episodes = [{ kind: 'looked-after' as const, from: day('2022-01-05') }];
        const record = { episodes, events, circumstances };
        expect(inOneOrder(entriesOf(rule, record, asOf))).toEqual(inOneOrder(entriesApart(rule, record, asOf)));
      }),
      runs,
    );
  });

  it('each event that brings a duty forward is read by the list in force on its day, and by no other', () => {
    const like = named('cadence/cla-review-brought-forward');
    const asked = fc.record({
      first: someTriggers,
      second: someTriggers,
      held: fc.array(days('2022-01-05', '2027-12-31'), { maxLength: 4 }),
      record: happened(triggerEvents, like.subject),
    });
    fc.assert(
      fc.property(asked, ({ first, second, held, record: { cut, asOf, events } }) => {
        const rule = twoVersions(like, first, second, cut);
        const episodes = [{ kind: 'looked-after' as const, from: day('2022-01-05') }];
        const record = { episodes, events, held: { 'cla-review': held } };
        expect(inOneOrder(entriesOf(rule, record, asOf))).toEqual(inOneOrder(entriesApart(rule, record, asOf)));
      }),
      runs,
    );
  });

  it('each step of a cycle is allowed or refused by the version in force on its day', () => {
    const asked = change.chain(({ cut }) =>
      fc.record({
        cut: fc.constant(cut),
        first: someTransitions,
        second: someTransitions,
        events: tierEvents(fc.oneof(daysOf(0, cut), daysOf(1, cut))),
      }),
    );
    fc.assert(
      fc.property(asked, ({ cut, first, second, events }) => {
        const rule = twoVersions(named('tier/cycle'), first, second, cut);
        let cycle: TierCycle | undefined;
        for (const [at, event] of events.entries()) {
          const version = [inForce(rule, event.on)];
          const next = cycle === undefined ? startCycle(event, version) : advance(cycle, event, version);
          const whole = replay(events.slice(0, at + 1), undefined, [rule]);
          expect(whole.ok).toBe(next.ok);
          if (!next.ok || !whole.ok) return;
          cycle = next.value;
          expect(isDeepStrictEqual(whole.value, cycle)).toBe(true);
        }
      }),
      runs,
    );
  });
});
