import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveState } from '../../../src/studio/engine/live-state.ts';
import type { SteeringGiven } from '../../../src/studio/engine/live-recipe.ts';
import type { ToldStep } from '../../../src/studio/engine/live-steps.ts';
import { api, askFor, asProblem, Problem, tryAgainInMs } from '../api/client.ts';
import { useEvents } from '../api/use-events.ts';
import { keepLife, openedLife } from './opened-life.ts';

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
  /** Does something with the life by its session; where the server has forgotten it, it is made again first. */
  within<Value>(act: (session: string) => Promise<Value>): Promise<Value>;
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
    keepLife(state, told);
    setHeld((before) => ({
      state,
      told,
      from: told.length,
      round: before?.round ?? 0,
      listens: isThinking,
      problem: state.problem,
    }));
  }, []);

  const opened = useRef<string | null>(null);
  const open = useCallback(
    async (wanted: string): Promise<string> => {
      const state = await openedLife(wanted);
      opened.current = state.session;
      setIsLost(false);
      setProblem(null);
      take(state);
      if (state.session !== wanted) onSession(state.session);
      return state.session;
    },
    [take, onSession],
  );

  useEffect(() => {
    if (opened.current === session && !isLost) return;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    open(session).catch((error: unknown) => {
      if (!isWanted) return;
      const told = asProblem(error);
      setProblem(told);
      if (told.status === 0) timer = setTimeout(() => setAttempt((before) => before + 1), tryAgainInMs);
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [session, isLost, attempt, open]);

  const address =
    held?.listens === true ? `/api/live/${held.state.session}/steps?from=${held.from}&round=${held.round}` : null;
  const connection = useEvents(address, {
    step: ({ number, step }: { number: number; step: ToldStep }) =>
      setHeld((before) => {
        if (before === null || number !== before.told.length) return before;
        const told = [...before.told, step];
        if (step.kind === 'event') keepLife(before.state, told);
        return { ...before, told };
      }),
    state: (end: { problem: string | null }) =>
      setHeld((before) => before && { ...before, problem: end.problem, listens: false }),
    problem: (end: { message: string }) =>
      setHeld((before) => before && { ...before, problem: end.message, listens: false }),
  });
  useEffect(() => {
    if (connection !== 'lost' || address === null) return;
    const timer = setTimeout(() => setIsLost(true), tryAgainInMs);
    return () => clearTimeout(timer);
  }, [connection, address]);

  const again = useCallback(() => {
    setProblem(null);
    setAttempt((before) => before + 1);
  }, []);
  if (held === null) return { live: null, problem, again };
  const within = async <Value>(act: (id: string) => Promise<Value>): Promise<Value> => {
    try {
      return await act(held.state.session);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 404) throw error;
      return act(await open(held.state.session));
    }
  };
  const fail = (error: unknown) => {
    if (error instanceof Problem && error.status === 0) setIsLost(true);
    else setHeld((before) => before && { ...before, problem: error instanceof Error ? error.message : String(error) });
  };
  return {
    problem,
    again,
    live: {
      ...held,
      isThinking: held.listens,
      isLost,
      within,
      next: () => {
        const go = ({ from }: { from: number }) =>
          setHeld((before) => before && { ...before, ...setOut(before, from), problem: null });
        within((id) => askFor(api.live[':session'].next.$post({ param: { session: id } }))).then(go, fail);
      },
      stop: () => {
        askFor(api.live[':session'].stop.$post({ param: { session: held.state.session } })).catch(fail);
      },
      steer: async (json) =>
        take(await within((id) => askFor(api.live[':session'].steer.$post({ param: { session: id }, json })))),
    },
  };
}

/** Steps that led to no event are told again; what was changed meanwhile comes again with them. */
function setOut({ told, round }: Held, from: number): Pick<Held, 'told' | 'from' | 'round' | 'listens'> {
  return { told: told.slice(0, from), from, round: round + 1, listens: true };
}
