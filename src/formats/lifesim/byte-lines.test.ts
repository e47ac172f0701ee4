import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readByteLines, readSpan } from './byte-lines.ts';
import { collect, emptyFolder } from './fixture.test-helper.ts';

async function linesOf(bytes: Uint8Array | string) {
  const path = join(emptyFolder(), 'file');
  writeFileSync(path, bytes);
  return { path, lines: await collect(readByteLines(path)) };
}

test('byte order mark, carriage returns and a missing last line feed are no part of the text', async () => {
  const { path, lines } = await linesOf('\uFEFFä\r\n\nlast');
  expect(lines.map(({ number, text, complete }) => [number, text, complete])).toEqual([
    [1, 'ä', true],
    [2, '', true],
    [3, 'last', false],
  ]);
  expect(lines.map(({ span }) => readSpan(path, span))).toEqual(['ä', '', 'last']);
});

test('spans stay right behind bytes that are not UTF-8', async () => {
  const { path, lines } = await linesOf(
    Buffer.concat([Buffer.from([0xff, 0xfe, 0x80, 0x0a]), Buffer.from('{"a":1}\n')]),
  );
  expect(lines[0]!.text).toBeNull();
  expect(readSpan(path, lines[1]!.span)).toBe('{"a":1}');
});

test('lines longer than a chunk of the file system come whole', async () => {
  const texts = ['x'.repeat(200_000), 'é'.repeat(70_000), 'end'];
  const { path, lines } = await linesOf(texts.join('\n'));
  expect(lines.map((line) => line.text)).toEqual(texts);
  expect(lines.map(({ span }) => readSpan(path, span))).toEqual(texts);
});

test('any texts come back line by line and by their spans', async () => {
  const line = fc
    .string({ unit: 'binary' })
    .filter((text) => text === text.toWellFormed() && !/[\r\n\uFEFF]/u.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(line), async (texts) => {
      const { path, lines } = await linesOf(texts.map((text) => `${text}\n`).join(''));
      expect(lines.map((read) => read.text)).toEqual(texts);
      expect(lines.map(({ span }) => readSpan(path, span))).toEqual(texts);
    }),
    { numRuns: 40 },
  );
});
