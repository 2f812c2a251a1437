/** What each door accepts, as JSON Schema: for forms, for other languages, for whoever fills a record elsewhere. */

import * as doors from 'care-planning-rules/parse';
import * as z from 'zod';
import * as admission from '../../src/admission/parse.ts';
import * as agenda from '../../src/agenda/parse.ts';
import * as cadence from '../../src/cadence/parse.ts';
import * as contact from '../../src/contact/parse.ts';
import * as core from '../../src/core/parse.ts';
import * as rag from '../../src/rag/parse.ts';
import * as support from '../../src/support/parse.ts';
import * as tier from '../../src/tier/parse.ts';

const schemasIn = (module: object) =>
  Object.entries(module).filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.core.$ZodType);

/** The schemas that the doors export, by name. */
export const schemas = schemasIn(doors);

/** `childRecordSchema` → `docs/schemas/child-record.json`. */
export function fileOfSchema(name: string): string {
  const words = name.replace(/Schema$/, '').replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return `docs/schemas/${words}.json`;
}

/** The generated files, by their path from the top. */
export function schemaFiles(): readonly (readonly [string, string])[] {
  return schemas.map(([name, schema]) => [fileOfSchema(name), `${written(jsonSchemaOf(schema))}\n`]);
}

/** What the rooms’ parts are called; each stands once in a file, under its name. */
const parts = z.registry<{ id: string }>();
for (const [id, part] of [core, admission, cadence, contact, tier, support, rag, agenda].flatMap(schemasIn)) {
  parts.add(part, { id });
}

function jsonSchemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    metadata: parts,
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, z.globalRegistry.get(zodSchema));
      if (zodSchema instanceof z.core.$ZodTuple) sayOnce(zodSchema._zod.def, jsonSchema);
    },
  });
}

/** A list of at least one, and of more of the same: what each is stands once. */
function sayOnce({ items, rest }: z.core.$ZodTupleDef, jsonSchema: z.core.JSONSchema.BaseSchema): void {
  jsonSchema.minItems = items.length;
  if (items.every((item) => item === rest)) delete jsonSchema.prefixItems;
}

const longestLine = 120;

/** JSON in which whatever fits on a line stands on one. */
function written(value: unknown, indent = ''): string {
  const onOneLine = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + onOneLine.length <= longestLine) return onOneLine;
  const within = `${indent}  `;
  const [opens, closes] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((each) => written(each, within))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${written(each, within)}`);
  return `${opens}\n${parts.map((part) => within + part).join(',\n')}\n${indent}${closes}`;
}
