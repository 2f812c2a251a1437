import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { failureOf, type Json, type Library, matches, openLibrary, readCases, report } from './case-runner.ts';
import { caseTables } from './documentation/evidence.ts';
import { root } from './documentation/files.ts';
import { ownReview } from './own-rules.ts';

const opened = await openLibrary();
/** The library with a rule of nobody’s, so that no case here turns on a figure of the law. */
const library: Library = { ...opened, rules: new Map(opened.rules).set(ownReview.id, ownReview) };

const nextDue = {
  id: 'R1',
  call: 'nextDue',
  args: [{ $rule: ownReview.id }, { from: '2026-01-05', held: [] }, { $calendar: 'england-and-wales' }],
  expect: { kind: 'decided', value: '2026-02-02', rule: { id: ownReview.id } },
};

function run(...cases: readonly unknown[]) {
  return report([{ path: 'table.json', text: JSON.stringify({ title: 'A table', cases }) }], library);
}

describe.each(caseTables(library).map((each) => [each.file, each] as const))('%s', (_, { title, cases }) => {
  it('has a title', () => {
    expect(title).toMatch(/\S/);
  });

  it.each(cases.map((each) => [each.id, each.note, each] as const))('%s: %s', (__, ___, each) => {
    expect(failureOf(each, library)).toBeUndefined();
  });
});

describe('a table', () => {
  it('that holds passes', () => {
    expect(
      run(
        nextDue,
        {
          id: 'C2',
          note: 'Christmas',
          call: 'addWorkingDays',
          args: ['2025-12-01', 20, { $calendar: 'england-and-wales' }],
          expect: '2025-12-31',
        },
        { id: 'X1', call: 'day', args: ['2026-02-30'], throws: 'RangeError' },
      ),
    ).toEqual({ output: ['3 passed, 0 failed'], errors: [], exit: 0 });
  });

  it('that is broken fails loudly, a line for each failing case', () => {
    expect(run(nextDue, { ...nextDue, id: 'R2', expect: { kind: 'decided', value: '2026-02-03' } })).toEqual({
      output: [
        'table.json: R2: expected {"kind":"decided","value":"2026-02-03"}; received {"kind":"decided","value":"2026-02-02"}',
        '1 passed, 1 failed',
      ],
      errors: [],
      exit: 1,
    });
  });

  it('whose call throws unasked, or does not throw though asked, fails that case and goes on', () => {
    const { output, exit } = run(
      { id: 'T1', call: 'day', args: ['2026-02-30'], expect: '2026-02-30' },
      { id: 'T2', call: 'day', args: ['2026-02-28'], throws: 'RangeError' },
      { id: 'T3', call: 'day', args: ['2026-02-30'], throws: 'TypeError' },
      nextDue,
    );
    expect(exit).toBe(1);
    expect(output).toHaveLength(4);
    expect(output[0]).toMatch(/^table\.json: T1: expected "2026-02-30"; received throws RangeError: /);
    expect(output[1]).toBe('table.json: T2: expected throws RangeError; received "2026-02-28"');
    expect(output[2]).toMatch(/^table\.json: T3: expected throws TypeError; received throws RangeError: /);
    expect(output[3]).toBe('1 passed, 3 failed');
  });

  it('shows long answers from where they differ, each case on one line', () => {
    const many = Array.from({ length: 100 }, (_, number) => number);
    const functions: Library['functions'] = new Map([['many', () => [...many, 'last']]]);
    const text = JSON.stringify({ cases: [{ id: 'L', call: 'many', args: [], expect: [...many, 'other'] }] });
    const { output } = report([{ path: 'table.json', text }], { ...library, functions });
    expect(output[0]).toMatch(/^table\.json: L: expected ….*,"other"\]; received ….*,"last"\]$/);
    expect(output[0]?.length).toBeLessThan(200);
  });

  it('reaches every room, core and parse', () => {
    for (const name of ['admissionChecklist', 'standing', 'contactRestriction', 'replay', 'supportPackage']) {
      expect(library.functions.has(name), name).toBe(true);
    }
    for (const name of ['worst', 'bindingDue', 'addPeriod', 'explain', 'parseRule']) {
      expect(library.functions.has(name), name).toBe(true);
    }
    expect(library.functions.has('englandAndWales')).toBe(false);
  });

  it('names a list of rules by their ids, or a whole one by its name', () => {
    const record = { id: 'a', episodes: [], held: {} };
    const asked = (rules: Json) => ({ call: 'agenda', args: [record, '2026-02-03', { rules, everything: true }] });
    const ids = [ownReview.id, 'cadence/cla-review'];
    expect(run({ id: 'L', ...asked({ $rules: ids }), expect: [{ kind: 'not-applicable' }, {}] }).exit).toBe(0);
    const functions: Library['functions'] = new Map([['count', (rules) => (rules as readonly unknown[]).length]]);
    const counted = (name: string) => library.lists.get(name)?.length as number;
    const cases = ['catalogue', 'national'].map((name) => ({
      id: name,
      call: 'count',
      args: [{ $rules: name }],
      expect: counted(name),
    }));
    expect(report([{ path: '', text: JSON.stringify({ cases }) }], { ...library, functions }).exit).toBe(0);
    expect(counted('national')).toBeLessThan(counted('catalogue'));
    expect(run({ id: 'U', ...asked({ $rules: ['cadence/none'] }), expect: [] }).errors).toEqual([
      'table.json: case U names the rule "cadence/none", which is not known',
    ]);
  });

  it('takes a record that does not say what it keeps to keep everything', () => {
    const record = { id: 'a', episodes: [{ kind: 'looked-after', from: '2026-01-05' }], held: {} };
    const asked = { call: 'agenda', args: [record, '2026-02-03', { rules: { $rules: ['cadence/cla-review'] } }] };
    const [, ...others] = asked.args;
    const silent = { ...asked, args: [{ ...record, recorded: [] }, ...others] };
    const refused = { id: 'C', call: 'parseChildRecord', args: [record], expect: { ok: true } };
    const answers = [
      { id: 'A', ...asked, expect: [{ status: 'overdue' }] },
      { id: 'B', ...silent, expect: [{ status: 'undetermined' }] },
      refused,
    ];
    expect(run(...answers)).toMatchObject({ output: ['3 passed, 0 failed'] });
  });

  it('may add holidays, at any depth of the arguments', () => {
    const calendar = { $calendar: 'england-and-wales', extra: ['2026-06-01'] };
    expect(run({ id: 'H', call: 'isWorkingDay', args: ['2026-06-01', calendar], expect: false }).exit).toBe(0);
    const functions: Library['functions'] = new Map([['echo', (value) => value]]);
    const args = [{ rules: [{ $rule: 'cadence/cla-review' }], within: { calendar } }];
    const expected = { rules: [{ subject: 'cla-review' }], within: { calendar: { added: ['2026-06-01'] } } };
    const text = JSON.stringify({ cases: [{ id: 'D', call: 'echo', args, expect: expected }] });
    expect(report([{ path: '', text }], { ...library, functions }).exit).toBe(0);
  });
});

