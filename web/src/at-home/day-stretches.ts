import type { DayState } from './day-state.ts';

/** A stretch in which the same was part of what somebody did, as far as it was seen. */
export interface DayStretch {
  from: number;
  to: number;
  doing: string;
  part: string;
}

/** The day in stretches, out of the moments that have come; nothing is known of time away from home. */
export function stretchesOf({ moments, reached }: Pick<DayState, 'moments' | 'reached'>, tickMinutes: number) {
  const stretches: DayStretch[] = [];
  for (const { seen } of moments) {
    const { doing, part } = seen.activity;
    const to = Math.min(seen.minute + tickMinutes, Math.max(reached, seen.minute));
    const last = stretches.at(-1);
    if (last !== undefined && last.part === part && last.to >= seen.minute) last.to = to;
    else stretches.push({ from: seen.minute, to, doing, part });
  }
  return stretches;
}
