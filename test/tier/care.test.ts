/** One child’s therapeutic care as of a day: each rule in each of its outcomes. */

import type { ConditionRule, Rule } from 'care-planning-rules';
import { day, englandAndWales, type Finding } from 'care-planning-rules/core';
import {
  type ManagementMeeting,
  type MeetingItem,
  meetingAgendas,
  type TherapeuticCareFacts,
  type TierEvent,
  therapeuticCare,
  therapeuticCareRules,
  tierAssessment,
  tierClinicalSupervision,
  tierCycle,
  tierDailyCaregiving,
  tierMeetingAgenda,
  tierRules,
  tierTeamRegulation,
} from 'care-planning-rules/tier';
import { describe, expect, it } from 'vitest';

/** Care that begins on 5 January 2026, asked about on 20 January, if a case does not say otherwise. */
type Case = {
  readonly name: string;
  readonly facts?: Partial<TherapeuticCareFacts>;
  readonly asOf?: string;
  readonly expected: object;
};

const begins: TherapeuticCareFacts = { from: day('2026-01-05'), events: [], meetings: [] };

function findingUnder(rule: Rule, facts: Partial<TherapeuticCareFacts> = {}, asOf = '2026-01-20'): Finding {
  const [finding] = therapeuticCare({ ...begins, ...facts }, day(asOf), englandAndWales, [rule]);
  return finding as Finding;
}

const on = (kind: 'assessed' | 'responded' | 'reviewed' | 'ended', date: string): TierEvent => ({
  kind,
  on: day(date),
});
const meeting = (date: string, ...covered: MeetingItem[]): ManagementMeeting => ({ on: day(date), covered });

function table(rule: Rule, cases: readonly Case[]) {
  describe(rule.id, () => {
    it.each(cases)('$name', ({ facts, asOf, expected }) => {
      expect(findingUnder(rule, facts, asOf)).toMatchObject({ rule: { id: rule.id }, ...expected });
    });
  });
}

const notBegun = {
  name: 'the day before care begins: does not apply',
  asOf: '2026-01-04',
  expected: {
    kind: 'not-applicable',
    because: [{ kind: 'not-begun', event: 'tier', on: '2026-01-05', asOf: '2026-01-04' }],
  },
};

const decidedAs = (value: object) => ({ kind: 'decided', value });
const missingAt = (path: string, code = 'fact-missing') => ({ kind: 'undetermined', missing: [{ code, path }] });
const contradicted = (path: string, message: string) => ({
  kind: 'undetermined',
  missing: [{ code: 'contradiction', path, message }],
});
const endedOn = (date: string) => ({ kind: 'not-applicable', because: [{ kind: 'ended', on: date }] });

