import { realpathSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { UsageError } from '../../errors/index.ts';

/** The endings of files that can be assistants: what Node imports, with types stripped where there are any. */
export const moduleEndings: readonly string[] = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'];

/** True for text that means a file: it has the ending of a module, or is a path that starts with `.` or `/`. */
export function isModulePath(text: string): boolean {
  return /^[./]/.test(text) || moduleEndings.includes(extname(text));
}

/** A module's file name without its ending. */
export function moduleName(path: string): string {
  const ending = extname(path);
  return basename(path, moduleEndings.includes(ending) ? ending : '');
}

/** The real path of a module of an assistant. Throws a UsageError where `path` is no readable file that Node can import. */
export function findModuleFile(path: string): string {
  const ending = extname(path);
  if (!moduleEndings.includes(ending)) {
    throw new UsageError(
      `The assistant module ${path} ends in ${ending === '' ? 'nothing' : ending}, which Node cannot import. Give it one of ${moduleEndings.join(', ')}.`,
    );
  }
  try {
    const real = realpathSync(resolve(path));
    if (statSync(real).isFile()) return real;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      throw new UsageError(`The assistant module ${path} cannot be read (${code}). Check its permissions.`, error);
    }
    throw new UsageError(
      `The assistant module ${path} does not exist. Check the path; a relative path starts at the folder you run the command in.`,
      error,
    );
  }
  throw new UsageError(
    `The assistant module ${path} is no file. Give the path of the file that exports the assistant.`,
  );
}
