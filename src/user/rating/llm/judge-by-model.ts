import { CallFailure, orFailure } from '../../../errors/index.ts';
import type { Rating, Reaction } from '../../../journal/index.ts';
import { askStructured, type CallLine, type ModelPort, type Prompt } from '../../../model/index.ts';
import { allPrompt, jointPrompt, type JointVerdict } from './joint-prompts.ts';
import type { RaterInput } from './rater-input.ts';
import {
  communicationPrompt,
  overPrompt,
  preferencePrompt,
  timingPrompt,
  underPrompt,
  type SingleVerdict,
} from './single-prompts.ts';
import { judgedDimensions, type JudgedDimension } from './verdicts.ts';

/** One call for all that is judged, or one for each dimension, at the same time. */
export type JudgedAs = 'joint' | 'separate';

/** What a model made of a suggestion or a silence. */
export interface ModelJudgement {
  /** By what was asked about; null where the call failed. */
  verdicts: Readonly<Partial<Record<JudgedDimension, 0 | 1 | null>>>;
  why: string | null;
  /** Null where it was not asked for or the call failed. */
  reaction: Reaction | null;
}

/** What needs judgement even where times and rates are counted. */
const uncountable: readonly JudgedDimension[] = ['preference', 'communication'];

const singlePrompts: Readonly<Record<JudgedDimension, Prompt<RaterInput, SingleVerdict>>> = {
  preference: preferencePrompt,
  timing: timingPrompt,
  'frequency-over': overPrompt,
  'frequency-under': underPrompt,
  communication: communicationPrompt,
};

/** The prompts that a rater asks. */
export function promptsOf(as: JudgedAs, counted: boolean): readonly Prompt<RaterInput, unknown>[] {
  if (as === 'joint') return [counted ? jointPrompt : allPrompt];
  return (counted ? uncountable : judgedDimensions).map((dimension) => singlePrompts[dimension]);
}

/** Has a suggestion or a silence judged. A failed call is a verdict of null. Adds the longest chain of its calls to the line. */
export async function judgeByModel(
  model: ModelPort,
  input: RaterInput,
  line: CallLine,
  { as, counted }: { as: JudgedAs; counted: boolean },
): Promise<ModelJudgement> {
  const dimensions = counted ? uncountable : judgedDimensions;
  if (as === 'joint') return judgeAtOnce(model, input, line, { dimensions, prompt: counted ? jointPrompt : allPrompt });
  const lines = dimensions.map(() => ({ ...line, calls: 0 }));
  const answers = await Promise.all(
    dimensions.map((dimension, at) => orFailure(ask(model, singlePrompts[dimension], input, lines[at]!))),
  );
  line.calls += Math.max(...lines.map(({ calls }) => calls));
  const verdicts = dimensions.map((dimension, at) => [dimension, unfailed(answers[at]!)?.verdict ?? null] as const);
  const faults = answers.flatMap((answer) =>
    answer instanceof CallFailure || answer.verdict === 1 ? [] : [answer.why],
  );
  const why = faults.filter((each) => each !== '').join(' ');
  return { verdicts: Object.fromEntries(verdicts), why: why === '' ? null : why, reaction: null };
}

async function judgeAtOnce(
  model: ModelPort,
  input: RaterInput,
  line: CallLine,
  { dimensions, prompt }: { dimensions: readonly JudgedDimension[]; prompt: Prompt<RaterInput, JointVerdict> },
): Promise<ModelJudgement> {
  const answer = unfailed(await orFailure(ask(model, prompt, input, line)));
  const verdicts = Object.fromEntries(dimensions.map((dimension) => [dimension, answer?.[dimension] ?? null]));
  const why = answer?.why ?? '';
  return { verdicts, why: why === '' ? null : why, reaction: answer?.reaction ?? null };
}

function ask<Answer>(
  model: ModelPort,
  prompt: Prompt<RaterInput, Answer>,
  input: RaterInput,
  line: CallLine,
): Promise<Answer> {
  return askStructured(line, model, {
    step: [['step', prompt.name.replace(/^rater\//, '')]],
    name: 'rating',
    messages: prompt.messages(input),
    schema: prompt.schema!(input),
  });
}

function unfailed<Value>(answer: Value | CallFailure): Value | null {
  return answer instanceof CallFailure ? null : answer;
}

/** The four dimensions of a rating from five verdicts: frequency is faulted where it is too much or too little. */
export function ratingOf(verdicts: ModelJudgement['verdicts']): Rating {
  const { preference = null, timing = null, communication = null } = verdicts;
  const [over = null, under = null] = [verdicts['frequency-over'], verdicts['frequency-under']];
  const frequency = over === 0 || under === 0 ? 0 : over === null || under === null ? null : 1;
  return { preference, timing, frequency, communication };
}
