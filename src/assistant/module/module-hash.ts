import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { UsageError } from '../../errors/index.ts';
import { canonicalHash } from '../../files/index.ts';
import { findModuleFile, moduleEndings } from './module-file.ts';

const otherEndings = ['.json'];

/** Endings that TypeScript files have where their JavaScript is named. */
const sourceOf: Readonly<Record<string, string>> = { '.js': '.ts', '.mjs': '.mts', '.cjs': '.cts' };

const gap = String.raw`(?:\s|/\*[^]*?\*/|//[^\n]*\n)*`;
const specifier = new RegExp(
  String.raw`\b(?:from|import|import${gap}\(|require${gap}\()${gap}(["'\x60])(\.{1,2}(?:/[^"'\x60\n]*)?)\1`,
  'g',
);

/**
 * Hash (64 hex digits) of an assistant's module: the bytes of the file and of all local files it imports, with their places relative to it, so
 * that the same files in another folder have the same hash. Local are relative specifiers in `import`, `export … from`, `import()` and
 * `require()`, followed through all files (an import in a comment counts if the file exists). Not included: packages, Node's own modules,
 * specifiers that are computed, and files that are read at run time. Throws a UsageError where the module cannot be read.
 */
export function hashModule(path: string): string {
  const entry = findModuleFile(path);
  const hashes = new Map<string, string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const place = placeOf(file, entry);
    if (hashes.has(place)) continue;
    const bytes = readModuleFile(file);
    hashes.set(place, createHash('sha256').update(bytes).digest('hex'));
    if (moduleEndings.includes(extname(file))) waiting.push(...localImports(bytes.toString('utf8'), file));
  }
  return canonicalHash(Object.fromEntries(hashes));
}

function readModuleFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(`The assistant module's file ${file} cannot be read (${code}). Check its permissions.`, error);
  }
}

/** Path of a file relative to the entry's folder, with forward slashes. The entry itself has none: renaming it changes nothing. */
function placeOf(file: string, entry: string): string {
  return file === entry ? '' : relative(dirname(entry), file).split(sep).join('/');
}

function localImports(source: string, file: string): string[] {
  const found: string[] = [];
  for (const match of source.matchAll(specifier)) {
    const imported = findLocalFile(join(dirname(file), plainPath(match[2]!)));
    if (imported !== null) found.push(imported);
  }
  return found;
}

/** A specifier is part of a URL: without its query, and with its escapes read. */
function plainPath(text: string): string {
  const path = text.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function findLocalFile(path: string): string | null {
  const ending = extname(path);
  const source = sourceOf[ending];
  const endings = [...moduleEndings, ...otherEndings];
  const candidates = [
    path,
    ...(source === undefined ? [] : [path.slice(0, -ending.length) + source]),
    ...endings.map((added) => path + added),
    ...endings.map((added) => join(path, `index${added}`)),
  ];
  for (const candidate of candidates) {
    if (statSync(candidate, { throwIfNoEntry: false })?.isFile()) return realpathSync(candidate);
  }
  return null;
}
