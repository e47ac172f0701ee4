import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock/index.ts';
import { Conflict, NotFound } from './problem.ts';

/** Sessions in memory, each belonging to the browser that opened it. */
export interface Sessions<Session> {
  /**
   * Keeps a session. A browser's longest unused one gives way where it has its share already.
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

/**
 * Opens a place for sessions.
 * @param options.most how many there may be in all: beyond it nobody gets another
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
  return {
    open(browser, session) {
      dropIdle();
      const own = [...held]
        .filter(([, entry]) => entry.browser === browser)
        .sort(([, a], [, b]) => a.usedAt - b.usedAt);
      if (own.length >= perBrowser) drop(own[0]![0]);
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