describe('what cannot be run as it is: a clear message with the case’s id, and 2', () => {
  const { call, args, expect: expected } = nextDue;

  it.each<[string, Record<string, unknown>, string]>([
    [
      'an unknown function',
      { id: 'U', call: 'nextDu', args, expect: expected },
      'case U calls "nextDu", which is no public function; did you mean nextDue?',
    ],
    [
      'an inherited name',
      { id: 'U', call: 'constructor', args, expect: expected },
      'case U calls "constructor", which is no public function',
    ],
    [
      'an unknown rule',
      { id: 'U', call, args: [{ $rule: 'cadence/none' }], expect: expected },
      'case U names the rule "cadence/none", which is not known',
    ],
    [
      'an unknown calendar',
      { id: 'U', call, args: [[{ $calendar: 'scotland' }]], expect: expected },
      'case U names the calendar "scotland", which is not known',
    ],
    [
      'another sign',
      { id: 'U', call, args: [{ $role: 'x' }], expect: expected },
      'case U names $role, which stands for nothing',
    ],
    [
      'a key beside a rule',
      { id: 'U', call, args: [{ $rule: 'cadence/cla-review', from: 1 }], expect: expected },
      'case U has a key "from" beside $rule',
    ],
    ['an unknown key', { ...nextDue, id: 'U', expected: 1 }, 'case U has a key "expected", which a case does not know'],
    ['no expectation', { id: 'U', call, args }, 'case U must have either "expect" or "throws"'],
    ['two expectations', { ...nextDue, id: 'U', throws: 'RangeError' }, 'case U must have either "expect" or "throws"'],
    ['no arguments', { id: 'U', call, expect: expected }, 'case U must have a list as "args"'],
    ['no id', { call, args, expect: expected }, 'case no. 1 must have a text as "id"'],
  ])('%s', (_, each, message) => {
    expect(run(each)).toEqual({ output: [], errors: [`table.json: ${message}`], exit: 2 });
  });

  it('a holiday that is no day, or outside the calendar', () => {
    for (const extra of [['2026-02-30'], ['2031-01-01'], '2026-06-01']) {
      const { errors, exit } = run({
        id: 'U',
        call: 'isWorkingDay',
        args: ['2026-06-01', { $calendar: 'england-and-wales', extra }],
        expect: false,
      });
      expect(errors[0]).toMatch(/^table\.json: case U cannot add the holidays: /);
      expect(exit).toBe(2);
    }
  });

  it('an id twice', () => {
    expect(run(nextDue, nextDue).errors).toEqual(['table.json: case R1 has an id that an earlier case has']);
  });

  it.each([
    ['{', /^t: is no JSON: /],
    ['[]', /^t: must be an object/],
    ['{}', /^t: must have a list "cases"/],
    ['{ "cases": [] }', /^t: must have a list "cases" with a case in it/],
    ['{ "cases": [1] }', /^t: case no\. 1 must be an object/],
    ['{ "case": [], "cases": [1] }', /^t: has a key "case"/],
  ])('a malformed file: %s', (text, message) => {
    const { errors, exit, output } = report([{ path: 't', text }], library);
    expect(errors[0]).toMatch(message);
    expect([exit, output]).toEqual([2, []]);
  });

  it('says everything that is wrong, and runs nothing', () => {
    const { errors, output } = run(
      { id: 'A', call: 'a', args: [], expect: 1 },
      { id: 'B', call: 'b', args: [], expect: 1 },
      nextDue,
    );
    expect(errors).toHaveLength(2);
    expect(output).toEqual([]);
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(readCases(`\uFEFF${JSON.stringify({ cases: [nextDue] })}`, library).problems).toEqual([]);
  });
});

