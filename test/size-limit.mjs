// What a bundle may weigh, minified and gzipped: a little over what it weighs. docs/performance.md has the targets.
// The built files name chunks that a bundler leaves out, and esbuild warns of each.

import { fileURLToPath } from 'node:url';

const weighed = (name, file, names, limit) => ({
  name,
  path: fileURLToPath(new URL(`../dist/${file}.js`, import.meta.url)),
  import: names,
  limit,
  gzip: true,
  modifyEsbuildConfig: (config) => ({ ...config, logLevel: 'error' }),
});

export default [
  weighed('nextDue with one rule', 'cadence', '{ nextDue, claReview }', '5.4 kB'),
  weighed('nextDue with one rule that rests on one statement', 'cadence', '{ nextDue, qualityOfCareReview }', '4.4 kB'),
  weighed('the whole library, without zod', 'index', '*', '88 kB'),
];
