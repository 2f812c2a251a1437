/** Review timeliness from an SSDA903: `npm run timeliness -- <folder> --as-of YYYY-MM-DD`; run.ts says what else it takes. */

import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), process);
