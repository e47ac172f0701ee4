import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Name of the file that describes somebody. */
export const scratchName = 'scratch.json';

/**
 * The scratch.json of one persona's folder: the one that lies directly in it, else the only one below. A folder of ProPerSim holds a second person,
 * the assistant's: of several the only one with a rubric counts, else the one whom reverie/meta.json names first.
 * @returns the path, or what is wrong as a phrase
 */
export function findScratch(folder: string): { path: string } | { problem: string } {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === scratchName)
    .toSorted();
  if (all.includes(scratchName)) return { path: join(folder, scratchName) };
  const [first, ...others] = all;
  if (first === undefined) return { problem: `expected a ${scratchName} in it or below` };
  if (others.length === 0) return { path: join(folder, first) };
  const withRubric = all.filter((path) => 'criteria' in objectIn(join(folder, path)));
  const [only] = withRubric;
  if (only !== undefined && withRubric.length === 1) return { path: join(folder, only) };
  const user = userOf(folder);
  const theirs = all.filter((path) => user !== null && ownerOf(path) === user);
  const [named] = theirs;
  if (named !== undefined && theirs.length === 1) return { path: join(folder, named) };
  return { problem: `expected one ${scratchName}, found ${all.length}: ${all.join(', ')}` };
}

/** `personas/John Lin/bootstrap_memory/scratch.json` belongs to John Lin. */
function ownerOf(path: string): string | null {
  return /(?:^|[/\\])personas[/\\]([^/\\]+)[/\\]/.exec(path)?.[1] ?? null;
}

/** The person who lives in the home: the first of `persona_names`. */
function userOf(folder: string): string | null {
  const names = objectIn(join(folder, 'reverie', 'meta.json'))['persona_names'];
  const first: unknown = Array.isArray(names) ? names[0] : null;
  return typeof first === 'string' ? first : null;
}

/** A JSON object of a file; empty where the file does not hold one. */
function objectIn(path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
