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
 * most 160 characters and no name of a program in it. Where there is no room, the place in the source is left out
 * first, then the event, the ground and who owes it. Where the answer rests on the law of a later day than its sources
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
  const horizon = lawReadTo(entry, words);
  const after = entry.event;
  const answer = `${capitalised(titleOf(entry, words))}: ${standingOf(entry)}`;
  // What stands last is left out first.
  const others: readonly (readonly [place: number, text: string | undefined])[] = [
    [4, horizon && `law checked only to ${wordsOfDay(horizon)}`],
    [2, spokenRole(rule.owedBy)],
    [3, labels.bases[rule.basis] ?? spaced(rule.basis)],
    [1, after && `${spokenEvent(after.name)}, ${wordsOfDay(after.on)}`],
    [3.5, placeOf(entry, words)],
  ];
  const parts = others.filter((part): part is readonly [number, string] => part[1] !== undefined);
  for (let kept = parts.length; kept > 0; kept--) {
    const line = joined(answer, parts.slice(0, kept));
    if (line.length <= LONGEST) return line;
  }
  return shortened(answer);
}

/** In the order in which they are read; the place in a source belongs to the ground before it. */
function joined(answer: string, parts: readonly (readonly [number, string])[]): string {
  const inOrder = [...parts].sort(([a], [b]) => a - b);
  return inOrder.reduce((line, [place, text]) => {
    if (/[.?!…]\)?$/.test(line)) return `${line} ${capitalised(text)}`;
    return `${line}${place === 3.5 ? ',' : ';'} ${text}`;
  }, answer);
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
  return `${line.slice(0, LONGEST - 1).replace(/[\s,;:.(]+\S*$/, '')}…`;
}
