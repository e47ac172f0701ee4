import { readLines } from '../../files/index.ts';
import type { RunDirectory } from '../../run/index.ts';
import type { ConversationKeys } from './conversation-keys.ts';
import { placeAt, type Place } from './row-place.ts';
import { excerpt, type Excerpt } from './excerpt.ts';
import { textsOf, type FoundIn } from './journal-texts.ts';

/** Where the words that are searched for stand. */
export interface Hit extends Place, Excerpt {
  /** The person's name; null where none is stored. */
  name: string | null;
  where: FoundIn;
  /** Null outside of turns. */
  turn: number | null;
}

/** How far a search has come. */
export type SearchStep =
  | { type: 'hit'; hit: Hit }
  | { type: 'progress'; read: number; all: number; damaged: number }
  /** `cut`: there may be more. */
  | { type: 'done'; read: number; all: number; damaged: number; cut: boolean };

/** Journals between two notes of progress. */
const stride = 20;

/**
 * Looks for words in the transcripts of some conversations: journals are streamed one after another, in the order of the rows. A journal that
 * cannot be read is counted and passed over.
 * @param options.words what is looked for, whatever its case
 * @param options.most hits after which the search stops
 * @param options.signal stops it between two lines
 */
export async function* searchJournals(options: {
  directory: RunDirectory;
  keys: ConversationKeys;
  people: ReadonlyMap<string, string>;
  rows: Uint32Array;
  words: string;
  most: number;
  signal: AbortSignal;
}): AsyncGenerator<SearchStep> {
  const { directory, keys, people, rows, most, signal } = options;
  const words = options.words.toLowerCase();
  let [read, damaged, hits, journals] = [0, 0, 0, 0];
  const state = () => ({ read, all: rows.length, damaged });
  for (const { place, person, events } of journalsOf(keys, rows)) {
    let sound = true;
    try {
      for await (const line of readLines(directory.journal(place))) {
        if (signal.aborted) return;
        if (!line.complete) continue;
        for (const found of textsOf(line.bytes.toString('utf8'))) {
          if (!events.has(found.event)) continue;
          const around = excerpt(found.text, words);
          if (around === null) continue;
          const { event, where, turn } = found;
          const name = people.get(person) ?? null;
          yield { type: 'hit', hit: { ...place, name, event, where, turn, ...around } };
          if (++hits >= most) {
            yield { type: 'done', ...state(), cut: true };
            return;
          }
        }
      }
    } catch {
      sound = false;
    }
    read += events.size;
    if (!sound) damaged++;
    if (++journals % stride === 0) yield { type: 'progress', ...state() };
  }
  yield { type: 'done', ...state(), cut: false };
}

/** A journal, whose it is, and which of its events are searched. */
interface SearchedJournal {
  place: Omit<Place, 'event'>;
  person: string;
  events: Set<number>;
}

/** The journals that hold the rows, each once, in the order in which the rows first name them. */
function journalsOf(keys: ConversationKeys, rows: Uint32Array): SearchedJournal[] {
  const journals = new Map<string, SearchedJournal>();
  for (const row of rows) {
    const { event, ...place } = placeAt(keys, row);
    const key = `${keys.life[row]} ${keys.assistant[row]} ${place.trial}`;
    const journal = journals.get(key) ?? {
      place,
      person: keys.names.person[keys.person[row]!]!,
      events: new Set<number>(),
    };
    journals.set(key, journal);
    journal.events.add(event);
  }
  return [...journals.values()];
}
