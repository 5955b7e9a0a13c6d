import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './test/support/closing-line-reporter.ts';

export default defineConfig({
  // Packages resolve as Node resolves them, without `module` and `.mjs` first; else graphql is loaded twice.
  resolve: { mainFields: [], extensions: ['.js', '.ts', '.json'] },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/support/engine-setup.ts'],
    reporters: ['default', new ClosingLineReporter()],
    expect: { requireAssertions: true },
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
