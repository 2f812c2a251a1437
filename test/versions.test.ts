/**
 * Every rule of the catalogue on the days on which its law or policy begins: the day before, the day itself and the
 * day after. The commencements are restated here by hand, source by source; no figure is taken from a rule.
 */

import {
  admissionChecklist,
  broughtForward,
  type CadenceRule,
  type ConditionRule,
  type ContentsRule,
  catalogue,
  claReview,
  condition,
  contactRestriction,
  contents,
  type DeadlineRule,
  dayCount,
  deadline,
  dynamicSupportReturn,
  type EpisodeKind,
  keyworkerCoverage,
  nextDue,
  type Rule,
  reconcileReturn,
  retention,
  supportPackage,
  therapeuticCare,
  workforceShares,
} from 'care-planning-rules';
import type { BroughtForwardRule, DayCountRule, RetentionRule } from 'care-planning-rules/cadence';
import { day, englandAndWales, type Finding, type Instant, type LocalDate } from 'care-planning-rules/core';
import { libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { daysLater } from './arbitraries.ts';

/** From when each source is in force; null for one that bears no day that we read. */
const COMMENCES: Readonly<Record<string, string | null>> = {
  'care-planning-regulations-2010': '2011-04-01',
  'care-leavers-regulations-2010': '2011-04-01',
  'childrens-homes-regulations-2015': '2015-04-01',
  'dynamic-support-register-policy-2023': '2023-05-01',
  'children-act-1989': null,
  'fostering-services-regulations-2011': null,
  'private-fostering-regulations-2005': null,
  'computing-periods': null,
  'health-guidance-2015': null,
  'education-guidance-2018': null,
  'missing-guidance-2014': null,
  'iro-handbook-2010': null,
  'nhs-long-term-plan-2019': null,
  'fostering-standards-2011': null,
  'west-sussex-guidance': null,
  'knowsley-manual': null,
  'slough-manual': null,
  'nexus-360': null,
  'tier-model': null,
  'kent-medway-return': null,
};

/** Where the days of a rule are not simply the latest day of its sources, and why. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  // The Regulations of 2010 as made, and then as amended by SI 2015/495.
  'cadence/social-worker-visit-long-term-foster': ['2011-04-01', '2015-04-01'],
  // The Long Term Plan’s “by 2023/24”; the register’s policy only says whom the colours mean.
  'rag/named-keyworker': ['2023-04-01'],
};

/** The sources of all that a rule rests on. */
function sourcesOf({ versions }: Rule): readonly string[] {
  return versions.flatMap(({ cites }) => cites.map((cite) => libraryWords.statements[cite]?.source ?? cite));
}

/** The days on which the versions of a rule begin; none for a rule of every day. */
function beginnings(rule: Rule): readonly string[] {
  const known = OTHERWISE[rule.id];
  if (known !== undefined) return known;
  const days = sourcesOf(rule).map((source) => COMMENCES[source]);
  const dated = days.filter((date) => typeof date === 'string').sort();
  return dated.slice(-1);
}

type Asked = (rule: Rule, on: LocalDate) => readonly Finding[];

/** Every name that a rule reads under one of these keys, whether one or several. */
function namesUnder(value: unknown, ...keys: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    keys.includes(key) ? [part].flat().filter((name) => typeof name === 'string') : namesUnder(part, ...keys),
  );
}

/** All that the rule asks for is so, and nothing that excuses it. */
function circumstancesOf({ versions }: Rule): Readonly<Record<string, boolean>> {
  return Object.fromEntries([
    ...namesUnder(versions, 'when', 'holds', 'circumstance').map((name) => [name, true]),
    ...namesUnder(versions, 'unless').map((name) => [name, false]),
  ]);
}

const duringOf = ({ during }: Rule) => during as EpisodeKind;
const yearsBefore = (date: LocalDate, years: number) =>
  day(`${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}`);
