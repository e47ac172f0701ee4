import type { ConversationKeys } from './conversation-keys.ts';

/** Names one conversation of a run. */
export interface Place {
  life: string;
  event: number;
  assistant: string;
  trial: number;
}

/** The conversation that stands in a row. */
export function placeAt(keys: ConversationKeys, row: number): Place {
  return {
    life: keys.names.life[keys.life[row]!]!,
    event: keys.event[row]!,
    assistant: keys.names.assistant[keys.assistant[row]!]!,
    trial: keys.trial[row]!,
  };
}

/** The row in which a conversation stands; -1 where the run does not hold it. */
export function rowAt(keys: ConversationKeys, { life, event, assistant, trial }: Place): number {
  const ofLife = keys.names.life.indexOf(life);
  const ofAssistant = keys.names.assistant.indexOf(assistant);
  if (ofLife < 0 || ofAssistant < 0) return -1;
  for (let row = 0; row < keys.rows; row++) {
    if (
      keys.life[row] === ofLife &&
      keys.assistant[row] === ofAssistant &&
      keys.event[row] === event &&
      keys.trial[row] === trial
    ) {
      return row;
    }
  }
  return -1;
}
