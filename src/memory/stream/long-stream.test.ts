import { expect, test } from 'vitest';
import { hashedWords } from '../../model/index.ts';
import { generatorFor } from '../../random/index.ts';
import { generativeAgents, openStream } from './memory-stream.ts';

test('two weeks of notes, one at each tick, are searched in milliseconds at most', async () => {
  const words = ['tea', 'walk', 'plants', 'mail', 'soup', 'desk', 'rain', 'book', 'film', 'call', 'shelf', 'bread'];
  const stream = openStream(generativeAgents);
  for (let id = 0; id < 5400; id++) {
    const draw = generatorFor(1, 'note', id);
    const text = Array.from({ length: 10 }, () => `${draw.pick(words)}${draw.integer(0, 8)}`);
    const vector = await hashedWords.embed(text.join(' '));
    stream.add({ text: text.join(' '), at: id * 2.5, importance: 1 + (id % 7), kind: 'event', vector });
  }
  const queryVector = await hashedWords.embed('tea1 walk2 rain3 book4');
  const started = performance.now();
  for (let tick = 0; tick < 100; tick++) stream.retrieve({ queryVector, at: 13_500 + tick * 2.5, count: 3 });
  // Half a millisecond each on one slow core; the bound stands a busy machine.
  expect((performance.now() - started) / 100).toBeLessThan(50);
});
