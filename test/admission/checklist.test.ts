import {
  type AdmissionFacts,
  admissionChecklist,
  DOCUMENT_KINDS,
  type DocumentKind,
  documentsWestSussex,
} from 'care-planning-rules/admission';
import { day, type Finding } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

const MOVES_IN = '2026-03-02';

type Given = { kind: string; dated: string; month?: string };
type Changes = { [fact in keyof AdmissionFacts]?: unknown } & { documents?: readonly Given[] };

/** A child who comes from another home, and for whom every document is asked for; none is there yet. */
function admission(changes: Changes = {}): AdmissionFacts {
  const facts = {
    movesIn: MOVES_IN,
    usesSignsOfSafety: true,
    eligibleChild: true,
    previousPlacement: { from: '2025-01-10', until: MOVES_IN },
    documents: [],
    ...changes,
  };
  return JSON.parse(JSON.stringify(facts)) as AdmissionFacts;
}

function findingOn(document: DocumentKind, changes: Changes, asOf: string): Finding {
  return admissionChecklist(admission(changes), day(asOf))[DOCUMENT_KINDS.indexOf(document)] as Finding;
}

function outcome(finding: Finding): unknown {
  if (finding.kind === 'decided') return finding.value;
  return finding.kind === 'undetermined' ? finding.missing.map(({ path }) => path) : finding.because;
}

