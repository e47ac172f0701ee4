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
import type { PlannedDay } from '../../life/index.ts';
import {
  openRecord,
  parseModelName,
  type CallLine,
  type CallRecord,
  type ModelPort,
  type OnCall,
} from '../../model/index.ts';
import { describePerson, statedPerHour } from '../../person/index.ts';
import { personAtTerminal, personByModel, personByRule, ratedPerson, type PersonAtHome } from '../../user/index.ts';
import { openMemoryFile } from '../memory-file.ts';
import type { DayCalls } from './day-calls.ts';
import { daysDirectory } from './days-directory.ts';
import type { DaysAssistant, Harness, Outside } from './days-study.ts';
import type { LifeAtHome, OpenCell, OpenLife } from './live-life.ts';
import { trainedOutside } from './outside-trainer.ts';
import { trainingOf } from './open-by-rule.ts';
import { planByRule } from './planned-days.ts';
import { planAhead } from './planned-by-model.ts';
import { parseProactiveSpec, proactiveBuiltIns } from './proactive-spec.ts';

/** With what lives are opened in which others are asked. */
export interface OthersOptions {
  calls: DayCalls;
  onCall: OnCall;
  /** Asks somebody at the terminal. */
  ask: (question: string) => Promise<string>;
}

/** A life in which models, modules, servers or people are asked. */
export async function openWithOthers(life: LifeAtHome, options: OthersOptions): Promise<OpenLife> {
  const { calls, onCall } = options;
  const directory = daysDirectory(life.root);
  const shared = await openRecord(directory.shared(life.life), { onCall });
  const plans = planned(life, calls, shared);
  return {
    dayAt: plans.at,
    cell: (assistant) => openCell(life, assistant, plans, options),
    atOnce: true,
    close: () => shared.close(),
  };
}

interface Plans {
  at(day: number): Promise<PlannedDay> | PlannedDay;
  /** Plans that somebody has lived already, by date. */
  known: Map<string, DayPlan>;
  chainTo(day: number): number;
}

function planned(life: LifeAtHome, calls: DayCalls, record: CallRecord): Plans {
  const known = new Map<string, DayPlan>();
  const note = (day: PlannedDay): PlannedDay => {
    known.set(day.plan.date, day.plan);
    return day;
  };
  if (calls.planner === null) {
    const days = new Map<number, PlannedDay>();
    const at = (day: number) => {
      const there = days.get(day) ?? note(planByRule(life, day));
      days.set(day, there);
      return there;
    };
    return { at, known, chainTo: () => 0 };
  }
  const { planner: model } = calls;
  const ahead = planAhead(life, { model, embedder: calls.embedder('mind'), record, life: life.life });
  return { at: (day) => ahead.at(day).then(note), known, chainTo: (day) => ahead.chainTo(day) };
}

async function openCell(
  life: LifeAtHome,
  assistant: DaysAssistant,
  plans: Plans,
  options: OthersOptions,
): Promise<OpenCell> {
  const name = { life: life.life, assistant: assistant.label, trial: 1 };
  const directory = daysDirectory(life.root);
  const record = await openRecord(directory.calls(name), { onCall: options.onCall });
  const memories = await openMemoryFile(directory.memories(name));
  const lines: CallLine[] = [];
  const line = (role: 'assistant' | 'rater' | 'trainer', date: string): CallLine => {
    const address = [
      ['life', life.life],
      ['assistant', assistant.label],
      ['date', date],
      ['role', role],
    ] as const;
    const own: CallLine = { record, address, role, priority: 1, calls: 0 };
    lines.push(own);
    return own;
  };
  return {
    assistant: assistantOf(life, assistant, {
      ...options,
      plans,
      memories,
      line: ({ date }) => line('assistant', date),
      trainerLine: ({ date }) => line('trainer', date),
    }),
    person: personOf(life, options, ({ date }) => line('rater', date)),
    keep: () => null,
    chain: () => plans.chainTo(1) + lines.reduce((sum, { calls }) => sum + calls, 0),
    close: () => {
      record.close();
      memories.close();
    },
  };
}

function personOf(
  { study, life, person }: LifeAtHome,
  { calls, ask }: OthersOptions,
  line: (plan: DayPlan) => CallLine,
): PersonAtHome {
  const [first] = study.raters;
  const { seed } = study;
  if (first!.spec === 'rules') return personByRule(person, { seed, life });
  if (first!.spec === 'human') return personAtTerminal({ ask, rater: person, seed, life, line });
  const { as, all, revisions } = study.rating;
  const model = calls.raters.get(first!.label)!;
  const byModel = personByModel({ model, person: ratedPerson(person), seed, life, as, counted: !all, line });
  return revisions ? byModel : { openDay: (plan) => withoutRevisions(byModel.openDay(plan)) };
}

function withoutRevisions<Day extends { revise?: unknown }>({ revise: _, ...day }: Day): Omit<Day, 'revise'> {
  return day;
}

function assistantOf(
  { root, study, life, person }: LifeAtHome,
  { label, spec: text, harness, outside }: DaysAssistant,
  {
    calls,
    plans,
    memories,
    line,
    trainerLine,
  }: OthersOptions & {
    plans: Plans;
    memories: MemoryStore;
    line: (opening: DayOpening) => CallLine;
    trainerLine: (opening: DayOpening) => CallLine;
  },
): ProactiveAssistant<unknown> {
  const training = trainingOf(study);
  const spec = parseProactiveSpec(text);
  if (spec.kind === 'built-in') {
    return proactiveBuiltIns[spec.name]!({
      statedPerHour: statedPerHour(person),
      person: personByRule(person, { seed: study.seed, life }),
      planOf: (date) => plans.known.get(date)!,
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
