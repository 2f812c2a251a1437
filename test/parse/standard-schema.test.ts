/** The schemas in the hands of a library that knows nothing of zod: a web service that takes any Standard Schema. */

import { sValidator } from '@hono/standard-validator';
import { agenda, catalogue } from 'care-planning-rules';
import { day } from 'care-planning-rules/core';
import { cadenceFactsSchema, childRecordSchema } from 'care-planning-rules/parse';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';

const service = new Hono()
  .post('/agenda', sValidator('json', childRecordSchema), (context) => {
    const [first] = agenda(context.req.valid('json'), day('2026-02-03'), { rules: catalogue, everything: true });
    return context.json({ rule: first?.rule.id, due: first?.due });
  })
  .post('/facts', sValidator('json', cadenceFactsSchema), (context) => context.json(context.req.valid('json')));

type Answer = {
  readonly rule?: string;
  readonly due?: string;
  readonly error?: readonly { readonly path: readonly string[]; readonly message: string }[];
};

async function posted(path: string, body: unknown) {
  const headers = { 'content-type': 'application/json' };
  const response = await service.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Answer };
}

describe('a web service with the schemas as its doors', () => {
  it('answers what is let in', async () => {
    const record = { id: 'a', recorded: 'all', episodes: [{ kind: 'looked-after', from: '2026-01-05' }], held: {} };
    const { status, body } = await posted('/agenda', record);
    expect(status).toBe(200);
    expect(body.rule).toMatch(/^\w+\//);
    expect(body.due).toMatch(/^\d{4}-\d{2}-\d{2}/);
    expect(await posted('/facts', { from: '2026-01-05', held: [] })).toEqual({
      status: 200,
      body: { from: '2026-01-05', held: [] },
    });
  });

  it('refuses what is not, with every issue, its path and what was expected', async () => {
    const { status, body } = await posted('/facts', {
      from: '2026-02-30',
      held: ['soon'],
      ended: '2026-01-01',
      ward: 7,
    });
    expect(status).toBe(400);
    expect(body.error?.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['from', 'from is "2026-02-30"; expected a day that exists, YYYY-MM-DD'],
      ['held.0', 'held.0 is "soon"; expected a day that exists, YYYY-MM-DD'],
      ['ward', 'ward is not known here'],
    ]);
  });
});

describe('each schema', () => {
  it('says that it is a Standard Schema', async () => {
    const doors = await import('care-planning-rules/parse');
    const schemas = Object.entries(doors).filter(([name]) => name.endsWith('Schema'));
    expect(schemas.length).toBeGreaterThan(10);
    for (const [, schema] of schemas) {
      const { version, vendor, validate } = (schema as typeof cadenceFactsSchema)['~standard'];
      expect([version, vendor]).toEqual([1, 'zod']);
      expect((await validate('anything')).issues?.length).toBeGreaterThan(0);
    }
  });
});
