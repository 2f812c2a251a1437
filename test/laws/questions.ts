/**
 * For every public function: arbitrary questions that it may be asked. The laws of this folder that hold for all
 * functions alike are tried on these. Names (circumstances, events, subjects) are read from the rules, so that a rule
 * that is added is asked about too; its figures are not.
 */

import {
  agenda,
  type ChildRecord,
  type ConditionFacts,
  type ConditionRule,
  type ContentsFacts,
  type ContentsRule,
  caseload,
  caseloadSummary,
  catalogue,
  condition,
  contents,
  type DeadlineFacts,
  type DeadlineRule,
  deadline,
  type Episode,
  emptySummary,
  type Finding,
  type Rule,
  standing,
  timeliness,
  timelinessByYear,
} from 'care-planning-rules';
import { DOCUMENT_KINDS } from 'care-planning-rules/admission';
import type {
  BroughtForwardRule,
  CadenceFacts,
  CadenceRule,
  DayCountRule,
  RetentionRule,
} from 'care-planning-rules/cadence';
import { type ContactFacts, contactRestriction } from 'care-planning-rules/contact';
import { englandAndWales, type Instant, type LocalDate, PERIOD_UNITS } from 'care-planning-rules/core';
import { childRecordSchema } from 'care-planning-rules/parse';
import { RATINGS, REGISTER_STATUSES, type Register, type Workforce } from 'care-planning-rules/rag';
import { PACKAGE_ELEMENTS } from 'care-planning-rules/support';
import {
  ADJUSTMENT_REASONS,
  MEETING_ITEMS,
  replay,
  TIER_EVENTS,
  type TierCycle,
  type TierEvent,
} from 'care-planning-rules/tier';
import { libraryWords } from 'care-planning-rules/words';
import fc from 'fast-check';
import { calendars, days, daysLater, instants } from '../arbitraries.ts';
import { EPISODE_KINDS, ROLE_NAMES } from '../names.ts';
import { ownWords } from '../own-rules.ts';
import { changed, samples } from '../parse/samples.ts';

/** The arguments of one call. */
export type Question = readonly unknown[];

/** As it comes from JSON: no key without a value, no prototype but the usual ones. */
const asData = <T>(value: unknown): T => JSON.parse(JSON.stringify(value));

/** {@link asData}, of each that is made. */
const dataOf = <T>(each: fc.Arbitrary<unknown>): fc.Arbitrary<T> => each.map((value) => asData<T>(value));

const perhaps = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: undefined });

const rulesOf = <R extends Rule>(kind: R['kind']) =>
  fc.constantFrom(...(catalogue.filter((rule) => rule.kind === kind) as readonly Rule[] as readonly R[]));

/** Every text that stands under one of the keys, at any depth. */
function textsUnder(value: unknown, keys: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const here = keys.includes(key) ? [part].flat().filter((each) => typeof each === 'string') : [];
    return [...here, ...textsUnder(part, keys)];
  });
}

/** The circumstances that a rule asks for. */
export const circumstancesOf = ({ versions }: Rule): readonly string[] => [
  ...new Set(textsUnder(versions, ['when', 'unless', 'holds', 'circumstance'])),
];

const everyCircumstance = [...new Set(catalogue.flatMap(circumstancesOf))];
const everySubject = [...new Set(catalogue.map(({ subject }) => subject))];
const everyEvent = [...new Set(catalogue.flatMap(({ versions }) => textsUnder(versions, ['event'])))];

/** Days near each other, so that what is recorded meets; now and then one for which a rule or the calendar has no answer. */
export const near = days('2023-06-01', '2026-12-31');
export const anyNear = fc.oneof(
  { weight: 19, arbitrary: near },
  { weight: 1, arbitrary: days('2008-01-01', '2031-12-31') },
);
const moments = fc.tuple(near, instants).map(([on, moment]) => `${on}${moment.slice(10)}` as Instant);
const daysOrMoments: fc.Arbitrary<LocalDate | Instant> = fc.oneof(near, moments);

