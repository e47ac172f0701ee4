import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StorageError } from '../../errors/index.ts';
import { cosine } from '../../model/index.ts';
import { exactPower } from '../../random/index.ts';
import { generativeAgents, openStream, type MemoryStream, type StreamOptions } from './memory-stream.ts';
import type { NewNote } from './note.ts';
import { streamState } from './stream-state.ts';

const vector = (...numbers: number[]) => Float32Array.from(numbers);
const note = (text: string, changes: Partial<NewNote> = {}): NewNote => ({
  text,
  at: 0,
  importance: 5,
  kind: 'event',
  vector: vector(1, 0),
  ...changes,
});
const streamOf = (options: StreamOptions, ...notes: NewNote[]) => {
  const stream = openStream(options);
  for (const each of notes) stream.add(each);
  return stream;
};
const textsOf = (stream: MemoryStream, queryVector: Float32Array, at: number, count = 9) =>
  stream.retrieve({ queryVector, at, count }).map(({ note: { text } }) => text);
const only = (part: keyof StreamOptions['weights']): StreamOptions => ({
  recencyDecayPerHour: 0.5,
  weights: { recency: 0, importance: 0, relevance: 0, [part]: 1 },
});

describe('the score', () => {
  /*
   * By hand: three hours, two hours and no hour old at minute 180 with a decay of one half: recency 1/8, 1/4, 1. Scaled: 0, (1/4 − 1/8) / (7/8) =
   * 1/7, 1. Importance 10, 1, 4 scaled: 1, 0, 1/3. Cosine with (1, 0): 0.6, 1, −1; scaled: 0.8, 1, 0. Weights 1, 2, 3.
   */
  const golden = () =>
    streamOf(
      { recencyDecayPerHour: 0.5, weights: { recency: 1, importance: 2, relevance: 3 } },
      note('old', { at: 0, importance: 10, vector: vector(0.6, 0.8) }),
      note('middle', { at: 60, importance: 1, vector: vector(1, 0) }),
      note('new', { at: 180, importance: 4, vector: vector(-1, 0) }),
    );

  test('is the weighted sum of recency, importance and relevance, each scaled', () => {
    const found = golden().retrieve({ queryVector: vector(1, 0), at: 180, count: 3 });
    expect(found.map(({ note: { text } }) => text)).toEqual(['old', 'middle', 'new']);
    const expected = [
      [2 + 3 * 0.8, 0, 1, 0.8],
      [1 / 7 + 3, 1 / 7, 0, 1],
      [1 + 2 / 3, 1, 1 / 3, 0],
    ];
    found.forEach(({ score, recency, importance, relevance }, index) =>
      [score, recency, importance, relevance].forEach((value, part) =>
        expect(value).toBeCloseTo(expected[index]![part]!, 6),
      ),
    );
  });

  test('all parts equal are 0.5 each, and the newer of two equals is first (golden number M8)', () => {
    const stream = streamOf(generativeAgents, note('first'), note('second'));
    expect(stream.retrieve({ queryVector: vector(0, 1), at: 60, count: 2 })).toMatchObject([
      { note: { text: 'second' }, score: 1.5, recency: 0.5, importance: 0.5, relevance: 0.5 },
      { note: { text: 'first' }, score: 1.5 },
    ]);
    const aged = streamOf(generativeAgents, note('older', { at: 0 }), note('newer', { at: 600 }));
    expect(textsOf(aged, vector(1, 0), 600)).toEqual(['newer', 'older']);
  });

  test('recency alone ranks what was looked at last first', () => {
    const stream = streamOf(only('recency'), note('a', { at: 0 }), note('b', { at: 60 }), note('c', { at: 120 }));
    expect(textsOf(stream, vector(1, 0), 180)).toEqual(['c', 'b', 'a']);
  });

  test('relevance alone is the order of similarity', () => {
    const stream = streamOf(
      only('relevance'),
      note('near', { vector: vector(0.8, 0.6), at: 0 }),
      note('far', { vector: vector(-1, 0), at: 500 }),
      note('nearest', { vector: vector(1, 0), at: 10 }),
    );
    expect(textsOf(stream, vector(1, 0), 500)).toEqual(['nearest', 'near', 'far']);
  });

  test('looking at a note makes it recent again', () => {
    const stream = streamOf(
      { recencyDecayPerHour: 0.9, weights: { recency: 1, importance: 0, relevance: 2 } },
      note('plants', { at: 0, vector: vector(0, 1) }),
      note('soup', { at: 120, vector: vector(1, 0) }),
    );
    expect(textsOf(stream, vector(0, 1), 600, 1)).toEqual(['plants']);
    // Equally near to both: only how recent they are is left.
    expect(textsOf(stream, vector(0, 0), 660)).toEqual(['plants', 'soup']);
  });
});

