import { createInterface } from 'node:readline/promises';
import { UsageError } from '../errors/index.ts';
import { metrics } from '../judge/index.ts';
import { parseAssistantSpec, parseRoleSpec, parseUserSpec, type Study } from '../run/index.ts';
import type { Terminal } from './terminal.ts';

/** What a study asks of models. */
export interface Estimate {
  /** Calls at most, re-asks and retries apart. */
  calls: { user: number; assistants: number; judges: number };
  /** True when some of them are paid for. */
  paid: boolean;
}

/** How many calls a study makes at most, and whether any of its models is paid for by the call. */
export function estimateCalls(study: Study): Estimate {
  const user = parseUserSpec(study.user.spec);
  const assistants = study.assistants.map(({ spec }) => parseAssistantSpec(spec));
  const judges = study.judges.map(({ spec }) => parseRoleSpec(spec, '--judge', 'heuristic'));
  const models = [user, ...assistants, ...judges].filter((spec) => spec.kind === 'model');
  const count = (specs: readonly { kind: string }[]) => specs.filter(({ kind }) => kind === 'model').length;
  const conversations = study.people * study.events * study.trials;
  return {
    calls: {
      user: count([user]) * conversations * (1 + assistants.length * (study.turns - 1)),
      assistants: count(assistants) * conversations * (2 * study.turns + 1),
      judges: count(judges) * conversations * assistants.length * metrics.length,
    },
    paid: models.some(({ paid }) => paid),
  };
}

/**
 * Before a run that calls a paid API: says how many calls it makes at most and asks. Without a terminal to ask on, `--yes` must say it.
 * @throws UsageError when the answer is no, or cannot be asked for
 */
export async function confirmPaid(study: Study, yes: boolean, terminal: Terminal): Promise<void> {
  if (yes) return;
  const { calls, paid } = estimateCalls(study);
  if (!paid) return;
  const { user, assistants, judges } = calls;
  const estimate = `This study makes at most ${user + assistants + judges} model calls (user ${user}, assistants ${assistants}, judges ${judges}), some of them on a paid API. What is recorded already is not paid again.`;
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw new UsageError(`${estimate} Say --yes to run it.`);
  terminal.tell(estimate);
  const reading = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await reading.question('Go on? [y/N] ');
  reading.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new UsageError('Nothing was run.');
}
