/** Leaving care: who is eligible, what must be assessed and planned, and who approves that looking after ends. */

import type { LocalDate } from '../../core/date.ts';
import type { DayCountRule, DeadlineRule } from '../../kinds/types.ts';

export const approvalToCease = {
  id: 'cadence/approval-to-cease',
  kind: 'day-count',
  subject: 'approval-to-cease',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      counts: [{ over: 'current-episode', atLeast: { workingDays: 20 } }],
      stillIn: true,
      asks: [{ underAge: 16, of: 'nominated-officer' }, { of: 'director-of-childrens-services' }],
      cites: ['cease-looking-after', 'working-day-def', 'calc-working-days', 'calc-age'],
    },
  ],
} as const satisfies DayCountRule;

export const eligibleChild = {
  id: 'cadence/eligible-child',
  kind: 'day-count',
  subject: 'eligible-child',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      counts: [{ sinceAge: 14, atLeast: { weeks: 13 } }],
      stillIn: true,
      ages: { from: 16, under: 18 },
      cites: ['eligible-child-def', 'calc-age', 'calc-week', 'calc-exclude-event-day'],
    },
  ],
} as const satisfies DayCountRule;

export const needsAssessment = {
  id: 'cadence/needs-assessment',
  kind: 'deadline',
  subject: 'needs-assessment',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'eligible-child',
      lines: [{ within: { months: 3 } }],
      cites: ['eligible-assessment'],
    },
  ],
} as const satisfies DeadlineRule;

export const pathwayPlan = {
  id: 'cadence/pathway-plan',
  kind: 'deadline',
  subject: 'pathway-plan',
  during: 'looked-after',
  owedBy: 'placing-authority',
  versions: [
    {
      from: '2011-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'needs-assessment',
      lines: [{}],
      follows: true,
      cites: ['eligible-pathway-plan'],
    },
  ],
} as const satisfies DeadlineRule;
