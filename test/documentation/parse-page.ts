/** The doors for data from outside: their signatures, and where it stands what they accept. */

import type { Door } from './declarations.ts';
import { code, generatedNote, page, table } from './markdown.ts';
import { declarations, namedAbove } from './room-page.ts';
import { fileOfSchema, schemas } from './schema-files.ts';

export function parsePage(question: string, { exported, unexported }: Door): string {
  const names = new Set(schemas.map(([name]) => name));
  return page(
    generatedNote,
    '# parse',
    question,
    `Imported from ${code('care-planning-rules/parse')}, the only way to zod.`,
    ...declarations(exported.filter(({ name }) => !names.has(name))),
    ...namedAbove(unexported),
    '## Schemas',
    'Each is a zod 4 schema, and so a Standard Schema. What it accepts stands beside it as JSON Schema; a check that JSON Schema cannot express, such as that an end is not before its beginning, is made besides.',
    table(
      ['Schema', 'As JSON Schema'],
      schemas.map(([name]) => {
        const file = fileOfSchema(name).replace('docs/', '');
        return [code(name), `[${file}](../../${file})`];
      }),
    ),
  );
}
