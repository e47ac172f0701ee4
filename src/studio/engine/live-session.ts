import { EventEmitter, once } from 'node:events';
import type { EngineEvent } from '../../mind/index.ts';
import type { EventSender } from '../event-stream.ts';
import { Conflict } from '../problem.ts';
import type { StudioContext } from '../studio-context.ts';
import { openLife, requireRecord } from './life-in-making.ts';
import { liveFault } from './live-fault.ts';
import { mostSteerings, type LiveRecipe, type SteeringAt, type SteeringGiven } from './live-recipe.ts';
import { shownEvent, type ToldStep } from './live-steps.ts';
import type { LivedBy } from './live-way.ts';

/** Events that a life made here may have: all of it is kept in memory. */
export const mostEvents = 200;

/** Whether something is being thought; `over`: the way of the life is at its end. */
export type LiveStatus = 'ready' | 'thinking' | 'over';

/** A life that is made step by step, in the memory of the server. */
export interface LiveSession {
  /** What decides the life; its steerings grow. */
  readonly recipe: LiveRecipe;
  readonly grounds: LivedBy;
  /** The whole story so far. */
  readonly told: readonly ToldStep[];
  readonly made: readonly EngineEvent[];
  readonly status: LiveStatus;
  /** Why the last step came to nothing; null where it did not. */
  readonly problem: string | null;
  /** Hours t0 of the trigger. */
  readonly turning: number;
  /** Before the first event. */
  goal(): string | null;
  /**
   * Sets out to the next event; what happens is told by and by.
   * @returns from which entry of the story on: steps that led to no event are told again
   * @throws Conflict while one is under way, and at the end of the life
   */
  next(): number;
  /** Stops what is under way; it can be gone on with. */
  stop(): Promise<void>;
  /** Changes what the person wants, or the weather, from here on. @throws Conflict while an event is under way */
  steer(given: SteeringGiven): void;
  /** Sends the story from an entry on as `step` events, until nothing is under way; then how it stands, as `state`. */
  follow(from: number, sender: EventSender): Promise<void>;
}

/**
 * Opens a life to be made. Where it had events before, in a server that is gone, they are made again, to the same words.
 * @param events how many events it had
 * @throws Conflict where it cannot be made again
 */
export async function openLiveSession(
  studio: StudioContext,
  asked: LiveRecipe,
  grounds: LivedBy,
  events: number,
): Promise<LiveSession> {
  if (events > 0) requireRecord(studio, asked);
  const changed = new EventEmitter().setMaxListeners(0);
  const told: ToldStep[] = [];
  const steerings: SteeringAt[] = [];
  const recipe: LiveRecipe = { ...asked, steerings };
  let status: LiveStatus = 'ready';
  let problem: string | null = null;

  const tell = (step: ToldStep) => {
    told.push(step);
    changed.emit('changed');
  };
  const steered = (steering: SteeringAt) => {
    steerings.push(steering);
    tell({ kind: 'steered', ...steering });
  };
  const life = await openLife({ studio, recipe, grounds, onStep: tell });

  const step = async (isKnown: boolean): Promise<boolean> => {
    const event = await life.next(isKnown);
    if (event !== null) tell(shownEvent(event, life.made.length));
    else tell({ kind: 'over' });
    status = event === null ? 'over' : 'ready';
    return event !== null;
  };
  for (let number = 0; number <= events; number++) {
    for (const each of asked.steerings) if (each.after === number) steered(each);
    if (number === events || !(await step(true))) break;
  }

  const busy = () => {
    if (status === 'thinking') throw new Conflict('The next event is under way. Wait for it, or stop it.');
  };
  const now = () => {
    const latest = told.findLast(({ kind }) => kind === 'passed' || kind === 'event');
    return latest !== undefined && 'minute' in latest ? latest.minute : life.from();
  };

  return {
    recipe,
    grounds,
    told,
    made: life.made,
    get status() {
      return status;
    },
    get problem() {
      return problem;
    },
    turning: life.turning,
    goal: () => life.goal(),
    next() {
      busy();
      if (status === 'over') throw new Conflict('The way of this life is at its end: nothing more happens on it.');
      if (life.made.length >= mostEvents)
        throw new Conflict(`A life that is made here has at most ${mostEvents} events.`);
      const from = forgetStretch(told);
      status = 'thinking';
      problem = null;
      void step(false)
        .catch((error: unknown) => {
          status = 'ready';
          problem = liveFault(error);
        })
        .then(() => changed.emit('changed'));
      return from;
    },
    async stop() {
      await life.giveUp();
    },
    steer({ goal, weather }) {
      busy();
      if (steerings.length >= mostSteerings) {
        throw new Conflict(`A life can be changed ${mostSteerings} times from outside, and this one was.`);
      }
      steered({
        after: life.made.length,
        minute: now(),
        ...(goal === undefined ? {} : { goal }),
        ...(weather === undefined ? {} : { weather }),
      });
    },
    async follow(from, { send, signal }) {
      let next = Math.min(from, told.length);
      for (;;) {
        while (next < told.length && !signal.aborted) {
          await send('step', { number: next, step: told[next] });
          next++;
        }
        if (signal.aborted) return;
        if (status !== 'thinking' && next >= told.length) {
          await send('state', { status, problem });
          return;
        }
        await once(changed, 'changed', { signal }).catch(() => {});
      }
    },
  };
}

/** Steps that led to no event are told again on the way to the next; what was changed meanwhile stays. */
function forgetStretch(told: ToldStep[]): number {
  const from = told.findLastIndex(({ kind }) => kind === 'event') + 1;
  const kept = told.splice(from).filter(({ kind }) => kind === 'steered');
  told.push(...kept);
  return from;
}
