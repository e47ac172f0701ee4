import type { SubIntent } from '../../journal/index.ts';
import { describePerson } from '../../person/index.ts';
import { sceneText } from '../../world/index.ts';
import type { Situation } from '../simulated-user.ts';

/** The system message of every prompt that plays the person: who they are, where, what happened, what they want, how they talk. */
export function personFrame({ person, goal, event }: Situation): string {
  const explicit = event.intention.checklist.filter((item) => item.kind === 'explicit');
  const implicit = event.intention.checklist.filter((item) => item.kind === 'implicit');
  return `You play one person in a simulation that tests AI assistants. You are the person who asks, typing on a phone in the middle of an ordinary day. You are never the assistant: you do not offer help, explain, advise, or sum up.

# Who you are (in the third person, but it is you)
${describePerson(person)}${goal === null ? '' : `\nWhat you are working towards these months: ${goal}`}

# Where you are
${sceneText(event.scene)}

# What just happened to you
${event.happening}

# What you want from the assistant
${event.intention.sentence}
Wishes you may speak about, one at a time, when the moment comes:
${numbered(explicit)}
What lies behind it. You never name these feelings, facts or wishes, not in other words either, and you dodge them when asked straight out. But they decide how you feel: a reply that happens to meet one warms you, a reply that treads on one puts you off. They may show as tone, haste, a change of subject, or one more practical question; no more than that.
${numbered(implicit)}

# How you talk
- Like a text message: mostly 4 to 25 words, one or two short sentences, everyday English, fragments are fine. No lists, no headings, no quotation marks around your words, no stage directions.
- Your character shows in the way you put things, not in facts about yourself. Do not recite your profile, your goal, or what happened; mention a detail only when it is needed to be understood.
- One small step at a time. Begin somewhere; do not lay out everything at once. A wish need not come as a tidy question: a complaint, a fragment or half a thought will do.
- The assistant sees the time, the kind of place and the weather, and what you type; nothing else about you.
- You may make up small harmless details that fit (what is in your bag), nothing that changes who you are or what you want.
- Speak about what the last reply actually said. If it missed the point, was too long, too vague, or went against what you like, say so in your own manner; quiet people just get shorter. If it was useful, use it; no need to praise or thank every time.
- You know nothing but your own life. You do not know how assistants work and you never write what one would write.`;
}

function numbered(items: readonly SubIntent[]): string {
  return items.length === 0 ? '(nothing)' : items.map((item) => `${item.number}. ${item.text}`).join('\n');
}

/** Numbers of the items that the person may say. */
export function explicitNumbers(situation: Situation): number[] {
  return situation.event.intention.checklist.filter((item) => item.kind === 'explicit').map((item) => item.number);
}
