import { journalVersion, type Conversation } from '../journal/index.ts';

/** A conversation of Ada's with the assistant `mine`, with a wish of each kind of which the first was said; broken where somebody failed. */
export function conversation(event: number, failed?: 'assistant' | 'user'): Conversation {
  return {
    life: {
      type: 'life-started',
      version: journalVersion,
      life: 'life',
      sequence: 'life',
      domain: 'dining',
      goal: null,
      person: {
        id: 'ada',
        demographics: {},
        bigFive: {},
        traits: [],
        preferences: [{ dimension: 'Salt', level: 'low', sentence: 'Little.' }],
        specialPreference: null,
      },
      assistant: 'mine',
      trial: 1,
    },
    event: {
      type: 'event-started',
      event,
      scene: { time: '2024-03-04 12:00:00, Monday', place: 'Office', weather: null },
      happening: '',
      intention: {
        sentence: '',
        checklist: [
          { number: 1, kind: 'explicit', text: 'a' },
          { number: 2, kind: 'implicit', text: 'b' },
        ],
      },
    },
    turns: [],
    closing: null,
    end: {
      type: 'conversation-ended',
      event,
      ending: failed === undefined ? 'turn-limit' : 'broken',
      turns: 1,
      said: [1],
      answered: [],
      failure: failed === undefined ? null : { party: failed, kind: 'timeout', role: failed },
      chain: 1,
    },
  };
}
