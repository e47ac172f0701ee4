import { earlierConversations, conversationText } from '../earlier-conversations.ts';
import { clockOf } from '../day/index.ts';
import type { GivenConversations } from '../../assistant/index.ts';
import type { Life, LifeEvent } from '../../journal/index.ts';
import type { Shown } from '../view.ts';
import type { HeardSuggestion } from '../day/index.ts';

/** All that the assistant has said to the person in this life, talks and suggestions in the order of time, as texts for whoever is given its whole history. */
export interface SaidSoFar {
  suggestion(date: string, said: HeardSuggestion): void;
  talk(event: LifeEvent, exchanges: readonly Required<Shown>[]): void;
  /** The earlier conversations that an assistant is given at an event. */
  before(event: LifeEvent): readonly string[];
}

const reactions = {
  accept: 'They agreed.',
  follow: 'They did it at once.',
  dismiss: 'They waved it away.',
  snooze: 'They put it off.',
  ignore: 'They did not react.',
} as const;

/** Opens what was said in a life; nothing was. */
export function openSaidSoFar(given: GivenConversations, life: Life): SaidSoFar {
  const texts: string[] = [];
  let unasked: { date: string; lines: string[] } | null = null;
  const endDay = () => {
    if (unasked !== null) texts.push(unaskedText(unasked));
    unasked = null;
  };
  return {
    suggestion(date, { minute, suggestion, heard }) {
      if (given !== 'whole-history') return;
      if (unasked?.date !== date) endDay();
      unasked ??= { date, lines: [] };
      unasked.lines.push(
        `${clockOf(minute * 60).slice(0, 5)} You: ${suggestion.text.replaceAll('\n', ' ')} (${reactions[heard.reaction]})`,
      );
    },
    talk(event, exchanges) {
      if (given !== 'whole-history') return;
      endDay();
      texts.push(conversationText(event.scene, exchanges, event.takesUp));
    },
    before: (event) =>
      earlierConversations(given, life, event, unasked === null ? texts : [...texts, unaskedText(unasked)]),
  };
}

function unaskedText({ date, lines }: { date: string; lines: readonly string[] }): string {
  return `${date}, at home. What you said unasked:\n${lines.join('\n')}`;
}
