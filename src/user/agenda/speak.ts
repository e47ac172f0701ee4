import type { Guard } from './guard.ts';
import { unmarked } from './spelling.ts';

/** Characters of an utterance, at most. */
const longest = 360;

/** One part of an utterance: ways to say it, the best first. A part that is `needed` is never left out. */
export interface Part {
  ways: readonly string[];
  needed?: boolean;
  /** What it is, where the person's manner of talking asks. */
  role?: 'greeting' | 'complaint' | 'reaction' | 'answer' | 'style';
}

/**
 * The parts one after another, each in its first way that gives nothing hidden away; a part that has none is left out, a needed one replaced
 * by `instead`. `spokenAll` is false when that happened.
 */
export function speak(
  parts: readonly Part[],
  guard: Guard,
  instead: string,
): { utterance: string; spokenAll: boolean } {
  let utterance = '';
  let spokenAll = true;
  for (const part of parts) {
    const joined = part.ways
      .filter((way) => way.trim() !== '')
      .map((way) => (utterance === '' ? way : `${utterance} ${way}`))
      .find((text) => text.length <= longest && !guard.betrays(unmarked(text)));
    if (joined !== undefined) utterance = joined;
    else if (part.needed === true) {
      spokenAll = false;
      utterance = utterance === '' ? instead : `${utterance} ${instead}`;
    }
  }
  return { utterance: utterance === '' ? instead : utterance, spokenAll };
}
