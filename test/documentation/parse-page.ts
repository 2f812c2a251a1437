/** The doors for data from outside: their signatures, and what they accept, as JSON Schema. */

import * as z from 'zod';
import type { Declared } from './declarations.ts';
import { code, generatedNote, page } from './markdown.ts';
import { declarations } from './room-page.ts';

export function parsePage(question: string, declared: readonly Declared[], doors: Record<string, unknown>): string {
  const schemas = Object.entries(doors).filter(([, door]) => door instanceof z.core.$ZodType);
  const names = new Set(schemas.map(([name]) => name));
  return page(
    generatedNote,
    '# parse',
    question,
    `Imported from ${code('care-planning-rules/parse')}, the only way to zod.`,
    ...declarations(declared.filter(({ name }) => !names.has(name))),
    '## Schemas',
    'What each accepts, as JSON Schema. A check that JSON Schema cannot express, such as a day that the calendar does not have, is made besides.',
    ...schemas.flatMap(([name, schema]) => [
      `### ${name}`,
      ['```json', written(z.toJSONSchema(schema as z.ZodType, { io: 'input', reused: 'ref' })), '```'],
    ]),
  );
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
