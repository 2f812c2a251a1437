/** `npm run ledger`: adds what this version of the package releases to docs/ledger.txt. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue, madeWith } from 'care-planning-rules';
import { libraryWords } from 'care-planning-rules/words';
import { entriesOf, linesOf, withRelease } from './ledger.ts';

const path = fileURLToPath(new URL('../../docs/ledger.txt', import.meta.url));
const before = readFileSync(path, 'utf8');
const after = withRelease(before, madeWith, entriesOf(catalogue, Object.keys(libraryWords.statements)));
writeFileSync(path, after);
console.log(`docs/ledger.txt: ${linesOf(after).length - linesOf(before).length} entries of ${madeWith} added`);