table(tierCycle, [
  notBegun,
  {
    name: 'on the day care begins: assessing, because it has begun',
    asOf: '2026-01-05',
    expected: {
      ...decidedAs({ state: 'assessing', since: '2026-01-05', allowed: ['assessed', 'ended'] }),
      because: [{ kind: 'happened', event: 'tier', on: '2026-01-05' }],
    },
  },
  {
    name: 'assessed: responding, since that day',
    facts: { events: [on('assessed', '2026-01-12')] },
    expected: decidedAs({
      state: 'responding',
      since: '2026-01-12',
      allowed: ['responded', 'adjusted', 'reassessed', 'ended'],
    }),
  },
  {
    name: 'responded: reviewing',
    facts: { events: [on('assessed', '2026-01-12'), on('responded', '2026-01-19')] },
    expected: decidedAs({
      state: 'reviewing',
      since: '2026-01-19',
      allowed: ['reviewed', 'adjusted', 'reassessed', 'ended'],
    }),
  },
  {
    name: 'an event of the day asked about has happened',
    facts: { events: [on('assessed', '2026-01-20')] },
    expected: decidedAs({ state: 'responding' }),
  },
  {
    name: 'an event of the day after has not',
    facts: { events: [on('assessed', '2026-01-21')] },
    expected: decidedAs({ state: 'assessing', since: '2026-01-05' }),
  },
  {
    name: 'an event of the first day belongs to the care',
    facts: { events: [on('assessed', '2026-01-05')] },
    expected: decidedAs({ state: 'responding' }),
  },
  {
    name: 'an event of the day before care begins contradicts it',
    facts: { events: [on('assessed', '2026-01-04')] },
    expected: contradicted('events.0.on', '2026-01-04 is before care under TIER begins, on 2026-01-05'),
  },
  {
    name: 'ended by an event: nothing may follow',
    facts: { events: [on('assessed', '2026-01-12'), on('ended', '2026-01-19')] },
    expected: decidedAs({ state: 'ended', since: '2026-01-19', allowed: [] }),
  },
  {
    name: 'ended by the facts, on the day asked about',
    facts: { ended: day('2026-01-20'), events: [on('assessed', '2026-01-12')] },
    expected: decidedAs({ state: 'ended', since: '2026-01-20', allowed: [] }),
  },
  {
    name: 'an end still to come changes nothing',
    facts: { ended: day('2026-01-21'), events: [on('assessed', '2026-01-12')] },
    expected: decidedAs({ state: 'responding' }),
  },
  {
    name: 'two ways to say the same end agree',
    facts: { ended: day('2026-01-19'), events: [on('ended', '2026-01-19')] },
    expected: decidedAs({ state: 'ended', since: '2026-01-19' }),
  },
  {
    name: 'two different ends contradict each other',
    facts: { ended: day('2026-01-18'), events: [on('ended', '2026-01-19')] },
    expected: contradicted('ended', 'the events end care on 2026-01-19, and not on 2026-01-18'),
  },
  {
    name: 'an end before the last event contradicts it',
    facts: { ended: day('2026-01-11'), events: [on('assessed', '2026-01-12')] },
    expected: missingAt('ended', 'contradiction'),
  },
  {
    name: 'an end before care begins contradicts it',
    facts: { ended: day('2026-01-04') },
    expected: contradicted('ended', '2026-01-04 is before care under TIER begins, on 2026-01-05'),
  },
  {
    name: 'an end on the day care begins does not',
    facts: { ended: day('2026-01-05') },
    expected: decidedAs({ state: 'ended', since: '2026-01-05' }),
  },
  {
    name: 'a history that the cycle does not allow cannot be told, and its event is named',
    facts: { events: [on('assessed', '2026-01-12'), on('reviewed', '2026-01-19')] },
    expected: missingAt('events.1.kind', 'contradiction'),
  },
  {
    name: 'the event is named by its place among all, those to come included',
    facts: { events: [on('assessed', '2026-02-12'), on('reviewed', '2026-01-19')] },
    expected: missingAt('events.1.kind', 'contradiction'),
  },
  {
    name: 'an event without a day cannot be placed',
    facts: { events: [{ kind: 'assessed', on: 'soon' } as unknown as TierEvent] },
    expected: missingAt('events.0.on', 'contradiction'),
  },
  {
    name: 'an event that is nothing cannot be placed',
    facts: { events: [null as unknown as TierEvent] },
    expected: { kind: 'undetermined' },
  },
]);

