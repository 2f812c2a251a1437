/** The wrap-around package as of a day: each promise in each of its outcomes. */

import type { Rule } from 'care-planning-rules';
import { day, englandAndWales, type Finding } from 'care-planning-rules/core';
import {
  areaTherapistNexus,
  clinicalNotesNexus,
  deEscalationTrainingNexus,
  educationLiaisonNexus,
  PACKAGE_ELEMENTS,
  packageElementsNexus,
  psychologicalAssessmentNexus,
  psychologicalAssessmentSharedNexus,
  psychologistOversightNexus,
  respiteAndFeeNexus,
  type SupportFacts,
  supportPackage,
  supportPackageRules,
  supportRules,
  therapyNexus,
  tutoringNexus,
} from 'care-planning-rules/support';
import { describe, expect, it } from 'vitest';

/** A service that begins on 2 March 2026, asked about on 20 March, if a case does not say otherwise. */
type Case = { readonly name: string; readonly facts?: object; readonly asOf?: string; readonly expected: object };

const begins: SupportFacts = { from: day('2026-03-02'), held: {} };

function findingUnder(rule: Rule, facts: object = {}, asOf = '2026-03-20'): Finding {
  const [finding] = supportPackage({ ...begins, ...facts }, day(asOf), englandAndWales, [rule]);
  return finding as Finding;
}

function table(rule: Rule, cases: readonly Case[]) {
  describe(rule.id, () => {
    it.each(cases)('$name', ({ facts, asOf, expected }) => {
      expect(findingUnder(rule, facts, asOf)).toMatchObject({
        rule: { id: rule.id, owedBy: 'support-service' },
        ...expected,
      });
    });
  });
}

const notBegun = {
  name: 'the day before the service begins: does not apply',
  asOf: '2026-03-01',
  expected: {
    kind: 'not-applicable',
    because: [{ kind: 'not-begun', event: 'nexus-360', on: '2026-03-02', asOf: '2026-03-01' }],
  },
};

const decidedAs = (value: object) => ({ kind: 'decided', value });
const missingAt = (path: string, code = 'fact-missing') => ({ kind: 'undetermined', missing: [{ code, path }] });

/** The six rhythms, restated: how many days after 2 March 2026 each is first due. */
const rhythms = [
  {
    id: 'cadence/carer-contact-nexus',
    subject: 'carer-contact',
    due: '2026-03-03',
    after: '2026-03-04',
    next: '2026-03-04',
  },
  {
    id: 'cadence/clinical-support-nexus',
    subject: 'carer-clinical-support',
    due: '2026-03-16',
    after: '2026-03-17',
    next: '2026-03-30',
  },
  {
    id: 'cadence/team-around-the-child-nexus',
    subject: 'team-around-the-child-meeting',
    due: '2026-04-13',
    after: '2026-04-14',
    next: '2026-05-25',
  },
  {
    id: 'cadence/social-work-support-nexus',
    subject: 'agency-social-work-support',
    due: '2026-03-09',
    after: '2026-03-10',
    next: '2026-03-16',
  },
  {
    id: 'cadence/supervision-nexus',
    subject: 'carer-supervision',
    due: '2026-03-16',
    after: '2026-03-17',
    next: '2026-03-30',
  },
  {
    id: 'cadence/support-worker-visit-nexus',
    subject: 'support-worker-visit',
    due: '2026-03-09',
    after: '2026-03-10',
    next: '2026-03-16',
  },
] as const;

