import { clockText } from '../../../person/index.ts';
import type { HeardToday } from './rater-input.ts';

/** What was said last is told word for word, so many times; of what came before, how often. */
const shown = 24;
/** Characters of one of them. */
const longest = 300;

/** What the person has heard today, one a line, the latest last. */
export function heardText(heard: readonly HeardToday[]): string {
  if (heard.length === 0) return 'Nothing so far.';
  const before = heard.slice(0, -shown).filter(({ asked }) => asked !== true);
  const [first, last] = [before[0], before.at(-1)];
  const counted =
    first === undefined || last === undefined
      ? []
      : [
          `- ${timeOf(first)} to ${timeOf(last)}: ${before.length} ${before.length === 1 ? 'suggestion' : 'suggestions'}`,
        ];
  return [...counted, ...heard.slice(-shown).map(lineOf)].join('\n');
}

function lineOf({ minute, text, asked, liked }: HeardToday): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length <= longest ? line : `${line.slice(0, longest).trimEnd().toWellFormed()} …`;
  return `- ${timeOf({ minute })} ${short}${asked === true ? ' (you had asked)' : likedText(liked)}`;
}

function likedText(liked: boolean | null): string {
  return liked === null ? '' : liked ? ' (you liked that)' : ' (you did not care for that)';
}

function timeOf({ minute }: Pick<HeardToday, 'minute'>): string {
  return clockText(Math.floor(minute));
}
