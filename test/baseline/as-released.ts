/**
 * How today’s names and shapes are those of 0.1.0, in one place: what is handed to 0.1.0 is turned into its own form
 * (`asReleased`), and the answers of both are brought to one form in which they can be compared (`comparable`).
 */

import type { Json } from '../case-runner.ts';
import {
  ASKED_APART,
  BY_AUTHORITY,
  keyInList,
  type Names,
  RENAMED,
  renamed,
  renamedInWords,
  renamedPath,
  spacesOfKeys,
  spacesOfText,
  turnedBack,
} from './names.ts';

type Fields = { readonly [key: string]: Json };

const renamedBack = turnedBack(RENAMED);
const TO_RELEASED: Names = { ...renamedBack, circumstance: { ...renamedBack.circumstance, ...ASKED_APART } };

/** What is not compared, wherever it stands, each with the reason. Everything else is. */
export const LEFT_OUT = {
  'what a finding says of its rule': {
    title: 'words, which are looked up by the rule’s id',
    subject: 'never varies: it is compared once for each rule of the catalogue',
    owedBy: 'never varies: it is compared once for each rule of the catalogue',
    basis: 'it is compared once for each rule of the catalogue',
  },
  'a rule': {
    title: 'words, which are read by people: the pages of docs/rules show how they change',
    duty: 'words, as the title',
    readings: 'words, as the title',
  },
  'a version of a rule': {
    during: 'in 0.1.0 it stood in each version: where a whole rule is compared it is compared with it',
    basis: 'in 0.1.0 it stood on the rule: where a whole rule is compared it is compared with each version',
  },
  'a row of the return': {
    title: 'words, which are looked up by the rule’s id',
  },
  'a record': {
    recorded: '`all`, which 0.1.0 took every record to mean that did not say what it keeps',
  },
  'an entry of an agenda': {
    status: '0.1.0 gave it to what is open and has a date: there it is compared, and its value everywhere',
    event: '0.1.0 gave none to restrictions and documents, of which one rule has several entries',
  },
  'an event of an entry': {
    nth: 'which of several at one time it is: 0.1.0 did not tell these apart, and they stand in the same order',
  },
  'a date that binds': {
    status: 'in 0.1.0 it stood with the finding alone, where it is compared',
    days: 'in 0.1.0 they stood with the finding alone, where they are compared',
    hours: 'in 0.1.0 they stood with the finding alone, where they are compared',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Of a statement that is cited, only its id is compared: what it says is compared with the sources themselves. */
function idOf(cited: Json): Json {
  return isFields(cited) ? (cited['id'] ?? null) : cited;
}

/** The keys that have another name today: the last moment for a notice was its `deadline`. */
const KEYS: ReadonlyMap<string, string> = new Map([['deadline', 'due']]);

/**
 * Where 0.1.0 names a kind of episode that is none today: that the child is in none of it is said of the kind that it
 * has become, or of the authority beside that.
 */
const PATHS: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_AUTHORITY).flatMap(([released, { kind }]) => [
    [`episodes.${released}`, `episodes.${kind}`],
    [`episodes.${kind}.by`, `episodes.${kind}`],
  ]),
);

/** A record, the facts of a calculator or a rule of today, at any depth, in the names and shapes of 0.1.0. */
export function asReleased(value: Json, toReleased: Names = TO_RELEASED): Json {
  return released(value, '', '', toReleased);
}

/** @param key - under which the value stands; empty where that is a name and no key, so that nothing is read from it */
function released(value: Json, key: string, within: string, names: Names): Json {
  if (typeof value === 'string') return renamed(value, spacesOfText(key, within), names);
  if (isList(value)) {
    const all = value.map((each) => released(each, keyInList(key), within, names));
    return key === 'episodes' ? [...all.map(withoutAuthority), ...ofAuthorities(all)] : all;
  }
  if (!isFields(value)) return value;
  if (isRule(value)) return ruleAsReleased(value, names);
  if (value['recorded'] === 'all') {
    const { recorded: _, ...others } = value;
    return released(others, key, within, names);
  }
  const spaces = spacesOfKeys(key);
  const hasNames = spaces.length > 0;
  return Object.fromEntries(
    Object.entries(value).map(([each, of]) => [
      hasNames ? renamed(each, spaces, names) : each,
      released(of, hasNames ? '' : each, key, names),
    ]),
  );
}

