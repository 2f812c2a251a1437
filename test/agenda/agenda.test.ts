import {
  type AgendaEntry,
  agenda,
  type ChildRecord,
  caseload,
  catalogue,
  documentsWestSussex,
  type Episode,
  type EpisodeKind,
  englandAndWales,
  healthAssessment,
  independentVisit,
  type Rule,
  ratingOf,
  restrictionConsent,
  ruleById,
  socialWorkerVisit,
  supportPlanReviewWestSussex,
  therapeuticManagementMeetingTier,
  tierAssessment,
  tierCycle,
  withHolidays,
  worst,
} from 'care-planning-rules';
import { day, type Instant, instant, type LocalDate } from 'care-planning-rules/core';
import { parseChildRecord, parseRule } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';
import { ownNotice, ownNoticeLocally, ownReview, ownReviewLocally } from '../own-rules.ts';

const nothing: ChildRecord = { id: 'synthetic-1', recorded: 'all', episodes: [], held: {} };

function episode(kind: EpisodeKind, from: string, others: Partial<Episode> = {}): Episode {
  return { kind, from: day(from), ...others };
}

function asked(record: Partial<ChildRecord>, asOf: LocalDate | Instant, ...rules: readonly Rule[]) {
  return agenda({ ...nothing, ...record }, asOf, { rules, everything: true });
}

const inShort = ({ rule, due, status, days, hours }: AgendaEntry) => [rule.id, due, status, days ?? hours];
const idsOf = (entries: readonly AgendaEntry[]) => entries.map(({ rule }) => rule.id);
const decidedValue = (entry: AgendaEntry | undefined) => (entry?.kind === 'decided' ? entry.value : entry?.kind);

describe('a duty of a rhythm', () => {
  const ofCare = { episodes: [episode('looked-after', '2026-01-05')] };

  it.each<[string, string, number]>([
    ['2026-01-05', 'due', 28],
    ['2026-02-01', 'due', 1],
    ['2026-02-02', 'due-today', 0],
    ['2026-02-03', 'overdue', 1],
    ['2026-03-02', 'overdue', 28],
  ])('on %s the first review is %s', (asOf, status, days) => {
    expect(asked(ofCare, day(asOf), ownReview).map(inShort)).toEqual([['anytown/review', '2026-02-02', status, days]]);
  });

  it('says by whom it is owed, and keeps the finding whole', () => {
    expect(asked(ofCare, day('2026-02-03'), ownReview)).toMatchObject([
      {
        kind: 'decided',
        rule: { id: 'anytown/review', owedBy: 'placing-authority' },
        value: { status: 'overdue', due: '2026-02-02', days: 1 },
        because: [{ kind: 'period', event: 'looked-after', on: '2026-01-05', period: { workingDays: 20 } }],
      },
    ]);
  });

  it('is counted from what was held under its subject, and from nothing else', () => {
    const held = { 'cla-review': [day('2026-01-30')], 'health-assessment': [day('2026-01-20')] };
    expect(asked({ ...ofCare, held }, day('2026-02-03'), ownReview).map(inShort)).toEqual([
      ['anytown/review', '2026-04-30', 'due', 86],
    ]);
  });

  it('does not yet know what is held after the day asked about', () => {
    const held = { 'cla-review': [day('2026-02-04')] };
    expect(asked({ ...ofCare, held }, day('2026-02-03'), ownReview)[0]?.status).toBe('overdue');
    expect(asked({ ...ofCare, held }, day('2026-02-04'), ownReview)[0]?.due).toBe('2026-05-04');
  });

  it('uses the calendar that is handed in', () => {
    const calendar = withHolidays(englandAndWales, [day('2026-01-12')]);
    const [entry] = agenda({ ...nothing, ...ofCare }, day('2026-02-02'), {
      rules: [ownReview],
      calendar,
      everything: true,
    });
    expect(entry && inShort(entry)).toEqual(['anytown/review', '2026-02-03', 'due', 1]);
  });

  it('is about the whole catalogue where no rules are handed in', () => {
    const entries = agenda({ ...nothing, ...ofCare }, day('2026-02-03'), { rules: catalogue, everything: true });
    expect(idsOf(entries)).toEqual(expect.arrayContaining(['cadence/cla-review', 'cadence/health-assessment']));
    expect(entries.length).toBeGreaterThan(10);
    for (const { rule } of entries) expect(() => ruleById(rule.id)).not.toThrow();
  });
});

