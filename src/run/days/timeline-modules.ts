import type { ModulePool } from '../../assistant/index.ts';
import { UsageError } from '../../errors/index.ts';
import type { DaysStudy } from './days-study.ts';

/** Closes the pool of a module that suggests and does not answer, where people talk. @throws UsageError */
export async function requireRepliers({ timeline }: DaysStudy, pool: ModulePool): Promise<void> {
  const mute = [...pool.capabilities].find(([, { reply }]) => !reply);
  if (timeline === undefined || mute === undefined) return;
  await pool.close();
  throw new UsageError(
    `--assistant ${mute[0]}: with --timeline ${timeline.mode} people talk with it, and its default export has no \`reply\`. Export an object with \`reply\` beside \`suggest\`.`,
  );
}
