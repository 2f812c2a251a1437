/**
 * Proves nothing of the library: says, for those who run the suite in another zone or under another locale, in
 * which zone and under which locale its tests are run, and that the platform's dates and numbers keep to these.
 */

import { expect, it } from 'vitest';
import { type Surroundings, surroundings } from './surroundings.ts';

declare module 'vitest' {
  interface TaskMeta {
    surroundings?: Surroundings;
  }
}

it('the platform’s dates and numbers keep to the zone and the locale that it names', ({ task }) => {
  const { zone, locale } = surroundings();
  task.meta.surroundings = { zone, locale };
  for (const moment of ['2018-11-04T02:30Z', '2026-01-05T12:00Z', '2026-07-05T23:30Z']) {
    const date = new Date(moment);
    expect(date.toLocaleString('en-GB')).toBe(date.toLocaleString('en-GB', { timeZone: zone }));
    expect(date.getHours()).toBe(
      Number(date.toLocaleString('en-GB', { timeZone: zone, hour: '2-digit', hour12: false })),
    );
  }
  expect((1234.5).toLocaleString()).toBe((1234.5).toLocaleString(locale));
});