describe(documentsWestSussex.id, () => {
  it('asks for fourteen documents, in the guidance’s order', () => {
    const findings = admissionChecklist(admission({ documents: [{ kind: 'other', dated: MOVES_IN }] }), day(MOVES_IN));
    expect(findings.map((finding) => finding.kind === 'decided' && finding.value.document)).toEqual([
      'placement-plan',
      'care-plan',
      'review-notes',
      'chronology',
      'signs-of-safety',
      'pathway-plan',
      'health-plan',
      'support-plan',
      'safety-plan',
      'positive-handling-plan',
      'exploitation-risk-assessment',
      'missing-plan',
      'keyworker-report',
      'other',
    ]);
    for (const { rule } of findings) {
      expect(rule).toMatchObject({ id: 'admission/documents-west-sussex', owedBy: 'social-worker', from: null });
      expect(rule.cites).toEqual(['wscc-docs-before-placement']);
    }
  });

  it('cannot tell before it knows what the authority uses and whether the child is eligible', () => {
    const findings = admissionChecklist({ movesIn: day(MOVES_IN), documents: [] }, day(MOVES_IN));
    expect(findings.map(({ kind }) => kind)).toEqual([
      ...Array(4).fill('decided'),
      'undetermined',
      'undetermined',
      'decided',
      ...Array(7).fill('not-applicable'),
    ]);
  });

  const plain = DOCUMENT_KINDS.filter((kind) => kind !== 'keyworker-report' && kind !== 'other');
  describe.each(plain)('%s', (kind) => {
    const due = MOVES_IN;
    const cases: readonly [string, readonly string[], string, unknown][] = [
      ['none, the day before', [], '2026-03-01', { document: kind, status: 'due', due }],
      ['none, on the day', [], '2026-03-02', { document: kind, status: 'due-today', due }],
      ['none, the day after', [], '2026-03-03', { document: kind, status: 'overdue', due }],
      ['long before', ['2025-11-30'], '2026-03-03', { document: kind, status: 'met', due, dated: '2025-11-30' }],
      [
        'there before the child is',
        ['2026-02-01'],
        '2026-02-01',
        { document: kind, status: 'met', due, dated: '2026-02-01' },
      ],
      [
        'on the day the child moves in',
        ['2026-03-02'],
        '2026-03-03',
        { document: kind, status: 'met', due, dated: '2026-03-02' },
      ],
      ['the day after', ['2026-03-03'], '2026-03-03', { document: kind, status: 'late', due, dated: '2026-03-03' }],
      [
        'dated after the day asked about, before moving in',
        ['2026-02-02'],
        '2026-02-01',
        { document: kind, status: 'due', due },
      ],
      [
        'dated after the day asked about, after moving in',
        ['2026-03-04'],
        '2026-03-03',
        { document: kind, status: 'overdue', due },
      ],
      [
        'twice: the earlier counts',
        ['2026-03-05', '2026-02-20'],
        '2026-03-09',
        { document: kind, status: 'met', due, dated: '2026-02-20' },
      ],
      [
        'the same day twice',
        ['2026-02-20', '2026-02-20'],
        '2026-03-09',
        { document: kind, status: 'met', due, dated: '2026-02-20' },
      ],
    ];

    it.each(cases)('%s', (_, dates, asOf, expected) => {
      const documents = dates.map((dated) => ({ kind, dated }));
      expect(outcome(findingOn(kind, { documents }, asOf))).toEqual(expected);
    });

    it('is not served by another document', () => {
      const documents = DOCUMENT_KINDS.filter((each) => each !== kind).map((each) => ({
        kind: each,
        dated: '2026-02-01',
      }));
      expect(outcome(findingOn(kind, { documents }, '2026-03-03'))).toMatchObject({ status: 'overdue' });
    });

    it('has no use for a month', () => {
      const documents = [{ kind, dated: '2026-02-01', month: 'any' }];
      expect(outcome(findingOn(kind, { documents }, '2026-03-03'))).toMatchObject({ status: 'met' });
    });
  });

  it('names the day of moving in, and when the document came, as its reasons', () => {
    const documents = [{ kind: 'care-plan', dated: '2026-02-20' }];
    expect(findingOn('care-plan', { documents }, '2026-03-03')).toMatchObject({
      because: [
        { kind: 'owed-by', event: 'moving-in', on: '2026-03-02' },
        { kind: 'happened', event: 'care-plan', on: '2026-02-20' },
      ],
    });
    expect(findingOn('chronology', { documents }, '2026-03-03')).toMatchObject({
      because: [{ kind: 'owed-by' }, { kind: 'not-happened', event: 'chronology', asOf: '2026-03-03' }],
    });
  });

  describe('asked for only in some cases', () => {
    const papers: Changes = { documents: DOCUMENT_KINDS.map((kind) => ({ kind, dated: '2026-02-01' })) };
    const cases: readonly [string, DocumentKind, Changes, unknown][] = [
      [
        'Signs of Safety, where the authority does not use them',
        'signs-of-safety',
        { usesSignsOfSafety: false },
        [
          { kind: 'item', item: 'signs-of-safety' },
          { kind: 'fact', path: 'usesSignsOfSafety', value: false },
        ],
      ],
      [
        'Signs of Safety, not used though a paper came',
        'signs-of-safety',
        { ...papers, usesSignsOfSafety: false },
        [
          { kind: 'item', item: 'signs-of-safety' },
          { kind: 'fact', path: 'usesSignsOfSafety', value: false },
        ],
      ],
      [
        'Signs of Safety, where that is not known',
        'signs-of-safety',
        { usesSignsOfSafety: undefined },
        ['usesSignsOfSafety'],
      ],
      [
        'Signs of Safety, where null stands for not known',
        'signs-of-safety',
        { usesSignsOfSafety: null },
        ['usesSignsOfSafety'],
      ],
      [
        'Signs of Safety, whether the child is eligible or not',
        'signs-of-safety',
        { eligibleChild: undefined },
        { document: 'signs-of-safety', status: 'overdue', due: MOVES_IN },
      ],
      [
        'the pathway plan, where the child is not eligible',
        'pathway-plan',
        { eligibleChild: false },
        [
          { kind: 'item', item: 'pathway-plan' },
          { kind: 'fact', path: 'eligibleChild', value: false },
        ],
      ],
      ['the pathway plan, where that is not known', 'pathway-plan', { eligibleChild: undefined }, ['eligibleChild']],
      [
        'the pathway plan, whatever the authority uses',
        'pathway-plan',
        { usesSignsOfSafety: undefined },
        { document: 'pathway-plan', status: 'overdue', due: MOVES_IN },
      ],
    ];

    it.each(cases)('%s', (_, kind, changes, expected) => {
      expect(outcome(findingOn(kind, changes, '2026-03-03'))).toEqual(expected);
    });

    it('names the document in what is missing', () => {
      expect(findingOn('signs-of-safety', { usesSignsOfSafety: undefined }, MOVES_IN)).toMatchObject({
        missing: [
          { code: 'fact-missing', path: 'usesSignsOfSafety', message: expect.stringContaining('signs-of-safety') },
        ],
      });
    });

    it('seven, where there was no previous placement, even if they came', () => {
      const findings = admissionChecklist(admission({ ...papers, previousPlacement: undefined }), day('2026-03-03'));
      expect(findings.slice(0, 7).map(({ kind }) => kind)).toEqual(Array(7).fill('decided'));
      expect(findings.slice(7).map(outcome)).toEqual(
        [
          'support-plan',
          'safety-plan',
          'positive-handling-plan',
          'exploitation-risk-assessment',
          'missing-plan',
          'keyworker-report',
          'other',
        ].map((item) => [
          { kind: 'item', item },
          { kind: 'absent', path: 'previousPlacement' },
        ]),
      );
    });
  });

  describe('keyworker-report', () => {
    const report = (month: string | undefined, dated: string) => ({
      kind: 'keyworker-report',
      dated,
      ...(month === undefined ? {} : { month }),
    });
    const three = [report('2025-12', '2026-01-05'), report('2026-01', '2026-02-04'), report('2026-02', '2026-03-02')];
    const all = ['2025-12', '2026-01', '2026-02'];
    const due = MOVES_IN;
    const value = (status: string, missingMonths: readonly string[], dated?: string, months = all) => ({
      document: 'keyworker-report',
      status,
      due,
      ...(dated === undefined ? {} : { dated }),
      months,
      missingMonths,
    });

    const cases: readonly [string, readonly Given[], string, unknown][] = [
      ['all three, the last on the day of moving in', three, '2026-03-03', value('met', [], '2026-03-02')],
      ['in another order', three.toReversed(), '2026-03-03', value('met', [], '2026-03-02')],
      [
        'the last of them a day late',
        [...three.slice(0, 2), report('2026-02', '2026-03-03')],
        '2026-03-03',
        value('late', [], '2026-03-03'),
      ],
      [
        'the oldest month the last to come, and late',
        [report('2025-12', '2026-03-03'), ...three.slice(1)],
        '2026-03-04',
        value('late', [], '2026-03-03'),
      ],
      [
        'one month twice: the earlier counts',
        [...three, report('2026-02', '2026-03-09'), report('2026-01', '2026-03-09')],
        '2026-03-10',
        value('met', [], '2026-03-02'),
      ],
      ['none, the day before', [], '2026-03-01', value('due', all)],
      ['none, on the day', [], '2026-03-02', value('due-today', all)],
      ['none, the day after', [], '2026-03-03', value('overdue', all)],
      ['two of three', three.slice(1), '2026-03-03', value('overdue', ['2025-12'])],
      ['the third dated after the day asked about', three, '2026-03-01', value('due', ['2026-02'])],
      [
        'three for the same month',
        [1, 2, 3].map(() => report('2026-01', '2026-02-01')),
        '2026-03-03',
        value('overdue', ['2025-12', '2026-02']),
      ],
      [
        'three of other months',
        ['2025-10', '2025-11', '2026-03'].map((each) => report(each, '2026-03-01')),
        '2026-03-03',
        value('overdue', all),
      ],
      [
        'three that name no month',
        [1, 2, 3].map(() => report(undefined, '2026-02-01')),
        '2026-03-03',
        value('overdue', all),
      ],
      [
        'the months on documents of another kind',
        all.map((month) => ({ kind: 'support-plan', dated: '2026-02-01', month })),
        '2026-03-03',
        value('overdue', all),
      ],
    ];

    it.each(cases)('%s', (_, documents, asOf, expected) => {
      expect(outcome(findingOn('keyworker-report', { documents }, asOf))).toEqual(expected);
    });

    const spans: readonly [string, string, string, readonly string[]][] = [
      [
        'a long placement that ends on the first of a month',
        '2020-01-01',
        '2026-03-01',
        ['2025-12', '2026-01', '2026-02'],
      ],
      [
        'a long placement that ends on the last of a month',
        '2020-01-01',
        '2026-03-31',
        ['2025-12', '2026-01', '2026-02'],
      ],
      ['over the end of the year', '2020-01-01', '2026-01-15', ['2025-10', '2025-11', '2025-12']],
      [
        'ends on 31 May: no day of a shorter month is lost',
        '2020-01-01',
        '2026-05-31',
        ['2026-02', '2026-03', '2026-04'],
      ],
      ['begins on the last day of the first month', '2025-12-31', '2026-03-15', ['2025-12', '2026-01', '2026-02']],
      ['begins the day after that', '2026-01-01', '2026-03-15', ['2026-01', '2026-02']],
      ['begins on the last of February', '2026-02-28', '2026-03-15', ['2026-02']],
      ['begins in the last days of a leap February', '2028-02-29', '2028-03-15', ['2028-02']],
    ];

    it.each(spans)('%s', (_, from, until, months) => {
      expect(
        outcome(findingOn('keyworker-report', { previousPlacement: { from, until } }, '2026-03-03')),
      ).toMatchObject({ months, missingMonths: months });
    });

    it.each([
      ['begins on the first of the month in which it ended', '2026-03-01', '2026-03-15'],
      ['one day', '2026-03-15', '2026-03-15'],
      ['the first month there can be', '0001-01-01', '0001-01-31'],
    ])('is not asked for where no month is left: %s', (_, from, until) => {
      expect(outcome(findingOn('keyworker-report', { previousPlacement: { from, until } }, '2026-03-03'))).toEqual([
        { kind: 'item', item: 'keyworker-report' },
        { kind: 'fact', path: 'previousPlacement.from', value: from },
        { kind: 'fact', path: 'previousPlacement.until', value: until },
      ]);
    });

    it('cannot be told where the previous placement ends before it begins; the other documents can', () => {
      const findings = admissionChecklist(
        admission({ previousPlacement: { from: '2026-03-02', until: '2026-03-01' } }),
        day('2026-03-03'),
      );
      expect(findings.map(({ kind }) => kind)).toEqual([
        ...Array(12).fill('decided'),
        'undetermined',
        'not-applicable',
      ]);
      expect(outcome(findings[12] as Finding)).toEqual(['previousPlacement.until', 'previousPlacement.from']);
      const message = 'the previous placement ends on 2026-03-01, before it begins on 2026-03-02';
      expect(findings[12]).toMatchObject({
        missing: [
          { code: 'contradiction', path: 'previousPlacement.until', message },
          { code: 'contradiction', path: 'previousPlacement.from', message },
        ],
      });
    });

    it('names the months that are there and those that are missing as its reasons', () => {
      expect(findingOn('keyworker-report', { documents: three.slice(1) }, '2026-03-03')).toMatchObject({
        because: [
          { kind: 'owed-by', event: 'moving-in', on: '2026-03-02' },
          { kind: 'not-happened', event: 'keyworker-report', asOf: '2026-03-03' },
          { kind: 'items', present: ['2026-01', '2026-02'], missing: ['2025-12'] },
          { kind: 'fact', path: 'previousPlacement.from', value: '2025-01-10' },
          { kind: 'fact', path: 'previousPlacement.until', value: '2026-03-02' },
        ],
      });
    });
  });

  describe('other', () => {
    it.each(['2026-03-01', '2026-03-02', '2026-03-03'])('can never fail by absence: not asked for as of %s', (asOf) => {
      expect(outcome(findingOn('other', {}, asOf))).toEqual([
        { kind: 'item', item: 'other' },
        { kind: 'absent', path: 'documents' },
      ]);
    });

    it.each(['2026-02-01', '2026-03-02', '2026-03-03'])('is met where it is there, dated %s', (dated) => {
      const documents = [{ kind: 'other', dated }];
      expect(outcome(findingOn('other', { documents }, '2026-03-03'))).toEqual({
        document: 'other',
        status: 'met',
        due: MOVES_IN,
        dated,
      });
    });

    it('is not there yet when dated after the day asked about', () => {
      const documents = [{ kind: 'other', dated: '2026-03-04' }];
      expect(findingOn('other', { documents }, '2026-03-03').kind).toBe('not-applicable');
    });
  });

  it('applies to every day, as its source bears no date', () => {
    const facts = admission({ movesIn: '1990-01-01', previousPlacement: undefined });
    expect(outcome(admissionChecklist(facts, day('1990-01-01'))[0] as Finding)).toMatchObject({ status: 'due-today' });
  });
});

