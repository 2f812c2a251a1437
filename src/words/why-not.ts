/** Why a rule does not apply, in the few words that a line has room for. */

import type { NotApplicable } from '../core/finding.ts';
import { capitalised, questionOfCircumstance, spokenEpisode, spokenEvent, spokenPath } from './names.ts';
import { plain } from './questions.ts';
import { wordsOfReason } from './reasons.ts';
import { wordsOfDay, wordsOfValue } from './values.ts';

/** What follows “does not apply”: the first reason that is more than what it is about. */
export function whyNot({ because }: NotApplicable): string {
  const reason = because.find(({ kind }) => kind !== 'item');
  if (reason === undefined) return '';
  switch (reason.kind) {
    case 'absent':
      return `, as ${whatIsAbsent(reason.path)}`;
    case 'fact':
      return whichFact(reason.path, reason.value);
    case 'ended':
      return `, as it is owed only until ${wordsOfDay(reason.on)}`;
    case 'not-begun':
      return `, as it begins only on ${wordsOfDay(reason.on)}`;
    case 'period':
    case 'owed-by':
      return ', as its usual date stands';
    case 'not-happened':
      return `, as nothing is on record under “${spokenEvent(reason.event)}”`;
    case 'share':
      return reason.whole === 0 ? ', as there is nobody to count' : `: ${wordsOfReason(reason)}`;
    default:
      return `: ${plain(wordsOfReason(reason).replaceAll('`', ''))}`;
  }
}

function whatIsAbsent(path: string): string {
  const [part = '', name] = path.split('.');
  if (part === 'on') return 'nothing has happened that it is owed for';
  if (part === 'documents') return 'no particular document is named';
  if (part === 'previousPlacement') return 'there is no earlier placement on record';
  if (name === undefined) return `nothing is on record under “${spokenPath(part)}”`;
  return part === 'episodes'
    ? `nothing is on record under “${spokenEpisode(name)}”`
    : `nothing is on record under “${spokenEvent(name)}”`;
}

function whichFact(path: string, value: string | number | boolean): string {
  const [before = '', name] = path.split('circumstances.', 2);
  if (name !== undefined && /^$|\.$/.test(before))
    return `. Answered ${value === true ? 'yes' : 'no'}: ${questionOfCircumstance(name)}`;
  if (path === 'eligibleChild') return ', as the child is not an eligible child';
  if (path === 'usesSignsOfSafety') return ', as the placing authority does not use Signs of Safety';
  if (path.endsWith('until')) return `, as it lasts only until ${wordsOfValue(value)}`;
  if (path.endsWith('ground')) return ', as the restriction was agreed beforehand';
  if (path === 'trigger.event') return `, as it is not brought forward by this: ${spokenEvent(String(value))}`;
  return `. ${capitalised(spokenPath(path))}: ${wordsOfValue(value)}`;
}
