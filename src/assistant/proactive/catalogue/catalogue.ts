import { join } from 'node:path';
import { z } from 'zod';
import { packageFile, readYaml } from '../../../files/index.ts';
import { styles, topics, type SuggestionStyle, type SuggestionTopic } from './topics.ts';

const folder = packageFile('data/suggestions');
const advice = 'The format is told at the head of the file.';

/** How many contents each topic has: as many in all, so that a variant's number means the same everywhere. */
export const contentCount = 6;

const content = z.strictObject({
  /** What would be done, after "I could" or "you could". */
  do: z.string().min(1),
  /** The same as a plain statement. */
  plain: z.string().min(1),
  /** The reason, after "because". */
  why: z.string().min(1),
  /** A light joke, a sentence. */
  joke: z.string().min(1),
});

const topicFile = z.strictObject({
  /** Who would do it. */
  who: z.enum(['me', 'you']),
  words: z.array(z.string().min(1)).min(1),
  contents: z.array(content).length(contentCount),
});

const frames = z.array(z.string().min(1)).min(1);
const stylesFile = z.record(z.enum(styles), z.strictObject({ me: frames, you: frames }));

const kind = z.strictObject({ doing: z.string().min(1), topics: z.array(z.enum(topics)).min(1) });
const kindsFile = z.record(z.string().min(1), kind);

/** What may be said about one topic. */
export type TopicContents = z.infer<typeof topicFile>;

/** All that a keyless assistant can say: the files of data/suggestions. */
export interface Catalogue {
  topics: Readonly<Record<SuggestionTopic, TopicContents>>;
  /** Frames of sentences with slots, by style and by who would do it. */
  styles: Readonly<Record<SuggestionStyle, Readonly<Record<'me' | 'you', readonly string[]>>>>;
  /** What goes with a kind of activity. */
  kinds: Readonly<Record<string, z.infer<typeof kind>>>;
}

let bundled: Catalogue | undefined;

/** The catalogue that comes with Livelong, read once. */
export function catalogue(): Catalogue {
  bundled ??= {
    topics: Object.fromEntries(
      topics.map((name) => [name, readYaml(join(folder, 'topics', `${name}.yaml`), topicFile, advice)]),
    ) as Catalogue['topics'],
    styles: readYaml(join(folder, 'styles.yaml'), stylesFile, advice),
    kinds: readYaml(join(folder, 'kinds.yaml'), kindsFile, advice),
  };
  return bundled;
}
