import type { ItemVerdict } from '../judgement.ts';
import { itemAnswerSchema } from '../item-verdicts.ts';
import { judgeRole, reasoningFirst, sections, transcriptSection } from '../judge-texts.ts';
import { defineMetric } from '../metric.ts';

/** Do the replies conform to each of the person's preferences? */
export const preferenceAlignment = defineMetric({
  name: 'preference-alignment',
  question: 'For each preference of the person: do the replies conform to it?',
  scale: '0 or 1 per preference; the score is the share conformed to.',
  notApplicable: ({ life }) => (life.person.preferences.length === 0 ? 'the person has no stated preferences' : null),
  messages: (conversation) => {
    const preferences = conversation.life.person.preferences
      .map(({ dimension, level, sentence }, index) => `${index + 1}. ${dimension}: ${level}. ${sentence}`)
      .join('\n');
    return [
      { role: 'system', content: judgeRole },
      {
        role: 'user',
        content: `${sections([["The person's preferences (dimension: level. what it means)", preferences], transcriptSection(conversation)])}

# The question
For each preference: do the assistant's replies conform to it? 1: they show it, in what they suggest or in how they are written; a preference for little of something is shown where there was occasion for it and the replies kept it low. 0: they go against it, or nothing in them has to do with it. Where they do both, what prevails counts.

${reasoningFirst} "verdicts": an object with 0 or 1 under the number of every preference.`,
      },
    ];
  },
  schema: ({ life }) => itemAnswerSchema(life.person.preferences.map((_, index) => index + 1)),
  fold: (answer, { life }) => ({
    status: 'judged',
    items: life.person.preferences.map((_, index): ItemVerdict => ({
      number: index + 1,
      kind: 'preference',
      value: answer.verdicts[String(index + 1)]!,
    })),
  }),
});
