import { transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

// One entry for each path that package.json exports. What entries share lies in common chunks, so that a rule is
// one and the same object from whichever door it comes. date-fns and zod are dependencies and stay outside.
export const common: Options = {
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
  splitting: true,
  target: 'es2022',
  platform: 'neutral',
};

export default defineConfig([
  {
    ...common,
    format: ['esm', 'cjs'],
    // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...common, format: ['esm'], sourcemap: true },
  // Shared chunks become CommonJS in a second step: by esbuild, whose exports nobody can set anew, and before tsup
  // would do it. No maps, for those of a second step would name paths of this machine.
  {
    ...common,
    format: ['cjs'],
    plugins: [{ name: 'commonjs', renderChunk: (code) => transform(code, { format: 'cjs', target: 'es2022' }) }],
  },
]);