describe('an expectation', () => {
  it.each<[Json, unknown, boolean]>([
    [{ a: 1 }, { a: 1, b: 2 }, true],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: { b: [1] } }, { a: { b: [1], c: 2 } }, true],
    [{}, {}, true],
    [{}, [], false],
    [{}, null, false],
    [[], {}, false],
    [[1, 2], [1, 2], true],
    [[1], [1, 2], false],
    [[2, 1], [1, 2], false],
    [[{ a: 1 }], [{ a: 1, b: 2 }], true],
    [[1, 2], new Set([1, 2]), true],
    [{ a: [1] }, { a: new Set([1]) }, true],
    [null, null, true],
    [null, undefined, true],
    [null, 0, false],
    [{ a: null }, {}, true],
    [[null], [undefined], true],
    [[null], [], false],
    ['1', 1, false],
    [1, 1.0000001, false],
    ['a', 'A', false],
    ['ab', ['a', 'b'], false],
    [['a', 'b'], 'ab', false],
    [false, undefined, false],
  ])('%j of %j: %s', (expected, received, holds) => {
    expect(matches(expected, received)).toBe(holds);
  });
});

describe('npm run cases', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const aDay = { id: 'D', call: 'day', args: ['2026-02-28'], expect: '2026-02-28' };

  function cases(...files: readonly string[]) {
    const command = ['--import', 'tsx', join(root, 'test/cases.ts'), ...files];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
    return { status, stdout: stdout.trimEnd().split('\n'), stderr: stderr.trimEnd() };
  }

  function file(name: string, all: readonly unknown[]): string {
    writeFileSync(join(folder, name), JSON.stringify({ title: name, cases: all }));
    return join(folder, name);
  }

  it('runs the tables of docs/cases where no file is named, and says so', () => {
    const { status, stdout } = cases();
    expect(stdout[0]).toBe('No file is named: these are the tables of docs/cases.');
    const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(stdout.at(-1) ?? '') ?? [];
    expect(Number(passed) + Number(failed)).toBe(caseTables(library).flatMap((table) => table.cases).length);
    expect(status).toBe(failed === '0' ? 0 : 1);
  }, 60_000);

  it('runs 10,000 cases in seconds, and fails where one fails', () => {
    const all = Array.from({ length: 10_000 }, (_, position) => ({ ...aDay, id: `N${position}` }));
    const began = performance.now();
    const { status, stdout } = cases(file('many.json', [...all, { ...aDay, id: 'wrong', expect: null }]));
    expect(stdout.at(-1)).toBe('10000 passed, 1 failed');
    expect(stdout).toHaveLength(2);
    expect(status).toBe(1);
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 60_000);

  it('refuses a file that is not there, and names it, though another is', () => {
    const { status, stdout, stderr } = cases(file('good.json', [aDay]), join(folder, 'none.json'));
    expect(stderr).toContain('none.json: cannot be read: ');
    expect([status, stdout]).toEqual([2, ['']]);
  }, 60_000);
});