/** Some of these circumstances, each so or not. */
export const someOf = (names: readonly string[], most = names.length): fc.Arbitrary<Record<string, boolean>> =>
  names.length === 0
    ? fc.constant({})
    : fc.dictionary(fc.constantFrom(...names), fc.boolean(), { maxKeys: most, size: 'max' });

const born = days('1999-01-01', '2024-12-31');
const listOf = <T>(each: fc.Arbitrary<T>, maxLength = 5) => fc.array(each, { maxLength });
const calendar = fc.oneof({ weight: 3, arbitrary: fc.constant(englandAndWales) }, { weight: 1, arbitrary: calendars });

const terms = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 20, max: 90 })), { maxLength: 6 }).map((all) => {
  let on = '2024-01-03' as LocalDate;
  return all.map(([gap, length]) => {
    const term = { from: daysLater(on, gap), to: daysLater(on, gap + length) };
    on = daysLater(term.to, 1);
    return term;
  });
});

/** Facts of a rhythm, with anything left out that may be. */
export const cadenceFactsOf = (rule: CadenceRule): fc.Arbitrary<CadenceFacts> =>
  dataOf(
    anyNear.chain((from) =>
      fc.record({
        from: fc.constant(from),
        beganBefore: fc.constantFrom(...([undefined, undefined, undefined, true] as const)),
        held: listOf(fc.integer({ min: -40, max: 900 }), 6).map((gaps) => gaps.map((gap) => daysLater(from, gap))),
        ended: perhaps(fc.nat(900).map((length) => daysLater(from, length))),
        dateOfBirth: perhaps(fc.integer({ min: 10, max: 6500 }).map((age) => daysLater(from, -age))),
        untilEighteen: perhaps(fc.boolean()),
        firstReview: perhaps(fc.nat(90).map((gap) => daysLater(from, gap))),
        circumstances: perhaps(someOf(circumstancesOf(rule))),
        terms: perhaps(terms),
      }),
    ),
  );

const aroundOf = ({ from }: { readonly from: LocalDate }) =>
  fc.integer({ min: -30, max: 1000 }).map((gap) => daysLater(from, gap));

const rhythms = rulesOf<CadenceRule>('cadence');

const cadence = rhythms.chain((rule) =>
  cadenceFactsOf(rule).chain((facts) => fc.tuple(fc.constant(rule), fc.constant(facts), aroundOf(facts), calendar)),
);

const broughtForward = fc.tuple(rulesOf<BroughtForwardRule>('brought-forward'), rhythms).chain(([rule, usual]) =>
  cadenceFactsOf(usual).chain((facts) => {
    const events = textsUnder(rule.versions, ['event']);
    const trigger = fc.record({
      event: fc.constantFrom(...events, 'something-else'),
      on: aroundOf(facts),
      ends: perhaps(aroundOf(facts)),
    });
    return fc.tuple(
      fc.constant(rule),
      fc.constant(usual),
      dataOf(trigger.map((each) => ({ ...facts, trigger: each }))),
      aroundOf(facts),
      calendar,
    );
  }),
);

/** The authorities that have a rule of their own, and one that has none. */
const authorities = [...new Set(catalogue.flatMap(({ by }) => by ?? [])), 'anytown/council'];

/** Episodes of any kind, some of them still running, or with a beginning or an end that is not known. */
const episodesOf = (...kinds: readonly string[]) =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      by: perhaps(fc.constantFrom(...authorities)),
      from: near,
      length: perhaps(fc.nat(500)),
      beganBefore: fc.constantFrom(...([undefined, undefined, undefined, undefined, true] as const)),
      endUnknown: fc.constantFrom(...([undefined, undefined, undefined, undefined, undefined, true] as const)),
      untilEighteen: perhaps(fc.boolean()),
      unrecorded: fc.oneof(
        { weight: 9, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.subarray(everySubject, { maxLength: 3 }) },
      ),
    })
    .map(
      ({ length, endUnknown, ...episode }): Episode =>
        asData({
          ...episode,
          ...(length === undefined ? { endUnknown } : { ended: daysLater(episode.from, length) }),
        }),
    );

