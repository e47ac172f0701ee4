import { runCommandLine } from '../../src/cli/program.ts';
import { projectRoot, type Ended } from './built-command.ts';

/**
 * Runs a command of the sources in the test's own process, to its end: for the many commands that are over at once, a process each would take
 * ten times as long. What needs a process of its own (signals, kills, limits, what is typed) is run as it was built, by `livelong`.
 */
export async function livelong(
  commandLine: readonly string[],
  { cwd = projectRoot, environment = {} }: { cwd?: string; environment?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  const before = process.cwd();
  const streams = (['stdout', 'stderr'] as const).map((name) => {
    const stream = process[name];
    const own = Object.getOwnPropertyDescriptor(stream, 'write');
    stream.write = (text: string | Uint8Array, ...rest: unknown[]) => {
      ended[name] += String(text);
      const written = rest.find((each) => typeof each === 'function');
      written?.();
      return true;
    };
    return () => {
      if (own === undefined) Reflect.deleteProperty(stream, 'write');
      else Object.defineProperty(stream, 'write', own);
    };
  });
  process.chdir(cwd);
  try {
    const { PATH = '', HOME = '' } = process.env;
    ended.code = await runCommandLine(['node', 'livelong', ...commandLine], { PATH, HOME, ...environment });
  } finally {
    process.chdir(before);
    for (const restore of streams) restore();
  }
  return ended;
}

/** Runs a command as {@link livelong} does, and throws when it does not end with `code`. */
export async function livelongEnding(
  code: number,
  commandLine: readonly string[],
  options?: Parameters<typeof livelong>[1],
): Promise<Ended> {
  const ended = await livelong(commandLine, options);
  if (ended.code === code) return ended;
  throw new Error(`livelong ${commandLine.join(' ')}\nended with ${ended.code}, not ${code}:\n${ended.stderr}`);
}