function withoutAuthority(episode: Json): Json {
  if (!isFields(episode)) return episode;
  const { by: _, ...others } = episode;
  return others;
}

/** For each episode that says by which authority it is, the one that says it by its kind: behind all the others. */
function ofAuthorities(episodes: readonly Json[]): readonly Json[] {
  return episodes.flatMap((episode) => {
    const kind = kindOfAuthority(episode);
    return kind === undefined ? [] : [{ ...(withoutAuthority(episode) as Fields), kind }];
  });
}

function kindOfAuthority(episode: Json | undefined): string | undefined {
  if (!isFields(episode)) return undefined;
  const found = Object.entries(BY_AUTHORITY).find(
    ([, { kind, by }]) => kind === episode['kind'] && by === episode['by'],
  );
  return found?.[0];
}

/** In what is asked, the place of each episode that `asReleased` puts behind the others, and the place that it has today. */
export function placesOfAdded(asked: Json): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const look = (value: Json, key: string): void => {
    if (isList(value)) {
      let next = value.length;
      if (key === 'episodes') {
        for (const [at, episode] of value.entries()) {
          if (kindOfAuthority(episode) !== undefined) places.set(`episodes.${next++}`, `episodes.${at}`);
        }
      }
      for (const each of value) look(each, '');
    } else if (isFields(value)) for (const [each, of] of Object.entries(value)) look(of, each);
  };
  look(asked, '');
  return places;
}

/** A rule with its figures in `params`, `during` among them, and with words, which are no figures of today’s. */
function ruleAsReleased({ during, by, versions, ...others }: Fields, names: Names): Json {
  const all = versions as readonly Json[];
  const common = released(others, '', '', names) as Fields;
  const kind = kindOfAuthority({ kind: during ?? null, by: by ?? null }) ?? during;
  if (!all.every((version) => isFields(version) && !('params' in version))) {
    return { ...common, versions: all.map((version) => released(withSpan(version, kind), '', '', names)) };
  }
  const { basis } = all[0] as Fields;
  return {
    title: '-',
    duty: '-',
    readings: [],
    ...(basis !== undefined && { basis }),
    ...common,
    versions: (all as readonly Fields[]).map(({ from = null, until = null, basis: _, cites, ...figures }) => {
      const params = released(kind === undefined ? figures : { during: kind, ...figures }, '', '', names);
      return { from, until, cites: isList(cites) ? cites.map(statementOf) : (cites ?? null), params };
    }),
  };
}

/** A version with what its rule is owed during among its figures. */
function withSpan(version: Json, kind: Json | undefined): Json {
  if (kind === undefined || !isFields(version) || !isFields(version['params'])) return version;
  return { ...version, params: { during: kind, ...version['params'] } };
}

function statementOf(cited: Json): Json {
  if (isFields(cited)) return cited;
  return { id: cited, source: '-', at: '-', says: '-', basis: 'local-policy', grade: 'primary' };
}

/**
 * An answer of either library in the one form in which they are compared, as a text of JSON with its keys in order:
 * the names of 0.1.0, today’s keys, and of a rule what tells it apart: its id, the version and the statements cited.
 *
 * @param added - for an answer of 0.1.0: the {@link placesOfAdded} of what was asked
 */
export function comparableText(answer: unknown, added: ReadonlyMap<string, string> = NONE): string {
  return compared(answer, '', '', added) ?? 'null';
}

const NONE: ReadonlyMap<string, string> = new Map();

function compared(value: unknown, key: string, within: string, added: ReadonlyMap<string, string>): string | undefined {
  if (typeof value === 'string') return JSON.stringify(textCompared(value, key, within, added));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Symbol.iterator in value) {
    const ofEach = keyInList(key);
    const all = [...(value as Iterable<unknown>)].map((each) => compared(each, ofEach, within, added) ?? 'null');
    return `[${all.join()}]`;
  }
  const fields = value as Fields;
  if (key === 'rule') return shared(fields, () => referenceCompared(fields));
  if (isRule(fields)) return ruleCompared(fields);
  if (key === 'metrics') return fieldsCompared(fields, key, added, LEFT_OUT['a row of the return']);
  if (isVersion(fields)) return versionCompared(fields, LEFT_OUT['a version of a rule']);
  if (fields['recorded'] === 'all') return fieldsCompared(fields, key, added, LEFT_OUT['a record']);
  if (key === 'event') return fieldsCompared(fields, key, added, LEFT_OUT['an event of an entry']);
  if ('incomplete' in fields) return fieldsCompared(fields, key, added, LEFT_OUT['a date that binds']);
  if (isEntry(fields)) return fieldsCompared(fields, key, added, leftOutOfEntry(fields));
  if (added.size > 0) return fieldsCompared(fields, key, added);
  return shared(fields, () => fieldsCompared(fields, key, added));
}