const noonOf = (date: LocalDate) => `${date}T12:00:00Z` as Instant;
const counts = {
  register: { red: 2, amber: 1, green: 1 },
  named: { red: 2, amber: 1 },
  inpatients: { total: 1, named: 1 },
};
const admitted = { new: 1, again: 0 };

/** A question for each kind of rule whose answer turns on the version of one day. */
const ASKED: Readonly<Record<string, Asked>> = {
  cadence: (rule, on) => [
    nextDue(rule as CadenceRule, {
      from: on,
      held: [],
      untilEighteen: true,
      dateOfBirth: yearsBefore(on, 10),
      circumstances: circumstancesOf(rule),
      terms: [{ from: on, to: daysLater(on, 60) }],
    }),
  ],
  deadline: (rule, on) => [
    deadline(
      rule as DeadlineRule,
      { on: noonOf(on), until: daysLater(on, 60), circumstances: circumstancesOf(rule) },
      noonOf(daysLater(on, 1)),
    ),
  ],
  condition: (rule, on) => [condition(rule as ConditionRule, { on, circumstances: circumstancesOf(rule) })],
  contents: (rule, on) => [contents(rule as ContentsRule, { on, present: [], circumstances: circumstancesOf(rule) })],
  documents: (rule, on) => admissionChecklist({ movesIn: on, documents: [] }, on, [rule]).slice(0, 1),
  consent: (rule, on) => contactRestriction({ imposedAt: noonOf(on), ground: 'emergency' }, noonOf(on), [rule]),
  notice: (rule, on) => contactRestriction({ imposedAt: noonOf(on), ground: 'emergency' }, noonOf(on), [rule]),
  'brought-forward': (rule, on) => {
    const [{ event }] = (rule as BroughtForwardRule).versions[0].triggers;
    return [
      broughtForward(
        rule as BroughtForwardRule,
        everyDay(claReview),
        { from: on, held: [], trigger: { event, on } },
        on,
      ),
    ];
  },
  'day-count': (rule, on) => [
    dayCount(
      rule as DayCountRule,
      {
        episodes: [{ kind: duringOf(rule), from: daysLater(on, -200) }],
        dateOfBirth: yearsBefore(on, 17),
        circumstances: circumstancesOf(rule),
      },
      on,
    ),
  ],
  retention: (rule, on) => [retention(rule as RetentionRule, { begun: on, dateOfBirth: yearsBefore(on, 10) }, on)],
  cycle: (rule, on) => therapeuticCare({ from: on, events: [], meetings: [] }, on, englandAndWales, [rule]),
  'no-figure': (rule, on) =>
    therapeuticCare({ from: on, events: [], meetings: [], clinicalSupervision: [] }, on, englandAndWales, [rule]),
  'session-notes': (rule, on) =>
    supportPackage({ from: on, held: {}, therapySessions: [{ on }] }, on, englandAndWales, [rule]),
  course: (rule, on) =>
    supportPackage({ from: on, held: {}, courseDays: { [rule.subject]: 1 } }, on, englandAndWales, [rule]),
  share: (rule, on) => keyworkerCoverage({ ...counts, on }, [rule]),
  reduction: (rule, on) => {
    const admissions = { 'under-18': admitted, '18-25': admitted };
    const bands = { 'under-18': counts, '18-25': 'not-delivered' } as const;
    const facts = { quarter: { from: daysLater(on, -91), to: on }, bands, admissions, baseline: admissions };
    return dynamicSupportReturn(facts, [rule]).metrics.map((metric) => metric.bands['under-18']);
  },
  reconciliation: (rule, on) =>
    reconcileReturn(
      {
        quarter: { from: daysLater(on, -91), to: on },
        bands: { 'under-18': { named: { red: 1, amber: 1, total: 2 } } },
      },
      [rule],
    ),
  portion: (rule, on) =>
    workforceShares(
      {
        quarter: { from: daysLater(on, -91), to: on },
        posts: [{ id: 'a', role: 'keyworker', vacant: false, trained: true, caseload: 3 }],
      },
      [rule],
    ),
};

