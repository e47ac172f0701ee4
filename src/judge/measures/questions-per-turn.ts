import { defineMeasure } from './measure.ts';

/**
 * Questions in the assistant's replies per turn: runs of question marks counted, divided by the turns that the assistant had,
 * silent ones included, since silence asks nothing. Missing where it had none.
 */
export const questionsPerTurn = defineMeasure({
  name: 'questions-per-turn',
  unit: 'count',
  value: ({ turns }) => {
    const answered = turns.flatMap((turn) => (turn.assistant === null ? [] : [turn.assistant.text ?? '']));
    if (answered.length === 0) return null;
    const questions = answered.reduce((sum, text) => sum + (text.match(/[?？؟][?？؟!]*/g)?.length ?? 0), 0);
    return questions / answered.length;
  },
});
