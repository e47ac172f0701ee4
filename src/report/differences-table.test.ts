import { describe, expect, test } from 'vitest';
import { differencesTable } from './index.ts';
import { sampleScores } from './table.test-helper.ts';

describe('the table of differences', () => {
  test('is empty without a second assistant', () => {
    expect(differencesTable(sampleScores(1, 3))).toBe('');
  });

  test('marks what is decided', () => {
    expect(`\n${differencesTable(sampleScores(3, 12))}\n`).toMatchInlineSnapshot(`
      "
      Difference from helpful · Judge gpt-5-mini
      ──────────────────────────────────────────────────────────────────────────
                                   openai-com…1:8000/v1                   silent
      Intent completion
        explicit             %   +16.0  [+5.6, +28.5] ·   −47.2 [−54.9, −38.9] ▼
          with failures          +13.9  [−0.4, +27.1]
        implicit             %   +13.5  [+3.5, +24.1] ·   −45.8 [−53.5, −39.2] ▼
          with failures          +11.8  [−1.1, +22.2]
      Intent recognition
        explicit             %   +10.8  [−0.2, +20.3] ·       –
          with failures           +9.0  [−0.7, +17.4]
        implicit             %   +12.2  [+4.0, +20.1] ▲       –
          with failures          +10.4  [+2.1, +18.8]
      Quality
        naturalness        1–5   +0.63 [+0.25, +1.00] ▲   −1.61 [−2.03, −1.19] ▼
          with failures          +0.53 [+0.08, +0.97]
        coherence          1–5   +0.22 [−0.17, +0.58] ·   −2.07 [−2.35, −1.78] ▼
          with failures          +0.11 [−0.28, +0.47]
        rigid reasoning ↓    %   −11.1  [−24.7, +2.1] ·   +48.6 [+40.3, +56.9] ▼
          with failures           −9.7  [−23.6, +2.8]

      Assistant minus helpful in the same conversations (0 to 36 pairs), mean over people.

      Difference from helpful · Judge heuristic (rules, not a model)
      ───────────────────────────────────────────────────────────────────
      Warning: rules cannot tell which model or module is better. To rank them, go by gpt-5-mini.

                            openai-com…1:8000/v1                   silent
      Intent completion
        explicit  %         +9.7  [0.0, +18.8] ·   −48.6 [−54.2, −43.1] ▼
          with failures     +7.6 [−3.1, +16.3]
        implicit  %        +12.8 [+2.6, +22.8] ·   −50.0 [−56.6, −43.1] ▼
          with failures     +9.7 [−0.7, +20.1]
      Intent recognition
        explicit  %         +7.3 [−4.2, +20.5] ·       –
          with failures     +4.2 [−8.3, +16.0]
        implicit  %        +13.9 [+3.1, +25.0] ▲       –
          with failures    +13.2 [+1.4, +25.0]

      Assistant minus helpful in the same conversations (0 to 36 pairs), mean over people.

      Difference from helpful · Measured, no judge
      ───────────────────────────────────────────────────────────────────
                            openai-com…1:8000/v1                   silent
      Profile recovery
        exact           %   +1.1  [−7.4, +8.5] ·    +4.7  [−3.9, +13.3] ·
          with failures     +0.3  [−9.0, +7.8]
      Outcome
        satisfied       %   +6.3 [−4.9, +17.0] ·   −46.5 [−52.1, −40.3] ▼
          with failures     +4.9 [−5.2, +16.7]
      Talk
        words per turn      +2.2  [−2.1, +6.8]      +3.4   [−0.7, +7.5]

      Assistant minus helpful in the same conversations (35 to 36 pairs), mean over people.

      ▲ better, ▼ worse: the interval, and the one with failures, lies on one side of zero; · undecided.
      "
    `);
  });
});