table(tierAssessment, [
  notBegun,
  {
    name: 'not yet made: due, without a date, because the source sets none',
    expected: {
      ...decidedAs({ status: 'due' }),
      because: [
        { kind: 'no-figure', event: 'trauma-assessment' },
        { kind: 'not-happened', asOf: '2026-01-20' },
      ],
    },
  },
  {
    name: 'still due, and never overdue, years later',
    asOf: '2029-01-05',
    expected: decidedAs({ status: 'due' }),
  },
  {
    name: 'made with a standard tool: met',
    facts: { events: [{ kind: 'assessed', on: day('2026-01-12'), tool: 'NMT' }] },
    expected: {
      ...decidedAs({ status: 'met', done: '2026-01-12' }),
      because: [
        { kind: 'no-figure' },
        { kind: 'happened', on: '2026-01-12' },
        { kind: 'fact', path: 'events.0.tool', value: 'NMT' },
      ],
    },
  },
  {
    name: 'made on the day asked about: met',
    facts: { events: [{ kind: 'assessed', on: day('2026-01-20'), tool: 'NMT' }] },
    expected: decidedAs({ status: 'met', done: '2026-01-20' }),
  },
  {
    name: 'to be made the day after: due',
    facts: { events: [{ kind: 'assessed', on: day('2026-01-21'), tool: 'NMT' }] },
    expected: decidedAs({ status: 'due' }),
  },
  {
    name: 'made, and the tool not named: cannot tell',
    facts: { events: [on('assessed', '2026-01-12')] },
    expected: {
      kind: 'undetermined',
      missing: [{ code: 'fact-missing', path: 'events.0.tool', message: 'which standard tool was used is not given' }],
    },
  },
  {
    name: 'made after an event that is nothing: met',
    facts: { events: [null as unknown as TierEvent, { kind: 'assessed', on: day('2026-01-12'), tool: 'NMT' }] },
    expected: decidedAs({ status: 'met', done: '2026-01-12' }),
  },
  {
    name: 'a later assessment with a tool does not stand for the first',
    facts: { events: [on('assessed', '2026-01-12'), { kind: 'reassessed', on: day('2026-01-14'), tool: 'NMT' }] },
    expected: missingAt('events.0.tool'),
  },
  {
    name: 'not made by the day care ended: missed',
    facts: { events: [on('ended', '2026-01-20')] },
    expected: {
      ...decidedAs({ status: 'missed' }),
      because: [{ kind: 'no-figure' }, { kind: 'not-happened' }, { kind: 'ended', on: '2026-01-20' }],
    },
  },
  {
    name: 'not made, the day after care ended: missed for the same reasons',
    facts: { events: [on('ended', '2026-01-19')] },
    expected: {
      ...decidedAs({ status: 'missed' }),
      because: [{ kind: 'no-figure' }, { kind: 'not-happened' }, { kind: 'ended', on: '2026-01-19' }],
    },
  },
  {
    name: 'made on the day care ended: met',
    facts: { events: [{ kind: 'assessed', on: day('2026-01-20'), tool: 'NMT' }, on('ended', '2026-01-20')] },
    expected: decidedAs({ status: 'met', done: '2026-01-20' }),
  },
  {
    name: 'a day on the record without the event is no assessment',
    facts: { done: { 'trauma-assessment': day('2026-01-12') } },
    expected: decidedAs({ status: 'due' }),
  },
  {
    name: 'care ends tomorrow: still due',
    facts: { ended: day('2026-01-21') },
    expected: decidedAs({ status: 'due' }),
  },
  {
    name: 'an illegal step later in the history leaves it standing',
    facts: { events: [{ kind: 'assessed', on: day('2026-01-12'), tool: 'NMT' }, on('reviewed', '2026-01-13')] },
    expected: decidedAs({ status: 'met' }),
  },
]);

for (const [rule, fact] of [
  [tierTeamRegulation, 'team-regulated'],
  [tierDailyCaregiving, 'daily-caregiving'],
] as const) {
  table(rule, [
    notBegun,
    { name: 'said to be so: met', facts: { circumstances: { [fact]: true } }, expected: decidedAs({ status: 'met' }) },
    {
      name: 'said not to be so: missed',
      facts: { circumstances: { [fact]: false } },
      expected: decidedAs({ status: 'missed' }),
    },
    { name: 'not said: cannot tell', expected: missingAt(`circumstances.${fact}`) },
    {
      name: 'asked in every state: before the assessment',
      asOf: '2026-01-05',
      facts: { circumstances: { [fact]: false } },
      expected: decidedAs({ status: 'missed' }),
    },
    {
      name: 'asked in every state: in the review',
      facts: { circumstances: { [fact]: true }, events: [on('assessed', '2026-01-12'), on('responded', '2026-01-13')] },
      expected: decidedAs({ status: 'met' }),
    },
    {
      name: 'the day before care ended: still asked',
      asOf: '2026-01-18',
      facts: { circumstances: { [fact]: true }, events: [on('ended', '2026-01-19')] },
      expected: decidedAs({ status: 'met' }),
    },
    {
      name: 'on the day care ended: no more',
      asOf: '2026-01-19',
      facts: { circumstances: { [fact]: true }, events: [on('ended', '2026-01-19')] },
      expected: endedOn('2026-01-19'),
    },
  ]);
}

