/** A caseload beyond one thread: in a pool, and in an engine that gives nothing but JavaScript itself. */

import { readFileSync } from 'node:fs';
import { compileFunction, runInContext } from 'node:vm';
import { catalogue } from 'care-planning-rules';
import { type CaseloadSummary, caseload, caseloadSummary } from 'care-planning-rules/agenda';
import { day, englandAndWales, type LocalDate } from 'care-planning-rules/core';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { partsOf, pooledSummary } from '../../docs/examples/at-scale/pool.ts';
import { syntheticCaseload } from '../../docs/examples/at-scale/records.ts';
import { GLOBAL, singleFile } from '../../docs/examples/at-scale/single-file.ts';
import { bareContext, type CallByText, callsOf, inLibrary, leftIn } from '../bare-context.ts';
import { openLibrary } from '../case-runner.ts';
import { caseTables } from '../documentation/evidence.ts';

const asOf = day('2026-02-03');
const records = [...syntheticCaseload(60, 7), null as never, { id: 'x', recorded: 'all' } as never];
const alone = caseloadSummary(caseload(records, asOf, { rules: catalogue }));

describe('the caseload of these tests', () => {
  it('has children of several ratings and homes, and records that are refused', () => {
    expect(alone.children.of).toBeGreaterThan(50);
    expect(alone.homes).toHaveLength(12);
    expect(alone.refused).toEqual([{ code: 'unreadable', count: 2 }]);
    expect(new Set(alone.rules.flatMap(({ statuses }) => statuses.map(({ status }) => status))).size).toBeGreaterThan(
      1,
    );
  });
});

describe('a pool of threads', () => {
  it('gives the summary of one thread, to the letter', async () => {
    expect(JSON.stringify(await pooledSummary(records, asOf, 2, 9))).toBe(JSON.stringify(alone));
  }, 60_000);

  it('says what the caller got wrong, and does not wait for ever', async () => {
    await expect(pooledSummary(records, '2026-02-30' as LocalDate, 2, 9)).rejects.toThrow(RangeError);
  }, 60_000);

  it('is given every record once', () => {
    const numbers = Array.from({ length: 10 }, (_, number) => number);
    expect([...partsOf(numbers, 4)]).toEqual([numbers.slice(0, 4), numbers.slice(4, 8), numbers.slice(8)]);
    expect([...partsOf(numbers, 5)].flat()).toEqual(numbers);
    expect([...partsOf([], 5)]).toEqual([]);
  });
});

const library = await openLibrary();

describe('the single file', () => {
  const context = bareContext();
  let call: CallByText;
  let text: string;
  const called = (name: string, ...args: readonly unknown[]) => JSON.parse(call(name, JSON.stringify(args))).value;

  beforeAll(async () => {
    text = await singleFile('iife');
    runInContext(text, context);
    call = callsOf(context, GLOBAL);
  });

  it('is run where there is nothing but the language', () => {
    expect(leftIn(context)).toEqual([]);
    expect(() => runInContext(`Function('return 1')`, context)).toThrow(/Code generation from strings disallowed/);
  });

  it('imports nothing, in either form', async () => {
    for (const form of [text, await singleFile('esm')]) {
      expect(ts.preProcessFile(form, true, true).importedFiles).toEqual([]);
    }
  });

  it('leaves one global, beside the two in which zod keeps its settings', () => {
    const before = runInContext('Object.getOwnPropertyNames(globalThis)', bareContext());
    const after: string[] = runInContext('Object.getOwnPropertyNames(globalThis)', context);
    expect(after.filter((name) => !before.includes(name))).toEqual([
      '__zod_globalConfig',
      '__zod_globalRegistry',
      GLOBAL,
    ]);
  });

  it('holds every public function', () => {
    const held: string[] = runInContext(`Object.keys(${GLOBAL})`, context);
    // The way in for a JavaScript Date needs the dates of the machine.
    expect([...library.functions.keys()].filter((name) => !held.includes(name))).toEqual(['dayOf']);
  });

  it.each(caseTables(library).map(({ file, cases }) => [file, cases] as const))(
    'answers each case of %s as the library does, to the letter',
    (_, cases) => {
      expect(cases.length).toBeGreaterThan(0);
      for (const each of cases)
        expect([each.id, call(each.call, JSON.stringify(each.args))]).toEqual([each.id, inLibrary(each, library)]);
    },
  );

  it('answers a caseload as the library does, to the letter', () => {
    const children = runInContext(
      `(records, asOf) => JSON.stringify([...${GLOBAL}.caseload(JSON.parse(records), asOf, { rules: ${GLOBAL}.catalogue })])`,
      context,
    );
    expect(children(JSON.stringify(records), asOf)).toBe(
      JSON.stringify([...caseload(records, asOf, { rules: catalogue })]),
    );
    const summary = runInContext(
      `(records, asOf) => JSON.stringify(${GLOBAL}.caseloadSummary(${GLOBAL}.caseload(JSON.parse(records), asOf, { rules: ${GLOBAL}.catalogue })))`,
      context,
    );
    expect(summary(JSON.stringify(records), asOf)).toBe(JSON.stringify(alone));
  });

  it('keeps its own calendar and catalogue', () => {
    expect(called('isWorkingDay', '2026-12-28', englandAndWales)).toBe(false);
    expect(called('ruleById', 'cadence/cla-review').id).toBe('cadence/cla-review');
  });

  describe('in the functions that the guide writes for a SQL engine', () => {
    const guide = readFileSync(new URL('../../docs/guides/at-scale.md', import.meta.url), 'utf8');
    const bodies = [...guide.matchAll(/AS r'''\n([\s\S]*?)'''/g)].map(([, body = '']) => body);

    it('answers for one child as the library does', () => {
      const body = `return JSON.stringify((() => { const record = JSON.parse(text); ${bodies[0]} })())`;
      const agendaOf = compileFunction(body, ['text', 'as_of'], { parsingContext: context });
      for (const record of records.slice(-5)) {
        const [child] = caseload([record], asOf, { rules: catalogue });
        expect(agendaOf(JSON.stringify(record), asOf)).toBe(JSON.stringify(child));
      }
    });

    it('joins what was counted apart as the library does', () => {
      const [, body = ''] = bodies;
      expect(body).toMatch(/^ *import \{[^}]*\} from 'care-planning-rules\.module\.js';$/m);
      const script = body
        .replace(/import (\{[^}]*\}) from '[^']*';/, `const $1 = ${GLOBAL};`)
        .replaceAll('export function', 'function');
      const functions = `${script}; return {
        start: () => JSON.stringify(initialState()),
        add: (state, record, as_of) => { const s = JSON.parse(state); aggregate(s, JSON.parse(record), as_of); return JSON.stringify(s); },
        join: (state, other) => { const s = JSON.parse(state); merge(s, JSON.parse(other)); return JSON.stringify(s); },
        finish: (state) => JSON.stringify(finalize(JSON.parse(state))),
      }`;
      const { start, add, join, finish } = compileFunction(functions, [], { parsingContext: context })();
      const parts = [...partsOf(records, 20)].map((part) =>
        part.reduce((state: string, record) => add(state, JSON.stringify(record), asOf), start()),
      );
      const summary: CaseloadSummary = JSON.parse(finish(parts.reduceRight((state, part) => join(state, part))));
      expect(summary).toEqual(alone);
    });
  });
});
