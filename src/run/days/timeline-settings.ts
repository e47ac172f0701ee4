import { baselines, type MemoryMode } from '../../assistant/index.ts';
import { UsageError } from '../../errors/index.ts';
import type { DaysRequest } from './days-input.ts';
import type { DaysStudy, Harness } from './days-study.ts';

/** Turns of a talk about something that happened, at most: as in `livelong run`. */
const turns = 6;

/** How days and life events are lived together; undefined where there are days alone. @throws UsageError for what does not go together */
export function timelineOf(request: DaysRequest): DaysStudy['timeline'] {
  const { timeline, reply, lives, planner, trainer, 'held-out': heldOut = 0 } = request;
  if (timeline === 'days') {
    if (reply === undefined) return undefined;
    throw new UsageError(
      '--reply says who answers when people talk, and on days alone nobody does. Add --timeline both, or leave it away.',
    );
  }
  const asked = `--timeline ${timeline}`;
  if (lives === undefined) {
    throw new UsageError(
      `${asked} puts the events of people's lives into their days, and the people have none. Name a folder that \`livelong generate\` made: --lives DIR.`,
    );
  }
  if (trainer !== undefined) {
    throw new UsageError(`${asked} with --trainer: a model that is trained does not talk. Leave one of them away.`);
  }
  if (timeline === 'events' && heldOut > 0) {
    throw new UsageError(
      `${asked} with --held-out ${heldOut}: held-out days are for suggestions, and none are made. Leave --held-out away.`,
    );
  }
  if (timeline === 'events' && planner !== 'rules') {
    throw new UsageError(`${asked} with --planner ${planner}: no plan is lived. Leave --planner away.`);
  }
  return { mode: timeline, reply: replierNamed(reply ?? 'helpful'), turns };
}

function replierNamed(name: string): keyof typeof baselines {
  if (Object.hasOwn(baselines, name)) return name as keyof typeof baselines;
  throw new UsageError(
    `--reply ${name}: it says who answers for the built-in suggesters, one of ${Object.keys(baselines).join(', ')}. Models, modules and servers answer themselves: name them with --assistant.`,
  );
}

/** What a model that answers knows of earlier: all that was said, or nothing. */
export function talkMemory({ retrieval }: Pick<Harness, 'retrieval'>): MemoryMode {
  return retrieval ? 'full' : 'none';
}
