import { describe, expect, test } from 'vitest';
import { styles, suggestionText, topics, variantsOf } from '../src/assistant/proactive/catalogue/index.ts';
import { dayActivityKinds } from '../src/journal/days/day-plan.ts';
import type { Tone } from '../src/person/index.ts';
import { readText, toneFaults } from '../src/user/rating/reading/index.ts';
import { catalogue } from '../src/assistant/proactive/catalogue/catalogue.ts';

// Assistant and person share no words; only here they meet.

const said = topics.flatMap((topic) =>
  styles.flatMap((style) =>
    Array.from({ length: variantsOf(topic, style) }, (_, variant) => {
      const activity = { kind: 'free', doing: 'sorting photographs', hobby: null };
      return {
        topic,
        style,
        reading: readText(suggestionText({ topic, style, variant, activity, minute: 1100 })),
      };
    }),
  ),
);

const tones: Tone[] = (['matter-of-fact', 'friendly', 'warm'] as const).flatMap((manner) =>
  (['one sentence', 'two or three sentences', 'as long as it needs'] as const).flatMap((length) =>
    [false, true].flatMap((humour) =>
      (['one', 'two or three', 'all'] as const).flatMap((choices) =>
        [false, true].map((reasons) => ({ manner, length, humour, choices, reasons })),
      ),
    ),
  ),
);

describe('a person reads what a keyless assistant says', () => {
  test('as the topic that was meant', () => {
    const right = said.filter(({ topic, reading }) => reading.topics[0]?.topic === topic);
    expect(right.length / said.length).toBeGreaterThan(0.95);
    for (const topic of topics) {
      const texts = said.filter((each) => each.topic === topic);
      const share = texts.filter(({ reading }) => reading.topics[0]?.topic === topic).length / texts.length;
      expect(share, topic).toBeGreaterThan(0.9);
    }
  });

  test('whatever the tone wished, one style at least has it right, and on average not more than half of them', () => {
    expect(tones).toHaveLength(108);
    const fitting = tones.map((tone) =>
      styles.map((style) => {
        const texts = said.filter((each) => each.style === style);
        return texts.filter(({ reading }) => toneFaults(reading, tone).length === 0).length / texts.length;
      }),
    );
    for (const [index, shares] of fitting.entries()) {
      expect(Math.max(...shares), JSON.stringify(tones[index])).toBeGreaterThan(0.97);
    }
    const mean = fitting.flat().reduce((sum, share) => sum + share, 0) / fitting.length;
    expect(mean).toBeLessThanOrEqual(styles.length / 2);
  });
});

test('topics are fitted to each kind of activity of a day', () => {
  expect(Object.keys(catalogue().kinds).sort()).toEqual([...dayActivityKinds].sort());
});
