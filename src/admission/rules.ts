/** What must be here, and what must hold, before a child moves in. */

import type { ConditionRule } from '../core/condition.ts';
import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import type { Rule } from '../core/rule.ts';
import { ruleList } from '../core/rule.ts';
import { homeAdmitWithinSop } from '../sources/childrens-homes-regulations-2015.ts';
import {
  wsccAcceptGate,
  wsccAdmissionSop,
  wsccChildInvolved,
  wsccDocsBeforePlacement,
  wsccImpactRiskAssessment,
} from '../sources/west-sussex-guidance.ts';
import type { DocumentsRule } from './facts.ts';
import { childrensHomesAdmissionRules } from './rules-childrens-homes.ts';
import { planContentsRules } from './rules-contents.ts';
import { unregulatedPlacementRules } from './rules-unregulated-placements.ts';
import { westSussexPlacementRules } from './rules-west-sussex.ts';

export * from './rules-childrens-homes.ts';
export * from './rules-contents.ts';
export * from './rules-unregulated-placements.ts';
export * from './rules-west-sussex.ts';

export const documentsWestSussex = {
  id: 'admission/documents-west-sussex',
  kind: 'documents',
  title: 'Documents before the placement begins, West Sussex',
  duty: 'Once a referral is accepted, the social worker gives the home the listed documents before the placement begins.',
  subject: 'admission-documents',
  owedBy: 'social-worker',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Before the placement begins is read as: dated no later than the day on which the child moves in.',
    'The pathway plan is asked for only of an eligible child: among looked-after children it is they for whom the law asks for one.',
    'The last seven documents are those of the previous placement, and asked for only where there was one; the open item is the last of them.',
    'Monthly reports for three months are those of the three calendar months before the month in which the previous placement ended, less any that lies wholly before it began. Each needs its own report.',
    'Any other relevant information names no document, so that its absence is no failing.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccDocsBeforePlacement],
      params: {
        documents: [
          { kind: 'placement-plan' },
          { kind: 'care-plan' },
          { kind: 'review-notes' },
          { kind: 'chronology' },
          { kind: 'signs-of-safety', when: 'uses-signs-of-safety' },
          { kind: 'pathway-plan', when: 'eligible-child' },
          { kind: 'health-plan' },
          { kind: 'support-plan', when: 'previous-placement' },
          { kind: 'safety-plan', when: 'previous-placement' },
          { kind: 'positive-handling-plan', when: 'previous-placement' },
          { kind: 'exploitation-risk-assessment', when: 'previous-placement' },
          { kind: 'missing-plan', when: 'previous-placement' },
          { kind: 'keyworker-report', when: 'previous-placement', months: 3 },
          { kind: 'other', when: 'previous-placement', open: true },
        ],
      },
    },
  ],
} as const satisfies DocumentsRule;

export const statementOfPurpose = {
  id: 'admission/statement-of-purpose',
  kind: 'condition',
  title: 'Within the statement of purpose',
  duty: 'The home admits a child only where the child’s needs fall within the range that its statement of purpose gives.',
  subject: 'admission-within-statement-of-purpose',
  during: 'admission',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'Whether the needs fall within the range is a judgement for a person; it is read as it was recorded.',
    'The version in force is that of the day on which the child moves in.',
  ],
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      cites: [homeAdmitWithinSop],
      params: { holds: 'within-statement-of-purpose' },
    },
  ],
} as const satisfies ConditionRule;

export const statementOfPurposeWestSussex = {
  id: 'admission/statement-of-purpose-west-sussex',
  kind: 'condition',
  title: 'Within the statement of purpose, West Sussex',
  duty: 'The home admits by the criteria that its statement of purpose sets.',
  subject: 'admission-within-statement-of-purpose',
  during: 'admission',
  owedBy: 'registered-manager',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The guidance sends the reader to the statement of purpose and sets no criteria of its own, so that the same judgement answers both.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccAdmissionSop],
      params: { holds: 'within-statement-of-purpose' },
    },
  ],
} as const satisfies ConditionRule;

export const needsCanBeMetWestSussex = {
  id: 'admission/needs-can-be-met-west-sussex',
  kind: 'condition',
  title: 'The home can meet the child’s needs, West Sussex',
  duty: 'The home accepts only where it is satisfied that it can respond to the needs that the child’s plans record.',
  subject: 'admission-needs-can-be-met',
  during: 'admission',
  owedBy: 'registered-manager',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Whether the needs can be met is a judgement for a person; it is read as it was recorded.',
  ],
  versions: [{ from: null, until: null, cites: [wsccAcceptGate], params: { holds: 'needs-can-be-met' } }],
} as const satisfies ConditionRule;

export const impactOnChildrenWestSussex = {
  id: 'admission/impact-on-children-west-sussex',
  kind: 'condition',
  title: 'Impact on the children already there, West Sussex',
  duty: 'The home accepts only once it has considered in full what the placement means for the children who live there.',
  subject: 'admission-impact-on-children',
  during: 'admission',
  owedBy: 'registered-manager',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Whether it was considered in full is a judgement for a person; it is read as it was recorded, apart from the assessment that writes it down.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccAcceptGate],
      params: { holds: 'impact-on-children-considered' },
    },
  ],
} as const satisfies ConditionRule;

export const impactRiskAssessmentWestSussex = {
  id: 'admission/impact-risk-assessment-west-sussex',
  kind: 'deadline',
  title: 'Impact Risk Assessment, West Sussex',
  duty: 'The home that is to receive the child does an Impact Risk Assessment, informed by what it has considered.',
  subject: 'impact-risk-assessment',
  during: 'admission',
  owedBy: 'registered-manager',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source gives no day. On the day of the decision it stands in the way until it is done; one that is done later counts as done, and that it came after the acceptance is for a person to see.',
    'With no day on the record it is not done yet, as a document that is not listed is not there yet.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccImpactRiskAssessment],
      params: { event: 'moving-in', lines: [{}] },
    },
  ],
} as const satisfies DeadlineRule;

export const childInvolvedWestSussex = {
  id: 'admission/child-involved-west-sussex',
  kind: 'condition',
  title: 'The child is involved, West Sussex',
  duty: 'The child is involved in every stage of the planning of care, in line with the child’s understanding.',
  subject: 'child-involvement',
  during: 'admission',
  owedBy: 'registered-manager',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Here it is read of one stage, the admission. Whether the child was involved is a judgement for a person; it is read as it was recorded.',
  ],
  versions: [{ from: null, until: null, cites: [wsccChildInvolved], params: { holds: 'child-involved' } }],
} as const satisfies ConditionRule;

/** The rules of this room, in the order in which a decision takes them. */
export const admissionRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  documentsWestSussex,
  statementOfPurpose,
  statementOfPurposeWestSussex,
  needsCanBeMetWestSussex,
  impactOnChildrenWestSussex,
  impactRiskAssessmentWestSussex,
  childInvolvedWestSussex,
  planContentsRules,
  westSussexPlacementRules,
  unregulatedPlacementRules,
  childrensHomesAdmissionRules,
);
