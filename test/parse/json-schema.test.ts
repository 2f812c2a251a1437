/** The JSON Schemas of docs/schemas, as another library and another language read them. */

import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as doors from 'care-planning-rules/parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { $ZodType } from 'zod/v4/core';
import { root } from '../documentation/files.ts';
import { fileOfSchema } from '../documentation/schema-files.ts';
import { changed, samples } from './samples.ts';

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const schemaNamed = (name: string) => (doors as unknown as Readonly<Record<string, $ZodType>>)[name] as $ZodType;
const validatorOf = (name: string): ValidateFunction =>
  ajv.compile(JSON.parse(readFileSync(root + fileOfSchema(name), 'utf8')));

describe.each(samples)('$name', ({ name, whole, wrong }) => {
  const validate = validatorOf(name);

  it('lets in what the door lets in', () => {
    validate(whole);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('refuses what is missing, unknown or of the wrong kind', () => {
    expect(validate(wrong)).toBe(false);
    expect(validate('anything')).toBe(false);
  });

  it('is never stricter than the door, and never laxer in which keys there are and what kind each is', () => {
    fc.assert(
      fc.property(changed(whole), (input) => {
        const result = doors.parseWith(schemaNamed(name), input);
        const codes = result.ok ? [] : result.issues.map(({ code }) => code);
        if (result.ok) expect([input, validate(input)]).toEqual([input, true]);
        if (codes.some((code) => code !== 'wrong-value')) expect([input, validate(input)]).toEqual([input, false]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the comparison', () => {
  it('can fail: a day is a day, a moment has its offset, a period has one unit, a name is known or one’s own', () => {
    const refuses = (name: string, input: unknown) => !validatorOf(name)(input);
    expect(refuses('conditionFactsSchema', { on: '2026-02-29', circumstances: {} })).toBe(true);
    expect(refuses('contactFactsSchema', { imposedAt: '2026-03-28T18:00', ground: 'agreed' })).toBe(true);
    const saying = (name: string) => ({ on: '2026-02-03', circumstances: { [name]: true } });
    expect(refuses('conditionFactsSchema', saying('needs-can-be-meet'))).toBe(true);
    expect(refuses('conditionFactsSchema', saying('cadence/needs-can-be-met'))).toBe(true);
    expect(refuses('conditionFactsSchema', saying('anytown/needs-can-be-met'))).toBe(false);
    const rule = samples.find(({ name }) => name === 'ruleSchema')?.whole as {
      versions: [{ intervals: [{ within: object }] }];
    };
    const twice = structuredClone(rule);
    twice.versions[0].intervals[0].within = { days: 1, weeks: 1 };
    expect(refuses('ruleSchema', twice)).toBe(true);
    expect(refuses('ruleSchema', { ...rule, versions: [] })).toBe(true);
  });
});
