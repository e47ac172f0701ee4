import { basename } from 'node:path';
import type { Clock } from '../../clock/index.ts';
import { checkModelParameters, openModel, type Endpoints, type ModelPort } from '../../model/index.ts';
import { defaultParameters } from '../parameters.ts';
import { withKey } from './with-key.ts';

/** Where each of the reference's evaluators is asked when no URL is given: a paid provider, or a server of one's own. */
const evaluators = {
  'gpt-4o': 'openai',
  'gpt-4o-mini': 'openai',
  gpt_oss_120b: null,
  qwen3_32b: null,
  llama3_70b: null,
  deepseek_chat: 'deepseek',
} as const;

/** One of the reference's evaluators. */
export type EvaluatorName = keyof typeof evaluators;

/** Names of the reference's evaluators. */
export const evaluatorNames = Object.keys(evaluators) as EvaluatorName[];

/** Where a server of one's own is looked for when no URL is given: vLLM's own port. */
export const usualUrl = 'http://localhost:8000/v1';

/** Time that one attempt of a call may take. */
const callTimeoutInMs = 300_000;

/** A judge as the reference's flags name it. */
export interface EvaluatorChoice {
  evaluator: EvaluatorName;
  /** Name or path of the model. */
  modelPath: string;
  /** Of an OpenAI-compatible server, with or without `/v1` at its end as the server has it; null for the evaluator's own place. */
  baseUrl: string | null;
  /** Null: the environment's. */
  apiKey: string | null;
}

/**
 * The model that is asked, as Livelong names models. A server of one's own is asked for the path as it stands, since vLLM serves models under it; a
 * paid provider for the last part of it.
 */
export function evaluatorModel({ evaluator, modelPath, baseUrl }: EvaluatorChoice): string {
  const provider = evaluators[evaluator];
  if (baseUrl !== null) return `openai-compatible:${modelPath}@${baseUrl}`;
  return provider === null ? `openai-compatible:${modelPath}@${usualUrl}` : `${provider}:${basename(modelPath)}`;
}

/**
 * Opens the judge; nothing is asked yet.
 * @throws UsageError for a wrong name or URL, or a missing key
 */
export async function openEvaluator(
  choice: EvaluatorChoice,
  surroundings: { endpoints: Endpoints; clock: Clock; environment: NodeJS.ProcessEnv },
): Promise<ModelPort> {
  const { endpoints, clock } = surroundings;
  const role = '--evaluator';
  const text = evaluatorModel(choice);
  const environment = withKey(surroundings.environment, text, { role, key: choice.apiKey });
  const asked = { role, parameters: {}, defaults: defaultParameters.judge, environment };
  await checkModelParameters(text, asked);
  return openModel(text, { ...asked, endpoints, callTimeoutInMs, clock });
}
