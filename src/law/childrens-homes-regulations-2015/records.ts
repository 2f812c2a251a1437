/** What a home keeps on file for each child, and for how long. */

import type { LocalDate } from '../../core/date.ts';
import type { ContentsRule, RetentionRule } from '../../kinds/types.ts';

export const caseRecord = {
  id: 'admission/case-record',
  kind: 'contents',
  subject: 'case-record',
  during: 'childrens-home',
  owedBy: 'registered-manager',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
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
      cites: ['home-case-records'],
    },
  ],
} as const satisfies ContentsRule;

export const caseRecordRetention = {
  id: 'cadence/case-record-retention',
  kind: 'retention',
  subject: 'case-record-retention',
  during: 'childrens-home',
  owedBy: 'registered-provider',
  versions: [
    {
      from: '2015-04-01' as LocalDate,
      until: null,
      basis: 'statute',
      lines: [
        { diedUnderAge: 18, from: 'death', years: 15 },
        { from: 'birth', years: 75 },
      ],
      cites: ['home-case-records-retain', 'calc-age', 'calc-no-fractions', 'calc-short-month'],
    },
  ],
} as const satisfies RetentionRule;
