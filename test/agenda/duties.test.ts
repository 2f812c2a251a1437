/** What each kind of rule says of a record, and one child's life as it is lived through them. */

import {
  type AgendaEntry,
  agenda,
  type ChildRecord,
  catalogue,
  claReview,
  type Episode,
  type EpisodeKind,
  type ItemName,
  nextDue,
  ruleById,
} from 'care-planning-rules';
import { day, type Instant, type LocalDate, unwrap } from 'care-planning-rules/core';
import { parseChildRecord } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';
import { daysLater } from '../arbitraries.ts';
import { ownReview } from '../own-rules.ts';

const nothing: ChildRecord = { id: 'synthetic-1', recorded: 'all', episodes: [], held: {} };

function episode(kind: EpisodeKind, from: string, others: Partial<Episode> = {}): Episode {
  return { kind, from: day(from), ...others };
}

const days = (...dates: string[]) => dates.map(day);
const ended = (on: string) => ({ ended: day(on) });

function entriesOf(id: string, record: Partial<ChildRecord>, asOf: string): readonly AgendaEntry[] {
  const rule = id === ownReview.id ? ownReview : ruleById(id);
  return agenda({ ...nothing, ...record }, asOf as LocalDate | Instant, { rules: [rule], everything: true });
}

/** The only finding of a rule, in short: its status or value; what is missing; or why it does not apply. */
function told(id: string, record: Partial<ChildRecord>, asOf: string): unknown {
  const entries = entriesOf(id, record, asOf);
  expect(entries).toHaveLength(1);
  const entry = entries[0] as AgendaEntry;
  if (entry.kind === 'undetermined') return entry.missing.map(({ path }) => path);
  if (entry.kind === 'not-applicable') return entry.because[0].kind;
  return (entry.value as { status?: string }).status ?? entry.value;
}

describe('a condition', () => {
  const id = 'cadence/placement-plan-signature';
  const placement = (others: Partial<Episode> = {}) => ({ episodes: [episode('placement', '2026-03-02', others)] });
  const signed = { 'agreed-with-appropriate-person': true, 'signed-by-appropriate-person': true };

  it.each<[string, Partial<ChildRecord>, unknown]>([
    ['in no placement', { circumstances: signed }, 'absent'],
    ['in a placement to come', { ...placement({ from: day('2026-04-01') }), circumstances: signed }, 'not-begun'],
    ['on its last day', { ...placement(ended('2026-03-20')), circumstances: signed }, 'met'],
    ['after its last day', { ...placement(ended('2026-03-19')), circumstances: signed }, 'ended'],
    ['where that is not known', { ...placement({ endUnknown: true }), circumstances: signed }, ['episodes.0.ended']],
    ['of which nothing is recorded', placement(), Object.keys(signed).map((name) => `circumstances.${name}`)],
    ['of which a part is not so', { ...placement(), circumstances: { 'signed-by-appropriate-person': false } }, 'due'],
    ['that is fulfilled', { ...placement(), circumstances: signed }, 'met'],
  ])('%s', (_, record, expected) => {
    expect(told(id, record, '2026-03-20')).toEqual(expected);
  });
});

