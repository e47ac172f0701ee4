import { systemClock } from '../../clock/index.ts';
import { spendingOf } from '../../model/index.ts';
import type { StudyProgress } from './study-progress.ts';

/** Tells how far a study is as often as a page can show it, with what it has cost. */
export interface ProgressTeller {
  /** @param spending the run's file of what each try has cost */
  begin(spending: string): void;
  update(progress: Omit<StudyProgress, 'usd'>): void;
  /** Tells the last state. */
  end(): Promise<void>;
}

const everyMs = 100;
const costEveryMs = 1000;

/** Opens a teller. The cost is read where calls are made, once a second. */
export function openProgressTeller(tell: (progress: StudyProgress) => void): ProgressTeller {
  let path: string | null = null;
  let last: Omit<StudyProgress, 'usd'> | null = null;
  let usd: number | null = null;
  let toldAt = -Infinity;
  let timer: NodeJS.Timeout | null = null;

  const show = () => {
    if (last === null) return;
    toldAt = systemClock.now();
    tell({ ...last, usd });
  };
  const readCost = async () => {
    if (path === null || last === null || last.calls.made + last.calls.recorded === 0) return;
    const { usd: sum, roles } = await spendingOf(path);
    usd = Object.keys(roles).length === 0 ? null : sum;
  };
  return {
    begin(spending) {
      path = spending;
      timer = setInterval(() => void readCost().then(show, () => {}), costEveryMs);
    },
    update(progress) {
      last = progress;
      if (systemClock.now() - toldAt >= everyMs) show();
    },
    async end() {
      if (timer !== null) clearInterval(timer);
      await readCost().catch(() => {});
      show();
    },
  };
}
