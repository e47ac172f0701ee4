import { generatorFor } from '../random/index.ts';

/**
 * Everything that the fake server can do wrong. `429` is too many requests, `500` an error, `503` an overload (status 529 in Anthropic's protocol);
 * `reset` breaks the connection, `hang` never answers. `empty`, `broken-json` and `refusal` are bad answers; `think` and `fenced` dress up a right one.
 */
export const faultNames = [
  '429',
  '500',
  '503',
  'reset',
  'hang',
  'broken-json',
  'empty',
  'think',
  'fenced',
  'refusal',
] as const;

export type FaultName = (typeof faultNames)[number];

/** Which calls a fault plan strikes. */
export interface FaultPlan {
  /** The part of the calls that is struck, 0 to 1. */
  share: number;
  /** What happens to a struck call, each as likely; `broken-json` and `fenced` only to calls that ask for JSON, and to embeddings nothing that is
   * about texts. */
  kinds: readonly FaultName[];
  /**
   * `body`: the same body always meets the same fate. `first-try`: as `body`, but only the first request with that body. `any`: by the number of
   * the request, whatever it says.
   */
  when: 'body' | 'first-try' | 'any';
}

/** What decides over the fate of a call. */
export interface StruckCall {
  bodyHash: string;
  /** Number of the call among all, from 0. */
  index: number;
  /** Whether no call with the same body came before. */
  isFirstTry: boolean;
  asks: 'text' | 'json' | 'vectors';
}

const onlyJson: readonly FaultName[] = ['broken-json', 'fenced'];
const impossible: Readonly<Record<StruckCall['asks'], readonly FaultName[]>> = {
  text: onlyJson,
  json: [],
  vectors: [...onlyJson, 'think', 'refusal'],
};

/** Throws a RangeError for a plan that cannot be followed. */
export function checkPlan(plan: FaultPlan): void {
  if (!(plan.share >= 0 && plan.share <= 1)) throw new RangeError(`share must be from 0 to 1: ${plan.share}`);
  if (plan.kinds.length === 0) throw new RangeError(`a fault plan needs kinds: ${faultNames.join(', ')}`);
  for (const kind of plan.kinds) {
    if (!faultNames.includes(kind)) throw new RangeError(`unknown fault "${kind}"; known: ${faultNames.join(', ')}`);
  }
  if (!['body', 'first-try', 'any'].includes(plan.when)) {
    throw new RangeError(`when must be body, first-try or any: ${plan.when as string}`);
  }
}

/** The fault of the first plan that strikes a call; null when none does. */
export function faultFor(plans: readonly FaultPlan[], seed: number, call: StruckCall): FaultName | null {
  for (const [number, plan] of plans.entries()) {
    if (plan.when === 'first-try' && !call.isFirstTry) continue;
    const generator = generatorFor(seed, 'fault', number, plan.when === 'any' ? call.index : call.bodyHash);
    if (generator.uniform() >= plan.share) continue;
    const possible = plan.kinds.filter((kind) => !impossible[call.asks].includes(kind));
    if (possible.length > 0) return generator.pick(possible);
  }
  return null;
}

/** What becomes of a right answer under a fault that the server delivers with status 200. */
export function spoiled(text: string, fault: FaultName | null): string {
  if (fault === 'empty' || fault === 'refusal') return '';
  if (fault === 'broken-json') return text.slice(0, Math.max(1, Math.floor(text.length / 2)));
  if (fault === 'think') return `<think>\nLet me see {what} is wanted here.\n</think>\n\n${text}`;
  if (fault === 'fenced') return `Here is the answer:\n\n\`\`\`json\n${text}\n\`\`\`\n\nI hope that this helps.`;
  return text;
}
