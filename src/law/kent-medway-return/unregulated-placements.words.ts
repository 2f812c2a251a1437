/** The words of the rules in unregulated-placements.ts: titles, duties, and how we read what the text leaves open. */

import type { RuleWords } from '../words.ts';

export const unregulatedPlacementsWords = {
  'admission/unregulated-placement-pack-kent-medway': {
    title: 'Pack for an unregulated placement, Kent and Medway',
    duties: [
      {
        from: null,
        duty: 'The pack that the social worker gives a provider for an unregulated placement holds templates of risk assessments, recording sheets, guidance on setting the placement up, and what is expected of social care.',
      },
    ],
    readings: [
      'The source bears no commencement: this version applies to every day.',
      'The return proposes the pack and says that none exists: the check asks what a pack holds, and lays no duty on anyone to have one.',
      'The return names these four as what a pack can hold, and more may be in it.',
      'A pack makes no placement lawful. The return is older than the law of today: since September 2021 no child under 16 may be placed in an unregulated placement, as we read at second hand.',
    ],
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
