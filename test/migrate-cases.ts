/**
 * `npm run migrate-cases` puts docs/cases into today’s names and shapes, as the tables of test/baseline/names.ts have
 * them. It counts the cases and what they expect before and after, and writes nothing where either becomes less.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countsOf, migrated } from './baseline/migration.ts';

const folder = fileURLToPath(new URL('../docs/cases/', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => {
    const text = readFileSync(folder + name, 'utf8');
    const after = migrated(text);
    return { name, text, after, counts: [countsOf(text), countsOf(after)] as const };
  });

const fewer = files.filter(({ counts: [was, is] }) => is.cases < was.cases || is.expected < was.expected);
for (const { name } of fewer) console.error(`${name}: there would be fewer cases, or less would be expected`);
if (fewer.length > 0) process.exitCode = 1;
else for (const { name, text, after } of files) if (after !== text) writeFileSync(folder + name, after);

for (const at of [0, 1] as const) {
  const [cases, expected] = (['cases', 'expected'] as const).map((what) =>
    files.reduce((sum, { counts }) => sum + counts[at][what], 0),
  );
  console.log(`${at === 0 ? 'before' : 'after'}: ${cases} cases, ${expected} expected values`);
}
const changed = files.filter(({ text, after }) => after !== text).map(({ name }) => name);
console.log(changed.length === 0 ? 'no file changes' : `changed: ${changed.join(', ')}`);