describe('the contents of something', () => {
  const id = 'cadence/personal-adviser-functions';
  const all: readonly ItemName[] = [
    'advice-and-support',
    'part-in-assessment-and-plan',
    'part-in-reviews',
    'liaison-with-authority',
    'co-ordination-of-services',
    'informed-of-progress-and-well-being',
    'written-record',
  ];
  const leaver = [episode('care-leaver', '2026-02-02')];
  const kept = (...each: readonly [string, readonly ItemName[]][]) => ({
    'personal-adviser-functions': each.map(([on, present]) => ({ on: day(on), present })),
  });

  it.each<[string, Partial<ChildRecord>, unknown]>([
    ['of which there is none, is asked for', { episodes: leaver }, ['contents.personal-adviser-functions']],
    ['is not asked for outside its episode', {}, 'absent'],
    ['nor before', { episodes: [episode('care-leaver', '2026-04-01')] }, 'not-begun'],
    ['nor after', { episodes: [episode('care-leaver', '2026-01-01', ended('2026-03-19'))] }, 'ended'],
    [
      'is that of the latest',
      { episodes: leaver, contents: kept(['2026-03-02', all.slice(1)], ['2026-03-16', all], ['2026-02-16', []]) },
      'met',
    ],
    [
      'and not of one to come',
      { episodes: leaver, contents: kept(['2026-03-02', all.slice(1)], ['2026-03-21', all]) },
      'missed',
    ],
    ['may be there before', { episodes: leaver, contents: kept(['2026-02-01', all]) }, 'met'],
    [
      'cannot be told where it may be that of an earlier episode',
      {
        episodes: [episode('care-leaver', '2025-02-03', ended('2025-06-02')), ...leaver],
        contents: kept(['2025-03-03', all]),
      },
      ['contents.personal-adviser-functions'],
    ],
  ])('%s', (_, record, expected) => {
    expect(told(id, record, '2026-03-20')).toEqual(expected);
  });

  it('turns on a circumstance of its own, asked for where it stands, or on the record’s', () => {
    const record = (circumstances?: ChildRecord['circumstances']) => ({
      episodes: [episode('childrens-home', '2026-01-05')],
      contents: {
        'private-communication': [
          { on: day('2026-02-02'), present: ['telephone', 'post', 'electronic-mail'] as const },
        ],
      },
      ...(circumstances && { circumstances }),
    });
    const of = (circumstances?: ChildRecord['circumstances']) =>
      told('contact/private-communication', record(circumstances), '2026-03-20');
    expect(of()).toEqual(['contents.private-communication.0.circumstances.disabled-child']);
    expect(of({ 'disabled-child': true })).toBe('missed');
    expect(of({ 'disabled-child': false })).toBe('met');
  });
});

describe('a definition that counts days', () => {
  const born = { dateOfBirth: day('2009-06-01') };
  const of = (record: Partial<ChildRecord>) => told('cadence/eligible-child', { ...born, ...record }, '2026-03-20');

  it('is asked of the episodes of its kind', () => {
    expect(of({ episodes: [episode('looked-after', '2025-01-06'), episode('placement', '2020-01-06')] })).toMatchObject(
      { isSo: true, since: '2025-06-01' },
    );
    expect(of({ episodes: [episode('placement', '2025-01-06')] })).toBe('absent');
    expect(told('cadence/eligible-child', { episodes: [episode('looked-after', '2025-01-06')] }, '2026-03-20')).toEqual(
      ['dateOfBirth'],
    );
  });

  it('cannot count an episode with no known end as one that runs on', () => {
    expect(
      of({
        episodes: [episode('placement', '2025-01-06'), episode('looked-after', '2025-01-06', { endUnknown: true })],
      }),
    ).toEqual(['episodes.1.ended']);
  });
});

describe('a review before its usual date', () => {
  const id = 'cadence/cla-review-brought-forward';
  const usual = unwrap(nextDue(claReview, { from: day('2026-01-05'), held: [] }));
  const lookedAfter = [episode('placement', '2025-06-02'), episode('looked-after', '2026-01-05')];
  const asked = (event: string, ...on: readonly (readonly [string, string?])[]) => ({
    events: { [event]: on.map(([from, until]) => ({ on: day(from), ...(until && { until: day(until) }) })) },
  });
  const request = asked('request-of-reviewing-officer', ['2026-01-12']);

  it.each<[string, Partial<ChildRecord>, unknown]>([
    ['is not asked for without an event', { episodes: lookedAfter }, 'absent'],
    ['nor of a child who is not looked after', request, 'absent'],
    ['is owed from the event on', { episodes: lookedAfter, ...request }, 'due'],
    [
      'and met by the next one held',
      { episodes: lookedAfter, ...request, held: { 'cla-review': days('2026-01-19') } },
      'met',
    ],
    [
      'asks for the end of what began',
      { episodes: lookedAfter, ...asked('detention', ['2026-01-12']) },
      ['events.detention.0.until'],
    ],
    ['and is owed by it', { episodes: lookedAfter, ...asked('detention', ['2026-01-12', '2026-01-19']) }, 'overdue'],
    [
      'cannot be told where reviews are not recorded',
      { episodes: lookedAfter, ...request, recorded: ['request-of-reviewing-officer'] },
      ['held.cla-review'],
    ],
    [
      'nor where the child was looked after before',
      { ...request, episodes: [episode('looked-after', '2026-01-05', { beganBefore: true })] },
      ['episodes.0.from'],
    ],
    [
      'is counted in the period of its day',
      { ...request, episodes: [...lookedAfter, episode('looked-after', '2026-01-15')] },
      'due',
    ],
  ])('%s', (_, record, expected) => {
    expect(told(id, record, '2026-01-20')).toEqual(expected);
  });

  it('is one finding for each event', () => {
    const events = { ...request.events, ...asked('detention', ['2026-01-13', '2026-01-21']).events };
    expect(
      entriesOf(id, { episodes: lookedAfter, events }, '2026-01-20').map(({ due, event }) => [due, event]),
    ).toEqual([
      ['2026-01-21', { name: 'detention', on: '2026-01-13' }],
      [daysLater(usual, -1), { name: 'request-of-reviewing-officer', on: '2026-01-12' }],
    ]);
  });
});