describe.each(rhythms)('$id', ({ id, subject, due, after, next }) => {
  const rule = supportPackageRules.find((each) => each.id === id) as Rule;

  it('a subject that is left out had nothing held: due today, and overdue the day after', () => {
    expect(findingUnder(rule, {}, due)).toMatchObject(decidedAs({ status: 'due-today', due, days: 0 }));
    expect(findingUnder(rule, {}, after)).toMatchObject(decidedAs({ status: 'overdue', due, days: 1 }));
  });

  it('what was held counts under its own subject, and under no other', () => {
    expect(findingUnder(rule, { held: { [subject]: [due] } }, due)).toMatchObject(
      decidedAs({ status: 'due', due: next }),
    );
    const others = rhythms.filter((each) => each.subject !== subject).map((each) => [each.subject, [due]]);
    const elsewhere = { ...Object.fromEntries(others), 'social-worker-visit': [due], 'cla-review': [due] };
    expect(findingUnder(rule, { held: elsewhere }, due)).toMatchObject(decidedAs({ status: 'due-today' }));
  });

  it('nothing is owed that would fall after the end', () => {
    expect(findingUnder(rule, { ended: day('2026-03-02') }, after).kind).toBe('not-applicable');
    expect(findingUnder(rule, { ended: day(due) }, after)).toMatchObject(decidedAs({ status: 'overdue' }));
  });

  it('does not apply before the service begins', () => {
    expect(findingUnder(rule, {}, '2026-03-01')).toMatchObject(notBegun.expected);
  });
});

const ordered = {
  name: 'shared before it was produced: contradicts itself',
  facts: { assessment: { producedOn: '2026-03-12', sharedOn: '2026-03-11' } },
  expected: {
    kind: 'undetermined',
    missing: [
      {
        code: 'contradiction',
        path: 'assessment.sharedOn',
        message: '2026-03-11 is before 2026-03-12, on which it could first be done',
      },
    ],
  },
};

table(psychologicalAssessmentNexus, [
  notBegun,
  { name: 'on the day the service begins: due', asOf: '2026-03-02', expected: decidedAs({ status: 'due' }) },
  ordered,
  {
    name: 'not produced: due, without a date, because the source sets none',
    expected: {
      ...decidedAs({ status: 'due' }),
      because: [{ kind: 'no-figure', event: 'psychological-assessment' }, { kind: 'not-happened' }],
    },
  },
  { name: 'years later still due, and never overdue', asOf: '2029-03-02', expected: decidedAs({ status: 'due' }) },
  {
    name: 'produced on the day asked about: in place',
    facts: { assessment: { producedOn: '2026-03-20' } },
    expected: decidedAs({ status: 'met', done: '2026-03-20' }),
  },
  {
    name: 'to be produced the day after: due',
    facts: { assessment: { producedOn: '2026-03-21' } },
    expected: decidedAs({ status: 'due' }),
  },
  {
    name: 'produced before the service began: in place',
    facts: { assessment: { producedOn: '2026-02-20' } },
    expected: decidedAs({ status: 'met', done: '2026-02-20' }),
  },
  {
    name: 'shared, and the day of production not on record: in place',
    facts: { assessment: { sharedOn: '2026-03-12' } },
    expected: {
      kind: 'decided',
      value: { status: 'met' },
      because: [{ kind: 'fact', path: 'assessment.sharedOn', value: '2026-03-12' }],
    },
  },
  {
    name: 'produced and shared: in place by the day on which it was produced',
    facts: { assessment: { producedOn: '2026-03-10', sharedOn: '2026-03-12' } },
    expected: decidedAs({ status: 'met', done: '2026-03-10' }),
  },
  {
    name: 'shared only after the day asked about: due',
    facts: { assessment: { sharedOn: '2026-03-21' } },
    expected: decidedAs({ status: 'due' }),
  },
  {
    name: 'on the last day of the service: still due',
    facts: { ended: '2026-03-20' },
    expected: decidedAs({ status: 'due' }),
  },
  {
    name: 'after the last day of the service: missed',
    facts: { ended: '2026-03-19' },
    expected: decidedAs({ status: 'missed' }),
  },
]);