describe('rules handed in', () => {
  const own = {
    ...documentsWestSussex,
    id: 'our-county/documents',
    versions: [
      {
        ...documentsWestSussex.versions[0],
        from: day('2026-01-01'),
        documents: [{ kind: 'missing-plan' }, { kind: 'keyworker-report', months: 2 }],
      },
    ],
  } as const;

  it('are read by their kind, an authority’s own as JSON among them', () => {
    const rules = [{ ...own, kind: 'cadence' }, JSON.parse(JSON.stringify(own))];
    expect(admissionChecklist(admission(), day('2026-03-03'), rules).map(outcome)).toMatchObject([
      { document: 'missing-plan', status: 'overdue' },
      { document: 'keyworker-report', months: ['2026-01', '2026-02'] },
    ]);
  });

  it('cannot count months of a placement that there was not', () => {
    const [, reports] = admissionChecklist(admission({ previousPlacement: undefined }), day('2026-03-03'), [own]);
    expect(outcome(reports as Finding)).toEqual([
      { kind: 'item', item: 'keyworker-report' },
      { kind: 'absent', path: 'previousPlacement' },
    ]);
  });

  it('have one finding, undetermined, where no version is in force on the day of moving in', () => {
    const onEve = admissionChecklist(admission({ movesIn: '2025-12-31' }), day('2026-03-03'), [own]);
    expect(onEve).toMatchObject([{ kind: 'undetermined', missing: [{ code: 'no-version-in-force' }] }]);
    expect(admissionChecklist(admission({ movesIn: '2026-01-01' }), day('2025-12-31'), [own])).toHaveLength(2);
  });
});