describe('a visit whose rhythm changes with the first review', () => {
  const id = 'cadence/social-worker-visit-temporary-approval';
  const kind = 'temporary-approval-or-interim-care-order';
  const of = (episodes: readonly Episode[], held: ChildRecord['held'], more: Partial<ChildRecord> = {}) => {
    const [entry] = entriesOf(id, { episodes, held, ...more }, '2026-02-20');
    return entry?.kind === 'undetermined' ? entry.missing[0].path : entry?.due;
  };
  const lookedAfter = episode('looked-after', '2026-01-05');
  const approval = episode(kind, '2026-01-05');
  const visits = days('2026-02-10');

  it('is weekly until then and every four weeks from then on', () => {
    expect(of([lookedAfter, approval], { 'social-worker-visit': visits })).toBe('2026-02-17');
    expect(of([lookedAfter, approval], { 'social-worker-visit': visits, 'cla-review': days('2026-02-10') })).toBe(
      '2026-03-10',
    );
    expect(of([lookedAfter, approval], { 'social-worker-visit': visits, 'cla-review': days('2026-02-11') })).toBe(
      '2026-02-17',
    );
  });

  it('counts a review of this period of being looked after alone', () => {
    const before = episode('looked-after', '2024-01-08', ended('2024-06-03'));
    const held = { 'social-worker-visit': visits, 'cla-review': days('2024-02-01') };
    expect(of([before, lookedAfter, approval], held)).toBe('2026-02-17');
  });

  it('cannot be told where an earlier review may be the first, until one is seen', () => {
    const seen = episode('looked-after', '2026-01-05', { beganBefore: true });
    expect(of([seen, approval], { 'social-worker-visit': visits })).toBe('episodes.0.from');
    expect(of([seen, approval], { 'social-worker-visit': visits, 'cla-review': days('2026-02-09') })).toBe(
      '2026-03-10',
    );
    expect(of([seen, approval], { 'social-worker-visit': visits, 'cla-review': days('2026-02-19') })).toBe(
      'episodes.0.from',
    );
  });

  it('cannot be told where reviews are not recorded', () => {
    expect(of([lookedAfter, approval], { 'social-worker-visit': visits }, { recorded: ['social-worker-visit'] })).toBe(
      'held.cla-review',
    );
  });
});

describe('a duty of each school term', () => {
  it('is read from the terms of the record', () => {
    const record = { episodes: [episode('looked-after', '2026-01-05')] };
    const id = 'cadence/personal-education-plan-review-education-guidance';
    expect(told(id, record, '2026-02-20')).toEqual(['terms']);
    const terms = [{ from: day('2026-01-05'), to: day('2026-03-27') }];
    expect(entriesOf(id, { ...record, terms }, '2026-02-20')).toMatchObject([{ due: '2026-03-27', status: 'due' }]);
  });
});

