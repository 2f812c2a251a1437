import type { Subject } from 'care-planning-rules';
import {
  agenda,
  bindingDue,
  type ChildRecord,
  type ContactFacts,
  catalogue,
  contactRestriction,
  documentsWestSussex,
  healthAssessment,
  history,
  nextDue,
  restrictionConsent,
  schedule,
  socialWorkerVisit,
  standing,
  statementOfPurpose,
} from 'care-planning-rules';
import { type Basis, day, type Finding, type Instant, instant, type LocalDate } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { ownNotice, ownNoticeLocally, ownReview, ownReviewLocally } from '../own-rules.ts';

const inShort = (findings: Iterable<Finding>) =>
  bindingDue(findings).map(({ subject, due, rule, incomplete }) => [subject, due, rule?.id, incomplete]);

/** A finding as data, of a rule that only this test knows. */
function finding(subject: string, value: unknown, name = subject, basis: Basis = 'statute'): Finding {
  const rule = {
    ...nextDue(ownReview, { from: day('2026-01-05'), held: [] }).rule,
    id: `anytown/${name}`,
    subject: subject as Subject,
    basis,
  };
  return { kind: 'decided', rule, value, because: [{ kind: 'item', item: subject }] };
}

const unclear = (subject: string): Finding => ({
  kind: 'undetermined',
  rule: finding(subject, null).rule,
  missing: [{ code: 'fact-missing', path: 'x', message: 'x is not given' }],
});

describe('of two rules on a child’s review', () => {
  const first = (from: string) => {
    const facts = { from: day(from), held: [] };
    return [nextDue(ownReview, facts), nextDue(ownReviewLocally, facts)];
  };

  // 20 working days against 28 days: at a weekend the 28 days end after the last working day.
  it.each<[string, string, string]>([
    ['2026-11-20', '2026-12-18', 'anytown/review'],
    ['2026-11-21', '2026-12-18', 'anytown/review'],
    ['2026-11-22', '2026-12-18', 'anytown/review'],
    ['2026-11-23', '2026-12-21', 'anytown/review'],
    ['2026-12-07', '2027-01-04', 'anytown/review-locally'],
  ])('the earlier binds the first, from %s by %s', (from, due, rule) => {
    expect(inShort(first(from))).toEqual([['cla-review', due, rule, false]]);
  });

  it('the guidance’s three months bind the later ones, against statute’s six', () => {
    const facts = { from: day('2026-01-05'), held: [day('2026-01-30'), day('2026-04-28')] };
    expect(inShort([nextDue(ownReview, facts), nextDue(ownReviewLocally, facts)])).toEqual([
      ['cla-review', '2026-07-28', 'anytown/review-locally', false],
    ]);
  });

  it('statute is named for the second, where both say three months', () => {
    const facts = { from: day('2026-01-05'), held: [day('2026-01-30')] };
    for (const rules of [
      [ownReview, ownReviewLocally],
      [ownReviewLocally, ownReview],
    ]) {
      expect(inShort(rules.map((rule) => nextDue(rule, facts)))).toEqual([
        ['cla-review', '2026-04-30', 'anytown/review', false],
      ]);
    }
  });

  it('each counts from its own beginning: a child long looked after who is admitted is bound by statute’s old date', () => {
    const record: ChildRecord = {
      id: 'synthetic-1',
      recorded: 'all',
      episodes: [
        { kind: 'looked-after', from: day('2025-03-03') },
        { kind: 'west-sussex-home', from: day('2026-11-21') },
      ],
      held: { 'cla-review': [day('2025-03-20'), day('2025-06-10')] },
    };
    const entries = agenda(record, day('2026-12-01'), { rules: [ownReviewLocally, ownReview], everything: true });
    expect(inShort(entries)).toEqual([['cla-review', '2025-12-10', 'anytown/review', false]]);
  });

  it('is read from what is next due as from how it stands', () => {
    const facts = { from: day('2026-11-21'), held: [] };
    const asOf = day('2026-12-30');
    const standings = [standing(ownReviewLocally, facts, asOf), standing(ownReview, facts, asOf)];
    const next = bindingDue(first('2026-11-21'));
    expect(bindingDue(standings)).toEqual(next.map((each) => ({ ...each, status: 'overdue', days: 12 })));
  });
});

