import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder that holds this copy of Livelong: the same seen from the sources and from what is built of them, wherever a build puts this line. */
export const packageFolder = folderWith('package.json', import.meta.dirname);

/** A file or folder that comes with the package, such as `data/prices.yaml`: its absolute path. */
export function packageFile(name: string): string {
  return join(packageFolder, name);
}

/**
 * The file of a worker thread: TypeScript where the sources run, JavaScript where they were built.
 * @param name inside `src/`, without its ending
 */
export function workerFile(name: string): URL {
  const runsSources = import.meta.url.endsWith('.ts');
  return pathToFileURL(packageFile(runsSources ? `src/${name}.ts` : `dist/${name}.js`));
}

function folderWith(name: string, from: string): string {
  return existsSync(join(from, name)) ? from : folderWith(name, dirname(from));
}