const dayCount = rulesOf<DayCountRule>('day-count').chain((rule) => {
  const kind = rule.during;
  const facts = fc.record({
    episodes: listOf(
      episodesOf(kind, kind, 'placement').map(({ kind, from, ended, beganBefore }) => ({
        kind,
        from,
        ended,
        beganBefore,
      })),
    ),
    dateOfBirth: perhaps(days('2004-01-01', '2012-12-31')),
    circumstances: perhaps(someOf(circumstancesOf(rule))),
  });
  return fc.tuple(fc.constant(rule), dataOf(facts), anyNear, calendar);
});

const retention = fc.tuple(
  rulesOf<RetentionRule>('retention'),
  dataOf(
    fc.record({
      begun: near,
      dateOfBirth: perhaps(born),
      died: perhaps(days('2015-01-01', '2027-12-31')),
      destroyed: perhaps(days('2020-01-01', '2110-12-31')),
    }),
  ),
  days('2024-01-01', '2110-12-31'),
);

/** Facts of something owed once: what was done lies near the event, on either side. */
export const deadlineFactsOf = (rule: DeadlineRule): fc.Arbitrary<DeadlineFacts> =>
  dataOf(
    fc.record({
      on: fc.oneof({ weight: 9, arbitrary: daysOrMoments }, { weight: 1, arbitrary: fc.constant(undefined) }),
      until: perhaps(near),
      done: perhaps(daysOrMoments),
      ended: perhaps(near),
      circumstances: perhaps(someOf(circumstancesOf(rule))),
    }),
  );

const deadlines = rulesOf<DeadlineRule>('deadline').chain((rule) =>
  fc.tuple(fc.constant(rule), deadlineFactsOf(rule), daysOrMoments, calendar),
);

const conditions = rulesOf<ConditionRule>('condition').chain((rule) =>
  fc.tuple(
    fc.constant(rule),
    dataOf<ConditionFacts>(fc.record({ on: anyNear, circumstances: someOf(circumstancesOf(rule)) })),
  ),
);

const itemsOf = (rule: Rule) => textsUnder(rule.versions, ['item']);

export const contentsFactsOf = (rule: Rule): fc.Arbitrary<ContentsFacts> =>
  dataOf(
    fc.record({
      on: anyNear,
      present: fc.subarray([...itemsOf(rule), 'something-else']),
      circumstances: perhaps(someOf(circumstancesOf(rule))),
    }),
  );

const contentsAsked = rulesOf<ContentsRule>('contents').chain((rule) =>
  fc.tuple(fc.constant(rule), contentsFactsOf(rule)),
);

/** One child’s admission, and what its decision turns on. */
const admissionOf = (movesIn: LocalDate) =>
  dataOf(
    fc.record({
      movesIn: fc.constant(movesIn),
      usesSignsOfSafety: perhaps(fc.boolean()),
      eligibleChild: perhaps(fc.boolean()),
      previousPlacement: perhaps(
        fc.tuple(fc.nat(300), fc.nat(30)).map(([length, gap]) => ({
          from: daysLater(movesIn, -gap - length),
          until: daysLater(movesIn, -gap),
        })),
      ),
      documents: listOf(
        fc
          .record({
            kind: fc.constantFrom(...DOCUMENT_KINDS, 'keyworker-report' as const),
            gap: fc.integer({ min: -90, max: 20 }),
            back: fc.nat(4),
          })
          .map(({ kind, gap, back }) => ({
            kind,
            dated: daysLater(movesIn, gap),
            ...(back > 0 && { month: daysLater(movesIn, -30 * back).slice(0, 7) }),
          })),
        20,
      ),
      circumstances: perhaps(
        someOf(['within-statement-of-purpose', 'needs-can-be-met', 'impact-on-children-considered', 'child-involved']),
      ),
      done: perhaps(
        fc.record({
          'impact-risk-assessment': fc.integer({ min: -30, max: 30 }).map((gap) => daysLater(movesIn, gap)),
        }),
      ),
    }),
  );

const admissions = near.chain((movesIn) =>
  fc.tuple(
    admissionOf(movesIn),
    fc.integer({ min: -60, max: 40 }).map((gap) => daysLater(movesIn, gap)),
  ),
);

const DAY = 86_400_000;

