import type { MatcherState } from 'vitest';
import { UsageError } from '../errors/index.ts';
import {
  checkName,
  checkThresholds,
  findingText,
  parseMetricChoice,
  type Bound,
  type Outcome,
  type Scores,
} from '../report/index.ts';

/** What has scores: the content of scores.json, or what `simulate` gives. */
export type Scored = Scores | { scores: Scores; complete: boolean };

/** Whose score is meant. */
export interface ScoreMatcherOptions {
  /** Label of the assistant; default: all from outside (models, modules, services) where there are any, else all. */
  assistant?: string;
  /** Label of the judge; default: every judge that decides the metric. */
  judge?: string;
}

/** What a matcher says to `expect`. */
export interface MatchResult {
  pass: boolean;
  message: () => string;
}

/** The matchers as they stand behind `expect(scores)`. */
export interface ScoreMatchers<Result = unknown> {
  /**
   * Passes when the score is surely at least `value`: its whole interval, also with failures at the worst value, and no more than 5 % broken.
   * Undecided is not passed.
   * @param metric as in scores.json: `satisfied`, `intent-completion.explicit`
   * @param value on the metric's own scale
   */
  toScoreAtLeast(metric: string, value: number, options?: ScoreMatcherOptions): Result;
  /** Passes when the score is surely at most `value`: the mirror of `toScoreAtLeast`, for what should be low. */
  toScoreAtMost(metric: string, value: number, options?: ScoreMatcherOptions): Result;
}

declare module 'vitest' {
  // Vitest's own declaration has both parameters, and what is declared together must agree in them.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends ScoreMatchers<R> {}
}

/** What `expect` tells a matcher. */
type Expecting = Partial<Pick<MatcherState, 'isNot'>>;

type Expected = Parameters<ScoreMatchers['toScoreAtLeast']>;

/** The matchers, for `expect.extend`. Each throws UsageError for what the scores do not hold. */
export const scoreMatchers = {
  toScoreAtLeast(this: Expecting | void, received: Scored, ...expected: Expected): MatchResult {
    return match(received, 'min', expected, this);
  },
  toScoreAtMost(this: Expecting | void, received: Scored, ...expected: Expected): MatchResult {
    return match(received, 'max', expected, this);
  },
};

const matcherNames: Readonly<Record<Bound, string>> = { min: 'toScoreAtLeast', max: 'toScoreAtMost' };

const outcomeTexts: Readonly<Record<Outcome, string>> = {
  passed: 'passed',
  failed: 'failed',
  inconclusive: 'inconclusive: neither passed nor failed',
  broken: 'broken: too much of it failed to be a result',
};

function match(
  received: Scored,
  bound: Bound,
  [metric, value, { assistant, judge } = {}]: Expected,
  expecting: Expecting | void,
): MatchResult {
  const text = `${matcherNames[bound]}(${JSON.stringify(metric)}, ${value})`;
  if (expecting?.isNot) {
    throw new UsageError(
      `${text} has no .not: a score that is not surely high may still be high. Say what it must be with ${matcherNames[bound === 'min' ? 'max' : 'min']}.`,
    );
  }
  const { scores, complete } = scoresIn(received, text);
  const threshold = {
    ...parseMetricChoice(metric),
    text,
    bound,
    value,
    assistant: assistant ?? null,
    judge: judge ?? null,
  };
  const outcomes = checkThresholds(scores, [threshold], { complete });
  const lines = outcomes
    .filter(({ outcome }) => outcome !== 'passed')
    .map((each) => `${checkName(each)}: ${outcomeTexts[each.outcome]}\n  found ${findingText(each)}`);
  return { pass: lines.length === 0, message: () => lines.join('\n') };
}

function scoresIn(received: Scored, text: string): { scores: Scores; complete: boolean } {
  const given = received as Partial<Scores> & { complete?: boolean };
  if (typeof given === 'object' && given !== null) {
    if (Array.isArray(given.scores)) return { scores: received as Scores, complete: true };
    if (typeof given.complete === 'boolean' && typeof given.scores === 'object') {
      return received as { scores: Scores; complete: boolean };
    }
  }
  throw new UsageError(
    `${text} looks at scores: give expect() what simulate() returns, or the content of a scores.json.`,
  );
}
