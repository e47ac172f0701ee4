import type { ChatMessage } from '../../formats/index.ts';
import type { CallLine } from '../../model/index.ts';

/** Hears what a model is asked, whether it answers or the record does. */
export interface PromptListener {
  /** The same line, listened to. */
  listen(line: CallLine): CallLine;
  /** The messages that were asked first since the last call of this; null where a model was not asked for a suggestion. */
  taken(): readonly ChatMessage[] | null;
}

/** Opens a listener for the prompts of suggestions: a model is to be trained on what it was given, to the letter. */
export function openPromptListener(): PromptListener {
  let messages: readonly ChatMessage[] | null = null;
  return {
    listen: (line) => ({
      ...line,
      get calls() {
        return line.calls;
      },
      set calls(count) {
        line.calls = count;
      },
      record: {
        recorded: (address, asked, perform) => {
          const isSuggestion = address.some(([name, value]) => name === 'step' && value === 'suggest');
          if (isSuggestion) messages ??= messagesIn(asked);
          return line.record.recorded(address, asked, perform);
        },
        close: () => line.record.close(),
      },
    }),
    taken: () => {
      const last = messages;
      messages = null;
      return last;
    },
  };
}

function messagesIn(asked: unknown): readonly ChatMessage[] | null {
  if (typeof asked !== 'object' || asked === null || !('messages' in asked)) return null;
  return asked.messages as readonly ChatMessage[];
}
