import { describe, expect, it } from 'vitest';
import type { Json } from '../case-runner.ts';
import { asReleased, comparableText, placesOfAdded } from './as-released.ts';
import { BY_AUTHORITY, type Names, OWN_NAMES, RENAMED, renamedPath, SPACES, turnedBack } from './names.ts';

const example: Names = {
  subject: { 'cla-review': 'review-of-case' },
  event: { 'measure-used': 'restraint' },
  circumstance: { 'team-regulated': 'team-is-calm' },
  item: { 'safety-plan': 'plan-of-safety' },
  episode: { placement: 'stay' },
};

const compared = (answer: unknown, added?: ReadonlyMap<string, string>): unknown =>
  JSON.parse(comparableText(answer, added));

describe('what is handed to 0.1.0', () => {
  const recordOfToday: Json = {
    id: 'synthetic-1',
    episodes: [
      { kind: 'stay', from: '2026-01-05', unrecorded: ['review-of-case'] },
      { kind: 'missing', from: '2026-02-01' },
    ],
    held: { 'review-of-case': ['2026-02-02'], 'anytown/walk': ['2026-02-03'] },
    recorded: ['review-of-case', 'restraint'],
    events: { restraint: [{ on: '2026-01-09', done: { 'review-of-case': '2026-01-10' } }] },
    circumstances: { 'team-is-calm': true },
    contents: { 'review-of-case': [{ on: '2026-02-02', present: ['plan-of-safety'] }] },
  };

  it('has the names of 0.1.0 wherever a record has names, and an own name as it is', () => {
    expect(asReleased(recordOfToday, turnedBack(example))).toEqual({
      id: 'synthetic-1',
      episodes: [
        { kind: 'placement', from: '2026-01-05', unrecorded: ['cla-review'] },
        { kind: 'missing', from: '2026-02-01' },
      ],
      held: { 'cla-review': ['2026-02-02'], 'anytown/walk': ['2026-02-03'] },
      recorded: ['cla-review', 'measure-used'],
      events: { 'measure-used': [{ on: '2026-01-09', done: { 'cla-review': '2026-01-10' } }] },
      circumstances: { 'team-regulated': true },
      contents: { 'cla-review': [{ on: '2026-02-02', present: ['safety-plan'] }] },
    });
  });

  it('renames a name only where it stands for what was renamed', () => {
    expect(
      asReleased({ held: { 'team-is-calm': [] }, circumstances: { restraint: true } }, turnedBack(example)),
    ).toEqual({
      held: { 'team-is-calm': [] },
      circumstances: { restraint: true },
    });
  });

  it('takes no field of what is in a list for a name: the events of TIER are a list', () => {
    const facts: Json = { events: [{ kind: 'assessed', on: '2026-01-12', circumstances: { 'team-is-calm': true } }] };
    expect(asReleased(facts, { ...turnedBack(example), event: { on: 'at', kind: 'sort' } })).toEqual({
      events: [{ kind: 'assessed', on: '2026-01-12', circumstances: { 'team-regulated': true } }],
    });
  });

  it('tells by a kind of episode, behind the others, which authority it is', () => {
    expect(
      asReleased({
        episodes: [
          { kind: 'looked-after', by: 'slough', from: '2026-01-05' },
          { kind: 'placement', from: '2026-01-05' },
          { kind: 'looked-after', by: 'anytown/council', from: '2026-03-05' },
        ],
      }),
    ).toEqual({
      episodes: [
        { kind: 'looked-after', from: '2026-01-05' },
        { kind: 'placement', from: '2026-01-05' },
        { kind: 'looked-after', from: '2026-03-05' },
        { kind: 'looked-after-by-slough', from: '2026-01-05' },
      ],
    });
  });

  it('has a rule’s figures in each version’s `params`, with what it is owed during', () => {
    const rule: Json = {
      id: 'anytown/walk',
      kind: 'cadence',
      subject: 'anytown/walk',
      during: 'looked-after',
      by: 'slough',
      owedBy: 'keyworker',
      basis: 'local-policy',
      versions: [{ from: null, until: null, intervals: [{ within: { days: 7 } }], cites: ['anytown/walks'] }],
    };
    expect(asReleased(rule)).toMatchObject({
      id: 'anytown/walk',
      title: '-',
      versions: [
        {
          from: null,
          until: null,
          cites: [{ id: 'anytown/walks' }],
          params: { during: 'looked-after-by-slough', intervals: [{ within: { days: 7 } }] },
        },
      ],
    });
    expect(compared(rule)).toEqual(compared(asReleased(rule)));
  });

  it('is a rule of 0.1.0 as it is, and whatever is no rule at all', () => {
    const rule: Json = { kind: 'cadence', versions: [{ from: null, until: null, cites: [], params: { during: 'x' } }] };
    expect(asReleased(rule)).toEqual(rule);
    expect(asReleased([{ versions: 'none' }, null, 4])).toEqual([{ versions: 'none' }, null, 4]);
  });
});

