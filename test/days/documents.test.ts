import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { livelongEnding, projectRoot } from '../support/built-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const command = 'livelong days --people 4 --days 6 --held-out 2 --out runs/days';
let table: string;

beforeAll(async () => {
  const { stdout } = await livelongEnding(0, command.split(' ').slice(1), { cwd: temporaryFolder() });
  table = stdout.split('\n\n')[0]!;
});

test.each(['README.md', 'docs/days.md'])(
  '%s shows what its command prints (vitest -u writes it again)',
  async (name) => {
    const page = readFileSync(join(projectRoot, name), 'utf8');
    expect(page.replaceAll('npm run livelong -- ', 'livelong ')).toContain(command);
    const shown = /(?<=```text\n)Days at home: .*?(?=\n(?:…\n)?```)/s;
    expect(page).toMatch(shown);
    await expect(page.replace(shown, () => table)).toMatchFileSnapshot(join(projectRoot, name));
  },
);