describe('one authority’s practice', () => {
  const reviewed = { held: { 'cla-review': [day('2026-02-02')] } };
  const circulation = 'cadence/care-plan-circulation-slough';

  it('is owed only for a child whom that authority looks after', () => {
    const ofSlough = [episode('looked-after', '2026-01-05', { by: 'slough' })];
    for (const others of [{}, { by: 'knowsley' as const }]) {
      const episodes = [episode('looked-after', '2026-01-05', others)];
      expect(entriesOf(circulation, { ...reviewed, episodes }, '2026-02-20')).toMatchObject([
        { kind: 'not-applicable', because: [{ kind: 'absent', path: 'episodes.looked-after.by' }] },
      ]);
    }
    expect(entriesOf(circulation, { ...reviewed, episodes: ofSlough }, '2026-02-20')).toMatchObject([
      { status: 'overdue', due: '2026-02-16' },
    ]);
  });
});

describe('what the record does not hold', () => {
  const recorded = ['cla-review', 'measure-used'] as const;
  const episodes = [episode('childrens-home', '2026-01-05'), episode('looked-after', '2026-01-05', { by: 'knowsley' })];

  it.each<[string, unknown]>([
    ['cadence/cla-review', 'overdue'],
    ['cadence/health-assessment', ['held.health-assessment']],
    // Of uses of a measure a list is kept, and it is empty; of referrals of workers none is.
    ['cadence/behaviour-record', 'absent'],
    ['cadence/barring-referral-notice', ['events.worker-referred']],
    ['cadence/designated-teacher-notice-knowsley', ['held.designated-teacher-notice']],
    // Another authority looks after the child: what Slough does after a review is nobody's duty here.
    ['cadence/care-plan-circulation-slough', 'absent'],
    // The child is in no foster placement, whatever is recorded of one.
    ['cadence/foster-first-review-to-panel', 'absent'],
  ])('of %s cannot be told: %j', (id, expected) => {
    expect(told(id, { episodes, recorded }, '2026-03-20')).toEqual(expected);
  });

  it('is told all the same where an event itself says so', () => {
    const events = {
      'worker-referred': [{ on: day('2026-02-02'), done: { 'barring-referral-notice': day('2026-02-03') } }],
    };
    expect(told('cadence/barring-referral-notice', { episodes, recorded, events }, '2026-03-20')).toBe('met');
    const silent = { 'worker-referred': [{ on: day('2026-02-02') }] };
    expect(told('cadence/barring-referral-notice', { episodes, recorded, events: silent }, '2026-03-20')).toEqual([
      'held.barring-referral-notice',
    ]);
  });
});

describe('what is asked of each visit', () => {
  // H
  const rule = ruleById('cadence/child-seen-alone');
  const written = (visits: readonly unknown[]) => ({
    id: 'synthetic-1',
    episodes: [{ kind: 'looked-after', from: '2026-01-05' }],
    held: { 'social-worker-visit': visits },
  });
  const told = (visits: readonly unknown[]) => {
    const parsed = parseChildRecord(written(visits));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return agenda(parsed.value, day('2026-03-16'), { rules: [rule], everything: true }).map((entry) => [
      entry.event?.on,
      entry.kind === 'decided' ? (entry.value as { readonly status?: string }).status : entry.kind,
    ]);
  };

  it.fails('is asked of each, on its day', () => {
    expect(told(['2026-02-03', '2026-03-10'])).toEqual([
      ['2026-02-03', 'undetermined'],
      ['2026-03-10', 'undetermined'],
    ]);
  });

  it.fails('is answered by what was so of that visit, and of no other', () => {
    const seenAlone = { 'child-spoken-to-in-private': true };
    expect(told([{ on: '2026-02-03', so: seenAlone }, '2026-03-10'])).toEqual([
      ['2026-02-03', 'met'],
      ['2026-03-10', 'undetermined'],
    ]);
  });
});

