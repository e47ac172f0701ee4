import type { Emotion } from '../../journal/index.ts';
import type { Exchange, Situation } from '../simulated-user.ts';
import { momentOf, uttered, withFillers, type Draws, type Said } from './moment.ts';
import { nounsOf } from './pick-up.ts';
import { byeContent, byeFedUp, byeSilence, byeThank, byeWith } from './wording/index.ts';

/** Share of last lines that take up something of the last reply, where it helped. */
const takesUpShare = 0.35;

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
  const nouns = done
    ? nounsOf(
        exchanges.at(-1)?.reply ?? null,
        exchanges.map(({ utterance }) => utterance),
        hidden(situation),
      )
    : [];
  const about = nouns.length > 0 && takesUp ? draw.pick(nouns).about : '';
  const taking =
    about === '' ? [] : words.ways(byeWith, { ...facts.slots, about }).filter((way) => !guard.hintsTooMuch(way));
  const ways = [...taking, ...withFillers(words.ways(wordings, facts.slots), moment)];
  return uttered([{ ways }], moment, 'Thanks.', done && content);
}

const hidden = ({ event }: Situation): string[] =>
  event.intention.checklist.filter((item) => item.kind === 'implicit').map((item) => item.text);
