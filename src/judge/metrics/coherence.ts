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

/** Do the replies hold together, with the talk and with each other? */
export const coherence = defineMetric({
  name: 'coherence',
  question: 'Do the replies hold together, with the talk and with each other?',
  scale: '1 (very poor) to 5 (excellent).',
  messages: (conversation) => [
    { role: 'system', content: judgeRole },
    {
      role: 'user',
      content: `${sections([personSection(conversation), sceneSection(conversation), intentionSection(conversation), transcriptSection(conversation)])}

# The question
How coherent are the assistant's replies? Look at whether they stay with what is being talked about, contradict nothing said before, repeat nothing idly, use earlier turns correctly, refer clearly to things, and come in a sensible order. A reply that ignores the person's last message, and silence where an answer was due, are very poor.

${reasoningFirst} ${ratingScale}`,
    },
  ],
  schema: () => ratingSchema,
  fold: foldRating,
});
