import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellWord } from './index.ts';

test.each(['runs/first-1a2b3c4d', '/tmp/a b/run', "it's $HOME", '`x`;*?#~', 'C:\\runs', ''])(
  'a shell takes %j as one word',
  (text) => {
    const echoed = execFileSync('sh', ['-c', `printf %s ${shellWord(text)}`], { encoding: 'utf8' });
    expect(echoed).toBe(text);
  },
);

test('what needs no quotes gets none', () => {
  expect(shellWord('runs/first-1a2b3c4d')).toBe('runs/first-1a2b3c4d');
});
