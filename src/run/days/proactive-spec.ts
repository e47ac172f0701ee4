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
import { parseAssistantSpec, type AssistantSpec } from '../spec.ts';

/** What an assistant may be made from; only those that are told use what is hidden. */
export interface ToldAtHome {
  /** Suggestions per hour that the person says they want. */
  statedPerHour: number;
  /** The person by rules. */
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

/** What a proactive assistant's spec names. `learner`: true where the built-in learner chooses among what it proposes. */
export type ProactiveSpec =
  | { kind: 'built-in'; name: string; learner: false }
  | (Extract<AssistantSpec, { kind: 'module' | 'http' | 'model' }> & { learner: boolean });

const around = 'learner:';

/** Reads a proactive assistant's spec: a built-in by name, a module, a server, a model, each of these three also behind `learner:`. @throws UsageError */
export function parseProactiveSpec(text: string): ProactiveSpec {
  if (Object.hasOwn(proactiveBuiltIns, text)) return { kind: 'built-in', name: text, learner: false };
  const isAround = text.startsWith(around);
  const inner = isAround ? text.slice(around.length) : text;
  if (/^[a-z-]+$/i.test(inner)) throw unknownBuiltIn(inner);
  const spec = parseAssistantSpec(inner);
  if (spec.kind === 'module' || spec.kind === 'http' || spec.kind === 'model') return { ...spec, learner: isAround };
  throw new UsageError(
    `--assistant ${text}: it cannot be asked at home, where an assistant must know when to speak. Take a built-in (${names}), a module with \`suggest\` (./mine.ts), a server that speaks our wire format (http://host:port), or a model (openai:MODEL), each of these three also behind ${around}.`,
  );
}

const names = Object.keys(proactiveBuiltIns).join(', ');

function unknownBuiltIn(name: string): UsageError {
  const [nearest] = nearestNames(name, Object.keys(proactiveBuiltIns), 1);
  return new UsageError(
    `--assistant ${name}: there is no such assistant at home. Did you mean ${nearest}? There are ${names}; modules are named by path (./mine.ts), models as openai:MODEL.`,
  );
}