table(psychologicalAssessmentSharedNexus, [
  notBegun,
  ordered,
  { name: 'nothing known of it: due, without a date', expected: decidedAs({ status: 'due' }) },
  {
    name: 'produced only: sharing is due',
    facts: { assessment: { producedOn: '2026-03-12' } },
    expected: { ...decidedAs({ status: 'due' }), because: [{ kind: 'no-figure' }, { kind: 'not-happened' }] },
  },
  {
    name: 'shared on the day it was produced: in place',
    facts: { assessment: { producedOn: '2026-03-12', sharedOn: '2026-03-12' } },
    expected: decidedAs({ status: 'met', done: '2026-03-12' }),
  },
  {
    name: 'to be shared the day after: due',
    facts: { assessment: { producedOn: '2026-03-12', sharedOn: '2026-03-21' } },
    expected: decidedAs({ status: 'due' }),
  },
  {
    name: 'never shared, after the last day of the service: missed',
    facts: { assessment: { producedOn: '2026-03-12' }, ended: '2026-03-19' },
    expected: decidedAs({ status: 'missed' }),
  },
]);

const session = (on: string, notes?: object) => ({ on, ...(notes && { notes }) });

table(clinicalNotesNexus, [
  notBegun,
  {
    name: 'sessions not given: cannot tell',
    expected: {
      kind: 'undetermined',
      missing: [
        {
          code: 'fact-missing',
          path: 'therapySessions',
          message: 'which sessions of therapy were held is not given',
        },
      ],
    },
  },
  {
    name: 'no session: no notes to write',
    facts: { therapySessions: [] },
    expected: { kind: 'not-applicable', because: [{ kind: 'not-happened', event: 'therapy-session' }] },
  },
  {
    name: 'a session, and nothing of its notes: both steps are owed, without a date',
    facts: { therapySessions: [session('2026-03-10')] },
    expected: {
      ...decidedAs({ status: 'due', sessions: [{ on: '2026-03-10', owed: ['producedOn', 'sharedOn'] }] }),
      because: [
        { kind: 'no-figure', event: 'clinical-notes' },
        { kind: 'happened', event: 'therapy-session', on: '2026-03-10' },
      ],
    },
  },
  {
    name: 'notes produced and not shared: sharing is owed',
    facts: { therapySessions: [session('2026-03-10', { producedOn: '2026-03-10' })] },
    expected: decidedAs({ status: 'due', sessions: [{ on: '2026-03-10', owed: ['sharedOn'] }] }),
  },
  {
    name: 'notes shared: in place, the production implied',
    facts: { therapySessions: [session('2026-03-10', { sharedOn: '2026-03-12' })] },
    expected: decidedAs({ status: 'met', sessions: [{ on: '2026-03-10', owed: [] }] }),
  },
  {
    name: 'notes to be shared the day after: owed',
    facts: { therapySessions: [session('2026-03-10', { producedOn: '2026-03-12', sharedOn: '2026-03-21' })] },
    expected: decidedAs({ status: 'due', sessions: [{ owed: ['sharedOn'] }] }),
  },
  {
    name: 'each session counts for itself, oldest first',
    facts: { therapySessions: [session('2026-03-17'), session('2026-03-10', { sharedOn: '2026-03-12' })] },
    expected: decidedAs({
      status: 'due',
      sessions: [
        { on: '2026-03-10', owed: [] },
        { on: '2026-03-17', owed: ['producedOn', 'sharedOn'] },
      ],
    }),
  },
  {
    name: 'a session on the first day of the service, and one on the day asked about, count',
    facts: { therapySessions: [session('2026-03-20'), session('2026-03-02')] },
    expected: decidedAs({ sessions: [{ on: '2026-03-02' }, { on: '2026-03-20' }] }),
  },
  ...[0, 1].map((turn) => ({
    name: `two sessions of one day, in either order (${turn}): each has its notes, and those in place come first`,
    facts: {
      therapySessions: [
        ...(turn === 0 ? [session('2026-03-10')] : []),
        session('2026-03-10', { sharedOn: '2026-03-10' }),
        ...(turn === 1 ? [session('2026-03-10')] : []),
      ],
    },
    expected: decidedAs({ sessions: [{ owed: [] }, { owed: ['producedOn', 'sharedOn'] }] }),
  })),
  {
    name: 'sessions before the service, after its end or still to come are none of it',
    facts: {
      ended: '2026-03-18',
      therapySessions: ['2026-03-01', '2026-03-19', '2026-03-21'].map((on) => session(on)),
    },
    expected: { kind: 'not-applicable' },
  },
  {
    name: 'the end of the service does not end what is owed for its sessions',
    facts: { ended: '2026-03-10', therapySessions: [session('2026-03-10')] },
    expected: decidedAs({ status: 'due' }),
  },
  {
    name: 'notes before their session contradict it',
    facts: { therapySessions: [session('2026-03-09'), session('2026-03-10', { producedOn: '2026-03-09' })] },
    expected: missingAt('therapySessions.1.notes.producedOn', 'contradiction'),
  },
  {
    name: 'notes shared before their session contradict it, though the day of their production is not on record',
    facts: { therapySessions: [session('2026-03-10', { sharedOn: '2026-03-09' })] },
    expected: missingAt('therapySessions.0.notes.sharedOn', 'contradiction'),
  },
]);

