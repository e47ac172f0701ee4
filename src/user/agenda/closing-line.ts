import type { Emotion } from '../../journal/index.ts';
import type { Exchange, Situation } from '../simulated-user.ts';
import { momentOf, uttered, withFillers, type Draws, type Said } from './moment.ts';
import { byeContent, byeFedUp, byeSilence, byeThank } from './wording/index.ts';

/** The last line of a person who leaves: content, half content or fed up. */
export function closingLine(
  seed: number,
  situation: Situation,
  closing: { exchanges: readonly Exchange[]; standing: 'done' | 'fed-up'; content: boolean; emotion: Emotion },
  draws: Draws,
): Said {
  const { exchanges, standing, content, emotion } = closing;
  const moment = momentOf(seed, situation, exchanges, emotion, draws);
  const unanswered = exchanges.every((exchange) => exchange.reply === null);
  const wordings = standing === 'done' ? (content ? byeThank : byeContent) : unanswered ? byeSilence : byeFedUp;
  const ways = withFillers(moment.words.ways(wordings, moment.facts.slots), moment);
  return uttered([{ ways }], moment, 'Thanks.', standing === 'done' && content);
}
