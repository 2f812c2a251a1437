/** What must be here, and what must hold, before a child moves in to a West Sussex home. */

import type { ConditionRule, DeadlineRule, DocumentsRule } from '../../kinds/types.ts';

export const documentsWestSussex = {
  id: 'admission/documents-west-sussex',
  kind: 'documents',
  subject: 'admission-documents',
  owedBy: 'social-worker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
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
      cites: ['wscc-docs-before-placement'],
    },
  ],
} as const satisfies DocumentsRule;

export const statementOfPurposeWestSussex = {
  id: 'admission/statement-of-purpose-west-sussex',
  kind: 'condition',
  subject: 'admission-within-statement-of-purpose',
  during: 'admission',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      holds: 'within-statement-of-purpose',
      cites: ['wscc-admission-sop'],
    },
  ],
} as const satisfies ConditionRule;

export const needsCanBeMetWestSussex = {
  id: 'admission/needs-can-be-met-west-sussex',
  kind: 'condition',
  subject: 'admission-needs-can-be-met',
  during: 'admission',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      holds: 'needs-can-be-met',
      cites: ['wscc-accept-gate'],
    },
  ],
} as const satisfies ConditionRule;

export const impactOnChildrenWestSussex = {
  id: 'admission/impact-on-children-west-sussex',
  kind: 'condition',
  subject: 'admission-impact-on-children',
  during: 'admission',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      holds: 'impact-on-children-considered',
      cites: ['wscc-accept-gate'],
    },
  ],
} as const satisfies ConditionRule;

export const impactRiskAssessmentWestSussex = {
  id: 'admission/impact-risk-assessment-west-sussex',
  kind: 'deadline',
  subject: 'impact-risk-assessment',
  during: 'admission',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      event: 'moving-in',
      lines: [{}],
      cites: ['wscc-impact-risk-assessment'],
    },
  ],
} as const satisfies DeadlineRule;

export const childInvolvedWestSussex = {
  id: 'admission/child-involved-west-sussex',
  kind: 'condition',
  subject: 'child-involvement',
  during: 'admission',
  owedBy: 'registered-manager',
  versions: [
    {
      from: null,
      until: null,
      basis: 'local-policy',
      holds: 'child-involved',
      cites: ['wscc-child-involved'],
    },
  ],
} as const satisfies ConditionRule;
