import type { ProfileRecovery } from '../judge/index.ts';

/** Adds up what guessing would give on each portrait of a study. */
export function chanceCounter() {
  let portraits = 0;
  let exact = 0;
  let middleCountsHalf = 0;
  const inPercent = (sum: number) => Math.round((sum / portraits) * 1e8) / 1e6;
  return {
    add({ chance }: ProfileRecovery): void {
      portraits++;
      exact += chance.exact;
      middleCountsHalf += chance.middleCountsHalf;
    },
    /** In percent, rounded to 1e-6; null without portraits. */
    mean: () => (portraits === 0 ? null : { exact: inPercent(exact), middleCountsHalf: inPercent(middleCountsHalf) }),
  };
}
