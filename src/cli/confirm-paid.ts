import { createInterface } from 'node:readline/promises';
import { UsageError } from '../errors/index.ts';
import type { Study } from '../run/index.ts';
import type { Terminal } from './terminal.ts';

/** How many calls a study makes at most, re-asks and retries apart. */
export function estimateCalls(study: Study): { user: number; assistants: number; judges: number } {
  const isModel = (spec: string) => spec.includes(':');
  const conversations = study.people * study.events * study.trials;
  const harnesses = study.assistants.filter(({ spec }) => isModel(spec)).length;
  const assistants = study.assistants.length;
  const openings = isModel(study.user) ? conversations : 0;
  return {
    user: openings + (isModel(study.user) ? conversations * assistants * (study.turns - 1) : 0),
    assistants: conversations * harnesses * (2 * study.turns + 1),
    judges: conversations * assistants * 7 * study.judges.filter(({ spec }) => isModel(spec)).length,
  };
}

/**
 * Before a run that calls a paid API: says how many calls it makes at most and asks. Without a terminal to ask on, `--yes` must say it.
 * @throws UsageError when the answer is no, or cannot be asked for
 */
export async function confirmPaid(study: Study, yes: boolean, terminal: Terminal): Promise<void> {
  const specs = [study.user, ...study.assistants.map(({ spec }) => spec), ...study.judges.map(({ spec }) => spec)];
  if (yes || !specs.some((spec) => spec.startsWith('openai:'))) return;
  const { user, assistants, judges } = estimateCalls(study);
  const estimate = `This study makes at most ${user + assistants + judges} model calls (user ${user}, assistants ${assistants}, judges ${judges}), some of them on a paid API. What is recorded already is not paid again.`;
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw new UsageError(`${estimate} Say --yes to run it.`);
  terminal.tell(estimate);
  const reading = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await reading.question('Go on? [y/N] ');
  reading.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new UsageError('Nothing was run.');
}
