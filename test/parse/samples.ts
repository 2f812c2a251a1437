/** For each schema that the doors export: facts with every part that they may have, and with every kind of mistake. */

import { claReviewWestSussex } from 'care-planning-rules';
import fc from 'fast-check';
import { days } from '../arbitraries.ts';

export type Sample = {
  /** The schema’s name. */
  readonly name: string;
  readonly whole: unknown;
  readonly wrong: unknown;
  /** Where the mistakes are. */
  readonly paths: readonly string[];
};

const quarter = { from: '2026-01-01', to: '2026-03-31' };
const backwards = { from: '2026-03-31', to: '2026-01-01' };
const counts = {
  register: { red: 31, amber: 24, green: 18 },
  named: { red: 31, amber: 20 },
  inpatients: { total: 4, named: 3 },
};
const tooMany = {
  register: { red: 1, amber: 24, green: 18 },
  named: { red: 2, amber: 20 },
  inpatients: { total: 4, named: 5 },
};
const admissions = { 'under-18': { new: 1, again: 0 }, '18-25': { new: 0, again: 2 } };
const cadence = {
  from: '2026-01-05',
  beganBefore: true,
  held: ['2026-01-30', '2026-04-29'],
  ended: '2026-06-30',
  dateOfBirth: '2012-05-04',
  untilEighteen: false,
  firstReview: '2026-01-30',
  circumstances: { 'child-agrees-to-fewer-visits': true },
  terms: [{ from: '2026-01-05', to: '2026-03-27' }],
};
const wrongCadence = {
  from: '2026-07-01',
  held: ['2026-01-30', '30/04/2026'],
  ended: '2026-06-30',
  beganBefore: false,
  circumstances: { 'child-agrees-to-fewer-visits': 'yes' },
  terms: [{ from: '2026-03-27', to: '2026-01-05' }, { from: '2026-04-13' }],
  kind: 'cla-review',
};
const wrongInCadence = [
  'held.1',
  'ended',
  'beganBefore',
  'circumstances.child-agrees-to-fewer-visits',
  'terms.0.to',
  'terms.1.to',
  'kind',
];
const admission = {
  movesIn: '2026-01-05',
  usesSignsOfSafety: true,
  eligibleChild: false,
  previousPlacement: { from: '2025-01-06', until: '2026-01-04' },
  documents: [{ kind: 'keyworker-report', dated: '2026-01-02', month: '2025-12' }],
  circumstances: { 'needs-can-be-met': true },
  done: { 'impact-risk-assessment': '2026-01-02' },
};
const restriction = {
  imposedAt: '2026-03-28T18:00Z',
  ground: 'emergency',
  consentedAt: '2026-03-28T19:00+01:00',
  notifiedAt: '2026-03-28T18:00:00.5Z',
  fullDetailsAt: '2026-03-28T18:00:00Z',
  liftedAt: '2026-03-29T18:00:00Z',
};
const care = {
  events: [
    { kind: 'assessed', on: '2026-01-12', tool: 'NMT' },
    { kind: 'responded', on: '2026-01-19' },
    { kind: 'adjusted', on: '2026-01-26', reason: 'goal-met' },
  ],
  circumstances: { 'team-regulated': true },
  done: { 'trauma-assessment': '2026-01-20' },
  clinicalSupervision: ['2026-02-01'],
  meetings: [{ on: '2026-02-02', covered: ['unmet-milestones'] }],
};
const support = {
  assessment: { producedOn: '2026-02-02', sharedOn: '2026-02-03' },
  done: { 'anytown/letter': '2026-02-02' },
  therapySessions: [{ on: '2026-02-03', notes: { producedOn: '2026-02-04' } }],
  circumstances: { 'area-therapist': true },
  courseDays: { 'de-escalation-training': 2 },
};
const rule = JSON.parse(JSON.stringify({ ...claReviewWestSussex, id: 'anytown/cla-review' }));

