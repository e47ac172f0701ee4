import { describe, expect, test } from 'vitest';
import { CallFailure } from '../../errors/index.ts';
import { generativeAgents, importanceOf, openStream, type MemoryStream } from '../../memory/index.ts';
import { hashedWords, type CallLine } from '../../model/index.ts';
import { streamOf, suggested } from './fixture.test-helper.ts';
import { openReflection } from './open-reflection.ts';
import type { Reflector } from './reflector.ts';
import { ruleReflector } from './rules/rule-reflector.ts';

const noLine = (): CallLine => {
  throw new Error('rules ask nobody');
};
const embedded = { importance: 10, vector: new Float32Array(0) };
const reflectionOf = (stream: MemoryStream, reflector: Reflector = ruleReflector) =>
  openReflection({ stream, reflector, embedder: hashedWords });

describe('reflection', () => {
  test('is due when importance has come to 150, thoughts left out', () => {
    const stream = streamOf(...Array.from({ length: 14 }, () => embedded), { ...embedded, importance: 9.5 });
    const reflection = reflectionOf(stream);
    expect(reflection.isDue()).toBe(false);
    stream.add({ ...embedded, text: 'A thought.', at: 20, kind: 'thought' });
    expect(reflection.isDue()).toBe(false);
    stream.add({ ...embedded, text: 'Half a point.', at: 20, kind: 'event', importance: 1 });
    expect(reflection.isDue()).toBe(true);
  });

  test('puts thoughts into the stream with what they rest on, and begins anew', async () => {
    const stream = streamOf(
      ...Array.from({ length: 15 }, (_, index) => ({
        ...suggested('food', 'lunch', index % 5 === 0 ? 'ignore' : 'accept'),
        ...embedded,
      })),
    );
    const reflection = reflectionOf(stream);
    const [thought] = await reflection.reflect(900, noLine);
    expect(thought).toEqual({
      id: 15,
      at: 900,
      kind: 'thought',
      importance: 10,
      text: 'Suggestions about food at lunch were taken up twelve times out of 15.',
      evidence: Array.from({ length: 15 }, (_, id) => id),
      about: { topic: 'food', activity: 'lunch' },
    });
    expect(stream.notes.at(-1)).toBe(thought);
    expect(reflection.isDue()).toBe(false);
    const queryVector = await hashedWords.embed('Is food welcome at lunch?');
    const [found] = stream.retrieve({ queryVector, at: 900, count: 1 });
    expect(found!.note).toBe(thought);
    expect(await reflection.reflect(901, noLine)).toEqual([]);
  });

  test('looks back at each note once, also when it goes on after a stop', async () => {
    const seen: number[][] = [];
    const reflector: Reflector = {
      reflect({ notes, thoughts }) {
        seen.push([...notes, ...thoughts].map(({ id }) => id));
        return [{ text: `Looked back at ${notes.length}.`, evidence: [notes[0]!.id] }];
      },
    };
    const stream = streamOf(embedded, embedded);
    const first = reflectionOf(stream, reflector);
    await first.reflect(10, noLine);
    stream.add({ ...embedded, text: 'Later.', at: 11, kind: 'event' });
    const again = openReflection({ stream, reflector, embedder: hashedWords, reflected: first.reflected });
    await again.reflect(12, noLine);
    expect(seen).toEqual([
      [0, 1],
      [3, 2],
    ]);
  });

  test('a model that fails is not asked again at once, and leaves no thought', async () => {
    const failure = new CallFailure({ kind: 'timeout', party: 'mind', message: 'late' });
    const stream = streamOf(...Array.from({ length: 15 }, () => embedded));
    const reflection = reflectionOf(stream, { reflect: () => Promise.reject(failure) });
    expect(reflection.isDue()).toBe(true);
    await expect(reflection.reflect(20, noLine)).rejects.toBe(failure);
    expect(reflection.isDue()).toBe(false);
    expect(stream.notes).toHaveLength(15);
  });

  test('days at home come to thoughts by themselves, every few days', async () => {
    const stream = openStream(generativeAgents);
    const reflection = reflectionOf(stream);
    const reflected: number[] = [];
    for (let day = 0; day < 14; day++) {
      for (let step = 0; step < 40; step++) {
        const at = day * 1440 + 420 + step * 20;
        const activity = ['breakfast', 'work', 'drawing', 'dinner', 'rest'][Math.floor(step / 8)]!;
        const doing = `${activity}, part ${step % 8}`;
        const about = {
          activity,
          topic: step % 16 === 4 ? 'food' : 'news',
          reaction: step % 16 === 4 ? 'accept' : 'ignore',
        };
        const vector = await hashedWords.embed(doing);
        stream.add({
          text: doing,
          at,
          kind: 'event',
          about: { activity },
          vector,
          importance: importanceOf('usual activity'),
        });
        if (step % 8 === 4) {
          const importance = importanceOf(about.reaction === 'accept' ? 'suggestion accepted' : 'suggestion ignored');
          stream.add({ text: `A suggestion about ${about.topic}.`, at, kind: 'suggestion', about, vector, importance });
        }
        if (reflection.isDue()) {
          reflected.push(day);
          expect((await reflection.reflect(at, noLine)).length).toBeGreaterThan(0);
        }
      }
    }
    expect(reflected.length).toBeGreaterThanOrEqual(4);
    expect(reflected.length).toBeLessThanOrEqual(7);
  });
});
