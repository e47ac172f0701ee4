import {
  fixedRate,
  learner,
  nagging,
  random,
  silentAtHome,
  withMemory,
  withoutMemory,
  withScores,
  type ProactiveAssistant,
  type TrainingSettings,
} from '../../assistant/index.ts';
import { UsageError } from '../../errors/index.ts';
import type { DayPlan } from '../../journal/index.ts';
import { rubricAssistant, type PersonAtHome } from '../../user/index.ts';
import { nearestNames } from '../nearest-names.ts';
import { splitLabel } from '../spec.ts';

/** What an assistant may be made from; only those that are told use what is hidden. */
export interface ToldAtHome {
  /** Suggestions per hour that the person says they want. */
  statedPerHour: number;
  person: PersonAtHome;
  planOf: (date: string) => DayPlan;
  training: TrainingSettings;
}

type Builder = (told: ToldAtHome) => ProactiveAssistant<unknown>;

/** The built-in proactive assistants by name. `rubric` and `fixed-rate:told` are told what no assistant may see, for comparison. */
export const proactiveBuiltIns: Readonly<Record<string, Builder>> = {
  silent: () => silentAtHome,
  nagging: () => nagging,
  random: () => random,
  'fixed-rate': () => fixedRate(1),
  'fixed-rate:told': ({ statedPerHour }) => fixedRate(statedPerHour),
  rubric: ({ person, planOf }) => rubricAssistant(person, planOf),
  'no-memory': () => withoutMemory,
  memory: () => withMemory,
  'memory-with-scores': () => withScores,
  learner: ({ training }) => learner(training),
};

/** Reads `[label=]SPEC`. @throws UsageError for a name that there is not */
export function parseProactiveSpec(text: string): { label: string; spec: string } {
  const { label, spec } = splitLabel(text);
  if (!(spec in proactiveBuiltIns)) {
    const names = Object.keys(proactiveBuiltIns);
    throw new UsageError(
      `--assistant ${spec}: there is no such assistant at home.${nearestNames(spec, names)} There are ${names.join(', ')}.`,
    );
  }
  return { label: label ?? spec.replace(/:/g, '-'), spec };
}
