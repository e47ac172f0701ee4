/** What a learner has to be better than, by spec. */
export const yardsticks: readonly string[] = ['silent', 'memory-with-scores', 'fixed-rate:told'];

/** True for what was measured after several trainings and is no yardstick itself. */
export function isLearner({ spec, learned }: { spec: string; learned: boolean }): boolean {
  return learned && !yardsticks.includes(spec);
}
