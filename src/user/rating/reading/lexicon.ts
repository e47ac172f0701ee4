import { z } from 'zod';
import { packageFile, readYaml } from '../../../files/index.ts';
import { phraseBook, type PhraseBook } from './phrases.ts';
import { stemOf, wordsOf } from './words.ts';

const path = packageFile('data/days/reading.yaml');
const phrases = z.array(z.string().min(1)).min(1);

/** Things that some people never want to hear and that a text gives away. */
export const lineNames = [
  'looks',
  'flattery',
  'private messages',
  'pressing',
  'bad news',
  'orders',
  'costs',
  'worry jokes',
] as const;

/** One of {@link lineNames}. */
export type LineName = (typeof lineNames)[number];

const readingFile = z.strictObject({
  topics: z.record(z.string().min(1), z.strictObject({ says: phrases, hints: phrases })),
  idioms: phrases,
  circumstance: z.strictObject({ anywhere: phrases, first: phrases }),
  warm: phrases,
  friendly: phrases,
  reason: phrases,
  joke: z.strictObject({ marks: phrases, exaggeration: phrases, 'things-feel': phrases }),
  further: phrases,
  'no-alternative': phrases,
  orders: z.strictObject({ begins: phrases, softened: phrases, idioms: phrases, says: phrases }),
  costs: phrases,
  price: phrases,
  lines: z.array(z.strictObject({ name: z.enum(lineNames), by: phrases, says: phrases.optional() })),
  worries: phrases,
  'at-times': phrases,
});

/** What a person knows of words: {@link readingFile} made findable. */
export interface Lexicon {
  /** Null: an idiom, which uses up its words and is about nothing. */
  topics: PhraseBook<{ topic: string; weight: number } | null>;
  circumstance: PhraseBook<'anywhere' | 'first'>;
  warm: PhraseBook<true>;
  friendly: PhraseBook<true>;
  reason: PhraseBook<true>;
  joke: PhraseBook<true>;
  further: PhraseBook<true>;
  noAlternative: PhraseBook<true>;
  /** Verbs as they stand in a command. */
  orderBegins: ReadonlySet<string>;
  orderSoftened: PhraseBook<true>;
  orderIdioms: PhraseBook<true>;
  orderSays: PhraseBook<true>;
  costs: PhraseBook<true>;
  price: PhraseBook<true>;
  /** Red lines by what they say of themselves. */
  lines: PhraseBook<LineName>;
  /** Red lines by what breaks them. */
  broken: PhraseBook<LineName>;
  worries: PhraseBook<true>;
  atTimes: PhraseBook<true>;
}

let bundled: Lexicon | undefined;

/** The lexicon of data/days/reading.yaml, read once. */
export function lexicon(): Lexicon {
  bundled ??= compile(readYaml(path, readingFile, 'The format is told at the head of the file.'));
  return bundled;
}

function compile(file: z.infer<typeof readingFile>): Lexicon {
  const marks = (list: readonly string[]) => phraseBook(list.map((text) => [text, true] as const));
  const topics: (readonly [string, { topic: string; weight: number }])[] = Object.entries(file.topics).flatMap(
    ([topic, { says, hints }]) => [
      ...differing(says).map((text) => [text, { topic, weight: text.includes(' ') ? 4 : 3 }] as const),
      ...differing(hints, says).map((text) => [text, { topic, weight: 1 }] as const),
    ],
  );
  const idioms = file.idioms.map((text) => [text, null] as const);
  const { anywhere, first } = file.circumstance;
  return {
    topics: phraseBook([...topics, ...idioms]),
    circumstance: phraseBook([
      ...anywhere.map((text) => [text, 'anywhere'] as const),
      ...first.map((text) => [text, 'first'] as const),
    ]),
    warm: marks(file.warm),
    friendly: marks(file.friendly),
    reason: marks(file.reason),
    joke: marks([...file.joke.marks, ...file.joke.exaggeration, ...file.joke['things-feel']]),
    further: marks(file.further),
    noAlternative: marks(file['no-alternative']),
    orderBegins: new Set(file.orders.begins),
    orderSoftened: marks(file.orders.softened),
    orderIdioms: marks(file.orders.idioms),
    orderSays: marks(file.orders.says),
    costs: marks(file.costs),
    price: marks(file.price),
    lines: phraseBook(file.lines.flatMap(({ name, by }) => by.map((text) => [text, name] as const))),
    broken: phraseBook(file.lines.flatMap(({ name, says = [] }) => says.map((text) => [text, name] as const))),
    worries: marks(file.worries),
    atTimes: marks(file['at-times']),
  };
}

/** Without what is a form of an earlier one, or of one of `others`. */
function differing(list: readonly string[], others: readonly string[] = []): string[] {
  const keyOf = (text: string) => wordsOf(text).map(stemOf).join(' ');
  const seen = new Set(others.map(keyOf));
  return list.filter((text) => {
    const isNew = !seen.has(keyOf(text));
    seen.add(keyOf(text));
    return isNew;
  });
}
