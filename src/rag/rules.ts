/** The metrics of the keyworking return, how its figures hang together, and where its age bands end. */

import { frozen } from '../core/freeze.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  kentAct1825,
  kentActGreen,
  kentActU18,
  kentM1Standard,
  kentM1U18Dsr,
  kentM1U18Kw,
  kentM1U18Pct,
  kentM2Standard,
  kentM2U18,
  kentM3Admissions,
  kentM3Readmissions,
  kentM3Standard,
  kentM11825Dsr,
  kentM11825Kw,
  kentM11825Pct,
  kentM21825,
  kentNaRule,
  kentThreeSections,
  keyworker90Inpatient,
  keyworker90RedAmber,
} from '../sources/kent-medway-return.ts';
import type { AgeBand, ReconciliationRule, ReductionRule, ShareRule } from './facts.ts';
import { registerRules } from './rules-register.ts';
import { workforceRules } from './rules-workforce.ts';

export * from './rules-register.ts';
export * from './rules-workforce.ts';

/** The age, attained on the birthday, at which a person leaves each band. */
export const BAND_ENDS_AT_AGE = /* @__PURE__ */ frozen({ 'under-18': 18, '18-25': 26 } as const satisfies Readonly<
  Record<AgeBand, number>
>);

export const keyworkerCoverageRegister = {
  id: 'rag/keyworker-coverage-register',
  kind: 'share',
  title: 'Named keyworkers on the register',
  duty: 'At least 90% of the children and young people who are red or amber on the Dynamic Support Register have a named keyworker, in each age band.',
  subject: 'keyworker-coverage-register',
  owedBy: 'keyworking-service',
  basis: 'programme-metric',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Red and amber are counted together, as the metric says; the green are left out, although the return prints them in the same cell.',
    'The counts are compared exactly, never as rounded percentages; where nobody is red or amber the metric does not apply.',
    'Where a service does not serve an age band, the row does not apply to it. The source says so of the band 18 to 25; we read the same of the other.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [kentM1Standard, keyworker90RedAmber, kentNaRule],
      params: { percent: 90, counts: 'register' },
    },
  ],
} as const satisfies ShareRule;

export const keyworkerCoverageInpatient = {
  id: 'rag/keyworker-coverage-inpatient',
  kind: 'share',
  title: 'Named keyworkers of inpatients',
  duty: 'At least 90% of the inpatients have a named keyworker, in each age band.',
  subject: 'keyworker-coverage-inpatient',
  owedBy: 'keyworking-service',
  basis: 'programme-metric',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'Inpatients are counted apart from the colours of the register, as the return does; whether a person stands in both counts it does not say.',
    'The counts are compared exactly, never as rounded percentages; where there is no inpatient the metric does not apply.',
    'Where a service does not serve an age band, the row does not apply to it. The source says so of the band 18 to 25; we read the same of the other.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [kentM2Standard, keyworker90Inpatient, kentNaRule],
      params: { percent: 90, counts: 'inpatients' },
    },
  ],
} as const satisfies ShareRule;

export const admissionsReduction = {
  id: 'rag/admissions-reduction',
  kind: 'reduction',
  title: 'Fewer admissions and re-admissions',
  duty: 'Admissions and re-admissions in each age band are fewer than in the quarter that they are compared with.',
  subject: 'admissions-reduction',
  owedBy: 'keyworking-service',
  basis: 'programme-metric',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source names no quarter to compare with: without one nothing can be told.',
    'Admissions and re-admissions are added up; a re-admission is not also counted as a new admission.',
    'An equal number is no reduction, even where there was none in either quarter.',
    'The row is owed for an age band that the service does not serve.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [kentM3Standard, kentM3Admissions, kentM3Readmissions, kentNaRule],
      params: { counts: ['new', 'again'] },
    },
  ],
} as const satisfies ReductionRule;

export const returnReconciles = {
  id: 'rag/return-reconciles',
  kind: 'reconciliation',
  title: 'A return agrees with itself',
  duty: 'Each total and percentage that a return prints is the one that the parts printed beside it give.',
  subject: 'return-reconciles',
  owedBy: 'keyworking-service',
  basis: 'programme-metric',
  readings: [
    'No source asks for this check. It is our own, and rests on the figures that a real return prints.',
    'The source bears no commencement: this version applies to every day.',
    'A percentage is compared in the precision in which it is printed, a half rounded up.',
    'The share of none is n/a, for there is nobody to count; none of some is 0%.',
    'The green of the activity section is the green of the register, printed a second time; the other parts of that section stand for themselves.',
    'Of the return’s three sections only the metrics and the activity hold figures that make up others.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [
        kentM1U18Dsr,
        kentM11825Dsr,
        kentM1U18Kw,
        kentM11825Kw,
        kentM1U18Pct,
        kentM11825Pct,
        kentM2U18,
        kentM21825,
        kentActU18,
        kentAct1825,
        kentActGreen,
        kentThreeSections,
      ],
      params: {
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
      },
    },
  ],
} as const satisfies ReconciliationRule;

/** The rules of this room, in order. */
export const ragRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  keyworkerCoverageRegister,
  keyworkerCoverageInpatient,
  admissionsReduction,
  returnReconciles,
  registerRules,
  workforceRules,
);
