/** The return’s metrics: coverage by keyworkers, admissions, and whether its figures agree. */

import type { ReconciliationRule, ReductionRule, ShareRule } from '../../kinds/types.ts';

export const keyworkerCoverageRegister = {
  id: 'rag/keyworker-coverage-register',
  kind: 'share',
  subject: 'keyworker-coverage-register',
  owedBy: 'keyworking-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'programme-metric',
      percent: 90,
      counts: 'register',
      cites: ['kent-m1-standard', 'keyworker-90-red-amber', 'kent-na-rule'],
    },
  ],
} as const satisfies ShareRule;

export const keyworkerCoverageInpatient = {
  id: 'rag/keyworker-coverage-inpatient',
  kind: 'share',
  subject: 'keyworker-coverage-inpatient',
  owedBy: 'keyworking-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'programme-metric',
      percent: 90,
      counts: 'inpatients',
      cites: ['kent-m2-standard', 'keyworker-90-inpatient', 'kent-na-rule'],
    },
  ],
} as const satisfies ShareRule;

export const admissionsReduction = {
  id: 'rag/admissions-reduction',
  kind: 'reduction',
  subject: 'admissions-reduction',
  owedBy: 'keyworking-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'programme-metric',
      counts: ['new', 'again'],
      cites: ['kent-m3-standard', 'kent-m3-admissions', 'kent-m3-readmissions', 'kent-na-rule'],
    },
  ],
} as const satisfies ReductionRule;

export const returnReconciles = {
  id: 'rag/return-reconciles',
  kind: 'reconciliation',
  subject: 'return-reconciles',
  owedBy: 'keyworking-service',
  versions: [
    {
      from: null,
      until: null,
      basis: 'programme-metric',
      sums: [
        { figure: 'register.total', of: ['register.red', 'register.amber', 'register.green'] },
        { figure: 'named.total', of: ['named.red', 'named.amber'] },
        {
          figure: 'activity.total',
          of: ['activity.red', 'activity.amber', 'activity.inpatients'],
          andIfGiven: ['activity.preventive'],
        },
        { figure: 'activity.green', of: ['register.green'] },
      ],
      shares: [
        { figure: 'percentages.red', part: ['named.red'], whole: ['register.red'] },
        { figure: 'percentages.amber', part: ['named.amber'], whole: ['register.amber'] },
        {
          figure: 'percentages.redOrAmber',
          part: ['named.red', 'named.amber'],
          whole: ['register.red', 'register.amber'],
        },
        {
          figure: 'percentages.register',
          part: ['named.red', 'named.amber'],
          whole: ['register.red', 'register.amber', 'register.green'],
        },
        { figure: 'inpatients.percentage', part: ['inpatients.named'], whole: ['inpatients.total'] },
      ],
      cites: [
        'kent-m1-u18-dsr',
        'kent-m1-1825-dsr',
        'kent-m1-u18-kw',
        'kent-m1-1825-kw',
        'kent-m1-u18-pct',
        'kent-m1-1825-pct',
        'kent-m2-u18',
        'kent-m2-1825',
        'kent-act-u18',
        'kent-act-1825',
        'kent-act-green',
        'kent-three-sections',
      ],
    },
  ],
} as const satisfies ReconciliationRule;
