/**
 * Where two rules meet: for each subject both findings stand, the earliest date binds, and a weaker rule tightens
 * a stronger one but never relaxes it. The dates are worked out by hand.
 */

import {
  admissionChecklist,
  bindingDue,
  carePlan,
  carerSupervisionFosteringStandards,
  catalogue,
  claReview,
  claReviewWestSussex,
  condition,
  contactRestriction,
  type DeadlineFacts,
  type DeadlineRule,
  deadline,
  documentsWestSussex,
  educationPlanMeetingWestSussex,
  healthAssessment,
  healthAssessmentWestSussex,
  initialHealthAssessment,
  keyworkerCoverage,
  keyworkerCoverageRegister,
  namedKeyworker,
  nextDue,
  personalEducationPlanBegunEducationGuidance,
  personalEducationPlanReadyEducationGuidance,
  personalEducationPlanReviewEducationGuidance,
  placementPlan,
  type Rule,
  registerReturn,
  restrictionConsent,
  socialWorkerVisit,
  socialWorkSupportNexus,
  standing,
  supervisionNexus,
  supportPackage,
  supportPlanReviewWestSussex,
  supportPlanUpdateWestSussex,
  supportWorkerVisitNexus,
  teamAroundTheChildNexus,
  therapeuticCare,
  therapeuticManagementMeetingTier,
  tierClinicalSupervision,
} from 'care-planning-rules';
import { type Basis, day, type Finding, instant, type LocalDate, unwrap } from 'care-planning-rules/core';
import { libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { said } from './answers.ts';

const days = (...texts: readonly string[]) => texts.map(day);
const binding = (...findings: readonly Finding[]) => bindingDue(findings).map(({ due, rule }) => [due, rule?.id]);
/** Which binds, in whatever order the findings come. */
const binds = (...findings: readonly Finding[]) => {
  expect(binding(...findings.toReversed())).toEqual(binding(...findings));
  return binding(...findings);
};
const owed = (rule: DeadlineRule, facts: DeadlineFacts, asOf: string) => deadline(rule, facts, asOf as LocalDate);
const statement = (id: string) => libraryWords.statements[id];
const isOf = ({ versions }: Rule, basis: Basis) => versions.some((version) => version.basis === basis);

/** Reviews under both rules: statute's from the day the child became looked after, the guidance's from admission. */
function reviews(lookedAfter: string, admitted: string, ...held: readonly string[]) {
  return [
    nextDue(claReview, { from: day(lookedAfter), held: days(...held) }),
    nextDue(claReviewWestSussex, { from: day(admitted), held: days(...held) }),
  ] as const;
}

describe('the first review: 20 working days by statute, 28 days by West Sussex', () => {
  // The dates themselves stand in docs/cases/pairs.json.
  it.each([
    ['2026-11-21', 'a Saturday'],
    ['2026-11-22', 'a Sunday'],
    ['2026-11-23', 'a Monday'],
    ['2023-04-03', 'a Monday, with three bank holidays inside'],
    ['2022-08-30', 'a Tuesday, with one bank holiday inside'],
    ['2026-12-19', 'a Saturday, with bank holidays inside'],
  ])('looked after and admitted on %s (%s): the earlier binds, and of equals statute', (from) => {
    const findings = reviews(from, from);
    const [statute, local] = findings.map(unwrap) as [LocalDate, LocalDate];
    const earlier = local < statute ? [local, claReviewWestSussex.id] : [statute, claReview.id];
    expect(binds(...findings)).toEqual([earlier]);
  });

  it('counts from two beginnings: a child looked after for long is bound by statute’s date, which may be past', () => {
    const findings = reviews('2026-01-05', '2026-06-01');
    const [statute, local] = findings.map(unwrap) as [LocalDate, LocalDate];
    expect([statute < '2026-06-01', local > '2026-06-01']).toEqual([true, true]);
    expect(binds(...findings)).toEqual([[statute, 'cadence/cla-review']]);
  });

  it('leaves West Sussex’s 28 days to bind where statute’s first review was held before admission', () => {
    const findings = reviews('2026-01-05', '2026-02-09', '2026-01-30');
    expect(findings.map(unwrap)).toEqual(['2026-04-30', '2026-03-09']);
    expect(binds(...findings)).toEqual([['2026-03-09', 'cadence/cla-review-west-sussex']]);
  });
});

describe('the second review: three months by both', () => {
  it('is one date, for which statute is named', () => {
    const findings = reviews('2026-01-05', '2026-01-05', '2026-01-30');
    expect(findings.map(unwrap)).toEqual(['2026-04-30', '2026-04-30']);
    expect(binds(...findings)).toEqual([['2026-04-30', 'cadence/cla-review']]);
  });
});

describe('every later review: six months by statute, three by West Sussex', () => {
  it('is bound by West Sussex, which is stricter', () => {
    const findings = reviews('2026-01-05', '2026-01-05', '2026-01-30', '2026-04-30');
    expect(findings.map(unwrap)).toEqual(['2026-10-30', '2026-07-30']);
    expect(binds(...findings)).toEqual([['2026-07-30', 'cadence/cla-review-west-sussex']]);
  });

  it('is bound by statute where its six months end within the 28 days after admission', () => {
    const findings = reviews('2025-06-02', '2026-07-01', '2025-06-20', '2025-09-15', '2026-01-15');
    expect(findings.map(unwrap)).toEqual(['2026-07-15', '2026-07-29']);
    expect(binds(...findings)).toEqual([['2026-07-15', 'cadence/cla-review']]);
  });
});

describe.each([
  ['placement plan', 'placement-plan', placementPlan, 'placement-plan-not-practicable-before', '2027-01-05'],
  ['care plan', 'care-plan', carePlan, 'care-plan-not-practicable-before', '2027-01-12'],
] as const)('the %s: before the placement by West Sussex, a few working days longer in need by statute', (...row) => {
  const [, kind, rule, notPracticable, limit] = row;
  const movesIn = day('2026-12-24');
  const facts = (isNotPracticable: boolean, done?: LocalDate): DeadlineFacts => ({
    on: movesIn,
    circumstances: { [notPracticable]: isNotPracticable, 'care-plan-for-court': false },
    ...(done && { done }),
  });
  const listed = (asOf: string, ...dated: readonly LocalDate[]) =>
    admissionChecklist({ movesIn, documents: dated.map((each) => ({ kind, dated: each })) }, day(asOf)).find(
      (finding) => finding.kind === 'decided' && finding.value.document === kind,
    ) as Finding;

  it(`has statute’s limit on ${limit} where it was not practicable before, and West Sussex’s on the day of moving in`, () => {
    const findings = [owed(rule, facts(true), '2026-12-23'), listed('2026-12-23')];
    expect(findings.map(said)).toEqual([`due ${limit}`, 'due 2026-12-24']);
    expect(bindingDue(findings).map(({ subject, due, rule: by }) => [subject, due, by?.id])).toEqual([
      ['admission-documents', '2026-12-24', documentsWestSussex.id],
      [rule.subject, limit, rule.id],
    ]);
  });

  it('is in time by statute and late by West Sussex where it follows an emergency admission', () => {
    const done = day('2026-12-29');
    expect(said(owed(rule, facts(true, done), '2027-01-20'))).toBe(`met ${limit}`);
    expect(said(listed('2027-01-20', done))).toBe('late 2026-12-24');
  });

  it('is one day by both where it was practicable before: nothing in West Sussex’s words puts it off', () => {
    expect(said(owed(rule, facts(false), '2026-12-25'))).toBe('overdue 2026-12-24');
    expect(said(listed('2026-12-25'))).toBe('overdue 2026-12-24');
  });

  it('is late by statute where West Sussex has no say: the day after the limit', () => {
    const dayAfter = day(limit.replace(/\d\d$/, (last) => String(Number(last) + 1).padStart(2, '0')));
    expect(said(owed(rule, facts(true, dayAfter), '2027-01-20'))).toBe(`late ${limit}`);
  });
});

describe('the care plan and the placement plan of a second placement', () => {
  it('a move sets the placement plan’s time anew, and no care plan’s', () => {
    const second = { on: day('2027-03-01'), circumstances: { 'placement-plan-not-practicable-before': true } };
    expect(said(owed(placementPlan, second, '2027-03-02'))).toBe('due 2027-03-08');
    expect(placementPlan.versions[0].event).toBe('placement');
    expect(carePlan.versions[0].event).toBe('first-placement');
  });
});

describe('a restriction of contact: consent by statute, agreement where possible by West Sussex', () => {
  const imposedAt = instant('2026-11-28T20:00:00Z');
  const asked = instant('2026-11-30T12:00:00Z');

  it('is not permitted without consent, whatever “where possible” allows', () => {
    const [consent] = contactRestriction({ imposedAt, ground: 'agreed' }, asked);
    expect(consent).toMatchObject({ rule: { id: restrictionConsent.id }, value: { status: 'not-permitted' } });
    const loose = statement('wscc-contact-restrict-agree');
    expect(loose?.says).toContain('where possible');
    expect(catalogue.filter(({ kind }) => kind === 'consent').map(({ id }) => id)).toEqual([restrictionConsent.id]);
  });

  const deadlineOf = (finding: Finding | undefined) => (unwrap(finding as Finding) as { due: string }).due;

  it('of both limits in hours the earlier binds, and of equals statute', () => {
    const [, details, notice] = contactRestriction({ imposedAt, ground: 'emergency' }, imposedAt);
    const [statute, local] = [details, notice].map(deadlineOf) as [string, string];
    const earlier = local < statute ? [local, notice?.rule.id] : [statute, 'contact/emergency-notification'];
    expect(binds(details as Finding, notice as Finding)).toEqual([earlier]);
  });

  it.each([
    ['notifiedAt', 'a bare notice', ['overdue', 'notified-in-time'], 'contact/emergency-notification'],
    ['fullDetailsAt', 'full details', ['notified-in-time', 'overdue'], 'contact/emergency-notification-west-sussex'],
  ])('%s: %s alone answers one of the two, and the other binds', (told, _, statuses, rule) => {
    const restriction = { imposedAt, ground: 'emergency', [told]: instant('2026-11-28T20:30Z') } as const;
    const [, details, notice] = contactRestriction(restriction, asked);
    expect([details, notice].map((finding) => (unwrap(finding as Finding) as { status: string }).status)).toEqual(
      statuses,
    );
    expect(binds(details as Finding, notice as Finding)).toEqual([
      [deadlineOf(told === 'notifiedAt' ? details : notice), rule],
    ]);
  });
});

describe('health: a date by law and guidance, “as soon as possible” by West Sussex', () => {
  const from = day('2026-01-05');
  const local = owed(healthAssessmentWestSussex, { on: from }, '2026-01-06');

  it('both are owed, and the date is that of 20 working days', () => {
    expect(said(local)).toBe('due');
    expect(binds(nextDue(healthAssessment, { from, held: [] }), local)).toEqual([
      ['2026-02-02', 'cadence/health-assessment'],
    ]);
  });

  it('West Sussex’s words never put a date off: one that is past binds as it stands', () => {
    const late = standing(healthAssessment, { from, held: [] }, day('2026-03-02'));
    expect(unwrap(late).status).toBe('overdue');
    expect(binds(late, local)).toEqual([['2026-02-02', 'cadence/health-assessment']]);
  });

  it.each([
    ['2022-06-01', '2026-07-20', 'six months, under five'],
    ['2012-06-01', '2027-01-20', 'twelve months, from five'],
  ])('of a child born on %s the next is due on %s: %s', (dateOfBirth, due) => {
    const next = nextDue(healthAssessment, { from, held: days('2026-01-20'), dateOfBirth: day(dateOfBirth) });
    const done = owed(healthAssessmentWestSussex, { on: from, done: day('2026-01-20') }, '2026-01-21');
    expect(said(done)).toBe('met');
    expect(binds(next, done)).toEqual([[due, 'cadence/health-assessment']]);
  });

  it('statute’s own words, before the placement or else before the first review, stand beside them', () => {
    const facts = (isNotPracticable: boolean) => ({
      on: from,
      circumstances: { 'health-assessment-not-practicable-before': isNotPracticable },
    });
    expect(said(owed(initialHealthAssessment, facts(true), '2026-01-06'))).toBe('due 2026-02-02');
    expect(said(owed(initialHealthAssessment, facts(false), '2026-01-06'))).toBe('overdue 2026-01-05');
  });
});

describe('the personal education plan: dates by guidance, “as required” by West Sussex', () => {
  const from = day('2026-01-05');

  it('is begun within ten working days and ready by the first review', () => {
    const emergency = { on: from, circumstances: { 'first-placement-in-emergency': true } };
    expect(said(owed(personalEducationPlanBegunEducationGuidance, emergency, '2026-01-06'))).toBe('due 2026-01-19');
    expect(said(owed(personalEducationPlanReadyEducationGuidance, { on: from }, '2026-01-06'))).toBe('due 2026-02-02');
  });

  it('is reviewed in each term: the guidance binds, whether a meeting is required or not', () => {
    const terms = [{ from: day('2026-01-05'), to: day('2026-03-27') }];
    const termly = nextDue(personalEducationPlanReviewEducationGuidance, { from, held: [], terms });
    const required = owed(educationPlanMeetingWestSussex, { on: day('2026-02-10') }, '2026-02-11');
    const notRequired = owed(educationPlanMeetingWestSussex, {}, '2026-02-11');
    expect([required, notRequired].map(said)).toEqual(['due', 'not-applicable']);
    for (const local of [required, notRequired]) {
      expect(binds(termly, local)).toEqual([['2026-03-27', personalEducationPlanReviewEducationGuidance.id]]);
    }
  });
});

describe('visits: the authority’s by statute, an agency’s by Nexus 360, “regular” by West Sussex', () => {
  const from = day('2026-01-05');
  const weekly = days('2026-01-09', '2026-01-16', '2026-01-23', '2026-01-30', '2026-02-06');

  it('no visit or support of the agency’s satisfies the authority’s, however often', () => {
    const held = { [socialWorkSupportNexus.subject]: weekly, [supportWorkerVisitNexus.subject]: weekly };
    const ofAgency = supportPackage({ from, held }, day('2026-02-07')).filter(({ rule }) => rule.subject in held);
    expect(ofAgency.map((finding) => (unwrap(finding) as { status: string }).status)).toEqual(['due', 'due']);
    const ofAuthority = standing(socialWorkerVisit, { from, held: [] }, day('2026-02-07'));
    expect(unwrap(ofAuthority)).toEqual({ status: 'overdue', due: '2026-01-12', days: 26 });
    expect(bindingDue([...ofAgency, ofAuthority]).map(({ subject, due }) => [subject, due])).toEqual([
      ['social-worker-visit', '2026-01-12'],
      ['agency-social-work-support', '2026-02-13'],
      ['support-worker-visit', '2026-02-13'],
    ]);
  });

  it('nor does the authority’s visit the agency’s', () => {
    const ofAuthority = standing(socialWorkerVisit, { from, held: weekly }, day('2026-02-07'));
    const ofAgency = supportPackage({ from, held: { 'social-worker-visit': weekly } }, day('2026-02-07')).find(
      ({ rule }) => rule.id === socialWorkSupportNexus.id,
    );
    expect(unwrap(ofAuthority).status).toBe('due');
    expect(said(ofAgency as Finding)).toBe('overdue 2026-01-12');
  });

  it('no two rules of an agency and of the authority share a subject', () => {
    const promised = new Set(catalogue.filter((rule) => isOf(rule, 'service-promise')).map(({ subject }) => subject));
    const others = catalogue.filter((rule) => !isOf(rule, 'service-promise') && promised.has(rule.subject));
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it('a team around the child is no review', () => {
    expect(teamAroundTheChildNexus.subject).not.toBe(claReview.subject);
    const [review] = reviews('2026-01-05', '2026-01-05');
    const team = nextDue(teamAroundTheChildNexus, { from, held: days('2026-01-30') });
    expect(binds(review, team)).toEqual([
      [unwrap(review), 'cadence/cla-review'],
      [unwrap(team), 'cadence/team-around-the-child-nexus'],
    ]);
  });

  it('West Sussex gives no figure, and none is put in its place', () => {
    expect(statement('wscc-sw-visits')?.notModelled).toMatch(/no frequency/i);
    const visiting = catalogue.filter(({ subject }) => subject === 'social-worker-visit');
    expect(visiting.filter((rule) => !isOf(rule, 'statute'))).toEqual([]);
  });
});

describe('supervision of carers: a figure by Nexus 360 alone', () => {
  const from = day('2026-01-05');

  it('Nexus promises a fortnight; the national standards and TIER give no interval and get none', () => {
    const promise = nextDue(supervisionNexus, { from, held: days('2026-01-12') });
    const standards = condition(carerSupervisionFosteringStandards, {
      on: from,
      circumstances: { 'supervisor-named': true, 'supervisor-qualified': true, 'supervision-meetings-held': false },
    });
    const care = { from, events: [], meetings: [], clinicalSupervision: days('2026-01-12') };
    const [frequent] = therapeuticCare(care, day('2026-06-30'), undefined, [tierClinicalSupervision]);
    expect([standards, frequent as Finding].map(said)).toEqual(['due supervision-meetings-held', 'due']);
    expect(binds(promise, standards, frequent as Finding)).toEqual([['2026-01-26', 'cadence/supervision-nexus']]);
  });

  it('are three subjects: the promise meets neither of the others', () => {
    const subjects = [supervisionNexus, carerSupervisionFosteringStandards, tierClinicalSupervision].map(
      ({ subject }) => subject,
    );
    expect(new Set(subjects).size).toBe(3);
  });
});

describe('plans of a home: a month by West Sussex and by TIER, nothing by law', () => {
  const from = day('2026-01-31');

  it('are two subjects of one length, and neither meets the other', () => {
    const plan = nextDue(supportPlanReviewWestSussex, { from, held: days('2026-02-20') });
    const meeting = nextDue(therapeuticManagementMeetingTier, { from, held: [] });
    expect(binds(plan, meeting)).toEqual([
      ['2026-02-28', 'cadence/therapeutic-management-meeting-tier'],
      ['2026-03-20', 'cadence/support-plan-review-west-sussex'],
    ]);
  });

  it('a significant event asks for the Support Plan sooner, and without a date leaves the month’s to bind', () => {
    const plan = nextDue(supportPlanReviewWestSussex, { from, held: [] });
    const event = owed(supportPlanUpdateWestSussex, { on: day('2026-02-03') }, '2026-02-04');
    expect(said(event)).toBe('due');
    expect(binds(plan, event)).toEqual([['2026-02-28', 'cadence/support-plan-review-west-sussex']]);
  });

  it('no rule of statute speaks of either', () => {
    const subjects = [
      supportPlanReviewWestSussex.subject,
      therapeuticManagementMeetingTier.subject,
    ] as readonly string[];
    const speaking = catalogue.filter(({ subject }) => subjects.includes(subject));
    expect(speaking.filter((rule) => isOf(rule, 'statute'))).toEqual([]);
  });
});

describe('keyworkers: each person by national policy, 90 % by a programme', () => {
  const quarter = { from: day('2026-01-01'), to: day('2026-03-31') };
  const register = (named: number, of: number) => ({
    quarter,
    entries: Array.from({ length: of }, (_, at) => ({
      id: `e${at}`,
      dateOfBirth: day('2012-06-01'),
      status: 'red' as const,
      namedKeyworker: at < named,
      consent: true,
    })),
  });
  const coverage = (named: number, of: number) =>
    keyworkerCoverage({
      register: { red: of, amber: 0, green: 0 },
      named: { red: named, amber: 0 },
      inpatients: { total: 0, named: 0 },
    })[0];

  it.each([
    [9, 10, 'met', 1],
    [10, 10, 'met', 0],
    [8, 10, 'missed', 2],
    [89, 100, 'missed', 11],
    [90, 100, 'met', 10],
  ])('%i of %i: the share is %s, and %i of them are still owed a keyworker', (named, of, status, without) => {
    expect(unwrap(coverage(named, of)).status).toBe(status);
    expect(coverage(named, of).rule).toMatchObject({ id: keyworkerCoverageRegister.id, basis: 'programme-metric' });
    const asked = registerReturn(register(named, of)).entries.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule.id === namedKeyworker.id),
    );
    expect(asked.filter((finding) => said(finding) === 'due')).toHaveLength(without);
    expect(asked.every(({ rule }) => rule.basis === 'national-policy')).toBe(true);
  });
});

describe('of all rules that share a subject', () => {
  it('each subject is one thing that is done: a further one is looked at before it stands here', () => {
    const bySubject = new Map<string, string[]>();
    for (const { subject, id } of catalogue) bySubject.set(subject, [...(bySubject.get(subject) ?? []), id]);
    const shared = [...bySubject].filter(([, ids]) => ids.length > 1).map(([subject]) => subject);
    expect(shared).toEqual([
      'admission-within-statement-of-purpose',
      'cla-review',
      'support-plan-review',
      'social-worker-visit',
      'health-assessment',
      'personal-education-plan-review',
      'reviewing-officer-appointment',
      'reviewing-officer-experience',
      'pathway-plan-review',
      'treatment-review',
      'contact-restriction-notice',
    ]);
  });
});
