import { type ContactFacts, contactRestriction, contactRules, restrictionConsent } from 'care-planning-rules/contact';
import { type Finding, type Instant, instant } from 'care-planning-rules/core';
import { libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { ownNotice, ownNoticeLocally } from '../own-rules.ts';

/** Monday 1 June 2026, 10:00 in England. */
const IMPOSED = instant('2026-06-01T09:00Z');
const DEADLINE = '2026-06-02T09:00:00.000Z';

type Times = Partial<Record<'imposedAt' | 'consentedAt' | 'notifiedAt' | 'fullDetailsAt' | 'liftedAt', string>>;

function restriction(ground: ContactFacts['ground'], times: Times = {}): ContactFacts {
  return { imposedAt: IMPOSED, ground, ...times } as ContactFacts;
}

function findings(facts: ContactFacts, asOf: string): readonly [Finding, Finding, Finding] {
  const [consent, fullDetails, notice, ...rest] = contactRestriction(facts, asOf as Instant);
  expect(rest).toEqual([]);
  return [consent, fullDetails, notice] as [Finding, Finding, Finding];
}

function outcome(finding: Finding): unknown {
  if (finding.kind === 'decided') return finding.value;
  return finding.kind === 'undetermined' ? finding.missing.map(({ path }) => path) : finding.because[0].kind;
}

it('gives three findings in the catalogue’s order: consent, full details by statute, notice to West Sussex', () => {
  expect(findings(restriction('emergency'), IMPOSED).map(({ rule }) => rule.id)).toEqual([
    'contact/restriction-consent',
    'contact/emergency-notification',
    'contact/emergency-notification-west-sussex',
  ]);
});

describe(restrictionConsent.id, () => {
  const cases: readonly [string, ContactFacts, string, unknown][] = [
    [
      'agreed, consent the day before',
      restriction('agreed', { consentedAt: '2026-05-31T09:00Z' }),
      '2026-06-01T12:00Z',
      { status: 'consented' },
    ],
    [
      'agreed, consent a millisecond before',
      restriction('agreed', { consentedAt: '2026-06-01T08:59:59.999Z' }),
      '2026-06-01T12:00Z',
      { status: 'consented' },
    ],
    [
      'agreed, consent at the moment of imposing',
      restriction('agreed', { consentedAt: '2026-06-01T09:00Z' }),
      '2026-06-01T12:00Z',
      { status: 'consented' },
    ],
    [
      'agreed, consent at that moment as another clock writes it',
      restriction('agreed', { consentedAt: '2026-06-01T10:00+01:00' }),
      '2026-06-01T12:00Z',
      { status: 'consented' },
    ],
    [
      'agreed, consent a millisecond after',
      restriction('agreed', { consentedAt: '2026-06-01T09:00:00.001Z' }),
      '2026-06-01T12:00Z',
      { status: 'not-permitted' },
    ],
    ['agreed, no consent', restriction('agreed'), '2026-06-01T12:00Z', { status: 'not-permitted' }],
    ['emergency, no consent', restriction('emergency'), '2026-06-01T12:00Z', { status: 'emergency' }],
    [
      'emergency, consent follows',
      restriction('emergency', { consentedAt: '2026-06-01T11:00Z' }),
      '2026-06-01T12:00Z',
      { status: 'emergency' },
    ],
    [
      'emergency, though consent had been given',
      restriction('emergency', { consentedAt: '2026-05-31T11:00Z' }),
      '2026-06-01T12:00Z',
      { status: 'emergency' },
    ],
    ['asked at the moment of imposing', restriction('emergency'), '2026-06-01T09:00Z', { status: 'emergency' }],
    ['asked a millisecond before it', restriction('emergency'), '2026-06-01T08:59:59.999Z', 'not-begun'],
    [
      'a lifting before imposing says nothing of consent',
      restriction('agreed', { liftedAt: '2026-05-31T09:00Z' }),
      '2026-06-01T12:00Z',
      { status: 'not-permitted' },
    ],
    [
      'imposed in the last millisecond of 31 March 2015 in England',
      restriction('agreed', { imposedAt: '2015-03-31T22:59:59.999Z' }),
      '2026-06-01T12:00Z',
      ['rule'],
    ],
    [
      'imposed at midnight in England as 1 April 2015 begins',
      restriction('agreed', { imposedAt: '2015-03-31T23:00Z' }),
      '2026-06-01T12:00Z',
      { status: 'not-permitted' },
    ],
  ];

  it.each(cases)('%s', (_, facts, asOf, expected) => {
    expect(outcome(findings(facts, asOf)[0])).toEqual(expected);
  });

  it('names the ground, the imposing and the consent as its reasons', () => {
    const [consent] = findings(restriction('agreed', { consentedAt: '2026-06-01T11:00Z' }), '2026-06-01T12:00Z');
    expect(consent).toMatchObject({
      because: [
        { kind: 'fact', path: 'ground', value: 'agreed' },
        { kind: 'happened', event: 'restriction-imposed', on: '2026-06-01T09:00Z' },
        { kind: 'happened', event: 'contact-restriction-consent', on: '2026-06-01T11:00Z' },
      ],
    });
  });

  it('has not happened while it is later than the moment asked about', () => {
    const [consent] = findings(restriction('agreed', { consentedAt: '2026-06-01T13:00Z' }), '2026-06-01T12:00Z');
    expect(consent).toMatchObject({ because: [{}, {}, { kind: 'not-happened', asOf: '2026-06-01T12:00Z' }] });
  });

  it('rests on a statement that nobody has read in the instrument, and says so', () => {
    const { cites } = findings(restriction('agreed'), IMPOSED)[0].rule;
    expect(cites.map((id) => libraryWords.statements[id]?.grade)).toEqual(['unverified']);
  });
});

// The hours of the law’s own notices stand in docs/cases/contact.json.
const notices = [
  { rule: ownNotice, reads: 'fullDetailsAt', other: 'notifiedAt' },
  { rule: ownNoticeLocally, reads: 'notifiedAt', other: 'fullDetailsAt' },
] as const;

describe.each(notices)('$rule.id', ({ rule, reads, other }) => {
  const notice = (facts: ContactFacts, asOf: string) => {
    const [finding, ...rest] = contactRestriction(facts, asOf as Instant, [rule]);
    expect(rest).toEqual([]);
    expect(finding?.rule.id).toBe(rule.id);
    return finding as Finding;
  };

  const emergencies: readonly [string, Times, string, unknown][] = [
    ['is pending at the moment of imposing', {}, '2026-06-01T09:00Z', { status: 'pending', due: DEADLINE }],
    ['is pending after 23:59:59.999', {}, '2026-06-02T08:59:59.999Z', { status: 'pending', due: DEADLINE }],
    ['is pending after 24:00:00.000', {}, '2026-06-02T09:00:00.000Z', { status: 'pending', due: DEADLINE }],
    ['is overdue a millisecond later', {}, '2026-06-02T09:00:00.001Z', { status: 'overdue', due: DEADLINE }],
    [
      'is in time at the moment of imposing',
      { [reads]: '2026-06-01T09:00Z' },
      '2026-06-05T09:00Z',
      { status: 'notified-in-time', due: DEADLINE, notifiedAt: '2026-06-01T09:00Z' },
    ],
    [
      'is in time after 24:00:00.000',
      { [reads]: '2026-06-02T09:00:00.000Z' },
      '2026-06-05T09:00Z',
      { status: 'notified-in-time', due: DEADLINE, notifiedAt: '2026-06-02T09:00:00.000Z' },
    ],
    [
      'is in time after 24:00:00.000 by another clock, and is echoed as given',
      { [reads]: '2026-06-02T10:00+01:00' },
      '2026-06-05T09:00Z',
      { status: 'notified-in-time', due: DEADLINE, notifiedAt: '2026-06-02T10:00+01:00' },
    ],
    [
      'is late a millisecond later',
      { [reads]: '2026-06-02T09:00:00.001Z' },
      '2026-06-05T09:00Z',
      { status: 'notified-late', due: DEADLINE, notifiedAt: '2026-06-02T09:00:00.001Z' },
    ],
    [
      'counts at the moment asked about',
      { [reads]: '2026-06-01T12:00Z' },
      '2026-06-01T12:00Z',
      { status: 'notified-in-time', due: DEADLINE, notifiedAt: '2026-06-01T12:00Z' },
    ],
    [
      'has not happened when later than that: pending',
      { [reads]: '2026-06-01T12:00:00.001Z' },
      '2026-06-01T12:00Z',
      { status: 'pending', due: DEADLINE },
    ],
    [
      'has not happened when later than that: overdue',
      { [reads]: '2026-06-04T09:00Z' },
      '2026-06-03T09:00Z',
      { status: 'overdue', due: DEADLINE },
    ],
    [
      'is not answered by the other notice',
      { [other]: '2026-06-01T10:00Z' },
      '2026-06-05T09:00Z',
      { status: 'overdue', due: DEADLINE },
    ],
    [
      'is owed although the restriction was lifted within the hour',
      { liftedAt: '2026-06-01T09:30Z' },
      '2026-06-05T09:00Z',
      { status: 'overdue', due: DEADLINE },
    ],
    [
      'is owed although consent followed',
      { consentedAt: '2026-06-01T09:30Z' },
      '2026-06-05T09:00Z',
      { status: 'overdue', due: DEADLINE },
    ],
    [
      'is owed in an emergency although consent had been given',
      { consentedAt: '2026-06-01T08:30Z' },
      '2026-06-05T09:00Z',
      { status: 'overdue', due: DEADLINE },
    ],
    ['does not apply before the restriction is imposed', {}, '2026-06-01T08:59:59.999Z', 'not-begun'],
    [
      'does not apply before it, whatever else is wrong',
      { liftedAt: '2026-05-01T09:00Z', [reads]: '2026-05-01T09:00Z' },
      '2026-06-01T08:59:59.999Z',
      'not-begun',
    ],
    [
      'cannot be told when it comes a millisecond before imposing',
      { [reads]: '2026-06-01T08:59:59.999Z' },
      '2026-06-05T09:00Z',
      [reads, 'imposedAt'],
    ],
    [
      'can be told when only the other one does',
      { [other]: '2026-06-01T08:59:59.999Z' },
      '2026-06-05T09:00Z',
      { status: 'overdue', due: DEADLINE },
    ],
    [
      'cannot be told when the lifting is a millisecond before imposing',
      { liftedAt: '2026-06-01T08:59:59.999Z' },
      '2026-06-05T09:00Z',
      ['liftedAt', 'imposedAt'],
    ],
    [
      'can be told when the lifting is at the moment of imposing',
      { liftedAt: '2026-06-01T09:00Z' },
      '2026-06-05T09:00Z',
      { status: 'overdue', due: DEADLINE },
    ],
    [
      'names all that contradicts it',
      { liftedAt: '2026-05-01T09:00Z', [reads]: '2026-05-01T09:00Z' },
      '2026-06-05T09:00Z',
      ['liftedAt', reads, 'imposedAt'],
    ],
    [
      'runs over the night on which clocks go forward: 18:00 GMT to 19:00 BST',
      { imposedAt: '2026-03-28T18:00+00:00' },
      '2026-03-29T19:00+01:00',
      { status: 'pending', due: '2026-03-29T18:00:00.000Z' },
    ],
    [
      'and is overdue a millisecond after that',
      { imposedAt: '2026-03-28T18:00+00:00' },
      '2026-03-29T19:00:00.001+01:00',
      { status: 'overdue', due: '2026-03-29T18:00:00.000Z' },
    ],
    [
      'runs over the night on which clocks go back: 18:00 BST to 17:00 GMT',
      { imposedAt: '2026-10-24T18:00+01:00' },
      '2026-10-25T17:00Z',
      { status: 'pending', due: '2026-10-25T17:00:00.000Z' },
    ],
    [
      'and is overdue a millisecond after that',
      { imposedAt: '2026-10-24T18:00+01:00' },
      '2026-10-25T17:00:00.001Z',
      { status: 'overdue', due: '2026-10-25T17:00:00.000Z' },
    ],
    [
      'runs over the weekend: Friday evening to Saturday evening',
      { imposedAt: '2026-06-05T21:30+01:00' },
      '2026-06-06T20:30:00.001Z',
      { status: 'overdue', due: '2026-06-06T20:30:00.000Z' },
    ],
    [
      'runs over Christmas',
      { imposedAt: '2026-12-24T16:00Z' },
      '2026-12-26T09:00Z',
      { status: 'overdue', due: '2026-12-25T16:00:00.000Z' },
    ],
    [
      'runs over a leap day',
      { imposedAt: '2028-02-28T16:00Z' },
      '2028-02-28T17:00Z',
      { status: 'pending', due: '2028-02-29T16:00:00.000Z' },
    ],
    [
      'keeps the milliseconds of a moment given with another offset',
      { imposedAt: '2026-06-01T23:15:30.250-05:00' },
      '2026-06-02T23:15:30.250-05:00',
      { status: 'pending', due: '2026-06-03T04:15:30.250Z' },
    ],
  ];

  it.each(emergencies)('%s', (_, times, asOf, expected) => {
    expect(outcome(notice(restriction('emergency', times), asOf))).toEqual(expected);
  });

  it('does not apply where the restriction was agreed and consented to, at the latest in imposing it', () => {
    const facts = restriction('agreed', {
      consentedAt: '2026-06-01T10:00+01:00',
      notifiedAt: '2026-05-30T09:00Z',
      fullDetailsAt: '2026-05-30T09:00Z',
    });
    expect(notice(facts, '2026-06-05T09:00Z')).toMatchObject({
      kind: 'not-applicable',
      because: [
        { kind: 'fact', path: 'ground', value: 'agreed' },
        { kind: 'happened', event: 'contact-restriction-consent', on: '2026-06-01T10:00+01:00' },
      ],
    });
  });

  it.each([
    ['without consent', {}],
    ['with consent a millisecond too late', { consentedAt: '2026-06-01T09:00:00.001Z' }],
  ])('is owed of a restriction imposed as agreed %s', (_, times) => {
    expect(outcome(notice(restriction('agreed', times), '2026-06-05T09:00Z'))).toEqual({
      status: 'overdue',
      due: DEADLINE,
    });
  });

  it('names the period and what happened as its reasons', () => {
    expect(notice(restriction('emergency', { [reads]: '2026-06-01T10:00Z' }), '2026-06-01T12:00Z')).toMatchObject({
      because: [
        {
          kind: 'period',
          event: 'restriction-imposed',
          on: '2026-06-01T09:00Z',
          period: { hours: 24 },
          ends: DEADLINE,
        },
        { kind: 'happened', event: 'contact-restriction-notice', on: '2026-06-01T10:00Z' },
      ],
    });
    expect(notice(restriction('emergency'), '2026-06-01T12:00Z')).toMatchObject({
      because: [
        { kind: 'period' },
        { kind: 'not-happened', event: 'contact-restriction-notice', asOf: '2026-06-01T12:00Z' },
      ],
    });
  });

  it('says in the message which time contradicts which', () => {
    const finding = notice(restriction('emergency', { [reads]: '2026-05-01T09:00Z' }), '2026-06-01T12:00Z');
    expect(finding).toMatchObject({
      missing: [
        { code: 'contradiction', message: expect.stringContaining('2026-05-01T09:00Z') },
        { code: 'contradiction', message: expect.stringContaining('2026-06-01T09:00Z') },
      ],
    });
  });
});

describe('the version in force', () => {
  it('is that of England’s day: statute says nothing before 1 April 2015, West Sussex bears no date', () => {
    const lastMoment = findings(
      restriction('emergency', { imposedAt: '2015-03-31T23:59:59.999+01:00' }),
      '2015-03-31T23:30Z',
    );
    expect(lastMoment.map(outcome)).toMatchObject([['rule'], ['rule'], { status: 'pending' }]);
    expect(lastMoment[1]).toMatchObject({ missing: [{ code: 'no-version-in-force' }] });
    const firstMoment = findings(
      restriction('emergency', { imposedAt: '2015-04-01T00:00+01:00' }),
      '2015-03-31T23:30Z',
    );
    expect(firstMoment.map(outcome)).toMatchObject([
      { status: 'emergency' },
      { status: 'pending' },
      { status: 'pending' },
    ]);
  });

  it('does not matter before the restriction is imposed', () => {
    const facts = restriction('emergency', { imposedAt: '2014-06-01T09:00Z' });
    expect(findings(facts, '2014-06-01T08:00Z').map(outcome)).toEqual(['not-begun', 'not-begun', 'not-begun']);
  });
});

describe('rules handed in', () => {
  const stricter = JSON.parse(JSON.stringify(ownNoticeLocally).replace('"hours":24', '"hours":4'));

  it('are read by their kind, an authority’s own as JSON among them', () => {
    const [finding, ...rest] = contactRestriction(restriction('emergency'), instant('2026-06-01T13:00:00.001Z'), [
      { ...stricter, id: 'our-county/notice' },
      { ...stricter, id: 'our-county/else', kind: 'cadence' },
    ]);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      rule: { id: 'our-county/notice' },
      value: { status: 'overdue', due: '2026-06-01T13:00:00.000Z' },
    });
  });

  it('may leave no ground on which the home acts first', () => {
    const strict = JSON.parse(JSON.stringify(restrictionConsent).replace('["emergency"]', '[]'));
    const [finding] = contactRestriction(restriction('emergency'), IMPOSED, [strict]);
    expect(finding).toMatchObject({ value: { status: 'not-permitted' } });
  });

  it('default to the room’s', () => {
    const onRestrictions = contactRules.filter(({ kind }) => kind === 'consent' || kind === 'notice');
    expect(onRestrictions.map(({ id }) => id)).toEqual(
      findings(restriction('agreed'), IMPOSED).map(({ rule }) => rule.id),
    );
  });
});

