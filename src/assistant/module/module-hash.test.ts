import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { UsageError } from '../../errors/index.ts';
import { hashModule } from './module-hash.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function project(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'livelong-hash-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function hashOf(files: Record<string, string>, entry = 'assistant.ts'): string {
  return hashModule(join(project(files), entry));
}

const files = {
  'assistant.ts': `
    import { a } from './a.ts';
    import './effect.js';
    import type { T } from "./types.ts";
    export * from '../assistant-parts/b.js';
    import fs from 'node:fs';
    import bare from 'some-package';
    const late = await import( /* lazily */ './late');
    const old = require('./folder');
    import data from './data.json' with { type: 'json' };
    import spaced from './with%20space.js?v=1';
    export default () => a;
  `,
  'a.ts': `import { c } from './deep/c.js'; export const a = c;`,
  'deep/c.ts': `import { a } from '../a.ts'; import me from '../assistant.ts'; export const c = 1;`,
  'effect.js': `globalThis.effect = 1;`,
  'types.ts': `export type T = 1;`,
  'late.mjs': `export {} from\n'./later.mjs'`,
  'later.mjs': `1`,
  'folder/index.cjs': `module.exports = 1`,
  'data.json': `{"from": "'./unrelated.ts'"}`,
  'with space.js': `export default 1`,
};
const unrelated = { 'unrelated.ts': 'export {}', 'node_modules/some-package/index.js': '1' };
const aside = (folder: string, text: string) => ({ [`${folder}/assistant-parts/b.ts`]: text });

function nested(changes: Record<string, string> = {}, b = 'export const b = 1;'): Record<string, string> {
  const inside = Object.entries({ ...files, ...unrelated, ...changes }).map(([name, text]) => [`mine/${name}`, text]);
  return { ...Object.fromEntries(inside), ...aside('.', b) };
}

test('is the same in another folder and under another name', () => {
  const hash = hashOf(nested(), 'mine/assistant.ts');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf(nested(), 'mine/assistant.ts')).toBe(hash);
  expect(hashOf({ 'x.ts': 'export default 1' }, 'x.ts')).toBe(hashOf({ 'y.ts': 'export default 1' }, 'y.ts'));
});

test.each(Object.keys(files))('changes with %s', (name) => {
  const changed = { [name]: `${files[name as keyof typeof files]} ` };
  expect(hashOf(nested(changed), 'mine/assistant.ts')).not.toBe(hashOf(nested(), 'mine/assistant.ts'));
});

test('changes with a file beside its folder', () => {
  expect(hashOf(nested({}, 'export const b = 2;'), 'mine/assistant.ts')).not.toBe(
    hashOf(nested(), 'mine/assistant.ts'),
  );
});

test.each(Object.keys(unrelated))('does not change with %s', (name) => {
  expect(hashOf(nested({ [name]: 'changed' }), 'mine/assistant.ts')).toBe(hashOf(nested(), 'mine/assistant.ts'));
});

test('changes when two files swap their contents', () => {
  const entry = `import './a.js'; import './b.js';`;
  const straight = hashOf({ 'e.js': entry, 'a.js': '1', 'b.js': '2' }, 'e.js');
  expect(hashOf({ 'e.js': entry, 'a.js': '2', 'b.js': '1' }, 'e.js')).not.toBe(straight);
});

test('passes over imports that are not there', () => {
  expect(hashOf({ 'e.js': `// import './gone.js'\nexport default 1` }, 'e.js')).toMatch(/^[0-9a-f]{64}$/);
});

test('says what is wrong with a path', () => {
  const folder = project({ 'notes.txt': '', 'folder.js/x': '' });
  expect(() => hashModule(join(folder, 'gone.ts'))).toThrow(/does not exist/);
  expect(() => hashModule(join(folder, 'notes.txt'))).toThrow(/ends in \.txt/);
  expect(() => hashModule(join(folder, 'folder.js'))).toThrow(UsageError);
});
