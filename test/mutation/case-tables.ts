/** Every table of docs/cases, one test each. The library is imported by name, so that it can be bundled with them. */

import { isDeepStrictEqual } from 'node:util';
import * as root from 'care-planning-rules';
import * as admission from 'care-planning-rules/admission';
import * as agenda from 'care-planning-rules/agenda';
import * as cadence from 'care-planning-rules/cadence';
import * as contact from 'care-planning-rules/contact';
import * as core from 'care-planning-rules/core';
import * as parse from 'care-planning-rules/parse';
import * as rag from 'care-planning-rules/rag';
import * as support from 'care-planning-rules/support';
import * as tier from 'care-planning-rules/tier';
import { expect, it } from 'vitest';
import { answerTo, failureOf, type Library } from '../case-runner.ts';
import { caseTables } from '../documentation/evidence.ts';

const rooms = [root, admission, agenda, cadence, contact, core, parse, rag, support, tier];
const exported = rooms.flatMap((room) => Object.entries<unknown>(room));

const library: Library = {
  functions: new Map(exported.filter(([, value]) => typeof value === 'function')) as Library['functions'],
  rules: new Map(root.catalogue.map((rule) => [rule.id, rule])),
  lists: new Map(Object.entries({ catalogue: root.catalogue, national: root.national })),
  calendars: new Map([['england-and-wales', core.englandAndWales]]),
  withHolidays: core.withHolidays,
  schemas: new Map(exported.filter(([name]) => name.endsWith('Schema'))) as Library['schemas'],
};

const tables = caseTables(library);

it.each(tables)('$file holds', ({ cases }) => {
  expect(cases.flatMap((each) => failureOf(each, library) ?? [])).toEqual([]);
});

it.each(tables)('$file gives answers that survive JSON, from which no key is lost', ({ cases }) => {
  const lost = cases.filter((each) => {
    const answer = 'expect' in each ? answerTo(each, library) : undefined;
    return answer !== undefined && !isDeepStrictEqual(JSON.parse(JSON.stringify(answer)), answer);
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});