for (const rule of [educationLiaisonNexus, tutoringNexus, therapyNexus]) {
  const { subject } = rule;
  const needs = (need: object) => ({
    circumstances: Object.fromEntries(Object.entries(need).map(([name, isSo]) => [`${subject}-${name}`, isSo])),
  });
  table(rule, [
    notBegun,
    { name: 'nothing said of it: cannot tell', expected: missingAt(`circumstances.${subject}-needed`) },
    {
      name: 'not needed: does not apply',
      facts: needs({ needed: false }),
      expected: {
        kind: 'not-applicable',
        because: [{ kind: 'fact', path: `circumstances.${subject}-needed`, value: false }],
      },
    },
    {
      name: 'needed and provided: in place',
      facts: needs({ needed: true, provided: true }),
      expected: decidedAs({ status: 'met' }),
    },
    {
      name: 'needed and not provided: due, without a date',
      facts: needs({ needed: true, provided: false }),
      expected: {
        ...decidedAs({ status: 'due' }),
        because: [
          { kind: 'fact', value: false },
          { kind: 'no-figure', event: subject },
        ],
      },
    },
    {
      name: 'needed, and not said whether it is provided: cannot tell',
      facts: needs({ needed: true }),
      expected: missingAt(`circumstances.${subject}-provided`),
    },
    {
      name: 'provided, and not said whether it is needed: cannot tell',
      facts: needs({ provided: true }),
      expected: missingAt(`circumstances.${subject}-needed`),
    },
    {
      name: 'on the last day of the service: still owed',
      facts: { ...needs({ needed: true, provided: false }), ended: '2026-03-20' },
      expected: decidedAs({ status: 'due' }),
    },
    {
      name: 'after the last day of the service: no more',
      facts: { ...needs({ needed: true, provided: false }), ended: '2026-03-19' },
      expected: { kind: 'not-applicable', because: [{ kind: 'ended', on: '2026-03-19' }] },
    },
  ]);
}

/** What each rule asks for as standard, restated. */
const asStandard: readonly (readonly [Rule, readonly [string, ...string[]]])[] = [
  [
    packageElementsNexus,
    [
      'support-work',
      'education-liaison',
      'enhanced-social-work',
      'therapeutic-planning-and-assessment',
      'enhanced-respite',
      'enhanced-fee',
    ],
  ],
  [respiteAndFeeNexus, ['enhanced-respite', 'enhanced-fee']],
  [areaTherapistNexus, ['area-therapist', 'therapist-assistant']],
  [psychologistOversightNexus, ['psychologist-oversight']],
];