describe('a broken promise', () => {
  it.each<[string, Changes, string]>([
    [
      'a kind of document that is not on the list',
      { documents: [{ kind: 'passport', dated: '2026-01-01' }] },
      '"passport"',
    ],
    ['a day that does not exist', { movesIn: '2026-02-30' }, '2026-02-30'],
    ['a document dated on no day', { documents: [{ kind: 'other', dated: '2026-2-3' }] }, '2026-2-3'],
    ['a document without its date', { documents: [{ kind: 'other' } as Given] }, 'undefined'],
    [
      'a month that is none',
      { documents: [{ kind: 'keyworker-report', dated: '2026-01-01', month: '2026-13' }] },
      '2026-13',
    ],
    ['a previous placement from no day', { previousPlacement: { from: 'then', until: '2026-01-01' } }, 'then'],
    ['a previous placement without its end', { previousPlacement: { from: '2026-01-01' } }, 'undefined'],
  ])('throws a RangeError that names it: %s', (_, changes, named) => {
    expect(() => admissionChecklist(admission(changes), day(MOVES_IN))).toThrow(RangeError);
    expect(() => admissionChecklist(admission(changes), day(MOVES_IN))).toThrow(named);
  });

  it('is one also in the day asked about', () => {
    expect(() => admissionChecklist(admission(), 'today' as never)).toThrow(RangeError);
  });
});
