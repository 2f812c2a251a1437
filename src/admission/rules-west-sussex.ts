/** What West Sussex asks of its homes once a child is there: placement planning, the home’s plans, moving on. */

import type { ConditionRule } from '../core/condition.ts';
import type { ContentsRule } from '../core/contents.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  wsccExitStart,
  wsccOutcomesAgreed,
  wsccPlacementPurpose,
  wsccSupportAreas,
  wsccSupportPlanCreate,
} from '../sources/west-sussex-guidance.ts';

export const placementPurposeWestSussex = {
  id: 'admission/placement-purpose-west-sussex',
  kind: 'condition',
  title: 'Reasons, focus and purpose of the placement, West Sussex',
  duty: 'The registered manager, who consults the child and the placing authority, makes sure that everyone is clear why the child is placed, and on the focus and purpose of the placement.',
  subject: 'placement-purpose',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Whether everyone is clear is a judgement for a person; it is read as it was recorded, part by part.',
    'What is not yet clear can still be made so: it stays owed, and the source sets no day.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccPlacementPurpose],
      params: {
        holds: [
          'child-consulted',
          'placing-authority-consulted-on-placement',
          'reasons-clear',
          'focus-clear',
          'purpose-clear',
        ],
        owed: true,
      },
    },
  ],
} as const satisfies ConditionRule;

export const outcomesAgreedWestSussex = {
  id: 'admission/outcomes-agreed-west-sussex',
  kind: 'deadline',
  title: 'Outcomes for the stay, West Sussex',
  duty: 'From the care plan and the placement plan, staff agree a set of outcomes for the child’s time at the home.',
  subject: 'placement-outcomes',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source sets no day: until outcomes are agreed they are due without a date, from the day the child moves in.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccOutcomesAgreed],
      params: { event: 'moving-in', lines: [{}] },
    },
  ],
} as const satisfies DeadlineRule;

export const supportAreasWestSussex = {
  id: 'admission/support-areas-west-sussex',
  kind: 'condition',
  title: 'The child says in what support is wanted, West Sussex',
  duty: 'The child is fully involved, as far as is practicable, in saying in what support is wanted, how and from whom.',
  subject: 'support-areas',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'How far it is practicable is a judgement for a person; it is read as it was recorded.',
    'A child who was involved was, whether or not it was thought practicable.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccSupportAreas],
      params: {
        holds: 'child-identified-support',
        unless: 'identifying-support-not-practicable',
      },
    },
  ],
} as const satisfies ConditionRule;

export const needsAssessmentWestSussex = {
  id: 'admission/needs-assessment-west-sussex',
  kind: 'contents',
  title: 'What the assessment of needs draws on, West Sussex',
  duty: 'Before the plans are written, staff assess the child’s needs by observation, by reading chronologies and referral papers, and by talking with the child.',
  subject: 'support-plan-assessment',
  during: 'west-sussex-home',
  owedBy: 'keyworker',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Whether the assessment is thorough is a judgement for a person; here it is asked whether it drew on all three.',
    'It is the home’s own assessment, and another than the authority’s of a child who is to leave care.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccSupportPlanCreate],
      params: {
        items: [
          { item: 'observation' },
          { item: 'chronologies-and-referral-papers' },
          { item: 'talking-with-the-child' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const supportAndSafetyPlanWestSussex = {
  id: 'admission/support-and-safety-plan-west-sussex',
  kind: 'deadline',
  title: 'Support Plan and Safety Plan, West Sussex',
  duty: 'After the assessment of needs, the keyworker writes a Support Plan and a Safety Plan.',
  subject: 'support-and-safety-plan',
  during: 'west-sussex-home',
  owedBy: 'keyworker',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source sets no day: until both are written they are due without a date, from the day the child moves in.',
    'The day on which it was done is that of the later of the two.',
    'They are the home’s own plans, and stand for none of the authority’s.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccSupportPlanCreate],
      params: { event: 'moving-in', lines: [{}] },
    },
  ],
} as const satisfies DeadlineRule;

export const exitPlanningWestSussex = {
  id: 'admission/exit-planning-west-sussex',
  kind: 'deadline',
  title: 'Planning for moving on begins, West Sussex',
  duty: 'Planning for the child to move on begins as early as possible, from the very start of the placement.',
  subject: 'exit-planning',
  during: 'west-sussex-home',
  owedBy: 'registered-manager',
  basis: 'local-policy',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'As early as possible is no figure, and none is put in its place: until it has begun it is due without a date, from the day the child moves in.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [wsccExitStart],
      params: { event: 'moving-in', lines: [{}] },
    },
  ],
} as const satisfies DeadlineRule;

/** West Sussex, from the day the child moves in. */
export const westSussexPlacementRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  placementPurposeWestSussex,
  outcomesAgreedWestSussex,
  supportAreasWestSussex,
  needsAssessmentWestSussex,
  supportAndSafetyPlanWestSussex,
  exitPlanningWestSussex,
);
