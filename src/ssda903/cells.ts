/** The cells of the SSDA903: what each column may hold, in every form that has one meaning. */

import { isDay, type LocalDate } from '../core/date.ts';
import { dayInEngland } from '../core/instant.ts';
import { momentFrom } from '../core/written-instant.ts';
import {
  LEGAL_STATUSES,
  type LegalStatus,
  MISSING_EPISODE_CODES,
  type MissingEpisodeCode,
  PARTICIPATION_CODES,
  type ParticipationCode,
  REASONS_FOR_NEW_EPISODE,
  type ReasonForNewEpisode,
} from './facts.ts';

/** How a column's text is read. */
export type Column<T> = {
  readonly expected: readonly string[];
  /** `undefined` where it cannot be read. The text has no blanks around it. */
  readonly read: (text: string) => { value: T } | undefined;
  /** Without it the row says nothing that can be used, and is refused. */
  readonly isNeeded: boolean;
};

/** A column that a row needs. */
type Needed<T> = Column<T> & { readonly isNeeded: true };

export type Columns = Readonly<Record<string, Column<unknown>>>;

const A_DAY = 'a day that exists, DD/MM/YYYY or YYYY-MM-DD';
const NOTHING = 'nothing';

/** The first and the last day that a record’s door lets in. */
const [EARLIEST, LATEST] = ['1900-01-01', '2199-12-31'];

const child: Needed<string> = {
  expected: ['the child’s identifier'],
  read: (text) => (text === '' ? undefined : { value: text }),
  isNeeded: true,
};

const day: Column<LocalDate> = { expected: [A_DAY], read: dayFrom, isNeeded: false };

const dayOrNothing: Column<LocalDate | undefined> = {
  expected: [A_DAY, NOTHING],
  read: (text) => (text === '' ? { value: undefined } : dayFrom(text)),
  isNeeded: false,
};

/** The codes for why care ceased differ from year to year; what they share is the letter. */
const reasonCeased: Column<'follows' | 'ceased' | undefined> = {
  expected: ['X1', 'E and a number', NOTHING],
  read: (text) => {
    if (text === '') return { value: undefined };
    const code = text.toUpperCase();
    if (code === 'X1') return { value: 'follows' };
    return /^E\d+[A-Z]?$/.test(code) ? { value: 'ceased' } : undefined;
  },
  isNeeded: false,
};

/** Placed for adoption: with or without a placement order, with the child’s foster carers or with others. */
const ADOPTION_CODES: readonly string[] = ['A3', 'A4', 'A5', 'A6'];

/** Of where the child is placed it is read only whether that is for adoption: no other code matters here. */
const place: Column<boolean> = {
  expected: ['a placement code'],
  read: (text) => ({ value: ADOPTION_CODES.includes(text.toUpperCase()) }),
  isNeeded: false,
};

/** The year of the return that a row comes from, by the year in which that ends: `2024`, `2023-24`, `2023/24`. */
const year: Column<number | undefined> = {
  expected: ['a year, 2024 or 2023-24', NOTHING],
  read: (text) => {
    if (text === '') return { value: undefined };
    const [, first, second] = /^(\d{4})(?:[-/](?:\d\d)?(\d\d))?$/.exec(text) ?? [];
    if (first === undefined) return undefined;
    const isNext = second === undefined || Number(second) === (Number(first) + 1) % 100;
    return isNext ? { value: Number(first) + (second === undefined ? 0 : 1) } : undefined;
  },
  isNeeded: false,
};

export const headerColumns = { CHILD: child, DOB: day } as const satisfies Columns;

export const episodeColumns = {
  CHILD: child,
  DECOM: needed(day),
  RNE: oneOf<ReasonForNewEpisode>(REASONS_FOR_NEW_EPISODE),
  LS: needed(oneOf<LegalStatus>(LEGAL_STATUSES)),
  PLACE: place,
  DEC: dayOrNothing,
  REC: reasonCeased,
  YEAR: year,
} as const satisfies Columns;

export const reviewColumns = {
  CHILD: child,
  REVIEW: needed(day),
  REVIEW_CODE: oneOf<ParticipationCode>(PARTICIPATION_CODES),
} as const satisfies Columns;

export const missingColumns = {
  CHILD: child,
  MISSING: needed(oneOf<MissingEpisodeCode>(MISSING_EPISODE_CODES)),
  MIS_START: needed(day),
  MIS_END: needed(dayOrNothing),
} as const satisfies Columns;

/** What a cell says. A CSV reader may have made a number of it, or nothing of a blank. */
export function textOf(cell: unknown): string | undefined {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? cell.trim() : undefined;
}

/**
 * A day, alone or with a time: DD/MM/YYYY as the return has it, or YYYY-MM-DD as programs write it. A time that names
 * its offset is on the day that it then is in England. Numbers of a spreadsheet and years of two digits are none.
 */
function dayFrom(text: string): { value: LocalDate } | undefined {
  const [, ofReturn, ofPrograms, , offset] =
    /^(?:(\d\d\/\d\d\/\d{4})|(\d{4}-\d\d-\d\d))(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(.*))?$/.exec(text) ?? [];
  const value = ofReturn === undefined ? ofPrograms : ofReturn.split('/').reverse().join('-');
  if (value === undefined || !isDay(value) || value < EARLIEST || value > LATEST) return undefined;
  if (offset === undefined || offset === '') return isTime(text) ? { value } : undefined;
  const moment = momentFrom(`${value}${text.slice(10)}`);
  return moment === undefined ? undefined : { value: dayInEngland(moment) };
}

/** Whether what follows the day, if anything does, is a time that exists. */
function isTime(text: string): boolean {
  const time = text.slice(11);
  return time === '' || momentFrom(`2000-01-01T${time}Z`) !== undefined;
}

function needed<T>(column: Column<T>): Needed<T> {
  return { ...column, isNeeded: true };
}

function oneOf<T extends string>(codes: readonly T[]): Column<T> {
  const known: ReadonlySet<string> = new Set(codes);
  return {
    expected: codes,
    read: (text) => (known.has(text.toUpperCase()) ? { value: text.toUpperCase() as T } : undefined),
    isNeeded: false,
  };
}