describe('the episode that a duty is owed during', () => {
  it('is the latest of its kind that has begun', () => {
    const episodes = [
      episode('placement', '2026-03-02'),
      episode('placement', '2025-01-06', { ended: day('2026-03-01') }),
      episode('placement', '2026-05-04'),
      episode('looked-after', '2026-04-01'),
    ];
    const due = (asOf: string) => asked({ episodes }, day(asOf), socialWorkerVisit)[0]?.due;
    expect(due('2026-03-01')).toBe('2025-01-13');
    expect(due('2026-03-02')).toBe('2026-03-09');
    expect(due('2026-05-03')).toBe('2026-03-09');
    expect(due('2026-05-04')).toBe('2026-05-11');
  });

  it('that lies wholly in the future has not begun', () => {
    const episodes = [episode('placement', '2026-05-04'), episode('placement', '2026-04-13')];
    const [entry] = asked({ episodes }, day('2026-04-12'), socialWorkerVisit);
    expect(entry).toMatchObject({
      kind: 'not-applicable',
      because: [{ kind: 'not-begun', event: 'placement', on: '2026-04-13', asOf: '2026-04-12' }],
    });
    expect(entry).not.toHaveProperty('due');
    expect(asked({ episodes }, day('2026-04-13'), socialWorkerVisit).map(inShort)).toEqual([
      ['cadence/social-worker-visit', '2026-04-20', 'due', 7],
    ]);
  });

  it('where there is none, the duty does not apply, and the reason says which is absent', () => {
    expect(asked({ episodes: [episode('placement', '2026-01-05')] }, day('2026-02-03'), ownReview)).toMatchObject([
      { kind: 'not-applicable', because: [{ kind: 'absent', path: 'episodes.looked-after' }] },
    ]);
  });

  it('brings its end: what would fall due after it is not owed, what fell due before it stays overdue', () => {
    const ended = (on: string) => [episode('looked-after', '2026-01-05', { ended: day(on) })];
    expect(asked({ episodes: ended('2026-02-01') }, day('2026-03-01'), ownReview)[0]?.kind).toBe('not-applicable');
    expect(asked({ episodes: ended('2026-02-02') }, day('2026-03-01'), ownReview).map(inShort)).toEqual([
      ['anytown/review', '2026-02-02', 'overdue', 27],
    ]);
  });

  it('brings whether it is meant to last until 18', () => {
    const held = { 'social-worker-visit': [day('2026-02-02')] };
    const lasting = (untilEighteen: boolean) => [episode('placement', '2025-01-06', { untilEighteen })];
    const due = (untilEighteen: boolean) =>
      asked({ episodes: lasting(untilEighteen), held }, day('2026-02-03'), socialWorkerVisit)[0]?.due;
    expect(due(true)).toBe('2026-05-02');
    expect(due(false)).toBe('2026-03-16');
  });

  it('of two that begin on one day is the one that lasts longer, in whatever order they stand', () => {
    const [short, long, open] = [
      episode('looked-after', '2026-01-05', { ended: day('2026-01-06') }),
      episode('looked-after', '2026-01-05', { ended: day('2026-02-20') }),
      episode('looked-after', '2026-01-05'),
    ];
    for (const episodes of [
      [short, long],
      [long, short],
      [short, open, long],
      [open, long, short],
    ]) {
      expect(asked({ episodes }, day('2026-02-03'), ownReview).map(inShort)).toEqual([
        ['anytown/review', '2026-02-02', 'overdue', 1],
      ]);
    }
  });

  it('of two that begin on one day and differ on lasting until 18 never gives the laxer answer', () => {
    const held = { 'social-worker-visit': [day('2026-02-02')] };
    const [lasting, passing] = [true, false].map((untilEighteen) =>
      episode('placement', '2025-01-06', { untilEighteen }),
    ) as [Episode, Episode];
    for (const episodes of [
      [lasting, passing],
      [passing, lasting],
    ]) {
      expect(asked({ episodes, held }, day('2026-02-03'), socialWorkerVisit)[0]?.due).toBe('2026-03-16');
    }
  });
});

