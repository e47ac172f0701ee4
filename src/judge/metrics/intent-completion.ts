import { checklistNumbers, foldChecklist, itemAnswerSchema } from '../item-verdicts.ts';
import {
  checklistSection,
  judgeRole,
  personSection,
  reasoningFirst,
  sceneSection,
  sections,
  transcriptSection,
} from '../judge-texts.ts';
import { defineMetric } from '../metric.ts';

/** Did the replies fulfil each item of the checklist? */
export const intentCompletion = defineMetric({
  name: 'intent-completion',
  question: "For each item of the checklist: did the assistant's replies fulfil it?",
  scale: '0 or 1 per item; the score is the share fulfilled, explicit and implicit items apart.',
  notApplicable: ({ event }) => (event.intention.checklist.length === 0 ? 'the event has no checklist' : null),
  messages: (conversation) => [
    { role: 'system', content: judgeRole },
    {
      role: 'user',
      content: `${sections([personSection(conversation), sceneSection(conversation), checklistSection(conversation), transcriptSection(conversation)])}

# The question
For each checklist item: do the assistant's replies, taken together, fulfil it for this person? Some items were said by the person, others were never said; both count alike. 1: the replies give the person what the item asks for, concretely enough to act on; where the item is a worry, a feeling or a circumstance, the replies plainly ease it, or what they suggest clearly fits it. 0: they do not, or only by a general remark, a promise, a question back, or by repeating the person's words; not touching on a worry is 0, too. An item with several parts is fulfilled when its main part is.

${reasoningFirst} "verdicts": an object with 0 or 1 under the number of every item.`,
    },
  ],
  schema: (conversation) => itemAnswerSchema(checklistNumbers(conversation)),
  fold: foldChecklist,
});