describe('a stream', () => {
  test('finds nothing where there is nothing, or where nothing is wanted', () => {
    const empty = openStream(generativeAgents);
    expect(textsOf(empty, vector(1, 0), 0)).toEqual([]);
    expect(textsOf(streamOf(generativeAgents, note('a')), vector(1, 0), 0, 0)).toEqual([]);
  });

  test('a question without words is equally near to all', () => {
    const stream = streamOf(
      only('relevance'),
      note('a', { vector: vector(1, 0) }),
      note('b', { vector: vector(0, 1) }),
    );
    expect(textsOf(stream, vector(1, 0), 0)).toEqual(['a', 'b']);
    expect(textsOf(stream, vector(), 0)).toEqual(['b', 'a']);
  });

  test('keeps what it has when it grows', () => {
    const stream = openStream(only('relevance'));
    for (let id = 0; id < 1000; id++) {
      const angle = (id * 3) / 1000;
      stream.add(note(`${id}`, { vector: vector(Math.sin(angle), Math.cos(angle)) }));
    }
    expect(textsOf(stream, vector(0, 1), 0, 3)).toEqual(['0', '1', '2']);
    expect(textsOf(stream, vector(0, -1), 0, 2)).toEqual(['999', '998']);
  });

  test('keeps thoughts with what they rest on', () => {
    const stream = streamOf(generativeAgents, note('a'), note('b'));
    const thought = stream.add(note('a and b', { kind: 'thought', evidence: [0, 1], about: { topic: 'food' } }));
    expect(thought).toMatchObject({ id: 2, evidence: [0, 1], about: { topic: 'food' } });
    expect(stream.notes[2]).toBe(thought);
    expect(() => stream.add(note('c', { kind: 'thought', evidence: [3] }))).toThrow('not there');
  });

  test.each([
    ['an importance below 1', { importance: 0 }, 'importance of 0'],
    ['an importance above 10', { importance: 11 }, 'importance of 11'],
    ['no time', { at: NaN }, 'minute of NaN'],
    ['a vector of another length', { vector: vector(1, 0, 0) }, 'a vector of 3 numbers, where there must be 2'],
    ['a vector of no numbers', { vector: vector(NaN, 0) }, 'something else than numbers'],
  ])('refuses %s and keeps nothing of it', (_, changes, problem) => {
    const stream = streamOf(generativeAgents, note('a'));
    expect(() => stream.add(note('b', changes))).toThrow(problem);
    stream.add(note('c', { vector: vector(0, 1) }));
    expect(textsOf(stream, vector(0, 1), 0)).toEqual(['c', 'a']);
  });

  test.each([0, -1, 1.01, NaN])('refuses a decay of %d', (recencyDecayPerHour) => {
    expect(() => openStream({ ...generativeAgents, recencyDecayPerHour })).toThrow('decay');
  });

  test('refuses negative weights', () => {
    expect(() => openStream({ ...generativeAgents, weights: { recency: 1, importance: -1, relevance: 1 } })).toThrow(
      'weight',
    );
  });

  test('a state that was changed is named', () => {
    const state = streamOf(generativeAgents, note('a')).state();
    const changed = { ...state, notes: [{ ...state.notes[0]!, vector: 'AAA=' }] };
    expect(() => openStream(generativeAgents, changed)).toThrow(StorageError);
    const outside = { ...state, dimensions: 1, notes: [{ ...state.notes[0]!, vector: 'AQAAAIA/' }] };
    expect(() => openStream(generativeAgents, outside)).toThrow(StorageError);
  });
});

