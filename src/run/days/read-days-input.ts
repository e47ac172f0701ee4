import { dirname, resolve } from 'node:path';
import { readYaml } from '../../files/index.ts';
import { daysInput, type DaysInput } from './days-input.ts';

/** Reads a study of days that a user wrote. Paths in it are relative to its folder. @throws UsageError, InputError with the line of each fault */
export function readDaysInput(path: string): DaysInput {
  const advice = 'Settings are described in docs/days.md; they have the names of the flags of `livelong days`.';
  const read = readYaml(path, daysInput.partial(), advice);
  const folder = dirname(resolve(path));
  const paths = (['plan', 'lives', 'personas', 'home', 'out'] as const).flatMap((name) => {
    const text = read[name];
    return text === undefined ? [] : [[name, resolve(folder, text)] as const];
  });
  return { ...read, ...Object.fromEntries(paths) };
}
