import { wordsOf } from '../agenda/words.ts';
import type { ToldRequest } from './told-assistant.ts';

/** Consecutive words that make a quotation. */
const quotation = 5;

/** True when a text contains five or more consecutive words of a hidden text, unless the person has said those words. */
export function quotesHidden(text: string, request: ToldRequest): boolean {
  return secretsOf(request)(text);
}

/** {@link quotesHidden} for many texts of one request. */
export function secretsOf({ told, transcript }: ToldRequest): (text: string) => boolean {
  const said = new Set(transcript.filter((line) => line.role === 'user').flatMap((line) => runsOf(line.text ?? '')));
  const hidden = new Set(
    [told.sentence, ...told.checklist.map((item) => item.text)].flatMap(runsOf).filter((run) => !said.has(run)),
  );
  return (text) => runsOf(text).some((run) => hidden.has(run));
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - quotation + 1))
    .map((_, at) => words.slice(at, at + quotation).join(' '));
}
