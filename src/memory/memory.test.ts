import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashedWords, type Embedder } from '../model/index.ts';
import { openNotes, type Notes } from './notes.ts';
import { recall } from './overlap.ts';

/** Gives each text of a list its vector. */
const tableEmbedder = (table: Record<string, readonly number[]>): Embedder => ({
  name: 'table',
  overlapThreshold: 0.5,
  embed: (text) => Promise.resolve(Float32Array.from(table[text] ?? [0, 0])),
});

async function notesOf(embedder: Embedder, ...texts: readonly string[]): Promise<Notes> {
  const notes = openNotes(embedder);
  for (const text of texts) await notes.keep(text);
  return notes;
}

describe('notes', () => {
  const table = { east: [1, 0], 'east too': [1, 0], north: [0, 1], west: [-1, 0], ask: [1, 0] };

  test('the nearest come first, of two equals the newer', async () => {
    const notes = await notesOf(tableEmbedder(table), 'west', 'east', 'north', 'east too');
    expect(await notes.nearest('ask', 9)).toEqual([
      { text: 'east too', similarity: 1 },
      { text: 'east', similarity: 1 },
      { text: 'north', similarity: 0 },
      { text: 'west', similarity: -1 },
    ]);
    expect((await notes.nearest('ask', 2)).map(({ text }) => text)).toEqual(['east too', 'east']);
  });

  test('empty notes and known ones are not kept again', async () => {
    const notes = await notesOf(tableEmbedder(table), 'east', '', '  ', 'north', ' east\n');
    expect((await notes.nearest('ask', 9)).map(({ text }) => text)).toEqual(['east', 'north']);
  });

  test('an empty memory embeds nothing', async () => {
    const never: Embedder = { ...hashedWords, embed: () => Promise.reject(new Error('asked')) };
    expect(await openNotes(never).nearest('anything', 3)).toEqual([]);
  });
});

describe('recall', () => {
  test('S is the mean of the three nearest', async () => {
    const table = { a: [1, 0], b: [0.6, 0.8], c: [0, 1], d: [-1, 0], ask: [1, 0] };
    const memory = await notesOf(tableEmbedder(table), 'd', 'c', 'b', 'a');
    expect(await recall(memory, 'ask')).toEqual({ overlap: 0.533333, notes: ['a', 'b', 'c'] });
  });

  test('with fewer notes, the mean of those there are', async () => {
    const memory = await notesOf(tableEmbedder({ a: [1, 0], b: [0, 1], ask: [1, 0] }), 'a', 'b');
    expect((await recall(memory, 'ask')).overlap).toBe(0.5);
  });

  test('silence recalls nothing, nor does an empty memory', async () => {
    const memory = await notesOf(hashedWords, 'a note');
    expect(await recall(memory, null)).toEqual({ overlap: 0, notes: [] });
    expect(await recall(openNotes(hashedWords), 'text')).toEqual({ overlap: 0, notes: [] });
  });

  test('opposites count as no overlap, and exactly zero', async () => {
    const memory = await notesOf(tableEmbedder({ a: [-1, 0], ask: [1, 0] }), 'a');
    expect((await recall(memory, 'ask')).overlap).toBe(0);
  });

  test('the same words again are an overlap of exactly 1', async () => {
    const text = 'Gnocchi in brown butter take ten minutes and two pans.';
    expect((await recall(await notesOf(hashedWords, text), text)).overlap).toBe(1);
  });

  test('S lies between 0 and 1, has six decimals, and notes are at most three', async () => {
    const words = fc
      .array(fc.constantFrom('tea', 'milk', 'walk', 'rain', 'bus', 'the', 'a'))
      .map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 6 }), words, async (kept, heard) => {
        const { overlap, notes } = await recall(await notesOf(hashedWords, ...kept), heard);
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(1);
        expect(Number(overlap.toFixed(6))).toBe(overlap);
        expect(notes.length).toBe(Math.min(3, new Set(kept.filter((each) => each !== '')).size));
      }),
    );
  });
});

test('a note whose embedding failed is kept at the next try', async () => {
  let fails = true;
  const embedder: Embedder = {
    ...hashedWords,
    embed: (text) => (fails ? Promise.reject(new Error('gone')) : hashedWords.embed(text)),
  };
  const notes = openNotes(embedder);
  await expect(notes.keep('soup')).rejects.toThrow('gone');
  fails = false;
  await notes.keep('soup');
  expect(await notes.nearest('soup', 1)).toEqual([{ text: 'soup', similarity: expect.closeTo(1) }]);
});
