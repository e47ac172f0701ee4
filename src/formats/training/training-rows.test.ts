import { describe, expect, test } from 'vitest';
import { wantsSpeech, type AnswerPair, type RatedAnswer } from './answer-pair.ts';
import { trainingFormats, trainingRows } from './training-rows.ts';

const prompt = [
  { role: 'system', content: 'Be kind.' },
  { role: 'user', content: 'It is Monday.' },
] as const;
const speech = (score: number | null): RatedAnswer => ({ text: '{"suggestion":"Tea?"}', silent: false, score });
const silence = (score: number | null): RatedAnswer => ({ text: '{"suggestion":null}', silent: true, score });
const said = (content: string) => [{ role: 'assistant', content }];
const pair = (chosen: RatedAnswer, rejected: RatedAnswer): AnswerPair => ({ prompt, chosen, rejected });
const better = pair(speech(4), silence(3));

describe('the rows of a pair', () => {
  test.each([
    ['dpo', [{ prompt, chosen: said('{"suggestion":"Tea?"}'), rejected: said('{"suggestion":null}') }]],
    [
      'kto',
      [
        { prompt, completion: said('{"suggestion":"Tea?"}'), label: true },
        { prompt, completion: said('{"suggestion":null}'), label: false },
      ],
    ],
    ['sft', [{ prompt, completion: said('{"suggestion":"Tea?"}') }]],
    [
      'openai-dpo',
      [
        {
          input: { messages: prompt },
          preferred_output: said('{"suggestion":"Tea?"}'),
          non_preferred_output: said('{"suggestion":null}'),
        },
      ],
    ],
    ['openai-sft', [{ messages: [...prompt, ...said('{"suggestion":"Tea?"}')] }]],
  ] as const)('in %s', (format, rows) => {
    expect(trainingRows(format, better)).toEqual(rows);
  });

  test('of two bad suggestions are a preference, and no example of what is good', () => {
    const counts = trainingFormats.map((format) => trainingRows(format, pair(speech(2), speech(1))).length);
    expect(counts).toEqual([1, 0, 0, 1, 0]);
  });

  test('where silence was better than a bad suggestion teach silence', () => {
    const silent = pair(silence(4), speech(1));
    expect(trainingRows('kto', silent)).toMatchObject([{ label: true }, { label: false }]);
    expect(trainingRows('sft', silent)).toEqual([{ prompt, completion: said('{"suggestion":null}') }]);
    expect([silent, better].map(wantsSpeech)).toEqual([false, true]);
  });

  test('that the person asked for are good, though nobody rated them', () => {
    expect(trainingRows('sft', pair(speech(null), speech(2)))).toHaveLength(1);
    expect(trainingRows('kto', pair(speech(null), speech(2)))).toHaveLength(2);
  });
});
