// What a bundle may weigh, minified and gzipped. A limit is raised only with bytes and reason in the changes.
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
  weighed('nextDue with one rule', 'cadence', '{ nextDue, claReview }', '4.45 kB'),
  weighed('the agenda with the catalogue', 'index', '{ agenda, catalogue }', '36 kB'),
  weighed('the whole library, without words and without zod', 'index', '*', '52 kB'),
  weighed('the door, with what it needs of zod', 'parse', '*', '40 kB'),
  weighed('the words alone', 'words', '*', '64 kB'),
  weighed('every rule, without calculators', 'law', '{ catalogue }', '11 kB'),
];
