import {
  type AdmissionDecisionFacts,
  admissionDecision,
  admissionRules,
  childInvolvedWestSussex,
  type DocumentsRule,
  documentsWestSussex,
  impactOnChildrenWestSussex,
  impactRiskAssessmentWestSussex,
  needsCanBeMetWestSussex,
  statementOfPurpose,
  statementOfPurposeWestSussex,
} from 'care-planning-rules/admission';
import { day, type Finding } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

const ASKED = day('2026-02-20');

const PAPERS = ['placement-plan', 'care-plan', 'review-notes', 'chronology', 'health-plan'];

/** A first placement, every paper there and every judgement a yes. */
function acceptance(changes: Readonly<Record<string, unknown>> = {}): AdmissionDecisionFacts {
  const facts = {
    movesIn: '2026-03-02',
    usesSignsOfSafety: false,
    eligibleChild: false,
    documents: PAPERS.map((kind) => ({ kind, dated: '2026-02-20' })),
    circumstances: {
      'within-statement-of-purpose': true,
      'needs-can-be-met': true,
      'impact-on-children-considered': true,
      'child-involved': true,
    },
    done: { 'impact-risk-assessment': '2026-02-20' },
    ...changes,
  };
  return JSON.parse(JSON.stringify(facts)) as AdmissionDecisionFacts;
}

/** The same, with one judgement otherwise. */
function judged(name: string, value: unknown): AdmissionDecisionFacts {
  return acceptance({ circumstances: { ...acceptance().circumstances, [name]: value } });
}

/** The same, with the Impact Risk Assessment on another day, or on none. */
function assessed(on: unknown): AdmissionDecisionFacts {
  return acceptance({ done: { 'impact-risk-assessment': on } });
}

function findingUnder(rule: { readonly id: string }, facts: AdmissionDecisionFacts, asOf = ASKED): Finding {
  return admissionDecision(facts, asOf).findings.find((finding) => finding.rule.id === rule.id) as Finding;
}

it('takes the fourteen documents first, then each condition as a finding of its own', () => {
  const { findings } = admissionDecision(acceptance(), ASKED);
  expect(findings.slice(0, 14).every(({ rule }) => rule.id === documentsWestSussex.id)).toBe(true);
  expect(findings.slice(14).map(({ rule }) => rule.id)).toEqual([
    'admission/statement-of-purpose',
    'admission/statement-of-purpose-west-sussex',
    'admission/needs-can-be-met-west-sussex',
    'admission/impact-on-children-west-sussex',
    'admission/impact-risk-assessment-west-sussex',
    'admission/child-involved-west-sussex',
  ]);
});

const judgements = [
  { rule: statementOfPurpose, fact: 'within-statement-of-purpose', cites: 'home-admit-within-sop' },
  { rule: statementOfPurposeWestSussex, fact: 'within-statement-of-purpose', cites: 'wscc-admission-sop' },
  { rule: needsCanBeMetWestSussex, fact: 'needs-can-be-met', cites: 'wscc-accept-gate' },
  { rule: impactOnChildrenWestSussex, fact: 'impact-on-children-considered', cites: 'wscc-accept-gate' },
  { rule: childInvolvedWestSussex, fact: 'child-involved', cites: 'wscc-child-involved' },
] as const;

describe.each(judgements)('$rule.id', ({ rule, fact, cites }) => {
  it('is met by a yes, and says what was recorded', () => {
    const finding = findingUnder(rule, acceptance());
    expect(finding).toMatchObject({
      kind: 'decided',
      value: { status: 'met' },
      because: [{ kind: 'fact', path: `circumstances.${fact}`, value: true }],
    });
    expect(finding.rule.cites).toEqual([cites]);
  });

  it('is missed by a no, which stands in the way', () => {
    expect(findingUnder(rule, judged(fact, false))).toMatchObject({
      value: { status: 'missed' },
      because: [{ kind: 'fact', path: `circumstances.${fact}`, value: false }],
    });
    const { outcome, standsInTheWay } = admissionDecision(judged(fact, false), ASKED);
    expect(outcome).toBe('not-yet');
    expect(standsInTheWay).toContainEqual({ rule: rule.id, status: 'missed' });
  });

  it.each([undefined, null, 'yes'])('cannot be told without a yes or a no: %s', (value) => {
    expect(findingUnder(rule, judged(fact, value))).toMatchObject({
      kind: 'undetermined',
      missing: [{ code: 'fact-missing', path: `circumstances.${fact}` }],
    });
    const { outcome, standsInTheWay } = admissionDecision(judged(fact, value), ASKED);
    expect(outcome).toBe('undetermined');
    expect(standsInTheWay).toContainEqual({ rule: rule.id, status: 'undetermined' });
  });
});

describe(statementOfPurpose.id, () => {
  it('is in force from 1 April 2015, by the day the child moves in; West Sussex’s bears no date', () => {
    const onEve = acceptance({ movesIn: '2015-03-31' });
    expect(findingUnder(statementOfPurpose, onEve)).toMatchObject({
      kind: 'undetermined',
      missing: [{ code: 'no-version-in-force' }],
    });
    expect(findingUnder(statementOfPurposeWestSussex, onEve)).toMatchObject({ value: { status: 'met' } });
    expect(findingUnder(statementOfPurpose, acceptance({ movesIn: '2015-04-01' }))).toMatchObject({
      value: { status: 'met' },
    });
  });

  it('is about the same subject as West Sussex’s, and the stronger of the two', () => {
    expect(statementOfPurposeWestSussex.subject).toBe(statementOfPurpose.subject);
    const bases = [statementOfPurpose, statementOfPurposeWestSussex].map(({ versions: [{ basis }] }) => basis);
    expect(bases).toEqual(['statute', 'local-policy']);
  });
});

