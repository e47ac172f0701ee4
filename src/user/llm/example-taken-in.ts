import { exampleReactings } from './example-situation.ts';
import type { TakenIn } from './taken-in.ts';

const [early, , silence, candid, wishless] = exampleReactings;
const { situation, exchanges } = early!;

/** Half of what was wanted, and news. */
const helped: TakenIn = {
  situation,
  exchanges,
  ledger: { said: [1], answered: [1] },
  settled: [1],
  repetitive: false,
};

/** The second reply tells what the first one told. */
const bored: TakenIn = {
  ...helped,
  exchanges: secondReply('A mushroom omelette with salad is ready in about 20 minutes. Enjoy!'),
  ledger: { said: [1, 2], answered: [1] },
  settled: [],
  repetitive: true,
};

/** All that was wanted. */
const content: TakenIn = {
  ...helped,
  exchanges: secondReply('Five eggs, a punnet of mushrooms, a bag of leaves and a lemon. That does two.'),
  ledger: { said: [1, 2], answered: [1, 2] },
  settled: [2],
};

/** A reply that tells nothing. */
const askedBack: TakenIn = {
  ...helped,
  exchanges: exchanges.map((exchange) => ({ ...exchange, reply: 'Sure! What do you feel like?' })),
  ledger: { said: [1], answered: [] },
  settled: [],
};

const ignored: TakenIn = { ...askedBack, exchanges: silence!.exchanges };

const nothingToHide: TakenIn = { ...helped, situation: candid!.situation };

const withoutWishes: TakenIn = {
  ...helped,
  situation: wishless!.situation,
  ledger: { said: [], answered: [] },
  settled: [],
};

/** Made-up standings to show and hash prompts with, one for each branch of their wording. */
export const exampleTakenIn = {
  helped,
  bored,
  content,
  askedBack,
  ignored,
  nothingToHide,
  withoutWishes,
} as const;

/** Those after which a chat may go on. */
export const exampleUnsettled: readonly TakenIn[] = Object.values(exampleTakenIn).filter((each) => each !== content);

function secondReply(reply: string): TakenIn['exchanges'] {
  return [...exchanges, { utterance: 'and what do i grab for that? two of us', emotion: 'curiosity', reply }];
}
