import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageFile, readYaml } from '../../files/index.ts';
import { drawnHome, type DrawnHome } from './drawn-home.ts';
import { furnish } from './furnish.ts';
import type { Home } from './home.ts';
import { homeFile, type HomeFault } from './home-file.ts';
import { lintDrawing } from './lint-drawing.ts';

const bundledFolder = packageFile('data/homes');
const advice = 'How a home is written is told in docs/days.md; the files in data/homes of Livelong are examples.';
let bundled: readonly Home[] | undefined;
let drawn: readonly DrawnHome[] | undefined;

const homeSchema = homeFile.transform((file, context): Home => {
  const wrong = lintDrawing(file);
  const home = wrong.length > 0 ? wrong : furnish(file);
  if (!isFaults(home)) return home;
  for (const { path, message } of home) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});

/**
 * Reads a home that somebody wrote.
 * @throws UsageError when the file cannot be read; InputError with file, line and field of all faults
 */
export function readHome(file: string): Home {
  return readYaml(file, homeSchema, advice);
}

/** All homes that come with Livelong, by id; read once. */
export function readHomes(): readonly Home[] {
  return (bundled ??= bundledFiles().map(readHome));
}

/**
 * Reads a home that somebody wrote, with its drawing.
 * @throws as `readHome` does
 */
export function readDrawnHome(file: string): DrawnHome {
  return drawnHome(readHome(file), readYaml(file, homeFile, advice));
}

/** All homes that come with Livelong, with their drawings, by id; read once. */
export function readDrawnHomes(): readonly DrawnHome[] {
  return (drawn ??= bundledFiles().map(readDrawnHome));
}

function bundledFiles(): string[] {
  return readdirSync(bundledFolder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(bundledFolder, name));
}

function isFaults(result: Home | HomeFault[]): result is HomeFault[] {
  return Array.isArray(result);
}