/** A restriction, with what followed it within some days. */
const restrictions = fc
  .record({
    imposedAt: moments,
    ground: fc.constantFrom('agreed', 'emergency'),
    after: fc.dictionary(
      fc.constantFrom('consentedAt', 'notifiedAt', 'fullDetailsAt', 'liftedAt'),
      fc.integer({ min: -DAY / 4, max: 2 * DAY }),
      { maxKeys: 4, size: 'max' },
    ),
  })
  .map(({ imposedAt, ground, after }) =>
    asData<ContactFacts>({
      imposedAt,
      ground,
      ...Object.fromEntries(
        Object.entries(after).map(([name, by]) => [name, new Date(Date.parse(imposedAt) + by).toISOString()]),
      ),
    }),
  );

const restriction = restrictions.chain((facts) =>
  fc.tuple(
    fc.constant(facts),
    fc
      .integer({ min: -DAY / 4, max: 3 * DAY })
      .map((by) => new Date(Date.parse(facts.imposedAt) + by).toISOString() as Instant),
  ),
);

/** An event of TIER's cycle: of any kind, on any day. */
const tierEvents: fc.Arbitrary<TierEvent> = fc
  .record({
    kind: fc.constantFrom(...TIER_EVENTS),
    on: near,
    reason: fc.constantFrom(...ADJUSTMENT_REASONS),
    tool: fc.constantFrom({}, { tool: 'NMT' }),
  })
  .map(({ kind, on, reason, tool }) => {
    if (kind === 'adjusted') return { kind, on, reason };
    return kind === 'assessed' || kind === 'reassessed' ? { kind, on, ...tool } : { kind, on };
  });

const tierHistories = fc
  .array(tierEvents, { maxLength: 6 })
  .map((events) => events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));

/** A cycle that some history led to: the longest part of it that is allowed. */
const tierCycles: fc.Arbitrary<TierCycle> = tierHistories.map((events) => {
  const all: readonly TierEvent[] = [{ kind: 'assessed', on: '2023-06-01' as LocalDate }, ...events];
  for (let length = all.length; ; length--) {
    const result = replay(all.slice(0, length));
    if (result.ok) return asData(result.value);
  }
});

const meetings = listOf(fc.record({ on: near, covered: fc.subarray([...MEETING_ITEMS]) }));

const careParts = {
  events: tierHistories,
  circumstances: perhaps(someOf(['team-regulated', 'daily-caregiving', 'in-psychotherapy'])),
  clinicalSupervision: perhaps(listOf(near)),
  meetings,
};

const care = fc.tuple(
  dataOf(
    fc.record({
      ...careParts,
      from: days('2023-06-01', '2024-06-01'),
      ended: perhaps(days('2024-06-01', '2026-12-31')),
    }),
  ),
  near,
);

const documentDays = perhaps(fc.record({ producedOn: perhaps(near), sharedOn: perhaps(near) }));

const supportParts = {
  assessment: documentDays,
  therapySessions: perhaps(listOf(fc.record({ on: near, notes: documentDays }))),
  circumstances: perhaps(
    someOf([
      ...PACKAGE_ELEMENTS,
      ...['area-therapist', 'therapist-assistant', 'psychologist-oversight'],
      ...['education-liaison', 'tutoring', 'therapy'].flatMap((each) => [`${each}-needed`, `${each}-provided`]),
    ]),
  ),
  courseDays: perhaps(fc.record({ 'de-escalation-training': fc.nat(5) })),
};

const heldOf = (subjects: readonly string[], most: number) =>
  fc.dictionary(fc.constantFrom(...subjects), listOf(near), { maxKeys: most, size: 'max' });

const supportSubjects = [
  'carer-contact',
  'carer-clinical-support',
  'team-around-the-child-meeting',
  'agency-social-work-support',
  'carer-supervision',
  'support-worker-visit',
];

const support = fc.tuple(
  dataOf(
    fc.record({
      ...supportParts,
      from: days('2023-06-01', '2024-06-01'),
      ended: perhaps(days('2024-06-01', '2026-12-31')),
      held: heldOf(supportSubjects, 6),
    }),
  ),
  near,
  calendar,
);

