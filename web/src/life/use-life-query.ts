import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import type { ChosenTalk } from './life-talks.tsx';

/** What the address of a life's page says: the event that is looked at and the conversation that is shown. */
export interface LifeQuery {
  /** 0 for none. */
  event: number;
  talk: ChosenTalk;
  /** Writes to the address without a step of the browser's history. */
  write: (change: { event?: number; talk?: ChosenTalk }) => void;
}

/** See {@link LifeQuery}. */
export function useLifeQuery(): LifeQuery {
  const [query, setQuery] = useSearchParams();
  const write = useCallback(
    ({ event, talk }: { event?: number; talk?: ChosenTalk }) =>
      setQuery(
        (before) => {
          const next = new URLSearchParams(before);
          if (event !== undefined) next.set('event', String(event));
          if (talk?.run != null) next.set('run', talk.run);
          if (talk?.assistant != null) next.set('assistant', talk.assistant);
          if (talk !== undefined && talk.trial > 1) next.set('trial', String(talk.trial));
          if (talk?.trial === 1) next.delete('trial');
          return next;
        },
        { replace: true },
      ),
    [setQuery],
  );
  const whole = (name: string) => Math.max(0, Math.floor(Number(query.get(name))) || 0);
  return {
    event: whole('event'),
    talk: { run: query.get('run'), assistant: query.get('assistant'), trial: whole('trial') || 1 },
    write,
  };
}