describe('asked about at a moment', () => {
  const record = { episodes: [episode('west-sussex-home', '2026-03-01')] };
  const status = (asOf: string) => asked(record, instant(asOf), ownReviewLocally).map(inShort)[0]?.slice(1);

  // England’s clock goes forward at 01:00Z on 29 March 2026: the day that follows begins at 23:00Z.
  it('counts days by England’s clock as summer time begins', () => {
    expect(status('2026-03-28T23:30:00Z')).toEqual(['2026-03-29', 'due', 1]);
    expect(status('2026-03-29T00:00:00Z')).toEqual(['2026-03-29', 'due-today', 0]);
    expect(status('2026-03-29T22:59:59.999Z')).toEqual(['2026-03-29', 'due-today', 0]);
    expect(status('2026-03-29T23:00:00Z')).toEqual(['2026-03-29', 'overdue', 1]);
  });

  // And back at 01:00Z on 25 October 2026: that day ends at midnight Z.
  it('counts days by England’s clock as summer time ends', () => {
    const autumn = { episodes: [episode('west-sussex-home', '2026-09-27')] };
    const at = (asOf: string) => asked(autumn, instant(asOf), ownReviewLocally).map(inShort)[0]?.slice(1);
    expect(at('2026-10-24T22:59:59.999Z')).toEqual(['2026-10-25', 'due', 1]);
    expect(at('2026-10-24T23:00:00Z')).toEqual(['2026-10-25', 'due-today', 0]);
    expect(at('2026-10-25T23:59:59.999Z')).toEqual(['2026-10-25', 'due-today', 0]);
    expect(at('2026-10-26T00:00:00Z')).toEqual(['2026-10-25', 'overdue', 1]);
  });

  it('knows an offset for what it is', () => {
    expect(status('2026-03-30T01:00:00+02:00')).toEqual(['2026-03-29', 'overdue', 1]);
    expect(status('2026-03-29T18:30:00-05:00')).toEqual(['2026-03-29', 'overdue', 1]);
  });
});

describe('a deadline in hours', () => {
  // Imposed at 18:00 GMT on 28 March; 24 elapsed hours later it is 19:00 BST.
  const imposedAt = instant('2026-03-28T18:00:00Z');
  const restriction = { imposedAt, ground: 'emergency' as const };
  const record = { restrictions: [restriction] };
  const deadline = '2026-03-29T18:00:00.000Z';
  const notice = (asOf: LocalDate | Instant, more: object = {}) =>
    asked({ restrictions: [{ ...restriction, ...more }] }, asOf, ownNotice)[0];

  it.each<[string, string, number, string]>([
    ['2026-03-28', 'due', 1, 'pending'],
    ['2026-03-29', 'due-today', 0, 'pending'],
    ['2026-03-30', 'overdue', 1, 'overdue'],
    ['2026-04-05', 'overdue', 7, 'overdue'],
  ])('by the day: on %s it is %s', (asOf, status, days, standing) => {
    const entry = notice(day(asOf));
    expect(entry).toMatchObject({ due: deadline, status, days, value: { status: standing, due: deadline } });
    expect(entry).not.toHaveProperty('hours');
  });

  it.each<[string, string, number, string]>([
    ['2026-03-28T18:00:00Z', 'due', 24, 'pending'],
    ['2026-03-28T18:00:00.001Z', 'due', 23, 'pending'],
    ['2026-03-29T00:00:00Z', 'due-today', 18, 'pending'],
    ['2026-03-29T18:00:00Z', 'due-today', 0, 'pending'],
    ['2026-03-29T19:00:00+01:00', 'due-today', 0, 'pending'],
    ['2026-03-29T18:00:00.001Z', 'overdue', 0, 'overdue'],
    ['2026-03-29T19:00:00Z', 'overdue', 1, 'overdue'],
    ['2026-04-01T18:00:00Z', 'overdue', 72, 'overdue'],
  ])('by the moment: at %s it is %s', (asOf, status, hours, standing) => {
    const entry = notice(instant(asOf));
    expect(entry).toMatchObject({ due: deadline, status, hours, value: { status: standing, due: deadline } });
    expect(entry).not.toHaveProperty('days');
  });

  it('that ends at midnight in England belongs to the day that begins', () => {
    const midnight = { imposedAt: instant('2026-03-28T23:00:00Z') }; // ends 2026-03-29T23:00Z, 00:00 BST on the 30th
    expect(notice(day('2026-03-29'), midnight)).toMatchObject({ status: 'due', days: 1 });
    expect(notice(day('2026-03-30'), midnight)).toMatchObject({ status: 'due-today', days: 0 });
    expect(notice(day('2026-03-31'), midnight)).toMatchObject({ status: 'overdue', days: 1 });
  });

  it('that was kept on its day is kept; one missed by a minute on it is late, not due today', () => {
    const kept = { fullDetailsAt: instant('2026-03-29T17:59:00Z') };
    expect(decidedValue(notice(day('2026-03-29'), kept))).toMatchObject({ status: 'notified-in-time' });
    const late = { fullDetailsAt: instant('2026-03-29T18:01:00Z') };
    expect(decidedValue(notice(day('2026-03-29'), late))).toMatchObject({ status: 'notified-late' });
    expect(notice(day('2026-03-29'), late)).toMatchObject({ status: 'notified-late' });
  });

  it('does not know what is told after the day or moment asked about', () => {
    const later = { fullDetailsAt: instant('2026-03-29T17:00:00Z') };
    expect(decidedValue(notice(instant('2026-03-29T16:00:00Z'), later))).toMatchObject({ status: 'pending' });
    expect(decidedValue(notice(day('2026-03-28'), later))).toMatchObject({ status: 'pending' });
  });

  it('has not begun before the restriction is imposed', () => {
    expect(notice(day('2026-03-27'))?.kind).toBe('not-applicable');
    expect(notice(day('2026-03-28'))?.kind).toBe('decided');
    expect(notice(instant('2026-03-28T17:59:59.999Z'))?.kind).toBe('not-applicable');
  });

  it('stands beside the consent, which is owed by no date', () => {
    const entries = asked(record, day('2026-03-29'), restrictionConsent, ownNoticeLocally);
    expect(entries.map(inShort)).toEqual([
      ['anytown/notice-locally', deadline, 'due-today', 0],
      ['contact/restriction-consent', undefined, 'emergency', undefined],
    ]);
  });

  it('is looked at for each restriction, the earlier first', () => {
    const restrictions = ['2026-03-29T10:00:00Z', '2026-03-28T18:00:00Z', '2026-03-29T10:00:00+01:00'].map((at) => ({
      imposedAt: instant(at),
      ground: 'emergency' as const,
    }));
    expect(asked({ restrictions }, day('2026-03-30'), ownNotice).map(inShort)).toEqual([
      ['anytown/notice', '2026-03-29T18:00:00.000Z', 'overdue', 1],
      ['anytown/notice', '2026-03-30T09:00:00.000Z', 'due-today', 0],
      ['anytown/notice', '2026-03-30T10:00:00.000Z', 'due-today', 0],
    ]);
  });
});

