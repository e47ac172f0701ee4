import { z } from 'zod';
import type { Conversation } from '../journal/index.ts';
import type { Verdict } from './judgement.ts';
import {
  intentionSection,
  judgeRole,
  personSection,
  reasoningFirst,
  sceneSection,
  sections,
  transcriptSection,
} from './judge-texts.ts';
import type { MetricName } from './metric-names.ts';
import { defineMetric, type Metric } from './metric.ts';

/** Reasons, then a rating from 1 to 5. */
interface RatingAnswer {
  reasoning: string;
  rating: 1 | 2 | 3 | 4 | 5;
}

const ratingSchema: z.ZodType<RatingAnswer> = z.strictObject({
  reasoning: z.string(),
  rating: z.literal([1, 2, 3, 4, 5]),
});

/**
 * Makes a metric that rates the replies of a conversation from 1 to 5.
 * @param rating.guidance the question to the judge, and what makes replies better or worse
 * @param rating.sees `all`: person, scene, intention and transcript. `scene`: scene and transcript only
 */
export function defineRating(rating: {
  name: MetricName;
  question: string;
  guidance: string;
  sees: 'all' | 'scene';
}): Metric {
  const { name, question, guidance, sees } = rating;
  const background = (conversation: Conversation) =>
    sees === 'scene'
      ? [sceneSection(conversation)]
      : [personSection(conversation), sceneSection(conversation), intentionSection(conversation)];
  return defineMetric<RatingAnswer>({
    name,
    question,
    scale: '1 (very poor) to 5 (excellent).',
    messages: (conversation) => [
      { role: 'system', content: judgeRole },
      {
        role: 'user',
        content: `${sections([...background(conversation), transcriptSection(conversation)])}

# The question
${guidance}

${reasoningFirst} "rating": 1 (very poor), 2 (poor), 3 (acceptable), 4 (good) or 5 (excellent). Use the whole scale.`,
      },
    ],
    schema: () => ratingSchema,
    fold: ({ rating }): Verdict => ({ status: 'rated', rating }),
  });
}
