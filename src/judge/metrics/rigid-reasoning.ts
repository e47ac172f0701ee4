import { z } from 'zod';
import {
  intentionSection,
  judgeRole,
  personSection,
  reasoningFirst,
  sceneSection,
  sections,
  transcriptSection,
} from '../judge-texts.ts';
import { defineMetric } from '../metric.ts';

/** Does the assistant stay with its first line of thought against what the person says later? */
export const rigidReasoning = defineMetric({
  name: 'rigid-reasoning',
  question:
    'Does the assistant stay with its first idea although the person brought up something that speaks against it?',
  scale: '0 (moves with the person) or 1 (rigid); lower is better.',
  notApplicable: ({ turns }) =>
    turns.filter((turn) => (turn.assistant?.text ?? null) !== null).length < 2
      ? 'the assistant spoke less than twice, so it could not stay with an idea'
      : null,
  messages: (conversation) => [
    { role: 'system', content: judgeRole },
    {
      role: 'user',
      content: `${sections([personSection(conversation), sceneSection(conversation), intentionSection(conversation), transcriptSection(conversation)])}

# The question
Is the assistant's reasoning rigid? 1: the person brought up a new constraint, a correction or a rejection, and the assistant went on along its first line of thought, or only decorated it. 0: it took such things up, or nothing of the kind came up.

${reasoningFirst} "rigid": 0 or 1.`,
    },
  ],
  schema: () => z.strictObject({ reasoning: z.string(), rigid: z.literal([0, 1]) }),
  fold: (answer) => ({ status: 'rated', rating: answer.rigid }),
});
