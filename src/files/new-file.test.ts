import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StorageError } from '../errors/index.ts';
import { openLineFile } from './line-file.ts';
import { slug } from './slug.ts';
import { writeWholeFile } from './whole-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'livelong-new-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('openLineFile', () => {
  test('the old file stays until the new one is finished', () => {
    const path = join(folder, 'index.jsonl');
    writeFileSync(path, 'old\n');
    const file = openLineFile(path);
    file.write({ a: 1 });
    file.write([2]);
    expect(readFileSync(path, 'utf8')).toBe('old\n');
    file.finish();
    file.close();
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}\n[2]\n');
  });

  test('closing without finishing leaves no trace', () => {
    const path = join(folder, 'given-up', 'index.jsonl');
    const file = openLineFile(path);
    file.write(1);
    file.close();
    file.close();
    expect(readdirSync(join(folder, 'given-up'))).toEqual([]);
  });

  test('what a killed process left unfinished is not mixed in', () => {
    const path = join(folder, 'after-kill.jsonl');
    openLineFile(path).write('left over');
    const file = openLineFile(path);
    file.write('new');
    file.finish();
    expect(readFileSync(path, 'utf8')).toBe('"new"\n');
  });

  test('an empty file is a file', () => {
    const path = join(folder, 'empty.jsonl');
    openLineFile(path).finish();
    expect(readFileSync(path, 'utf8')).toBe('');
  });
});

describe('writeWholeFile', () => {
  test('makes folders, replaces, leaves nothing beside', () => {
    const path = join(folder, 'deep', 'manifest.json');
    writeWholeFile(path, 'one, and longer');
    writeWholeFile(path, 'two é');
    expect(readFileSync(path, 'utf8')).toBe('two é');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['manifest.json']);
  });

  test('a folder in the way is a StorageError', () => {
    const path = join(folder, 'in-the-way');
    mkdirSync(path);
    writeFileSync(join(path, 'x'), '');
    expect(() => writeWholeFile(path, 'text')).toThrow(StorageError);
    expect(existsSync(`${path}.part`)).toBe(false);
  });
});

describe('slug', () => {
  test('is safe as a file name for any text, never empty, never too long, and a slug of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 60 }), (text, length) => {
        const name = slug(text, length);
        expect(name).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);
        expect(name.length).toBeLessThanOrEqual(length);
        expect(slug(name, length)).toBe(name);
      }),
    );
  });

  test.each([
    ['Openai-compatible:GPT 4o@http://x', 'openai-compatible-gpt-4o-http-x'],
    ['../../etc/passwd', 'etc-passwd'],
    ['漢字', 'x'],
    ['', 'x'],
  ])('%j becomes %j', (text, name) => {
    expect(slug(text)).toBe(name);
  });

  test('no dash stands at a cut', () => {
    expect(slug('abc def', 4)).toBe('abc');
  });
});
