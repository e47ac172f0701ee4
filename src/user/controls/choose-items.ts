import type { SubIntent } from '../../journal/index.ts';
import { takesUp } from '../agenda/appraise.ts';
import { contentStems, sentencesOf } from '../agenda/words.ts';
import type { ToldRequest } from './told-assistant.ts';

/**
 * The items in the order in which the next reply should take them up: what earlier replies have taken up least comes first; among
 * those, what the person has asked for, then what goes unsaid, then what they have yet to ask.
 */
export function itemsByUrgency({ told, transcript }: ToldRequest): SubIntent[] {
  const replies = transcript.filter((line) => line.role === 'assistant').map((line) => line.text ?? '');
  const spoken = transcript.filter((line) => line.role === 'user').map((line) => line.text ?? '');
  const heard = new Set(spoken.flatMap(contentStems));
  return told.checklist
    .map((item) => ({ item, attention: attentionGiven(item, replies, spoken), turn: turnOf(item, heard) }))
    .sort((a, b) => a.attention - b.attention || a.turn - b.turn || a.item.number - b.item.number)
    .map(({ item }) => item);
}

/** How many replies named the item, one more if one of them took it up in full. */
function attentionGiven(item: SubIntent, replies: readonly string[], spoken: readonly string[]): number {
  const naming = replies.filter((reply) => names(reply, item)).length;
  return naming + (naming > 0 && replies.some((reply) => takesUp(reply, item.text, spoken)) ? 1 : 0);
}

function names(reply: string, item: SubIntent): boolean {
  const own = contentStems(item.text);
  return sentencesOf(reply).some((sentence) => {
    const stems = new Set(contentStems(sentence));
    return own.length > 0 && own.filter((stem) => stems.has(stem)).length >= own.length / 3;
  });
}

function turnOf(item: SubIntent, heard: ReadonlySet<string>): number {
  if (item.kind === 'implicit') return 1;
  const own = contentStems(item.text);
  return own.filter((stem) => heard.has(stem)).length >= own.length / 2 ? 0 : 2;
}