table(tierClinicalSupervision, [
  notBegun,
  {
    name: 'never held: due, and no date is invented for “frequent”',
    facts: { clinicalSupervision: [] },
    expected: {
      kind: 'decided',
      value: { status: 'due' },
      because: [{ kind: 'no-figure', event: 'team-clinical-supervision' }, { kind: 'not-happened' }],
    },
  },
  {
    name: 'held: due again, with the day of the last one, whatever their order',
    facts: { clinicalSupervision: [day('2026-01-19'), day('2026-01-12')] },
    expected: {
      ...decidedAs({ status: 'due', last: '2026-01-19' }),
      because: [{ kind: 'no-figure' }, { kind: 'happened', on: '2026-01-19' }],
    },
  },
  {
    name: 'held on the day asked about: that is the last',
    facts: { clinicalSupervision: [day('2026-01-20'), day('2026-01-21')] },
    expected: decidedAs({ status: 'due', last: '2026-01-20' }),
  },
  {
    name: 'held on the day care began: that is the last',
    facts: { clinicalSupervision: [day('2026-01-05'), day('2026-01-04')] },
    expected: decidedAs({ status: 'due', last: '2026-01-05' }),
  },
  {
    name: 'on the day care ended: no more',
    facts: { ended: day('2026-01-20') },
    expected: endedOn('2026-01-20'),
  },
]);

it(`${tierClinicalSupervision.id} names no day before care began`, () => {
  const finding = findingUnder(tierClinicalSupervision, { clinicalSupervision: [day('2026-01-04')] });
  expect(finding).toMatchObject({ kind: 'decided', value: { status: 'due' } });
  expect(finding).not.toHaveProperty('value.last');
});

table(tierMeetingAgenda, [
  notBegun,
  {
    name: 'no meeting yet: nothing to ask of it',
    expected: { kind: 'not-applicable', because: [{ kind: 'not-happened', event: 'therapeutic-management-meeting' }] },
  },
  {
    name: 'all three questions: met',
    facts: { meetings: [meeting('2026-01-19', 'unmet-milestones', 'psychotherapy', 'coming-month-priorities')] },
    expected: decidedAs({ status: 'met', on: '2026-01-19', missing: [] }),
  },
  {
    name: 'without psychotherapy, of a child who is in none: met',
    facts: {
      meetings: [meeting('2026-01-19', 'unmet-milestones', 'coming-month-priorities')],
      circumstances: { 'in-psychotherapy': false },
    },
    expected: {
      ...decidedAs({ status: 'met', missing: [] }),
      because: [{ kind: 'items', present: ['unmet-milestones', 'coming-month-priorities'], missing: [] }],
    },
  },
  {
    name: 'without psychotherapy, of a child who is in it: missed',
    facts: {
      meetings: [meeting('2026-01-19', 'unmet-milestones', 'coming-month-priorities')],
      circumstances: { 'in-psychotherapy': true },
    },
    expected: decidedAs({ status: 'missed', missing: ['psychotherapy'] }),
  },
  {
    name: 'without psychotherapy, and not said whether the child is in it: cannot tell',
    facts: { meetings: [meeting('2026-01-19', 'unmet-milestones', 'coming-month-priorities')] },
    expected: missingAt('circumstances.in-psychotherapy'),
  },
  {
    name: 'something else left out, and that not said either: cannot tell what is missing',
    facts: { meetings: [meeting('2026-01-19', 'unmet-milestones')] },
    expected: missingAt('circumstances.in-psychotherapy'),
  },
  {
    name: 'psychotherapy covered: it does not matter whether that is said',
    facts: { meetings: [meeting('2026-01-19', 'psychotherapy', 'coming-month-priorities')] },
    expected: decidedAs({ status: 'missed', missing: ['unmet-milestones'] }),
  },
  {
    name: 'nothing covered: all missing, in the order of the model',
    facts: { meetings: [meeting('2026-01-19')], circumstances: { 'in-psychotherapy': true } },
    expected: decidedAs({
      status: 'missed',
      missing: ['unmet-milestones', 'psychotherapy', 'coming-month-priorities'],
    }),
  },
  {
    name: 'the last meeting counts, whatever the order in which they are given',
    facts: {
      meetings: [meeting('2026-01-19', 'unmet-milestones'), meeting('2026-01-12')],
      circumstances: { 'in-psychotherapy': false },
    },
    expected: decidedAs({ on: '2026-01-19', missing: ['coming-month-priorities'] }),
  },
  {
    name: 'two entries of one day are one meeting',
    facts: {
      meetings: [meeting('2026-01-19', 'coming-month-priorities'), meeting('2026-01-19', 'unmet-milestones')],
      circumstances: { 'in-psychotherapy': false },
    },
    expected: decidedAs({ status: 'met', on: '2026-01-19' }),
  },
  {
    name: 'a meeting on the first day of care, and one on its last, belong to it',
    facts: {
      ended: day('2026-01-18'),
      meetings: [meeting('2026-01-18'), meeting('2026-01-05')],
      circumstances: { 'in-psychotherapy': false },
    },
    expected: decidedAs({ on: '2026-01-18' }),
  },
  {
    name: 'one to come, one before care began and one after it ended are no meetings of this care',
    facts: {
      ended: day('2026-01-18'),
      meetings: ['2026-01-04', '2026-01-19', '2026-01-21'].map((date) => meeting(date)),
    },
    expected: { kind: 'not-applicable' },
  },
]);

