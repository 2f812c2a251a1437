/** What a part of a record adds to it, and whose rules are a child’s. */

import { agenda, type ChildRecord, type Rule, ruleById } from 'care-planning-rules';
import { day, instant, type LocalDate } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

const asked = (record: Partial<ChildRecord>, asOf: string, ...rules: readonly Rule[]) =>
  agenda({ id: 'a', recorded: 'all', episodes: [], held: {}, ...record }, day(asOf), { rules, everything: true });

const inShort = (record: Partial<ChildRecord>, asOf: string, rule: Rule) =>
  asked(record, asOf, rule).map((entry) => (entry.kind === 'decided' ? entry.value : entry.kind));

describe('the agenda of a meeting under TIER', () => {
  const rule = ruleById('tier/meeting-agenda');
  const episodes = [{ kind: 'tier', from: day('2026-01-05') }] as const;
  const circumstances = { 'in-psychotherapy': false };
  const whole = { on: day('2026-02-01'), present: ['unmet-milestones', 'coming-month-priorities'] } as const;
  const meeting = (on: string) => ({ on: day(on), covered: ['unmet-milestones'] as const });
  const tier = (...on: readonly string[]) => ({ events: [], meetings: on.map(meeting) });
  const contents = { [rule.subject]: [whole] };

  it('is that of the later one, where an older document stands beside the part', () => {
    expect(inShort({ episodes, circumstances, contents, tier: tier('2026-02-15') }, '2026-02-20', rule)).toMatchObject([
      { status: 'missed', missing: ['coming-month-priorities'] },
    ]);
  });

  it('is that of the document, where the part holds an older meeting', () => {
    expect(inShort({ episodes, circumstances, contents, tier: tier('2026-01-20') }, '2026-02-20', rule)).toMatchObject([
      { status: 'met' },
    ]);
  });

  it('is that of the part, where the list of documents is empty', () => {
    const none = { [rule.subject]: [] };
    expect(
      inShort({ episodes, circumstances, contents: none, tier: tier('2026-02-15') }, '2026-02-20', rule),
    ).toMatchObject([{ status: 'missed' }]);
  });
});

describe('what was done with an event', () => {
  it('counts where the record has a part of that episode, too', () => {
    const episodes = [{ kind: 'tier', from: day('2026-01-05') }] as const;
    const events = { tier: [{ on: day('2026-01-05'), done: { 'trauma-assessment': day('2026-01-12') } }] };
    const rule = ruleById('tier/assessment');
    for (const tier of [undefined, { events: [], meetings: [] }]) {
      expect(inShort({ episodes, events, ...(tier && { tier }) }, '2026-02-03', rule)).toMatchObject([
        { status: 'met' },
      ]);
    }
  });
});

describe('a part of a record in which care was given twice', () => {
  const assessment = ruleById('tier/assessment');
  const twice = [
    { kind: 'tier', from: day('2025-01-06'), ended: day('2025-06-30') },
    { kind: 'tier', from: day('2025-10-01') },
  ] as const;
  const tier = (...events: NonNullable<ChildRecord['tier']>['events']) => ({ tier: { events, meetings: [] } });
  const assessed = (on: string) => ({ kind: 'assessed', on: day(on), tool: 'a standard tool' }) as const;
  const statuses = (others: Partial<ChildRecord>, rule = assessment) =>
    asked({ episodes: twice, ...others }, '2025-12-01', rule).map(({ status }) => status);

  it('switches off nothing that is owed of the first time', () => {
    expect(statuses({})).toEqual(['missed', 'due']);
    expect(statuses(tier())).toEqual(['missed', 'due']);
  });

  it('has each assessment answer for its own time', () => {
    expect(statuses(tier(assessed('2025-01-08')))).toEqual(['met', 'due']);
    expect(statuses(tier(assessed('2025-10-05')))).toEqual(['missed', 'met']);
    expect(statuses(tier(assessed('2025-01-08'), assessed('2025-10-05')))).toEqual(['met', 'met']);
  });

  it('has an end of the first time end nothing of the second', () => {
    const ended = tier(assessed('2025-01-08'), { kind: 'ended', on: day('2025-06-30') });
    expect(statuses(ended, ruleById('tier/clinical-supervision'))).toEqual(['due']);
  });
});

describe('care that is to come', () => {
  it('is owed what it will be, whether a part stands there or none', () => {
    const episodes = [{ kind: 'tier', from: day('2026-01-01') }] as const;
    for (const part of [{}, { tier: { events: [], meetings: [] } }]) {
      expect(inShort({ episodes, ...part }, '2025-12-01', ruleById('tier/assessment'))).toEqual([{ status: 'due' }]);
    }
  });
});

