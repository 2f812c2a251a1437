/** What each door accepts, as JSON Schema: for forms, for other languages, for whoever fills a record elsewhere. */

import * as doors from 'care-planning-rules/parse';
import * as z from 'zod';
import * as admission from '../../src/parse/admission.ts';
import * as cadence from '../../src/parse/cadence.ts';
import * as contact from '../../src/parse/contact.ts';
import * as forms from '../../src/parse/forms.ts';
import { KNOWN_NAMES, type NameList, nameOf } from '../../src/parse/names.ts';
import * as record from '../../src/parse/record.ts';
import * as register from '../../src/parse/register.ts';
import * as rules from '../../src/parse/rules.ts';
import * as support from '../../src/parse/support.ts';
import * as tier from '../../src/parse/tier.ts';

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

/** What the parts are called; each stands once in a file, under its name. */
const parts = z.registry<{ id: string }>();
for (const [id, part] of [forms, admission, cadence, contact, tier, support, register, record, rules].flatMap(
  schemasIn,
)) {
  parts.add(part, { id });
}
for (const list of Object.keys(KNOWN_NAMES) as NameList[]) parts.add(nameOf(list), { id: `${list}Name` });

function jsonSchemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    metadata: parts,
    override: ({ zodSchema, jsonSchema }) => {
      const { id: _, ...meta } = z.globalRegistry.get(zodSchema) ?? {};
      Object.assign(jsonSchema, meta);
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
