import type { DayPlan } from '../../journal/index.ts';
import type { PlannedDay } from '../../life/index.ts';
import { openRecord, type CallLine, type CallRecord, type OnCall } from '../../model/index.ts';
import { personAtTerminal, personByModel, personByRule, ratedPerson, type PersonAtHome } from '../../user/index.ts';
import { openMemoryFile } from '../memory-file.ts';
import type { DayCalls } from './day-calls.ts';
import { daysDirectory } from './days-directory.ts';
import type { DaysAssistant } from './days-study.ts';
import { keeperOfLearner } from './explain-learner-kept.ts';
import type { LifeAtHome, OpenCell, OpenLife } from './live-life.ts';
import { openAssistantAtHome } from './open-assistant-at-home.ts';
import { planByRule } from './planned-days.ts';
import { planAhead } from './planned-by-model.ts';
import { talksWithOthers } from './timeline-talks.ts';

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
    dayAt: (day) => plans.at(day),
    cell: (assistant) => openCell(life, assistant, plans, shared, options),
    atOnce: true,
    close: () => shared.close(),
  };
}

interface Plans {
  at(day: number): Promise<PlannedDay> | PlannedDay;
  /** Plans that somebody has lived already, by date. */
  known: Map<string, DayPlan>;
  /** Length of the planner's chain up to the plan of a date; without one, up to the last plan that somebody has lived. */
  chainTo(date?: string): number;
}

function planned(life: LifeAtHome, calls: DayCalls, record: CallRecord): Plans {
  const known = new Map<string, DayPlan>();
  const chains = new Map<string, number>();
  let longest = 0;
  const note = (day: PlannedDay, chain: number): PlannedDay => {
    known.set(day.plan.date, day.plan);
    chains.set(day.plan.date, chain);
    longest = Math.max(longest, chain);
    return day;
  };
  const chainTo = (date?: string) => (date === undefined ? longest : (chains.get(date) ?? 0));
  if (calls.planner === null) {
    const days = new Map<number, PlannedDay>();
    const at = (day: number) => {
      const there = days.get(day) ?? note(planByRule(life, day), 0);
      days.set(day, there);
      return there;
    };
    return { at, known, chainTo };
  }
  const { planner: model } = calls;
  const ahead = planAhead(life, { model, embedder: calls.embedder('mind'), record, life: life.life });
  return { at: (day) => ahead.at(day).then((there) => note(there, ahead.chainTo(day))), known, chainTo };
}

async function openCell(
  life: LifeAtHome,
  assistant: DaysAssistant,
  plans: Plans,
  shared: CallRecord,
  options: OthersOptions,
): Promise<OpenCell> {
  const name = { life: life.life, assistant: assistant.label, trial: 1 };
  const directory = daysDirectory(life.root);
  const record = await openRecord(directory.calls(name), { onCall: options.onCall });
  const memories = await openMemoryFile(directory.memories(name));
  const lines: { date: string; own: CallLine }[] = [];
  const line = (role: 'assistant' | 'rater' | 'trainer', date: string): CallLine => {
    const address = [
      ['life', life.life],
      ['assistant', assistant.label],
      ['date', date],
      ['role', role],
    ] as const;
    const own: CallLine = { record, address, role, priority: 1, calls: 0 };
    lines.push({ date, own });
    return own;
  };
  const { timeline } = life.study;
  let talked = 0;
  /** A day waits for its plan and for the day before. */
  const lived = () => lines.reduce((sum, { date, own }) => Math.max(sum, plans.chainTo(date)) + own.calls, 0);
  const chain = () => Math.max(plans.chainTo(), lived() + talked);
  const took = (calls: number) => void (talked += calls);
  return {
    ...(timeline === undefined
      ? {}
      : {
          between: talksWithOthers(life, timeline, assistant, options.calls, {
            shared,
            own: record,
            memories,
            chain,
            took,
          }),
        }),
    assistant: openAssistantAtHome(life, assistant, {
      calls: options.calls,
      memories,
      line: ({ date }) => line('assistant', date),
      trainerLine: ({ date }) => line('trainer', date),
      planOf: (date) => plans.known.get(date)!,
    }),
    person: personOf(life, options, ({ date }) => line('rater', date)),
    keep: keeperOfLearner(life.study, assistant, memories),
    chain,
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

function withoutRevisions<Day extends { revise?: unknown }>(day: Day): Omit<Day, 'revise'> {
  const { revise: _, ...rest } = day;
  return rest;
}
