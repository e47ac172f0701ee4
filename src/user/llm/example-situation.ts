import type { Situation } from '../simulated-user.ts';

/** A made-up situation to show and hash prompts with. */
export const exampleSituation: Situation = {
  life: 'example',
  trial: 1,
  person: {
    id: 'example',
    demographics: { gender: 'Female', age: 'Youth (18-35 years old)', employment: 'Working now', area: 'Cities' },
    bigFive: { extraversion: 'low', conscientiousness: 'high' },
    traits: ['dry-humoured', 'careful'],
    preferences: [
      { dimension: 'Length of answers', level: 'low', sentence: 'Wants the shortest answer that still works.' },
    ],
    specialPreference: null,
  },
  goal: 'Cook at home on four evenings a week.',
  event: {
    number: 1,
    scene: { time: '2023-03-02 18:40:00, Thursday', place: 'Supermarket', weather: 'Cold and clear.' },
    happening:
      'The fish counter was already closed, so the plan for tonight fell through ten minutes before the shop shuts.',
    intention: {
      sentence: 'Find something else to cook tonight from what is left in the shop.',
      checklist: [
        { number: 1, kind: 'explicit', text: 'Wants a dinner idea that takes under half an hour.' },
        { number: 2, kind: 'explicit', text: 'Asks what to buy for it, for two people.' },
        { number: 3, kind: 'implicit', text: 'Is worried the guest will notice that she cannot really cook.' },
      ],
    },
    utc: null,
    coordinates: null,
    earlierConversations: [],
  },
};
