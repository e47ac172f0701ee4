import { existsSync } from 'node:fs';
import { openAppender, readJsonLines } from '../../files/index.ts';
import { addressPart } from '../../model/index.ts';
import type { RunDirectory } from '../run-directory.ts';
import type { Study } from '../study.ts';

/** What a branch shares with the run that it branches off. */
export interface Prefix {
  from: RunDirectory;
  life: string;
  /** Number of the event at which the branch begins. */
  at: number;
}

/**
 * Copies the record of what came before a branch: all calls of earlier events, the memories, the vectors. Nothing of it is asked again, and
 * the journals of the branch begin with the same bytes.
 */
export async function copyPrefix({ from, life, at }: Prefix, to: RunDirectory, study: Study): Promise<void> {
  const before = (line: unknown): boolean => Number(addressPart((line as { address: string }).address, 'event')) < at;
  await copyLines(from.shared(life), to.shared(life), before);
  await copyLines(from.vectors, to.vectors, () => true);
  for (const { label: assistant } of study.assistants) {
    for (let trial = 1; trial <= study.trials; trial++) {
      const cell = { life, assistant, trial };
      await copyLines(from.calls(cell), to.calls(cell), before);
      await copyLines(from.memories(cell), to.memories(cell), () => true);
    }
  }
}

async function copyLines(from: string, to: string, keep: (line: unknown) => boolean): Promise<void> {
  if (!existsSync(from)) return;
  const file = openAppender(to, { truncate: true });
  try {
    for await (const { value } of readJsonLines(from)) if (keep(value)) file.append(value);
  } finally {
    file.close();
  }
}
