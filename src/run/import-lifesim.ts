import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UsageError } from '../errors/index.ts';
import { canonicalHash, openAppender, slug } from '../files/index.ts';
import { copyInputs, readLifesimLogs, readRunInputs, type ChosenLives, type ImportedLogs } from '../formats/index.ts';
import { hashedWords } from '../model/index.ts';
import { assistantId, judgeId, studyId } from './identity.ts';
import { writeImportedVerdicts } from './imported-judge.ts';
import { lockRun } from './lock.ts';
import { runDirectory, type RunDirectory } from './run-directory.ts';
import { importedAs } from './spec.ts';
import { writeStudy } from './study-file.ts';
import type { Study } from './study.ts';

/** What an import came to. */
export interface Imported {
  directory: RunDirectory;
  study: Study;
  conversations: { all: number; broken: number };
  /** Life events without a conversation, over assistants and trials. */
  missing: number;
}

/**
 * Makes a run of LifeSim's logs: its conversations can be judged, scored, shown and exported like any other's, but not lived again, since there
 * is no record. Everything is checked before anything is written; the study comes last.
 * @param request.lives the lives that were simulated, in the LifeSim layout
 * @param request.out a new or empty folder
 * @param request.seed of the intervals
 * @throws InputError for logs with faults; UsageError, StorageError
 */
export async function importLifesim(request: {
  directory: string;
  lives: string;
  out: string;
  seed: number;
}): Promise<Imported> {
  const directory = runDirectory(request.out);
  requireEmpty(directory);
  const logs = await readLifesimLogs(request.directory, request.lives);
  const user = importedAs(logs.user);
  const unlock = lockRun(directory);
  try {
    await copyInputs(logs.lives, directory.root);
    const lives = await readRunInputs(directory.root);
    for (const [position, { id: life }] of logs.lives.plan.entries()) {
      for (const assistant of logs.assistants) {
        for (let trial = 1; trial <= logs.trials; trial++) {
          const journal = openAppender(directory.journal({ life, assistant, trial }), { truncate: true });
          try {
            for (const entry of await logs.journal(position, assistant, trial)) journal.append(entry);
          } finally {
            journal.close();
          }
        }
      }
    }
    await writeImportedVerdicts(directory, logs.verdicts());
    const study = studyOf(logs, lives, {
      user,
      lives: request.lives,
      seed: request.seed,
      name: basename(resolve(request.directory)),
    });
    writeStudy(directory, study);
    return { directory, study, conversations: logs.conversations, missing: logs.missing };
  } finally {
    unlock();
  }
}

/** The study that such logs would have come from, as far as they tell. */
function studyOf(
  logs: ImportedLogs,
  lives: ChosenLives,
  { user, lives: source, seed, name }: { user: string; lives: string; seed: number; name: string },
): Study {
  return {
    name: slug(name),
    id: studyId({
      livesHash: lives.hash,
      user: { spec: user },
      seed,
      turns: logs.turns,
      turnsAs: 'joint',
      embedding: hashedWords.name,
      overlapThreshold: undefined,
    }),
    lives: source,
    people: lives.plan.length,
    events: lives.plan.reduce((most, { events }) => Math.max(most, events), 0),
    turns: logs.turns,
    trials: logs.trials,
    seed,
    'turns-as': 'joint',
    user: { spec: user },
    assistants: logs.assistants.map((label) => {
      const spec = importedAs(label);
      return { label, spec, id: assistantId({ spec }) };
    }),
    judges: [
      { label: 'heuristic', spec: 'heuristic', id: judgeId({ spec: 'heuristic' }) },
      ...logs.judges.map((label) => {
        const spec = importedAs(label);
        return { label, spec, id: canonicalHash({ imported: label }, 12) };
      }),
    ],
    embedding: hashedWords.name,
    'overlap-threshold': null,
    concurrency: 16,
    'requests-per-minute': null,
    'tokens-per-minute': null,
    'call-timeout': 60,
    budget: null,
  };
}

function requireEmpty({ root }: RunDirectory): void {
  if (!existsSync(root)) return;
  let names: string[];
  try {
    names = readdirSync(root);
  } catch (error) {
    throw new UsageError(`--out ${root} cannot be used as a run directory: ${(error as Error).message}.`, error);
  }
  if (names.length > 0) {
    throw new UsageError(`${root} is not empty (it holds ${join(root, names[0]!)}). Choose another --out.`);
  }
}
