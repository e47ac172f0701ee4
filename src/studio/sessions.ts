import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock/index.ts';
import { Conflict, NotFound } from './problem.ts';

/** Sessions in memory, each belonging to the browser that opened it. */
export interface Sessions<Session> {
  /**
   * Keeps a session. A browser's longest unused one gives way where it has its share already; where all places are taken, that of the browser that
   * has most, else one that was unused for some minutes.
   * @returns its id
   * @throws Conflict where no more fit: then the session is ended
   */
  open(browser: string, session: Session): string;
  /** @throws NotFound for an id that is not, or not any more, one of this browser's */
  get(browser: string, id: string): Session;
  /** Ends a session; one that is not there is no error. */
  end(browser: string, id: string): void;
}

/** Sessions that one browser may have at a time. */
const perBrowser = 4;

/** After so long unused somebody's only session gives way where all places are taken. */
const restingMinutes = 5;

/**
 * Opens a place for sessions.
 * @param options.most how many there may be in all
 * @param options.idleMinutes after how long unused one ends
 * @param options.onEnd frees what a session holds
 */
export function openSessions<Session>(options: {
  clock: Clock;
  most: number;
  idleMinutes: number;
  onEnd?: (session: Session) => void;
}): Sessions<Session> {
  const { clock, most, idleMinutes, onEnd = () => {} } = options;
  const held = new Map<string, { browser: string; session: Session; usedAt: number }>();
  const drop = (id: string) => {
    const entry = held.get(id);
    if (entry === undefined) return;
    held.delete(id);
    onEnd(entry.session);
  };
  const dropIdle = () => {
    const since = clock.now() - idleMinutes * 60_000;
    for (const [id, { usedAt }] of held) if (usedAt < since) drop(id);
  };
  /** A browser's sessions, the longest unused first. */
  const idsOf = (browser: string): string[] =>
    [...held]
      .filter(([, entry]) => entry.browser === browser)
      .sort(([, a], [, b]) => a.usedAt - b.usedAt)
      .map(([id]) => id);
  /** Who holds most; of several the one whose longest unused session is unused for longest. */
  const makeRoom = () => {
    const shares = [...new Set([...held.values()].map(({ browser }) => browser))].map(idsOf);
    const usedAt = (ids: readonly string[]) => held.get(ids[0]!)!.usedAt;
    const [largest] = shares.sort((a, b) => b.length - a.length || usedAt(a) - usedAt(b));
    if (largest === undefined) return;
    if (largest.length > 1 || clock.now() - usedAt(largest) >= restingMinutes * 60_000) drop(largest[0]!);
  };
  return {
    open(browser, session) {
      dropIdle();
      const own = idsOf(browser);
      if (own.length >= perBrowser) drop(own[0]!);
      if (held.size >= most) makeRoom();
      if (held.size >= most) {
        onEnd(session);
        throw new Conflict(`${most} sessions are open in this studio, and no more fit. Try again in some minutes.`);
      }
      const id = randomBytes(12).toString('base64url');
      held.set(id, { browser, session, usedAt: clock.now() });
      return id;
    },
    get(browser, id) {
      dropIdle();
      const entry = held.get(id);
      if (entry === undefined || entry.browser !== browser) {
        throw new NotFound('This session is over: the studio was restarted, or it was unused for long.');
      }
      entry.usedAt = clock.now();
      return entry.session;
    },
    end(browser, id) {
      if (held.get(id)?.browser === browser) drop(id);
    },
  };
}
