import { expect, test } from 'vitest';
import { bareBelief, exampleBelief } from './example-belief.ts';
import { mindFrame } from './mind-frame.ts';
import { shownMindPrompts } from './prompts.ts';
import { rankPrompt } from './rank-prompt.ts';

test('no prompt holds a hole', () => {
  for (const { name, examples } of shownMindPrompts()) {
    for (const { messages } of examples) {
      const text = messages.map(({ content }) => content).join('\n');
      expect(text, name).not.toMatch(/undefined|null,|NaN|\[object|\{[a-z]|\.\.(?!\.)|  /);
    }
  }
});

test('the frame tells who, with whom, what was and what is', () => {
  const frame = mindFrame(exampleBelief);
  for (const text of [
    'Marta Lindqvist, called Marta (she, her, hers).',
    'partner Henrik (45, same home), daughter Saga (7, same home), mother Britta (74), friend Elin.',
    '- Five days ago (home): One plate of the stove stayed cold while Saga waited at the table. Set out to: Cook',
    'Time: 2024-03-07 12:20:00, Thursday.',
    'Body: has eaten nothing since breakfast at 05:40.',
  ]) {
    expect(frame).toContain(text);
  }
  expect(mindFrame(bareBelief)).toContain('Nothing is known about this person.');
});

test('only the five latest events are told, an event of this very minute as just now', () => {
  const [first] = exampleBelief.longTerm.remembered;
  const remembered = Array.from({ length: 8 }, (_, at) => ({
    ...first!,
    minute: exampleBelief.at.minute - (7 - at) * 1440,
    happening: `Event number ${at}.`,
  }));
  const frame = mindFrame({ ...exampleBelief, longTerm: { ...exampleBelief.longTerm, remembered } });
  expect([...frame.matchAll(/Event number (\d)/g)].map(([, number]) => number)).toEqual(['3', '4', '5', '6', '7']);
  expect(frame).toContain('Just now (home): Event number 7.');
});

test('the question for an order speaks of as many events as there are', () => {
  for (const count of [1, 2, 9]) {
    const candidates = Array.from({ length: count }, (_, at) => ({ event: `Event ${at}.`, intent: 'Go.' }));
    const question = rankPrompt.messages({ belief: exampleBelief, candidates })[1]!.content;
    expect([...question.matchAll(/^\d+\. /gm)]).toHaveLength(count);
    if (count > 1) expect(question).toContain(`These ${count} could`);
    else expect(question).not.toMatch(/These|likeliest/);
  }
});
