import { Conflict } from '../problem.ts';

/** Searches that one browser may have at a time: each streams through journals. */
const most = 3;

/** Counts searches that go on. */
export function limitedSearches(): {
  /** Counts one in; the function that it returns counts it out. @throws Conflict where the browser has its share */
  begin(browser: string): () => void;
} {
  const going = new Map<string, number>();
  return {
    begin(browser) {
      const before = going.get(browser) ?? 0;
      if (before >= most) throw new Conflict(`${most} searches are going on already. Stop one first.`);
      going.set(browser, before + 1);
      return () => {
        const left = (going.get(browser) ?? 1) - 1;
        if (left > 0) going.set(browser, left);
        else going.delete(browser);
      };
    },
  };
}
