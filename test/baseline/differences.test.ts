/** That the comparison with 0.1.0 sees what it is there to see. */

import { describe, expect, it } from 'vitest';
import { type Case, openLibrary } from '../case-runner.ts';
import {
  type Difference,
  differenceOfCase,
  differencesOfAgendas,
  differencesOfRules,
  digestOf,
  type Line,
  problemsWith,
} from './comparison.ts';
import { digestsOf, expectedOf, readDigests, textOfDigests } from './digests.ts';
import type { WantedDifference } from './wanted-differences.ts';

const library = await openLibrary();

const line = (what: string, text: string): Line => ({
  what,
  rule: what.split(' ')[0] as string,
  text: JSON.stringify(text),
});

describe('two agendas', () => {
  const [review, visit, interview] = [
    line('a/review', 'met'),
    line('a/visit', 'due'),
    line('a/talk left 2026-01-05', 'due'),
  ];

  it('that are the same do not differ', () => {
    expect(differencesOfAgendas('child-1', [review, visit], [review, visit])).toEqual([]);
  });

  it('differ in each entry that says something else, is new or is gone, and in no other', () => {
    const late = line('a/visit', 'overdue');
    const plan = line('a/plan', 'due');
    expect(differencesOfAgendas('child-1', [plan, review, late], [review, visit, interview])).toEqual([
      { of: 'entry', within: 'child-1', what: 'a/visit', rule: 'a/visit', today: 'overdue', released: 'due' },
      { of: 'entry', within: 'child-1', what: 'a/talk left 2026-01-05', rule: 'a/talk', released: 'due' },
      { of: 'entry', within: 'child-1', what: 'a/plan', rule: 'a/plan', today: 'due' },
    ]);
  });

  it('differ where the same entries stand in another order', () => {
    expect(differencesOfAgendas('child-1', [visit, review], [review, visit])).toEqual([
      { of: 'entry', within: 'child-1', what: 'order' },
    ]);
    expect(digestOf([visit, review])).not.toBe(digestOf([review, visit]));
  });
});

describe('a case', () => {
  const functionsThat = (answer: () => unknown) => ({ ...library, functions: new Map([['day', answer]]) });
  const asked: Case = { id: 'C1', note: '', call: 'day', args: ['x'], written: ['x'], expect: null };
  const [gives, throws] = [functionsThat(() => ({ status: 'due' })), functionsThat(() => unsound())];
  const unsound = () => {
    throw new RangeError('x is no day');
  };

  it('differs where something else is given back', () => {
    expect(differenceOfCase('core.json', asked, gives, gives)).toBeUndefined();
    expect(
      differenceOfCase(
        'core.json',
        asked,
        gives,
        functionsThat(() => ({ status: 'met' })),
      ),
    ).toEqual({
      of: 'case',
      within: 'core.json',
      what: 'C1',
      today: { answers: { status: 'due' } },
      released: { answers: { status: 'met' } },
    });
  });

  it('differs where an error is thrown, or one of another name', () => {
    expect(differenceOfCase('core.json', asked, throws, throws)).toBeUndefined();
    expect(differenceOfCase('core.json', asked, gives, throws)).toMatchObject({ released: { throws: 'RangeError' } });
  });

  it('differs where 0.1.0 has no such function or rule', () => {
    expect(differenceOfCase('core.json', asked, gives, { ...library, functions: new Map() })).toMatchObject({
      released: { cannot: ['calls day'] },
    });
    const ofRule: Case = { ...asked, written: [{ $rule: 'anytown/none' }] };
    expect(differenceOfCase('core.json', ofRule, gives, gives)?.released).toHaveProperty('cannot');
  });
});

describe('two catalogues', () => {
  it('differ in a rule whose figure, duration or bearer is another, and not in its words', () => {
    const [id, rule] = [...library.rules][0] as [string, NonNullable<ReturnType<typeof library.rules.get>>];
    const withRule = (changed: object) => ({
      ...library,
      rules: new Map([...library.rules, [id, { ...rule, ...changed }]]),
    });
    const { cites, from, until, basis } = rule.versions[0];
    const version = rule.versions[0];
    const differ = (changed: object) => differencesOfRules(withRule(changed), library).map(({ what }) => what);
    expect(differ({ title: 'Another title', duty: 'Another.', readings: [] })).toEqual([]);
    expect(differ({ owedBy: 'personal-adviser' })).toEqual([id]);
    expect(differ({ versions: [{ from, until, basis, cites }] })).toEqual([id]);
    expect(differ({ versions: [{ ...version, from: '2020-01-01' }] })).toEqual([id]);
    expect(differ({ versions: [{ ...version, cites: [] }] })).toEqual([id]);
  });

  it('differ in a rule that only one of them has', () => {
    const fewer = new Map([...library.rules].slice(1));
    expect(differencesOfRules({ ...library, rules: fewer }, library)).toHaveLength(1);
    expect(differencesOfRules(library, { ...library, rules: fewer })).toHaveLength(1);
  });
});

describe('a class of wanted differences', () => {
  const difference: Difference = { of: 'entry', within: 'child-1', what: 'a/visit', rule: 'a/visit', today: 'late' };
  const none = { cases: 0, records: 0, entries: 0, rules: 0 };
  const visits: WantedDifference = {
    name: 'visits',
    reason: 'a visit counts once',
    recognises: ({ rule }) => rule === 'a/visit',
    explains: { ...none, records: 1, entries: 2 },
  };

  it('explains what it recognises, in the number that is written', () => {
    expect(problemsWith([difference, { ...difference, what: 'a/visit (2)' }], [visits])).toEqual([]);
  });

  it('that explains more, or fewer, is a problem', () => {
    expect(problemsWith([difference], [visits])).toEqual(['“visits” explains 1 entries, and 2 are written for it']);
    expect(problemsWith([], [visits])).toHaveLength(2);
  });

  it('leaves each difference that it does not recognise a problem', () => {
    const plan: Difference = { of: 'entry', within: 'child-1', what: 'a/plan', rule: 'a/plan' };
    const [today, released] = [{ value: { status: 'late' } }, { value: { status: 'met' }, days: 2 }];
    expect(problemsWith([{ ...plan, today, released }], [])).toEqual([
      'no class explains the entry child-1 a/plan: value.status is "late", and was "met"; days is nothing, and was 2',
    ]);
    expect(problemsWith([{ ...plan, released: 1 }, { ...plan, within: 'child-2' }, difference], [])).toEqual([
      'no class explains the entry child-1 a/plan, nor 1 more like it: it is nothing, and was 1',
      'no class explains the entry child-1 a/visit: it is "late", and was nothing',
    ]);
  });
});

describe('the file of digests', () => {
  const [released, today] = [
    Array.from({ length: 23 }, (_, number) => `old-${number}`),
    Array.from({ length: 23 }, (_, number) => (number === 12 ? 'new-12' : `old-${number}`)),
  ];

  it('is read as it was written', () => {
    const digests = digestsOf(today, released);
    expect(readDigests(textOfDigests(digests))).toEqual(digests);
  });

  it('lists the child whose agenda is meant to differ, and expects today’s of it', () => {
    const digests = digestsOf(today, released);
    expect([...digests.differing]).toEqual([[12, 'new-12']]);
    expect(expectedOf(digests)).toEqual(today);
  });
});
