/** The names of programs as people say them. */

import { CIRCUMSTANCES, DOCUMENTS, EPISODES, EVENTS, ITEMS, REASON_EVENTS, ROLES, SUBJECTS } from '../vocabulary.ts';
import { words } from './values.ts';

type Table = Readonly<Record<string, string>>;

/** What the first of the tables that knows the name says; a name of one’s own is said without whose it is. */
function spokenBy(name: string, ...tables: readonly Table[]): string {
  for (const table of tables) if (Object.hasOwn(table, name)) return table[name] as string;
  return words(name.slice(name.indexOf('/') + 1).replaceAll(/[/.]/g, ' '));
}

export const spokenSubject = (name: string) => spokenBy(name, SUBJECTS);
export const spokenEvent = (name: string) => spokenBy(name, EVENTS, REASON_EVENTS, SUBJECTS, EPISODES);
export const spokenEpisode = (name: string) => spokenBy(name, EPISODES);
export const spokenItem = (name: string) => spokenBy(name, ITEMS, DOCUMENTS);
export const spokenDocument = (name: string) => spokenBy(name, DOCUMENTS);
export const spokenRole = (name: string) => spokenBy(name, ROLES);

/** The question that a circumstance is. One of one’s own is asked by its name. */
export function questionOfCircumstance(name: string): string {
  if (Object.hasOwn(CIRCUMSTANCES, name)) return (CIRCUMSTANCES as Table)[name] as string;
  return `Is it so: ${spokenBy(name)}?`;
}

/** A place in a record or a return as people say it: `bands.under-18.register.total` → “under 18, register, total”. */
export function spokenPath(path: string): string {
  const parts = path.split('.').filter((part) => !WRAPPING.has(part));
  return parts.map((part) => (/^\d+$/.test(part) ? `number ${Number(part) + 1}` : spokenBy(part, BANDS))).join(', ');
}

/** Parts of a path that only say in which list it lies. */
const WRAPPING = new Set(['admissions', 'bands', 'circumstances', 'done', 'episodes', 'events', 'facts', 'held']);

const BANDS: Table = { '18-25': '18 to 25', new: 'new admissions', again: 're-admissions' };

/** A name in the midst of a sentence: of an event, a circumstance, or a place in the record. */
export function spokenText(text: string): string {
  return text.replaceAll(WORD, (name) => {
    if (!isName(name)) return name;
    if (name.includes('.') || /[A-Z]/.test(name)) return spokenPath(name);
    return spokenBy(name, SUBJECTS, EVENTS, REASON_EVENTS, EPISODES, ITEMS, DOCUMENTS);
  });
}

/** A word, or several joined by hyphens, dots or slashes. */
const WORD = /[A-Za-z]\w*(?:[./-]\w+)*/g;

/** A name with hyphens, a path with dots, or both: no word of ordinary English. */
function isName(word: string): boolean {
  if (!/^[a-z]/.test(word)) return false;
  return /[./A-Z]/.test(word) || /^[a-z]+-[a-z0-9-]+$/.test(word);
}

/** `CLA review` at the beginning of a line: a capital letter, and the rest as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
