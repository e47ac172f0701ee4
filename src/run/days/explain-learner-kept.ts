import {
  defaultTraining,
  learner as builtInLearner,
  learnerFromState,
  learnerState,
  stateOfLearner,
  type AroundMemory,
  type LearnerMemory,
  type LearnerState,
  type MemoryStore,
} from '../../assistant/index.ts';
import { UsageError } from '../../errors/index.ts';
import { readJsonLines } from '../../files/index.ts';
import { openMemoryFile } from '../memory-file.ts';
import { daysDirectory } from './days-directory.ts';
import type { DaysAssistant, DaysStudy } from './days-study.ts';
import { parseProactiveSpec } from './proactive-spec.ts';

/** True where the assistant's days cannot be computed again, since somebody was asked. */
export function asksOthers({ planner, raters }: DaysStudy, { spec }: DaysAssistant): boolean {
  return planner.spec !== 'rules' || raters[0]!.spec !== 'rules' || parseProactiveSpec(spec).kind !== 'built-in';
}

/** Keeps what a learner has learned where days cannot be computed again, so that it can be read; of others nothing, which is null. */
export function keeperOfLearner(
  study: DaysStudy,
  assistant: DaysAssistant,
  memories: MemoryStore,
): (memory: unknown) => string | null {
  if (!isLearner(assistant) || !asksOthers(study, assistant)) return () => null;
  const policyIn = (memory: unknown) =>
    assistant.spec === 'learner' ? (memory as LearnerMemory) : (memory as AroundMemory).policy;
  return (memory) => memories.keep(stateOfLearner(policyIn(memory)));
}

function isLearner({ spec }: DaysAssistant): boolean {
  return spec === 'learner' || parseProactiveSpec(spec).learner;
}

/**
 * A learner as it was kept after each training.
 * @param version trainings; default: all
 * @throws UsageError for who is no learner, and a version that there is not
 */
export async function readKeptLearner(options: {
  root: string;
  life: string;
  assistant: DaysAssistant;
  version?: number;
}): Promise<{ version: number; learner: LearnerMemory }> {
  const { root, life, assistant } = options;
  const { label } = assistant;
  if (!isLearner(assistant)) {
    throw new UsageError(`${label} has no weights that could be read. Name a learner.`);
  }
  const directory = daysDirectory(root);
  const cell = { life, assistant: label, trial: 1 };
  const trainings = await trainingsIn(directory.journal(cell));
  const kept = trainings.filter((hash) => hash !== null);
  if (trainings.length > 0 && kept.length === 0) {
    throw new UsageError(
      `${label} of ${life} was lived before what such learners have learned was kept. Live the days anew to read it.`,
    );
  }
  const version = options.version ?? kept.length;
  if (version < 0 || version > kept.length) {
    throw new UsageError(`There is no version ${version}: ${label} of ${life} has versions 0 to ${kept.length}.`);
  }
  const memories = await openMemoryFile(directory.memories(cell));
  try {
    const state = version === 0 ? null : learnerState.parse(memories.read(kept[version - 1]!));
    return { version, learner: learnerOf(state, label) };
  } finally {
    memories.close();
  }
}

function learnerOf(state: LearnerState | null, label: string): LearnerMemory {
  if (state === null) return builtInLearner(defaultTraining.dpo).start();
  try {
    return learnerFromState(state);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${label}: ${error.message}. Live the days anew.`);
    throw error;
  }
}

/** Hashes of what was kept after each training that did not fail; null where nothing was. */
async function trainingsIn(journal: string): Promise<(string | null)[]> {
  const trainings: (string | null)[] = [];
  for await (const { value } of readJsonLines(journal)) {
    const entry = value as { type: string; memory?: string; failure?: unknown };
    if (entry.type !== 'day-learned') continue;
    if (entry.memory !== undefined) trainings.push(entry.memory);
    else if (entry.failure === undefined) trainings.push(null);
  }
  return trainings;
}
