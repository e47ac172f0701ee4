import type { Reacting, Situation } from '../simulated-user.ts';

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

/** As {@link exampleSituation}, of someone with nothing explicit to want, and no goal. */
const wishless: Situation = { ...exampleSituation, goal: null, event: onlyItems('implicit') };

/** As {@link exampleSituation}, of someone with nothing to hide. */
const candid: Situation = { ...exampleSituation, event: onlyItems('explicit') };

/** Made-up situations to show and hash prompts with: both kinds of items, only one of them. */
export const exampleSituations: readonly Situation[] = [exampleSituation, wishless, candid];

const firstReaction: Reacting = {
  situation: exampleSituation,
  exchanges: [
    {
      utterance: 'fish counter is shut. what can i make instead, quick',
      emotion: 'annoyance',
      reply: 'How about a mushroom omelette with salad? About 20 minutes.',
    },
  ],
  ledger: { said: [1], answered: [] },
  overlap: 0.31,
  repetitive: false,
  remembered: ['Gnocchi in brown butter take ten minutes.'],
  mayEnd: false,
};

/** Made-up reactions to show and hash prompts with: early, repetitive, to silence, of someone with nothing to hide, and with
 * nothing explicit to want. */
export const exampleReactings: readonly Reacting[] = [
  firstReaction,
  { ...firstReaction, ledger: { said: [1, 2], answered: [1] }, overlap: 0.83, repetitive: true, mayEnd: true },
  {
    ...firstReaction,
    exchanges: firstReaction.exchanges.map((exchange) => ({ ...exchange, reply: null })),
    overlap: 0,
    remembered: [],
  },
  { ...firstReaction, situation: candid },
  { ...firstReaction, situation: wishless, ledger: { said: [], answered: [] } },
];

function onlyItems(kind: 'explicit' | 'implicit'): Situation['event'] {
  const { event } = exampleSituation;
  const checklist = event.intention.checklist.filter((item) => item.kind === kind);
  return { ...event, intention: { ...event.intention, checklist } };
}
