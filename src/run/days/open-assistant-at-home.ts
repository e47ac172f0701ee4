import {
  httpProactiveAssistant,
  learnerAround,
  modelProactiveAssistant,
  moduleProactiveAssistant,
  type DayOpening,
  type HarnessSettings,
  type MemoryStore,
  type ProactiveAssistant,
} from '../../assistant/index.ts';
import type { DayPlan } from '../../journal/index.ts';
import { parseModelName, type CallLine, type ModelPort } from '../../model/index.ts';
import { describePerson, statedPerHour } from '../../person/index.ts';
import { personByRule, ratedPerson } from '../../user/index.ts';
import type { DayCalls } from './day-calls.ts';
import { daysDirectory } from './days-directory.ts';
import type { DaysAssistant, Harness, Outside } from './days-study.ts';
import type { LifeAtHome } from './live-life.ts';
import { trainingOf } from './open-by-rule.ts';
import { trainedOutside } from './outside-trainer.ts';
import { parseProactiveSpec, proactiveBuiltIns } from './proactive-spec.ts';

/** With what an assistant of a study is opened. */
export interface AssistantSurroundings {
  calls: DayCalls;
  memories: MemoryStore;
  /** The line of a day's calls. */
  line: (opening: DayOpening) => CallLine;
  /** The line of the training after a day. */
  trainerLine: (opening: DayOpening) => CallLine;
  /** A plan of a day that has begun. */
  planOf: (date: string) => DayPlan;
}

/** Opens an assistant of a study for one person. */
export function openAssistantAtHome(
  { root, study, life, person }: LifeAtHome,
  { label, spec: text, harness, outside }: DaysAssistant,
  { calls, memories, line, trainerLine, planOf }: AssistantSurroundings,
): ProactiveAssistant<unknown> {
  const training = trainingOf(study);
  const spec = parseProactiveSpec(text);
  if (spec.kind === 'built-in') {
    return proactiveBuiltIns[spec.name]!({
      statedPerHour: statedPerHour(person),
      person: personByRule(person, { seed: study.seed, life }),
      planOf,
      training,
    });
  }
  const inner = othersAssistant();
  return spec.learner ? learnerAround(inner, training) : inner;

  function aroundModel(model: ModelPort, ofDay: (opening: DayOpening) => CallLine): ProactiveAssistant<unknown> {
    const settings = harnessSettings(harness!, person);
    return modelProactiveAssistant({ model, embedder: calls.embedder('assistant'), line: ofDay, settings });
  }

  function trained({ trainer, guard }: Outside): ProactiveAssistant<unknown> {
    const { clock, environment, endpoints } = calls.surroundings;
    const { model: base } = parseModelName(text, '--assistant');
    const modelNamed = (name: string) => (name === base ? calls.assistants.get(label)! : calls.trained(label, name));
    return trainedOutside({
      command: trainer,
      guard,
      base,
      open: (name, listen) => aroundModel(modelNamed(name), (opening) => listen(line(opening))),
      reasons: harness!.reasons,
      revisions: study.rating.revisions,
      settings: training,
      assistant: label,
      run: root,
      folder: daysDirectory(root).trainings({ life, assistant: label, trial: 1 }),
      line: trainerLine,
      environment,
      clock,
      inTurn: calls.inTurn,
      stopped: endpoints.stopped,
    });
  }

  function othersAssistant(): ProactiveAssistant<unknown> {
    const { surroundings, modules } = calls;
    switch (spec.kind) {
      case 'model':
        return outside === undefined ? aroundModel(calls.assistants.get(label)!, line) : trained(outside);
      case 'module':
        return moduleProactiveAssistant({
          pool: modules!.pool,
          label,
          hash: modules!.hashes.get(label)!,
          clock: surroundings.clock,
          memories,
          line,
        });
      case 'http':
        return httpProactiveAssistant({ label, url: spec.url, ...surroundings, memories, line });
      default:
        throw new Error(`${text} was opened as somebody else's`);
    }
  }
}

function harnessSettings({ persona, ...harness }: Harness, person: LifeAtHome['person']): HarnessSettings {
  if (persona === 'hidden') return { ...harness, persona: null };
  const { about, prose } = ratedPerson(person);
  const text = persona === 'person' ? describePerson(person) : `${about}\n${Object.values(prose).join('\n')}`;
  return { ...harness, persona: { kind: persona, text } };
}