const quarterFrom = fc.constantFrom('2023-07-01', '2025-01-01', '2026-01-01');
const quarter = quarterFrom.map((from) => ({ from, to: daysLater(from, 89) }));

const partOf = fc.nat(60).chain((whole) => fc.tuple(fc.constant(whole), fc.nat(whole)));

const counts = fc
  .record({ red: partOf, amber: partOf, green: fc.nat(60), inpatients: partOf })
  .map(({ red, amber, green, inpatients }) => ({
    register: { red: red[0], amber: amber[0], green },
    named: { red: red[1], amber: amber[1] },
    inpatients: { total: inpatients[0], named: inpatients[1] },
  }));

const admissionCounts = fc.record({ new: fc.nat(9), again: fc.nat(9) });
const byBand = <T>(each: fc.Arbitrary<T>) => fc.record({ 'under-18': each, '18-25': each });

const returnParts = {
  bands: byBand(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.tuple(counts, perhaps(fc.nat(20))).map(([each, preventive]) => ({ ...each, preventive })),
      },
      { weight: 1, arbitrary: fc.constant('not-delivered') },
    ),
  ),
  admissions: byBand(admissionCounts),
  baseline: perhaps(byBand(admissionCounts)),
};

const returns = dataOf(fc.record({ quarter, ...returnParts }));

/** A register, some of whose entries leave out what may be left out. */
export const registers = dataOf<Register>(
  fc.record({
    quarter,
    entries: fc
      .array(
        fc.record({
          status: fc.constantFrom(...REGISTER_STATUSES),
          dateOfBirth: perhaps(days('1997-01-01', '2026-06-30')),
          namedKeyworker: perhaps(fc.boolean()),
          consent: perhaps(fc.boolean()),
          admissions: perhaps(listOf(fc.record({ on: near, again: fc.boolean() }), 2)),
        }),
        { maxLength: 12 },
      )
      .map((entries) => entries.map((entry, at) => ({ id: `e${at}`, ...entry }))),
    delivered: perhaps(fc.subarray(['under-18', '18-25'])),
    preventive: perhaps(fc.dictionary(fc.constantFrom('under-18', '18-25'), fc.nat(9))),
    baseline: perhaps(byBand(admissionCounts)),
  }),
);

/** Quarters one after another, some left out; each as its counts or as its register. */
const quarters = fc
  .array(fc.tuple(fc.boolean(), fc.boolean(), dataOf<object>(fc.record(returnParts)), registers), { maxLength: 5 })
  .map((all) =>
    all.flatMap(([isThere, isRegister, made, register], at) => {
      const from = daysLater('2025-01-01', at * 90);
      const each = { quarter: { from, to: daysLater(from, 89) } };
      return isThere ? [isRegister ? { ...register, ...each } : { ...made, ...each }] : [];
    }),
  );

const count = perhaps(fc.nat(60));
const percentage = perhaps(
  fc.oneof(
    fc.nat(100).map((each) => `${each}%`),
    fc.constantFrom('n/a', '33.3 %'),
  ),
);

const printed = dataOf(
  fc.record({
    quarter: perhaps(quarter),
    bands: fc.dictionary(
      fc.constantFrom('under-18', '18-25'),
      fc.record({
        register: perhaps(fc.record({ red: count, amber: count, green: count, total: count })),
        percentages: perhaps(
          fc.record({ red: percentage, amber: percentage, redOrAmber: percentage, register: percentage }),
        ),
        activity: perhaps(
          fc.record({ red: count, amber: count, inpatients: count, preventive: count, total: count, green: count }),
        ),
      }),
    ),
  }),
);

const postCount = perhaps(fc.oneof(fc.nat(30), fc.constant('n/a')));

/** The posts of a service, some of which do not say all that is asked. */
export const workforces = dataOf<Workforce>(
  fc.record({
    quarter: perhaps(quarter),
    posts: fc
      .array(
        fc.record({
          role: fc.constantFrom('a', 'b', 'c'),
          vacant: fc.oneof({ weight: 9, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.constant(undefined) }),
          trained: fc.oneof({ weight: 9, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.constant(undefined) }),
          caseload: postCount,
          steppedDown: postCount,
        }),
        { maxLength: 8 },
      )
      .map((posts) => posts.map((post, at) => ({ id: `p${at}`, ...post }))),
  }),
);

