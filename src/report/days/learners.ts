/** What a learner has to be better than, by spec. */
export const yardsticks: readonly string[] = ['silent', 'memory-with-scores', 'fixed-rate:told'];

/** True for what was measured after several trainings and is no yardstick itself. */
export function isLearner({ spec, learned }: { spec: string; learned: boolean }): boolean {
  return learned && !yardsticks.includes(spec);
}

/** What learned: learners before yardsticks, else in plan order. */
export function learnedFirst<Assistant extends { spec: string; learned: boolean }>(
  assistants: readonly Assistant[],
): Assistant[] {
  const learned = assistants.filter((each) => each.learned);
  return [...learned.filter(isLearner), ...learned.filter((each) => !isLearner(each))];
}
