import { realpathSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { UsageError } from '../../errors/index.ts';

const endings = ['.ts', '.mts', '.js', '.mjs', '.cts', '.cjs'];

/** The real path of a module of an assistant. Throws a UsageError where `path` is no readable file that Node can import. */
export function findModuleFile(path: string): string {
  const ending = extname(path);
  if (!endings.includes(ending)) {
    throw new UsageError(
      `The assistant module ${path} ends in ${ending === '' ? 'nothing' : ending}, which Node cannot import. Give it one of ${endings.join(', ')}.`,
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