/** What is of one day each, so that no two of a day have to be told apart. */
const oncePerDay = <T extends { readonly on: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((each) => [each.on, each])).values(),
];

const occurrences = listOf(
  fc.record({
    on: daysOrMoments,
    length: perhaps(fc.nat(60)),
    done: perhaps(fc.dictionary(fc.constantFrom(...everySubject), daysOrMoments, { maxKeys: 2 })),
    circumstances: perhaps(someOf(everyCircumstance, 3)),
  }),
  3,
).map((all) =>
  all.map(({ length, ...event }) => ({
    ...event,
    ...(length !== undefined && { until: daysLater(event.on.slice(0, 10), length) }),
  })),
);

const contentsRules = catalogue.filter(({ kind }) => kind === 'contents');

const contentsBySubject = fc
  .array(
    fc
      .constantFrom(...contentsRules)
      .chain((rule) => fc.tuple(fc.constant(rule.subject), listOf(contentsFactsOf(rule), 2).map(oncePerDay))),
    { maxLength: 3 },
  )
  .map((all) => Object.fromEntries(all));

/** Few kinds, so that several episodes are of one. */
const kindsMet = fc.uniqueArray(fc.constantFrom(...EPISODE_KINDS, 'anytown/kinship-care'), {
  minLength: 1,
  maxLength: 4,
});

/** What is known of one child: anything that a door lets in. */
export const records: fc.Arbitrary<ChildRecord> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    home: perhaps(fc.constantFrom('far', 'near')),
    dateOfBirth: perhaps(days('2004-01-01', '2021-12-31')),
    episodes: kindsMet.chain((kinds) => listOf(episodesOf(...kinds), 8)),
    held: heldOf(everySubject, 12),
    recorded: fc.oneof(
      { weight: 4, arbitrary: fc.constant('all' as const) },
      { weight: 1, arbitrary: fc.subarray([...everySubject, ...everyEvent]) },
    ),
    planned: perhaps(heldOf(everySubject, 5)),
    events: perhaps(fc.dictionary(fc.constantFrom(...everyEvent), occurrences, { maxKeys: 8, size: 'max' })),
    circumstances: perhaps(someOf(everyCircumstance, 25)),
    contents: perhaps(contentsBySubject),
    terms: perhaps(terms),
    admission: perhaps(near.chain(admissionOf)),
    restrictions: perhaps(listOf(restrictions, 2)),
    tier: perhaps(fc.record(careParts)),
    support: perhaps(fc.record(supportParts)),
  })
  .map((record) => asData<ChildRecord>(record));

/** The day or the moment about which an agenda is asked. */
export const asOfs = daysOrMoments;

/** Some rules of the catalogue, in any order: each that is not given leaves more time for other records. */
const someRules = fc.shuffledSubarray([...catalogue], { minLength: 1, maxLength: 25 });

const agendaOptions = fc
  .tuple(someRules, calendar, fc.boolean())
  .map(([rules, each, everything]) => ({ rules, calendar: each, everything }));

const caseloads = fc.array(records, { maxLength: 2 });
const wrongRecords = fc.constantFrom(
  null,
  {},
  { id: 'f', recorded: 'all', episodes: [{ kind: 'placement', from: '2026-02-30' }], held: {} },
) as fc.Arbitrary<ChildRecord>;
const withWrong = fc.array(fc.oneof({ weight: 5, arbitrary: records }, { weight: 1, arbitrary: wrongRecords }), {
  maxLength: 3,
});

const someEntries = fc
  .tuple(records, asOfs, someRules)
  .map(([record, asOf, rules]) => agenda(record, asOf, { rules, everything: true }));

