/** When the events of a record happened that set deadlines, and what was done about each. */

import {
  type AgendaEntry,
  agenda,
  type ChildRecord,
  catalogue,
  type Episode,
  type EpisodeKind,
  ruleById,
} from 'care-planning-rules';
import { day, type Instant, type LocalDate } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

const nothing: ChildRecord = { id: 'synthetic-1', recorded: 'all', episodes: [], held: {} };

function episode(kind: EpisodeKind, from: string, others: Partial<Episode> = {}): Episode {
  return { kind, from: day(from), ...others };
}

const days = (...dates: string[]) => dates.map(day);
const ended = (on: string) => ({ ended: day(on) });

function entriesOf(id: string, record: Partial<ChildRecord>, asOf: string): readonly AgendaEntry[] {
  return agenda({ ...nothing, ...record }, asOf as LocalDate | Instant, { rules: [ruleById(id)], everything: true });
}

/** Each time: its day, its status, when it was due and when done; or what is missing; or why it does not apply. */
function told(id: string, record: Partial<ChildRecord>, asOf: string) {
  const inOrder = [...entriesOf(id, record, asOf)].sort((a, b) => (`${a.event?.on}` < `${b.event?.on}` ? -1 : 1));
  return inOrder.map((entry) => {
    const on = entry.event?.on;
    if (entry.kind === 'undetermined') return [on, 'undetermined', ...entry.missing.map(({ path }) => path)];
    if (entry.kind === 'not-applicable') return [on, 'not-applicable', entry.because[0].kind];
    const { status, due, done } = entry.value as { status: string; due?: string; done?: string };
    return [on, status, due, done];
  });
}

describe('cadence/review-preparation-iro-handbook', () => {
  // Owed 15 working days before the review of 2 February 2026: by 12 January.
  it.each<[string, readonly string[], readonly unknown[]]>([
    ['once, in time', ['2026-01-12'], ['met', '2026-01-12', '2026-01-12']],
    ['in time, and once more when it was late', ['2026-01-12', '2026-01-30'], ['met', '2026-01-12', '2026-01-12']],
    ['twice in time', ['2026-01-07', '2026-01-12'], ['met', '2026-01-12', '2026-01-12']],
    ['twice when it was late', ['2026-01-13', '2026-01-30'], ['late', '2026-01-12', '2026-01-30']],
  ])('done %s', (_, held, expected) => {
    const record = {
      events: { 'cla-review': [{ on: day('2026-02-02') }] },
      held: { 'review-preparation': days(...held) },
    };
    expect(told('cadence/review-preparation-iro-handbook', record, '2026-02-02')).toEqual([
      ['2026-02-02', ...expected],
    ]);
  });
});