describe('a broken promise', () => {
  it.each([
    ['a ground that is none', { ground: 'urgent' }, '"urgent"'],
    ['no ground', { ground: undefined }, 'undefined'],
    ['a local time', { imposedAt: '2026-06-01T09:00' }, '2026-06-01T09:00'],
    ['a day for a moment', { notifiedAt: '2026-06-01' }, '2026-06-01'],
    ['hour 24', { fullDetailsAt: '2026-06-01T24:00Z' }, 'T24:00Z'],
    ['second 60', { liftedAt: '2026-06-01T23:59:60Z' }, ':60Z'],
    ['a day that does not exist', { consentedAt: '2026-06-31T09:00Z' }, '2026-06-31'],
  ])('throws a RangeError that names it: %s', (_, wrong, named) => {
    const facts = { ...restriction('emergency'), ...wrong } as unknown as ContactFacts;
    expect(() => contactRestriction(facts, IMPOSED)).toThrow(RangeError);
    expect(() => contactRestriction(facts, IMPOSED)).toThrow(named);
  });

  it('is one also where what is wrong would not have mattered, and in the moment asked about', () => {
    const agreed = restriction('agreed', { consentedAt: '2026-06-01T08:00Z', liftedAt: 'soon' });
    expect(() => contactRestriction(agreed, IMPOSED)).toThrow('soon');
    expect(() => contactRestriction(restriction('agreed'), '2026-06-01' as Instant)).toThrow(RangeError);
  });
});
