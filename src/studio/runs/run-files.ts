import { createReadStream, openSync, type ReadStream } from 'node:fs';
import { join } from 'node:path';
import { NotFound } from '../problem.ts';
import { statOf } from '../stat-of.ts';

/** Files of a run that may be taken away as they are, with their types. Nothing else of it is ever sent. */
const files = {
  'report.html': 'text/html; charset=utf-8',
  'scores.json': 'application/json',
  'manifest.json': 'application/json',
  'study.yaml': 'application/yaml',
  'index.jsonl': 'application/jsonl',
  'people.jsonl': 'application/jsonl',
  'events.jsonl': 'application/jsonl',
} as const;

/** Name of a file that may be taken away. */
export type RunFile = keyof typeof files;

/** Their names, in the order in which they are offered. */
export const runFiles = Object.keys(files) as [RunFile, ...RunFile[]];

/** Those of them that a run holds, with their sizes in bytes. */
export function filesOf(root: string): { name: RunFile; bytes: number }[] {
  return runFiles.flatMap((name) => {
    const found = statOf(join(root, name));
    return found?.isFile() === true ? [{ name, bytes: found.size }] : [];
  });
}

/** Opens a file of a run to be sent. @throws NotFound where the run does not hold it */
export function openRunFile(root: string, name: RunFile): { type: string; bytes: number; stream: ReadStream } {
  const path = join(root, name);
  const found = statOf(path);
  if (found?.isFile() !== true) throw new NotFound(`This run holds no ${name} yet.`);
  return {
    type: files[name],
    bytes: found.size,
    stream: createReadStream(path, { fd: openSync(path, 'r'), end: Math.max(0, found.size - 1) }),
  };
}
