import { useEffect, useRef } from 'react';

/** Where readers were in lists that they left, by list. */
const kept = new Map<string, number>();

/** Lists of which the place is kept. */
const most = 50;

/**
 * Keeps where the reader is in a list, and goes back there when the list is opened again by the browser's way back.
 * @param key of the list
 * @param isThere true as soon as the list has its height
 */
export function useScrollKept(key: string, isThere: boolean): void {
  const isRestored = useRef(false);
  useEffect(() => {
    if (!isThere || isRestored.current) return;
    isRestored.current = true;
    const top = kept.get(key);
    if (top !== undefined && wayBack) window.scrollTo(0, top);
  }, [key, isThere]);
  useEffect(() => {
    const keep = () => {
      kept.delete(key);
      kept.set(key, window.scrollY);
      if (kept.size > most) kept.delete(kept.keys().next().value!);
    };
    window.addEventListener('pushState', keep);
    return () => window.removeEventListener('pushState', keep);
  }, [key]);
}

/** True while the page that is open was reached by going back or forward; the router tells by an event of its own when it goes elsewhere. */
let wayBack = false;
window.addEventListener('popstate', () => {
  wayBack = true;
});
window.addEventListener('pushState', () => {
  wayBack = false;
});
