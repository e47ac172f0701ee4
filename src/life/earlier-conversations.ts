import { talkLines, type GivenConversations } from '../assistant/index.ts';
import type { Life, LifeEvent } from '../journal/index.ts';
import { sceneText, type Scene } from '../world/index.ts';
import { transcriptOf, type Shown } from './view.ts';

/**
 * The earlier conversations that an assistant is given at an event.
 * @param own what the person and this assistant have said to each other in this life, a text per conversation
 */
export function earlierConversations(
  given: GivenConversations,
  life: Life,
  event: LifeEvent,
  own: readonly string[],
): readonly string[] {
  switch (given) {
    case 'none':
      return [];
    case 'data':
      return event.earlierConversations;
    case 'before-life':
      return beforeLife(life, event);
    case 'whole-history':
      return [...beforeLife(life, event), ...own];
  }
}

/**
 * The event's earlier conversations without those that stand for earlier events of the same life. In data that carry the past along, the k-th
 * event's list is the first one's and k − 1 more: one for each event that this life has lived itself by then.
 */
function beforeLife({ events }: Life, { number, earlierConversations: texts }: LifeEvent): readonly string[] {
  const first = events[0]!.earlierConversations;
  const carriesPast = texts.length === first.length + number - 1 && first.every((text, index) => text === texts[index]);
  return carriesPast ? first : texts;
}

/**
 * A finished conversation as a text for the assistant that was in it: where and when, and what was said, the unsent last line of the person left
 * out.
 */
export function conversationText(scene: Scene, exchanges: readonly Required<Shown>[], takesUp?: string): string {
  return `${sceneText(scene)}\n${talkLines(transcriptOf(takesUp, exchanges))}`;
}
