import type { RunPlan } from './plan-run.ts';
import { unfinishedAssistants } from './recorded-parts.ts';

/** Labels of the assistants that a planned run will ask: in a new run all, in one that goes on those that have lives left. */
export async function assistantsToAsk({ directory, study, lives, before, fresh }: RunPlan): Promise<Set<string>> {
  return before === null || fresh
    ? new Set(study.assistants.map(({ label }) => label))
    : unfinishedAssistants(directory, study, lives);
}