describe('cadence/therapeutic-management-meeting-tier', () => {
  const rule = therapeuticCareRules.find(({ id }) => id === 'cadence/therapeutic-management-meeting-tier') as Rule;

  it.each([
    ['2026-02-04', [], { status: 'due', due: '2026-02-05', days: 1 }],
    ['2026-02-05', [], { status: 'due-today', due: '2026-02-05', days: 0 }],
    ['2026-02-06', [], { status: 'overdue', due: '2026-02-05', days: 1 }],
    ['2026-02-06', ['2026-01-31'], { status: 'due', due: '2026-02-28', days: 22 }],
  ])('on %s after %j: %j', (asOf, held, value) => {
    expect(findingUnder(rule, { meetings: held.map((date) => meeting(date)) }, asOf)).toMatchObject(decidedAs(value));
  });

  it('an end that is still to come does not, as an event; as a fact it does', () => {
    expect(findingUnder(rule, { events: [on('ended', '2026-01-31')] }, '2026-01-20')).toMatchObject(
      decidedAs({ status: 'due', due: '2026-02-05' }),
    );
    expect(findingUnder(rule, { ended: day('2026-01-31') }, '2026-01-20').kind).toBe('not-applicable');
  });

  it('the end, as an event gives it, ends the meetings', () => {
    expect(findingUnder(rule, { events: [on('ended', '2026-02-04')] }, '2026-03-01').kind).toBe('not-applicable');
    expect(findingUnder(rule, { events: [on('ended', '2026-02-05')] }, '2026-03-01')).toMatchObject(
      decidedAs({ status: 'overdue', due: '2026-02-05' }),
    );
  });
});

