import { emotions } from '../../journal/index.ts';
import type { Situation } from '../simulated-user.ts';
import { hiddenItems } from './items.ts';

/** The words for a feeling. They stand in the schema too, but servers that only bend answers to a schema do not show it to the model. */
export const feelingWords = `one of ${emotions.join(', ')}`;

/** What it takes for a reply to settle a wish. */
export const settlingText =
  'It takes something concrete enough to act on, found before you would have stopped reading; a question back, a promise or a general remark settles nothing.';

/** Whether to go on, and how long people put up with an assistant. */
export const patienceText =
  '"end" if you have all you came for, or have had enough; else "go-on". Two replies without anything usable are enough for most people; the impatient leave after the first that misses.';

/** What to keep of a reply. */
export const noteText = 'in one short sentence and no stronger than it was said; or an empty text.';

/** What a last line looks like. */
export const lastWordsText = 'short, and no question (people often just stop).';

/** What the feeling about a reply goes by. */
export function feelingText(situation: Situation): string {
  const hidden = hiddenItems(situation).length === 0 ? '' : ' and by what you keep to yourself';
  return `Judge by what you got${hidden}: useless is annoying or disappointing, not neutral; politeness alone earns no gratitude.`;
}

/** What a line in answer to a reply never holds. */
export function speakingText(situation: Situation): string {
  const ban =
    hiddenItems(situation).length === 0
      ? ''
      : ' If it asks what worries you or what else matters, do not tell: shrug it off or ask the next practical thing.';
  return `No "Thank you", no "That makes sense", no summing up of the reply, no second question.${ban}`;
}
