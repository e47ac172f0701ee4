import { z } from 'zod';
import type { Complaint, Prompt } from '../../model/index.ts';
import { exampleRankings } from './example-belief.ts';
import type { KnownBelief } from './known-belief.ts';
import { mindFrame } from './mind-frame.ts';

/** What could happen, to be put in order. */
export interface Ranking {
  belief: KnownBelief;
  /** Event and intention of each candidate, as they read for this person; at least one. Their numbers count from 1. */
  candidates: readonly { event: string; intent: string }[];
}

/** What a model that names a candidate twice is told. */
const rankedTwiceMessage =
  'Your list held a number twice. Answer again in the same JSON shape, with each number at most once.';

/** What is likeliest of what could happen. */
export const rankPrompt: Prompt<Ranking, { ranked: number[] }> = {
  name: 'mind/rank',
  purpose: 'Puts what could happen to the person now in order, the likeliest first, and leaves out what cannot be.',
  examples: exampleRankings,
  around: [rankedTwiceMessage],
  messages: ({ belief, candidates }) => {
    const name = belief.longTerm.person.name.given;
    const [one, things] = candidates.length === 1 ? [true, 'This could'] : [false, `These ${candidates.length} could`];
    return [
      { role: 'system', content: mindFrame(belief) },
      {
        role: 'user',
        content: `${things} be the next event of ${name}'s life:
${candidates.map(({ event, intent }, at) => `${at + 1}. ${event} ${name} would set out to: ${intent}`).join('\n')}

${one ? 'Can it happen to' : 'Which is likeliest to happen to'} ${name} now?${one ? '' : ' Their order above means nothing. Weigh first what this moment brings about, then who ' + name + ' is and what the goal is, then what happened lately: what follows from it is likelier, what only repeats it is less likely.'}
Leave out what is impossible: what contradicts a fact about ${name}, those around or what happened lately, or cannot be at this hour, in this place or weather. What is only unlikely stays${one ? ' in' : ', at the end'}.

Answer with a JSON object:
- "ranked": ${one ? 'a list with the number 1, or an empty list if it is impossible' : `the numbers (1 to ${candidates.length}), the likeliest first, each at most once; an empty list if all are impossible`}.`,
      },
    ];
  },
  schema: ({ candidates }) =>
    z.strictObject({
      ranked: z
        .array(z.literal(candidates.map((_, at) => at + 1)))
        .max(candidates.length)
        .meta({ uniqueItems: true }),
    }),
};

/**
 * What is wrong with a ranking of legal numbers; null when it is fine. A number that stands there twice is complained about once; then its first
 * place counts.
 */
export function rankComplaint({ ranked }: { ranked: readonly number[] }, reask: number): Complaint | null {
  if (reask > 0 || new Set(ranked).size === ranked.length) return null;
  return { kind: 'bad-answer', message: rankedTwiceMessage };
}
