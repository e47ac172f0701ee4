import { readFileSync } from 'node:fs';
import { analysisPrompts } from '../analysis/index.ts';
import { advisedHarnessPrompts, harnessPrompts } from '../assistant/index.ts';
import { writeWholeFile } from '../files/index.ts';
import { metrics } from '../judge/index.ts';
import { embedderIdentity, spendingOf, type WrittenParameters } from '../model/index.ts';
import { llmUserPrompts } from '../user/index.ts';
import { isWhole, type Results } from './derive-results.ts';
import { engine, version } from './engine.ts';
import type { Progress } from './progress.ts';
import type { RunDirectory } from './run-directory.ts';
import type { Study } from './study.ts';

/**
 * Writes manifest.json: by what the run was made and how it went. Not among the files that are equal byte for byte.
 * @param run.progress null where nothing was run; then the manifest goes on saying how the last run went
 */
export async function writeManifest(
  directory: RunDirectory,
  study: Study,
  results: Results,
  run: { progress: Progress | null; templates: string | null; seconds: number },
): Promise<void> {
  const cost = await spendingOf(directory.spending);
  const judges = Object.fromEntries(metrics.map((metric) => [`judge/${metric.name}`, metric.hash]));
  const harness = Object.assign(
    {},
    ...study.assistants.map(({ memory }) => (memory === undefined ? {} : harnessPrompts(memory))),
  ) as Record<string, string>;
  const advised = study.assistants.some(({ analysis }) => analysis !== undefined)
    ? { ...advisedHarnessPrompts(), ...analysisPrompts() }
    : {};
  const manifest = {
    id: study.id,
    livelong: version,
    engine,
    node: process.versions.node,
    seed: study.seed,
    parameters: {
      user: study.user.parameters ?? null,
      assistants: parametersByLabel(study.assistants),
      judges: parametersByLabel(study.judges),
    },
    prompts: { ...llmUserPrompts(study['turns-as']), ...harness, ...advised, ...judges },
    embedder: embedderIdentity(study.embedding, study['overlap-threshold'] ?? undefined),
    templates: run.templates,
    complete: isWhole(results),
    incompleteLives: results.incompleteLives,
    pendingVerdicts: results.pendingVerdicts,
    conversations: results.conversations,
    longestChain: results.longestChain,
    faults: results.faults.faults,
    failedCalls: results.faults.failedCalls,
    calls: results.faults.roles,
    cost: Object.keys(cost.roles).length === 0 ? null : cost,
    lastRun:
      run.progress === null
        ? lastRunOf(directory)
        : { calls: run.progress.calls, seconds: Math.round(run.seconds * 10) / 10 },
  };
  writeWholeFile(directory.manifest, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** How the last run went, as the manifest that is there says; null where none says it. */
export function lastRunOf(directory: RunDirectory): unknown {
  try {
    return (JSON.parse(readFileSync(directory.manifest, 'utf8')) as { lastRun?: unknown }).lastRun ?? null;
  } catch {
    return null;
  }
}

function parametersByLabel(
  parts: readonly { label: string; parameters?: WrittenParameters | undefined }[],
): Record<string, WrittenParameters> {
  return Object.fromEntries(
    parts.flatMap(({ label, parameters }) => (parameters === undefined ? [] : [[label, parameters]])),
  );
}