describe('cadence/care-plan', () => {
  // Placed first on Monday 5 January 2026, again on Monday 2 March.
  const episodes = [
    episode('placement', '2026-03-02'),
    episode('looked-after', '2026-01-05'),
    episode('placement', '2026-01-05', ended('2026-03-02')),
  ];
  const circumstances = { 'care-plan-for-court': false, 'care-plan-not-practicable-before': true };
  const of = (more: Partial<ChildRecord>, asOf = '2026-03-10') =>
    told('cadence/care-plan', { episodes, circumstances, ...more }, asOf);

  it.each<[string, readonly string[], readonly unknown[]]>([
    ['before it', ['2026-01-02'], ['2026-01-05', 'met', '2026-01-19', '2026-01-02']],
    ['on the tenth working day', ['2026-01-19'], ['2026-01-05', 'met', '2026-01-19', '2026-01-19']],
    ['on the eleventh', ['2026-01-20'], ['2026-01-05', 'late', '2026-01-19', '2026-01-20']],
    ['never', [], ['2026-01-05', 'overdue', '2026-01-19', undefined]],
    ['before, and again later', ['2026-01-02', '2026-02-10'], ['2026-01-05', 'met', '2026-01-19', '2026-01-02']],
  ])('of the first placement alone, ready %s', (_, plans, expected) => {
    expect(of({ held: { 'care-plan': days(...plans) } })).toEqual([expected]);
  });

  it('where it was practicable before, is owed by the day of the placement', () => {
    const practicable = { 'care-plan-for-court': false, 'care-plan-not-practicable-before': false };
    expect(of({ circumstances: practicable, held: { 'care-plan': days('2026-01-06') } })).toEqual([
      ['2026-01-05', 'late', '2026-01-05', '2026-01-06'],
    ]);
  });

  it('of a child who was looked after before that is seen, cannot be told', () => {
    const before = [episode('looked-after', '2026-01-05', { beganBefore: true }), episode('placement', '2026-01-05')];
    expect(of({ episodes: before })).toEqual([['2026-01-05', 'undetermined', 'episodes.0.from']]);
    const placedBefore = [
      episode('looked-after', '2026-01-05'),
      episode('placement', '2026-01-05', { beganBefore: true }),
    ];
    expect(of({ episodes: placedBefore })).toEqual([['2026-01-05', 'undetermined', 'episodes.1.from']]);
  });

  it('of a child without a placement does not apply', () => {
    const [entry] = entriesOf('cadence/care-plan', { episodes: [episode('looked-after', '2026-01-05')] }, '2026-03-10');
    expect(entry).toMatchObject({ kind: 'not-applicable', because: [{ kind: 'absent', path: 'episodes.placement' }] });
  });

  it('is asked of each period of being looked after', () => {
    const twice = [
      episode('looked-after', '2024-01-08', ended('2024-06-03')),
      episode('placement', '2024-01-08', ended('2024-06-03')),
      episode('looked-after', '2026-01-05'),
      episode('placement', '2026-01-05'),
    ];
    expect(of({ episodes: twice, held: { 'care-plan': days('2024-01-10', '2026-01-08') } })).toEqual([
      ['2024-01-08', 'met', '2024-01-22', '2024-01-10'],
      ['2026-01-05', 'met', '2026-01-19', '2026-01-08'],
    ]);
    // What was planned in the first period, even late in it, is no plan for the second.
    expect(of({ episodes: twice, held: { 'care-plan': days('2024-01-10', '2024-05-20') } })[1]).toEqual([
      '2026-01-05',
      'overdue',
      '2026-01-19',
      undefined,
    ]);
  });
});

