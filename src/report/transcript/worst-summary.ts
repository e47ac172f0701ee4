import { parties } from '../../errors/index.ts';
import { endingText } from '../ending-text.ts';
import { counted, harmless, wrapped } from '../text.ts';
import type { ListedConversation } from './shown-conversation.ts';

/** What all conversations came to of which the worst are shown. */
export interface WorstSummary {
  add(conversation: ListedConversation, grade: number | null): void;
  /** Conversations that were graded. */
  graded(): number;
  /**
   * Sentences for a terminal.
   * @param about.shown how many are shown
   * @param about.assistants those that were asked for; none: all of the run
   * @param about.judge who graded
   */
  text(about: { shown: number; assistants: readonly string[]; judge: string }, width: number): string;
}

/** Counts endings and means by domain while conversations are read. */
export function worstSummary(): WorstSummary {
  const endings = new Map<string, number>();
  const brokenBy = new Map<string, number>();
  const domains = new Map<string, { sum: number; count: number }>();
  let all = 0;
  let graded = 0;
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    add({ ending, failure, domain }, grade) {
      all++;
      add(endings, ending);
      if (failure !== null) add(brokenBy, failure.party);
      if (grade === null) return;
      graded++;
      const { sum, count } = domains.get(domain) ?? { sum: 0, count: 0 };
      domains.set(domain, { sum: sum + grade, count: count + 1 });
    },
    graded: () => graded,
    text({ shown, assistants, judge }, width) {
      const whose = assistants.length === 0 ? 'all assistants (--assistant picks one)' : assistants.join(' and ');
      const ended = Array.from(endings)
        .sort(([, a], [, b]) => b - a)
        .map(([ending, count]) => `${count} ${endingText(ending)}`);
      const broken = parties.flatMap((party) => (brokenBy.has(party) ? [`${party} ${brokenBy.get(party)}`] : []));
      const means = Array.from(domains, ([domain, { sum, count }]) => ({ domain, mean: sum / count }))
        .sort((a, b) => a.mean - b.mean)
        .map(({ domain, mean }) => `${harmless(domain)} ${mean.toFixed(1)} %`);
      return [
        `The ${shown === 1 ? '' : `${shown} `}worst of ${counted(all, 'conversation', 'conversations')} with ${whose}, by intent completion (mean of explicit and implicit, judge ${judge}; what the assistant broke counts 0).`,
        `Endings of all: ${ended.join(', ')}${broken.length === 0 ? '' : ` (by ${broken.join(', ')})`}.`,
        ...(means.length < 2 ? [] : [`Mean of all by domain, worst first: ${means.join(', ')}.`]),
        ...(graded < all ? [`${all - graded} of them have no value and are not ranked.`] : []),
      ]
        .flatMap((text) => wrapped(text, width))
        .join('\n');
    },
  };
}
