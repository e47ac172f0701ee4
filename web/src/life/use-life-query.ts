import { useCallback } from 'react';
import { useAddressSearch } from '../parts/use-address-search.ts';
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
  const [query, change] = useAddressSearch();
  const write = useCallback(
    ({ event, talk }: { event?: number; talk?: ChosenTalk }) =>
      change({
        event: event === undefined ? undefined : String(event),
        run: talk?.run ?? undefined,
        assistant: talk?.assistant ?? undefined,
        trial: talk === undefined ? undefined : talk.trial > 1 ? String(talk.trial) : null,
      }),
    [change],
  );
  const whole = (name: string) => Math.max(0, Math.floor(Number(query.get(name))) || 0);
  return {
    event: whole('event'),
    talk: { run: query.get('run'), assistant: query.get('assistant'), trial: whole('trial') || 1 },
    write,
  };
}