describe('cadence/placement-plan', () => {
  // Two placements that follow on each other: from Monday 5 January, and from Monday 2 March 2026.
  const episodes = [episode('placement', '2026-01-05', ended('2026-03-02')), episode('placement', '2026-03-02')];
  const circumstances = { 'placement-plan-not-practicable-before': true };
  const of = (plans: readonly string[], more: Partial<ChildRecord> = {}, asOf = '2026-03-20') =>
    told(
      'cadence/placement-plan',
      { episodes, circumstances, held: { 'placement-plan': days(...plans) }, ...more },
      asOf,
    );
  const first = (status: string, done?: string) => ['2026-01-05', status, '2026-01-12', done];
  const second = (status: string, done?: string) => ['2026-03-02', status, '2026-03-09', done];
  const unclear = (on: string) => [on, 'undetermined', 'events.placement.0.done.placement-plan'];

  it.each<[string, readonly string[], readonly unknown[]]>([
    [
      'one after each beginning',
      ['2026-01-08', '2026-03-04'],
      [first('met', '2026-01-08'), second('met', '2026-03-04')],
    ],
    ['one ahead of each', ['2026-01-02', '2026-02-27'], [first('met', '2026-01-02'), second('met', '2026-02-27')]],
    // The first placement’s plan, in time for it, is none for the second, though it is ready before that begins.
    ['one for the first alone', ['2026-01-08'], [first('met', '2026-01-08'), second('overdue')]],
    ['one for the second alone', ['2026-03-04'], [first('overdue'), second('met', '2026-03-04')]],
    ['none', [], [first('overdue'), second('overdue')]],
    // Late for the first, or ahead of the second.
    ['one between the two', ['2026-02-27'], [unclear('2026-01-05'), unclear('2026-03-02')]],
    [
      'one for the first and one ahead of the second',
      ['2026-01-08', '2026-02-27'],
      [first('met', '2026-01-08'), second('met', '2026-02-27')],
    ],
    ['one late for each', ['2026-01-20', '2026-03-16'], [first('late', '2026-01-20'), second('late', '2026-03-16')]],
  ])('with %s', (_, plans, expected) => {
    expect(of(plans)).toEqual(expected);
  });

  it('counts no plan for two placements, nor for one where it may be for the other', () => {
    expect(of(['2026-02-27'], {}, '2026-02-28')).toEqual([unclear('2026-01-05'), unclear('2026-03-02')]);
    expect(of(['2026-01-08'], {}, '2026-02-28')).toEqual([first('met', '2026-01-08'), second('due')]);
  });

  it('is told where the record says which placement a plan was for, and that counts for no other', () => {
    const events = { placement: [{ on: day('2026-01-05'), done: { 'placement-plan': day('2026-02-27') } }] };
    expect(of(['2026-02-27'], { events })).toEqual([first('late', '2026-02-27'), second('overdue')]);
  });

  it('of a placement that began before it is seen cannot be told, of the next one it can', () => {
    const unseen = [
      episode('placement', '2026-01-05', { ended: day('2026-03-02'), beganBefore: true }),
      episodes[1] as Episode,
    ];
    expect(of(['2026-03-04'], { episodes: unseen })).toEqual([
      ['2026-01-05', 'undetermined', 'episodes.0.from'],
      second('met', '2026-03-04'),
    ]);
  });

  it('of a placement with no known end is told where it was owed by its first day, or done', () => {
    const endless = [episode('placement', '2026-01-05', { endUnknown: true })];
    expect(of([], { episodes: endless })).toEqual([['2026-01-05', 'undetermined', 'episodes.0.ended']]);
    expect(of(['2026-01-08'], { episodes: endless })).toEqual([first('met', '2026-01-08')]);
    expect(of([], { episodes: endless, circumstances: { 'placement-plan-not-practicable-before': false } })).toEqual([
      ['2026-01-05', 'overdue', '2026-01-05', undefined],
    ]);
  });

  it('that ended before the plan was due is not owed one', () => {
    expect(of([], { episodes: [episode('placement', '2026-01-05', ended('2026-01-09'))] })).toEqual([
      ['2026-01-05', 'not-applicable', 'ended'],
    ]);
  });
});

