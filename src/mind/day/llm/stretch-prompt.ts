import { z } from 'zod';
import type { Prompt } from '../../../model/index.ts';
import { clockText } from '../../../person/index.ts';
import { exampleStretches } from './examples.ts';
import type { PlannedStretch } from './planned.ts';
import { plannerFrame } from './planner-frame.ts';

/** One step of a stretch. */
export interface PlannedStep {
  doing: string;
  place: string;
  minutes: number;
}

/** Minutes that a step may take. */
const stepMinutes = [5, 10, 15, 20, 25, 30] as const;

/** An object as prompts name it. */
export function placeName({ name, room }: { name: string; room: string }): string {
  return `${name} (${room})`;
}

/** How many steps a stretch has, at least and at most. */
export function stepCounts(minutes: number): { least: number; most: number } {
  const least = Math.ceil(minutes / 30);
  return { least, most: Math.max(least, Math.min(minutes / 5, Math.ceil(minutes / 10))) };
}

/** A stretch of a day at home in steps of 5 to 30 minutes. */
export const stretchPrompt: Prompt<PlannedStretch, { steps: readonly PlannedStep[] }> = {
  name: 'planner/stretch',
  purpose: 'Takes a stretch of a day at home apart into activities of 5 to 30 minutes, each at its place.',
  examples: exampleStretches,
  messages: ({ person, home, date, kind, doing, from, to, before, after, places }) => {
    const { given } = person.name;
    const minutes = to - from;
    const { least, most } = stepCounts(minutes);
    const count = most === 1 ? '1 step' : least === most ? `${most} steps` : `${least} to ${most} steps`;
    return [
      { role: 'system', content: plannerFrame(person, home) },
      {
        role: 'user',
        content: `It is ${date}. From ${clockText(from)} to ${clockText(to)}, ${minutes} minutes: ${doing} (${kind === 'free' ? 'free time' : kind}).
Before: ${before ?? 'asleep'}. After: ${after ?? 'asleep'}.

Tell these ${minutes} minutes as ${count}${most === 1 ? '' : ', in the order in which they happen'}.
- "doing": what anybody in the room would see ${given} do, in 3 to 8 words that begin with a verb in -ing, as "cutting onions at the counter", "answering mail at the desk". No thoughts, no feelings, no name of ${given}, no people but those around ${given}; each step is another one than the step before.
- "place": where, one of: ${places.join(', ')}.
- "minutes": 5, 10, 15, 20, 25 or 30${most === 1 ? '' : `; together ${minutes}`}.
Answer with a JSON object {"steps": [{"doing", "place", "minutes"}]}.`,
      },
    ];
  },
  schema: ({ from, to, places }) => {
    const { least, most } = stepCounts(to - from);
    const step = z.strictObject({
      doing: z.string().trim().min(3).max(80),
      place: z.enum([...places]),
      minutes: z.literal([...stepMinutes]),
    });
    return z.strictObject({ steps: z.array(step).min(least).max(most) });
  },
};
