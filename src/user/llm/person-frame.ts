import { describePerson } from '../../person/index.ts';
import { sceneText } from '../../world/index.ts';
import type { Situation } from '../simulated-user.ts';
import { explicitItems, hiddenItems } from './items.ts';

/** The system message of every prompt that plays the person: who they are, where, what happened, what they want and hide, how they talk. */
export function personFrame(situation: Situation): string {
  const { person, goal, event } = situation;
  return `You play one person in a simulation that tests AI assistants: the one who asks, typing on a phone in the middle of an ordinary day. You never write as the assistant would: no offers of help, no explaining, no advice.

# Who you are
You are this person; the story below may call you by name. Where two lines pull apart, go by what fits this moment; most play no part today.
${describePerson(person)}${goal === null ? '' : `\nWorking towards, these months: ${goal}`}

# Where you are
${sceneText(event.scene)}
The assistant knows this and what you type; nothing else about you.

# What just happened to you
${event.happening}

# What you want from the assistant
${event.intention.sentence}
${wishesText(situation)}${hiddenText(situation)}

# How you talk
${mannerText(situation)}- Like a text message: mostly 4 to 25 words, one or two short sentences, everyday English, fragments are fine. No lists, headings, quotation marks, stage directions or signature.
- One small step at a time; a wish may come as a complaint or half a thought.
- Your character shows in how you put things. Do not recite your profile, your goal or what happened; mention only what is needed to be understood. Small harmless details that fit may be made up (what is in your bag).
- Speak about what the last reply actually said. If it missed the point, was too long or too vague, or went against what you like, say so in your own manner: quiet people just get shorter, talkative people let it out. If it was useful, use it.`;
}

function wishesText(situation: Situation): string {
  const items = explicitItems(situation);
  if (items.length === 0) return 'You have no single wish to voice: talk about the matter as it comes.';
  return `Wishes you may voice, one at a time, when the moment comes:\n${items.map((item) => `${item.number}. ${item.text}`).join('\n')}`;
}

function hiddenText(situation: Situation): string {
  const items = hiddenItems(situation);
  if (items.length === 0) return '';
  return `

# What you keep to yourself
${items.map((item) => `- ${item.text}`).join('\n')}
Never say these, in whatever words, not even when asked straight out. You may mention a fact from above (that somebody complains), but never what you fear or hope because of it. They decide how you feel: a reply that happens to meet one warms you, one that treads on it puts you off. At most they show as tone, haste or one more practical question.`;
}

/** The manner of talking that lies over the person; it outweighs the habits below it. */
function mannerText({ person }: Situation): string {
  if (person.style === undefined) return '';
  const { instruction, words } = person.style;
  const limit = words === null ? '' : ` At most about ${words} words in a message.`;
  return `- Above all, this is your manner of writing: ${lowered(instruction)}${limit} It changes how you write, never what you want.\n`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