describe(impactRiskAssessmentWestSussex.id, () => {
  it.each([
    [
      'done before',
      '2026-01-01',
      { status: 'met' },
      { kind: 'happened', event: 'impact-risk-assessment', on: '2026-01-01' },
    ],
    [
      'done on the day asked about',
      '2026-02-20',
      { status: 'met' },
      { kind: 'happened', event: 'impact-risk-assessment', on: '2026-02-20' },
    ],
    [
      'dated the day after: not done yet',
      '2026-02-21',
      { status: 'due' },
      { kind: 'not-happened', event: 'impact-risk-assessment', asOf: '2026-02-20' },
    ],
    [
      'no day on the record: not done yet',
      undefined,
      { status: 'due' },
      { kind: 'not-happened', event: 'impact-risk-assessment', asOf: '2026-02-20' },
    ],
  ])('%s', (_, impactRiskAssessment, value, because) => {
    const finding = findingUnder(impactRiskAssessmentWestSussex, assessed(impactRiskAssessment));
    expect(finding).toMatchObject({ kind: 'decided', value, because: [{ kind: 'no-figure' }, because] });
  });

  it('stands in the way until it is done', () => {
    expect(admissionDecision(assessed(undefined), ASKED)).toMatchObject({
      outcome: 'not-yet',
      standsInTheWay: [{ rule: 'admission/impact-risk-assessment-west-sussex', status: 'due' }],
    });
  });

  it('throws a RangeError that names what is no day', () => {
    expect(() => admissionDecision(assessed('done'), ASKED)).toThrow(RangeError);
    expect(() => admissionDecision(assessed('done'), ASKED)).toThrow('done');
  });
});

describe('the outcome', () => {
  it('is that the home may accept, where nothing stands in the way', () => {
    const { outcome, standsInTheWay } = admissionDecision(acceptance(), ASKED);
    expect({ outcome, standsInTheWay }).toEqual({ outcome: 'may-accept', standsInTheWay: [] });
  });

  it('is not yet, where a document is wanting; it says which', () => {
    const documents = PAPERS.slice(1).map((kind) => ({ kind, dated: '2026-02-20' }));
    const { outcome, standsInTheWay } = admissionDecision(acceptance({ documents }), ASKED);
    expect(outcome).toBe('not-yet');
    expect(standsInTheWay).toEqual([
      { rule: 'admission/documents-west-sussex', document: 'placement-plan', status: 'due' },
    ]);
  });

  it('is undetermined, where a fact is wanting that a document turns on', () => {
    const { outcome, standsInTheWay } = admissionDecision(acceptance({ usesSignsOfSafety: undefined }), ASKED);
    expect(outcome).toBe('undetermined');
    expect(standsInTheWay).toEqual([
      { rule: 'admission/documents-west-sussex', document: 'signs-of-safety', status: 'undetermined' },
    ]);
  });

  it('is not yet, where both a fact and a document are wanting', () => {
    const { outcome, standsInTheWay } = admissionDecision(
      acceptance({ eligibleChild: undefined, documents: [] }),
      ASKED,
    );
    expect(outcome).toBe('not-yet');
    expect(standsInTheWay.map(({ document, status }) => [document, status])).toEqual([
      ['placement-plan', 'due'],
      ['care-plan', 'due'],
      ['review-notes', 'due'],
      ['chronology', 'due'],
      ['pathway-plan', 'undetermined'],
      ['health-plan', 'due'],
    ]);
  });

  it('is not held up by a document that came late: it is there', () => {
    const documents = PAPERS.map((kind, nth) => ({ kind, dated: nth === 0 ? '2026-03-03' : '2026-02-20' }));
    expect(admissionDecision(acceptance({ documents }), day('2026-03-04'))).toMatchObject({
      outcome: 'may-accept',
      standsInTheWay: [],
    });
  });

  it('is undetermined, where no rule was asked', () => {
    expect(admissionDecision(acceptance(), ASKED, [])).toEqual({
      outcome: 'undetermined',
      findings: [],
      standsInTheWay: [],
    });
  });

  it('is undetermined, where no version of an authority’s own list is in force', () => {
    const [version] = documentsWestSussex.versions;
    const own: DocumentsRule = { ...documentsWestSussex, versions: [{ ...version, from: day('2027-01-01') }] };
    expect(admissionDecision(acceptance(), ASKED, [own])).toMatchObject({
      outcome: 'undetermined',
      standsInTheWay: [{ rule: 'admission/documents-west-sussex', status: 'undetermined' }],
    });
  });
});

it('reads the rules handed in by their kind', () => {
  const { outcome, findings } = admissionDecision(acceptance({ documents: [] }), ASKED, [
    JSON.parse(JSON.stringify(needsCanBeMetWestSussex)),
    { ...childInvolvedWestSussex, kind: 'cadence' },
  ]);
  expect([outcome, findings.length]).toEqual(['may-accept', 1]);
});

it('leaves aside the rules of this room that are about the stay and not its beginning', () => {
  const asked = new Set(admissionDecision(acceptance(), ASKED).findings.map(({ rule }) => rule.id));
  expect(asked.size).toBe(7);
  expect(admissionRules.length).toBeGreaterThan(asked.size);
});