describe('the order', () => {
  // Due: the plan 29 March (a day); two notices on 29 March, by the moment; the report 31 March.
  const record: Partial<ChildRecord> = {
    episodes: [
      episode('west-sussex-home', '2026-02-28'),
      episode('childrens-home', '2026-03-15'),
      episode('placement', '2025-01-06'),
    ],
    held: { 'support-plan-review': [day('2026-03-01')], 'social-worker-visit': [day('2026-02-02')] },
    restrictions: [
      { imposedAt: instant('2026-03-28T22:59:59.999Z'), ground: 'emergency' },
      { imposedAt: instant('2026-03-28T06:00:00Z'), ground: 'emergency' },
    ],
  };
  const rules = [
    supportPlanReviewWestSussex,
    socialWorkerVisit,
    independentVisit,
    healthAssessment,
    ownNotice,
    ownNoticeLocally,
    restrictionConsent,
    ownReviewLocally,
    ownReview,
  ];

  it('is by due, days by date and moments by time, then by rule; then what has no date, cannot be told, does not apply', () => {
    const late = '2026-03-29T22:59:59.999Z';
    const early = '2026-03-29T06:00:00.000Z';
    const expected = [
      ['anytown/review-locally', '2026-03-28'],
      ['anytown/notice', early],
      ['anytown/notice-locally', early],
      ['anytown/notice', late],
      ['anytown/notice-locally', late],
      ['cadence/independent-visit', '2026-03-31'],
      ['cadence/support-plan-review-west-sussex', '2026-04-01'],
      ['contact/restriction-consent', undefined],
      ['contact/restriction-consent', undefined],
      ['cadence/social-worker-visit', undefined],
      ['anytown/review', undefined],
      ['cadence/health-assessment', undefined],
    ];
    for (const given of [rules, rules.toReversed()]) {
      const entries = asked(record, day('2026-03-29'), ...given);
      expect(entries.map(({ rule, due }) => [rule.id, due])).toEqual(expected);
      expect(entries.map(({ kind }) => kind).slice(-4)).toEqual([
        'decided',
        'undetermined',
        'not-applicable',
        'not-applicable',
      ]);
    }
  });

  it('puts a day after the moments within it, to the last millisecond of England’s day', () => {
    const held = { 'support-plan-review': [day('2026-02-28')] }; // one month later is 28 March
    const episodes = [episode('west-sussex-home', '2026-02-28')];
    const at = (imposed: string) =>
      idsOf(
        asked(
          { held, episodes, restrictions: [{ imposedAt: instant(imposed), ground: 'emergency' }] },
          day('2026-03-28'),
          supportPlanReviewWestSussex,
          ownNotice,
        ),
      );
    const [plan, notice] = ['cadence/support-plan-review-west-sussex', 'anytown/notice'];
    expect(at('2026-03-27T00:00:00Z')).toEqual([notice, plan]);
    expect(at('2026-03-27T23:59:59.999Z')).toEqual([notice, plan]);
    expect(at('2026-03-28T00:00:00Z')).toEqual([plan, notice]);
  });

  it('puts what is open and what is done, where it has a date, by that date', () => {
    const admission = {
      movesIn: day('2026-03-02'),
      usesSignsOfSafety: false,
      eligibleChild: false,
      documents: [{ kind: 'placement-plan' as const, dated: day('2026-02-20') }],
    };
    const entries = asked(
      { admission, episodes: [episode('west-sussex-home', '2026-02-01')] },
      day('2026-03-01'),
      ownReviewLocally,
      documentsWestSussex,
    );
    expect(entries[0] && inShort(entries[0])).toEqual(['anytown/review-locally', '2026-03-01', 'due-today', 0]);
    expect(entries[1] && inShort(entries[1])).toEqual([
      'admission/documents-west-sussex',
      '2026-03-02',
      'met',
      undefined,
    ]);
    expect(entries[1]).toMatchObject({ value: { document: 'placement-plan', status: 'met' } });
    expect(entries[2]).toMatchObject({ due: '2026-03-02', status: 'due', days: 1, value: { document: 'care-plan' } });
  });
});

