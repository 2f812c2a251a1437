/** The changes that change no answer, one by one: no case can notice them. */

import type { Change, LawNumber } from './changes.ts';

type SameLaw = {
  /** Why it is the same law. */
  readonly why: string;
  readonly stands: string;
  readonly to: readonly string[];
  /** The rules, and the place in each. */
  readonly at: readonly (readonly [rule: string, place: string])[];
};

export const SAME_LAW: readonly SameLaw[] = [
  {
    why: 'nought of any unit that ends on a day is the day of the event itself, and only the reason names the unit',
    stands: '0 days',
    to: ['0 workingDays', '0 weeks', '0 months', '0 years'],
    at: [
      ['admission/own-placement-plan', 'lines.0.within'],
      ['cadence/care-plan', 'lines.1.within'],
      ['cadence/placement-plan', 'lines.1.within'],
      ['cadence/placement-notice', 'lines.1.within'],
      ['cadence/initial-health-assessment', 'lines.1.within'],
      ['cadence/personal-education-plan-begun-education-guidance', 'lines.1.within'],
      ['cadence/reviewing-officer-before-first-review-iro-handbook', 'lines.0.within'],
      ['cadence/review-before-parent-placement', 'lines.0.within'],
      ['cadence/personal-adviser-visit-before-review', 'lines.0.within'],
      ['cadence/treatment-review-community', 'lines.0.within'],
    ],
  },
];

/** Why a change of a number is the same law; `undefined` where it is another. */
export function whySame({ rule, place, stands }: LawNumber, { to }: Change): string | undefined {
  return SAME_LAW.find(
    (each) =>
      each.stands === stands && each.to.includes(to) && each.at.some(([id, at]) => id === rule.id && at === place),
  )?.why;
}
