import type { LocalDate } from './date.ts';
import { frozen } from './freeze.ts';

/** The days of each year, without it. */
const BANK_HOLIDAYS = {
  2010: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2011: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27',
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};

/**
 * The bank holidays of England and Wales, with Christmas Day and Good Friday.
 *
 * Source: for 2012 to 2028 equal to the list that GOV.UK publishes, as of 2026-02-25; 2010 and 2011 are
 * computed from the Banking and Financial Dealings Act 1971 with 29 April 2011 by proclamation.
 * It cannot speak for days outside its span: 1 January 2029 is a holiday that no list holds yet.
 * Moved or proclaimed once: 2011-04-29, 2012-06-04, 2012-06-05, 2020-05-08, 2022-06-02, 2022-06-03,
 * 2022-09-19 and 2023-05-08.
 */
export const englandAndWales = /* @__PURE__ */ published();

function published() {
  const holidays = Object.entries(BANK_HOLIDAYS).flatMap(([year, days]) =>
    days.split(' ').map((rest) => `${year}-${rest}` as LocalDate),
  );
  return frozen({
    name: 'england-and-wales',
    covers: { from: '2010-01-01' as LocalDate, to: '2028-12-31' as LocalDate },
    holidays: holidays as readonly LocalDate[],
    added: [] as readonly LocalDate[],
  } as const);
}
