import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generativeAgents, openStream } from '../../../memory/index.ts';
import { hashedWords, openRecord, readRecord, type ModelPort } from '../../../model/index.ts';
import { legalAnswers, scriptedModel, type ScriptedAnswer } from '../../../testing/index.ts';
import { streamOf } from '../fixture.test-helper.ts';
import { openReflection } from '../open-reflection.ts';
import { entriesOf } from './entries.ts';
import { exampleReflections } from './example-reflection.ts';
import { modelReflector } from './model-reflector.ts';
import { shownReflectionPrompts } from './prompts.ts';
import { reflectionLine } from './reflection-line.ts';

const { person, start } = exampleReflections[0]!;
const answer = (...thoughts: readonly [string, readonly number[]][]): ScriptedAnswer => ({
  json: { thoughts: thoughts.map(([thought, evidence]) => ({ thought, evidence })) },
});

/** Looks back at notes twice at most; the second time with one note more. */
async function reflected(model: ModelPort, texts: readonly string[], path = pathOfRecord()) {
  const record = await openRecord(path);
  const line = reflectionLine(record, 'home-1', 0);
  const stream = openStream(generativeAgents);
  const keep = async (text: string, at: number) =>
    stream.add({ text, at, kind: 'event', importance: 4, vector: await hashedWords.embed(text) });
  for (const [index, text] of texts.entries()) await keep(text, 450 + index * 60);
  const reflection = openReflection({
    stream,
    reflector: modelReflector({ model, person, start }),
    embedder: hashedWords,
  });
  try {
    const first = await reflection.reflect(1000, () => line(1000));
    await keep('Slept badly.', 1500);
    const second = await reflection.reflect(1501, () => line(1501));
    return { first, second, path };
  } finally {
    record.close();
  }
}

function pathOfRecord(): string {
  return join(mkdtempSync(join(tmpdir(), 'livelong-reflection-')), 'calls.jsonl');
}

const texts = ['Had no breakfast.', 'Drew a tram.', 'Had no breakfast.', 'Drew a bridge.'];

describe('looking back through a model', () => {
  test('makes thoughts that rest on the notes it names, all of them where words repeat', async () => {
    const model = scriptedModel({
      answer: [
        answer(['Marta skips breakfast.', [2]], ['Marta draws a lot.', [1, 3, 3]]),
        answer(['Marta is tired.', [1]]),
      ],
    });
    const { first, second, path } = await reflected(model, texts);
    expect(first).toMatchObject([
      { text: 'Marta skips breakfast.', evidence: [0, 2], kind: 'thought', at: 1000, importance: 4 },
      { text: 'Marta draws a lot.', evidence: [1, 3] },
    ]);
    expect(second).toMatchObject([{ text: 'Marta is tired.', evidence: [6] }]);
    const [one, two] = model.requests.map(({ messages }) => messages[1]!.content);
    expect(one).toContain('1. 2024-03-04 (Monday) 08:30: Drew a tram.');
    expect(one).toContain('2. 2024-03-04 (Monday) 09:30: Had no breakfast. (2 times, this was the last)');
    expect(one).not.toContain('come to see before');
    expect(two).toContain('- Marta skips breakfast.\n- Marta draws a lot.');
    expect(two).toContain('1. 2024-03-05 (Tuesday) 01:00: Slept badly.');
    const addresses: string[] = [];
    for await (const { address } of readRecord(path)) addresses.push(address);
    expect(addresses).toEqual([1000, 1501].map((minute) => `life=home-1/minute=${minute}/role=mind/step=reflect`));
  });

  test('lived again it asks nothing and comes to the same', async () => {
    const before = await reflected(scriptedModel({ answer: legalAnswers(3) }), texts);
    const silent = scriptedModel({ answer: [] });
    expect(await reflected(silent, texts, before.path)).toEqual(before);
    expect(silent.requests).toEqual([]);
  });

  test('asks again for evidence that is not there', async () => {
    const good = answer(['Marta draws.', [1]]);
    const model = scriptedModel({ answer: [answer(['Marta draws.', [4]]), good, good] });
    const { first, second } = await reflected(model, texts);
    expect(first).toMatchObject([{ text: 'Marta draws.', evidence: [1] }]);
    expect(second).toEqual([]);
    expect(model.requests).toHaveLength(3);
  });

  test('does not keep what was thought before or is said twice', async () => {
    const twice = answer(['Marta draws.', [1]], ['Marta draws.', [3]]);
    const { first, second } = await reflected(scriptedModel({ answer: [twice, answer(['Marta draws.', [1]])] }), texts);
    expect(first).toHaveLength(1);
    expect(second).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5])('takes any legal answer (seed %d)', async (seed) => {
    const model = scriptedModel({ answer: legalAnswers(seed) });
    const { first } = await reflected(model, texts);
    expect(first.length).toBeGreaterThan(0);
    expect(model.requests).toHaveLength(2);
  });

  test('where there is nothing to look back at, nobody is asked', async () => {
    const model = scriptedModel({ answer: [answer(['Marta is tired.', [1]])] });
    expect((await reflected(model, [])).first).toEqual([]);
  });
});

test('too many notes: the most important are shown, of equals the latest, in the order of time', () => {
  const notes = streamOf(
    { text: 'Early and important.', importance: 9 },
    ...Array.from({ length: 70 }, (_, index) => ({ text: `Usual ${index}.` })),
  ).notes;
  const shown = entriesOf(notes).map(({ text }) => text);
  expect(shown).toHaveLength(60);
  expect(shown.slice(0, 2)).toEqual(['Early and important.', 'Usual 11.']);
  expect(shown.at(-1)).toBe('Usual 69.');
});

test('no prompt holds a hole', () => {
  for (const { name, examples } of shownReflectionPrompts()) {
    for (const { messages } of examples) {
      const text = messages.map(({ content }) => content).join('\n');
      expect(text, name).not.toMatch(/undefined|null,|NaN|\[object|\{[a-z]|\.\.(?!\.)/);
    }
  }
});
