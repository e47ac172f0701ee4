import {
  compareDays,
  compareRunsInDepth,
  runDirectory,
  type ComparedDays,
  type ComparedSides,
} from '../../run/index.ts';
import { UsageError } from '../../errors/index.ts';
import { statOf } from '../stat-of.ts';
import { withRunNames, type ComparedSide } from './compared-side.ts';

/** Two sides compared, by what their runs hold. */
export type Compared = { kind: 'conversations'; compared: ComparedSides } | { kind: 'days'; compared: ComparedDays };

/** Comparisons that were made; the last of them are kept for as long as their files stay as they are. */
export interface ComparisonStore {
  /** @throws UsageError where the two cannot be compared, with names of runs and no folders */
  compare(left: ComparedSide, right: ComparedSide): Promise<Compared>;
}

/** Comparisons kept at a time: one of 10,000 conversations takes some 30 MB. */
const kept = 4;

const kindWords = {
  conversations: 'conversations',
  days: 'days at home',
  lives: 'lives that nobody has lived yet',
} as const;

/** Makes a place for comparisons. */
export function comparisonStore(): ComparisonStore {
  const made = new Map<string, { stamp: string; compared: Promise<Compared> }>();
  return {
    async compare(left, right) {
      const key = JSON.stringify([left, right].map(({ entry, assistant }) => [entry.root, assistant]));
      const stamp = [left, right].map(({ entry }) => stampOf(entry.root)).join('; ');
      const known = made.get(key);
      made.delete(key);
      const entry = known?.stamp === stamp ? known : { stamp, compared: compareSides(left, right) };
      made.set(key, entry);
      if (made.size > kept) made.delete(made.keys().next().value!);
      try {
        return await entry.compared;
      } catch (error) {
        if (made.get(key) === entry) made.delete(key);
        throw error;
      }
    },
  };
}

function compareSides(left: ComparedSide, right: ComparedSide): Promise<Compared> {
  return withRunNames([left.entry, right.entry], async () => {
    const [first, second] = [left.entry, right.entry];
    if (first.kind !== second.kind || first.kind === 'lives') {
      const [one, other] = [first, second].map(({ name, kind }) => `"${name}" holds ${kindWords[kind]}`);
      throw new UsageError(
        `${one}, ${other}: only assistants in the same conversations, or on the same days at home, can be compared.`,
      );
    }
    if (first.kind === 'days') {
      const sides = [left, right].map(({ entry, assistant }) => ({ run: entry.root, assistant }));
      return { kind: 'days', compared: await compareDays(sides[0]!, sides[1]!) };
    }
    const compared = await compareRunsInDepth({
      run: first.root,
      baselineRun: second.root === first.root ? null : second.root,
      assistant: left.assistant,
      baseline: right.assistant,
      metrics: [],
    });
    return { kind: 'conversations', compared };
  });
}

function stampOf(root: string): string {
  const { study, manifest, scores, index } = runDirectory(root);
  return [study, manifest, scores, index]
    .map(statOf)
    .map((found) => (found === undefined ? '' : `${found.size} ${found.mtimeMs}`))
    .join();
}
