import type { RunPlan } from './plan-run.ts';
import { unfinishedAssistants } from './recorded-parts.ts';
import { assistantsOf } from './retry/index.ts';

/** Labels of the assistants that a planned run will ask: in a new run all, in one that goes on those that have lives left or something to do again. */
export async function assistantsToAsk({
  directory,
  study,
  lives,
  before,
  fresh,
  retry,
}: RunPlan): Promise<Set<string>> {
  if (before === null || fresh) return new Set(study.assistants.map(({ label }) => label));
  const unfinished = await unfinishedAssistants(directory, study, lives);
  return retry === null ? unfinished : new Set([...unfinished, ...assistantsOf(retry)]);
}
