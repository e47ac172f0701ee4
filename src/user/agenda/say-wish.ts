import { directQuestion } from './direct-question.ts';
import { asGiven } from './spelling.ts';
import type { Phrasing } from './phrasing.ts';
import type { Wish } from './wish.ts';
import { nothing, wishes } from './wording/index.ts';
import { capitalised } from './words.ts';

/** Ways to say a wish, the best first; the last of them goes with any text. */
export function waysToSay(wish: Wish, words: Phrasing): string[] {
  if (wish.kind === 'nothing') return words.ways(nothing);
  const kind = frameOf(wish);
  const bare = wish.kind === 'question' ? wish.text : wish.text.replace(/[.!?]+$/, '');
  const text = asGiven(wish.kind === 'matter' ? bare.replace(/^if\b/, 'whether') : bare);
  const plainest = wishes[kind].plain[0]!.replace('{}', () => text);
  const question = wish.kind === 'matter' ? directQuestion(wish) : null;
  const slots = { '': text, q: question === null ? '' : asGiven(question) };
  return [...words.ways(wishes[kind], slots, 6), capitalised(plainest)];
}

const nouns =
  /^(?:\p{L}+thing|morning|evening|meeting|wedding|parking|clothing|spring|string|king|ring|building|ceiling|training|funding|housing|lighting|seating)\b/iu;

/** Things that are doings, "wording a note", and deeds that are not to be done, "not wake her", have frames of their own. */
function frameOf({ kind, text }: Wish): keyof typeof wishes {
  if (kind === 'deed' && text.startsWith('not ')) return 'refusal';
  if (
    kind === 'thing' &&
    ((/^\p{L}+ing\b/u.test(text) && !nouns.test(text)) || /^(?:help|support|advice|how)\b/.test(text))
  )
    return 'doing';
  return kind === 'nothing' ? 'statement' : kind;
}