describe('the form in which answers are compared', () => {
  const reference = { id: 'a/b', title: 'A', subject: 's', owedBy: 'keyworker', basis: 'statute', from: null };

  it('has of a rule its id, its version and the ids of what is cited, whether statements or ids are given', () => {
    const released = { rule: { ...reference, cites: [{ id: 'one', says: 'Text.' }] }, kind: 'decided', value: 1 };
    const today = { kind: 'decided', rule: { ...reference, title: 'B', cites: ['one'] }, value: 1 };
    expect(compared(released)).toEqual({ kind: 'decided', rule: { id: 'a/b', from: null, cites: ['one'] }, value: 1 });
    expect(comparableText(today)).toBe(comparableText(released));
  });

  it('tells apart another value, reason, version, citation and kind of finding', () => {
    const finding = { kind: 'decided', rule: { ...reference, cites: ['one'] }, value: { status: 'due' }, because: [] };
    const others = [
      { ...finding, value: { status: 'met' } },
      { ...finding, because: [{ kind: 'absent', path: 'held' }] },
      { ...finding, rule: { ...finding.rule, from: '2020-01-01' } },
      { ...finding, rule: { ...finding.rule, cites: ['one', 'two'] } },
      { ...finding, kind: 'not-applicable' },
      { ...finding, days: 3 },
    ];
    expect(new Set([finding, ...others].map((each) => comparableText(each))).size).toBe(7);
  });

  it('calls the last moment for a notice `due`', () => {
    expect(compared({ value: { status: 'pending', deadline: '2026-01-05T09:00Z' } })).toEqual({
      value: { status: 'pending', due: '2026-01-05T09:00Z' },
    });
  });

  it('names an episode that 0.1.0 was given beside another by that other’s place', () => {
    const added = placesOfAdded({
      episodes: [{ kind: 'placement' }, { kind: 'looked-after', by: 'slough' }],
    });
    expect(
      compared({ missing: [{ path: 'episodes.2.ended', message: 'episodes.2.ended is not given' }] }, added),
    ).toEqual({
      missing: [{ path: 'episodes.1.ended', message: 'episodes.1.ended is not given' }],
    });
  });

  it('says of the authority’s kind of episode that is none today what it says of being looked after', () => {
    expect(compared({ because: [{ kind: 'absent', path: 'episodes.looked-after-by-slough' }] })).toEqual({
      because: [{ kind: 'absent', path: 'episodes.looked-after' }],
    });
  });
});

describe('the tables of names', () => {
  it('rename in the paths of a record', () => {
    const back = turnedBack(example);
    expect(renamedPath('events.restraint.0.done.review-of-case', back)).toBe('events.measure-used.0.done.cla-review');
    expect(renamedPath('support.circumstances.team-is-calm', back)).toBe('support.circumstances.team-regulated');
    expect(renamedPath('episodes.stay', back)).toBe('episodes.placement');
  });

  it.each(SPACES)('rename no %s to a name that is renamed itself, and no two to one', (space) => {
    const [before, after] = [Object.keys(RENAMED[space]), Object.values(RENAMED[space])];
    expect(after.filter((name) => before.includes(name))).toEqual([]);
    expect(new Set(after).size).toBe(after.length);
  });

  it('give every own name a slash', () => {
    const names = SPACES.flatMap((space) => Object.values(OWN_NAMES[space]));
    expect(names.filter((name) => !/^[^/]+\/[^/]+$/.test(name))).toEqual([]);
  });

  it('hold each authority once', () => {
    const authorities = Object.values(BY_AUTHORITY).map(({ kind, by }) => `${kind} by ${by}`);
    expect(new Set(authorities).size).toBe(authorities.length);
  });
});
