import { livelongProgram } from '../../src/cli/program.ts';
import { LivelongError } from '../../src/errors/index.ts';

/** How a command ended that ran inside the test's own process. */
export interface EndedInProcess {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command of the sources, without a build and without a terminal. Errors of the program end with their exit code and message. */
export async function inProcess(
  commandLine: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<EndedInProcess> {
  const ended: EndedInProcess = { code: 0, stdout: '', stderr: '' };
  const terminal = {
    print: (text: string) => (ended.stdout += `${text}\n`),
    tell: (text: string) => (ended.stderr += `${text}\n`),
    environment: { ...environment },
  };
  const program = livelongProgram(terminal, (code) => (ended.code = code));
  try {
    await program.parseAsync(['node', 'livelong', ...commandLine]);
  } catch (error) {
    if (!LivelongError.isInstance(error)) throw error;
    ended.code = error.exitCode;
    ended.stderr += `${error.message}\n`;
  }
  return ended;
}
