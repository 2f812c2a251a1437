import { defineConfig } from 'tsup';

// One entry for each path that package.json exports. What entries share lies in common chunks of the ESM
// build; each CJS entry holds its own copy, so rules are compared by id and never by reference.
// date-fns and zod are dependencies and stay outside.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    parse: 'src/parse/index.ts',
    core: 'src/core/index.ts',
    admission: 'src/admission.ts',
    cadence: 'src/cadence.ts',
    contact: 'src/contact.ts',
    tier: 'src/tier.ts',
    support: 'src/support.ts',
    rag: 'src/rag.ts',
    agenda: 'src/agenda/index.ts',
    words: 'src/words/index.ts',
    law: 'src/law/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  clean: true,
  // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
