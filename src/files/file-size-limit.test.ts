import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAppender, readJsonLines } from './index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'livelong-limit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Runs a script under a file-size limit of 8 KiB; `code` sees `path` and the files module as `files`. */
function underLimit(path: string, code: string): string {
  const script = join(folder, 'script.mts');
  const url = JSON.stringify(new URL('./index.ts', import.meta.url).href);
  writeFileSync(script, `import * as files from ${url};\nconst path = ${JSON.stringify(path)};\n${code}`);
  const child = spawnSync('bash', ['-c', 'ulimit -f 8 && exec "$0" "$@"', process.execPath, script], {
    encoding: 'utf8',
  });
  return `${child.stdout}${child.stderr}`;
}

const failures = `
  const failureOf = (action) => {
    try { action(); return 'no failure'; } catch (error) { return error.code + ' ' + error.exitCode + ' ' + error.message; }
  };`;

test('the limit is a StorageError, and once it is raised appending goes on with no torn line in between', async () => {
  const path = join(folder, 'calls.jsonl');
  const output = underLimit(
    path,
    `${failures}
    const appender = files.openAppender(path);
    for (let number = 1; number <= 4; number++) appender.append({ number, text: 'x'.repeat(1500) });
    console.log(failureOf(() => appender.append({ number: 5, text: 'y'.repeat(9000) })));
    console.log(failureOf(() => appender.append({ number: 6, text: 'y'.repeat(9000) })));`,
  );
  expect(output).toMatch(/^storage 4 .*EFBIG.*ulimit -f.*\nstorage 4 .*EFBIG.*\n$/);
  expect(readFileSync(path).length).toBe(8192);

  const appender = openAppender(path);
  appender.append({ number: 5 });
  appender.close();
  const read = await all(readJsonLines(path));
  expect(read.map(({ value }) => (value as { number: number }).number)).toEqual([1, 2, 3, 4, 5]);
});

test('a line that fits still goes in after one that did not', async () => {
  const path = join(folder, 'smaller.jsonl');
  const output = underLimit(
    path,
    `${failures}
    for (const options of [{ truncate: true }, {}]) {
      const appender = files.openAppender(path, options);
      appender.append('first');
      console.log(failureOf(() => appender.append('y'.repeat(9000))).slice(0, 9));
      appender.append('second');
      appender.close();
    }`,
  );
  expect(output).toBe('storage 4\nstorage 4\n');
  expect((await all(readJsonLines(path))).map(({ value }) => value)).toEqual(['first', 'second', 'first', 'second']);
});

test('a whole file that does not fit leaves the old one as it was, and nothing beside it', () => {
  const path = join(folder, 'whole', 'scores.json');
  const output = underLimit(
    path,
    `${failures}
    files.writeWholeFile(path, 'old');
    console.log(failureOf(() => files.writeWholeFile(path, 'n'.repeat(9000))).slice(0, 9));
    const { readdirSync, readFileSync } = await import('node:fs');
    console.log(readFileSync(path, 'utf8'), readdirSync(new URL('./whole', import.meta.url)));`,
  );
  expect(output).toBe("storage 4\nold [ 'scores.json' ]\n");
});
