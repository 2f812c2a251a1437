import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What must not compile (`*.test-d.ts`) is proved by `npm run typecheck`, with `@ts-expect-error`.
// Tests import the library by its public name, as its users do: tsconfig.json maps it to the source.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    // Ordinary runs write no snapshot; `npm run docs` does.
    update: 'none',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      thresholds: { lines: 95, functions: 95, statements: 95, branches: 90 },
    },
  },
});
