/**
 * The numbers of the law, and each of them changed: by one either way, to another unit; a version's first and last
 * days by one day either way. Nothing here knows a figure: whatever number a rule's data holds, at any depth, is found.
 */

import type { Rule } from 'care-planning-rules';
import { PERIOD_UNITS, type PeriodUnit } from 'care-planning-rules/core';

/** A number of a rule, or a day on which one of its versions begins or ends. */
export type LawNumber = {
  readonly rule: Rule;
  /** Where it stands: `intervals.0.within`; with the version before it, where the rule has several. */
  readonly place: string;
  /** As it stands: `20 workingDays`, `5`, `2011-04-01`. */
  readonly stands: string;
  readonly changes: readonly Change[];
};

/** What stands there instead, and the whole rule with only that changed. */
export type Change = { readonly by: 'one' | 'unit' | 'day'; readonly to: string; readonly rule: Rule };

type Path = readonly (string | number)[];

type Instead = { readonly by: Change['by']; readonly value: unknown };

/** Every number of a rule's figures, in every version. */
export function numbersOf(rule: Rule): readonly LawNumber[] {
  return rule.versions.flatMap(({ from: _from, until: _until, basis: _basis, cites: _cites, ...figures }, at) =>
    numbersWithin(rule, ['versions', at], figures),
  );
}

/** The days on which the versions of a rule begin and end, where they bear one. */
export function datesOf(rule: Rule): readonly LawNumber[] {
  return rule.versions.flatMap((version, at) =>
    (['from', 'until'] as const).flatMap((end) => {
      const date = version[end];
      if (date === null) return [];
      const instead = [-1, 1].map((days) => ({ by: 'day', value: daysAfter(date, days) }) as const);
      return [numberAt(rule, ['versions', at, end], date, instead)];
    }),
  );
}

function numbersWithin(rule: Rule, path: Path, value: unknown): readonly LawNumber[] {
  if (typeof value === 'number') return [numberAt(rule, path, value, byOne(value))];
  if (typeof value !== 'object' || value === null) return [];
  const unit = unitOf(value);
  if (unit === undefined) {
    return Object.entries(value).flatMap(([key, each]) => numbersWithin(rule, [...path, key], each));
  }
  const length = (value as Readonly<Record<string, number>>)[unit] as number;
  const otherUnits = unitsFor(rule, path).filter((each) => each !== unit);
  return [
    numberAt(rule, path, value, [
      ...byOne(length).map(({ by, value: other }) => ({ by, value: { [unit]: other } })),
      ...otherUnits.map((other) => ({ by: 'unit', value: { [other]: length } }) as const),
    ]),
  ];
}

function byOne(value: number): readonly Instead[] {
  return [value - 1, value + 1].map((other) => ({ by: 'one', value: other }));
}

/** The unit of a period; `undefined` for anything that is none. */
function unitOf(value: object): PeriodUnit | undefined {
  const [[key, length] = [], ...others] = Object.entries(value);
  const isPeriod = others.length === 0 && typeof length === 'number';
  return isPeriod ? PERIOD_UNITS.find((unit) => unit === key) : undefined;
}

/** The units that the type of a rule allows at a place. */
function unitsFor({ kind }: Rule, path: Path): readonly PeriodUnit[] {
  const ofDays = PERIOD_UNITS.filter((unit) => unit !== 'hours');
  if (kind === 'deadline') return path.at(-1) === 'within' ? PERIOD_UNITS : ofDays;
  if (kind === 'cadence') return ofDays;
  if (kind === 'day-count') return ['days', 'workingDays', 'weeks'];
  return [];
}

function numberAt(rule: Rule, path: Path, stands: unknown, instead: readonly Instead[]): LawNumber {
  const [versions, at, ...names] = path;
  return {
    rule,
    place: (rule.versions.length > 1 ? [versions, at, ...names] : names).join('.'),
    stands: inWords(stands),
    changes: instead.map(({ by, value }) => ({ by, to: inWords(value), rule: withValue(rule, path, value) as Rule })),
  };
}

function inWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([unit, length]) => `${length} ${unit}`)
    .join();
}

/** A copy with another value at one place. */
function withValue(within: unknown, [key, ...others]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(within)) {
    return within.map((each, at) => (at === Number(key) ? withValue(each, others, value) : each));
  }
  const parts = within as Readonly<Record<string, unknown>>;
  return { ...parts, [key]: withValue(parts[key], others, value) };
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
