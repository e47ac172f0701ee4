import type { Clock } from '../../clock/index.ts';
import { LivelongError } from '../../errors/index.ts';
import { problem, type Finding } from './finding.ts';

/** What all checks of endpoints need. */
export interface Surroundings {
  clock: Clock;
  environment: NodeJS.ProcessEnv;
  /** For one call. */
  timeLimitInMs: number;
}

/**
 * What `check` finds; an error of ours says itself what is wrong and what to do.
 * @param check null: nothing worth a word
 * @throws whatever is not an error of ours
 */
export async function found(
  check: () => Promise<readonly Finding[] | Finding | null> | readonly Finding[],
): Promise<readonly Finding[]> {
  try {
    const findings = await check();
    return findings === null ? [] : [findings].flat();
  } catch (error) {
    if (!LivelongError.isInstance(error)) throw error;
    return [problem(error.message, null)];
  }
}

/** Seconds since `startedAt`, as people say them. */
export function secondsSince(startedAt: number, clock: Clock): string {
  return `${((clock.now() - startedAt) / 1000).toFixed(1)} s`;
}
