import { UsageError } from '../errors/index.ts';
import {
  parametersFor,
  parseModelName,
  readParameters,
  type ModelParameters,
  type WrittenParameters,
} from '../model/index.ts';

/** A role that a model can play. */
export type ModelRole = 'user' | 'assistant' | 'judge' | 'mind' | 'analysis' | 'planner' | 'rater';

/**
 * What each role samples with, where the study does not say otherwise and the model takes it. People vary: the user model samples at its full
 * temperature (LifeSim samples everything at 1.0), and so do their days. The assistant under test runs as its provider ships it. Judges and the
 * analysis should say the same of the same.
 */
export const defaultParameters: Readonly<Record<ModelRole, ModelParameters>> = {
  user: { temperature: 1 },
  assistant: {},
  judge: { temperature: 0 },
  mind: { temperature: 1 },
  analysis: { temperature: 0 },
  planner: { temperature: 1 },
  rater: { temperature: 0 },
};

/** What a model is asked with in a role: part of the ids of studies, assistants and judges. */
export function parametersOf(
  role: ModelRole,
  { text }: { text: string },
  { parameters = {} }: { parameters?: WrittenParameters | undefined },
): { [name: string]: string | number } {
  return { ...parametersFor(parseModelName(text, `--${role}`), readParameters(parameters), defaultParameters[role]) };
}

/**
 * The parameters that a study gives to a part.
 * @param spec the part's spec; for what is no model there is nothing to set
 * @param own for this part
 * @param ofAll for all parts of the role that models play
 * @returns undefined where the study gives none
 * @throws UsageError for parameters that nobody would obey
 */
export function givenParameters(
  role: ModelRole,
  spec: { kind: string },
  own: WrittenParameters | undefined,
  ofAll: WrittenParameters = {},
): WrittenParameters | undefined {
  const isModel = spec.kind === 'model' || spec.kind === 'bare';
  if (!isModel && own !== undefined && Object.keys(own).length > 0) {
    throw new UsageError(
      `Parameters (${Object.keys(own).join(', ')}) are for models, and the ${role} that the study gives them to is none. Leave them away.`,
    );
  }
  const given = { ...ofAll, ...own };
  return isModel && Object.keys(given).length > 0 ? given : undefined;
}