for (const [rule, offers] of asStandard) {
  const [first, ...others] = offers;
  const all = (value: boolean) => Object.fromEntries(offers.map((offer) => [offer, value]));
  table(rule, [
    notBegun,
    {
      name: 'all in place: met',
      facts: { circumstances: all(true) },
      expected: {
        ...decidedAs({ status: 'met' }),
        because: offers.map((offer) => ({ kind: 'fact', path: `circumstances.${offer}`, value: true })),
      },
    },
    {
      name: 'one not in place: due, without a date, and named',
      facts: { circumstances: { ...all(true), [first]: false } },
      expected: decidedAs({ status: 'due', ...(others.length > 0 && { missing: [first] }) }),
    },
    {
      name: 'none in place: all named',
      facts: { circumstances: all(false) },
      expected: decidedAs({ status: 'due', ...(others.length > 0 && { missing: offers }) }),
    },
    {
      name: 'nothing said: cannot tell, and every fact that is missing is named',
      expected: {
        kind: 'undetermined',
        missing: offers.map((offer) => ({ code: 'fact-missing', path: `circumstances.${offer}` })),
      },
    },
    {
      name: 'one not said, and the others in place: cannot tell, and only that one is named',
      facts: { circumstances: Object.fromEntries(others.map((offer) => [offer, true])) },
      expected: { kind: 'undetermined', missing: [{ code: 'fact-missing', path: `circumstances.${first}` }] },
    },
    {
      name: 'after the last day of the service: no more',
      facts: { circumstances: all(false), ended: '2026-03-19' },
      expected: { kind: 'not-applicable', because: [{ kind: 'ended', on: '2026-03-19' }] },
    },
  ]);
}

table(deEscalationTrainingNexus, [
  notBegun,
  ...[
    { done: 0, status: 'due' },
    { done: 2, status: 'due' },
    { done: 3, status: 'met' },
    { done: 4, status: 'met' },
  ].map(({ done, status }) => ({
    name: `${done} of 3 days: ${status}`,
    facts: { courseDays: { 'de-escalation-training': done } },
    expected: decidedAs({ status, done, of: 3 }),
  })),
  { name: 'not said: cannot tell', expected: missingAt('courseDays.de-escalation-training') },
  {
    name: 'after the last day of the service: no more',
    facts: { courseDays: { 'de-escalation-training': 2 }, ended: '2026-03-19' },
    expected: { kind: 'not-applicable' },
  },
]);

