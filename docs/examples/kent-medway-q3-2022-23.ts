/**
 * A real return: Kent and Medway Keyworking Programme, end of quarter 3 of 2022/23. Figures of counts only.
 *
 * The return names its quarter, not its days: we read it as 1 October to 31 December 2022.
 */

import { day } from 'care-planning-rules/core';
import type { DynamicSupportFacts, Post, PostCount, PrintedReturn, Quarter, Workforce } from 'care-planning-rules/rag';

const quarter: Quarter = { from: day('2022-10-01'), to: day('2022-12-31') };

/** Its counts: Table 1, rows 1 to 3, and the preventive consultations of section 2. It gives no earlier quarter. */
export const kentMedwayQuarter: DynamicSupportFacts = {
  quarter,
  bands: {
    'under-18': {
      register: { red: 31, amber: 24, green: 18 },
      named: { red: 31, amber: 24 },
      inpatients: { total: 4, named: 4 },
      preventive: 35,
    },
    '18-25': {
      register: { red: 22, amber: 8, green: 11 },
      named: { red: 9, amber: 0 },
      inpatients: { total: 15, named: 15 },
    },
  },
  admissions: {
    'under-18': { new: 0, again: 1 },
    '18-25': { new: 0, again: 0 },
  },
};

/**
 * The same as it is printed, totals and percentages with their parts.
 *
 * Under the heading “percentage red or amber” the return prints two figures for each age band. The first is
 * held here against that heading, the second against the amber beside which it stands. Read line by line,
 * the first is the percentage of the red alone, which 41% then is; but the metric asks for both together.
 */
export const kentMedwayPrinted: PrintedReturn = {
  quarter,
  bands: {
    'under-18': {
      register: { red: 31, amber: 24, green: 18, total: 73 },
      named: { red: 31, amber: 24, total: 54 },
      percentages: { redOrAmber: '100%', amber: '100%' },
      inpatients: { total: 4, named: 4, percentage: '100%' },
      activity: { red: 31, amber: 24, inpatients: 4, preventive: 35, total: 94, green: 18 },
    },
    '18-25': {
      register: { red: 22, amber: 8, green: 11, total: 41 },
      named: { red: 9, amber: 0, total: 9 },
      percentages: { redOrAmber: '41%', amber: 'n/a' },
      inpatients: { total: 15, named: 15, percentage: '100%' },
      activity: { red: 22, amber: 8, inpatients: 15, total: 45, green: 11 },
    },
  },
};

/**
 * Its posts, by role: cases carried and cases stepped down in the quarter. The ids are ours; the return gives
 * initials, which stay there. The ticks for vacancies and training cannot be told apart in the copy that was
 * read, so that both are left out.
 */
export const kentMedwayWorkforce: Workforce = {
  quarter,
  posts: [
    ...postsOf('programme-lead', ['n/a', 'n/a']),
    ...postsOf('senior-educational-psychologist', ['n/a', 'n/a']),
    ...postsOf('project-officer', ['n/a', 'n/a'], ['n/a', 'n/a']),
    ...postsOf('programme-administrator', ['n/a', 'n/a'], ['n/a', 'n/a']),
    ...postsOf('occupational-therapy-lead', ['n/a', 'n/a']),
    ...postsOf('practice-consultant', [8, 5], [9, 4], [28, 1], [10, 5], [4, 5]),
    ...postsOf('behaviour-analyst', [11, 6], [6, 3]),
    ...postsOf('behaviour-technician', [5, 3], [2, 2], [4, 0], ['n/a', 'n/a'], ['n/a', 'n/a']),
    ...postsOf('parent-strategy-officer', ['n/a', 'n/a'], ['n/a', 'n/a']),
    ...postsOf('local-offer-worker', ['n/a', 'n/a']),
    ...postsOf('peer-associate', [2, 0], [8, 0], [7, 3], [4, 0], [3, 1], [4, 0]),
  ],
};

function postsOf(role: string, ...counts: readonly (readonly [PostCount, PostCount])[]): readonly Post[] {
  return counts.map(([caseload, steppedDown], at) => ({ id: `${role}-${at + 1}`, role, caseload, steppedDown }));
}
