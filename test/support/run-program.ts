import { execFile } from 'node:child_process';
import type { Ended } from './built-command.ts';

/** Runs another program than ours to its end, with no keys and no colours but what `environment` gives. */
export function runProgram(
  command: readonly string[],
  options: { cwd: string; environment?: Readonly<Record<string, string>> },
): Promise<Ended> {
  const { cwd, environment } = options;
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, NO_COLOR: '1', ...environment };
  return new Promise((resolve) => {
    execFile(command[0]!, command.slice(1), { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
    });
  });
}