describe('cadence/behaviour-record', () => {
  const record = {
    episodes: [episode('childrens-home', '2026-01-05')],
    circumstances: { 'restraint-planned-as-routine': false },
  };
  type Uses = Readonly<Record<string, readonly unknown[]>>;
  const of = (uses: readonly object[], held: readonly string[] = [], asOf = '2026-02-10T12:00:00Z') =>
    told(
      'cadence/behaviour-record',
      { ...record, events: { 'measure-used': uses } as Uses as never, held: { 'behaviour-record': days(...held) } },
      asOf,
    );
  const at = (on: string, done?: string) => ({ on, ...(done && { done: { 'behaviour-record': done } }) });

  it('is owed within 24 hours of each use, as each says when it was written', () => {
    expect(
      of([at('2026-02-03T21:00:00Z', '2026-02-04T21:00:00.001Z'), at('2026-02-02T10:00:00Z', '2026-02-03T10:00:00Z')]),
    ).toEqual([
      ['2026-02-02T10:00:00Z', 'met', '2026-02-03T10:00:00.000Z', '2026-02-03T10:00:00Z'],
      ['2026-02-03T21:00:00Z', 'late', '2026-02-04T21:00:00.000Z', '2026-02-04T21:00:00.001Z'],
    ]);
  });

  it('asks for the hour of an event of which only the day is known', () => {
    expect(of([at('2026-02-02'), at('2026-02-09T10:00:00Z')])).toEqual([
      ['2026-02-02', 'undetermined', 'events.measure-used.0.on'],
      ['2026-02-09T10:00:00Z', 'overdue', '2026-02-10T10:00:00.000Z', undefined],
    ]);
  });

  it('asks for the hour of what was done on the last day', () => {
    expect(of([at('2026-02-02T10:00:00Z', '2026-02-03')])).toEqual([
      ['2026-02-02T10:00:00Z', 'undetermined', 'events.measure-used.0.done.behaviour-record'],
    ]);
    expect(of([at('2026-02-02T10:00:00Z')], ['2026-02-03'])).toEqual([
      ['2026-02-02T10:00:00Z', 'undetermined', 'events.measure-used.0.done.behaviour-record'],
    ]);
  });

  it.each<[string, readonly object[], readonly string[], readonly string[]]>([
    [
      'each on its own day',
      [at('2026-02-02T10:00:00Z'), at('2026-02-05T10:00:00Z')],
      ['2026-02-02', '2026-02-05'],
      ['met', 'met'],
    ],
    [
      'one for two uses of a day',
      [at('2026-02-02T10:00:00Z'), at('2026-02-02T18:00:00Z')],
      ['2026-02-02'],
      ['undetermined', 'undetermined'],
    ],
    [
      'one for the first alone',
      [at('2026-02-02T10:00:00Z'), at('2026-02-05T10:00:00Z')],
      ['2026-02-02'],
      ['met', 'overdue'],
    ],
    [
      'one for the second alone',
      [at('2026-02-02T10:00:00Z'), at('2026-02-05T10:00:00Z')],
      ['2026-02-05'],
      ['overdue', 'met'],
    ],
    [
      'one too late for either',
      [at('2026-02-02T10:00:00Z'), at('2026-02-05T10:00:00Z')],
      ['2026-02-09'],
      ['undetermined', 'undetermined'],
    ],
    ['one ahead of the use', [at('2026-02-02T10:00:00Z')], ['2026-02-01'], ['overdue']],
  ])('with the days alone: %s', (_, uses, held, expected) => {
    expect(of(uses, held).map(([, status]) => status)).toEqual(expected);
  });

  it('has not begun for a use to come, and does not apply where none is recorded', () => {
    expect(of([at('2026-03-02T10:00:00Z')])).toEqual([['2026-03-02T10:00:00Z', 'not-applicable', 'not-begun']]);
    const [entry] = entriesOf('cadence/behaviour-record', record, '2026-02-10');
    expect(entry).toMatchObject({ kind: 'not-applicable', because: [{ kind: 'absent', path: 'events.measure-used' }] });
    expect(entry).not.toHaveProperty('event');
  });

  it('asks for a circumstance of the event in the event, and reads it there before the record’s own', () => {
    const events = {
      'measure-used': [
        at('2026-02-02T10:00:00Z'),
        { ...at('2026-02-09T10:00:00Z'), circumstances: { 'restraint-planned-as-routine': true } },
      ],
    };
    const asked = (circumstances: ChildRecord['circumstances']) =>
      told(
        'cadence/behaviour-record',
        { ...record, circumstances: circumstances ?? {}, events: events as never },
        '2026-02-12',
      );
    expect(asked({})).toEqual([
      ['2026-02-02T10:00:00Z', 'undetermined', 'events.measure-used.0.circumstances.restraint-planned-as-routine'],
      ['2026-02-09T10:00:00Z', 'not-applicable', 'fact'],
    ]);
    expect(asked({ 'restraint-planned-as-routine': false })[0]?.[1]).toBe('overdue');
    const [routine] = entriesOf(
      'cadence/behaviour-record',
      { ...record, events: events as never },
      '2026-02-12',
    ).filter(({ kind }) => kind === 'not-applicable');
    expect(routine).toMatchObject({
      because: [{ path: 'events.measure-used.1.circumstances.restraint-planned-as-routine' }],
    });
  });
});

