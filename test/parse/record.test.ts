import { agenda, type ChildRecord, catalogue } from 'care-planning-rules';
import { day, type Issue, type Result } from 'care-planning-rules/core';
import { childRecordSchema, parseChildRecord, parseReturn, returnSchema, ruleSchema } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';

const issuesIn = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
const inShort = (result: Result<unknown>) => issuesIn(result).map(({ path, code }) => [path, code]);
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

const nothing = { id: 'synthetic-1', recorded: 'all', episodes: [], held: {} };

/** Every part that a record may have. */
const whole = {
  id: 'synthetic-1',
  dateOfBirth: '2012-05-04',
  episodes: [
    { kind: 'looked-after', from: '2026-01-05' },
    { kind: 'placement', from: '2026-01-05', ended: '2026-01-05', untilEighteen: false },
    { kind: 'anytown/kinship-care', from: '2026-01-06', beganBefore: true },
  ],
  held: { 'cla-review': ['2026-01-30'], 'anytown/anything': [] },
  recorded: ['cla-review', 'health-assessment'],
  admission: {
    movesIn: '2026-01-05',
    usesSignsOfSafety: true,
    eligibleChild: false,
    previousPlacement: { from: '2025-01-06', until: '2026-01-04' },
    documents: [{ kind: 'keyworker-report', dated: '2026-01-02', month: '2025-12' }],
    circumstances: { 'needs-can-be-met': true },
    done: { 'impact-risk-assessment': '2026-01-02' },
  },
  restrictions: [
    {
      imposedAt: '2026-03-28T18:00Z',
      ground: 'emergency',
      consentedAt: '2026-03-28T19:00+01:00',
      notifiedAt: '2026-03-28T18:00:00.5Z',
      fullDetailsAt: '2026-03-28T18:00:00Z',
      liftedAt: '2026-03-29T18:00:00Z',
    },
  ],
  tier: {
    events: [
      { kind: 'assessed', on: '2026-01-12', tool: 'NMT' },
      { kind: 'responded', on: '2026-01-19' },
      { kind: 'adjusted', on: '2026-01-26', reason: 'goal-met' },
    ],
    meetings: [{ on: '2026-02-02', covered: ['unmet-milestones'] }],
  },
  support: {
    assessment: { producedOn: '2026-02-02' },
    therapySessions: [{ on: '2026-02-03', notes: { producedOn: '2026-02-04', sharedOn: '2026-02-05' } }],
  },
};

/** The names of one’s own in it. */
const ownNames = [
  { path: 'episodes.2.kind', name: 'anytown/kinship-care', isRead: false },
  { path: 'held.anytown/anything', name: 'anytown/anything', isRead: false },
];