/** Vectors of length 1 with many zeros, as bags of words have, or of zeros. */
const vectors = fc
  .array(fc.constantFrom(0, 0, 0, 1, -1, 2), { minLength: 6, maxLength: 6 })
  .map((numbers) => Float32Array.from(numbers, (value) => value / (Math.hypot(...numbers) || 1)));
const times = fc.integer({ min: 0, max: 8000 }).map((half) => half * 2.5);
const added = fc.record({
  do: fc.constant('add' as const),
  text: fc.string(),
  at: times,
  importance: fc.integer({ min: 1, max: 10 }),
  kind: fc.constantFrom('event' as const, 'suggestion' as const),
  vector: vectors,
});
const retrieved = fc.record({
  do: fc.constant('retrieve' as const),
  queryVector: vectors,
  at: times,
  count: fc.integer({ min: 0, max: 8 }),
});
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: added }, retrieved), { maxLength: 60 });
const options = fc.record({
  recencyDecayPerHour: fc.constantFrom(0.5, 0.99, 0.995, 1),
  weights: fc.record({
    recency: fc.constantFrom(0, 0.5, 1),
    importance: fc.constantFrom(0, 1, 2),
    relevance: fc.constantFrom(0, 1, 3),
  }),
});

/** The formulas as they are written, everything sorted. */
function naive({ recencyDecayPerHour, weights }: StreamOptions) {
  const notes: (NewNote & { id: number; last: number })[] = [];
  const scaled = (values: readonly number[]) => {
    const [least, greatest] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => (least === greatest ? 0.5 : (value - least) / (greatest - least)));
  };
  return {
    add: (each: NewNote) => notes.push({ ...each, id: notes.length, last: each.at }),
    retrieve({ queryVector, at, count }: { queryVector: Float32Array; at: number; count: number }) {
      const recency = scaled(notes.map(({ last }) => exactPower(recencyDecayPerHour, Math.max(0, at - last) / 60)));
      const importance = scaled(notes.map((each) => each.importance));
      const relevance = scaled(notes.map((each) => cosine(each.vector, queryVector)));
      const scoreOf = (id: number) =>
        weights.recency * recency[id]! + weights.importance * importance[id]! + weights.relevance * relevance[id]!;
      const best = notes
        .map(({ id }) => ({ id, score: scoreOf(id) }))
        .toSorted((a, b) => b.score - a.score || b.id - a.id)
        .slice(0, count);
      for (const { id } of best) notes[id]!.last = Math.max(at, notes[id]!.last);
      return best;
    },
  };
}

describe('whatever is done to a stream', () => {
  test('it finds what the formulas say', () => {
    fc.assert(
      fc.property(options, steps, (settings, all) => {
        const stream = openStream(settings);
        const plain = naive(settings);
        for (const { do: what, ...step } of all) {
          if (what === 'add') {
            stream.add(step as NewNote);
            plain.add(step as NewNote);
            continue;
          }
          const query = step as Parameters<MemoryStream['retrieve']>[0];
          const found = stream.retrieve(query).map(({ note: { id }, score }) => ({ id, score }));
          expect(found).toEqual(plain.retrieve(query));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('taken down as JSON and opened again, it goes on to the last bit', () => {
    fc.assert(
      fc.property(options, steps, steps, (settings, before, after) => {
        const play = (stream: MemoryStream, all: typeof before) =>
          all.flatMap(({ do: what, ...step }): unknown[] =>
            what === 'add'
              ? [stream.add(step as NewNote)]
              : [...stream.retrieve(step as Parameters<MemoryStream['retrieve']>[0])],
          );
        const stream = openStream(settings);
        play(stream, before);
        const state = stream.state();
        const again = openStream(settings, streamState.parse(JSON.parse(JSON.stringify(state))));
        expect(again.state()).toEqual(state);
        expect(play(again, after)).toEqual(play(stream, after));
        expect(again.state()).toEqual(stream.state());
      }),
    );
  });
});
