import { CallFailure } from '../../errors/index.ts';
import type { DayPlan } from '../../journal/index.ts';
import type { PlannedDay } from '../../life/index.ts';
import { generativeAgents, importanceOf, openStream } from '../../memory/index.ts';
import { modelPlanner, modelReflector, openReflection, plannerLine, reflectionLine } from '../../mind/index.ts';
import type { CallRecord, Embedder, ModelPort } from '../../model/index.ts';
import { dateAfter, minuteOf } from '../../world/index.ts';
import { plannedCount, withTicks, type Household } from './planned-days.ts';

/** Days that a model plans, one after the other, ahead of those who live them. */
export interface PlansAhead {
  /** Day number `day`, from 1. @throws CallFailure where it could not be planned */
  at(day: number): Promise<PlannedDay>;
  /** Length of the chain of calls up to a day that is planned. */
  chainTo(day: number): number;
}

const dayMinutes = 1440;

/**
 * Plans all days of a life through a model, from the first on. What happened reaches the next plan: the day before in short, and what the person has come to think when looking back at
 * what they remember. Suggestions are no part of it, so that all assistants meet the same days. A day that fails is nobody's yesterday.
 */
export function planAhead(
  household: Household,
  { model, embedder, record, life }: { model: ModelPort; embedder: Embedder; record: CallRecord; life: string },
): PlansAhead {
  const { study, person, home } = household;
  const planner = modelPlanner({ model, seed: study.seed });
  const stream = openStream(generativeAgents);
  const start = minuteOf(study.start);
  const reflection = openReflection({ stream, reflector: modelReflector({ model, person, start }), embedder });
  const lineAt = reflectionLine(record, life, 0);
  const chains: number[] = [];
  let chain = 0;
  let yesterday: DayPlan | null = null;

  const planOne = async (day: number): Promise<PlannedDay> => {
    const line = plannerLine(record, life, day, (plannedCount(study) - day + 1) * planner.calls);
    const thoughts = stream.notes.filter(({ kind }) => kind === 'thought').map(({ text }) => text);
    const summary = yesterday === null ? null : summaryOf(yesterday);
    yesterday = null;
    const date = dateAfter(study.start, day - 1);
    try {
      const plan = await planner.plan(
        { person, home, date, yesterday: { summary, thoughts: thoughts.slice(-3) } },
        line,
      );
      yesterday = plan;
      await remember(plan, day);
      return withTicks(plan, household);
    } finally {
      chain += line.calls;
      chains[day] = chain;
    }
  };

  const remember = async (plan: DayPlan, day: number) => {
    for (const { text, at } of partsOf(plan)) {
      const vector = await embedder.embed(text);
      const importance = importanceOf('usual activity') + 2;
      stream.add({ text, at: (day - 1) * dayMinutes + at, importance, kind: 'event', vector });
    }
    if (!reflection.isDue()) return;
    const lines: ReturnType<typeof lineAt>[] = [];
    const line = () => {
      const own = lineAt(start + day * dayMinutes);
      lines.push(own);
      return own;
    };
    try {
      await reflection.reflect(day * dayMinutes, line);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
    } finally {
      chain += lines.reduce((sum, { calls }) => sum + calls, 0);
    }
  };

  const planned: Promise<PlannedDay>[] = [];
  let last: Promise<unknown> = Promise.resolve();
  for (let day = 1; day <= plannedCount(study); day++) {
    const own = last.then(() => planOne(day));
    own.catch(() => {});
    planned.push(own);
    last = own.catch((error: unknown) => {
      if (!(error instanceof CallFailure)) throw error;
    });
  }
  last.catch(() => {});
  return { at: (day) => planned[day - 1]!, chainTo: (day) => chains[day] ?? chain };
}

/** The parts of a day, each as one thing to remember. */
function partsOf({ activities }: DayPlan): { text: string; at: number }[] {
  return activities.flatMap(({ part, from }, index) =>
    activities[index - 1]?.part === part ? [] : [{ text: part, at: from }],
  );
}

function summaryOf(plan: DayPlan): string {
  return partsOf(plan)
    .map(({ text }) => text)
    .join(', then ');
}
