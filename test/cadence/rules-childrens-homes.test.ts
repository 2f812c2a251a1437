import {
  type ConditionRule,
  type ContentsRule,
  condition,
  contents,
  type DeadlineFacts,
  type DeadlineRule,
  deadline,
  type ItemName,
} from 'care-planning-rules';
import {
  admissionAndDischargeNotice,
  barringReferralNotice,
  behaviourDebrief,
  behaviourRecord,
  behaviourRecordContents,
  behaviourTalkWithChild,
  type CadenceFacts,
  caseRecordRetention,
  deathNotice,
  deathNoticeRecipients,
  history,
  locationReview,
  managerAbsenceNotice,
  managerReturnNotice,
  missingChildPolicy,
  nextDue,
  planReviewRequest,
  qualityOfCareReport,
  type RetentionFacts,
  retention,
  seriousEventNotice,
  staffAppraisal,
  staffSupervision,
  standing,
  statementOfPurposeNotice,
} from 'care-planning-rules/cadence';
import { day, type Finding, type Instant, type LocalDate, unwrap } from 'care-planning-rules/core';
import { parseRule } from 'care-planning-rules/parse';
import { explain, libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';

/** A finding in few words: `overdue 2026-02-02`, `not-applicable`, `undetermined: fact-missing on`. */
function said(finding: Finding): string {
  if (finding.kind === 'not-applicable') return 'not-applicable';
  if (finding.kind === 'undetermined') {
    return `undetermined: ${finding.missing.map(({ code, path }) => `${code} ${path}`).join(', ')}`;
  }
  const { status, due, missing } = finding.value as { status: string; due?: string; missing?: readonly string[] };
  return [status, due, ...(missing ?? [])].filter((word) => word !== undefined).join(' ');
}

type Row = readonly [facts: Readonly<Record<string, unknown>>, asOf: string, expected: string];

const ask = (rule: DeadlineRule, [facts, asOf]: Row) =>
  deadline(rule, facts as DeadlineFacts, asOf as LocalDate | Instant);

/** A deadline answers each row of a table. */
function answers(rule: DeadlineRule, rows: readonly Row[]) {
  it.each(rows)('%j as of %s: %s', (...row) => {
    expect(said(ask(rule, row))).toBe(row[2]);
  });
}

const recorded = { 'restraint-planned-as-routine': false };
const used = { on: '2026-02-02T14:30Z', circumstances: recorded };
const usedOn = { on: '2026-02-02', circumstances: recorded };

describe(behaviourRecord.id, () => {
  answers(behaviourRecord, [
    [{ ...used, done: '2026-02-03T14:30:00.000Z' }, '2026-03-01', 'met 2026-02-03T14:30:00.000Z'],
    [{ ...used, done: '2026-02-03T14:30:00.001Z' }, '2026-03-01', 'late 2026-02-03T14:30:00.000Z'],
    [{ ...used, done: '2026-02-02T14:30Z' }, '2026-03-01', 'met 2026-02-03T14:30:00.000Z'],
    [used, '2026-02-02T14:29Z', 'not-applicable'],
    [used, '2026-02-02T14:30Z', 'due 2026-02-03T14:30:00.000Z'],
    [used, '2026-02-03T14:30:00.000Z', 'due-today 2026-02-03T14:30:00.000Z'],
    [used, '2026-02-03T14:30:00.001Z', 'overdue 2026-02-03T14:30:00.000Z'],
    [used, '2026-02-04', 'overdue 2026-02-03T14:30:00.000Z'],
    [{ ...used, done: '2026-02-02T14:29Z' }, '2026-03-01', 'undetermined: contradiction done'],
    [{ ...used, done: '2026-02-03' }, '2026-03-01', 'undetermined: fact-missing done'],
    [usedOn, '2026-03-01', 'undetermined: fact-missing on'],
    [{ on: used.on }, '2026-03-01', 'undetermined: fact-missing circumstances.restraint-planned-as-routine'],
    [{ ...used, circumstances: { 'restraint-planned-as-routine': true } }, '2026-03-01', 'not-applicable'],
    [{}, '2026-03-01', 'not-applicable'],
    // Twenty-four hours of elapsed time over the night on which the clocks go forward, and back.
    [{ ...used, on: '2026-03-28T18:00+00:00' }, '2026-03-30', 'overdue 2026-03-29T18:00:00.000Z'],
    [{ ...used, on: '2026-10-24T18:00+01:00' }, '2026-10-26', 'overdue 2026-10-25T17:00:00.000Z'],
    // The day in England on which the measure was used: half past midnight on 1 April in summer time is 31 March in UTC.
    [{ ...used, on: '2015-03-31T22:59:59Z' }, '2015-05-01', 'undetermined: no-version-in-force rule'],
    [{ ...used, on: '2015-03-31T23:00:00Z' }, '2015-05-01', 'overdue 2015-04-01T23:00:00.000Z'],
    [{ ...used, on: '2015-04-02T10:00Z' }, '2015-05-01', 'overdue 2015-04-03T10:00:00.000Z'],
  ]);
});

describe(behaviourDebrief.id, () => {
  answers(behaviourDebrief, [
    [{ ...used, done: '2026-02-04T14:30:00.000Z' }, '2026-03-01', 'met 2026-02-04T14:30:00.000Z'],
    [{ ...used, done: '2026-02-04T14:30:00.001Z' }, '2026-03-01', 'late 2026-02-04T14:30:00.000Z'],
    [used, '2026-02-04T14:30:00.000Z', 'due-today 2026-02-04T14:30:00.000Z'],
    [used, '2026-02-04T14:30:00.001Z', 'overdue 2026-02-04T14:30:00.000Z'],
    [used, '2026-02-02T14:00Z', 'not-applicable'],
    [{ ...used, done: '2026-02-01T14:30Z' }, '2026-03-01', 'undetermined: contradiction done'],
    [usedOn, '2026-03-01', 'undetermined: fact-missing on'],
    [{ on: used.on }, '2026-03-01', 'undetermined: fact-missing circumstances.restraint-planned-as-routine'],
    [{ ...used, circumstances: { 'restraint-planned-as-routine': true } }, '2026-03-01', 'not-applicable'],
    [{ ...used, on: '2015-03-31T12:00Z' }, '2015-05-01', 'undetermined: no-version-in-force rule'],
    [{ ...used, on: '2015-04-01T12:00Z' }, '2015-05-01', 'overdue 2015-04-03T12:00:00.000Z'],
  ]);

  it('is about whoever used the measure, and not about the child', () => {
    const [{ duty } = { duty: '' }] = libraryWords.rules[behaviourDebrief.id]?.duties ?? [];
    expect(duty).toContain('whoever used it');
    expect(behaviourDebrief.subject).not.toBe(behaviourTalkWithChild.subject);
  });
});

describe(behaviourTalkWithChild.id, () => {
  answers(behaviourTalkWithChild, [
    [{ ...used, done: '2026-02-07' }, '2026-03-01', 'met 2026-02-07'],
    [{ ...used, done: '2026-02-08' }, '2026-03-01', 'late 2026-02-07'],
    [{ ...used, done: '2026-02-07T23:59:59Z' }, '2026-03-01', 'met 2026-02-07'],
    [used, '2026-02-06', 'due 2026-02-07'],
    [used, '2026-02-07', 'due-today 2026-02-07'],
    [used, '2026-02-08', 'overdue 2026-02-07'],
    [usedOn, '2026-02-08', 'overdue 2026-02-07'],
    // Days, not working days: Christmas, Boxing Day, a Sunday and a bank holiday all count.
    [{ ...usedOn, on: '2026-12-23' }, '2026-12-28', 'due-today 2026-12-28'],
    [{ ...usedOn, on: '2026-12-23' }, '2026-12-29', 'overdue 2026-12-28'],
    [used, '2026-02-01', 'not-applicable'],
    [{ ...usedOn, circumstances: { 'restraint-planned-as-routine': true } }, '2026-02-08', 'not-applicable'],
    [{ on: '2026-02-02' }, '2026-02-08', 'undetermined: fact-missing circumstances.restraint-planned-as-routine'],
    [{ ...usedOn, done: '2026-02-01' }, '2026-02-08', 'undetermined: contradiction done'],
    [{ ...usedOn, on: '2015-03-31' }, '2015-05-01', 'undetermined: no-version-in-force rule'],
    [{ ...usedOn, on: '2015-04-01' }, '2015-05-01', 'overdue 2015-04-06'],
  ]);
});

type Held = readonly [present: readonly ItemName[], circumstances: Readonly<Record<string, boolean>>, expected: string];

function holds(rule: ContentsRule, rows: readonly Held[]) {
  it.each(rows)('%j where %j: %s', (present, circumstances, expected) => {
    expect(said(contents(rule, { on: day('2026-02-02'), present, circumstances }))).toBe(expected);
  });

  it('begins with the Regulations, on 1 April 2015', () => {
    const [present, circumstances] = rows[0] as Held;
    expect(said(contents(rule, { on: day('2015-03-31'), present, circumstances }))).toBe(
      'undetermined: no-version-in-force rule',
    );
    expect(contents(rule, { on: day('2015-04-01'), present, circumstances }).kind).toBe('decided');
  });

  it('finds each thing missing by itself', () => {
    const [present, circumstances] = rows[0] as Held;
    for (const item of present) {
      const others = present.filter((each) => each !== item);
      expect(said(contents(rule, { on: day('2026-02-02'), present: others, circumstances }))).toBe(`missed ${item}`);
    }
  });
}

const MEASURE: readonly ItemName[] = [
  'name-of-child',
  'behaviour-before',
  'date-time-and-place',
  'measure-and-duration',
  'steps-to-avoid-it',
  'who-used-it-and-who-was-there',
  'effect-and-consequences',
];

describe(behaviourRecordContents.id, () => {
  holds(behaviourRecordContents, [
    [[...MEASURE, 'injury-and-treatment'], { injury: true }, 'met'],
    [MEASURE, { injury: false }, 'met'],
    [MEASURE, { injury: true }, 'missed injury-and-treatment'],
    [MEASURE, {}, 'undetermined: fact-missing circumstances.injury'],
    [[], { injury: false }, `missed ${MEASURE.join(' ')}`],
  ]);
});

const TOLD: readonly ItemName[] = [
  'chief-inspector',
  'placing-authority',
  'secretary-of-state',
  'area-authority',
  'integrated-care-board',
];

describe(deathNoticeRecipients.id, () => {
  holds(deathNoticeRecipients, [
    [
      [...TOLD, 'prisons-and-probation-ombudsman', 'others-relevant'],
      { 'secure-home': true, 'anyone-else-relevant': true },
      'met',
    ],
    [TOLD, { 'secure-home': false, 'anyone-else-relevant': false }, 'met'],
    [TOLD, { 'secure-home': true, 'anyone-else-relevant': false }, 'missed prisons-and-probation-ombudsman'],
    [TOLD, { 'secure-home': false, 'anyone-else-relevant': true }, 'missed others-relevant'],
    [TOLD, {}, 'undetermined: fact-missing circumstances.secure-home, fact-missing circumstances.anyone-else-relevant'],
  ]);
});

const withoutDelay = [
  { rule: deathNotice, circumstances: {} },
  { rule: barringReferralNotice, circumstances: {} },
  { rule: seriousEventNotice, circumstances: { 'allegation-of-abuse': true } },
  { rule: planReviewRequest, circumstances: { 'persistently-absent': true } },
  {
    rule: admissionAndDischargeNotice,
    circumstances: { 'placed-by-another-authority': true, 'short-breaks': false },
  },
] as const;

describe.each(withoutDelay)('$rule.id', ({ rule, circumstances }) => {
  const event = { on: day('2026-02-02'), circumstances };

  it('is owed, and gets no date', () => {
    for (const asOf of ['2026-02-02', '2026-02-03', '2036-02-02']) {
      const finding = deadline(rule, event, day(asOf));
      expect(finding).toMatchObject({ kind: 'decided', value: { status: 'due' } });
      expect(unwrap(finding)).not.toHaveProperty('due');
      const grounds = Object.entries(circumstances).filter(([, isSo]) => isSo);
      const because = [
        { kind: 'no-figure' },
        { kind: 'not-happened' },
        ...grounds.map(([name]) => ({ kind: 'fact', path: `circumstances.${name}`, value: true })),
      ];
      expect(finding).toMatchObject({ because });
    }
    expect(JSON.stringify(rule.versions)).not.toMatch(/"within"/);
  });

  it('is met once it is done, however long after', () => {
    expect(unwrap(deadline(rule, { ...event, done: day('2026-05-01') }, day('2026-05-01')))).toEqual({
      status: 'met',
      done: '2026-05-01',
    });
    expect(unwrap(deadline(rule, { ...event, done: day('2026-05-01') }, day('2026-04-30'))).status).toBe('due');
  });

  it('is not owed where nothing happened', () => {
    expect(deadline(rule, { circumstances }, day('2026-02-03')).kind).toBe('not-applicable');
  });

  it('begins with the Regulations, on 1 April 2015', () => {
    const on = (text: string) => said(deadline(rule, { on: day(text), circumstances }, day('2026-02-03')));
    expect(on('2015-03-31')).toBe('undetermined: no-version-in-force rule');
    expect(on('2015-04-01')).toBe('due');
    expect(on('2015-04-02')).toBe('due');
  });
});

describe.each([deathNotice, barringReferralNotice])('$id', (rule) => {
  answers(rule, [
    [{ on: '2026-02-02' }, '2026-02-01', 'not-applicable'],
    [{ on: '2026-02-02', done: '2026-02-01' }, '2026-03-01', 'undetermined: contradiction done'],
    [{ on: '2026-02-02', done: '2026-02-02' }, '2026-03-01', 'met'],
  ]);
});

const FIVE_KINDS = [
  'sexual-exploitation-known-or-suspected',
  'serious-incident-needing-police',
  'allegation-of-abuse',
  'child-protection-enquiry-started-or-ended',
  'other-serious-incident',
];
const THREE_GROUNDS = ['at-risk-or-care-inadequate', 'persistently-absent', 'asked-by-child'];

describe.each([
  [seriousEventNotice, FIVE_KINDS],
  [planReviewRequest, THREE_GROUNDS],
] as const)('$id', (rule, grounds) => {
  const on = day('2026-02-02');
  const answered = (circumstances: Readonly<Record<string, boolean>>) =>
    said(deadline(rule, { on, circumstances }, day('2026-02-03')));
  const noneOf = Object.fromEntries(grounds.map((ground) => [ground, false]));

  it.each(grounds)('is owed for %s alone, whatever is not known of the others', (ground) => {
    expect(answered({ [ground]: true })).toBe('due');
    expect(answered({ ...noneOf, [ground]: true })).toBe('due');
  });

  it('is not owed where every one is a no', () => {
    expect(answered(noneOf)).toBe('not-applicable');
  });

  it.each(grounds)('cannot be told while %s is open and the others are a no', (ground) => {
    const { [ground]: _, ...others } = noneOf;
    expect(answered(others)).toBe(`undetermined: fact-missing circumstances.${ground}`);
  });

  it('cannot be asked for before its ground arose', () => {
    expect(said(deadline(rule, { on, circumstances: { [grounds[0] as string]: true } }, day('2026-02-01')))).toBe(
      'not-applicable',
    );
    const early = { on, done: day('2026-02-01'), circumstances: { [grounds[0] as string]: true } };
    expect(said(deadline(rule, early, day('2026-02-03')))).toBe('undetermined: contradiction done');
  });
});

describe(admissionAndDischargeNotice.id, () => {
  const on = '2026-02-02';
  answers(admissionAndDischargeNotice, [
    [{ on, circumstances: { 'placed-by-another-authority': true, 'short-breaks': false } }, on, 'due'],
    [{ on, circumstances: { 'placed-by-another-authority': false, 'short-breaks': false } }, on, 'not-applicable'],
    [{ on, circumstances: { 'placed-by-another-authority': true, 'short-breaks': true } }, on, 'not-applicable'],
    [{ on, circumstances: { 'short-breaks': true } }, on, 'not-applicable'],
    [{ on, circumstances: { 'placed-by-another-authority': false } }, on, 'not-applicable'],
    [
      { on, circumstances: { 'placed-by-another-authority': true } },
      on,
      'undetermined: fact-missing circumstances.short-breaks',
    ],
    [
      { on, circumstances: { 'short-breaks': false } },
      on,
      'undetermined: fact-missing circumstances.placed-by-another-authority',
    ],
  ]);
});

const inDays = [
  {
    rule: statementOfPurposeNotice,
    before: '2026-03-01',
    last: '2026-03-02',
    after: '2026-03-03',
    first: '2015-04-29',
  },
  { rule: qualityOfCareReport, before: '2026-03-01', last: '2026-03-02', after: '2026-03-03', first: '2015-04-29' },
  { rule: managerReturnNotice, before: '2026-02-08', last: '2026-02-09', after: '2026-02-10', first: '2015-04-08' },
] as const;

describe.each(inDays)('$rule.id', ({ rule, before, last, after, first }) => {
  answers(rule, [
    [{ on: '2026-02-02' }, '2026-02-01', 'not-applicable'],
    [{ on: '2026-02-02' }, '2026-02-02', `due ${last}`],
    [{ on: '2026-02-02' }, before, `due ${last}`],
    [{ on: '2026-02-02' }, last, `due-today ${last}`],
    [{ on: '2026-02-02' }, after, `overdue ${last}`],
    [{ on: '2026-02-02', done: last }, after, `met ${last}`],
    [{ on: '2026-02-02', done: after }, after, `late ${last}`],
    [{ on: '2026-02-02', done: '2026-02-01' }, after, 'undetermined: contradiction done'],
    [{}, after, 'not-applicable'],
    [{ on: '2015-03-31' }, '2026-02-02', 'undetermined: no-version-in-force rule'],
    [{ on: '2015-04-01' }, '2026-02-02', `overdue ${first}`],
  ]);
});

describe(managerAbsenceNotice.id, () => {
  const planned = { on: '2026-09-01', until: '2026-09-28', circumstances: { unforeseen: false } };
  const emergency = { ...planned, circumstances: { unforeseen: true } };

  answers(managerAbsenceNotice, [
    [planned, '2026-07-31', 'due 2026-08-01'],
    [planned, '2026-08-01', 'due-today 2026-08-01'],
    [planned, '2026-08-02', 'overdue 2026-08-01'],
    [{ ...planned, done: '2026-08-01' }, '2026-09-01', 'met 2026-08-01'],
    [{ ...planned, done: '2026-08-02' }, '2026-09-01', 'late 2026-08-01'],
    [emergency, '2026-09-07', 'due 2026-09-08'],
    [emergency, '2026-09-08', 'due-today 2026-09-08'],
    [emergency, '2026-09-09', 'overdue 2026-09-08'],
    [{ ...emergency, done: '2026-09-08' }, '2026-10-01', 'met 2026-09-08'],
    [{ ...emergency, done: '2026-09-09' }, '2026-10-01', 'late 2026-09-08'],
    // Twenty-eight days, the first and the last of them counted.
    [{ ...planned, until: '2026-09-27' }, '2026-09-01', 'not-applicable'],
    [{ ...planned, until: '2026-09-29' }, '2026-09-01', 'overdue 2026-08-01'],
    [{ ...emergency, until: '2026-09-27' }, '2026-10-01', 'not-applicable'],
    [{ ...planned, until: '2026-09-27', circumstances: {} }, '2026-09-01', 'not-applicable'],
    // A month before, in a shorter month.
    [{ ...planned, on: '2026-03-31', until: '2026-05-31' }, '2026-02-28', 'due-today 2026-02-28'],
    [{ ...planned, on: '2028-03-31', until: '2028-05-31' }, '2028-02-29', 'due-today 2028-02-29'],
    [{ ...planned, circumstances: {} }, '2026-09-01', 'undetermined: fact-missing circumstances.unforeseen'],
    [{ on: '2026-09-01', circumstances: { unforeseen: false } }, '2026-09-01', 'undetermined: fact-missing until'],
    [{ ...planned, until: '2026-08-31' }, '2026-09-01', 'undetermined: contradiction until'],
    [{}, '2026-09-01', 'not-applicable'],
    [{ ...planned, on: '2015-03-31', until: '2015-05-31' }, '2015-06-01', 'undetermined: no-version-in-force rule'],
    [{ ...planned, on: '2015-04-01', until: '2015-05-31' }, '2015-06-01', 'overdue 2015-03-01'],
  ]);
});

describe(managerAbsenceNotice.id, () => {
  const on = day('2026-09-01');
  const told = (isUnforeseen: boolean) => {
    const facts = { on, until: day('2026-09-28'), circumstances: { unforeseen: isUnforeseen } };
    return explain(deadline(managerAbsenceNotice, facts, day('2026-09-02')));
  };

  it('is explained by the month before or the week after, and by how long the absence lasts', () => {
    expect(told(false)).toContain('on 1 September 2026; 1 month before is 1 August 2026.');
    expect(told(true)).toContain('on 1 September 2026; 1 week later is 8 September 2026; that is the period where');
    expect(told(true)).toContain('`until` is 28 September 2026.');
  });
});

describe.each([
  { rule: locationReview, event: 'home-registration' },
  { rule: staffAppraisal, event: 'home-employment' },
])('$rule.id', ({ rule, event }) => {
  const facts = (from: string, held: readonly string[] = []): CadenceFacts => ({
    from: day(from),
    held: held.map(day),
  });

  it('is due within a year of its beginning, and then of the one last held', () => {
    expect(unwrap(nextDue(rule, facts('2025-06-10')))).toBe('2026-06-10');
    expect(unwrap(nextDue(rule, facts('2025-06-10', ['2026-05-04'])))).toBe('2027-05-04');
    expect(nextDue(rule, facts('2025-06-10'))).toMatchObject({ because: [{ event, ends: '2026-06-10' }] });
  });

  it('from 29 February ends on the last day of a shorter one', () => {
    expect(unwrap(nextDue(rule, facts('2024-02-29')))).toBe('2025-02-28');
  });

  it.each([
    ['2026-06-09', { status: 'due', due: '2026-06-10', days: 1 }],
    ['2026-06-10', { status: 'due-today', due: '2026-06-10', days: 0 }],
    ['2026-06-11', { status: 'overdue', due: '2026-06-10', days: 1 }],
  ])('stands on %s as %j', (asOf, expected) => {
    expect(unwrap(standing(rule, facts('2025-06-10'), day(asOf)))).toEqual(expected);
  });

  it('was met on its last day and late on the day after', () => {
    const heldOn = (held: string) => unwrap(history(rule, facts('2025-06-10', [held]), day('2026-07-01')))[0]?.status;
    expect(heldOn('2026-06-10')).toBe('met');
    expect(heldOn('2026-06-11')).toBe('late');
  });

  it('is not owed before it begins or after it ends', () => {
    expect(standing(rule, facts('2025-06-10'), day('2025-06-09')).kind).toBe('not-applicable');
    expect(nextDue(rule, { ...facts('2025-06-10'), ended: day('2026-06-09') }).kind).toBe('not-applicable');
    expect(nextDue(rule, { ...facts('2025-06-10'), ended: day('2026-06-10') }).kind).toBe('decided');
  });

  it('begins with the Regulations, on 1 April 2015', () => {
    expect(said(nextDue(rule, facts('2015-03-31')))).toBe('undetermined: no-version-in-force rule');
    expect(unwrap(nextDue(rule, facts('2015-04-01')))).toBe('2016-04-01');
    expect(unwrap(nextDue(rule, facts('2015-04-02')))).toBe('2016-04-02');
  });
});

describe.each([
  [staffSupervision, 'practice-supervised'],
  [missingChildPolicy, 'written-missing-child-policy'],
] as const)('$id', (rule: ConditionRule, name) => {
  const asked = (circumstances: Readonly<Record<string, boolean>>, on = '2026-02-02') =>
    said(condition(rule, { on: day(on), circumstances }));

  it('is met by a yes, still owed after a no, and cannot be told before either', () => {
    expect(asked({ [name]: true })).toBe('met');
    expect(asked({ [name]: false })).toBe('due');
    expect(asked({})).toBe(`undetermined: fact-missing circumstances.${name}`);
  });

  it('sets no figure', () => {
    expect(condition(rule, { on: day('2026-02-02'), circumstances: { [name]: false } })).toMatchObject({
      because: [{ kind: 'fact' }, { kind: 'no-figure' }],
    });
  });

  it('begins with the Regulations, on 1 April 2015', () => {
    expect(asked({ [name]: true }, '2015-03-31')).toBe('undetermined: no-version-in-force rule');
    expect(asked({ [name]: true }, '2015-04-01')).toBe('met');
  });
});

describe(caseRecordRetention.id, () => {
  const record = { begun: '2026-01-05', dateOfBirth: '2012-06-01' };
  const kept = (facts: Readonly<Record<string, string>>, asOf: string) => {
    const finding = retention(caseRecordRetention, facts as unknown as RetentionFacts, day(asOf));
    return finding.kind === 'decided' ? `${finding.value.status} ${finding.value.keepUntil}` : said(finding);
  };

  it.each([
    ['75 years from birth, its last day counted', record, '2087-06-01', 'due 2087-06-01'],
    ['then it may go', record, '2087-06-02', 'met 2087-06-01'],
    ['from 29 February it ends on the 28th', { ...record, dateOfBirth: '2012-02-29' }, '2087-02-28', 'due 2087-02-28'],
    [
      'destroyed on the last day is too soon',
      { ...record, destroyed: '2087-06-01' },
      '2090-01-01',
      'missed 2087-06-01',
    ],
    ['destroyed on the day after is not', { ...record, destroyed: '2087-06-02' }, '2090-01-01', 'met 2087-06-01'],
    ['what is destroyed later is there still', { ...record, destroyed: '2087-06-01' }, '2087-05-31', 'due 2087-06-01'],
    ['15 years from a death before 18', { ...record, died: '2030-05-31' }, '2045-05-31', 'due 2045-05-31'],
    ['and then it may go', { ...record, died: '2030-05-31' }, '2045-06-01', 'met 2045-05-31'],
    ['a death on the 18th birthday changes nothing', { ...record, died: '2030-06-01' }, '2045-06-01', 'due 2087-06-01'],
    ['nor does one to come', { ...record, died: '2030-05-31' }, '2030-05-30', 'due 2087-06-01'],
    [
      'born on 29 February, 18 is attained on 1 March',
      { ...record, dateOfBirth: '2012-02-29', died: '2030-02-28' },
      '2031-01-01',
      'due 2045-02-28',
    ],
    [
      'so that a death on that day is not before it',
      { ...record, dateOfBirth: '2012-02-29', died: '2030-03-01' },
      '2031-01-01',
      'due 2087-02-28',
    ],
    ['a death on the day of birth counts', { ...record, died: '2012-06-01' }, '2026-02-02', 'due 2027-06-01'],
    ['before the record is begun there is none', record, '2026-01-04', 'not-applicable'],
    ['on the day it is begun there is', record, '2026-01-05', 'due 2087-06-01'],
    [
      'without a birth it cannot be told',
      { begun: '2026-01-05' },
      '2026-02-02',
      'undetermined: fact-missing dateOfBirth',
    ],
    [
      'not even with a death',
      { begun: '2026-01-05', died: '2026-02-01' },
      '2026-02-02',
      'undetermined: fact-missing dateOfBirth',
    ],
    ['a death before the birth', { ...record, died: '2012-05-31' }, '2026-02-02', 'undetermined: contradiction died'],
    [
      'destroyed before it was begun',
      { ...record, destroyed: '2026-01-04' },
      '2026-02-02',
      'undetermined: contradiction destroyed',
    ],
    [
      'begun before the Regulations',
      { ...record, begun: '2015-03-31' },
      '2026-02-02',
      'undetermined: no-version-in-force rule',
    ],
    ['begun on their first day', { ...record, begun: '2015-04-01' }, '2026-02-02', 'due 2087-06-01'],
  ] as const)('%s', (_says, facts, asOf, expected) => {
    expect(kept(facts, asOf)).toBe(expected);
  });

  it('refuses a malformed day, and names it', () => {
    for (const field of ['begun', 'dateOfBirth', 'died', 'destroyed']) {
      expect(() => kept({ ...record, [field]: '2026-02-30' }, '2026-03-01')).toThrow('2026-02-30');
    }
  });

  it('can be an authority’s own, with years of its own', () => {
    const own = {
      ...caseRecordRetention,
      id: 'our-authority/record',
      versions: [
        {
          ...caseRecordRetention.versions[0],
          lines: [{ from: 'birth', years: 100 }],
        },
      ],
    };
    const parsed = parseRule(JSON.parse(JSON.stringify(own)));
    expect(parsed.ok).toBe(true);
    const rule = own as unknown as typeof caseRecordRetention;
    expect(unwrap(retention(rule, record as unknown as RetentionFacts, day('2026-02-02'))).keepUntil).toBe(
      '2112-06-01',
    );
    expect(
      parseRule({
        ...JSON.parse(JSON.stringify(own)),
        versions: [{ ...own.versions[0], lines: [{ from: 'leaving', years: 0 }] }],
      }).ok,
    ).toBe(false);
  });
});
