import type { Clock } from '../../clock/index.ts';
import type { DesireIndex } from '../../mind/index.ts';
import type { Endpoints, OnCall, SharedPurse } from '../../model/index.ts';
import { parseRoleSpec } from '../spec.ts';
import { checkedGenerateInput } from './generate-input.ts';
import { generationDirectory } from './generation-directory.ts';
import { openMinds, type OpenMind } from './open-mind.ts';

/** The mind of one life that is made by itself. */
export interface OneMind extends Omit<OpenMind, 'close'> {
  endpoints: Endpoints;
  close(): Promise<void>;
}

/**
 * Opens the mind of one life that is made outside of a generation. What a model answers is recorded in `folder` as a generation does, so that the
 * same life can be begun there again without asking twice.
 * @param options.mind `rules`, or a model
 * @param options.budget US dollars, all that was ever spent in `folder` included; null: no limit
 * @throws UsageError for a wrong name or a missing key
 */
export async function openOneMind(options: {
  mind: string;
  folder: string;
  seed: number;
  life: string;
  domain: string | null;
  budget: number | null;
  index: DesireIndex;
  goals: (domain: string) => readonly string[];
  clock: Clock;
  environment: NodeJS.ProcessEnv;
  /** What others spend, too. */
  purse?: SharedPurse;
  onCall?: OnCall;
}): Promise<OneMind> {
  const { mind, folder, seed, life, domain, budget, index, goals } = options;
  const { clock, environment, purse, onCall = () => {} } = options;
  const request = checkedGenerateInput({ out: folder, seed, mind, ...(budget === null ? {} : { budget }) });
  const plan = { request, mind: parseRoleSpec(mind, '--mind', 'rules'), pool: index.pool };
  const surroundings = { clock, environment, purse, onCall, index, fresh: false };
  const minds = await openMinds(plan, generationDirectory(folder), surroundings);
  try {
    const one = await minds.of(life, domain, goals);
    return {
      mind: one.mind,
      line: one.line,
      endpoints: minds.endpoints,
      close: async () => {
        one.close();
        await minds.close();
      },
    };
  } catch (error) {
    await minds.close();
    throw error;
  }
}
