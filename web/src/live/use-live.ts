import { useCallback, useEffect, useState } from 'react';
import type { LiveState } from '../../../src/studio/engine/live-state.ts';
import type { SteeringGiven } from '../../../src/studio/engine/live-recipe.ts';
import type { ToldStep } from '../../../src/studio/engine/live-steps.ts';
import { api, askFor, Problem } from '../api/client.ts';
import { useEvents } from '../api/use-events.ts';
import { forgetLife, storedLives, storeLife } from './stored-lives.ts';

/** A life that is made, as a page holds it. */
export interface Live {
  state: LiveState;
  /** All that is told so far, beyond what `state` held. */
  told: readonly ToldStep[];
  /** From where on steps have come since the page asked for them. */
  from: number;
  /** Goes up with each event that is asked for. */
  round: number;
  isThinking: boolean;
  /** The server cannot be reached just now. */
  isLost: boolean;
  problem: string | null;
  next(): void;
  stop(): void;
  steer(steering: SteeringGiven): Promise<void>;
}

interface Held {
  state: LiveState;
  told: readonly ToldStep[];
  from: number;
  round: number;
  listens: boolean;
  problem: string | null;
}

/** Waits between tries while the server cannot be reached, in milliseconds. */
const wait = 1500;

/**
 * A life by its session. Where the server has forgotten it, it is made again from what this browser keeps, under another session.
 * @param onSession told of the session that it has from now on
 */
export function useLive(
  session: string,
  onSession: (session: string) => void,
): { live: Live | null; problem: Problem | null; again: () => void } {
  const [held, setHeld] = useState<Held | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isLost, setIsLost] = useState(false);
  const [attempt, setAttempt] = useState(0);

  const take = useCallback((state: LiveState) => {
    const { told, status } = state;
    const isThinking = status === 'thinking';
    keep(state, told);
    setHeld((before) => ({
      state,
      told,
      from: told.length,
      round: before?.round ?? 0,
      listens: isThinking,
      problem: state.problem,
    }));
  }, []);

  const open = useCallback(async (): Promise<LiveState> => {
    try {
      return await askFor(api.live[':session'].$get({ param: { session } }));
    } catch (error) {
      const stored = storedLives().find((life) => life.session === session);
      if (!(error instanceof Problem) || error.status !== 404 || stored === undefined) throw error;
      const { recipe, events } = stored;
      const state = await askFor(api.live.again.$post({ json: { recipe, events } }));
      forgetLife(session);
      return state;
    }
  }, [session]);

  useEffect(() => {
    if (held?.state.session === session && !isLost) return;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    open().then(
      (state) => {
        if (!isWanted) return;
        setIsLost(false);
        setProblem(null);
        take(state);
        if (state.session !== session) onSession(state.session);
      },
      (error: unknown) => {
        if (!isWanted) return;
        const told = error instanceof Problem ? error : new Problem(0, String(error));
        setProblem(told);
        if (told.status === 0) timer = setTimeout(() => setAttempt((before) => before + 1), wait);
      },
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [session, isLost, attempt, open, take, onSession, held?.state.session]);

  const address = held?.listens === true ? `/api/live/${session}/steps?from=${held.from}&round=${held.round}` : null;
  const connection = useEvents(address, {
    step: ({ number, step }: { number: number; step: ToldStep }) =>
      setHeld((before) => {
        if (before === null || number !== before.told.length) return before;
        const told = [...before.told, step];
        if (step.kind === 'event') keep(before.state, told);
        return { ...before, told };
      }),
    state: (end: { problem: string | null }) =>
      setHeld((before) => before && { ...before, problem: end.problem, listens: false }),
    problem: (end: { message: string }) =>
      setHeld((before) => before && { ...before, problem: end.message, listens: false }),
  });
  useEffect(() => {
    if (connection !== 'lost' || address === null) return;
    const timer = setTimeout(() => setIsLost(true), wait);
    return () => clearTimeout(timer);
  }, [connection, address]);

  const again = useCallback(() => {
    setProblem(null);
    setAttempt((before) => before + 1);
  }, []);
  const fail = (error: unknown) => {
    if (error instanceof Problem && (error.status === 404 || error.status === 0)) setIsLost(true);
    else setHeld((before) => before && { ...before, problem: error instanceof Error ? error.message : String(error) });
  };
  if (held === null) return { live: null, problem, again };
  const param = { session };
  return {
    problem,
    again,
    live: {
      ...held,
      isThinking: held.listens,
      isLost,
      next: () => {
        askFor(api.live[':session'].next.$post({ param })).then(
          ({ from }) =>
            setHeld(
              (before) =>
                before && {
                  ...before,
                  told: upTo(before.told, from),
                  from,
                  round: before.round + 1,
                  listens: true,
                  problem: null,
                },
            ),
          fail,
        );
      },
      stop: () => void askFor(api.live[':session'].stop.$post({ param })).catch(fail),
      steer: async (steering) => {
        try {
          take(await askFor(api.live[':session'].steer.$post({ param, json: steering })));
        } catch (error) {
          if (error instanceof Problem && error.status === 404) setIsLost(true);
          throw error;
        }
      },
    },
  };
}

/** Steps that led to no event are told again; what was changed meanwhile comes again with them. */
function upTo(told: readonly ToldStep[], from: number): readonly ToldStep[] {
  return told.slice(0, from);
}

function keep({ session, recipe, person }: LiveState, told: readonly ToldStep[]): void {
  const events = told.filter(({ kind }) => kind === 'event').length;
  storeLife({ session, recipe, events, name: person.name });
}