const texts = new WeakMap<object, string>();

/** What is frozen is shared by many answers, so that its text is made once. */
function shared(value: object, textOf: () => string): string {
  if (!Object.isFrozen(value)) return textOf();
  const text = texts.get(value) ?? textOf();
  texts.set(value, text);
  return text;
}

function textCompared(text: string, key: string, within: string, added: ReadonlyMap<string, string>): string {
  if (key === 'path') return pathCompared(flattened(text), added);
  if (key === 'message') return renamedInWords(flattened(text), (path) => pathCompared(path, added));
  return renamed(text, spacesOfText(key, within), TO_RELEASED);
}

/** A path to a figure of a rule: in 0.1.0 it led through the `params` of its version. */
function flattened(text: string): string {
  return text.replace(/\b(versions\.\d+)\.params\./g, '$1.');
}

function pathCompared(path: string, added: ReadonlyMap<string, string>): string {
  const known = PATHS.get(path);
  if (known !== undefined) return known;
  const [episode = path] = added.size > 0 ? (/^episodes\.\d+/.exec(path) ?? []) : [];
  const place = added.get(episode);
  return renamedPath(place === undefined ? path : place + path.slice(episode.length), TO_RELEASED);
}

function fieldsCompared(
  fields: Fields,
  key: string,
  added: ReadonlyMap<string, string>,
  without: Readonly<Record<string, string>> = {},
): string {
  const spaces = spacesOfKeys(key);
  const hasNames = spaces.length > 0;
  const all: string[] = [];
  for (const each of Object.keys(fields)) {
    if (Object.hasOwn(without, each)) continue;
    const of = compared(fields[each], hasNames ? '' : each, key, added);
    if (of === undefined) continue;
    const name = hasNames ? renamed(each, spaces, TO_RELEASED) : (KEYS.get(each) ?? each);
    all.push(`${JSON.stringify(name)}:${of}`);
  }
  return `{${all.sort().join()}}`;
}

function referenceCompared({ cites, ...others }: Fields): string {
  const left = LEFT_OUT['what a finding says of its rule'];
  return fieldsCompared(isList(cites) ? { ...others, cites: cites.map(idOf) } : others, '', NONE, left);
}

/** A rule with its figures beside the window of each version, and `during` among them, wherever each stood. */
function ruleCompared({ during, by, basis, versions, ...others }: Fields): string {
  const kind = kindOfAuthority({ kind: during ?? null, by: by ?? null }) ?? during;
  const all = (versions as readonly Json[]).map((version) => {
    if (!isFields(version)) return JSON.stringify(version);
    const ofRule = { ...(kind !== undefined && { during: kind }), ...(basis !== undefined && { basis }) };
    return versionCompared({ ...ofRule, ...version }, {});
  });
  return `[${fieldsCompared(others, '', NONE, LEFT_OUT['a rule'])},${all.join()}]`;
}

function versionCompared({ cites, params, ...others }: Fields, without: Readonly<Record<string, string>>): string {
  const figures = isFields(params) ? { ...others, ...params } : others;
  return fieldsCompared(isList(cites) ? { ...figures, cites: cites.map(idOf) } : figures, '', NONE, without);
}

function isRule(value: Fields): boolean {
  return 'versions' in value && 'kind' in value && isList(value['versions']);
}

function isEntry(value: Fields): boolean {
  return 'rule' in value && 'kind' in value && ('status' in value || 'event' in value);
}

/** Of an entry, what 0.1.0 did not have of one like it. */
function leftOutOfEntry({ event, days, hours }: Fields): Readonly<Record<string, string>> {
  const { status, event: ofEvent } = LEFT_OUT['an entry of an agenda'];
  const hasStatus = days !== undefined || hours !== undefined;
  const isNew = isFields(event) && (event['name'] === 'restriction-imposed' || 'item' in event);
  return { ...(!hasStatus && { status }), ...(isNew && { event: ofEvent }) };
}

function isVersion(value: Fields): boolean {
  return 'until' in value && 'cites' in value;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
