import type { Conversation } from '../../journal/index.ts';
import { checklistNumbers, foldChecklist, itemAnswerSchema } from '../item-verdicts.ts';
import { checklistSection, sections, transcriptSection } from '../judge-texts.ts';
import { defineMetric } from '../metric.ts';

const recognitionRole =
  "You judge how well an AI assistant understood what a person wanted. You judge the notes that it made to itself about the person's intent, not its replies. Be strict and fair: credit what a note says, not what was probably meant.";

/** Is each item of the checklist covered by what the assistant inferred? */
export const intentRecognition = defineMetric({
  name: 'intent-recognition',
  question: "For each item of the checklist: did the assistant's inferred intents cover it?",
  scale: '0 or 1 per item; the score is the share covered, explicit and implicit items apart.',
  notApplicable: (conversation) => {
    if (conversation.event.intention.checklist.length === 0) return 'the event has no checklist';
    return inferredIntents(conversation).length === 0 ? 'the assistant gave no inferred intent' : null;
  },
  messages: (conversation) => [
    { role: 'system', content: recognitionRole },
    {
      role: 'user',
      content: `${sections([
        checklistSection(conversation),
        transcriptSection(conversation),
        [
          "What the assistant noted to itself about the person's intent, reply by reply",
          inferredIntents(conversation).join('\n'),
        ],
      ])}

# The question
For each checklist item: do the assistant's notes cover it? 1: at least one note expresses the item's main point, in whatever words; details of it may be missing. 0: no note does, or only something vaguer that would fit many other wishes. The transcript is there to understand the notes.

Answer with one JSON object. First "reasoning": two to four sentences that point to notes. Then "verdicts": an object with 0 or 1 under the number of every item.`,
    },
  ],
  schema: (conversation) => itemAnswerSchema(checklistNumbers(conversation)),
  fold: foldChecklist,
});

function inferredIntents(conversation: Conversation): string[] {
  return conversation.turns.flatMap(({ turn, assistant }) =>
    assistant === null || assistant.intent === null ? [] : [`Before reply ${turn}: ${assistant.intent}`],
  );
}