describe('what surrounds a review', () => {
  const episodes = [episode('looked-after', '2025-12-01')];
  const reviews = days('2025-12-22', '2026-03-16'); // both Mondays
  const of = (id: string, more: Partial<ChildRecord>, asOf = '2026-04-20') =>
    told(`cadence/${id}-iro-handbook`, { episodes, ...more, held: { 'cla-review': reviews, ...more.held } }, asOf);

  it('is asked of the one last held', () => {
    expect(of('review-record', {})).toEqual([['2026-03-16', 'overdue', '2026-04-08', undefined]]);
    expect(of('review-record', {}, '2026-03-15')).toEqual([['2025-12-22', 'overdue', '2026-01-15', undefined]]);
  });

  it('counts a record for the review that it follows, and not the record of the one before', () => {
    expect(of('review-record', { held: { 'review-record': days('2026-01-06') } })[0]?.[1]).toBe('overdue');
    expect(of('review-record', { held: { 'review-record': days('2026-01-06', '2026-03-30') } })[0]?.[1]).toBe('met');
    // The record of the earlier review is wanting; this one is in time for the later alone.
    expect(of('review-record', { held: { 'review-record': days('2026-03-30') } })[0]?.[1]).toBe('met');
    expect(of('review-record', { held: { 'review-record': days('2026-04-20') } })[0]).toEqual([
      '2026-03-16',
      'undetermined',
      'events.cla-review.0.done.review-record',
    ]);
  });

  it('ahead of it, counts back: papers of the review before are none of this', () => {
    expect(of('review-papers', { held: { 'review-papers': days('2025-12-18') } })).toEqual([
      ['2026-03-16', 'overdue', '2026-03-13', undefined],
    ]);
    expect(of('review-papers', { held: { 'review-papers': days('2025-12-18', '2026-03-13') } })[0]?.[1]).toBe('met');
    expect(of('review-papers', { held: { 'review-papers': days('2025-12-18', '2026-03-14') } })[0]?.[1]).toBe('late');
    // What is owed ahead of a review is not held for the review before, though that went without.
    expect(of('review-papers', { held: { 'review-papers': days('2026-03-13') } })[0]?.[1]).toBe('met');
  });

  it('ahead of one that is booked, is owed by a day that is still to come; nothing that follows a review is', () => {
    const planned = { 'cla-review': days('2026-03-01', '2026-09-14', '2026-12-01') };
    expect(of('review-papers', { planned, held: { 'review-papers': days('2026-03-12') } })).toEqual([
      ['2026-03-16', 'met', '2026-03-13', '2026-03-12'],
      ['2026-09-14', 'due', '2026-09-11', undefined],
    ]);
    // 15 working days ahead of Monday 14 September 2026, over the bank holiday of 31 August.
    expect(of('review-preparation', { planned })[1]).toEqual(['2026-09-14', 'due', '2026-08-21', undefined]);
    expect(of('review-record', { planned })).toHaveLength(1);
  });

  it('is told of an earlier review too, once the record’s events say more of it', () => {
    const events = { 'cla-review': [{ on: day('2025-12-22'), done: { 'review-record': day('2026-01-16') } }] };
    expect(of('review-record', { events })).toEqual([
      ['2025-12-22', 'late', '2026-01-15', '2026-01-16'],
      ['2026-03-16', 'overdue', '2026-04-08', undefined],
    ]);
  });

  it('the first of which asks for the officer, held or booked', () => {
    const officer = (more: Partial<ChildRecord>, asOf = '2026-04-20') =>
      told('cadence/reviewing-officer-before-first-review-iro-handbook', { episodes, ...more }, asOf);
    const held = { 'cla-review': reviews, 'reviewing-officer-appointment': days('2025-12-22') };
    expect(officer({ held })).toEqual([['2025-12-22', 'met', '2025-12-22', '2025-12-22']]);
    expect(officer({ planned: { 'cla-review': days('2025-12-22') } }, '2025-12-10')).toEqual([
      ['2025-12-22', 'due', '2025-12-22', undefined],
    ]);
    expect(officer({}, '2025-12-10')).toEqual([[undefined, 'not-applicable', 'absent']]);
    expect(officer({ episodes: [episode('looked-after', '2025-12-01', { beganBefore: true })], held })).toEqual([
      ['2025-12-22', 'undetermined', 'episodes.0.from'],
    ]);
  });
});

describe('a visit that something calls for', () => {
  it('is answered by the first visit from then on, one for all that came before it', () => {
    const episodes = [episode('looked-after', '2026-01-05')];
    const events = { 'notice-that-home-falls-short': days('2026-02-02', '2026-02-04').map((on) => ({ on })) };
    const of = (...visits: string[]) =>
      told(
        'cadence/visit-after-notice-of-home',
        { episodes, events, held: { 'social-worker-visit': days(...visits) } },
        '2026-02-20',
      );
    expect(of('2026-02-01', '2026-02-06', '2026-02-13')).toEqual([
      ['2026-02-02', 'met', '2026-02-09', '2026-02-06'],
      ['2026-02-04', 'met', '2026-02-11', '2026-02-06'],
    ]);
    expect(of('2026-02-01').map(([, status]) => status)).toEqual(['overdue', 'overdue']);
    expect(of('2026-02-10').map(([, status]) => status)).toEqual(['late', 'met']);
  });
});

