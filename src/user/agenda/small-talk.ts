import { bareLetters } from './phrasing.ts';
import { smallTalkSigns, type SmallTalk } from './small-talk-signs.ts';
import { unreadable } from './unreadable.ts';
import { wordsOf } from './words.ts';

export type { SmallTalk } from './small-talk-signs.ts';

/** Questions for the person that are answered although a few other words stand before them, so many at most. */
const asksPerson = /^(?:help|goal|name|who|machine|feelings|doing|family|tastes|weather|clock|needsHelp)$/;
const mostBeside = 9;

/** Longer lines say something. */
const longest = 160;

/** What a line is, where all of it is small talk or none of it can be read; null for lines that say something, and for one's own words. */
export function smallTalkIn(reply: string | null, spoken: readonly string[]): SmallTalk | null {
  if (reply === null) return null;
  const kind = pleasantryIn(reply) ?? unreadable(reply, spoken);
  if (kind === null) return null;
  const letters = bareLetters(reply.slice(0, 1000));
  return letters !== '' && spoken.some((line) => bareLetters(line) === letters) ? null : kind;
}

function pleasantryIn(reply: string): SmallTalk | null {
  if (reply.length > longest) return null;
  if (/^[\s?!]*\?[\s?!]*$/.test(reply)) return 'pardon';
  const parts = partsOf(reply);
  const found = parts.map(kindOf);
  const address = found.indexOf('greeting') + 1;
  const whole = found.every((kind, at) => kind !== null || (at > 0 && at === address && /^\p{L}+$/u.test(parts[at]!)));
  if (whole) return smallTalkSigns.find(([kind]) => found.includes(kind))?.[0] ?? null;
  const last = found.at(-1) ?? null;
  const few = wordsOf(parts.slice(0, -1).join(' ')).length <= mostBeside;
  return last !== null && few && asksPerson.test(last) && /\?\s*$/.test(reply) ? last : null;
}

function partsOf(line: string): string[] {
  const plain = line
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\p{Extended_Pictographic}\u{FE0F}?/gu, ' emoji. ');
  return plain
    .split(/[,.!?;:\n…–—]+/u)
    .map((part) =>
      part
        .replaceAll(/[^\p{L}\p{N}' ]+/gu, ' ')
        .replaceAll(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
}

function kindOf(part: string): SmallTalk | null {
  return smallTalkSigns.find(([, sign]) => sign.test(part))?.[0] ?? null;
}

/** Questions for the person itself, and what touches them: after the answer there is not always a word on the matter. */
export const isPersonal = (kind: SmallTalk): boolean =>
  /^(?:goal|name|who|machine|feelings|doing|family|tastes|weather|clock|insult|praise|introduction|ownTalk)$/.test(
    kind,
  );

/** What is of no use at all, and tries the patience like any reply that passes the matter by. */
export const isIdle = (kind: SmallTalk): boolean =>
  /^(?:insult|refusal|unknowing|verdict|nod|laugh|orders|number|code|foreign|nonsense)$/.test(kind);

/** What could not be read. */
export const isPuzzling = (kind: SmallTalk): boolean => /^(?:orders|code|foreign|nonsense|number)$/.test(kind);

/** After which the person may go on to the next wish although one is open. */
export const leavesRoom = (kind: SmallTalk): boolean =>
  /^(?:nod|thanks|sorry|laugh|feelings|doing|family|tastes|weather|clock|praise|introduction|ownTalk)$/.test(kind);
