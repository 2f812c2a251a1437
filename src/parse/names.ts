/** Names at the doors: those of the vocabulary, and those of one’s own, which bear a slash. */

import * as z from 'zod/mini';
import { frozen } from '../core/freeze.ts';
import {
  AUTHORITIES,
  type Authority,
  CIRCUMSTANCES,
  type Circumstance,
  type During,
  EPISODES,
  type EpisodeKind,
  EVENTS,
  ITEMS,
  type ItemName,
  type Occasion,
  type Own,
  SUBJECTS,
  type Subject,
} from '../vocabulary.ts';

/** What a name can be the name of. */
type NamesOf = {
  readonly subject: Subject;
  readonly occasion: Occasion;
  readonly episode: EpisodeKind;
  readonly during: During;
  readonly circumstance: Circumstance;
  readonly item: ItemName;
  readonly authority: Authority;
};

export type NameList = keyof NamesOf;

const subjects = Object.keys(SUBJECTS);
const episodes = Object.keys(EPISODES);
const occasions = [...Object.keys(EVENTS), ...subjects, ...episodes];

/** The names that are known, list by list. */
export const KNOWN_NAMES: { readonly [L in NameList]: ReadonlySet<string> } = {
  subject: new Set(subjects),
  occasion: new Set(occasions),
  episode: new Set(episodes),
  during: new Set([...episodes, 'admission']),
  circumstance: new Set(Object.keys(CIRCUMSTANCES)),
  item: new Set(Object.keys(ITEMS)),
  authority: new Set(Object.keys(AUTHORITIES)),
};

/** The first segments of names and ids that are the library’s own. */
export const RESERVED_SEGMENTS = /* @__PURE__ */ frozen([
  'admission',
  'cadence',
  'contact',
  'tier',
  'support',
  'rag',
  'agenda',
] as const);

const OWN_NAME = /* @__PURE__ */ new RegExp(`^(?!(?:${RESERVED_SEGMENTS.join('|')})/)[^\\s/][^/]*/[^\\s/]`);

/** Whether it is a name of one’s own: two segments or more, the first of them none of the library’s. */
export function isOwnName(name: string): name is Own {
  return OWN_NAME.test(name);
}

/** Whether the list has the name, or it is one of one’s own. */
export function isKnownName(list: NameList, name: string): boolean {
  return KNOWN_NAMES[list].has(name) || isOwnName(name);
}

/** A name of a list, or one’s own. An empty text is refused as no text, and not as an unknown name too. */
export function nameOf<L extends NameList>(list: L): z.ZodMiniType<NamesOf[L], NamesOf[L]> {
  return NAMES[list] as z.ZodMiniType<string> as z.ZodMiniType<NamesOf[L], NamesOf[L]>;
}

function schemaOf(list: NameList) {
  return z
    .string()
    .check(
      z.minLength(1, { error: 'a text that is not empty' }),
      z.refine((name) => name === '' || isKnownName(list, name), { error: 'a known name', params: { list } }),
    )
    .register(z.globalRegistry, {
      id: `${list}-name`,
      anyOf: [{ enum: [...KNOWN_NAMES[list]] }, { pattern: OWN_NAME.source }],
    });
}

const NAMES: { readonly [L in NameList]: z.ZodMiniType } = {
  subject: schemaOf('subject'),
  occasion: schemaOf('occasion'),
  episode: schemaOf('episode'),
  during: schemaOf('during'),
  circumstance: schemaOf('circumstance'),
  item: schemaOf('item'),
  authority: schemaOf('authority'),
};
