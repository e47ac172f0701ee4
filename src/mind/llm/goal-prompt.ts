import { z } from 'zod';
import type { Prompt } from '../../model/index.ts';
import { exampleGoalGrounds } from './example-belief.ts';
import type { KnownBelief } from './known-belief.ts';
import { mindFrame } from './mind-frame.ts';
import { domainText } from './query-messages.ts';
import { sentenceOrNull } from './sentence-or-null.ts';

/** What a goal is inferred from: the belief remembers the event that just happened. */
export interface GoalGround {
  belief: KnownBelief;
  /** The domain of the event. */
  domain: string;
}

/** What the person works towards after an event. */
export const goalPrompt: Prompt<GoalGround, { goal: string | null }> = {
  name: 'mind/goal',
  purpose:
    'Asks what the person works towards after an event; the goal there was stays unless events speak for another.',
  examples: exampleGoalGrounds,
  messages: ({ belief, domain }) => {
    const { person, goal } = belief.longTerm;
    const name = person.name.given;
    const reason =
      goal === null
        ? `Only if at least two of the events above show that ${name} is after one and the same thing, say what it is.`
        : `It stays, unless the events above show that it is reached or given up, or at least two of them show that ${name} is after something else by now. That an event has nothing to do with it is no reason.`;
    return [
      { role: 'system', content: mindFrame(belief) },
      {
        role: 'user',
        content: `The last event above has just happened. What is ${name} working towards in these months, in matters of ${domainText(domain)}?
${goal === null ? 'No goal is known so far.' : `So far: ${goal}`}
${reason}

Answer with a JSON object:
- "goal": null if ${goal === null ? 'the events do not show one' : 'it stays, which is the usual case'}; else one sentence of at most 25 words, "${name} wants to …": one concrete aim for the coming months that these events bear out, with nothing in it that they do not show.`,
      },
    ];
  },
  schema: () => z.strictObject({ goal: sentenceOrNull }),
};
