import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineEvent } from '../../mind/index.ts';
import { Conflict } from '../problem.ts';
import type { StudioContext } from '../studio-context.ts';
import type { LiveRecipe } from './live-recipe.ts';
import { ModelFails, setOut, type LivedBy, type LiveWay } from './live-way.ts';
import { recordsFolder } from './old-records.ts';
import type { ShownStep } from './shown-step.ts';

/** A life that is made event by event. Where its way was given up, it is made again up to the last event, to the same words. */
export interface LifeInMaking {
  readonly made: readonly EngineEvent[];
  /**
   * The next event; null when the way is at its end. After an error it can be asked for again.
   * @param isKnown true for an event that was made before, in a server that is gone: its failures are known, too
   */
  next(isKnown?: boolean): Promise<EngineEvent | null>;
  /** Before the first event. */
  goal(): string | null;
  /** Local minute of the first day. */
  from(): number;
  /** Hours t0 of the trigger. */
  readonly turning: number;
  /** Stops what is under way. */
  giveUp(): Promise<void>;
}

/** Where the answers of models are kept while a life is made, so that it can be gone on with after a restart. */
export function recordFolder(
  { saveTo }: Pick<StudioContext, 'saveTo'>,
  { record }: Pick<LiveRecipe, 'record'>,
): string {
  return join(recordsFolder(saveTo), record ?? 'rules');
}

/**
 * A life before its first step.
 * @param recipe its steerings are looked at whenever an event is asked for
 * @param onStep told of each step on the way to an event that is new
 */
export async function openLife(options: {
  studio: StudioContext;
  recipe: LiveRecipe;
  grounds: LivedBy;
  onStep: (step: ShownStep) => void;
}): Promise<LifeInMaking> {
  const { studio, recipe, grounds } = options;
  const folder = recordFolder(studio, recipe);
  const made: EngineEvent[] = [];
  let isNew = true;
  let failed = 0;
  let forgiven = 0;
  let forgivesAll = false;
  const onStep = (step: ShownStep) => {
    if (step.kind === 'failed') failed++;
    if (isNew) options.onStep(step);
  };
  const begin = () =>
    setOut({ recipe, grounds, studio, folder, forgiven: () => (forgivesAll ? Infinity : forgiven), onStep });
  const first = await begin();
  const { goal, from, turning } = first;
  let way: LiveWay | null = first;

  const again = async (): Promise<LiveWay> => {
    const begun = await begin();
    isNew = false;
    forgivesAll = true;
    try {
      for (const [count, { point }] of made.entries()) {
        const event = await begun.next(steeringAfter(recipe, count));
        if (event?.point.minute !== point.minute) throw new Conflict('This life can no longer be gone on with.');
      }
      return begun;
    } catch (error) {
      await begun.close();
      throw error;
    } finally {
      isNew = true;
      forgivesAll = false;
    }
  };
  const giveUp = async () => {
    const given = way;
    way = null;
    await given?.close();
  };

  return {
    made,
    goal: () => recipe.steerings.findLast((each) => each.after === 0 && each.goal !== undefined)?.goal ?? goal,
    from: () => from,
    turning,
    async next(isKnown = false) {
      failed = 0;
      try {
        way ??= await again();
        failed = 0;
        forgivesAll = isKnown;
        const event = await way.next(steeringAfter(recipe, made.length));
        if (event !== null) made.push(event);
        forgiven = 0;
        return event;
      } catch (error) {
        if (error instanceof ModelFails) forgiven = failed;
        await giveUp();
        throw error;
      }
    },
    giveUp,
  };
}

/** Refuses to go on with a life whose model's answers are not there any more: all would be asked, and paid, again. */
export function requireRecord(studio: StudioContext, recipe: LiveRecipe): void {
  if (recipe.record === null || existsSync(recordFolder(studio, recipe))) return;
  throw new Conflict('The answers of the model are gone, so this life cannot be gone on with. It can be begun anew.');
}

function steeringAfter({ steerings }: LiveRecipe, count: number): { goal?: string } {
  const goal = steerings.findLast((each) => each.after === count && each.goal !== undefined)?.goal;
  return goal === undefined ? {} : { goal };
}
