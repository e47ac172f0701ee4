import type { DayActivity } from '../../../journal/index.ts';
import { askStructured, type Address, type CallLine, type ModelPort, type Prompt } from '../../../model/index.ts';
import { dayOfMinute, minuteOf, weekdayNames, weekdayOf } from '../../../world/index.ts';
import { apart } from '../apart.ts';
import { dayFrame } from '../day-frame.ts';
import type { DayPlanner, DayQuestion } from '../day-planner.ts';
import { objectsForKind } from '../kind-places.ts';
import { dayPrompt } from './day-prompt.ts';
import { outlineOf } from './outline.ts';
import { plannedBlocks, type PlannedBlock } from './planned-blocks.ts';
import { shareMinutes } from './share-minutes.ts';
import { placeName, stretchPrompt } from './stretch-prompt.ts';
import { tidyPhrase } from './tidy-phrase.ts';

const longestStep = 30;

/**
 * Plans days through a language model: one call for what happens in the stretches of the day, then one for each stretch at home, all in flight
 * together, that takes it apart. When what stands in the routine begins and ends is drawn by rules, so that any answer gives a day that can be lived.
 * @param options.seed addresses these draws
 */
export function modelPlanner({ model, seed }: { model: ModelPort; seed: number }): DayPlanner {
  return {
    calls: 2,
    async plan(question, line) {
      const { person, home, date, yesterday } = question;
      const frame = dayFrame(person, date, seed);
      const outline = outlineOf(frame);
      const input = { person, home, date: dateName(date), yesterday, outline };
      const answer = await ask(line, model, { prompt: dayPrompt, input });
      const blocks = plannedBlocks(outline, answer, person);
      const told = await tellAll(blocks, question, { model, line });
      const activities: DayActivity[] = [];
      for (const each of told) activities.push({ ...each, doing: apart(each.doing, activities.at(-1)?.doing) });
      return { date, weekday: frame.weekday, up: frame.up, bed: frame.bed, activities };
    },
  };
}

/** The activities of all stretches; what is away from home is told already. Of several failures the first in the day is thrown. */
async function tellAll(
  blocks: readonly PlannedBlock[],
  question: DayQuestion,
  { model, line }: { model: ModelPort; line: CallLine },
): Promise<DayActivity[]> {
  const asked = blocks.map((block, at) => {
    const own = { ...line, priority: line.priority - 1, calls: 0 };
    const around = { before: blocks[at - 1]?.doing ?? null, after: blocks[at + 1]?.doing ?? null };
    return {
      own,
      told: block.away ? Promise.resolve([awayActivity(block)]) : tell(block, { question, model, around }, own),
    };
  });
  await Promise.allSettled(asked.map(({ told }) => told));
  line.calls += Math.max(0, ...asked.map(({ own }) => own.calls));
  const activities: DayActivity[] = [];
  for (const { told } of asked) activities.push(...(await told));
  return activities;
}

async function tell(
  block: PlannedBlock,
  options: { question: DayQuestion; model: ModelPort; around: { before: string | null; after: string | null } },
  line: CallLine,
): Promise<DayActivity[]> {
  const { question, model, around } = options;
  const { person, home, date } = question;
  const { kind, doing, hobby, from, to } = block;
  const objects = new Map(objectsForKind(home, kind).map((object) => [placeName(object), object]));
  const { steps } = await ask(line, model, {
    prompt: stretchPrompt,
    input: { person, home, date: dateName(date), kind, doing, from, to, ...around, places: [...objects.keys()] },
    part: [['from', from]],
  });
  const minutes = shareMinutes(
    steps.map((step) => step.minutes),
    to - from,
    longestStep,
  );
  let at = from;
  return steps.map((step, index) => {
    const begin = at;
    at += minutes[index]!;
    const { room, name } = objects.get(step.place)!;
    return {
      from: begin,
      to: at,
      kind,
      doing: tidyPhrase(step.doing, doing),
      part: doing,
      hobby,
      at: { room, object: name },
    };
  });
}

function awayActivity({ kind, doing, hobby, from, to }: PlannedBlock): DayActivity {
  return { from, to, kind, doing, part: doing, hobby, at: null };
}

/** Asks one prompt of the planner; its step is called as the prompt is. */
function ask<Input, Answer>(
  line: CallLine,
  model: ModelPort,
  { prompt, input, part = [] }: { prompt: Prompt<Input, Answer>; input: Input; part?: Address },
): Promise<Answer> {
  const step = prompt.name.slice('planner/'.length);
  return askStructured(line, model, {
    step: [['step', step], ...part],
    name: `planner_${step}`,
    messages: prompt.messages(input),
    schema: prompt.schema!(input),
  });
}

/** As "Tuesday, 2026-03-03". */
function dateName(date: string): string {
  return `${weekdayNames[weekdayOf(dayOfMinute(minuteOf(date)))]!}, ${date}`;
}
