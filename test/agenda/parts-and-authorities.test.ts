/** What a part of a record adds to it, and whose rules are a child’s. */

import { agenda, type ChildRecord, type Rule, ruleById } from 'care-planning-rules';
import { day, type LocalDate } from 'care-planning-rules/core';
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
