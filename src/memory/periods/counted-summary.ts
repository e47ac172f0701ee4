import type { PeriodGround } from './period.ts';

/** Activities named in one summary. */
const mostActivities = 6;

/** What was going on at one moment. */
export interface CountedEntry {
  readonly at: number;
  /** In a few words, as "cutting onions"; null where it is not known. */
  readonly activity: string | null;
  /** What was suggested; null where nothing was. Absent where it is not known, which is not spoken of then. */
  readonly suggestion?: {
    /** Null where it is not known. */
    readonly topic: string | null;
    /** 0 to 4; null where it is not known. */
    readonly score: number | null;
  } | null;
}

/**
 * A stretch of time by rule: what was done, and how many suggestions there were about what, with their mean rating where any is known; null where
 * nothing is known.
 * @example
 * countedSummary({ entries: [{ at: 485, activity: 'eating porridge', suggestion: { topic: 'news', score: 3 } }] });
 * // 'Activities: eating porridge. 1 suggestion: news 1 (rated 3 of 4).'
 */
export function countedSummary({ entries }: Pick<PeriodGround<CountedEntry>, 'entries'>): string | null {
  const parts = [activitiesText(entries), suggestionsText(entries)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

/** The activities that were seen most often, in the order in which they began. */
function activitiesText(entries: readonly CountedEntry[]): string | null {
  const seen = new Map<string, number>();
  for (const { activity } of entries) if (activity !== null) seen.set(activity, (seen.get(activity) ?? 0) + 1);
  if (seen.size === 0) return null;
  const often = [...seen].toSorted(([, a], [, b]) => b - a).slice(0, mostActivities);
  const named = [...seen.keys()].filter((activity) => often.some(([each]) => each === activity));
  const more = seen.size - named.length;
  return `Activities: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function suggestionsText(entries: readonly CountedEntry[]): string | null {
  const known = entries.flatMap(({ suggestion }) => (suggestion === undefined ? [] : [suggestion]));
  if (known.length === 0) return null;
  const made = known.filter((suggestion) => suggestion !== null);
  if (made.length === 0) return 'No suggestions.';
  const topics = [...Map.groupBy(made, ({ topic }) => topic ?? 'no known topic')]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([topic, all]) => `${topic} ${all.length}${ratedText(all.map(({ score }) => score))}`);
  return `${made.length} ${made.length === 1 ? 'suggestion' : 'suggestions'}: ${topics.join(', ')}.`;
}

/** The mean of the ratings that are known, to one decimal. */
function ratedText(scores: readonly (number | null)[]): string {
  const known = scores.filter((score) => score !== null);
  if (known.length === 0) return '';
  const mean = known.reduce((sum, score) => sum + score, 0) / known.length;
  return ` (rated ${Math.round(mean * 10) / 10} of 4)`;
}