describe('what is missing', () => {
  /** The path that a finding says is to be filled in, of the rule asked about. */
  const missing = (record: Partial<ChildRecord>, rule: Rule | undefined) =>
    asked(record, day('2026-02-03'), rule as Rule).flatMap((entry) =>
      entry.kind === 'undetermined' ? entry.missing.map(({ path }) => path) : [],
    );

  it('is named by where it belongs in the record', () => {
    const episodes = [
      episode('looked-after', '2020-01-06'),
      episode('placement', '2024-01-01', { ended: day('2025-01-05') }),
      episode('placement', '2025-01-06'),
      episode('tier', '2025-01-06'),
      episode('nexus-360', '2025-01-06'),
    ];
    const held = { 'social-worker-visit': [day('2026-02-02')], 'health-assessment': [day('2025-02-03')] };
    const record = { episodes, held };
    expect(missing(record, socialWorkerVisit)).toEqual(['episodes.2.untilEighteen']);
    expect(missing(record, healthAssessment)).toEqual(['dateOfBirth']);
    const tier = { events: [{ kind: 'assessed' as const, on: day('2025-01-20') }], meetings: [] };
    expect(missing({ ...record, tier }, tierAssessment)).toEqual(['tier.events.0.tool']);
    expect(missing({ ...record, support: {} }, ruleById('support/clinical-notes-nexus'))).toEqual([
      'support.therapySessions',
    ]);
    const admission = { movesIn: day('2026-03-02'), documents: [] };
    expect(missing({ ...record, admission }, documentsWestSussex)).toEqual([
      'admission.usesSignsOfSafety',
      'admission.eligibleChild',
    ]);
    const sound = { imposedAt: instant('2026-02-01T09:00Z'), ground: 'emergency' as const };
    const restrictions = [sound, { ...sound, fullDetailsAt: instant('2026-02-01T08:00Z') }];
    expect(missing({ ...record, restrictions }, ownNotice)).toEqual([
      'restrictions.1.fullDetailsAt',
      'restrictions.1.imposedAt',
    ]);
  });

  it('once it is filled in at that path, is missing no longer', () => {
    const episodes = [episode('placement', '2024-01-01'), episode('placement', '2025-01-06')];
    const admission = { movesIn: day('2026-02-03'), documents: [] };
    const record = {
      ...nothing,
      episodes,
      held: { 'social-worker-visit': [day('2026-02-02')] },
      admission,
    };
    const filled: ChildRecord = structuredClone(record);
    const kinds = () =>
      agenda(filled, day('2026-02-03'), { rules: [socialWorkerVisit, documentsWestSussex], everything: true }).map(
        ({ kind }) => kind,
      );
    const before = agenda(filled, day('2026-02-03'), {
      rules: [socialWorkerVisit, documentsWestSussex],
      everything: true,
    });
    expect(kinds().filter((kind) => kind === 'undetermined')).toHaveLength(3);
    for (const entry of before) {
      for (const { path } of entry.kind === 'undetermined' ? entry.missing : []) {
        const keys = path.split('.');
        const last = keys.pop() as string;
        const parent = keys.reduce<Record<string, unknown>>(
          (part, key) => part[key] as Record<string, unknown>,
          filled as unknown as Record<string, unknown>,
        );
        parent[last] = true;
      }
    }
    expect(kinds()).not.toContain('undetermined');
    expect(parseChildRecord(filled).ok).toBe(true);
  });

  it('is the list of what was held, where the record does not hold it; an empty list says that nothing was', () => {
    const episodes = [episode('looked-after', '2026-01-05'), episode('nexus-360', '2026-01-05')];
    const recorded = ['cla-review'] as const;
    const carerSupervision = ruleById('cadence/supervision-nexus');
    for (const support of [{}, { support: {} }]) {
      const entries = asked(
        { episodes, recorded, ...support },
        day('2026-02-03'),
        ownReview,
        healthAssessment,
        carerSupervision,
      );
      expect(entries.map(({ rule, kind }) => [rule.id, kind])).toEqual([
        ['anytown/review', 'decided'],
        ['cadence/health-assessment', 'undetermined'],
        ['cadence/supervision-nexus', 'undetermined'],
      ]);
    }
    expect(missing({ episodes, recorded, support: {} }, carerSupervision)).toEqual(['held.carer-supervision']);
    expect(missing({ recorded, support: {} }, carerSupervision)).toEqual([]);
  });

  it('is since when it is owed, where an episode began before the record does', () => {
    const episodes = [episode('looked-after', '2026-01-05', { beganBefore: true })];
    expect(missing({ episodes }, ownReview)).toEqual(['episodes.0.from']);
  });

  it('leaves what is no part of the record, the calendar and the rule, as it is', () => {
    const beyond = { episodes: [episode('looked-after', '2028-12-20')] };
    const [entry] = asked(beyond, day('2028-12-21'), ownReview);
    expect(entry).toMatchObject({
      kind: 'undetermined',
      missing: [{ code: 'calendar-does-not-reach', path: 'calendar' }],
    });
    const before = { episodes: [episode('looked-after', '2011-03-31')] };
    expect(asked(before, day('2011-04-02'), ownReview)).toMatchObject([
      { kind: 'undetermined', missing: [{ code: 'no-version-in-force', path: 'rule' }] },
    ]);
  });

  it('is named by its path in the reasons of what does not apply, too', () => {
    const restrictions = [
      {
        imposedAt: instant('2026-02-01T09:00Z'),
        ground: 'agreed' as const,
        consentedAt: instant('2026-02-01T08:00Z'),
      },
    ];
    expect(asked({ restrictions }, day('2026-02-03'), ownNotice)).toMatchObject([
      { kind: 'not-applicable', because: [{ kind: 'fact', path: 'restrictions.0.ground', value: 'agreed' }, {}] },
    ]);
  });
});