describe('supportPackage', () => {
  it('answers the six rhythms and then each rule of the room, once', () => {
    expect(supportPackage(begins, day('2026-03-20')).map(({ rule }) => rule.id)).toEqual([
      ...rhythms.map(({ id }) => id),
      'support/psychological-assessment-nexus',
      'support/psychological-assessment-shared-nexus',
      'support/clinical-notes-nexus',
      'support/education-liaison-nexus',
      'support/tutoring-nexus',
      'support/therapy-nexus',
      'support/package-elements-nexus',
      'support/respite-and-fee-nexus',
      'support/de-escalation-training-nexus',
      'support/area-therapist-nexus',
      'support/psychologist-oversight-nexus',
    ]);
    expect(supportPackage(begins, day('2026-03-20'), englandAndWales, supportRules)).toHaveLength(11);
  });

  it('the elements of the package are those that the vocabulary names', () => {
    expect(packageElementsNexus.versions[0].holds).toEqual(PACKAGE_ELEMENTS);
  });

  it('one that is known not to be in place is owed, whatever else is not said', () => {
    expect(findingUnder(respiteAndFeeNexus, { circumstances: { 'enhanced-fee': false } })).toMatchObject(
      decidedAs({ status: 'due', missing: ['enhanced-fee'] }),
    );
  });

  it('an authority’s own rule of the episode is answered by its kind', () => {
    const own = { ...therapyNexus, id: 'anytown/speech-therapy', subject: 'anytown/speech-therapy' } as const;
    const [version] = own.versions;
    const figures = { when: 'anytown/speech-needed', holds: 'anytown/speech-provided', owed: true } as const;
    const speech: Rule = { ...own, versions: [{ ...version, ...figures }] };
    expect(
      findingUnder(speech, { circumstances: { 'anytown/speech-needed': true, 'anytown/speech-provided': true } }),
    ).toMatchObject({
      rule: { id: 'anytown/speech-therapy' },
      ...decidedAs({ status: 'met' }),
    });
    const { from, until, basis, cites } = version;
    const plan: Rule = {
      ...own,
      kind: 'deadline',
      subject: 'anytown/support-agreement',
      versions: [{ from, until, basis, cites, event: 'nexus-360', lines: [{ within: { days: 14 } }] }],
    };
    expect(findingUnder(plan, {}, '2026-03-16')).toMatchObject(decidedAs({ status: 'due-today', due: '2026-03-16' }));
    expect(findingUnder(plan, { done: { 'anytown/support-agreement': '2026-03-17' } })).toMatchObject(
      decidedAs({ status: 'late', due: '2026-03-16', done: '2026-03-17' }),
    );
    expect(findingUnder(plan, { ended: '2026-03-15' }).kind).toBe('not-applicable');
    expect(findingUnder(plan, { assessment: { producedOn: '2026-03-12', sharedOn: '2026-03-11' } })).toMatchObject(
      decidedAs({ status: 'overdue', due: '2026-03-16' }),
    );
    expect(findingUnder(plan, { assessment: { sharedOn: '2026-03-11' } })).toMatchObject(
      decidedAs({ status: 'overdue', due: '2026-03-16' }),
    );
  });

  it('nothing is implied under a version that is not in force', () => {
    const [version] = psychologicalAssessmentNexus.versions;
    const rule: Rule = { ...psychologicalAssessmentNexus, versions: [{ ...version, from: day('2026-03-03') }] };
    expect(findingUnder(rule, { assessment: { sharedOn: '2026-03-12' } })).toMatchObject(
      missingAt('rule', 'no-version-in-force'),
    );
  });

  it('reads no rule of another episode or kind', () => {
    const { during: _, ...ofNoEpisode } = therapyNexus;
    const [version] = therapyNexus.versions;
    const foreign = [
      { ...therapyNexus, during: 'tier' },
      ofNoEpisode,
      { ...therapyNexus, kind: 'share' },
      {
        ...psychologicalAssessmentNexus,
        versions: [{ ...version, event: 'birth', lines: [{}] }],
      },
      {
        ...psychologicalAssessmentNexus,
        versions: [
          { ...version, event: 'nexus-360', lines: [{}], until: day('2026-01-01') },
          { ...version, event: 'birth', lines: [{}], from: day('2026-01-01') },
        ],
      },
    ] as unknown as Rule[];
    expect(supportPackage(begins, day('2026-03-20'), englandAndWales, foreign)).toEqual([]);
  });

  it('a version that is not in force decides nothing', () => {
    const [version] = therapyNexus.versions;
    const rule: Rule = { ...therapyNexus, versions: [{ ...version, from: day('2026-03-21') }] };
    const facts = { circumstances: { 'therapy-needed': true, 'therapy-provided': true } };
    expect(findingUnder(rule, facts, '2026-03-20')).toMatchObject(missingAt('rule', 'no-version-in-force'));
    expect(findingUnder(rule, facts, '2026-03-21').kind).toBe('decided');
  });

  it('a number of days that is none is named with its path', () => {
    expect(() => findingUnder(deEscalationTrainingNexus, { courseDays: { 'de-escalation-training': -1 } })).toThrow(
      new RangeError('courseDays.de-escalation-training is not a number of days: -1'),
    );
  });

  it.each([
    ['asOf', {}, '2026-02-30'],
    ['from', { from: '2026-3-2' }, '2026-03-20'],
    ['ended', { ended: 'never' }, '2026-03-20'],
    ['held', { held: { 'carer-contact': ['yesterday'] } }, '2026-03-20'],
    ['assessment', { assessment: { producedOn: '2026-00-10' } }, '2026-03-20'],
    ['a session', { therapySessions: [{ on: '2026-03-32' }] }, '2026-03-20'],
    ['notes', { therapySessions: [{ on: '2026-03-10', notes: { sharedOn: 'soon' } }] }, '2026-03-20'],
    ['a negative count', { courseDays: { 'de-escalation-training': -1 } }, '2026-03-20'],
    ['a fraction', { courseDays: { 'de-escalation-training': 2.5 } }, '2026-03-20'],
    ['no number', { courseDays: { 'de-escalation-training': '3' } }, '2026-03-20'],
  ])('%s that is none is the caller’s mistake', (_, facts, asOf) => {
    const wrong = { ...begins, ...facts } as unknown as SupportFacts;
    expect(() => supportPackage(wrong, asOf as ReturnType<typeof day>)).toThrow(RangeError);
  });
});