describe('of two rules on a notice within 24 hours', () => {
  const notices = (facts: ContactFacts, asOf: Instant) =>
    contactRestriction(facts, asOf, [ownNotice, ownNoticeLocally]);
  const imposedAt = instant('2026-11-28T20:00:00Z');
  const restriction = { imposedAt, ground: 'emergency' as const };
  const deadline = '2026-11-29T20:00:00.000Z';

  it('both end at one moment, and statute is named', () => {
    const findings = notices(restriction, instant('2026-11-29T10:00Z'));
    expect(inShort(findings)).toEqual([['contact-restriction-notice', deadline, 'anytown/notice', false]]);
    expect(inShort(findings.toReversed())).toEqual(inShort(findings));
  });

  it('the one still open binds: full details do what statute asks, and not what West Sussex does', () => {
    const told = { ...restriction, fullDetailsAt: instant('2026-11-29T09:00Z') };
    expect(inShort(notices(told, instant('2026-11-29T10:00Z')))).toEqual([
      ['contact-restriction-notice', deadline, 'anytown/notice-locally', false],
    ]);
  });

  it('neither binds once both are answered, in time or late', () => {
    for (const at of ['2026-11-29T20:00Z', '2026-11-29T20:01Z']) {
      const told = { ...restriction, fullDetailsAt: instant(at), notifiedAt: instant(at) };
      expect(bindingDue(notices(told, instant('2026-11-30T10:00Z')))).toEqual([]);
    }
  });

  it('is overdue and still binds', () => {
    expect(inShort(notices(restriction, instant('2026-12-24T10:00Z')))[0]?.[1]).toBe(deadline);
  });

  it('of several restrictions the earliest binds', () => {
    const later = { ...restriction, imposedAt: instant('2026-11-28T20:30+01:00') };
    const findings = [restriction, later].flatMap((each) => notices(each, instant('2026-11-29T10:00Z')));
    expect(inShort(findings)[0]?.[1]).toBe('2026-11-29T19:30:00.000Z');
  });
});

describe('a visit by an agency', () => {
  it('is another subject than the authority’s, and binds beside it', () => {
    const episodes = (['placement', 'nexus-360'] as const).map((kind) => ({ kind, from: day('2026-11-21') }));
    const entries = agenda({ id: 'synthetic-1', recorded: 'all', episodes, held: {} }, day('2026-11-23'), {
      rules: catalogue,
      everything: true,
    });
    const due = new Map(bindingDue(entries).map((each) => [each.subject, each.due]));
    expect(due.get('social-worker-visit')).toBe('2026-11-28');
    expect(due.get('agency-social-work-support')).toBe('2026-11-28');
  });
});

describe('what cannot be told', () => {
  it('makes its subject incomplete, and leaves the date of the other rule', () => {
    const facts = { from: day('2011-03-01'), held: [] };
    const findings = [nextDue(ownReview, facts), nextDue(ownReviewLocally, facts)];
    expect(findings.map(({ kind }) => kind)).toEqual(['undetermined', 'decided']);
    expect(inShort(findings)).toEqual([['cla-review', '2011-03-29', 'anytown/review-locally', true]]);
  });

  it('makes no other subject incomplete', () => {
    const facts = { from: day('2011-03-01'), held: [] };
    const review = nextDue(ownReviewLocally, facts);
    expect(inShort([review, nextDue(healthAssessment, facts)])).toEqual([
      ['cla-review', '2011-03-29', 'anytown/review-locally', false],
    ]);
  });

  it('gives a subject of its own no binding date: there is none', () => {
    const visits = { from: day('2025-01-06'), held: [day('2026-02-02')] };
    const binding = bindingDue([unclear('zebra'), nextDue(socialWorkerVisit, visits), finding('m', '2030-01-01')]);
    expect(binding.map(({ subject }) => subject)).toEqual(['m']);
  });

  it('gives none either where the other rule’s duty is done', () => {
    expect(inShort([finding('a', { status: 'met', due: '2026-01-01' }), unclear('a')])).toEqual([]);
  });
});

describe('what is closed, or has no date, does not bind', () => {
  it.each(['met', 'late', 'missed', 'notified-in-time', 'notified-late', 'consented'])('%s', (status) => {
    expect(bindingDue([finding('a', { status, due: '2026-01-01' })])).toEqual([]);
    const open = finding('a', { status: 'due', due: '2026-05-01' });
    expect(inShort([finding('a', { status, due: '2026-01-01' }, 'b'), open])[0]?.[1]).toBe('2026-05-01');
  });

  it.each(['due', 'due-today', 'overdue', 'pending'])('%s does', (status) => {
    expect(bindingDue([finding('a', { status, due: '2026-01-01' })])).toHaveLength(1);
    expect(bindingDue([finding('a', { status })])).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a number', 5],
    ['a text that is no date', '2026-02-30'],
    ['a list of dates', ['2026-01-01']],
    ['a due that is no date', { status: 'due', due: 'soon' }],
  ])('a value that is %s', (_what, value) => {
    expect(bindingDue([finding('a', value)])).toEqual([]);
  });

  it('the dates to come and the past, which are lists', () => {
    const facts = { from: day('2026-01-05'), held: [] };
    expect(
      bindingDue([schedule(ownReview, facts, day('2026-12-31')), history(ownReview, facts, day('2026-12-31'))]),
    ).toEqual([]);
  });

  it('what does not apply, and nothing at all', () => {
    const [consent, ...notices] = contactRestriction(
      { imposedAt: instant('2026-01-05T09:00Z'), ground: 'agreed', consentedAt: instant('2026-01-05T08:00Z') },
      instant('2026-01-06T09:00Z'),
    );
    expect(notices.map(({ kind }) => kind)).toContain('not-applicable');
    expect(bindingDue([consent as Finding, ...notices])).toEqual([]);
    expect(bindingDue([])).toEqual([]);
  });
});

