/**
 * Matchers that hold a run's scores against what they must reach: `import { scoreMatchers } from 'livelong/vitest'`, then
 * `expect.extend(scoreMatchers)`. Nothing of Vitest is loaded; any `expect` that can be extended will do.
 * @module
 */
export type { Outcome, ThresholdOutcome } from '../report/index.ts';
export { scoreMatchers } from './score-matchers.ts';
export type { MatchResult, ScoreMatchers, ScoreMatcherOptions, Scored } from './score-matchers.ts';
