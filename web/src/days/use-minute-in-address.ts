import { useEffect, useRef } from 'react';

/** Milliseconds between two changes of the address: browsers refuse more than some a second. */
const pause = 400;

/** The minute that the address asks for, as `?at=450`; null where it asks for none. */
export function minuteInAddress(): number | null {
  const text = new URLSearchParams(location.search).get('at');
  const minute = text === null || text === '' ? NaN : Number(text);
  return Number.isFinite(minute) ? minute : null;
}

/** Keeps the minute in the address, so that a reload, or somebody who is sent the link, comes to the same place. */
export function useMinuteInAddress(minute: number): void {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(minute);
  latest.current = minute;
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      const url = new URL(location.href);
      url.searchParams.set('at', String(Math.round(latest.current * 10) / 10));
      history.replaceState(history.state, '', url);
    }, pause);
  }, [minute]);
  useEffect(() => () => clearTimeout(waiting.current), []);
}
