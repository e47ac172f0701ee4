import type { Emotion } from '../../journal/index.ts';
import type { Exchange, Situation } from '../simulated-user.ts';
import { isAstray } from './answers-wish.ts';
import { momentOf, uttered, type Draws, type Moment, type Said } from './moment.ts';
import type { Slots } from './phrasing.ts';
import { replyParts } from './reply-parts.ts';
import { asGiven } from './spelling.ts';
import { smallTalkAt } from './small-talk-at.ts';
import { topicOf } from './topic.ts';
import type { Part } from './speak.ts';
import { styled } from './styled.ts';
import { wishOf } from './wish.ts';
import { capitalised } from './words.ts';
import {
  byeAstray,
  byeContent,
  byeFedUp,
  byeMatter,
  byeNoHelp,
  byeParting,
  byeSilence,
  byeThank,
  byeWith,
  styleWords,
  type Wordings,
} from './wording/index.ts';

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
  const parting = !done && smallTalkAt(exchanges, turn - 1) === 'goodbye';
  const wordings = done ? (content ? byeThank : byeContent) : parting ? byeParting : unanswered ? byeSilence : byeFedUp;
  const draw = draws(turn, 'closing');
  const takesUp = draw.uniform() < takesUpShare;
  const spoken = exchanges.map(({ utterance }) => utterance);
  const reply = exchanges.at(-1)?.reply ?? null;
  const { steps, nouns } = replyParts(done ? reply : null, spoken, hidden(situation));
  const said = (using: Wordings, slots: Slots): string[] =>
    words.ways(using, { ...facts.slots, ...slots }).filter((way) => !guard.hintsTooMuch(way));
  const [noun] = nouns;
  const heard = exchanges.slice(0, -1).map((exchange) => exchange.reply ?? '');
  const matter = [situation.event.happening, ...situation.event.intention.checklist.map(({ text }) => text)];
  const about = [...matter, ...spoken, ...heard];
  const strays = noun !== undefined && isAstray(reply, about, about);
  const taking = strays
    ? said(byeAstray, { off: asGiven(noun.about), Off: asGiven(capitalised(noun.about)) })
    : takesUp && steps[0] !== undefined
      ? said(byeWith, { step: asGiven(steps[0]), Step: asGiven(capitalised(steps[0])) })
      : [];
  const named =
    taking.length === 0 && !unanswered && !parting && draw.uniform() < namesShare ? (topicNow(moment) ?? '') : '';
  const naming =
    named === ''
      ? []
      : said(done ? byeMatter : byeNoHelp, { topic: asGiven(named), Topic: asGiven(capitalised(named)) });
  const ways = [...taking, ...naming, ...words.ways(wordings, facts.slots)];
  const own = done ? styleWords[situation.person.style?.name ?? '']?.bye : undefined;
  const parts: Part[] = [{ ways: own === undefined ? ways : [...words.ways(own), ...ways] }];
  return uttered(styled(parts, 'closing', moment), moment, { instead: 'Thanks.', pleased: done && content });
}

/** Share of last lines that name what it was about, of those that take up nothing. */
const namesShare = 0.65;

/** What the last of the items that can be said is about. */
function topicNow({ situation, narrator }: Moment): string | null {
  const last = situation.event.intention.checklist.findLast((item) => item.kind === 'explicit');
  return last === undefined ? null : topicOf(wishOf(last.text, narrator).text);
}

const hidden = ({ event }: Situation): string[] =>
  event.intention.checklist.filter((item) => item.kind === 'implicit').map((item) => item.text);