describe('TIER care and a support package', () => {
  const meeting = 'cadence/therapeutic-management-meeting-tier';
  const tierRules = [tierCycle, tierAssessment, therapeuticManagementMeetingTier];

  it('are read from what the record holds of them, during their episodes', () => {
    const record: Partial<ChildRecord> = {
      episodes: [episode('tier', '2026-01-05'), episode('nexus-360', '2026-01-05')],
      held: { 'carer-supervision': [day('2026-01-12')] },
      tier: { events: [], meetings: [{ on: day('2026-02-01'), covered: [] }] },
      support: { courseDays: { 'de-escalation-training': 2 } },
    };
    const entries = agenda({ ...nothing, ...record }, day('2026-02-03'), { rules: catalogue, everything: true });
    const of = (id: string) => entries.filter(({ rule }) => rule.id === id);
    expect(of(meeting).map(inShort)).toEqual([[meeting, '2026-03-01', 'due', 26]]);
    expect(of('cadence/supervision-nexus').map(inShort)).toEqual([
      ['cadence/supervision-nexus', '2026-01-26', 'overdue', 8],
    ]);
    expect(decidedValue(of('support/de-escalation-training-nexus')[0])).toEqual({ status: 'due', done: 2, of: 3 });
    expect(decidedValue(of('tier/assessment')[0])).toEqual({ status: 'due' });
  });

  it('of which nothing is recorded but the episode, rhythms are read from what was held', () => {
    const record = {
      episodes: [episode('tier', '2026-01-05')],
      held: { 'therapeutic-management-meeting': [day('2026-01-20')] },
    };
    const [entry, ...others] = asked(record, day('2026-02-03'), ...tierRules);
    expect(entry && inShort(entry)).toEqual([meeting, '2026-02-20', 'due', 17]);
    const missing = others.flatMap((other) =>
      other.kind === 'undetermined' ? [[other.rule.id, other.missing[0].path]] : [],
    );
    expect(missing).toEqual([['tier/cycle', 'tier']]);
  });

  it('recorded without an episode do not apply, and none of their rules is passed over', () => {
    const entries = asked({ tier: { events: [], meetings: [] } }, day('2026-02-03'), ...tierRules);
    expect(idsOf(entries)).toEqual(tierRules.map(({ id }) => id).sort());
    for (const entry of entries) {
      expect(entry).toMatchObject({ kind: 'not-applicable', because: [{ kind: 'absent', path: 'episodes.tier' }] });
    }
    const ofPackage = ['supervision', 'carer-contact'].map((name) => ruleById(`cadence/${name}-nexus`));
    const rules = [...ofPackage, ruleById('support/clinical-notes-nexus')];
    const support = asked({ support: {} }, day('2026-02-03'), ...rules);
    expect(idsOf(support)).toEqual(rules.map(({ id }) => id).sort());
    expect(new Set(support.map(({ kind }) => kind))).toEqual(new Set(['not-applicable']));
  });

  // E
  describe('of which the rest of the record tells', () => {
    const regulation = ruleById('tier/team-regulation');
    const therapist = ruleById('support/area-therapist-nexus');
    const record: Partial<ChildRecord> = {
      episodes: [episode('tier', '2026-01-05'), episode('nexus-360', '2026-01-05')],
      held: { 'therapeutic-management-meeting': [day('2026-02-01')] },
      circumstances: { 'team-regulated': true, 'area-therapist': true, 'therapist-assistant': true },
    };
    const told = (others: Partial<ChildRecord>) => {
      const rules = [therapeuticManagementMeetingTier, regulation, therapist];
      return asked({ ...record, ...others }, day('2026-02-20'), ...rules).map((entry) => [
        entry.rule.id,
        entry.due,
        entry.status,
      ]);
    };
    const expected = [
      [meeting, '2026-03-01', 'due'],
      [therapist.id, undefined, 'met'],
      [regulation.id, undefined, 'met'],
    ];

    it('are told from that alone', () => {
      expect(told({})).toEqual(expected);
    });

    it('are told alike where a part of their own is there and empty', () => {
      expect(told({ tier: { events: [], meetings: [] } })).toEqual(expected);
      expect(told({ support: {} })).toEqual(expected);
    });

    it('are told from both, where a part of their own tells of an earlier meeting', () => {
      const meetings = [{ on: day('2026-01-20'), covered: [] }];
      expect(told({ tier: { events: [], meetings } })).toEqual(expected);
    });
  });
});