export const samples: readonly Sample[] = [
  {
    name: 'ruleSchema',
    whole: rule,
    wrong: { ...rule, id: 'cadence/cla-review', owedBy: 'nobody', versions: [] },
    paths: ['id', 'owedBy', 'versions.0'],
  },
  {
    name: 'childRecordSchema',
    whole: {
      id: 'synthetic-1',
      home: 'home-1',
      dateOfBirth: '2012-05-04',
      episodes: [{ kind: 'placement', from: '2026-01-05', ended: '2026-01-06', untilEighteen: false }],
      held: { 'cla-review': ['2026-01-30'] },
      recorded: ['cla-review'],
      planned: { 'cla-review': ['2026-04-20'] },
      events: {
        'measure-used': [{ on: '2026-03-28T18:00Z', until: '2026-03-29', done: { 'behaviour-record': '2026-03-29' } }],
      },
      circumstances: { 'disabled-child': false },
      contents: { 'placement-plan': [{ on: '2026-01-05', present: ['health'], circumstances: {} }] },
      terms: [{ from: '2026-01-05', to: '2026-03-27' }],
      admission,
      restrictions: [restriction],
      tier: care,
      support,
    },
    wrong: {
      name: 'never',
      id: '',
      recorded: 'all',
      episodes: [{ kind: 'placement', from: '2026-02-01', ended: '2026-01-31' }],
      held: { 'cla-review': ['never'] },
      events: { 'measure-used': [{ on: '2026-03-28T18:00' }] },
      terms: [backwards],
      tier: { events: [] },
    },
    paths: [
      'name',
      'id',
      'episodes.0.ended',
      'held.cla-review.0',
      'events.measure-used.0.on',
      'terms.0.to',
      'tier.meetings',
    ],
  },
  {
    name: 'returnSchema',
    whole: { quarter, bands: { 'under-18': 'not-delivered', '18-25': { ...counts, preventive: 2 } }, admissions },
    wrong: { quarter: backwards, bands: { 'under-18': tooMany, '18-25': { ...counts, named: 5 } }, baseline: {} },
    paths: [
      'quarter.to',
      'bands.under-18.named.red',
      'bands.under-18.inpatients.named',
      'bands.18-25.named',
      'admissions',
      'baseline.under-18',
      'baseline.18-25',
    ],
  },
  {
    name: 'registerSchema',
    whole: {
      quarter,
      entries: [
        {
          id: 'a',
          dateOfBirth: '2012-05-04',
          status: 'red',
          namedKeyworker: true,
          consent: false,
          admissions: [{ on: '2026-01-30', again: false }],
        },
      ],
      delivered: ['under-18'],
      preventive: { 'under-18': 3 },
      baseline: admissions,
    },
    wrong: {
      quarter: backwards,
      entries: [
        { id: 'a', status: 'purple' },
        { id: 'a', status: 'red', consent: 'yes' },
      ],
      preventive: { 'under-18': -1 },
    },
    paths: ['quarter.to', 'entries.0.status', 'entries.1.consent', 'entries.1.id', 'preventive.under-18'],
  },
  {
    name: 'calendarSchema',
    whole: {
      name: 'Anytown',
      covers: { from: '2026-01-01', to: '2026-12-31' },
      holidays: ['2026-04-03', '2026-06-01'],
      added: ['2026-06-01'],
    },
    wrong: {
      name: '',
      covers: { from: '2026-01-01', to: '2026-12-31' },
      holidays: ['2026-04-03', '2027-06-01'],
      added: ['2026-06-01', '2027-06-01', '2026-04-03'],
    },
    paths: ['name', 'added.0', 'added.1'],
  },
  {
    name: 'deadlineFactsSchema',
    whole: {
      on: '2026-03-28T18:00Z',
      until: '2026-03-30',
      done: '2026-03-29',
      ended: '2026-04-01',
      circumstances: { 'anytown/serious': true },
    },
    wrong: { on: '28 March', until: '2026-03-30T18:00Z', happened: true },
    paths: ['on', 'until', 'happened'],
  },
  {
    name: 'contentsFactsSchema',
    whole: { on: '2026-02-03', present: ['unmet-milestones'], circumstances: { 'in-psychotherapy': false } },
    wrong: { present: 'all', circumstances: { 'in-psychotherapy': 'no' } },
    paths: ['on', 'present', 'circumstances.in-psychotherapy'],
  },
  {
    name: 'conditionFactsSchema',
    whole: { on: '2026-02-03', circumstances: { 'needs-can-be-met': true } },
    wrong: { on: '2026-02-30' },
    paths: ['on', 'circumstances'],
  },
  { name: 'cadenceFactsSchema', whole: cadence, wrong: wrongCadence, paths: wrongInCadence },
  {
    name: 'broughtForwardFactsSchema',
    whole: { ...cadence, trigger: { event: 'request-of-reviewing-officer', on: '2026-02-01', ends: '2026-03-01' } },
    wrong: { ...wrongCadence, trigger: { event: '', ends: 'soon' } },
    paths: [...wrongInCadence, 'trigger.event', 'trigger.on', 'trigger.ends'],
  },
  {
    name: 'dayCountFactsSchema',
    whole: {
      episodes: [{ kind: 'looked-after', from: '2026-01-05', ended: '2026-02-05', beganBefore: true }],
      dateOfBirth: '2010-05-04',
      circumstances: { 'disabled-child': false },
    },
    wrong: { episodes: [{ kind: 'looked-after', from: '2026-02-05', ended: '2026-01-05' }, { from: '2026-01-05' }] },
    paths: ['episodes.0.ended', 'episodes.1.kind'],
  },
  {
    name: 'retentionFactsSchema',
    whole: { begun: '2020-01-05', dateOfBirth: '2010-05-04', died: '2021-01-01', destroyed: '2040-01-01' },
    wrong: { begun: '2020-01-05', dateOfBirth: '2010-05-04', died: '2009-01-01', destroyed: '2019-01-01', kept: true },
    paths: ['died', 'destroyed', 'kept'],
  },
  {
    name: 'admissionFactsSchema',
    whole: admission,
    wrong: {
      ...admission,
      previousPlacement: { from: '2026-01-04', until: '2025-01-06' },
      documents: [{ kind: 'passport', dated: '2026-01-02', month: '2026-13' }],
    },
    paths: ['previousPlacement.until', 'documents.0.kind', 'documents.0.month'],
  },
  {
    name: 'contactFactsSchema',
    whole: restriction,
    wrong: { imposedAt: '2026-03-28T18:00', ground: 'whim', lifted: true },
    paths: ['imposedAt', 'ground', 'lifted'],
  },
  {
    name: 'tierEventSchema',
    whole: { kind: 'adjusted', on: '2026-01-26', reason: 'goal-met' },
    wrong: { kind: 'adjusted', on: '2026-02-30', reason: 'whim', tool: 'NMT' },
    paths: ['on', 'reason', 'tool'],
  },
  {
    name: 'therapeuticCareFactsSchema',
    whole: { ...care, from: '2026-01-05', ended: '2026-06-30' },
    wrong: { ...care, from: '2026-07-01', ended: '2026-06-30', meetings: [{ on: '2026-02-02', covered: ['lunch'] }] },
    paths: ['ended', 'meetings.0.covered.0'],
  },
  {
    name: 'supportFactsSchema',
    whole: { ...support, from: '2026-01-05', ended: '2026-06-30', held: { 'carer-contact': ['2026-01-06'] } },
    wrong: { ...support, from: '2026-01-05', courseDays: { 'de-escalation-training': 1.5 } },
    paths: ['held', 'courseDays.de-escalation-training'],
  },
  {
    name: 'coverageCountsSchema',
    whole: { ...counts, on: '2026-03-31' },
    wrong: { ...tooMany, on: 'today' },
    paths: ['named.red', 'inpatients.named', 'on'],
  },
  {
    name: 'printedReturnSchema',
    whole: {
      quarter,
      bands: {
        '18-25': {
          register: { red: 22, amber: 8, green: 1, total: 31 },
          named: { red: 9, amber: 0, total: 9 },
          percentages: { red: '41%', amber: 'n/a', redOrAmber: '30.5 %', register: 'N/A' },
          inpatients: { total: 3, named: 2, percentage: '67%' },
          activity: { red: 22, amber: 8, inpatients: 3, preventive: 2, total: 35, green: 1 },
        },
      },
    },
    wrong: {
      bands: {
        '18-25': { named: { red: 9 }, register: { red: 8, amber: -1 }, percentages: { red: '41' } },
        'under-18': { named: { red: 9 }, register: { red: 8 }, inpatients: { total: 3, named: 4 } },
        '26-40': {},
      },
    },
    paths: [
      'bands.18-25.register.amber',
      'bands.18-25.percentages.red',
      'bands.under-18.named.red',
      'bands.under-18.inpatients.named',
      'bands.26-40',
    ],
  },
  {
    name: 'workforceSchema',
    whole: {
      quarter,
      posts: [{ id: 'p1', role: 'analyst', vacant: false, trained: true, caseload: 'n/a', steppedDown: 3 }],
    },
    wrong: { posts: [{ id: 'p1', caseload: 1.5, vacant: 'no' }] },
    paths: ['posts.0.role', 'posts.0.caseload', 'posts.0.vacant'],
  },
];

/** The facts with something else in the place of one or two of their parts, or without them. */
export function changed(facts: unknown): fc.Arbitrary<unknown> {
  const another = fc.oneof(
    days('1990-01-01', '2060-12-31'),
    fc.constantFrom(undefined, 'n/a', 'red', '', '2026-03-28T18:00Z', true, false, null),
    fc.integer({ min: -2, max: 5000 }),
    fc.jsonValue(),
  );
  const change = fc.tuple(fc.nat(), another);
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) => {
    const copy = JSON.parse(JSON.stringify(facts));
    for (const [nth, part] of changes) {
      const places = placesIn(copy);
      const [parent, key] = places[nth % places.length] as [Record<string, unknown>, string];
      if (part === undefined && !Array.isArray(parent)) delete parent[key];
      else parent[key] = part ?? null;
    }
    return JSON.parse(JSON.stringify(copy));
  });
}

/** Every place of a part: what holds it, and its key there. */
function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    [value as Record<string, unknown>, key] as [Record<string, unknown>, string],
    ...placesIn(part),
  ]);
}