describe('ties and order', () => {
  it('of one date, the stronger basis is named, down to the rule’s id', () => {
    const bases: Basis[] = [
      'programme-metric',
      'model',
      'service-promise',
      'local-policy',
      'national-policy',
      'statutory-guidance',
      'statute',
    ];
    const tied = bases.map((basis) => finding('a', '2026-01-01', basis, basis));
    for (let strongest = bases.length; strongest > 0; strongest--) {
      const among = tied.slice(0, strongest);
      expect(bindingDue(among)[0]?.rule?.basis).toBe(bases[strongest - 1]);
      expect(bindingDue(among.toReversed())[0]?.rule?.basis).toBe(bases[strongest - 1]);
    }
    const equals = ['c', 'a', 'b'].map((name) => finding('a', '2026-01-01', name));
    expect(bindingDue(equals)[0]?.rule?.id).toBe('anytown/a');
  });

  it('a weaker rule tightens, and never relaxes, a stronger one', () => {
    const weak = (due: string) => finding('a', due, 'weak', 'programme-metric');
    expect(inShort([finding('a', '2026-01-02'), weak('2026-01-01')])[0]?.[2]).toBe('anytown/weak');
    expect(inShort([finding('a', '2026-01-02'), weak('2026-01-03')])[0]?.[2]).toBe('anytown/a');
  });

  it('a moment binds before the day in which it lies in England, and a day before the moments of the next', () => {
    const between = (one: string, other: string) =>
      inShort([finding('a', other, 'other'), finding('a', one, 'one')])[0]?.[1];
    expect(between('2026-06-30T22:59:59.999Z', '2026-06-30')).toBe('2026-06-30T22:59:59.999Z');
    expect(between('2026-06-30T23:00:00Z', '2026-06-30')).toBe('2026-06-30');
    expect(between('2026-12-31T23:59:59.999Z', '2026-12-31')).toBe('2026-12-31T23:59:59.999Z');
    expect(between('2026-06-30T01:00+02:00', '2026-06-29')).toBe('2026-06-29');
    expect(between('2026-06-30T00:30+02:00', '2026-06-29')).toBe('2026-06-30T00:30+02:00');
    expect(between('2026-06-30T10:30Z', '2026-06-30T11:15+01:00')).toBe('2026-06-30T11:15+01:00');
  });

  it('entries come by date and then by subject', () => {
    const findings = [
      finding('d', '2026-06-30'),
      finding('a', '2026-06-30'),
      finding('c', { status: 'pending', due: '2026-06-30T12:00Z' }),
      finding('b', { status: 'due', due: '2026-06-29' as LocalDate }),
      finding('e', { status: 'pending', due: '2026-06-30T13:00+01:00' as Instant }),
    ];
    expect(bindingDue(findings).map(({ subject }) => subject)).toEqual(['b', 'c', 'e', 'a', 'd']);
  });

  it('several documents of one admission are one subject', () => {
    const admission = { movesIn: day('2026-03-02'), documents: [], usesSignsOfSafety: true, eligibleChild: true };
    const entries = agenda(
      { id: 'synthetic-1', recorded: 'all', episodes: [], held: {}, admission },
      day('2026-03-01'),
      { rules: [documentsWestSussex, statementOfPurpose], everything: true },
    );
    expect(inShort(entries)).toEqual([['admission-documents', '2026-03-02', 'admission/documents-west-sussex', false]]);
  });

  it('any iterable will do, and is read once', () => {
    function* once() {
      yield finding('a', '2026-01-02');
      yield finding('a', '2026-01-01');
    }
    expect(inShort(once())[0]?.[1]).toBe('2026-01-01');
    expect(inShort(new Set([finding('a', '2026-01-02')]))[0]?.[1]).toBe('2026-01-02');
  });

  it('an agenda’s entries bind as its findings do, through JSON too', () => {
    const restrictions = [{ imposedAt: instant('2026-11-28T20:00Z'), ground: 'emergency' as const }];
    const episodes = [
      { kind: 'looked-after', from: day('2026-11-21') },
      { kind: 'west-sussex-home', from: day('2026-11-21') },
    ] as const;
    const entries = agenda(
      { id: 'synthetic-1', recorded: 'all', episodes, held: {}, restrictions },
      day('2026-11-29'),
      { rules: [ownReview, ownReviewLocally, restrictionConsent, ownNotice, ownNoticeLocally], everything: true },
    );
    expect(inShort(entries)).toEqual([
      ['contact-restriction-notice', '2026-11-29T20:00:00.000Z', 'anytown/notice', false],
      ['cla-review', '2026-12-18', 'anytown/review', false],
    ]);
    expect(inShort(JSON.parse(JSON.stringify(entries)))).toEqual(inShort(entries));
  });
});
