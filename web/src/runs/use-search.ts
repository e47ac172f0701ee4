import { useEffect, useState } from 'react';
import { useEvents } from '../api/use-events.ts';
import type { Place } from './addresses.ts';
import type { ListQuery } from './list-query.ts';

/** Words that were found in a conversation. */
export interface Hit extends Place {
  /** The person's name; null where none is stored. */
  name: string | null;
  where:
    | 'happening'
    | 'intention'
    | 'wish'
    | 'suggestion'
    | 'utterance'
    | 'note'
    | 'reply'
    | 'inferred'
    | 'advice'
    | 'closing';
  turn: number | null;
  before: string;
  match: string;
  after: string;
  /** Which hit it was. */
  order: number;
}

/** How far a search has come. */
export interface SearchState {
  state: 'going' | 'done';
  hits: readonly Hit[];
  /** Conversations that were read, of all that are searched; null until the server has told. */
  read: number;
  all: number | null;
  /** Journals that could not be read. */
  damaged: number;
  /** True where there may be more hits. */
  cut: boolean;
  problem: string | null;
}

const begun: SearchState = { state: 'going', hits: [], read: 0, all: null, damaged: 0, cut: false, problem: null };

interface Progress {
  read: number;
  all: number;
  damaged: number;
}

/** Searches the transcripts of a choice of conversations; leaving, or other words, ends it on the server, too. */
export function useSearch(run: string, query: ListQuery, words: string): SearchState {
  const search = new URLSearchParams({ ...query, words }).toString();
  const address = `/api/runs/${encodeURIComponent(run)}/search?${search}`;
  const [state, setState] = useState(begun);
  useEffect(() => setState(begun), [address]);
  useEvents(address, {
    // A server that was away begins anew.
    begin: () => setState(begun),
    hit: ({ hit }: { hit: Omit<Hit, 'order'> }) =>
      setState((before) => ({ ...before, hits: [...before.hits, { ...hit, order: before.hits.length }] })),
    progress: (told: Progress) => setState((before) => ({ ...before, ...told })),
    done: (told: Progress & { cut: boolean }) => setState((before) => ({ ...before, ...told, state: 'done' })),
    problem: ({ message }: { message: string }) => setState((before) => ({ ...before, problem: message })),
  });
  return state;
}
