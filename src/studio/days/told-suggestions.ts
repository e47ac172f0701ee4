import type { DayEntry, Rating, TickTaken } from '../../journal/index.ts';
import type { ShownSuggestion } from '../../report/index.ts';
import { clipped, clippedOrNull } from './clipped.ts';

/** A suggestion, and what else the assistant could have done at that moment. */
export interface ToldSuggestion extends ShownSuggestion {
  /** Candidates that were not chosen; null is silence. A rating is null where the person was not asked. */
  others: readonly { text: string | null; rating: Rating | null }[];
  /** What the person would rather have heard, null for silence; absent where they were not asked. */
  revision?: string | null | undefined;
}

/** The suggestions of a day, with all that the journal says of each. @param entries those that `shown` comes from */
export function toldSuggestions(shown: readonly ShownSuggestion[], entries: readonly DayEntry[]): ToldSuggestion[] {
  const spoken = entries.filter((entry): entry is TickTaken => entry.type === 'tick-taken' && isSpoken(entry));
  return shown.map((suggestion, place): ToldSuggestion => {
    const { candidates, delivered, revision } = spoken[place]!;
    const others = candidates.flatMap(({ text, rating }, at) =>
      at === delivered ? [] : [{ text: clippedOrNull(text), rating }],
    );
    const { follows } = suggestion;
    return {
      ...suggestion,
      text: clipped(suggestion.text),
      reason: clippedOrNull(suggestion.reason),
      why: clippedOrNull(suggestion.why),
      follows: follows === null ? null : { ...follows, doing: clipped(follows.doing) },
      others,
      ...(revision === undefined ? {} : { revision: clippedOrNull(revision) }),
    };
  });
}

function isSpoken({ candidates, delivered, reaction }: TickTaken): boolean {
  return candidates[delivered]!.text !== null && reaction !== null;
}
