import { useEffect, useRef, useState } from 'react';

/** `lost`: the server cannot be reached, and is tried again; `ended`: it has said that no more will come. */
export type Connection = 'connecting' | 'connected' | 'lost' | 'ended';

/**
 * Listens to server-sent events of an address of the studio, and connects again after a loss.
 * @param address such as `/api/studies/x/events`; null listens to nothing
 * @param handlers by event name; each gets the data. `problem` gets `{ message }`
 */
export function useEvents(
  address: string | null,
  handlers: Readonly<Record<string, (data: never) => void>>,
): Connection {
  const [connection, setConnection] = useState<Connection>('connecting');
  const latest = useRef(handlers);
  latest.current = handlers;
  const names = Object.keys(handlers).sort().join();
  useEffect(() => {
    if (address === null) return;
    setConnection('connecting');
    const source = new EventSource(address);
    source.addEventListener('open', () => setConnection('connected'));
    source.addEventListener('error', () => setConnection((before) => (before === 'ended' ? before : 'lost')));
    source.addEventListener('end', () => {
      setConnection('ended');
      source.close();
    });
    for (const name of names === '' ? [] : names.split(',')) {
      source.addEventListener(name, (event) => {
        latest.current[name]?.(JSON.parse((event as MessageEvent<string>).data) as never);
      });
    }
    return () => source.close();
  }, [address, names]);
  return connection;
}