describe('what a record leaves open', () => {
  const rule = ruleById('tier/assessment');
  const from = day('2025-10-01');

  it.each<[string, Partial<ChildRecord>, string]>([
    ['when care began', { episodes: [{ kind: 'tier', from, beganBefore: true }] }, 'episodes.0.from'],
    ['when care ended', { episodes: [{ kind: 'tier', from, endUnknown: true }] }, 'episodes.0.ended'],
    ['whether it was done', { episodes: [{ kind: 'tier', from }], recorded: [] }, 'held.trauma-assessment'],
  ])('is as open where a part says nothing of it: %s', (_, record, path) => {
    for (const part of [{}, { tier: { events: [], meetings: [] } }]) {
      expect(asked({ ...record, ...part }, '2025-12-01', rule)).toMatchObject([
        { kind: 'undetermined', missing: [{ path }] },
      ]);
    }
  });
});

describe('care that has ended on a day that is not known', () => {
  const [from, endUnknown] = [day('2025-10-01'), true] as const;
  const missing = [{ kind: 'undetermined', missing: [{ path: 'episodes.0.ended' }] }];

  it.each(['tier/clinical-supervision', 'support/de-escalation-training-nexus', 'support/clinical-notes-nexus'])(
    'is not said to owe anything still: %s',
    (id) => {
      const parts = {
        tier: { events: [], meetings: [] },
        support: { courseDays: { 'de-escalation-training': 1 }, therapySessions: [{ on: day('2025-10-20') }] },
      };
      const episodes = (['tier', 'nexus-360'] as const).map((kind) => ({ kind, from, endUnknown }));
      const [of] = asked({ episodes, ...parts }, '2025-12-01', ruleById(id));
      expect([of]).toMatchObject(id.startsWith('tier/') ? missing : [{ missing: [{ path: 'episodes.1.ended' }] }]);
    },
  );

  it('was still done what was done during it', () => {
    const tier = {
      events: [{ kind: 'assessed', on: day('2025-10-05'), tool: 'a standard tool' }],
      meetings: [],
    } as const;
    const record = { episodes: [{ kind: 'tier', from, endUnknown }], tier } as const;
    expect(inShort(record, '2025-12-01', ruleById('tier/assessment'))).toMatchObject([{ status: 'met' }]);
  });
});

describe('an event whose moment is recorded', () => {
  it('is that of the part of the same day, and has one entry', () => {
    const episodes = [{ kind: 'tier', from: day('2026-01-05') }] as const;
    const events = { tier: [{ on: instant('2026-01-05T10:00:00Z') }] };
    const record = { episodes, events, tier: { events: [], meetings: [] } };
    expect(inShort(record, '2026-02-03', ruleById('tier/assessment'))).toEqual([{ status: 'due' }]);
  });
});

describe('a rule of one authority', () => {
  const circulation = ruleById('cadence/care-plan-circulation-slough');
  const events = { 'cla-review': [{ on: day('2026-02-10') }] };
  const by = (authority?: string, from = '2025-01-06', ended?: string) => ({
    kind: 'looked-after' as const,
    from: day(from),
    ...(authority !== undefined && { by: authority as 'slough' }),
    ...(ended !== undefined && { ended: day(ended) }),
  });

  it.each([
    ['nobody is named', by()],
    ['another authority is named', by('knowsley')],
  ])('does not apply where %s, though its event is recorded', (_, episode) => {
    expect(inShort({ episodes: [episode], events }, '2026-03-20', circulation)).toEqual(['not-applicable']);
  });

  it('applies where the authority is named', () => {
    expect(inShort({ episodes: [by('slough')], events }, '2026-03-20', circulation)).toMatchObject([
      { status: 'overdue' },
    ]);
  });

  it('does not apply to what happened in another authority’s care', () => {
    const episodes = [by('slough', '2025-01-06', '2026-01-31'), by('knowsley', '2026-02-01')];
    expect(inShort({ episodes, events }, '2026-03-20', circulation)).toEqual(['not-applicable']);
  });

  it('says that nobody is named, where the child is looked after by somebody', () => {
    const notice = ruleById('cadence/designated-teacher-notice-knowsley');
    const [entry] = asked({ episodes: [by()] }, '2026-03-20', notice);
    expect(entry).toMatchObject({ because: [{ kind: 'absent', path: 'episodes.looked-after.by' }] });
  });

  it('of what is owed before an admission does not apply: no authority is named there', () => {
    const rule = { ...ruleById('admission/needs-can-be-met-west-sussex'), id: 'anytown/needs', by: 'slough' } as Rule;
    const admission = { movesIn: '2026-03-02' as LocalDate, documents: [] };
    expect(inShort({ episodes: [by('knowsley')], admission }, '2026-03-01', rule)).toEqual(['not-applicable']);
  });
});