describe('therapeuticCare', () => {
  it('answers each rule once, in the order of the rules', () => {
    expect(therapeuticCare(begins, day('2026-01-20')).map(({ rule }) => rule.id)).toEqual([
      'tier/cycle',
      'tier/assessment',
      'tier/team-regulation',
      'tier/clinical-supervision',
      'cadence/therapeutic-management-meeting-tier',
      'tier/meeting-agenda',
      'tier/daily-caregiving',
    ]);
    expect(therapeuticCare(begins, day('2026-01-20'), englandAndWales, tierRules)).toHaveLength(6);
  });

  it('a history that the cycle does not allow leaves the other answers', () => {
    const kinds = (events: TierEvent[]) =>
      therapeuticCare({ ...begins, circumstances: { 'team-regulated': true }, events }, day('2026-01-20')).map(
        ({ kind }) => kind,
      );
    const [cycle, ...others] = kinds([on('reviewed', '2026-01-12')]);
    expect(cycle).toBe('undetermined');
    expect(others).toEqual(kinds([]).slice(1));
  });

  it('reads no rule of another episode, kind or rhythm', () => {
    const { during: _, ...ofNoEpisode } = tierTeamRegulation;
    const [version] = tierTeamRegulation.versions;
    const foreign = [
      { ...tierTeamRegulation, during: 'nexus-360' },
      { ...tierTeamRegulation, kind: 'share' },
      { ...(therapeuticCareRules[4] as Rule), subject: 'carer-supervision' },
      ofNoEpisode,
      {
        ...tierAssessment,
        versions: [{ ...version, event: 'birth', lines: [{ within: { days: 7 } }] }],
      },
      {
        ...tierAssessment,
        versions: [
          { ...version, event: 'tier', lines: [{}], until: day('2026-01-01') },
          { ...version, event: 'birth', lines: [{}], from: day('2026-01-01') },
        ],
      },
    ] as unknown as Rule[];
    expect(therapeuticCare(begins, day('2026-01-20'), englandAndWales, foreign)).toEqual([]);
  });

  it('an authority’s own condition and deadline of the episode are answered', () => {
    const steady = { ...tierTeamRegulation, id: 'anytown/rota' } as const;
    const rota: ConditionRule = { ...steady, versions: [{ ...steady.versions[0], holds: 'anytown/rota' }] };
    expect(findingUnder(rota, { circumstances: { 'anytown/rota': true } })).toMatchObject({
      rule: { id: 'anytown/rota' },
      ...decidedAs({ status: 'met' }),
    });
    const lines = [{ when: 'anytown/by-agency', within: { days: 7 } }, { within: { days: 14 } }] as const;
    const own = { ...tierAssessment, id: 'anytown/induction', subject: 'anytown/team-induction' } as const;
    const { reads: _, ...version } = own.versions[0];
    const induction: Rule = { ...own, versions: [{ ...version, lines }] };
    const circumstances = { 'anytown/by-agency': false };
    const done = { 'anytown/team-induction': day('2026-01-20') };
    expect(findingUnder(induction)).toMatchObject(missingAt('circumstances.anytown/by-agency'));
    const events = [on('assessed', '2026-01-12'), on('responded', '2026-01-13')];
    expect(findingUnder(induction, { circumstances, events }, '2026-01-19')).toMatchObject(
      decidedAs({ status: 'due-today', due: '2026-01-19' }),
    );
    expect(findingUnder(induction, { circumstances }, '2026-01-19')).toMatchObject(
      decidedAs({ status: 'due-today', due: '2026-01-19' }),
    );
    expect(findingUnder(induction, { circumstances, done })).toMatchObject(
      decidedAs({ status: 'late', due: '2026-01-19', done: '2026-01-20' }),
    );
    expect(findingUnder(induction, { circumstances, ended: day('2026-01-18') }).kind).toBe('not-applicable');
    expect(findingUnder(induction, { circumstances, ended: day('2026-01-19') }, '2026-01-19')).toMatchObject(
      decidedAs({ status: 'due-today' }),
    );
  });

  it('which fact says that it was done is the rule’s own, and never its subject', () => {
    const [{ reads, ...version }] = tierAssessment.versions;
    const bySubject: Rule = { ...tierAssessment, id: 'anytown/assessment', versions: [version] };
    const byEvent: Rule = {
      ...tierAssessment,
      id: 'anytown/second-look',
      subject: 'anytown/second-look',
      versions: [{ ...version, reads }],
    };
    const events: TierEvent[] = [{ kind: 'assessed', on: day('2026-01-12'), tool: 'NMT' }];
    const done = { 'trauma-assessment': day('2026-01-13') };
    expect(findingUnder(bySubject, { events })).toMatchObject(decidedAs({ status: 'due' }));
    expect(findingUnder(bySubject, { events, done })).toMatchObject(decidedAs({ status: 'met', done: '2026-01-13' }));
    expect(findingUnder(byEvent, { events })).toMatchObject(decidedAs({ status: 'met', done: '2026-01-12' }));
    expect(findingUnder(byEvent, { events: [on('assessed', '2026-01-12')] })).toMatchObject(missingAt('events.0.tool'));
  });

  it('a version that is not in force decides nothing, and asks for no tool', () => {
    const [version] = tierAssessment.versions;
    const rule = { ...tierAssessment, versions: [{ ...version, from: day('2026-01-06') }] } as Rule;
    expect(findingUnder(rule, { events: [on('assessed', '2026-01-12')] })).toMatchObject(
      missingAt('rule', 'no-version-in-force'),
    );
  });

  it('a version that is not in force decides nothing', () => {
    const [version] = tierTeamRegulation.versions;
    const rule = { ...tierTeamRegulation, versions: [{ ...version, from: day('2026-01-21') }] } as Rule;
    expect(findingUnder(rule, { circumstances: { 'team-regulated': true } }, '2026-01-20')).toMatchObject(
      missingAt('rule', 'no-version-in-force'),
    );
    expect(findingUnder(rule, { circumstances: { 'team-regulated': true } }, '2026-01-21').kind).toBe('decided');
  });

  it.each([
    ['asOf', {}, '2026-02-30'],
    ['from', { from: '2026-13-01' }, '2026-01-20'],
    ['ended', { ended: 'never' }, '2026-01-20'],
    ['clinicalSupervision', { clinicalSupervision: ['2026-1-1'] }, '2026-01-20'],
    ['an end of the year 2026', { ended: '2026' }, '2026-01-20'],
    ['meetings', { meetings: [{ on: '2026-00-01', covered: [] }] }, '2026-01-20'],
    ['covered', { meetings: [{ on: '2026-01-12', covered: ['weather'] }] }, '2026-01-20'],
  ])('%s that is none is the caller’s mistake', (_, facts, asOf) => {
    const wrong = { ...begins, ...facts } as unknown as TherapeuticCareFacts;
    expect(() => therapeuticCare(wrong, asOf as ReturnType<typeof day>)).toThrow(RangeError);
  });
});

