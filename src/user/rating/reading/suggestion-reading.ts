/** What a person makes of an assistant's words by rules, whoever said them. */
export interface SuggestionReading {
  /** What it is about, the heaviest first; weights sum to 1. Empty: it cannot be read. */
  topics: readonly { topic: string; weight: number }[];
  sentences: number;
  words: number;
  /** How many alternatives are offered; at least 1. */
  options: number;
  joke: boolean;
  /** True when it says why. */
  reason: boolean;
  manner: 'warm' | 'friendly' | 'matter-of-fact';
  /** True when it commands rather than offers. */
  order: boolean;
  /** True for something that costs money without a price. */
  costs: boolean;
  /** Flattery or pet names. */
  flattery: boolean;
  /** Weight or looks. */
  looks: boolean;
  /** Reads a private message aloud. */
  privateMessage: boolean;
  /** Presses after a no. */
  pressing: boolean;
  badNews: boolean;
  /** Jokes about worries. */
  worryJoke: boolean;
}
