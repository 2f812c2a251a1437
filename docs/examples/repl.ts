/** A prompt with everything in scope: `npm run repl`. Ends with Ctrl-D. */

import { start } from 'node:repl';
import * as library from 'care-planning-rules';
import * as doors from 'care-planning-rules/parse';
import * as words from 'care-planning-rules/words';

console.log(`Every rule, function and type of care-planning-rules is in scope. Try:

  unwrap(nextDue(claReview, { from: day('2026-01-05'), held: [] }))
  console.log(explain(nextDue(claReview, { from: day('2026-01-05'), held: [] })))
  catalogue.map(({ id }) => id)
`);
Object.assign(start('care> ').context, library, doors, words);
