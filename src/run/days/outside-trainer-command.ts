import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { UsageError } from '../../errors/index.ts';
import { storing } from '../../files/index.ts';

/** How a command ended. */
export interface Ended {
  /** Null where a signal ended it. */
  code: number | null;
  signal: string | null;
  /** Last line on standard output that is not blank; empty where there is none. */
  last: string;
}

/** What a shell answers for a command that is not there, or may not be run. */
const notStarted = new Set([126, 127]);

/** A command of the user's own, run by the shell. */
export interface OwnCommand {
  command: string;
  environment: NodeJS.ProcessEnv;
  /** Written to its standard input as one line of JSON. */
  input: object;
  /** File that its standard error is added to. */
  log: string;
  /** Aborted when the run stops: nobody waits for the command any longer. */
  stopped: AbortSignal;
}

/**
 * Runs a command to its end.
 * @param onLine hears each line of its standard output at once
 * @param goesOn false: the command is ended when the run stops
 * @throws UsageError when there is no such command; the reason of `stopped`
 */
export function runCommand(
  { command, environment, input, log, stopped }: OwnCommand,
  onLine: (line: string) => void = () => {},
  goesOn: () => boolean = () => false,
): Promise<Ended> {
  stopped.throwIfAborted();
  storing(log, () => mkdirSync(dirname(log), { recursive: true }));
  const errors = storing(log, () => openSync(log, 'a'));
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      shell: true,
      env: environment,
      stdio: ['pipe', 'pipe', errors],
    }) as ChildProcessByStdio<Writable, Readable, null>;
    closeSync(errors);
    const onStop = () => {
      if (goesOn()) child.unref();
      else child.kill();
      child.stdout.destroy();
      reject(stopped.reason as Error);
    };
    stopped.addEventListener('abort', onStop, { once: true });
    let last = '';
    let rest = '';
    const take = (line: string) => {
      if (line.trim() === '') return;
      last = line.trim();
      onLine(last);
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      lines.forEach(take);
    });
    // A command that reads nothing of its input may be gone before it is written.
    child.stdin.on('error', () => {});
    child.stdin.end(`${JSON.stringify(input)}\n`);
    child.on('error', (error) => reject(couldNotStart(command, error)));
    child.on('close', (code, signal) => {
      stopped.removeEventListener('abort', onStop);
      take(rest);
      if (code !== null && notStarted.has(code)) reject(couldNotStart(command, null, log));
      else resolve({ code, signal, last });
    });
  });
}

function couldNotStart(command: string, cause: Error | null, log?: string): UsageError {
  const more = cause === null ? `what the shell says stands in ${log}` : cause.message;
  return new UsageError(
    `The command ${JSON.stringify(command)} could not be started: ${more}. Put it right and go on with the run.`,
    cause ?? undefined,
  );
}
