import type { Compared } from './comparison-store.ts';

/** A comparison for a file, with names of runs in place of folders; of conversations it is what `livelong compare --json` prints. */
export function withNames({ kind, compared }: Compared, names: { left: string; right: string }) {
  if (kind === 'days') {
    const { assistant, baseline } = compared;
    return { ...compared, assistant: { ...assistant, run: names.left }, baseline: { ...baseline, run: names.right } };
  }
  const { assistant, baseline, leftOut } = compared.comparison;
  return {
    ...compared.comparison,
    assistant: { ...assistant, run: names.left },
    baseline: { ...baseline, run: names.right },
    leftOut: leftOut.map(({ run, judge }) => ({ run: run === assistant.run ? names.left : names.right, judge })),
  };
}
