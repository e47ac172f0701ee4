import {
  intentionSection,
  personSection,
  sceneSection,
  transcriptSection,
  judgeRole,
  reasoningFirst,
  sections,
} from '../judge-texts.ts';
import { defineMetric } from '../metric.ts';
import { foldRating, ratingScale, ratingSchema } from '../rating.ts';

/** Do the replies sound like someone one likes to talk with? */
export const naturalness = defineMetric({
  name: 'naturalness',
  question: 'Do the replies sound like someone one likes to talk with?',
  scale: '1 (very poor) to 5 (excellent).',
  messages: (conversation) => [
    { role: 'system', content: judgeRole },
    {
      role: 'user',
      content: `${sections([personSection(conversation), sceneSection(conversation), intentionSection(conversation), transcriptSection(conversation)])}

# The question
How natural are the assistant's replies as conversation? Look at whether they sound spoken rather than composed, whether the wording is varied and everyday, whether the tone fits this person and what just happened, whether they build on what the person said, and whether they ask back where a person would. Formulas, lecturing, lists that nobody asked for, and needless length make it worse. Silence where an answer was due is very poor.

${reasoningFirst} ${ratingScale}`,
    },
  ],
  schema: () => ratingSchema,
  fold: foldRating,
});
