import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../../errors/index.ts';
import { storing } from '../../files/index.ts';
import { livesFileNames } from '../../formats/index.ts';

/** Where everything of a generation lies: the LifeSim layout, and beside it what made it. */
export interface GenerationDirectory {
  readonly root: string;
  readonly people: string;
  readonly events: string;
  readonly templates: string;
  /** What was asked for, and what came of it. */
  readonly manifest: string;
  /** What each paid try cost. */
  readonly spending: string;
  readonly vectors: string;
  /** Calls of a life's mind. */
  calls(life: string): string;
}

/** The layout of a folder of generated lives. */
export function generationDirectory(root: string): GenerationDirectory {
  const own = (...names: string[]) => join(root, '.livelong', ...names);
  return {
    root,
    people: join(root, livesFileNames.people),
    events: join(root, livesFileNames.events),
    templates: join(root, livesFileNames.templates),
    manifest: own('manifest.json'),
    spending: own('spending.jsonl'),
    vectors: own('vectors.jsonl'),
    calls: (life) => own('lives', `${life}.jsonl`),
  };
}

const identified = z.looseObject({
  id: z.string(),
  asked: z.looseObject({ budget: z.number().optional() }).optional(),
});

/** The budget of the generation `id` that was begun here, in US dollars; null for none. */
export function budgetOf({ manifest }: GenerationDirectory, id: string): number | null {
  if (!existsSync(manifest)) return null;
  const before = readManifest(manifest);
  return before.id === id ? (before.asked?.budget ?? null) : null;
}

function readManifest(manifest: string): z.infer<typeof identified> {
  try {
    return identified.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  } catch (error) {
    throw new UsageError(`${manifest} is damaged. Choose another --out, or --fresh to start over there.`, error);
  }
}

/** What stands in a folder of generated lives before anything is done there: the id of the generation; null for an empty or new folder. */
function idIn({ root, manifest }: GenerationDirectory): string | null {
  if (existsSync(manifest)) return readManifest(manifest).id;
  if (existsSync(root) && !statSync(root).isDirectory()) {
    throw new UsageError(`${root} is a file. Choose another --out: a folder is made there.`);
  }
  const entries = existsSync(root) ? readdirSync(root).filter((name) => !/^lock(\.\w+)?$/.test(name)) : [];
  if (entries.length > 0) {
    throw new UsageError(`${root} is not empty and holds no generated lives. Choose another --out.`);
  }
  return null;
}

/**
 * Refuses a folder that holds other lives or something else, unless it is to be emptied; empties it where that is asked for.
 * @param options.empty whether to empty it now, where it is to be `fresh`
 * @throws UsageError
 */
export function prepareDirectory(
  directory: GenerationDirectory,
  id: string,
  { fresh, empty }: { fresh: boolean; empty: boolean },
): void {
  const before = fresh && existsSync(directory.manifest) ? null : idIn(directory);
  if (before !== null && before !== id) {
    throw new UsageError(
      `${directory.root} holds other lives (${before}; these would be ${id}): people, events, seed, plan, desires, mind or program differ. Choose another --out, or --fresh to start over there.`,
    );
  }
  if (!fresh || !empty) return;
  const { people, events, templates, root } = directory;
  for (const path of [people, events, templates, join(root, '.livelong')]) {
    storing(path, () => rmSync(path, { recursive: true, force: true }));
  }
}
