import type { ComparableRun } from './chooser.tsx';

/** What is compared before anybody has chosen: in the newest run with several assistants the second with the first; of days at home the last. */
export function firstSides(runs: readonly ComparableRun[]): { left: string; right: string } | null {
  const found = runs.find(({ assistants }) => assistants.length > 1);
  if (found === undefined) return null;
  const { run, kind, assistants } = found;
  const left = kind === 'days' ? assistants.at(-1)! : assistants[1]!;
  return { left: `${run}:${left.label}`, right: `${run}:${assistants[0]!.label}` };
}
