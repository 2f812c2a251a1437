/**
 * What is called otherwise today than it was in 0.1.0, and where names stand in a record, a rule and an answer. The
 * comparison reads these tables from today back to 0.1.0, and the migration of case files the other way.
 */

/** What a name can be of. The same name may stand for two things, and only one of them be renamed. */
export const SPACES = ['subject', 'event', 'circumstance', 'item', 'episode'] as const;

export type Space = (typeof SPACES)[number];

export type Names = { readonly [space in Space]: Readonly<Record<string, string>> };

/** Each name of 0.1.0 that has another today. */
export const RENAMED: Names = { subject: {}, event: {}, circumstance: {}, item: {}, episode: {} };

/**
 * The circumstances of which 0.1.0 asked two rules by one name, and which are asked apart today: each new name, with
 * the one that it had, which the other rule has kept.
 */
export const ASKED_APART: Readonly<Record<string, string>> = {
  'placing-authority-consulted-on-placement': 'placing-authority-consulted',
  'child-to-be-told-of-refusal': 'child-to-be-told',
  'first-placement-in-emergency': 'emergency-placement',
};

/**
 * The names that case files made up for themselves, each with the one that has a slash: a name of one’s own bears one
 * today. In 0.1.0 any text would do, so that these are not turned back.
 */
export const OWN_NAMES: Names = { subject: {}, event: {}, circumstance: {}, item: {}, episode: {} };

/** The kinds of episode that say in their name which authority it is: today the episode says it beside its kind. */
export const BY_AUTHORITY: Readonly<Record<string, { readonly kind: string; readonly by: string }>> = {
  'looked-after-by-knowsley': { kind: 'looked-after', by: 'knowsley' },
  'looked-after-by-slough': { kind: 'looked-after', by: 'slough' },
};

/** What the keys of the object under a key are names of: `held: { 'cla-review': … }`. */
const KEYS: ReadonlyMap<string, readonly Space[]> = new Map([
  ['held', ['subject', 'event']],
  ['planned', ['subject', 'event']],
  ['done', ['subject']],
  ['courseDays', ['subject']],
  ['contents', ['subject']],
  ['events', ['event']],
  ['circumstances', ['circumstance']],
]);

/** What a text under a key, or each text of a list there, is a name of: `during: 'placement'`. */
const TEXTS: ReadonlyMap<string, readonly Space[]> = new Map([
  ['recorded', ['subject', 'event']],
  ['unrecorded', ['subject', 'event']],
  ['subject', ['subject']],
  ['event', ['event', 'subject', 'episode']],
  ['name', ['event', 'subject', 'episode']],
  ['during', ['episode']],
  ['holds', ['circumstance']],
  ['when', ['circumstance']],
  ['unless', ['circumstance']],
  ['circumstance', ['circumstance']],
  ['item', ['item']],
  ['present', ['item']],
  ['missing', ['item', 'circumstance']],
]);

export function spacesOfKeys(under: string): readonly Space[] {
  return KEYS.get(under) ?? [];
}

/** The key that counts for what is in a list: only an object that stands under its key itself has names as keys. */
export function keyInList(key: string): string {
  return KEYS.has(key) ? '' : key;
}

/** @param within - the key under which the object stands that has the text */
export function spacesOfText(key: string, within: string): readonly Space[] {
  return key === 'kind' && within === 'episodes' ? ['episode'] : (TEXTS.get(key) ?? []);
}

/** A name as the first of its spaces has it that renames it; else as it is. */
export function renamed(name: string, spaces: readonly Space[], names: Names): string {
  for (const space of spaces) {
    if (Object.hasOwn(names[space], name)) return names[space][name] as string;
  }
  return name;
}

/** A path in a record, `events.measure-used.0.done.behaviour-record`, with its names renamed. */
export function renamedPath(path: string, names: Names): string {
  const parts = path.split('.');
  return parts
    .map((part, at) => {
      const under = parts[at - 1] ?? '';
      return renamed(part, under === 'episodes' ? ['episode'] : spacesOfKeys(under), names);
    })
    .join('.');
}

/** A message with the paths in it renamed. */
export function renamedInWords(message: string, rename: (path: string) => string): string {
  return message.replaceAll(/[\w-]+(?:\.[\w/-]+)+/g, rename);
}

/** The same table read from the new names to the old ones. */
export function turnedBack(names: Names): Names {
  const back = SPACES.map((space) => [space, Object.fromEntries(Object.entries(names[space]).map(([a, b]) => [b, a]))]);
  return Object.fromEntries(back) as Names;
}
