/** What a home has in place and on file for each child, and for whom it may not have as its independent person. */

import type { ConditionRule } from '../core/condition.ts';
import type { ContentsRule } from '../core/contents.ts';
import type { LocalDate } from '../core/date.ts';
import type { DeadlineRule } from '../core/deadline.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import {
  homeCaseRecords,
  homeIndependentPersonBars,
  homePlacementPlanNotLac,
  homePlansInPlace,
} from '../sources/childrens-homes-regulations-2015.ts';

const IN_FORCE = '2015-04-01' as LocalDate;

export const placementArrangements = {
  id: 'admission/placement-arrangements',
  kind: 'contents',
  title: 'Arrangements for the placement',
  duty: 'The home has arrangements for each child’s induction, for managing and reviewing the placement, and for preparing the child to leave.',
  subject: 'placement-arrangements',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'It is asked whether there are arrangements; whether they are good ones is a judgement for a person.',
    'Managing the placement and reviewing it are two things: there may be arrangements for one and not for the other.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homePlansInPlace],
      params: {
        items: [
          { item: 'induction' },
          { item: 'managing-the-placement' },
          { item: 'reviewing-the-placement' },
          { item: 'preparing-to-leave' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const ownPlacementPlan = {
  id: 'admission/own-placement-plan',
  kind: 'deadline',
  title: 'Placement plan of a child who is not looked after',
  duty: 'For a child who is neither looked after nor placed by a voluntary organisation, the home draws up a placement plan before the child is admitted or, where that is not practicable, as soon afterwards as possible.',
  subject: 'own-placement-plan',
  during: 'childrens-home-not-looked-after',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'Before the child is admitted is read as: no later than the day of admission.',
    'As soon as possible is no number of days, and none is put in its place.',
    'Whether it was practicable to plan before is a judgement for a person; it is read as it was recorded.',
    'The plan is kept under review, for which no interval is given.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homePlacementPlanNotLac],
      params: {
        event: 'admission',
        lines: [{ when: 'practicable-before-admission', within: { days: 0 } }, {}],
        unless: 'placed-by-voluntary-organisation',
      },
    },
  ],
} as const satisfies DeadlineRule;

export const ownPlacementPlanConsultation = {
  id: 'admission/own-placement-plan-consultation',
  kind: 'condition',
  title: 'Consultation on the home’s own placement plan',
  duty: 'The home consults the placing authority on the placement plan that it draws up for a child who is not looked after.',
  subject: 'own-placement-plan-consultation',
  during: 'childrens-home-not-looked-after',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: ['It is read as it was recorded: the placing authority was consulted, or it was not.'],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homePlacementPlanNotLac],
      params: {
        holds: 'placing-authority-consulted',
        unless: 'placed-by-voluntary-organisation',
        owed: true,
      },
    },
  ],
} as const satisfies ConditionRule;

export const caseRecord = {
  id: 'admission/case-record',
  kind: 'contents',
  title: 'The child’s case record',
  duty: 'The home keeps a case record for each child that holds what Schedule 3 lists, is up to date, and has every entry signed and dated.',
  subject: 'case-record',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  basis: 'statute',
  readings: [
    'The list is that of paragraphs 1 to 13 of Schedule 3. The paragraphs after them were not read in the Schedule, and are not asked for.',
    'Former names, the school, the employer and where the child went on leaving are asked for only where there is such a thing.',
    'The version in force is that of the day on which the record is looked at.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeCaseRecords],
      params: {
        items: [
          { item: 'name' },
          { item: 'former-names', when: 'has-former-names' },
          { item: 'date-of-birth-and-sex' },
          { item: 'religion' },
          { item: 'ethnicity-culture-and-language' },
          { item: 'address-before-entry' },
          { item: 'address-and-accommodation-on-leaving', when: 'has-left' },
          { item: 'money-and-valuables' },
          { item: 'statutory-basis' },
          { item: 'placing-authority' },
          { item: 'parents' },
          { item: 'social-worker' },
          { item: 'school-and-designated-teacher', when: 'at-school' },
          { item: 'employer', when: 'employed' },
          { item: 'up-to-date' },
          { item: 'entries-signed-and-dated' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

export const independentPersonFreeOfTies = {
  id: 'admission/independent-person-free-of-ties',
  kind: 'condition',
  title: 'Ties that bar someone from being the independent person',
  duty: 'The home’s independent person has none of the seven ties that bar someone from it.',
  subject: 'independent-person-free-of-ties',
  during: 'home-registration',
  owedBy: 'registered-provider',
  basis: 'statute',
  readings: [
    'Each part is a tie that was looked at and ruled out, in the order of the paragraph; one that cannot arise is ruled out.',
    'Whether a connection gives rise to doubts is the provider’s judgement; it is read as it was recorded.',
    'The exceptions that the regulation makes for some employees are for the provider to apply: a tie that one of them lifts is ruled out.',
    'The version in force is that of the day of the appointment.',
  ],
  versions: [
    {
      from: IN_FORCE,
      until: null,
      cites: [homeIndependentPersonBars],
      params: {
        holds: [
          'not-employed-in-the-authoritys-childrens-social-services',
          'not-employed-for-payment-by-the-provider',
          'not-involved-in-a-childs-care-plan',
          'not-commissioning-or-financing-services',
          'no-financial-interest',
          'not-the-responsible-individual',
          'no-connection-that-raises-doubts',
        ],
      },
    },
  ],
} as const satisfies ConditionRule;

/** What a home has in place and on file, in the order of the regulations. */
export const childrensHomesAdmissionRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  placementArrangements,
  ownPlacementPlan,
  ownPlacementPlanConsultation,
  caseRecord,
  independentPersonFreeOfTies,
);
