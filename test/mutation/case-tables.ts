/** Every table of docs/cases, one test each. The library is imported by name, so that it can be bundled with them. */

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
import { failureOf, type Library } from '../case-runner.ts';
import { caseTables } from '../documentation/evidence.ts';
import { answerOf, survivesJson } from '../laws/plain-data.ts';

const rooms = [root, admission, agenda, cadence, contact, core, parse, rag, support, tier];
const exported = rooms.flatMap((room) => Object.entries<unknown>(room));

const library: Library = {
  functions: new Map(exported.filter(([, value]) => typeof value === 'function')) as Library['functions'],
  rules: new Map(root.catalogue.map((rule) => [rule.id, rule])),
  calendars: new Map([['england-and-wales', core.englandAndWales]]),
  withHolidays: core.withHolidays,
};

const tables = caseTables(library);

it.each(tables)('$file holds', ({ cases }) => {
  expect(cases.flatMap((each) => failureOf(each, library) ?? [])).toEqual([]);
});

// As test/laws/every-case.test.ts has it, table by table.
it.each(tables)('$file gives answers that survive JSON', ({ cases }) => {
  const lost = cases.flatMap(({ id, call, args }) => {
    const answer = answerOf(library.functions.get(call) as never, args as never);
    return 'thrown' in answer || answer.value === undefined || survivesJson(answer.value) ? [] : [id];
  });
  expect(lost).toEqual([]);
});
