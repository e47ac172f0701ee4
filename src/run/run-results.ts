import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';
import { parties, shellWord, StorageError, UsageError } from '../errors/index.ts';
import { scoresVersion, type Scores } from '../report/index.ts';
import type { RunDirectory } from './run-directory.ts';
import { readDerivedJson } from './derived-json.ts';

const count = z.number();

/** What is read of any manifest.json. */
const commonManifest = z.looseObject({
  livelong: z.string(),
  engine: count,
  node: z.string(),
  incompleteLives: count,
  longestChain: z.looseObject({ calls: count }).nullable(),
  faults: z.partialRecord(z.enum(parties), z.record(z.string(), z.looseObject({ times: count, final: count }))),
  failedCalls: z.array(z.looseObject({ who: z.string(), kind: z.string(), times: count, message: z.string() })),
  calls: z.record(
    z.string(),
    z.looseObject({
      calls: count,
      failed: count,
      attempts: count,
      inputTokens: count,
      outputTokens: count,
      reasoningTokens: count,
    }),
  ),
  /** Money by role; absent where the run kept no account. */
  cost: z.looseObject({ roles: z.record(z.string(), z.looseObject({ usd: count })) }).nullable(),
});

/** What is read of the manifest.json of conversations. */
const manifest = commonManifest.extend({
  embedder: z.looseObject({ name: z.string() }),
  templates: z.string().nullable(),
  pendingVerdicts: count,
  conversations: z.looseObject({ all: count, broken: count }),
});

/** See {@link commonManifest}. */
export type CommonManifest = z.infer<typeof commonManifest>;

/** See {@link manifest}. */
export type Manifest = z.infer<typeof manifest>;

/**
 * Refuses a run whose results are not derived yet.
 * @throws UsageError
 */
export function requireResults(directory: RunDirectory): void {
  for (const path of [directory.manifest, directory.scores, directory.index]) {
    if (!existsSync(path)) {
      throw new UsageError(
        `${directory.root} has no results yet: it holds no ${relative(directory.root, path)}. Go on with \`livelong resume ${shellWord(directory.root)}\`, or derive what there is with \`livelong score ${shellWord(directory.root)}\`.`,
      );
    }
  }
}

/**
 * What scores.json holds.
 * @throws UsageError for another version's; StorageError for a damaged one
 */
export function readScores(directory: RunDirectory): Scores {
  const scores = readDerivedJson(directory.scores) as Partial<Scores> | null;
  const found: unknown = scores?.version;
  if (found === scoresVersion) {
    const lists = [scores?.scores, scores?.differences, scores?.assistants, scores?.judges, scores?.metrics];
    if (lists.every(Array.isArray)) return scores as Scores;
    throw new StorageError(
      `${directory.scores} is damaged: it lacks a part of the scores. Derive it again: livelong score ${shellWord(directory.root)}.`,
    );
  }
  throw new UsageError(
    `${directory.scores} is of version ${String(found)}, and this program reads ${scoresVersion}. Derive it again: livelong score ${shellWord(directory.root)}.`,
  );
}

/**
 * What manifest.json says of the run's results.
 * @throws UsageError for another version's; StorageError for a damaged one
 */
export function readManifest(directory: RunDirectory): Manifest {
  return manifestAs(manifest, directory);
}

/**
 * What the manifest.json of any run says: by what it was made, what failed and what it cost.
 * @throws UsageError for another version's; StorageError for a damaged one
 */
export function readCommonManifest(directory: RunDirectory): CommonManifest {
  return manifestAs(commonManifest, directory);
}

function manifestAs<Read>(schema: z.ZodType<Read>, directory: RunDirectory): Read {
  const read = schema.safeParse(readDerivedJson(directory.manifest));
  if (read.success) return read.data;
  throw new UsageError(
    `${directory.manifest} is not a manifest of this version (${z.prettifyError(read.error).replaceAll(/\s+/g, ' ')}). Derive it again: livelong score ${shellWord(directory.root)}.`,
  );
}
