import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLines, readSpan } from './lines.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'livelong-spans-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(path: string) {
  const lines = [];
  for await (const { bytes, ...line } of readLines(path)) lines.push({ ...line, text: bytes.toString('utf8') });
  return lines;
}

async function linesOf(content: Uint8Array | string) {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  return { path, lines: await read(path) };
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
  expect(lines[0]!.span).toEqual({ offset: 0, length: 3 });
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

describe('readLines', () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '\r\n', '\r', '\uFEFF', '😀', 'é', '漢字', '\0', '"', ''),
    fc.string({ unit: 'grapheme' }),
    // Longer than a chunk of the stream, so that chunk borders fall inside characters.
    fc.integer({ min: 21_800, max: 22_000 }).map((count) => '漢'.repeat(count)),
  );

  test('gives the lines of any text, and slicing the file at the spans gives them again', async () => {
    const path = join(folder, 'any.txt');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const text = pieces.join('');
        writeFileSync(path, text);
        const bytes = readFileSync(path);
        const lines = await read(path);
        const wanted = text.split('\n');
        const hasRest = wanted.at(-1) !== '';
        expect(lines.map((line) => line.text)).toEqual(
          (hasRest ? wanted : wanted.slice(0, -1)).map((line, index) => {
            const cut = line.endsWith('\r') ? line.slice(0, -1) : line;
            return index === 0 && cut.startsWith('\uFEFF') ? cut.slice(1) : cut;
          }),
        );
        expect(lines.map((line) => line.number)).toEqual(lines.map((_, index) => index + 1));
        expect(lines.map((line) => line.complete)).toEqual(lines.map((_, at) => at < lines.length - 1 || !hasRest));
        for (const { span, text: line } of lines) {
          expect(bytes.subarray(span.offset, span.offset + span.length).toString('utf8')).toBe(line);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('reads one line of 20 million characters in a moment', async () => {
    const path = join(folder, 'long.txt');
    writeFileSync(path, `${'x'.repeat(20_000_000)}\nend`);
    const startedAt = performance.now();
    const lines = await read(path);
    expect(lines.map((line) => line.text.length)).toEqual([20_000_000, 3]);
    expect(lines[1]).toEqual({ number: 2, text: 'end', span: { offset: 20_000_001, length: 3 }, complete: false });
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });

  test('an unreadable file is the reader’s error', async () => {
    await expect(read(join(folder, 'absent.txt'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
