import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The command as it is shipped. */
export const builtMain = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** The Node that runs the built command: `LIVELONG_NODE`, else the one that runs the tests. */
export const livelongNode = process.env['LIVELONG_NODE'] ?? process.execPath;

/** How a command ended. */
export interface Ended {
  /** Null when a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A command that runs. */
export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
}

export interface CommandOptions {
  cwd?: string;
  environment?: Readonly<Record<string, string>>;
  node?: string;
  /** What is typed into it, all at once; default nothing. */
  typed?: string;
  /** Limit of the size of written files, in KB (`ulimit -f`). */
  fileSizeLimitInKb?: number;
}

/** Starts the built command. No key of the machine reaches it, and it has no terminal. */
export function startLivelong(commandLine: readonly string[], options: CommandOptions = {}): Running {
  if (!existsSync(builtMain))
    throw new Error('dist/cli/main.js is missing: run `npm run build` first (npm test does).');
  const { node = livelongNode, fileSizeLimitInKb } = options;
  const command = [node, builtMain, ...commandLine];
  const [file, ...rest] =
    fileSizeLimitInKb === undefined
      ? command
      : ['bash', '-c', `ulimit -f ${fileSizeLimitInKb}; exec "$@"`, 'bash', ...command];
  const child = spawn(file!, rest, {
    cwd: options.cwd ?? projectRoot,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...options.environment },
    stdio: [options.typed === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(options.typed);
  const output = { stdout: '', stderr: '' };
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...output }));
  return { child, ended };
}

/** Runs the built command to its end. */
export function livelong(commandLine: readonly string[], options?: CommandOptions): Promise<Ended> {
  return startLivelong(commandLine, options).ended;
}

/** Runs the built command and throws when it does not end with `code`. */
export async function livelongEnding(
  code: number,
  commandLine: readonly string[],
  options?: CommandOptions,
): Promise<Ended> {
  const ended = await livelong(commandLine, options);
  if (ended.code === code) return ended;
  throw new Error(`livelong ${commandLine.join(' ')}\nended with ${ended.code}, not ${code}:\n${ended.stderr}`);
}
