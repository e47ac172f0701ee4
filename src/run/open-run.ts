import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors/index.ts';
import { storing, writeWholeFile } from '../files/index.ts';
import { copyInputs, readRunInputs, type ChosenLives } from '../formats/index.ts';
import { copyPrefix } from './branch/copy-prefix.ts';
import { dropResults } from './drop-results.ts';
import { lockName, lockRun } from './lock.ts';
import type { RunPlan } from './plan-run.ts';
import type { RunDirectory } from './run-directory.ts';
import { dropBroken } from './retry/index.ts';
import { readStudyText, studyText, writeStudy } from './study-file.ts';
import type { Study } from './study.ts';

/** A run whose directory is in place and held for this process. */
export interface OpenRun {
  directory: RunDirectory;
  study: Study;
  lives: ChosenLives;
  /** Gives the directory back. */
  close(): void;
}

/**
 * Carries a plan out: takes the directory for this process, empties it where that is planned, copies the inputs and writes the study, in this
 * order, so that a run that is killed from here on can be resumed. Results that the run had before its study grew are taken away, and what is to be asked again.
 * @throws UsageError while another process works on the run, or when one has changed it since it was planned
 */
export async function openRun({
  directory,
  study,
  lives,
  before,
  fresh,
  prices,
  retry,
  prefix,
}: RunPlan): Promise<OpenRun> {
  const close = lockRun(directory);
  try {
    if (readStudyText(directory) !== before) {
      throw new UsageError(
        `Another process has changed the study in ${directory.root} since this command was given. Give it again.`,
      );
    }
    if (fresh) empty(directory);
    const isNew = fresh || before === null;
    if (isNew) await copyInputs(lives, directory.root);
    if (isNew && prefix !== null) await copyPrefix(prefix, directory, study);
    if (prices !== null && prices !== directory.prices) writeWholeFile(directory.prices, readFileSync(prices, 'utf8'));
    if (isNew || studyText(study) !== before) {
      dropResults(directory);
      writeStudy(directory, study);
    }
    if (retry !== null) await dropBroken({ directory, study, lives });
    return { directory, study, lives: isNew ? await readRunInputs(directory.root) : lives, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The study goes last: without it a run that is killed meanwhile would be no run any more, which nothing may empty. */
function empty(directory: RunDirectory): void {
  const names = readdirSync(directory.root).filter((name) => name !== lockName);
  storing(directory.root, () => {
    for (const name of names) {
      const path = join(directory.root, name);
      if (path !== directory.study) rmSync(path, { recursive: true });
    }
    rmSync(directory.study, { force: true });
  });
}
