/** The care plan and the placement plan, and who is told of a placement. */

import type { LocalDate } from '../../core/date.ts';
import type { ConditionRule, ContentsRule, DeadlineRule } from '../../kinds/types.ts';

export const carePlan = {
  id: 'cadence/care-plan',
  kind: 'deadline',
  subject: 'care-plan',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'first-placement',
      lines: [{ when: 'care-plan-not-practicable-before', within: { workingDays: 10 } }, { within: { days: 0 } }],
      unless: 'care-plan-for-court',
      cites: ['care-plan-prepare', 'working-day-def', 'calc-working-days', 'calc-exclude-event-day'],
    },
  ],
} as const satisfies DeadlineRule;

export const carePlanAgreement = {
  id: 'cadence/care-plan-agreement',
  kind: 'contents',
  subject: 'care-plan-agreement',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      items: [
        { item: 'parent-or-last-carer', when: 'agreement-practicable' },
        { item: 'child', when: 'aged-16-and-accommodated-under-section-20' },
      ],
      cites: ['care-plan-agree'],
    },
  ],
} as const satisfies ContentsRule;

export const carePlanRevision = {
  id: 'cadence/care-plan-revision',
  kind: 'deadline',
  subject: 'care-plan-revision',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'cla-review',
      lines: [{ when: 'review-calls-for-revision' }],
      follows: true,
      cites: ['care-plan-keep-under-review'],
    },
  ],
} as const satisfies DeadlineRule;

export const placementPlan = {
  id: 'cadence/placement-plan',
  kind: 'deadline',
  subject: 'placement-plan',
  during: 'placement',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'placement',
      lines: [{ when: 'placement-plan-not-practicable-before', within: { workingDays: 5 } }, { within: { days: 0 } }],
      cites: ['placement-plan-prepare', 'working-day-def', 'calc-working-days', 'calc-exclude-event-day'],
    },
  ],
} as const satisfies DeadlineRule;

export const placementPlanConsultation = {
  id: 'cadence/placement-plan-consultation',
  kind: 'condition',
  subject: 'placement-plan-consultation',
  during: 'placement',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      holds: ['wishes-and-feelings-found-out', 'reviewing-officer-told'],
      cites: ['placement-plan-wishes'],
    },
  ],
} as const satisfies ConditionRule;

export const placementPlanSignature = {
  id: 'cadence/placement-plan-signature',
  kind: 'condition',
  subject: 'placement-plan-signature',
  during: 'placement',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      holds: ['agreed-with-appropriate-person', 'signed-by-appropriate-person'],
      owed: true,
      cites: ['placement-plan-sign'],
    },
  ],
} as const satisfies ConditionRule;

export const placementNotice = {
  id: 'cadence/placement-notice',
  kind: 'deadline',
  subject: 'placement-notice',
  during: 'placement',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'placement',
      lines: [{ when: 'emergency-placement', within: { workingDays: 5 } }, { within: { days: 0 } }],
      unless: 'placement-notice-not-practicable',
      cites: ['placement-notify', 'working-day-def', 'calc-working-days', 'calc-exclude-event-day'],
    },
  ],
} as const satisfies DeadlineRule;

export const placementNoticeRecipients = {
  id: 'cadence/placement-notice-recipients',
  kind: 'contents',
  subject: 'placement-notice-recipients',
  during: 'placement',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      items: [
        { item: 'child', when: 'child-to-be-told' },
        { item: 'parents', when: 'parents-to-be-told' },
        { item: 'people-with-contact', when: 'people-with-contact-to-be-told' },
        { item: 'previous-carer', when: 'previous-carer-to-be-told' },
        { item: 'health-body' },
        { item: 'general-practitioner' },
        { item: 'school', when: 'in-education' },
        { item: 'independent-reviewing-officer' },
      ],
      cites: ['placement-notify'],
    },
  ],
} as const satisfies ContentsRule;
