/** What is written down, and talked through, after a measure was used. */

import type { LocalDate } from '../../core/date.ts';
import type { ContentsRule, DeadlineRule } from '../../kinds/types.ts';

export const behaviourRecord = {
  id: 'cadence/behaviour-record',
  kind: 'deadline',
  subject: 'behaviour-record',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'measure-used',
      lines: [{ within: { hours: 24 } }],
      unless: 'restraint-planned-as-routine',
      follows: true,
      cites: ['home-behaviour-record-24h', 'home-behaviour-exempt', 'calc-hours'],
    },
  ],
} as const satisfies DeadlineRule;

export const behaviourRecordContents = {
  id: 'cadence/behaviour-record-contents',
  kind: 'contents',
  subject: 'behaviour-record-contents',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      items: [
        { item: 'name-of-child' },
        { item: 'behaviour-before' },
        { item: 'date-time-and-place' },
        { item: 'measure-and-duration' },
        { item: 'steps-to-avoid-it' },
        { item: 'who-used-it-and-who-was-there' },
        { item: 'effect-and-consequences' },
        { item: 'injury-and-treatment', when: 'injury' },
      ],
      cites: ['home-behaviour-record-24h'],
    },
  ],
} as const satisfies ContentsRule;

export const behaviourDebrief = {
  id: 'cadence/behaviour-debrief',
  kind: 'deadline',
  subject: 'behaviour-debrief',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'measure-used',
      lines: [{ within: { hours: 48 } }],
      unless: 'restraint-planned-as-routine',
      follows: true,
      cites: ['home-behaviour-debrief-staff-48h', 'home-behaviour-exempt', 'calc-hours'],
    },
  ],
} as const satisfies DeadlineRule;

export const behaviourTalkWithChild = {
  id: 'cadence/behaviour-talk-with-child',
  kind: 'deadline',
  subject: 'behaviour-talk-with-child',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      event: 'measure-used',
      lines: [{ within: { days: 5 } }],
      unless: 'restraint-planned-as-routine',
      follows: true,
      cites: [
        'home-behaviour-talk-child-5d',
        'home-behaviour-exempt',
        'calc-exclude-event-day',
        'calc-no-fractions',
        'calc-no-rollover',
      ],
    },
  ],
} as const satisfies DeadlineRule;
