/** The workforce section of the return. */

import type { PortionRule } from '../../kinds/types.ts';

export const caseloadBalance = {
  id: 'rag/caseload-balance',
  kind: 'portion',
  subject: 'caseload-balance',
  owedBy: 'keyworking-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'programme-metric',
      counts: 'heaviest-caseload',
      by: 'role',
      cites: ['kent-risk-caseload', 'kent-three-sections'],
    },
  ],
} as const satisfies PortionRule;

export const keyworkingVacancies = {
  id: 'rag/keyworking-vacancies',
  kind: 'portion',
  subject: 'keyworking-vacancies',
  owedBy: 'keyworking-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'programme-metric',
      counts: 'vacant-posts',
      cites: ['kent-risk-recruitment', 'kent-three-sections'],
    },
  ],
} as const satisfies PortionRule;

export const keyworkingTraining = {
  id: 'rag/keyworking-training',
  kind: 'portion',
  subject: 'keyworking-training',
  owedBy: 'keyworking-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'programme-metric',
      counts: 'trained-in-post',
      cites: ['kent-three-sections'],
    },
  ],
} as const satisfies PortionRule;
