import type { AssistantReply } from '../../assistant/index.ts';
import { contentStems, sentencesOf, wordsOf } from '../agenda/words.ts';
import { adviceOn, type Advice } from './advice.ts';
import { itemsByUrgency } from './choose-items.ts';
import { intentOf } from './intent.ts';
import { quotesHidden } from './quotes-hidden.ts';
import type { ToldAssistant, ToldRequest } from './told-assistant.ts';

/** Items that one reply takes up, at most. */
const itemsPerReply = 5;

/** Words of one reply, at most: a person reads no more. */
const longestReply = 150;

/** The part of a reply's topic words that must be the person's or their wishes', at least. */
const leastShared = 0.3;

/**
 * The control that is told what the person wants, unspoken needs included: it advises on every item within its first replies and goes on with
 * what it has advised on least, in words of its own. It quotes no hidden text, so what it earns is earned by addressing needs.
 */
export const oracle: ToldAssistant = {
  told: true,
  reply: (request) => replyTo(request),
};

function replyTo(request: ToldRequest): AssistantReply {
  const text = composed(request);
  const intent = intentOf(request);
  return {
    text: text === '' ? 'Say a little more about the place, the people and the hour, and a plan can follow.' : text,
    ...(intent === null ? {} : { intent }),
  };
}

/** A step for as many items as fit, the most urgent first; what room is left goes to saying more on them. */
function composed(request: ToldRequest): string {
  const before = request.transcript.map((line) => line.text ?? '').join(' ');
  const chosen: { advice: Advice; full: boolean }[] = [];
  const said = (): string =>
    chosen.map(({ advice, full }) => (full ? `${advice.lead} ${advice.further}` : advice.lead)).join(' ');
  for (const item of itemsByUrgency(request)) {
    const advice = adviceOn(
      item,
      request,
      `${before} ${chosen.map((part) => Object.values(part.advice).join(' ')).join(' ')}`,
    );
    if (advice === null || chosen.length === itemsPerReply) continue;
    chosen.push({ advice, full: false });
    if (chosen.length > 1 && wordsOf(said()).length > longestReply) chosen.pop();
  }
  for (const part of chosen) {
    part.full = true;
    const text = said();
    if (wordsOf(text).length > longestReply || !staysWithMatter(text, request) || quotesHidden(text, request))
      part.full = false;
  }
  return said();
}

/** True when enough of a text is in the words of the person or of what they want, in two of three sentences at least. */
function staysWithMatter(text: string, { told, transcript }: ToldRequest): boolean {
  const lines = transcript.filter((line) => line.role === 'user').map((line) => line.text ?? '');
  const theirs = new Set([...lines, ...told.checklist.map((item) => item.text)].flatMap(contentStems));
  const stems = contentStems(text);
  const sentences = sentencesOf(text);
  const near = sentences.filter((sentence) => contentStems(sentence).some((stem) => theirs.has(stem)));
  return (
    stems.filter((stem) => theirs.has(stem)).length >= leastShared * stems.length &&
    near.length * 3 >= sentences.length * 2
  );
}
