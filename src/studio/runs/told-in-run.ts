import { LivelongError, UsageError } from '../../errors/index.ts';
import type { RunEntry } from '../library.ts';

/** Messages name files by their whole path; a browser is told where they lie in the run. */
export function withoutRoot(message: string, { root, name }: Pick<RunEntry, 'root' | 'name'>): string {
  return message.replaceAll(`${root}/`, '').replaceAll(root, name);
}

/** Does something with a run; what goes wrong is told without the run's path. */
export async function toldInRun<Value>(
  entry: Pick<RunEntry, 'root' | 'name'>,
  read: () => Promise<Value>,
): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (LivelongError.isInstance(error)) throw new UsageError(withoutRoot(error.message, entry), error);
    throw error;
  }
}
