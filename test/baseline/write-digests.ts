/**
 * `npm run baseline` writes digests.json anew from 0.1.0, whose packing lies beside the repository. It refuses while
 * the two libraries differ in anything that wanted-differences.ts does not explain: no digest is ever written of an
 * answer that nobody has looked at.
 */

import { writeFileSync } from 'node:fs';
import { openLibrary } from '../case-runner.ts';
import { comparedAgendas, differencesOfCases, differencesOfRules, problemsWith } from './comparison.ts';
import { digestsFile, digestsOf, textOfDigests } from './digests.ts';
import { isReleasedThere, openReleased } from './released.ts';
import { WANTED_DIFFERENCES } from './wanted-differences.ts';

if (isReleasedThere) {
  const [today, released] = [await openLibrary(), await openReleased()];
  const agendas = comparedAgendas(today, released);
  const differences = [
    ...differencesOfRules(today, released),
    ...differencesOfCases(today, released),
    ...agendas.differences,
  ];
  const problems = problemsWith(differences, WANTED_DIFFERENCES);
  const digests = digestsOf(agendas.today, agendas.released);
  const shown = 20;
  for (const problem of problems.slice(0, shown)) console.error(problem);
  if (problems.length > shown) console.error(`… and ${problems.length - shown} more`);
  console.log(
    `${digests.released.length} agendas, ${digests.differing.size} of which differ; ${problems.length} problems`,
  );
  if (problems.length === 0) writeFileSync(digestsFile, textOfDigests(digests));
  else process.exitCode = 1;
} else {
  console.error('0.1.0 is not beside this checkout (../shared/baseline), so digests.json stays as it is.');
  process.exitCode = 1;
}
