import { existsSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { UsageError } from '../../errors/index.ts';
import type { RunDirectory } from '../run-directory.ts';
import { daysStudy, type DaysStudy } from './days-study.ts';

/** True for a run directory of days; other runs and folders that are none are not. */
export function holdsDays({ study }: Pick<RunDirectory, 'study'>): boolean {
  return existsSync(study) && /^kind: days$/m.test(readFileSync(study, 'utf8'));
}

/** The study of days that a directory holds; null where it holds none. @throws UsageError for another kind of run, or a damaged file */
export function readDaysStudy(directory: Pick<RunDirectory, 'study'>): DaysStudy | null {
  if (!existsSync(directory.study)) return null;
  const read = daysStudy.safeParse(parse(readFileSync(directory.study, 'utf8')));
  if (read.success) return read.data;
  throw new UsageError(
    `${directory.study} is no study of days of this version:\n${z.prettifyError(read.error)}\nChoose another --out, or start over with --fresh.`,
  );
}

/** A study of days as its study.yaml says it. */
export function daysStudyText(study: DaysStudy): string {
  return `# The resolved configuration of these days. Keys are never written here.\n${stringify(study)}`;
}
