import { z } from 'zod';
import type { Prompt } from '../../model/index.ts';
import { pronouns, type FilledDesire } from '../desires/index.ts';
import { exampleRefinings } from './example-belief.ts';
import type { KnownBelief } from './known-belief.ts';
import { mindFrame } from './mind-frame.ts';
import { mostWords, refinementComplaints } from './refinement-complaint.ts';

/** What is told anew. */
export interface Refining {
  belief: KnownBelief;
  /** The desire with its slots filled by rule. */
  draft: FilledDesire;
}

/** Most characters of an intention and of a sub-intent. */
const sentenceLength = 300;
const sentence = z.string().trim().min(1).max(sentenceLength);

/** An event in words of its own for this person and this moment. */
export const refinePrompt: Prompt<Refining, FilledDesire> = {
  name: 'mind/refine',
  purpose:
    'Tells the event that was chosen, and what the person wants, so that both agree with person, place, time and weather.',
  examples: exampleRefinings,
  around: refinementComplaints,
  messages: ({ belief, draft }) => {
    const { name, facts } = belief.longTerm.person;
    const { given } = name;
    const { they, themself } = pronouns[facts.gender];
    return [
      { role: 'system', content: mindFrame(belief) },
      {
        role: 'user',
        content: `This is what happens to ${given} now. It is a draft that was not written for ${given} in particular.

What happens: ${draft.event}
What ${given} sets out to do: ${draft.intent}
What ${given} would ask for openly:
${list(draft.explicit)}
What ${given} would keep back:
${list(draft.implicit)}

Tell it anew in your own words, so that it is true for ${given} at this moment:
- Keep what the draft is about and what is wanted. One matter only; add no second problem and no solution.
- Change what does not agree with ${given}, the place, the day and hour, the weather, those around or what happened lately. People of the draft keep their names and genders; nobody else is named but those around ${given}.
- Let one detail of the person or of what happened lately play a part, where one fits of itself. Do not list traits, preferences or the goal, and mention the weather only if it matters.

Answer with a JSON object:
- "event": what happened and why it matters now, in 2 to 4 sentences and at most 80 words. Third person: "${given}" and "${they}". No blanks to be filled in, no assistant, no app, no question to the reader, and nothing of what ${given} keeps back.
- "intent": what ${given} sets out to do, in one sentence that begins with a verb, as the draft does ("Find …", "Decide …").
- "explicit": a list of 1 or 2 sentences: what ${given} would ask an assistant for openly. Each begins with "Asks" or "Wants to know".
- "implicit": a list of 2 or 3 sentences: what ${given} would like besides but keeps to ${themself}; it follows from the draft, from who ${given} is and from what happened. Each begins with "Would rather" or "Hopes", and none says what an explicit one says already.
${given} is the subject of each sentence in both lists, and is not named there.`,
      },
    ];
  },
  schema: () =>
    z.strictObject({
      event: z
        .string()
        .trim()
        .min(1)
        .max(mostWords * 10),
      intent: sentence,
      explicit: z.array(sentence).min(1).max(2),
      implicit: z.array(sentence).min(2).max(3),
    }),
};

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
