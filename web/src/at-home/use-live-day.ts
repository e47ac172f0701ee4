import { useCallback, useEffect, useState } from 'react';
import type { DayRequest } from '../../../src/studio/at-home/at-home-request.ts';
import type { HandDecision, Role } from '../../../src/studio/at-home/decision.ts';
import { api, askFor, asProblem, tryAgainInMs, type Problem } from '../api/client.ts';
import { useEvents, type Connection } from '../api/use-events.ts';
import { emptyDay, withBatch, type DayBatch, type DayState } from './day-state.ts';
import { keepDay } from './kept-day.ts';

/** A day that is lived on the server, and what can be done about it. */
export interface LiveDay {
  state: DayState;
  connection: Connection;
  /** True when the server does not know the day any more. */
  isGone: boolean;
  /** What went wrong with the last thing that was done; null: nothing. */
  problem: Problem | null;
  goOn: (until: number, stopsAtWord: boolean) => void;
  take: (role: Role) => void;
  decide: (decision: HandDecision) => void;
}

/** Follows a live day, and keeps what was decided in this page. */
export function useLiveDay(day: string, request: DayRequest): LiveDay {
  const [state, setState] = useState<DayState>(() => emptyDay(request.role));
  const [isGone, setGone] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [round, setRound] = useState(0);
  const param = { day };
  const isOver = state.tally !== null || state.stopped !== null;
  const address = isGone ? null : `/api/at-home/days/${encodeURIComponent(day)}/events?from=0&try=${round}`;
  const connection = useEvents(address, { day: (batch: DayBatch) => setState((before) => withBatch(before, batch)) });

  const fail = useCallback((error: unknown) => {
    const told = asProblem(error);
    if (told.status === 404) setGone(true);
    else if (told.status !== 0) setProblem(told);
  }, []);

  const { decisions, reached } = state;
  useEffect(() => keepDay({ day, request, decisions, until: reached }), [day, request, decisions, reached]);

  useEffect(() => {
    if (connection !== 'lost' || isGone || isOver) return;
    const look = () =>
      askFor(api['at-home'].days[':day'].$get({ param: { day } })).then(() => setRound((before) => before + 1), fail);
    const timer = setInterval(() => void look(), tryAgainInMs);
    return () => clearInterval(timer);
  }, [connection, isGone, isOver, day, fail]);

  return {
    state,
    connection,
    isGone,
    problem,
    goOn(until, stopsAtWord) {
      if (isOver) return;
      const json = { until: Math.min(2880, until), stopsAtWord };
      askFor(api['at-home'].days[':day'].go.$post({ param, json })).catch(fail);
    },
    take(role) {
      setProblem(null);
      askFor(api['at-home'].days[':day'].take.$post({ param, json: { role } })).catch(fail);
    },
    decide(decision) {
      setProblem(null);
      askFor(api['at-home'].days[':day'].decide.$post({ param, json: decision })).catch(fail);
    },
  };
}
