/** What goes with a child into an unregulated placement. */

import type { ContentsRule } from '../core/contents.ts';
import { type Rule, ruleList } from '../core/rule.ts';
import { kentRiskPlacements } from '../sources/kent-medway-return.ts';

export const unregulatedPlacementPackKentMedway = {
  id: 'admission/unregulated-placement-pack-kent-medway',
  kind: 'contents',
  title: 'Pack for an unregulated placement, Kent and Medway',
  duty: 'The pack that the social worker gives a provider for an unregulated placement holds templates of risk assessments, recording sheets, guidance on setting the placement up, and what is expected of social care.',
  subject: 'unregulated-placement-pack',
  during: 'unregulated-placement',
  owedBy: 'social-worker',
  basis: 'programme-metric',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The return proposes the pack and says that none exists: the check asks what a pack holds, and lays no duty on anyone to have one.',
    'The return names these four as what a pack can hold, and more may be in it.',
    'A pack makes no placement lawful. The return is older than the law of today: since September 2021 no child under 16 may be placed in an unregulated placement, as we read at second hand.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [kentRiskPlacements],
      params: {
        items: [
          { item: 'risk-assessment-templates' },
          { item: 'recording-sheets' },
          { item: 'setting-up-guidance' },
          { item: 'expectations-of-social-care' },
        ],
      },
    },
  ],
} as const satisfies ContentsRule;

/** Unregulated placements. */
export const unregulatedPlacementRules: readonly Rule[] = /* @__PURE__ */ ruleList(unregulatedPlacementPackKentMedway);
