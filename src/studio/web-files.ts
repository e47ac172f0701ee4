import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { UsageError } from '../errors/index.ts';
import { packageFile } from '../files/index.ts';

/** A file of the web app, as it is sent. */
export interface WebFile {
  type: string;
  body: Uint8Array<ArrayBuffer>;
  /** The same, compressed. */
  gzip: Uint8Array<ArrayBuffer>;
}

/** The web app as it was built: what is not in it cannot be asked for. */
export interface WebFiles {
  /** By path, such as `assets/index-1a2b.js`; undefined for all that is not there. */
  get(path: string): WebFile | undefined;
  /** The page itself, for any address of the app. @param nonce what its styles may be known by */
  page(nonce: string): string;
}

/** Where the build puts the web app; the same seen from the sources. */
export const builtWeb = packageFile('dist/web');

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * The web app in `folder`; each file is read and compressed when it is first asked for.
 * @throws UsageError where it was not built
 */
export function openWebFiles(folder: string): WebFiles {
  const names = namesIn(folder);
  const read = new Map<string, WebFile>();
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return {
    get(path) {
      if (path === 'index.html' || !names.has(path)) return undefined;
      const known = read.get(path);
      if (known !== undefined) return known;
      const body = new Uint8Array(readFileSync(join(folder, path)));
      const file = {
        type: types[extname(path)] ?? 'application/octet-stream',
        body,
        gzip: new Uint8Array(gzipSync(body)),
      };
      read.set(path, file);
      return file;
    },
    page: (nonce) => page.replaceAll('__NONCE__', nonce),
  };
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = found.filter((entry) => entry.isFile());
    const names = new Set(
      files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/')),
    );
    if (names.has('index.html')) return names;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  throw new UsageError(
    `The web app is not built: ${folder} holds no index.html. In a clone, \`npm run build\` makes it.`,
  );
}
