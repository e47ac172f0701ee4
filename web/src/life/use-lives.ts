import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListedLife } from '../../../src/studio/lives/life-list.ts';
import { api, askFor, asProblem, tryAgainInMs, type Problem } from '../api/client.ts';

const pageLength = 100;

/** The lives of a source that a search finds, of which those are asked for that are looked at. */
export interface FoundLives {
  /** Lives of the source; null until it is known. */
  total: number | null;
  matching: number | null;
  problem: Problem | null;
  again: () => void;
  /** What stands at a place of the list; undefined while it is on its way. */
  at: (index: number) => ListedLife | undefined;
  /** Asks for what is not there yet. */
  need: (from: number, to: number) => void;
}

interface Held {
  key: string;
  total: number | null;
  matching: number | null;
  problem: Problem | null;
  pages: ReadonlyMap<number, readonly ListedLife[]>;
}

/** See {@link FoundLives}. Lives of the search before stay until the first of the new one are there; whoever is still typing is waited for. */
export function useLives(source: string, typed: string): FoundLives {
  const [search] = useDebouncedValue(typed.trim(), 200);
  const [round, setRound] = useState(0);
  const key = JSON.stringify([source, search, round]);
  const [held, setHeld] = useState<Held>(() => ({ key, total: null, matching: null, problem: null, pages: new Map() }));
  const asked = useRef({ key, pages: new Set<number>() });
  const ask = useCallback(
    (page: number) => {
      if (asked.current.key !== key) asked.current = { key, pages: new Set() };
      if (asked.current.pages.has(page)) return;
      asked.current.pages.add(page);
      const query = { source, search, from: String(page * pageLength), count: String(pageLength) };
      askFor(api.lives.$get({ query })).then(
        ({ total, matching, lives }) => {
          if (asked.current.key !== key) return;
          setHeld((before) => ({
            key,
            total,
            matching,
            problem: null,
            pages: new Map(before.key === key ? before.pages : []).set(page, lives),
          }));
        },
        (error: unknown) => {
          if (asked.current.key !== key) return;
          const problem = asProblem(error);
          setHeld((before) => ({ ...before, key, problem }));
          if (problem.status === 0)
            setTimeout(() => asked.current.key === key && setRound((each) => each + 1), tryAgainInMs);
        },
      );
    },
    [key, source, search],
  );
  useEffect(() => ask(0), [ask]);
  const need = useCallback(
    (from: number, to: number) => {
      for (let page = Math.floor(from / pageLength); page <= Math.floor(Math.max(from, to) / pageLength); page++)
        ask(page);
    },
    [ask],
  );
  return {
    ...held,
    need,
    again: () => setRound((before) => before + 1),
    at: (index) => held.pages.get(Math.floor(index / pageLength))?.[index % pageLength],
  };
}
