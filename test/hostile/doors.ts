/** Every door, asked in one way: a value, or issues each with the path to a place. With samples that it lets in. */

import { catalogue } from 'care-planning-rules';
import type { Issue, Result } from 'care-planning-rules/core';
import * as parse from 'care-planning-rules/parse';
import type { $ZodType } from 'zod/v4/core';
import { samples } from '../parse/samples.ts';

export type Door = {
  readonly name: string;
  readonly ask: (input: unknown) => Result<unknown>;
  readonly samples: readonly unknown[];
  /** What it gives can be handed in again. */
  readonly givesWhatItTakes: boolean;
};

/** Of each kind of rule that the door lets in, one, under an authority's name. */
const rules = [...new Map(catalogue.map((rule) => [rule.kind, rule])).values()]
  .map((rule) => JSON.parse(JSON.stringify({ ...rule, id: `anytown/${rule.kind}` })))
  .filter((rule) => parse.parseRule(rule).ok);

const sampleOf = (name: string): unknown => samples.find((sample) => sample.name === name)?.whole;

const ssda903 = {
  header: [
    { CHILD: '1', DOB: '09/05/2012' },
    { CHILD: '2', DOB: '10/06/2013' },
  ],
  episodes: [
    { CHILD: '1', DECOM: '05/01/2026', RNE: 'S', LS: 'C2', DEC: '06/02/2026', REC: 'X1' },
    { CHILD: '1', DECOM: '06/02/2026', RNE: 'P', LS: 'C2', DEC: '', REC: '' },
    { CHILD: '2', DECOM: '05/01/2026', RNE: 'S', LS: 'V3', DEC: '07/01/2026', REC: 'E8' },
  ],
  reviews: [{ CHILD: '1', REVIEW: '30/01/2026', REVIEW_CODE: 'PN1' }],
  missing: [{ CHILD: '1', MISSING: 'M', MIS_START: '10/02/2026', MIS_END: '11/02/2026' }],
};

/** The reading of a return, as a door's answer: what could not be read, by table, row and column. */
function askSsda903(input: unknown): Result<unknown> {
  const reading = parse.parseSsda903(input as Parameters<typeof parse.parseSsda903>[0]);
  const [first, ...others] = reading.unread.map(({ table, row, column, ...rest }): Issue => {
    const places = [table, row === 0 ? '' : String(row - 1), column].filter((place) => place !== '');
    return { ...rest, path: places.join('.') };
  });
  return first === undefined ? { ok: true, value: reading } : { ok: false, issues: [first, ...others] };
}

const schemas = Object.entries(parse).filter(([name]) => name.endsWith('Schema')) as unknown as [string, $ZodType][];

export const doors: readonly Door[] = [
  { name: 'parseRule', ask: parse.parseRule, samples: rules, givesWhatItTakes: true },
  {
    name: 'parseChildRecord',
    ask: parse.parseChildRecord,
    samples: [sampleOf('childRecordSchema')],
    givesWhatItTakes: true,
  },
  { name: 'parseRegister', ask: parse.parseRegister, samples: [sampleOf('registerSchema')], givesWhatItTakes: true },
  { name: 'parseReturn', ask: parse.parseReturn, samples: [sampleOf('returnSchema')], givesWhatItTakes: true },
  { name: 'parseSsda903', ask: askSsda903, samples: [ssda903], givesWhatItTakes: false },
  ...schemas.map(([name, schema]) => ({
    name,
    ask: (input: unknown) => parse.parseWith(schema, input),
    samples: [sampleOf(name)],
    givesWhatItTakes: true,
  })),
];

export type Place = { readonly path: readonly (string | number)[]; readonly value: unknown };

/** Every place in plain data, the whole of it first. */
export function placesIn(value: unknown, path: readonly (string | number)[] = []): readonly Place[] {
  const keys: readonly (string | number)[] =
    typeof value !== 'object' || value === null
      ? []
      : Array.isArray(value)
        ? value.map((_, at) => at)
        : Object.keys(value);
  const parts = keys.flatMap((key) => placesIn((value as Record<string | number, unknown>)[key], [...path, key]));
  return [{ path, value }, ...parts];
}

/** The data with something else at a place; what it shares with the data is not changed. */
export function withAt(data: unknown, path: readonly (string | number)[], part: unknown): unknown {
  const [key, ...further] = path;
  if (key === undefined) return part;
  const inner = withAt((data as Record<string | number, unknown>)[key], further, part);
  if (Array.isArray(data)) return data.map((each, at) => (at === key ? inner : each));
  return { ...(data as object), [key]: inner };
}

/** The data without a key. */
export function without(data: unknown, path: readonly (string | number)[]): unknown {
  const above = path.slice(0, -1);
  const holder = placesIn(data).find((place) => place.path.join('.') === above.join('.'))?.value;
  const last = path.at(-1);
  const left = Array.isArray(holder)
    ? holder.filter((_, at) => at !== last)
    : Object.fromEntries(Object.entries(holder as object).filter(([key]) => key !== last));
  return withAt(data, above, left);
}
