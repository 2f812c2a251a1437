/** What Nexus 360 promises to hold again and again. */

import type { CadenceRule } from '../../kinds/types.ts';

export const carerContactNexus = {
  id: 'cadence/carer-contact-nexus',
  kind: 'cadence',
  subject: 'carer-contact',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      intervals: [{ within: { days: 1 } }],
      cites: ['nexus-carer-contact-daily'],
    },
  ],
} as const satisfies CadenceRule;

export const clinicalSupportNexus = {
  id: 'cadence/clinical-support-nexus',
  kind: 'cadence',
  subject: 'carer-clinical-support',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      intervals: [{ within: { weeks: 2 } }],
      cites: ['nexus-clinical-support'],
    },
  ],
} as const satisfies CadenceRule;

export const teamAroundTheChildNexus = {
  id: 'cadence/team-around-the-child-nexus',
  kind: 'cadence',
  subject: 'team-around-the-child-meeting',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      intervals: [{ within: { weeks: 6 } }],
      cites: ['nexus-tac-meeting'],
    },
  ],
} as const satisfies CadenceRule;

export const socialWorkSupportNexus = {
  id: 'cadence/social-work-support-nexus',
  kind: 'cadence',
  subject: 'agency-social-work-support',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      intervals: [{ within: { weeks: 1 } }],
      cites: ['nexus-social-work-support'],
    },
  ],
} as const satisfies CadenceRule;

export const supervisionNexus = {
  id: 'cadence/supervision-nexus',
  kind: 'cadence',
  subject: 'carer-supervision',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      intervals: [{ within: { weeks: 2 } }],
      cites: ['nexus-formal-supervision'],
    },
  ],
} as const satisfies CadenceRule;

export const supportWorkerVisitNexus = {
  id: 'cadence/support-worker-visit-nexus',
  kind: 'cadence',
  subject: 'support-worker-visit',
  during: 'nexus-360',
  owedBy: 'support-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'service-promise',
      intervals: [{ within: { weeks: 1 } }],
      cites: ['nexus-support-worker-visit'],
    },
  ],
} as const satisfies CadenceRule;
