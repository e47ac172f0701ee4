import type { Sessions } from '../sessions.ts';
import type { LiveSession } from './live-session.ts';

/** Opens lives so that no two of them spend, and write, in one record. */
export interface RecordedSessions {
  /** Opens a life; whatever else had its record open is ended before. @returns its id, and the life */
  open(
    browser: string,
    record: string | null,
    make: () => Promise<LiveSession>,
  ): Promise<{ id: string; live: LiveSession }>;
  /** To be told of each session that ends. */
  ended(live: LiveSession): void;
}

/**
 * Each life counts its money by its record alone: were it open twice, as in two tabs after a restart, each would pay for the same calls up to the
 * whole budget. Whoever knows the record has the life.
 */
export function oneSessionARecord(sessions: () => Sessions<LiveSession>): RecordedSessions {
  const holders = new Map<string, { browser: string; id: string; live: LiveSession }>();
  const opening = new Map<string, Promise<unknown>>();

  async function openFirst(browser: string, make: () => Promise<LiveSession>) {
    const live = await make();
    return { id: sessions().open(browser, live), live };
  }
  async function openInstead(browser: string, record: string, make: () => Promise<LiveSession>) {
    const holder = holders.get(record);
    if (holder !== undefined) {
      await holder.live.stop();
      sessions().end(holder.browser, holder.id);
    }
    const opened = await openFirst(browser, make);
    holders.set(record, { browser, ...opened });
    return opened;
  }
  return {
    async open(browser, record, make) {
      if (record === null) return openFirst(browser, make);
      const before = opening.get(record) ?? Promise.resolve();
      const opened = before.then(() => openInstead(browser, record, make));
      const over = opened.catch(() => {});
      opening.set(record, over);
      try {
        return await opened;
      } finally {
        if (opening.get(record) === over) opening.delete(record);
      }
    },
    ended(live) {
      const { record } = live.recipe;
      if (record !== null && holders.get(record)?.live === live) holders.delete(record);
    },
  };
}
