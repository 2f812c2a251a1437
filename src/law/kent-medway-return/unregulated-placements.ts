/** What goes with a child into an unregulated placement. */

import type { ContentsRule } from '../../kinds/types.ts';

export const unregulatedPlacementPackKentMedway = {
  id: 'admission/unregulated-placement-pack-kent-medway',
  kind: 'contents',
  subject: 'unregulated-placement-pack',
  during: 'unregulated-placement',
  owedBy: 'social-worker',
  versions: [
    {
      from: null,
      until: null,
      basis: 'programme-metric',
      items: [
        { item: 'risk-assessment-templates' },
        { item: 'recording-sheets' },
        { item: 'setting-up-guidance' },
        { item: 'expectations-of-social-care' },
      ],
      cites: ['kent-risk-placements'],
    },
  ],
} as const satisfies ContentsRule;
