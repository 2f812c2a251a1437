/** One answer as one line: what, how it stands, who owes it, on what ground. */

import { citationsUsed } from './citations.ts';
import { labels } from './labels.ts';
import { lawReadTo } from './law-read.ts';
import { libraryWords, type Words } from './library.ts';
import { capitalised, spokenDocument, spokenEvent, spokenRole, spokenSubject } from './names.ts';
import { type Describable, standingOf } from './standings.ts';
import { spaced, wordsOfDay } from './values.ts';

/** No line is longer. */
const LONGEST = 160;

/**
 * One plain line for a list or a notification: what it is, how it stands, who owes it and on what ground. It has at
 * most 160 characters and no name of a program in it. Where there is no room, the place in the source is
 * left out first, then the ground, who owes it, and the event. Where the answer rests on the law of a later day than its sources
 * were read to, it says so.
 *
 * @param entry - of an agenda, or a finding; also as read back from JSON
 * @param words - of rules of one’s own, {@link together} with those of the library; left out, the library’s. A rule
 * without words is called by its subject
 * @example
 * describe(standing(claReview, { from: day('2026-01-05'), held: [day('2026-01-30')] }, day('2026-04-27')))
 * // => 'Review of the child’s case: due 30 April 2026, in 3 days; placing authority; statute, regulation 33(2)'
 */
export function describe(entry: Describable, { words = libraryWords }: { readonly words?: Words } = {}): string {
  const { rule } = entry;
  const readTo = lawReadTo(entry, words);
  const ground = labels.bases[rule.basis] ?? spaced(rule.basis);
  const place = placeOf(entry, words);
  // By how much is lost where there is no room for it; each with its place in the line.
  const parts: readonly (readonly [at: number, text: string | undefined])[] = [
    [3, readTo && `law checked only to ${wordsOfDay(readTo)}`],
    [0, entry.event && `${spokenEvent(entry.event.name)}, ${wordsOfDay(entry.event.on)}`],
    [1, spokenRole(rule.owedBy)],
    [2, ground],
    [2, place && `${ground}, ${place}`],
  ];
  const answer = `${capitalised(titleOf(entry, words))}: ${standingOf(entry)}`;
  let kept: readonly (string | undefined)[] = [];
  for (const [at, text] of parts) {
    const more = Object.assign([...kept], { [at]: text ?? kept[at] });
    if (joined(answer, more).length <= LONGEST) kept = more;
    else if (at > 0) break;
  }
  return shortened(joined(answer, kept));
}

function joined(answer: string, parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .reduce((line, part) => (/[.?!]\)?$/.test(line) ? `${line} ${capitalised(part)}` : `${line}; ${part}`), answer);
}

function titleOf(entry: Describable, { rules }: Words): string {
  const { id, subject } = entry.rule;
  const title = rules[id]?.title ?? spokenSubject(subject);
  const document = documentOf(entry);
  return document === undefined ? title : `${title}, ${spokenDocument(document)}`;
}

/** The document that a finding is about, whether or not it is asked for. */
function documentOf(entry: Describable): string | undefined {
  if (entry.kind === 'undetermined') return undefined;
  if (entry.kind === 'decided' && isObject(entry.value) && typeof entry.value.document === 'string')
    return entry.value.document;
  const reason = entry.because.find(({ kind }) => kind === 'item');
  return reason?.kind === 'item' ? reason.item : undefined;
}

function isObject(value: unknown): value is { readonly document?: unknown } {
  return typeof value === 'object' && value !== null;
}

/** The place of the first citation it used that binds as strongly as the answer does. */
function placeOf(entry: Describable, words: Words): string | undefined {
  const used = citationsUsed(entry, words).map((cite) => words.statements[cite]);
  return used.find((statement) => statement?.basis === entry.rule.basis)?.at;
}

/** Cut between two words, where even the answer alone has no room. */
function shortened(line: string): string {
  if (line.length <= LONGEST) return line;
  const whole = line.slice(0, line.lastIndexOf(' ', LONGEST - 1));
  return `${whole.replace(/[,;:.(]$/, '')}…`;
}
