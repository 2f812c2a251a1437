/**
 * England's clock. The library reads every moment by today's law, which has been in force in all years from 1996
 * on; the time zone database knows what the clocks showed before. Each time at which the two differ is written
 * down here, and found again by walking through the days.
 */

import { endOfDayInEngland } from 'care-planning-rules/core';
import { Temporal } from 'temporal-polyfill';
import { dayNumbered, numberOfDay } from '../arbitraries.ts';

/** The first and the last year that are walked through. */
export const WALKED = { first: 1840, last: 2200 } as const;

type Span = readonly [from: string, to: string];

type Era = {
  readonly first: number;
  readonly last: number;
  /** The days whose end differs, from one to another; or the years in which none does, where all others have such days. */
  readonly differs: readonly Span[] | { readonly inAllYearsBut: readonly number[] };
  readonly reason: string;
};

export const ERAS: readonly Era[] = [
  {
    first: 1840,
    last: 1847,
    differs: { inAllYearsBut: [] },
    reason: 'Until 30 November 1847 the database keeps London’s own mean time, 75 seconds behind Greenwich.',
  },
  {
    first: 1848,
    last: 1915,
    differs: { inAllYearsBut: [] },
    reason: 'There was no summer time before 1916.',
  },
  {
    first: 1916,
    last: 1967,
    differs: { inAllYearsBut: [1961, 1962, 1963] },
    reason:
      'Summer time began and ended on days set year by year, and was double in some; in 1961, 1962 and 1963 these were the days of today’s law.',
  },
  {
    first: 1968,
    last: 1971,
    differs: [
      ['1968-02-18', '1968-03-30'],
      ['1968-10-27', '1969-03-29'],
      ['1969-10-26', '1970-03-28'],
      ['1970-10-25', '1971-03-27'],
    ],
    reason:
      'From 18 February 1968 to 31 October 1971 the clock stayed an hour ahead of Greenwich, in winter too (British Standard Time).',
  },
  {
    first: 1972,
    last: 1980,
    differs: [
      ['1972-03-19', '1972-03-25'],
      ['1973-03-18', '1973-03-24'],
      ['1974-03-17', '1974-03-30'],
      ['1975-03-16', '1975-03-29'],
      ['1976-03-21', '1976-03-27'],
      ['1976-10-24', '1976-10-30'],
      ['1977-03-20', '1977-03-26'],
      ['1977-10-23', '1977-10-29'],
      ['1978-03-19', '1978-03-25'],
      ['1979-03-18', '1979-03-24'],
      ['1980-03-16', '1980-03-29'],
    ],
    reason:
      'Summer time began on the day after the third Saturday of March and ended on the day after the fourth Saturday of October.',
  },
  {
    first: 1981,
    last: 1995,
    differs: [
      ['1982-10-24', '1982-10-30'],
      ['1983-10-23', '1983-10-29'],
      ['1988-10-23', '1988-10-29'],
      ['1993-10-24', '1993-10-30'],
      ['1994-10-23', '1994-10-29'],
      ['1995-10-22', '1995-10-28'],
    ],
    reason: 'Summer time began as it does today, and in these years ended a week before the last Sunday of October.',
  },
  { first: 1996, last: WALKED.last, differs: [], reason: 'Today’s law.' },
];

/** The spans of days, within some years, whose end in England is another by the time zone database. */
export function differences(first: number, last: number): readonly Span[] {
  const spans: [from: string, to: string][] = [];
  let isOpen = false;
  for (let number = numberOfDay(`${first}-01-01`); number <= numberOfDay(`${last}-12-31`); number++) {
    const date = dayNumbered(number);
    const next = Temporal.PlainDate.from(dayNumbered(number + 1)).toZonedDateTime('Europe/London');
    const differs = Date.parse(endOfDayInEngland(date)) !== next.epochMilliseconds - 1;
    const current = spans.at(-1);
    if (differs && isOpen && current !== undefined) current[1] = date;
    else if (differs) spans.push([date, date]);
    isOpen = differs;
  }
  return spans;
}

/** How an era is other than it is said to be; empty where it is as said. */
export function notAsSaid({ first, last, differs }: Era): readonly string[] {
  const found = differences(first, last);
  if (!('inAllYearsBut' in differs)) {
    const [said, seen] = [differs, found].map((spans) => spans.map((span) => span.join(' to '))) as [
      string[],
      string[],
    ];
    return [
      ...seen.filter((span) => !said.includes(span)).map((span) => `differs, and was not said to: ${span}`),
      ...said.filter((span) => !seen.includes(span)).map((span) => `was said to differ, and does not: ${span}`),
    ];
  }
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return years
    .filter((year) => {
      const isFound = found.some(([from, to]) => Number(from.slice(0, 4)) <= year && year <= Number(to.slice(0, 4)));
      return isFound === differs.inAllYearsBut.includes(year);
    })
    .map((year) => `${year} is not as said`);
}
