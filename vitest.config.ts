import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const common = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  pool: 'forks',
  env: { NO_COLOR: '1' },
} as const;

export default defineConfig({
  test: {
    // Most tests wait for commands that they start: one worker a core less than there are would leave cores idle.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      // Modules hold no state that a test could leave behind, so that test files may share them: this takes a third of the time.
      { test: { ...common, name: 'unit', include: ['src/**/*.test.ts', 'web/src/**/*.test.ts'], isolate: false } },
      { test: { ...common, name: 'end to end', include: ['test/**/*.test.ts'] } },
    ],
  },
});