describe('a child’s record', () => {
  it.each<[string, object, readonly object[]]>([
    ['with nothing in it', nothing, []],
    ['with everything in it', whole, ownNames],
  ])('%s is let in as it is, frozen, and what was handed in stays as it was', (_what, record, names) => {
    const input = asJson(record);
    const result = parseChildRecord(input);
    expect(result).toStrictEqual({ ok: true, value: record, ownNames: names });
    expect(asJson(result)).toStrictEqual(result);
    expect(input).toStrictEqual(record);
    expect(Object.isFrozen(input)).toBe(false);
    expect(Object.isFrozen(input.episodes)).toBe(false);
    const { value } = result as { value: ChildRecord };
    for (const part of [value, value.episodes, value.held]) expect(Object.isFrozen(part)).toBe(true);
    expect(agenda(value, day('2026-03-29'), { rules: catalogue, everything: true }).length).toBeGreaterThan(0);
  });

  it('shares nothing with what was handed in', () => {
    const input = asJson(whole);
    const { value } = parseChildRecord(input) as { value: ChildRecord };
    input.episodes[0].from = '1999-01-01';
    input.held['cla-review'].push('1999-01-01');
    input.tier.events[0].on = '1999-01-01';
    expect(value).toStrictEqual(whole);
  });

  it('has every issue said at once, each by its path, with what stands there', () => {
    const wrong = {
      name: 'never',
      id: '',
      dateOfBirth: '2026-02-29',
      recorded: 'all',
      episodes: [
        { kind: 'placement', from: '2026-02-01', ended: '2026-01-31' },
        { kind: 5, from: '1/2/2026', until: '2026-01-01' },
        'looked-after',
      ],
      held: { 'cla-review': '2026-01-30', 'health-assessment': ['2026-01-30', null, 20260130] },
      admission: { movesIn: '2026-01-05', documents: [{ kind: 'passport', dated: '2026-01-02', month: '2026-13' }] },
      restrictions: [{ imposedAt: '2026-03-28T18:00', ground: 'whim', lifted: true }],
      tier: {
        events: [
          { kind: 'adjusted', on: '2026-01-26', reason: 'whim' },
          { kind: 'slept', on: '2026-01-26' },
        ],
      },
      support: { therapySessions: [{ on: 'never' }] },
    };
    const issues = issuesIn(parseChildRecord(wrong));
    expect(issues.map(({ path, code, received }) => [path, code, received]).sort()).toEqual([
      ['admission.documents.0.kind', 'wrong-value', 'passport'],
      ['admission.documents.0.month', 'wrong-value', '2026-13'],
      ['dateOfBirth', 'wrong-value', '2026-02-29'],
      ['episodes.0.ended', 'wrong-value', '2026-01-31'],
      ['episodes.1.from', 'wrong-value', '1/2/2026'],
      ['episodes.1.kind', 'wrong-type', '5'],
      ['episodes.1.until', 'unknown-key', '2026-01-01'],
      ['episodes.2', 'wrong-type', 'looked-after'],
      ['held.cla-review', 'wrong-type', '2026-01-30'],
      ['held.health-assessment.1', 'wrong-type', 'null'],
      ['held.health-assessment.2', 'wrong-type', '20260130'],
      ['id', 'wrong-value', ''],
      ['name', 'unknown-key', 'never'],
      ['restrictions.0.ground', 'wrong-value', 'whim'],
      ['restrictions.0.imposedAt', 'wrong-value', '2026-03-28T18:00'],
      ['restrictions.0.lifted', 'unknown-key', 'true'],
      ['support.therapySessions.0.on', 'wrong-value', 'never'],
      ['tier.events.0.reason', 'wrong-value', 'whim'],
      ['tier.events.1.kind', 'wrong-value', 'slept'],
      ['tier.meetings', 'missing', 'nothing'],
    ]);
    for (const { path, message, expected } of issues) {
      expect(message).toContain(path);
      expect(expected.length).toBeGreaterThan(0);
    }
  });

  it('has an end no earlier than its beginning, though something else is wrong with the episode too', () => {
    const episodes = [{ from: '2026-02-01', ended: '2026-01-31' }];
    expect(inShort(parseChildRecord({ ...nothing, episodes })).sort()).toEqual([
      ['episodes.0.ended', 'wrong-value'],
      ['episodes.0.kind', 'missing'],
    ]);
    const unread = [{ kind: 'placement', from: 'soon', ended: '2026-01-31' }];
    expect(inShort(parseChildRecord({ ...nothing, episodes: unread }))).toEqual([['episodes.0.from', 'wrong-value']]);
  });

  it('leaves out what is not known: null is as good as absent, and undefined is a slip', () => {
    expect(parseChildRecord({ ...nothing, dateOfBirth: null })).toEqual(parseChildRecord(nothing));
    expect(inShort(parseChildRecord({ ...nothing, dateOfBirth: undefined }))).toEqual([['dateOfBirth', 'missing']]);
  });

  it.each<[string, string]>([
    ['2026-02-29', 'no leap year'],
    ['2026-2-1', 'not padded'],
    ['2026-02-01T00:00Z', 'a moment'],
    ['20260201', 'the basic form'],
    [' 2026-02-01', 'a space'],
    ['٢٠٢٦-٠٢-٠١', 'other digits'],
    ['0000-01-01', 'no year'],
    ['+02026-02-01', 'a long year'],
  ])('takes no day from %j (%s)', (from) => {
    expect(inShort(parseChildRecord({ ...nothing, episodes: [{ kind: 'placement', from }] }))).toEqual([
      ['episodes.0.from', 'wrong-value'],
    ]);
  });

  it('takes no day that is no text: a Date, a number, a boxed text', () => {
    for (const from of [new Date(0), 0, new String('2026-01-01')]) {
      expect(inShort(parseChildRecord({ ...nothing, episodes: [{ kind: 'placement', from }] }))).toEqual([
        ['episodes.0.from', 'wrong-type'],
      ]);
    }
  });

  it('names keys by what they are', () => {
    expect(issuesIn(parseChildRecord({ ...nothing, held: { '': [] } }))).toMatchObject([
      { path: 'held.', expected: ['a text that is not empty'], code: 'unknown-key' },
    ]);
    expect(issuesIn(parseChildRecord({ ...nothing, held: [] }))).toMatchObject([
      { path: 'held', expected: ['an object'], received: 'a list' },
    ]);
  });
});

describe('a quarter’s counts', () => {
  const band = {
    register: { red: 31, amber: 24, green: 18 },
    named: { red: 31, amber: 24 },
    inpatients: { total: 4, named: 4 },
  };
  const none = { new: 0, again: 0 };
  const counts = {
    quarter: { from: '2022-10-01', to: '2022-12-31' },
    bands: { 'under-18': 'not-delivered', '18-25': band },
    admissions: { 'under-18': none, '18-25': none },
  };

  it('are let in as they are', () => {
    expect(parseReturn(asJson(counts))).toStrictEqual({ ok: true, value: counts });
  });

  it('are whole numbers from nought, and no part is more than its whole', () => {
    const wrong = { ...band, register: { red: 1, amber: -1, green: 1.5 }, inpatients: { total: 4, named: 5 } };
    const result = parseReturn({ ...counts, bands: { 'under-18': 'not-delivered', '18-25': wrong } });
    expect(inShort(result).sort()).toEqual([
      ['bands.18-25.register.amber', 'wrong-value'],
      ['bands.18-25.register.green', 'wrong-type'],
    ]);
    const parts = { ...band, named: { red: 32, amber: 25 }, inpatients: { total: 4, named: 5 } };
    expect(inShort(parseReturn({ ...counts, bands: { 'under-18': band, '18-25': parts } })).sort()).toEqual([
      ['bands.18-25.inpatients.named', 'wrong-value'],
      ['bands.18-25.named.amber', 'wrong-value'],
      ['bands.18-25.named.red', 'wrong-value'],
    ]);
  });

  it('are for both bands, and for no other', () => {
    const { '18-25': _gone, ...one } = counts.bands;
    expect(inShort(parseReturn({ ...counts, bands: one }))).toEqual([['bands.18-25', 'missing']]);
    expect(inShort(parseReturn({ ...counts, bands: { ...counts.bands, '26-40': band } }))).toEqual([
      ['bands.26-40', 'unknown-key'],
    ]);
  });
});

describe('the schemas', () => {
  it.each([
    ['ruleSchema', ruleSchema],
    ['childRecordSchema', childRecordSchema],
    ['returnSchema', returnSchema],
  ])('%s is a Standard Schema', async (_, schema) => {
    const { version, vendor, validate } = schema['~standard'];
    expect([version, vendor]).toEqual([1, 'zod']);
    expect((await validate({})).issues?.length).toBeGreaterThan(0);
  });
});
