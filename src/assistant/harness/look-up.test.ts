import { expect, test } from 'vitest';
import { hashedWords, type Embedder } from '../../model/index.ts';
import type { MemoryStore } from '../assistant-port.ts';
import type { AssistantRequest } from '../contract.ts';
import type { DatedNote } from './harness-memory.ts';
import { openLookUp } from './look-up.ts';

const store = (): MemoryStore => ({ keep: () => 'hash', read: () => null });

const requestOf = (said: readonly string[], earlierConversations: readonly string[] = []): AssistantRequest => ({
  scene: { time: 'noon', place: 'home', weather: null },
  transcript: said.flatMap((text) => [
    { role: 'user' as const, text },
    { role: 'assistant' as const, text: 'violin violin violin' },
  ]),
  earlierConversations,
  memory: null,
  dimensions: [],
});

const note = (text: string, title = '', time = 'yesterday'): DatedNote => ({ title, text, time });

test('notes and passages nearest to the lines of the person come first, at most five', async () => {
  const notes = ['bus', 'rain', 'violin', 'soup', 'tax', 'dog'].map((word) => note(`about ${word}`));
  const found = await openLookUp(hashedWords)(
    requestOf(['what soup today', 'and the dog?'], ['Person: soup and dog\nAssistant: fine']),
    notes,
    store(),
  );
  expect(found).toHaveLength(5);
  expect(found[0]).toEqual({ passage: 'Person: soup and dog\nAssistant: fine' });
  expect(found.slice(1, 3)).toEqual(
    expect.arrayContaining([{ note: note('about soup') }, { note: note('about dog') }]),
  );
});

test('of two equally near the newer comes first, and notes before passages', async () => {
  const found = await openLookUp(hashedWords)(
    requestOf(['soup'], ['soup!']),
    [note('soup', 'tea'), note('tea', 'soup'), note('soup.')],
    store(),
  );
  expect(found).toEqual([
    { note: note('soup.') },
    { passage: 'soup!' },
    { note: note('tea', 'soup') },
    { note: note('soup', 'tea') },
  ]);
});

test('the same note twice is found once, as of its later day', async () => {
  const notes = [note('soup', '', 'Monday'), note('soup', '', 'Tuesday')];
  expect(await openLookUp(hashedWords)(requestOf(['soup']), notes, store())).toEqual([{ note: notes[1] }]);
});

test('the day of a note is not looked for', async () => {
  const [tea, soup] = [note('tea', '', 'soup soup soup'), note('soup', '', 'long ago')];
  expect(await openLookUp(hashedWords)(requestOf(['soup']), [soup, tea], store())).toEqual([
    { note: soup },
    { note: tea },
  ]);
});

test('with nothing to look through nothing is embedded; else each text once in a life, and again in another', async () => {
  const embedded: string[] = [];
  const counting: Embedder = { ...hashedWords, embed: (text) => (embedded.push(text), hashedWords.embed(text)) };
  const lookUp = openLookUp(counting);
  const [one, two] = [store(), store()];
  expect(await lookUp(requestOf(['hello']), [], one)).toEqual([]);
  expect(embedded).toEqual([]);
  for (const [said, life] of [['a b', one] as const, ['c', one] as const, ['c', two] as const]) {
    await lookUp(requestOf([said], ['early']), [note('late')], life);
  }
  expect(embedded).toEqual(['a b', 'early', 'late', 'c', 'c', 'early', 'late']);
});

test('a failed embedding fails the look-up after all others have come back, and is asked for again', async () => {
  let done = 0;
  let failing = true;
  const embedder: Embedder = {
    ...hashedWords,
    async embed(text) {
      if (text === 'bad' && failing) throw new Error('gone');
      await new Promise((resolve) => setTimeout(resolve, 5));
      done++;
      return hashedWords.embed(text);
    },
  };
  const lookUp = openLookUp(embedder);
  const life = store();
  const looking = () => lookUp(requestOf(['soup']), [note('bad'), note('good')], life);
  await expect(looking()).rejects.toThrow('gone');
  expect(done).toBe(2);
  failing = false;
  expect(await looking()).toHaveLength(2);
});

test('a very long line is looked up with by its end', async () => {
  const asked: string[] = [];
  const embedder: Embedder = { ...hashedWords, embed: (text) => (asked.push(text), hashedWords.embed(text)) };
  await openLookUp(embedder)(requestOf([`${'😀'.repeat(5000)}x`]), [note('a')], store());
  expect(asked[0]).toHaveLength(2000);
  expect(asked[0]!.isWellFormed()).toBe(true);
});