/** Findings of the general kinds, of a room and of an agenda. */
export const findings: fc.Arbitrary<readonly Finding[]> = fc.oneof(
  fc.array(
    cadence.map((asked) => standing(...asked)),
    { maxLength: 6 },
  ),
  fc.array(
    deadlines.map(([rule, facts, asOf]) => deadline(rule, facts, asOf)),
    { maxLength: 6 },
  ),
  fc.array(
    fc.oneof(
      conditions.map((asked) => condition(...asked)),
      contentsAsked.map((asked) => contents(...asked)),
    ),
    { maxLength: 6 },
  ),
  someEntries,
);
const oneFinding: fc.Arbitrary<Finding> = fc.oneof(
  cadence.map((asked) => standing(...asked)),
  deadlines.map(([rule, facts, asOf]) => deadline(rule, facts, asOf)),
  conditions.map((asked) => condition(...asked)),
  restriction.map((asked) => contactRestriction(...asked)[0] as Finding),
);

const agendas = fc
  .tuple(withWrong, near, someRules)
  .map(([all, asOf, rules]) => [...caseload(all, asOf, { rules, everything: true })]);
const summaries = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(agendas, fc.nat(3)).map(([all, atMost]) => caseloadSummary(all, atMost)) },
  { weight: 1, arbitrary: fc.constant(emptySummary) },
);
const timelinessRows = fc.tuple(caseloads, near).map(([all, asOf]) => [...timeliness(all, asOf, { rules: catalogue })]);
const rows = timelinessRows.map(timelinessByYear);

const periods = fc.tuple(fc.constantFrom(...PERIOD_UNITS), fc.integer({ min: -40, max: 40 }));
const text = fc.oneof(near, moments, fc.string(), fc.constantFrom('2026-02-30', '2026-13', '2026-12'));

const whole = (name: string): unknown => samples.find((sample) => sample.name === name)?.whole;
const outside = (name: string) =>
  fc.tuple(
    fc.oneof({ weight: 1, arbitrary: fc.constant(whole(name)) }, { weight: 4, arbitrary: changed(whole(name)) }),
  );

const ssda903 = fc
  .array(
    fc.record({
      CHILD: fc.constantFrom('1', '2'),
      DECOM: fc.constantFrom('05/01/2026', '01/02/2026', '30/02/2026'),
      DEC: fc.constantFrom('', '01/02/2026', '05/03/2026'),
      RNE: fc.constantFrom('S', 'P', 'x'),
      REC: fc.constantFrom('', 'X1', 'E4A'),
      LS: fc.constantFrom('C2', 'V3', 'V2'),
      REVIEW: fc.constantFrom('30/01/2026', '02/02/2026', '2026'),
      REVIEW_CODE: fc.constantFrom('PN1', 'PN3'),
    }),
    { maxLength: 5 },
  )
  .map((all) => [{ header: [{ CHILD: '1', DOB: '09/05/2012' }], episodes: asData(all), reviews: asData(all) }]);

const between = fc
  .tuple(near, fc.integer({ min: 0, max: 40 }))
  .map(([from, gap]) => [from, daysLater(from, gap)] as const);