describe('what is booked', () => {
  const record = { episodes: [episode('looked-after', '2026-01-05')] };
  const of = (planned: readonly string[], asOf: string, held: readonly string[] = []) =>
    entriesOf(
      ownReview.id,
      { ...record, planned: { 'cla-review': days(...planned) }, held: { 'cla-review': days(...held) } },
      asOf,
    ).map(({ due, status, booked }) => [due, status, booked]);

  it.each<[string, readonly string[], string, readonly string[], unknown]>([
    ['in time', ['2026-02-02'], '2026-01-20', [], ['2026-02-02', 'due', { on: '2026-02-02', isInTime: true }]],
    ['too late', ['2026-02-03'], '2026-01-20', [], ['2026-02-02', 'due', { on: '2026-02-03', isInTime: false }]],
    [
      'more than once: the first',
      ['2026-03-02', '2026-01-30'],
      '2026-01-20',
      [],
      ['2026-02-02', 'due', { on: '2026-01-30', isInTime: true }],
    ],
    ['for a day that is past says nothing', ['2026-01-19'], '2026-01-20', [], ['2026-02-02', 'due', undefined]],
    ['for today', ['2026-01-20'], '2026-01-20', [], ['2026-02-02', 'due', { on: '2026-01-20', isInTime: true }]],
    ['for today, and held', ['2026-01-20'], '2026-01-20', ['2026-01-20'], ['2026-04-20', 'due', undefined]],
    ['is not held, though its day has come', ['2026-01-30'], '2026-02-03', [], ['2026-02-02', 'overdue', undefined]],
    [
      'while overdue',
      ['2026-02-10'],
      '2026-02-03',
      [],
      ['2026-02-02', 'overdue', { on: '2026-02-10', isInTime: false }],
    ],
  ])('%s', (_, planned, asOf, held, expected) => {
    expect(of(planned, asOf, held)).toEqual([expected]);
  });

  it('says nothing of the hour of its day, nor of what has no date', () => {
    const home = {
      episodes: [episode('childrens-home', '2026-01-05')],
      circumstances: { 'restraint-planned-as-routine': false },
    };
    const events = {
      'measure-used': [{ on: '2026-02-02T10:00:00Z' as Instant }],
      'worker-referred': [{ on: day('2026-02-02') }],
    };
    const planned = { 'behaviour-record': days('2026-02-03'), 'barring-referral-notice': days('2026-02-04') };
    const booked = (id: string, asOf: string) => entriesOf(id, { ...home, events, planned }, asOf)[0]?.booked;
    expect(booked('cadence/behaviour-record', '2026-02-02T12:00:00Z')).toEqual({ on: '2026-02-03' });
    expect(booked('cadence/barring-referral-notice', '2026-02-02')).toEqual({ on: '2026-02-04' });
  });
});

describe('TIER care and a support package that began before they are seen', () => {
  it('have a rhythm that cannot be told before the first one seen', () => {
    const episodes = [
      episode('nexus-360', '2026-01-05', { beganBefore: true }),
      episode('tier', '2026-01-05', { endUnknown: true }),
    ];
    const record = { episodes, support: {}, tier: { events: [], meetings: [] } };
    expect(told('cadence/supervision-nexus', record, '2026-02-20')).toEqual(['episodes.0.from']);
    expect(
      entriesOf(
        'cadence/supervision-nexus',
        { ...record, held: { 'carer-supervision': days('2026-02-10') } },
        '2026-02-20',
      ),
    ).toMatchObject([{ due: '2026-02-24' }]);
    expect(told('cadence/therapeutic-management-meeting-tier', record, '2026-02-20')).toEqual(['episodes.1.ended']);
  });
});

describe('an admission', () => {
  it('of which the record holds nothing has rules that do not apply, each for that reason', () => {
    const rules = catalogue.filter(({ during }) => during === 'admission');
    const entries = agenda({ ...nothing, episodes: [episode('west-sussex-home', '2026-01-05')] }, day('2026-02-20'), {
      rules,
      everything: true,
    });
    expect(entries.length).toBeGreaterThan(3);
    for (const entry of entries)
      expect(entry).toMatchObject({ kind: 'not-applicable', because: [{ kind: 'absent', path: 'admission' }] });
  });
});

