import type { Person } from '../person/index.ts';
import type { CheckedReply, FinishedTalk } from './analysed-talk.ts';

const person: Person = {
  id: 'example',
  demographics: { gender: 'Female', employment: 'Working now' },
  bigFive: { extraversion: 'low' },
  traits: ['dry-humoured'],
  preferences: [
    { dimension: 'Length of answers', level: 'low', sentence: 'Wants the shortest answer that still works.' },
  ],
  specialPreference: null,
};

const about = {
  person,
  scene: { time: '2023-03-02 18:40:00, Thursday', place: 'Supermarket', weather: 'Cold and clear.' },
};

const opening = { utterance: 'fish counter is shut. what can i make instead, quick', emotion: 'annoyance' } as const;

const strategy =
  'Answer the question in the first sentence, then ask at most one thing. When a line is short, stay short, too.';

/** Made-up replies to show and hash the check with: a long one to a first line, and silence under a strategy. */
export const exampleReplies: readonly CheckedReply[] = [
  {
    ...about,
    exchanges: [opening],
    strategy: null,
    reply:
      'What a pity! There are many things to consider when one replaces fish. What do you usually like, how many people are coming, and do you own an oven?',
  },
  {
    ...about,
    exchanges: [
      { ...opening, reply: 'A mushroom omelette with salad.\nIt takes 20 minutes.' },
      { utterance: 'ok and what do i need to buy', emotion: 'neutral' },
    ],
    strategy,
    reply: null,
  },
];

/** Made-up talks to show and hash the analysis with: one that stopped at its limit, one that the person left after a silence. */
export const exampleTalks: readonly FinishedTalk[] = [
  {
    ...about,
    exchanges: [{ ...opening, reply: 'A mushroom omelette with salad.\nIt takes 20 minutes.' }],
    strategy: null,
    left: false,
  },
  {
    ...about,
    exchanges: [
      { ...opening, reply: null },
      { utterance: 'never mind', emotion: 'disappointment' },
    ],
    strategy,
    left: true,
  },
];