describe('what an episode marks', () => {
  it('a return interview is owed from the end of each time missing, by the hour', () => {
    const episodes = [
      episode('missing', '2026-02-01', ended('2026-02-03')),
      episode('missing', '2026-03-01', ended('2026-03-02')),
      episode('missing', '2026-04-01'),
    ];
    const asked = (events: object) =>
      told('cadence/return-interview-missing-guidance', { episodes, ...events }, '2026-04-02T12:00:00Z');
    const hour = 'events.return-from-missing.0.on';
    expect(asked({})).toEqual([
      ['2026-02-03', 'undetermined', hour],
      ['2026-03-02', 'undetermined', hour],
    ]);
    const done = { 'return-interview': '2026-02-06T08:00:00Z' };
    expect(asked({ events: { 'return-from-missing': [{ on: '2026-02-03T08:00:00Z', done }] } })).toEqual([
      ['2026-02-03T08:00:00Z', 'met', '2026-02-06T08:00:00.000Z', '2026-02-06T08:00:00Z'],
      ['2026-03-02', 'undetermined', 'events.return-from-missing.1.on'],
    ]);
  });

  it('an assessment of needs is owed from the day on which the child became eligible', () => {
    // Looked after since before the 14th birthday, on 4 January 2024; 16 on 4 January 2026.
    const record = { dateOfBirth: day('2010-01-04'), episodes: [episode('looked-after', '2023-06-05')] };
    expect(told('cadence/needs-assessment', record, '2026-02-02')).toEqual([
      ['2026-01-04', 'due', '2026-04-04', undefined],
    ]);
    expect(told('cadence/needs-assessment', record, '2026-01-03')).toEqual([[undefined, 'not-applicable', 'absent']]);
    expect(told('cadence/needs-assessment', { episodes: record.episodes }, '2026-02-02')).toEqual([
      [undefined, 'undetermined', 'dateOfBirth'],
    ]);
  });

  it('the experience of each officer is that officer’s: two dates for two officers say of neither', () => {
    const officers = [
      episode('reviewing-officer', '2020-02-03', ended('2024-03-04')),
      episode('reviewing-officer', '2024-03-04'),
    ];
    const of = (record: Partial<ChildRecord>) =>
      told('cadence/reviewing-officer-experience-iro-handbook', record, '2026-02-02').map(([, status]) => status);
    const held = { 'reviewing-officer-experience': days('2001-09-03', '2022-09-05') };
    expect(of({ episodes: officers.slice(0, 1), held })).toEqual(['met']);
    expect(of({ episodes: officers, held: { 'reviewing-officer-experience': days('2001-09-03') } })).toEqual([
      'undetermined',
      'undetermined',
    ]);
  });
});

describe('what is missing', () => {
  it('belongs where the door lets it in: each path of an event is one', () => {
    const paths = catalogue
      .filter(({ kind }) => kind === 'deadline')
      .flatMap(({ id }) =>
        entriesOf(
          id,
          {
            dateOfBirth: day('2010-01-04'),
            episodes: (
              [
                'looked-after',
                'placement',
                'childrens-home',
                'hospital-stay',
                'reviewing-officer',
                'west-sussex-home',
              ] as const
            ).map((kind) => episode(kind, '2023-06-05', kind === 'looked-after' ? { by: 'knowsley' } : {})),
          },
          '2026-02-02',
        ),
      )
      .flatMap((entry) => (entry.kind === 'undetermined' ? entry.missing.map(({ path }) => path) : []));
    expect(paths).toContain('events.looked-after.0.on');
    expect(paths).toContain('circumstances.emergency-placement');
    for (const path of paths)
      expect(path).toMatch(/^(circumstances\.[\w-]+|events\.[\w-]+\.\d+\.(on|until|done\.[\w-]+)|dateOfBirth)$/);
  });
});