describe('one child’s life', () => {
  // Missing at Easter, moved in May: what a manager reads on a morning, rule by rule.
  const written = {
    recorded: 'all',
    id: 'synthetic-1',
    dateOfBirth: '2013-09-14',
    episodes: [
      { kind: 'looked-after', from: '2026-01-05' },
      { kind: 'placement', from: '2026-01-05', ended: '2026-05-11' },
      { kind: 'placement', from: '2026-05-11', untilEighteen: false },
      { kind: 'childrens-home', from: '2026-05-11' },
      { kind: 'missing', from: '2026-04-03', ended: '2026-04-05' },
    ],
    held: {
      'cla-review': ['2026-01-30', '2026-04-29'],
      'care-plan': ['2026-01-15'],
      'placement-plan': ['2026-01-05', '2026-05-20'],
      'health-assessment': ['2026-02-10'],
      'social-worker-visit': ['2026-01-09', '2026-02-20', '2026-04-02', '2026-05-15'],
      'review-papers': ['2026-01-26'],
      'review-decisions': ['2026-02-05', '2026-05-08'],
      'review-record': ['2026-02-19'],
    },
    planned: { 'cla-review': ['2026-10-22'] },
    events: {
      'return-from-missing': [
        { on: '2026-04-05T21:15:00+01:00', done: { 'return-interview': '2026-04-08T16:00:00+01:00' } },
      ],
      'measure-used': [{ on: '2026-05-23T19:40:00+01:00', done: { 'behaviour-record': '2026-05-23T21:00:00+01:00' } }],
      'request-of-reviewing-officer': [{ on: '2026-05-18' }],
    },
    circumstances: {
      'care-plan-for-court': false,
      'care-plan-not-practicable-before': true,
      'placement-plan-not-practicable-before': true,
      'restraint-planned-as-routine': false,
      'review-calls-for-revision': false,
    },
  };
  const parsed = parseChildRecord(written);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const on = (asOf: string) =>
    agenda(parsed.value, asOf as LocalDate | Instant, { rules: catalogue, everything: true }).flatMap(
      (entry): readonly (readonly unknown[])[] => {
        const value = entry.kind === 'decided' ? (entry.value as { status?: string; done?: string }) : undefined;
        const status = entry.status ?? value?.status;
        return status === undefined ? [] : [[entry.rule.id, entry.due, status, ...(value?.done ? [value.done] : [])]];
      },
    );

  it('on the morning after the bank holiday of 25 May 2026', () => {
    const entries = on('2026-05-26T09:00:00+01:00');
    expect(entries).toEqual(
      expect.arrayContaining([
        // The first placement’s tenth working day; the plan came on the eighth.
        ['cadence/care-plan', '2026-01-19', 'met', '2026-01-15'],
        ['cadence/placement-plan', '2026-01-12', 'met', '2026-01-05'],
        // Five working days from Monday 11 May.
        ['cadence/placement-plan', '2026-05-18', 'late', '2026-05-20'],
        // Six weeks from 15 May.
        ['cadence/social-worker-visit', '2026-06-26', 'due'],
        ['cadence/health-assessment', '2027-02-10', 'due'],
        // Six months from the second review; the one that the officer asked for, by the day before.
        ['cadence/cla-review', '2026-10-29', 'due'],
        ['cadence/cla-review-brought-forward', '2026-10-28', 'due'],
        // Of the second review: no papers came; decisions by 7 May, the bank holiday of 4 May left out.
        ['cadence/review-papers-iro-handbook', '2026-04-26', 'overdue'],
        ['cadence/review-decisions-iro-handbook', '2026-05-07', 'late', '2026-05-08'],
        ['cadence/review-record-iro-handbook', '2026-05-21', 'overdue'],
        ['cadence/return-interview-missing-guidance', '2026-04-08T20:15:00.000Z', 'met', '2026-04-08T16:00:00+01:00'],
        ['cadence/behaviour-record', '2026-05-24T18:40:00.000Z', 'met', '2026-05-23T21:00:00+01:00'],
        ['cadence/behaviour-debrief', '2026-05-25T18:40:00.000Z', 'overdue'],
        ['cadence/behaviour-talk-with-child', '2026-05-28', 'due'],
        ['cadence/independent-visit', '2026-05-31', 'due'],
      ]),
    );
    // Papers for the review that is booked on 22 October are owed three days before it.
    expect(entries).toContainEqual(['cadence/review-papers-iro-handbook', '2026-10-19', 'due']);
    expect(entries.filter(([id]) => id === 'cadence/review-record-iro-handbook')).toHaveLength(1);
  });
});
