import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Threads that tests start compile the sources anew otherwise, half a second each.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'livelong-compile-cache');

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'web/src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for comes at its own time: only a test that waits in vain ever gets there.
    expect: { poll: { timeout: 60_000 } },
    pool: 'forks',
    // Modules hold no state that a test could leave behind, so that test files may share them: unit tests take a third of the time.
    isolate: false,
    // Many tests wait, for commands and for time limits: a worker more than there are cores leaves none idle.
    maxWorkers: availableParallelism() + 1,
    env: { NO_COLOR: '1' },
  },
});
