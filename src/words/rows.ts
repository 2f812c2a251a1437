/** Days, or what became of each, in the few words that a line has room for. */

import type { LocalDate } from '../core/date.ts';
import { listed, wordsOfDay } from './values.ts';

type Row = { readonly status: string; readonly due: LocalDate; readonly held?: LocalDate };

/** Days on which it falls due, or what became of each time that it did. */
export function wordsOfList(list: readonly unknown[]): string {
  const days = list.filter((each): each is LocalDate => typeof each === 'string');
  if (list.length === 0) return 'nothing due in the time asked about';
  if (days.length > 0) {
    const shown = days.slice(0, 3).map(wordsOfDay);
    return days.length > 3
      ? `due ${shown.join(', ')} and ${days.length === 4 ? 'once' : `${days.length - 3} times`} more`
      : `due ${listed(shown)}`;
  }
  const rows = list as readonly Row[];
  const [row] = rows;
  if (rows.length === 1 && row !== undefined) return wordsOfRow(row);
  const times = (status: string, words: string) => {
    const count = rows.filter((each) => each.status === status).length;
    return count === 0 ? [] : [`${TIMES[count] ?? `${count} times`}${words}`];
  };
  const held = listed([...times('met', ' in time'), ...times('late', ' late')]);
  const missed = times('missed', '').map((count) => `missed ${count}`);
  const open = rows
    .filter(({ status }) => status === 'overdue')
    .map(({ due }) => `was due ${wordsOfDay(due)}, overdue`);
  return [...(held === '' ? [] : [`held ${held}`]), ...missed, ...open].join('; ');
}

const TIMES: Readonly<Record<number, string>> = { 1: 'once', 2: 'twice' };

function wordsOfRow({ status, due, held }: Row): string {
  if (status === 'overdue') return `was due ${wordsOfDay(due)}, overdue`;
  if (held === undefined) return `missed, was due ${wordsOfDay(due)}`;
  return `held ${status === 'met' ? 'in time' : 'late'} on ${wordsOfDay(held)}, was due ${wordsOfDay(due)}`;
}
