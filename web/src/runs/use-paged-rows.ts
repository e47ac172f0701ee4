import { useCallback, useEffect, useRef, useState } from 'react';
import type { InferResponseType } from 'hono/client';
import { api, askFor, asProblem, type Problem } from '../api/client.ts';
import { encoded } from './addresses.ts';
import type { ListQuery } from './list-query.ts';

type Route = (typeof api.runs)[':run']['conversations']['$get'];

/** A line of the list, as the server gives it. */
export type ListLine = InferResponseType<Route, 200>['lines'][number];

/** Lines of a part that is asked for at once. */
const pageSize = 100;

/** Parts that are held: what is far from where the reader is, is let go. */
const mostPages = 24;

/** A long list of which only parts are held. */
export interface PagedRows {
  /** Null until the first part is there. */
  total: number | null;
  /** Null for a line that is not held; {@link PagedRows.want} it. */
  lineAt(index: number): ListLine | null;
  /** Asks for the lines from `first` to `last`, both included. */
  want: (first: number, last: number) => void;
  /** Another one for each list. */
  key: string;
  /** Why the list could not be had; null when nothing went wrong. */
  problem: Problem | null;
  again: () => void;
}

interface Held {
  key: string;
  total: number | null;
  pages: ReadonlyMap<number, readonly ListLine[]>;
  problem: Problem | null;
}

const nothing: Held = { key: '', total: null, pages: new Map(), problem: null };

/** The conversations of a run that a choice takes, read part by part. The old list stays until the first part of a new one is there. */
export function usePagedRows(run: string, query: ListQuery): PagedRows {
  const key = JSON.stringify([run, query]);
  const [held, setHeld] = useState(nothing);
  const asked = useRef({ key: '', pages: new Set<number>() });
  const [round, setRound] = useState(0);

  const ask = useCallback(
    (page: number) => {
      const current = asked.current;
      if (current.key !== key || current.pages.has(page)) return;
      current.pages.add(page);
      const part = { from: String(page * pageSize), count: String(pageSize) };
      const [ofRun, choice] = JSON.parse(key) as [string, ListQuery];
      askFor(
        api.runs[':run'].conversations.$get({ param: encoded({ run: ofRun }), query: { ...choice, ...part } }),
      ).then(
        ({ total, lines }) => {
          if (asked.current !== current) return;
          setHeld((before) => {
            const isNew = before.key !== current.key || before.total !== total;
            const pages = new Map(isNew ? [] : before.pages).set(page, lines);
            for (const far of pages.keys()) {
              if (pages.size <= mostPages) break;
              if (far === page) continue;
              pages.delete(far);
              current.pages.delete(far);
            }
            return { key: current.key, total, pages, problem: null };
          });
        },
        (error: unknown) => {
          if (asked.current !== current) return;
          current.pages.delete(page);
          setHeld((before) => ({ ...before, problem: asProblem(error) }));
        },
      );
    },
    [key],
  );

  useEffect(() => {
    asked.current = { key, pages: new Set() };
    ask(0);
  }, [key, ask, round]);

  const want = useCallback(
    (first: number, last: number) => {
      for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) ask(page);
    },
    [ask],
  );
  return {
    ...held,
    lineAt: (index) => held.pages.get(Math.floor(index / pageSize))?.[index % pageSize] ?? null,
    want,
    again: () => setRound(round + 1),
  };
}
