import { describe, expect, test } from 'vitest';
import { differencesTable, heuristicWarning, scoresOf, scoresTable } from './index.ts';
import { samplePlan, widthOf, sampleScores } from './table.test-helper.ts';

describe('the table of scores', () => {
  test('one assistant, one person: no intervals, and it says why', () => {
    expect(`\n${scoresTable(sampleScores(1, 1))}\n`).toMatchInlineSnapshot(`
      "
      Judge gpt-5-mini
      ──────────────────────────────────
                                 helpful
      Intent completion
        explicit             %      41.7
        implicit             %      58.3
      Intent recognition
        explicit             %      41.7
        implicit             %      50.0
      Quality
        naturalness        1–5       2.7
        coherence          1–5       4.0
        rigid reasoning ↓    %      41.7

      Missing values, left out of means: helpful 1 (judge unparsable 1)

      Judge heuristic (rules, not a model)
      ────────────────────────────────────
                           helpful
      Intent completion
        explicit  %           41.7
        implicit  %           50.0
      Intent recognition
        explicit  %           66.7
        implicit  %           50.0

      Measured, no judge
      ──────────────────────────────────────
                                     helpful
      Profile recovery
        exact (chance 33.3)  %          40.0
      Outcome
        satisfied            %          50.0
      Talk
        words per turn                  20.7
      Profile recovery over a life
        exact, event 1       %          50.0
        exact, event 2       %          30.0
        exact, event 3       %          40.0

      Mean over conversations. No intervals: one person cannot show how much people differ.
      ↓ lower is better.
      1 person, 3 conversations.
      "
    `);
  });

  test('two assistants stand as columns, failures and missing verdicts beside the means', () => {
    expect(`\n${scoresTable(sampleScores(2, 12))}\n`).toMatchInlineSnapshot(`
      "
      Judge gpt-5-mini
      ───────────────────────────────────────────────────────────────────
                                           helpful   openai-com…1:8000/v1
      Intent completion
        explicit             %   47.2 [39.6, 55.2]      62.8 [57.6, 68.8]
          with failures                                 61.1 [54.2, 66.7]
        implicit             %   46.9 [39.6, 55.0]      60.8 [53.8, 67.0]
          with failures                                 59.0 [51.4, 66.0]
      Intent recognition
        explicit             %   47.9 [40.3, 54.9]      59.4 [52.8, 65.6]
          with failures                                 57.3 [50.7, 63.9]
        implicit             %   47.9 [41.7, 54.5]      60.4 [54.2, 66.0]
          with failures                                 58.3 [50.0, 65.3]
      Quality
        naturalness        1–5    3.1   [2.9, 3.4]       3.8   [3.5, 4.0]
          with failures                                  3.7   [3.4, 3.9]
        coherence          1–5    3.5   [3.3, 3.8]       3.8   [3.5, 4.0]
          with failures                                  3.7   [3.3, 4.0]
        rigid reasoning ↓    %   51.4 [43.1, 59.7]      40.6 [32.6, 48.4]
          with failures                                 41.7 [33.3, 52.4]

      Missing values, left out of means: helpful 2 (judge unparsable 2);
        openai-compatible:small-model@http://127.0.0.1:8000/v1 1 (judge unparsable 1)

      Judge heuristic (rules, not a model)
      ─────────────────────────────────────────────────────────────
      Warning: rules cannot tell which model or module is better. To rank them, go by gpt-5-mini.

                                     helpful   openai-com…1:8000/v1
      Intent completion
        explicit  %        48.6 [42.4, 54.2]      57.3 [51.0, 63.2]
          with failures                           56.3 [47.9, 64.3]
        implicit  %        50.0 [43.1, 56.9]      61.8 [54.2, 68.1]
          with failures                           59.7 [52.4, 66.7]
      Intent recognition
        explicit  %        51.4 [43.1, 59.0]      57.3 [51.4, 63.9]
          with failures                           55.6 [47.2, 63.2]
        implicit  %        43.1 [36.4, 51.4]      57.6 [50.0, 64.6]
          with failures                           56.3 [47.2, 64.6]

      Measured, no judge
      ───────────────────────────────────────────────────────────────────────
                                               helpful   openai-com…1:8000/v1
      Profile recovery
        exact (chance 33.3)  %       37.2 [32.2, 42.4]      38.1 [31.9, 43.6]
          with failures                                     37.5 [29.7, 43.6]
      Outcome
        satisfied            %       46.5 [39.9, 53.5]      52.8 [44.4, 59.7]
          with failures                                     51.4 [42.7, 58.3]
      Talk
        words per turn               25.0 [22.5, 27.9]      26.8 [23.9, 29.9]
      Profile recovery over a life
        exact, event 1       %       34.2 [26.7, 42.5]      38.3 [30.8, 45.8]
        exact, event 2       %       35.8 [28.3, 43.3]      35.5 [27.7, 43.6]
        exact, event 3       %       41.7 [33.7, 49.2]      41.7 [35.0, 47.5]

      Mean over people [95 % interval over people, two-level bootstrap, 500 resamples].
      ↓ lower is better.
      Broken conversations, left out of means: openai-compatible:small-model@http://127.0.0.1:8000/v1 1
        (assistant 1).
      with failures: what the assistant broke counts at the worst value; blank where it broke nothing.
      12 people, 36 conversations with each assistant.
      "
    `);
  });

  test('five assistants stand as rows', () => {
    expect(`\n${scoresTable(sampleScores(5, 12))}\n`).toMatchInlineSnapshot(`
      "
      Judge gpt-5-mini
      ─────────────────────────────────────────────────────────────────────────────────────────
      Intent completion                      explicit, %         implicit, %
        helpful                        47.2 [39.6, 55.2]   46.9 [39.6, 55.0]
        openai-compati…0.0.1:8000/v1   62.8 [57.6, 68.8]   60.8 [53.8, 67.0]
          with failures                61.1 [54.2, 66.7]   59.0 [51.4, 66.0]
        silent                          0.0   [0.0, 0.0]    0.0   [0.0, 0.0]
        generic                        28.5 [25.7, 31.9]   24.0 [19.3, 28.7]
        oracle                         74.3 [66.7, 82.6]   81.3 [72.9, 88.2]

      Intent recognition                     explicit, %         implicit, %
        helpful                        47.9 [40.3, 54.9]   47.9 [41.7, 54.5]
        openai-compati…0.0.1:8000/v1   59.4 [52.8, 65.6]   60.4 [54.2, 66.0]
          with failures                57.3 [50.7, 63.9]   58.3 [50.0, 65.3]
        silent                            –                   –
        generic                        23.6 [18.9, 27.8]   32.3 [25.7, 38.2]
        oracle                         85.4 [78.5, 91.7]   72.2 [63.9, 81.3]

      Quality                          naturalness, 1–5   coherence, 1–5   rigid reasoning ↓, %
        helpful                          3.1 [2.9, 3.4]   3.5 [3.3, 3.8]    51.4   [43.1, 59.7]
        openai-compati…0.0.1:8000/v1     3.8 [3.5, 4.0]   3.8 [3.5, 4.0]    40.6   [32.6, 48.4]
          with failures                  3.7 [3.4, 3.9]   3.7 [3.3, 4.0]    41.7   [33.3, 52.4]
        silent                           1.5 [1.3, 1.8]   1.4 [1.2, 1.6]   100.0 [100.0, 100.0]
        generic                          2.8 [2.4, 3.1]   2.7 [2.4, 2.9]    76.4   [72.9, 81.3]
        oracle                           4.1 [3.9, 4.3]   4.3 [4.0, 4.5]    18.1   [11.1, 25.7]

      Missing values, left out of means: helpful 2 (judge unparsable 2);
        openai-compatible:small-model@http://127.0.0.1:8000/v1 1 (judge unparsable 1); silent 2 (judge
        unparsable 2); generic 5 (judge unparsable 5); oracle 2 (judge unparsable 2)

      Judge heuristic (rules, not a model)
      ──────────────────────────────────────────────────────────────────────
      Warning: rules cannot tell which model or module is better. To rank them, go by gpt-5-mini.

      Intent completion                      explicit, %         implicit, %
        helpful                        48.6 [42.4, 54.2]   50.0 [43.1, 56.9]
        openai-compati…0.0.1:8000/v1   57.3 [51.0, 63.2]   61.8 [54.2, 68.1]
          with failures                56.3 [47.9, 64.3]   59.7 [52.4, 66.7]
        silent                          0.0   [0.0, 0.0]    0.0   [0.0, 0.0]
        generic                        27.1 [23.2, 30.6]   26.0 [22.2, 30.9]
        oracle                         77.1 [68.0, 86.8]   84.7 [77.8, 92.0]

      Intent recognition                     explicit, %         implicit, %
        helpful                        51.4 [43.1, 59.0]   43.1 [36.4, 51.4]
        openai-compati…0.0.1:8000/v1   57.3 [51.4, 63.9]   57.6 [50.0, 64.6]
          with failures                55.6 [47.2, 63.2]   56.3 [47.2, 64.6]
        silent                            –                   –
        generic                        22.9 [17.4, 27.8]   25.7 [22.2, 29.2]
        oracle                         78.5 [70.8, 86.1]   80.6 [72.6, 89.3]

      Measured, no judge
      ──────────────────────────────────────────────────────────────────────────────────────────
      Profile recovery                 exact (chance 33.3), %
        helpful                             37.2 [32.2, 42.4]
        openai-compati…0.0.1:8000/v1        38.1 [31.9, 43.6]
          with failures                     37.5 [29.7, 43.6]
        silent                              41.9 [35.3, 48.5]
        generic                             44.2 [38.6, 49.3]
        oracle                              39.4 [34.2, 45.0]

      Outcome                               satisfied, %
        helpful                        46.5 [39.9, 53.5]
        openai-compati…0.0.1:8000/v1   52.8 [44.4, 59.7]
          with failures                51.4 [42.7, 58.3]
        silent                          0.0   [0.0, 0.0]
        generic                        21.9 [17.4, 25.0]
        oracle                         76.4 [68.1, 82.6]

      Talk                                words per turn
        helpful                        25.0 [22.5, 27.9]
        openai-compati…0.0.1:8000/v1   26.8 [23.9, 29.9]
        silent                         28.4 [24.8, 31.7]
        generic                        24.9 [21.2, 28.3]
        oracle                         27.2 [23.7, 30.7]

      Profile recovery over a life     exact, event 1, %   exact, event 2, %   exact, event 3, %
        helpful                        34.2 [26.7, 42.5]   35.8 [28.3, 43.3]   41.7 [33.7, 49.2]
        openai-compati…0.0.1:8000/v1   38.3 [30.8, 45.8]   35.5 [27.7, 43.6]   41.7 [35.0, 47.5]
        silent                         41.7 [32.5, 50.8]   39.2 [30.0, 47.5]   45.0 [36.2, 53.3]
        generic                        48.3 [40.0, 55.0]   41.8 [34.1, 50.0]   41.7 [35.8, 47.5]
        oracle                         39.2 [31.7, 48.3]   45.8 [40.8, 50.8]   33.3 [27.5, 39.2]

      Mean over people [95 % interval over people, two-level bootstrap, 500 resamples].
      ↓ lower is better; – missing.
      Broken conversations, left out of means: openai-compatible:small-model@http://127.0.0.1:8000/v1 1
        (assistant 1); generic 1 (network 1).
      with failures: what the assistant broke counts at the worst value; blank where it broke nothing.
      oracle: told what the person hides; an upper bound, no competitor.
      12 people, 36 conversations with each assistant.
      "
    `);
  });

  test.each([1, 2, 3, 4, 5])('%i assistants fit the width, whatever it is, and no line ends in spaces', (count) => {
    const scores = sampleScores(count, 3);
    for (const width of [80, 100, 140]) {
      const text = `${scoresTable(scores, { width })}\n${differencesTable(scores, { width })}`;
      expect(widthOf(text)).toBeLessThanOrEqual(width);
      expect(text).not.toMatch(/ $/mu);
    }
  });

  test('colour adds escape codes and nothing else', () => {
    const scores = sampleScores(5, 3);
    for (const table of [scoresTable, differencesTable]) {
      const colored = table(scores, { color: true });
      expect(colored).toContain('\u001B[1m');
      expect(colored.replaceAll('\u001B[1m', '').replaceAll('\u001B[2m', '').replaceAll('\u001B[0m', '')).toBe(
        table(scores),
      );
    }
  });

  test('rules judging rules need no warning; rules judging models do', () => {
    expect(scoresTable(sampleScores(1, 2))).not.toContain('Warning');
    expect(scoresTable(sampleScores(2, 2)).match(/Warning/gu)).toHaveLength(1);
    expect(differencesTable(sampleScores(2, 2)).match(/Warning/gu)).toHaveLength(1);
    expect(differencesTable(scoresOf([], samplePlan(1)))).not.toContain('Warning');
  });
});

test('a ranking by rules asks for a model judge where there is none, and points to those that there are', () => {
  const rules = { name: 'heuristic', heuristic: true };
  const models = ['j', 'k'].map((name) => ({ name, heuristic: false }));
  const assistants = [{ family: 'outside' as const }];
  expect(heuristicWarning({ judges: [rules], assistants }, 'heuristic')).toEqual([
    expect.stringMatching(/To rank them, add a model judge \(--judge\)\.$/),
  ]);
  expect(heuristicWarning({ judges: [rules, ...models], assistants }, 'heuristic')).toEqual([
    expect.stringMatching(/To rank them, go by j or k\.$/),
  ]);
  expect(heuristicWarning({ judges: [rules, ...models], assistants }, 'j')).toEqual([]);
  expect(heuristicWarning({ judges: [rules], assistants: [{ family: 'rules' }] }, 'heuristic')).toEqual([]);
});
