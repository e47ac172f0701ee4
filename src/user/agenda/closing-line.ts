import type { Emotion } from '../../journal/index.ts';
import type { Exchange, Situation } from '../simulated-user.ts';
import { isAstray } from './answers-wish.ts';
import { momentOf, uttered, type Draws, type Said } from './moment.ts';
import type { Slots } from './phrasing.ts';
import { replyParts } from './reply-parts.ts';
import { asGiven } from './spelling.ts';
import { capitalised } from './words.ts';
import { byeAstray, byeContent, byeFedUp, byeSilence, byeThank, byeWith, type Wordings } from './wording/index.ts';

/** Share of last lines that take up something of the last reply, where it helped. */
const takesUpShare = 0.5;

/** The last line of a person who leaves: content, half content or fed up. */
export function closingLine(
  seed: number,
  situation: Situation,
  closing: { exchanges: readonly Exchange[]; standing: 'done' | 'fed-up'; content: boolean; emotion: Emotion },
  draws: Draws,
): Said {
  const { exchanges, standing, content, emotion } = closing;
  const moment = momentOf(seed, situation, exchanges, emotion, draws);
  const { words, facts, guard, turn } = moment;
  const done = standing === 'done';
  const unanswered = exchanges.every((exchange) => exchange.reply === null);
  const wordings = done ? (content ? byeThank : byeContent) : unanswered ? byeSilence : byeFedUp;
  const draw = draws(turn, 'closing');
  const takesUp = draw.uniform() < takesUpShare;
  const spoken = exchanges.map(({ utterance }) => utterance);
  const reply = exchanges.at(-1)?.reply ?? null;
  const { steps, nouns } = replyParts(done ? reply : null, spoken, hidden(situation));
  const said = (using: Wordings, slots: Slots): string[] =>
    words.ways(using, { ...facts.slots, ...slots }).filter((way) => !guard.hintsTooMuch(way));
  const [noun] = nouns;
  const about = [situation.event.happening, ...situation.event.intention.checklist.map(({ text }) => text), ...spoken];
  const strays = noun !== undefined && isAstray(reply, about, about);
  const taking = strays
    ? said(byeAstray, { off: asGiven(noun.about), Off: asGiven(capitalised(noun.about)) })
    : takesUp && steps[0] !== undefined
      ? said(byeWith, { step: asGiven(steps[0]), Step: asGiven(capitalised(steps[0])) })
      : [];
  const ways = [...taking, ...words.ways(wordings, facts.slots)];
  return uttered([{ ways }], moment, 'Thanks.', done && content);
}

const hidden = ({ event }: Situation): string[] =>
  event.intention.checklist.filter((item) => item.kind === 'implicit').map((item) => item.text);
