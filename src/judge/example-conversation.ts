import { journalVersion, type Conversation } from '../journal/index.ts';

const talk: Conversation = {
  life: {
    type: 'life-started',
    version: journalVersion,
    life: 'example',
    sequence: 'example',
    domain: 'dining',
    goal: 'Cook at home on four evenings a week.',
    person: {
      id: 'example',
      demographics: { gender: 'Female', employment: 'Working now' },
      bigFive: { extraversion: 'low' },
      traits: ['dry-humoured'],
      preferences: [
        { dimension: 'Length of answers', level: 'low', sentence: 'Wants the shortest answer that still works.' },
      ],
      specialPreference: null,
    },
    assistant: 'example',
    trial: 1,
  },
  event: {
    type: 'event-started',
    event: 1,
    scene: { time: '2023-03-02 18:40:00, Thursday', place: 'Supermarket', weather: 'Cold and clear.' },
    happening: 'The fish counter was already closed.',
    intention: {
      sentence: 'Find something else to cook tonight.',
      checklist: [
        { number: 1, kind: 'explicit', text: 'Wants a dinner idea that takes under half an hour.' },
        { number: 2, kind: 'implicit', text: 'Is worried the guest will notice that she cannot really cook.' },
      ],
    },
  },
  turns: [
    {
      type: 'turn-taken',
      event: 1,
      turn: 1,
      user: {
        utterance: 'fish counter is shut. what can i make instead, quick',
        emotion: 'annoyance',
        action: 'go-on',
        overlap: null,
        said: [1],
        answered: [],
        note: '',
      },
      assistant: {
        text: 'A mushroom omelette with salad: 20 minutes, and it looks like more work than it is.',
        intent: 'A quick dinner that replaces the fish.',
      },
    },
  ],
  closing: null,
  end: {
    type: 'conversation-ended',
    event: 1,
    ending: 'turn-limit',
    turns: 1,
    said: [1],
    answered: [],
    failure: null,
    chain: 3,
  },
};

/** Made-up conversations to show and hash judge prompts with: one that stops at its limit, one that the person leaves after a silence. */
export const exampleConversations: readonly Conversation[] = [
  talk,
  {
    ...talk,
    turns: talk.turns.map((turn) => ({ ...turn, assistant: { text: null, intent: null } })),
    closing: {
      type: 'closing-said',
      event: 1,
      user: {
        utterance: 'never mind',
        emotion: 'disappointment',
        action: 'end',
        overlap: 0,
        said: [],
        answered: [],
        note: '',
      },
    },
  },
];
