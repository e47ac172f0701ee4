import {
  checkModelParameters,
  jsonCandidates,
  openModel,
  parseModelName,
  readParameters,
  type JsonSchema,
  type ModelRequest,
  type WrittenParameters,
} from '../../model/index.ts';
import { defaultParameters, type ModelRole } from '../parameters.ts';
import { modelFault } from './fault-finding.ts';
import { ok, warning, type Finding } from './finding.ts';
import { hasSendableKey } from './keys.ts';
import { singleTry } from './single-try.ts';
import { secondsSince, type Surroundings } from './surroundings.ts';

/** One part of a study that a model plays. */
export interface ModelUse {
  role: ModelRole;
  /** Such as `user` or `assistant small`. */
  who: string;
  parameters: WrittenParameters;
  /** False for finished services, which are never asked for JSON. */
  structured: boolean;
}

const number: JsonSchema = {
  type: 'object',
  properties: { number: { type: 'integer' } },
  required: ['number'],
  additionalProperties: false,
};

/**
 * Asks a model something tiny, once, the way a study would.
 * @param text the model as users name it, with its URL
 * @param uses what the study has it do, with the parameters of each; the call has those of the first
 * @returns null where nothing can be sent with its key, which another finding says
 * @throws UsageError for a wrong name, a missing key, parameters that it does not take
 */
export async function checkModel(
  text: string,
  uses: readonly ModelUse[],
  { clock, environment, timeLimitInMs }: Surroundings,
): Promise<Finding | null> {
  const asked = uses.map(({ role, parameters }) => ({
    role: `--${role}`,
    parameters: readParameters(parameters),
    defaults: defaultParameters[role],
    environment,
  }));
  for (const each of asked) await checkModelParameters(text, each);
  const { provider } = parseModelName(text, asked[0]!.role);
  if (!hasSendableKey(provider, environment)) return null;

  const structured = uses.some((use) => use.structured);
  const tries = singleTry(clock);
  const { endpoints } = tries;
  const model = openModel(text, { ...asked[0]!, endpoints, callTimeoutInMs: timeLimitInMs, clock });
  const who = `${model.name} (${uses.map((use) => use.who).join(', ')})`;
  const startedAt = clock.now();
  const outcome = await tries.outcome(() => model.ask(question(structured), { priority: 0 }));
  if ('fault' in outcome) return modelFault(outcome.fault, { who, url: tries.url!, timeLimitInMs }, provider);
  const took = secondsSince(startedAt, clock);
  if (!structured) return ok(`${who} answers, in ${took}.`, 1);
  if ('text' in outcome.value && holdsNumber(outcome.value.text)) {
    return ok(`${who} answers in the JSON that it is asked for, in ${took}.`, 1);
  }
  return warning(
    `${who} answers, in ${took}, but not in the JSON that it was asked for.`,
    'Such answers are asked for again, twice, and then count as its faults. Take a model or server that offers structured answers (response_format json_schema).',
    1,
  );
}

function question(structured: boolean): ModelRequest {
  return structured
    ? {
        messages: [{ role: 'user', content: 'Answer with a JSON object whose "number" is 7.' }],
        answer: { name: 'number', schema: number },
      }
    : { messages: [{ role: 'user', content: 'Answer with the number 7.' }], answer: null };
}

function holdsNumber(text: string): boolean {
  for (const candidate of jsonCandidates(text)) {
    if (typeof candidate === 'object' && candidate !== null && 'number' in candidate) {
      return Number.isInteger(candidate.number);
    }
  }
  return false;
}