/** A question of each public function, by its name. */
export const questions: Readonly<Record<string, fc.Arbitrary<Question>>> = {
  // core
  day: fc.tuple(text),
  month: fc.tuple(text),
  instant: fc.tuple(text),
  isDay: fc.tuple(text),
  isMonth: fc.tuple(text),
  isInstant: fc.tuple(text),
  monthOf: fc.tuple(near),
  compareInstants: fc.tuple(moments, moments),
  dayInEngland: fc.tuple(moments),
  endOfDayInEngland: fc.tuple(near),
  addPeriod: fc.oneof(
    fc
      .tuple(anyNear, periods, calendar)
      .map(([on, [unit, number], each]) => [unit === 'hours' ? `${on}T09:30Z` : on, { [unit]: number }, each]),
  ),
  addWorkingDays: fc.tuple(anyNear, fc.integer({ min: -300, max: 300 }), calendar),
  isWorkingDay: fc.tuple(anyNear, calendar),
  withHolidays: fc.tuple(calendar, fc.array(near, { maxLength: 4 })),
  calendarRef: fc.tuple(calendar),
  versionOn: fc.tuple(fc.constantFrom(...catalogue), anyNear),
  unwrap: fc.tuple(oneFinding),
  deadline: deadlines,
  condition: conditions,
  contents: contentsAsked,
  // cadence
  nextDue: cadence.map(([rule, facts, , each]) => [rule, facts, each]),
  standing: cadence,
  schedule: cadence,
  history: cadence,
  broughtForward,
  dayCount,
  retention,
  // admission, contact, tier, support
  admissionChecklist: admissions,
  admissionDecision: admissions,
  contactRestriction: restriction,
  startCycle: fc.tuple(tierEvents),
  advance: fc.tuple(tierCycles, tierEvents),
  allowedEvents: fc.tuple(tierCycles),
  replay: fc.oneof(fc.tuple(tierHistories), fc.tuple(tierHistories, tierCycles)),
  therapeuticCare: care,
  meetingAgendas: care,
  supportPackage: support,
  // rag
  ageBand: fc.tuple(days('1990-01-01', '2010-12-31'), days('2011-01-01', '2030-12-31')),
  keyworkerCoverage: fc.tuple(dataOf(fc.tuple(counts, perhaps(near)).map(([each, on]) => ({ ...each, on })))),
  dynamicSupportReturn: fc.tuple(returns),
  registerReturn: fc.tuple(registers),
  trend: fc.tuple(quarters),
  reconcileReturn: fc.tuple(printed),
  workforceShares: fc.tuple(workforces),
  workloads: fc.tuple(workforces),
  ratingOf: fc.tuple(oneFinding),
  worst: fc.array(fc.constantFrom(...RATINGS)),
  // agenda
  agenda: fc.tuple(records, asOfs, agendaOptions),
  caseload: fc.tuple(withWrong, asOfs, agendaOptions),
  changes: fc
    .tuple(records, between, agendaOptions)
    .map(([record, [from, to], options]) => [record, from, to, options]),
  unasked: fc.tuple(records, asOfs, agendaOptions),
  lawHorizon: fc.oneof(
    fc.tuple(findings, dataOf(fc.record({ checkedTo: near }))),
    fc.tuple(findings, dataOf(fc.record({ checkedTo: near })), asOfs),
  ),
  bindingDue: fc.tuple(findings),
  openDuties: fc.tuple(
    someEntries,
    dataOf(fc.record({ owedBy: perhaps(fc.constantFrom(...ROLE_NAMES)), within: perhaps(fc.nat(90)) })),
  ),
  caseloadSummary: fc.tuple(agendas, fc.nat(4)),
  mergeSummaries: fc.tuple(summaries, summaries),
  timeliness: fc
    .tuple(caseloads, near, calendar, someRules)
    .map(([all, asOf, each, rules]) => [all, asOf, { calendar: each, rules }]),
  timelinessByYear: fc.tuple(timelinessRows),
  mergeTimeliness: fc.tuple(rows, rows),
  // root
  dayOf: fc.tuple(
    fc.date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2090-01-01') }),
    fc.constantFrom('Europe/London', 'Pacific/Apia', 'America/Sao_Paulo', 'UTC'),
  ),
  ruleById: fc.tuple(fc.oneof(fc.constantFrom(...catalogue.map(({ id }) => id)), fc.string())),
  // words
  explain: fc.tuple(fc.oneof(fc.constantFrom(...catalogue), oneFinding)),
  describe: fc.tuple(oneFinding),
  questionOf: fc.tuple(
    fc
      .oneof(fc.constantFrom('dateOfBirth', 'episodes', 'held.cla-review', 'episodes.0.ended', 'x'), fc.string())
      .map((path) => ({ code: 'fact-missing', path, message: `${path} is not given` })),
  ),
  together: fc.array(fc.constantFrom(libraryWords, ownWords), { maxLength: 3 }),
  // parse
  parseRule: outside('ruleSchema'),
  parseChildRecord: fc.oneof(outside('childRecordSchema'), fc.tuple(records)),
  namesOf: fc.tuple(records, someRules),
  parseReturn: outside('returnSchema'),
  parseRegister: outside('registerSchema'),
  parseSsda903: ssda903,
  parseWith: outside('childRecordSchema').map(([input]) => [childRecordSchema, input]),
};