describe('meetingAgendas', () => {
  const facts = {
    from: day('2026-01-05'),
    circumstances: { 'in-psychotherapy': false },
    meetings: [
      meeting('2026-03-02', 'unmet-milestones', 'coming-month-priorities'),
      meeting('2026-02-03', 'unmet-milestones'),
      meeting('2026-04-01'),
    ],
  };

  it('answers each meeting up to the day, oldest first', () => {
    const values = meetingAgendas(facts, day('2026-03-02')).map(
      (finding) => finding.kind === 'decided' && finding.value,
    );
    expect(values).toEqual([
      { status: 'missed', on: '2026-02-03', missing: ['coming-month-priorities'] },
      { status: 'met', on: '2026-03-02', missing: [] },
    ]);
  });

  it('counts a meeting of the first day of care, and of the last', () => {
    const within = { ...facts, from: day('2026-02-03'), ended: day('2026-03-02') };
    expect(meetingAgendas(within, day('2026-04-01'))).toHaveLength(2);
  });

  it('gives no value to what cannot be told', () => {
    const { circumstances: _, ...unsaid } = facts;
    for (const finding of meetingAgendas(unsaid, day('2026-04-01'))) {
      expect(Object.keys(finding)).toEqual(['kind', 'rule', 'missing']);
    }
  });

  it.each([
    ['from', { from: '2026-13-01' }, '2026-04-01', 'not a day (YYYY-MM-DD): "2026-13-01"'],
    ['asOf', {}, '2026-02-30', 'not a day (YYYY-MM-DD): "2026-02-30"'],
    ['ended', { ended: 'never' }, '2026-04-01', 'not a day (YYYY-MM-DD): "never"'],
    [
      'an item',
      { meetings: [{ on: '2026-02-03', covered: ['weather'] }] },
      '2026-04-01',
      'not an item of the agenda: "weather"',
    ],
  ])('%s that is none is the caller’s mistake, though no meeting was held', (_, wrong, asOf, message) => {
    const given = { ...facts, meetings: [], ...wrong } as unknown as typeof facts;
    expect(() => meetingAgendas(given, asOf as ReturnType<typeof day>)).toThrow(new RangeError(message));
  });

  it('reads only the agenda of this room', () => {
    const other: Rule = { ...tierMeetingAgenda, during: 'placement' };
    expect(meetingAgendas(facts, day('2026-03-02'), [other])).toEqual([]);
  });
});
