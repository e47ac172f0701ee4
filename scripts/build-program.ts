import { rolldown } from 'rolldown';

/**
 * What is started or imported from outside, by its name inside `src/`: what the package exports, its command, and the files of worker
 * threads. All else lies in chunks that they share; a command that loads a thousand files starts three times slower.
 */
const entries = [
  'cli/main',
  'index',
  'testing/index',
  'vitest/index',
  'assistant/module/module-worker',
  'run/days/days-worker',
  'studio/compare/compare-worker',
  'studio/studies/study-worker',
];

/** Builds the program in `sources` into `folder`. Packages that it depends on stay outside. */
export async function buildProgram(sources: string, folder: string): Promise<void> {
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((name) => [name, `${sources}/${name}.ts`])),
    platform: 'node',
    external: (id) => !/^[./]/.test(id),
    transform: { target: 'es2023' },
  });
  await bundle.write({ dir: folder, format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' });
  await bundle.close();
}