/** The rule with a single version that applies to every day, so that another rule alone decides. */
function everyDay<R extends Rule>(rule: R): R {
  return { ...rule, versions: [{ ...rule.versions[0], from: null, until: null }] };
}

/** The rule as an authority could bring it, in force for one year. */
function inForceFor2026(rule: Rule): Rule {
  const [version] = rule.versions;
  return { ...rule, versions: [{ ...version, from: day('2026-04-01'), until: day('2027-04-01') }] } as Rule;
}

/** `undetermined: no-version-in-force`, or the kind of finding and the version that gave it. */
function answers(rule: Rule, on: string): readonly string[] {
  const ask = ASKED[rule.kind];
  if (ask === undefined) throw new Error(`no question is put to a rule of kind ${rule.kind}`);
  const findings = ask(rule, day(on));
  expect(findings.length).toBeGreaterThan(0);
  return findings.map((finding) =>
    finding.kind === 'undetermined'
      ? `undetermined: ${finding.missing.map(({ code }) => code)}`
      : `${finding.kind} from ${finding.rule.from}`,
  );
}

function allAre(rule: Rule, on: string, expected: string) {
  const all = answers(rule, on);
  expect(all).toEqual(all.map(() => expected));
}

const dated = catalogue.filter((rule) => beginnings(rule).length > 0);
const undated = catalogue.filter((rule) => beginnings(rule).length === 0);
const named = (rules: readonly Rule[]) => rules.map((rule) => [rule.id, rule] as const);

describe.each(named(dated))('%s', (_, rule) => {
  const [first, ...later] = beginnings(rule) as readonly [string, ...string[]];

  it(`cannot be told on the day before ${first}, and can on that day and on the day after`, () => {
    allAre(rule, daysLater(first, -1), 'undetermined: no-version-in-force');
    allAre(rule, first, `decided from ${first}`);
    allAre(rule, daysLater(first, 1), `decided from ${first}`);
  });

  it.each(later)('is of the earlier version on the day before %s, and of the later from that day on', (from) => {
    allAre(rule, daysLater(from, -1), `decided from ${first}`);
    allAre(rule, from, `decided from ${from}`);
    allAre(rule, daysLater(from, 1), `decided from ${from}`);
  });
});

describe.each(named(undated))('%s', (_, rule) => {
  it('is of a source without a day, and can be told of any', () => {
    for (const on of ['2010-02-01', '2011-03-31', '2026-04-01']) allAre(rule, on, 'decided from null');
  });
});

describe.each(named(catalogue))('%s, were it in force from 2026-04-01 until 2027-04-01,', (_, rule) => {
  const own = inForceFor2026(rule);

  it.each<[string, string]>([
    ['2026-03-31', 'undetermined: no-version-in-force'],
    ['2026-04-01', 'decided from 2026-04-01'],
    ['2026-04-02', 'decided from 2026-04-01'],
    ['2027-03-31', 'decided from 2026-04-01'],
    ['2027-04-01', 'undetermined: no-version-in-force'],
  ])('on %s: %s', (on, expected) => allAre(own, on, expected));
});

describe('of the catalogue', () => {
  it('every rule is asked, and every source is known', () => {
    expect(dated.length + undated.length).toBe(catalogue.length);
    const cited = new Set(catalogue.flatMap(sourcesOf));
    expect([...cited].filter((source) => !(source in COMMENCES))).toEqual([]);
  });

  it('no version begins on a day that is not restated here', () => {
    for (const rule of catalogue) {
      const days = rule.versions.flatMap(({ from }) => (from === null ? [] : [from]));
      expect([rule.id, days]).toEqual([rule.id, beginnings(rule)]);
    }
  });
});
