import type { Assistant } from '../contract.ts';
import { heardIn } from './request-core.ts';
import { isTopical, wordsIn } from './words.ts';

/** The same everyday advice for everyone; `{}` is the topic in a few of the person's words. */
const letters: readonly string[] = [
  'Thank you for sharing this. With {}, it helps to take your time, write down the two or three points that matter, and begin with the easiest one. Keep the cost and your energy in view, and ask someone you trust if you feel unsure or worried. It is normal not to have every answer at once.',
  'I see. For {}, check the opening hours or the rules before you go, compare two or three options, and leave a little money and time in reserve. A short rest often makes a decision easier, and a friendly word to the people around you avoids misunderstandings.',
  'That makes sense. On {}, a simple plan with one step for today and one for this week is often enough. Stay polite but clear with others, look after your sleep and health, and remember that you may change your mind later.',
  'Of course. Regarding {}, people with experience, an official website or a short phone call usually give a quick and reliable answer. Try to stay calm, choose what feels fair and safe, and be proud of what has already worked.',
];

/** Polite boilerplate that names the topic of the person's last line and is otherwise the same for everyone: what an assistant earns without listening. */
export const generic: Assistant = {
  reply: ({ transcript }) => {
    const lines = transcript.filter((line) => line.role === 'user').map((line) => line.text ?? '');
    const turn = transcript.filter((line) => line.role === 'assistant').length;
    return letters[turn % letters.length]!.replace('{}', () => topicOf(lines));
  },
};

/** The longest run of topical words in what was asked last, two at most. */
function topicOf(lines: readonly string[]): string {
  const asked = lines.flatMap((line) => heardIn(line).matters);
  const source = asked.at(-1) ?? lines.at(-1) ?? '';
  const runs: string[][] = [[]];
  for (const word of wordsIn(source)) {
    if (isTopical(word)) runs.at(-1)!.push(word);
    else runs.push([]);
  }
  const longest = runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return longest.length === 0 ? 'a question like this' : longest.slice(0, 2).join(' ');
}