describe('what only holds or does not', () => {
  it.each<[string, string, Partial<ChildRecord>]>([
    ['a definition', 'cadence/eligible-child', {}],
    ['a cycle', 'tier/cycle', { tier: { events: [], meetings: [] } }],
  ])('is nothing that is still to be done, and nothing can be booked for it: %s', (_, id, others) => {
    const rule = ruleById(id);
    const record: Partial<ChildRecord> = {
      dateOfBirth: day('2012-06-01'),
      episodes: [episode('looked-after', '2026-01-05'), episode('tier', '2026-01-05')],
      planned: { [rule.subject]: [day('2026-03-02')] },
      ...others,
    };
    const [entry] = asked(record, day('2026-02-20'), rule);
    expect(entry?.kind).toBe('decided');
    expect(entry).not.toHaveProperty('booked');
  });
});

describe('an authority’s own rules', () => {
  const policy = {
    ...ownReviewLocally,
    id: 'anytown/wellbeing-check',
    subject: 'anytown/wellbeing-check',
    during: 'anytown/kinship-care',
    versions: [
      {
        ...ownReviewLocally.versions[0],
        intervals: [{ within: { days: 10 } }],
      },
    ],
  };

  it('handed in as JSON, are what the agenda is about, with their own kinds of episode', () => {
    const parsed = parseRule(JSON.parse(JSON.stringify(policy)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const record = {
      episodes: [episode('anytown/kinship-care', '2026-01-05')],
      held: { 'anytown/wellbeing-check': [day('2026-01-10')] },
    };
    expect(asked(record, day('2026-01-20'), parsed.value).map(inShort)).toEqual([
      ['anytown/wellbeing-check', '2026-01-20', 'due-today', 0],
    ]);
  });

  it('stand beside the catalogue’s, or instead of them', () => {
    const parsed = parseRule(JSON.parse(JSON.stringify(policy)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const record = { ...nothing, episodes: [episode('looked-after', '2026-01-05')] };
    const both = agenda(record, day('2026-01-20'), { rules: [...catalogue, parsed.value], everything: true });
    expect(idsOf(both)).toEqual(expect.arrayContaining(['anytown/wellbeing-check', 'cadence/cla-review']));
    expect(agenda(record, day('2026-01-20'), { rules: [], everything: true })).toEqual([]);
  });
});

describe('what is no date', () => {
  it.each(['2026-02-30', '2026-02-03T10:00', '', 'today'])('is refused by name as the day asked about: %j', (asOf) => {
    expect(() => agenda(nothing, asOf as LocalDate, { rules: catalogue, everything: true })).toThrow(RangeError);
    if (asOf !== '')
      expect(() => agenda(nothing, asOf as LocalDate, { rules: catalogue, everything: true })).toThrow(asOf);
  });

  it('is refused by name in the record', () => {
    const episodes = [{ kind: 'looked-after' as const, from: '2026-02-30' as LocalDate }];
    expect(() => asked({ episodes }, day('2026-03-01'), ownReview)).toThrow('2026-02-30');
  });
});

describe('a caseload', () => {
  it('is each child’s agenda, in the order given', () => {
    const records = ['b', 'a', 'c'].map((id) => ({
      ...nothing,
      id,
      episodes: [episode('looked-after', '2026-01-05')],
    }));
    const children = [...caseload(records, day('2026-02-03'), { rules: [ownReview], everything: true })];
    expect(children.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    for (const [at, { entries }] of children.entries()) {
      expect(entries).toEqual(
        agenda(records[at] as ChildRecord, day('2026-02-03'), { rules: [ownReview], everything: true }),
      );
    }
  });

  it('is lazy: a record is read only when its agenda is asked for, and one that fails does not spoil those before', () => {
    const read: string[] = [];
    function* records(): Generator<ChildRecord> {
      for (const id of ['first', 'second', 'third']) {
        read.push(id);
        yield { ...nothing, id, episodes: [episode('looked-after', '2026-01-05')] };
      }
    }
    const children = caseload(records(), day('2026-02-03'), { rules: catalogue, everything: true });
    expect(read).toEqual([]);
    expect(children.next().value?.id).toBe('first');
    expect(read).toEqual(['first']);
    expect(children.next().value?.id).toBe('second');
    expect(read).toEqual(['first', 'second']);
  });

  it('of nobody is empty', () => {
    expect([...caseload([], day('2026-02-03'), { rules: catalogue, everything: true })]).toEqual([]);
  });
});

describe('the rating of an agenda', () => {
  const rated = (record: Partial<ChildRecord>, asOf: string, ...rules: readonly Rule[]) =>
    worst(...asked(record, day(asOf), ...rules).map(ratingOf));
  const episodes = [episode('looked-after', '2026-01-05')];

  it.each([
    ['2026-02-01', 'green'],
    ['2026-02-02', 'amber'],
    ['2026-02-03', 'red'],
  ])('as of %s is %s', (asOf, rating) => {
    expect(rated({ episodes }, asOf, ownReview)).toBe(rating);
  });

  it('is amber where something cannot be told, and none where nothing applies', () => {
    expect(rated({ episodes: [episode('looked-after', '2028-12-20')] }, '2028-12-21', ownReview)).toBe('amber');
    expect(rated({}, '2026-02-03', ownReview)).toBe('not-rated');
  });
});
