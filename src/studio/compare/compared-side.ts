import { LivelongError, UsageError } from '../../errors/index.ts';
import type { Library, RunEntry } from '../library.ts';

/** An assistant of a run, as an address names it. */
export interface ComparedSide {
  entry: RunEntry;
  /** Its label. */
  assistant: string;
}

/**
 * The side that `RUN:ASSISTANT` names.
 * @throws UsageError, NotFound
 */
export function comparedSide(library: Library, text: string): ComparedSide {
  const at = text.indexOf(':');
  if (at < 1 || at === text.length - 1) {
    throw new UsageError(`A side of a comparison is named as RUN:ASSISTANT, which "${text.slice(0, 100)}" is not.`);
  }
  return { entry: library.run(text.slice(0, at)), assistant: text.slice(at + 1) };
}

/**
 * Does `work`, and has its errors call runs by the names that the studio knows them by: folders stay on the server.
 * @throws the error of `work`
 */
export async function withRunNames<Result>(entries: readonly RunEntry[], work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (LivelongError.isInstance(error)) throw new UsageError(named(error.message, entries), error);
    throw error;
  }
}

/** The text with names of runs in place of their folders. */
function named(text: string, entries: readonly RunEntry[]): string {
  const longestFirst = entries.toSorted((a, b) => b.root.length - a.root.length);
  return longestFirst.reduce((result, { root, name }) => result.replaceAll(root, name), text);
}
