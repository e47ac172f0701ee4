import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UsageError } from '../errors/index.ts';
import { slug } from '../files/index.ts';
import { browseLives, browseRunInputs, livesFileNames, type BrowsedLives } from '../formats/index.ts';
import type { Life } from '../journal/index.ts';
import { bundledLives, holdsDays, runDirectory, type RunDirectory } from '../run/index.ts';
import { NotFound } from './problem.ts';
import { statOf } from './stat-of.ts';

/** A folder that the studio shows. */
export interface RunEntry {
  /** Unique, and safe in an address. */
  name: string;
  /** Path of its folder; it never leaves the server. */
  root: string;
  /** A run of conversations, a run of days at home, or a folder of lives. */
  kind: 'conversations' | 'days' | 'lives';
  /** When something in it last changed, in milliseconds since 1970. */
  changedAt: number;
}

/** Where lives can be taken from. */
export interface LifeSource {
  name: string;
  kind: 'bundled' | 'run' | 'made';
}

/** What the studio shows, by names that are looked up: no path ever comes from a browser. */
export interface Library {
  /** Newest first. */
  runs(): readonly RunEntry[];
  /** @throws NotFound */
  run(name: string): RunEntry;
  /** Takes a folder up. @throws UsageError where it is none that the studio can show */
  add(root: string): RunEntry;
  /** The bundled lives first, then those of runs and folders, newest first. */
  sources(): readonly LifeSource[];
  /** The lives of a source, each checked when it is asked for; kept until its files change. @throws NotFound; UsageError for files that cannot be read */
  lives(source: string): Promise<BrowsedLives>;
  /** One life by its id. @throws NotFound */
  life(source: string, id: string): Promise<Life>;
  /** A text for browsers: names in place of the paths of folders. */
  withoutPaths(text: string): string;
}

/** Name of the source of the bundled lives. */
export const bundledSource = 'bundled';

/** Sources of lives that are kept in memory. */
const kept = 6;

/**
 * Opens the library: the folders that were named, and all that lies in `saveTo` whenever it is looked at.
 * @throws UsageError for a named folder that is no run and holds no lives
 */
export function openLibrary({ roots, saveTo }: { roots: readonly string[]; saveTo: string }): Library {
  const entries = new Map<string, RunEntry>();
  const byRoot = new Map<string, RunEntry>();
  const cache = new Map<string, { stamp: string; lives: Promise<BrowsedLives> }>();

  const take = (path: string, kind: RunEntry['kind']): RunEntry => {
    const root = resolve(path);
    const known = byRoot.get(root);
    if (known !== undefined) return known;
    const entry: RunEntry = { name: freeName(root, entries), root, kind, changedAt: 0 };
    entries.set(entry.name, entry);
    byRoot.set(root, entry);
    return entry;
  };
  const add = (root: string): RunEntry => {
    const kind = kindOf(root);
    if (kind !== null) return take(root, kind);
    throw new UsageError(
      `${root} is nothing that the studio can show: it holds neither study.yaml (a run) nor ${livesFileNames.events} and ${livesFileNames.people} (lives). Name a run directory such as runs/bundled-1a2b3c4d, or a folder that \`livelong generate\` made.`,
    );
  };
  const find = () => {
    for (const root of foldersIn(saveTo)) {
      const kind = kindOf(root);
      if (kind !== null) take(root, kind);
    }
    const there = [...entries.values()].filter(({ root }) => kindOf(root) !== null);
    for (const entry of there) entry.changedAt = changedAt(entry.root);
    return there.toSorted((a, b) => b.changedAt - a.changedAt || (a.name < b.name ? -1 : 1));
  };
  const run = (name: string): RunEntry => {
    const entry = entries.get(name) ?? find().find((each) => each.name === name);
    if (entry !== undefined && kindOf(entry.root) !== null) return entry;
    throw new NotFound(`There is no run "${name.slice(0, 100)}" here. The page of runs lists those that are.`);
  };
  const lives = (source: string): Promise<BrowsedLives> => {
    const entry = source === bundledSource ? null : run(source);
    if (entry?.kind === 'days') throw new NotFound(`${source} is a run of days at home: it holds no lives of events.`);
    const root = entry?.root ?? bundledLives;
    const stamp = stampOf(root);
    const known = cache.get(source);
    if (known?.stamp === stamp) return known.lives;
    const read = entry?.kind === 'conversations' ? browseRunInputs(root) : browseLives(root);
    read.catch(() => cache.delete(source));
    cache.delete(source);
    cache.set(source, { stamp, lives: read });
    if (cache.size > kept) cache.delete(cache.keys().next().value!);
    return read;
  };

  const withoutPaths = (text: string): string => {
    const named = [...entries.values()].toSorted((a, b) => b.root.length - a.root.length);
    const places = [...named, { root: resolve(saveTo), name: basename(resolve(saveTo)) }];
    return places.reduce((told, { root, name }) => told.replaceAll(root, name), text);
  };

  for (const root of roots) add(root);
  return {
    runs: find,
    run,
    add,
    sources: () => [
      { name: bundledSource, kind: 'bundled' },
      ...find().flatMap(({ name, kind }): LifeSource[] =>
        kind === 'days' ? [] : [{ name, kind: kind === 'lives' ? 'made' : 'run' }],
      ),
    ],
    lives,
    withoutPaths,
    async life(source, id) {
      const browsed = await lives(source);
      const at = await browsed.find(id);
      if (at === undefined) throw new NotFound(`There is no life "${id.slice(0, 100)}" in ${source}.`);
      return browsed.read(at);
    },
  };
}

function kindOf(root: string): RunEntry['kind'] | null {
  const directory = runDirectory(root);
  if (isFile(directory.study)) return holdsDaysForSure(directory) ? 'days' : 'conversations';
  const holdsLives = [livesFileNames.events, livesFileNames.people].every((name) => isFile(join(root, name)));
  return holdsLives ? 'lives' : null;
}

/** One folder that cannot be read, or goes away at this moment, keeps no other from being shown: its own page says what is wrong. */
function holdsDaysForSure(directory: RunDirectory): boolean {
  try {
    return holdsDays(directory);
  } catch {
    return false;
  }
}

function foldersIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && !entry.name.startsWith('.') ? [join(path, entry.name)] : [],
    );
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  return statOf(path)?.isFile() === true;
}

function freeName(root: string, taken: ReadonlyMap<string, unknown>): string {
  const name = slug(basename(root)) || 'run';
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (candidate !== bundledSource && !taken.has(candidate)) return candidate;
  }
}

/** When the newest of the files that say how far a run is was written. */
function changedAt(root: string): number {
  const { study, manifest, index } = runDirectory(root);
  const times = [study, manifest, index, join(root, livesFileNames.events)].map((path) => statOf(path)?.mtimeMs ?? 0);
  return Math.max(...times);
}

function stampOf(root: string): string {
  return [livesFileNames.events, livesFileNames.people]
    .map((name) => statOf(join(root, name)))
    .map((found) => `${found?.size} ${found?.mtimeMs}`)
    .join();
}
