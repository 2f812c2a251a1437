/** The words of the rules in metrics.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const metricsWords = {
  'rag/keyworker-coverage-register': {
    title: 'Named keyworkers on the register',
    duties: [
      {
        from: null,
        duty: 'At least 90% of the children and young people who are red or amber on the Dynamic Support Register have a named keyworker, in each age band.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Red and amber are counted together, as the metric says; the green are left out, although the return prints them in the same cell.',
      'The counts are compared exactly, never as rounded percentages; where nobody is red or amber the metric does not apply.',
      'Where a service does not serve an age band, the row does not apply to it. The source says so of the band 18 to 25; we read the same of the other.',
    ],
    citedWhere: {
      'kent-na-rule': { path: 'bands' },
    },
  },
  'rag/keyworker-coverage-inpatient': {
    title: 'Named keyworkers of inpatients',
    duties: [{ from: null, duty: 'At least 90% of the inpatients have a named keyworker, in each age band.' }],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'Inpatients are counted apart from the colours of the register, as the return does; whether a person stands in both counts it does not say.',
      'The counts are compared exactly, never as rounded percentages; where there is no inpatient the metric does not apply.',
      'Where a service does not serve an age band, the row does not apply to it. The source says so of the band 18 to 25; we read the same of the other.',
    ],
    citedWhere: {
      'kent-na-rule': { path: 'bands' },
    },
  },
  'rag/admissions-reduction': {
    title: 'Fewer admissions and re-admissions',
    duties: [
      {
        from: null,
        duty: 'Admissions and re-admissions in each age band are fewer than in the quarter that they are compared with.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The source names no quarter to compare with: without one nothing can be told.',
      'Admissions and re-admissions are added up; a re-admission is not also counted as a new admission.',
      'An equal number is no reduction, even where there was none in either quarter.',
      'The row is owed for an age band that the service does not serve.',
    ],
    citedWhere: {
      'kent-na-rule': { path: 'bands' },
    },
  },
  'rag/return-reconciles': {
    title: 'A return agrees with itself',
    duties: [
      {
        from: null,
        duty: 'Each total and percentage that a return prints is the one that the parts printed beside it give.',
      },
    ],
    readings: [
      'No source asks for this check. It is our own, and rests on the figures that a real return prints.',
      'The source bears no commencement: this version applies to every day.',
      'A percentage is compared in the precision in which it is printed, a half rounded up.',
      'The share of none is n/a, for there is nobody to count; none of some is 0%.',
      'The green of the activity section is the green of the register, printed a second time; the other parts of that section stand for themselves.',
      'Of the return’s three sections only the metrics and the activity hold figures that make up others.',
    ],
    citedWhere: {
      'kent-m1-u18-dsr': { path: 'bands.under-18.register' },
      'kent-m1-1825-dsr': { path: 'bands.18-25.register' },
      'kent-m1-u18-kw': { path: 'bands.under-18.named' },
      'kent-m1-1825-kw': { path: 'bands.18-25.named' },
      'kent-m1-u18-pct': { path: 'bands.under-18.percentages' },
      'kent-m1-1825-pct': { path: 'bands.18-25.percentages' },
      'kent-m2-u18': { path: 'bands.under-18.inpatients' },
      'kent-m2-1825': { path: 'bands.18-25.inpatients' },
      'kent-act-u18': { path: 'bands.under-18.activity' },
      'kent-act-1825': { path: 'bands.18-25.activity' },
    },
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
