import type { Assistant, AssistantRequest } from 'livelong';

/** First steps by subject: what fits and was not said yet is given. Yours will know more. */
const steps: readonly (readonly [RegExp, string])[] = [
  [/eat|cook|meal|dinner|food|drink|milk/i, 'start in the kitchen with a small plain portion, and see how it goes down.'],
  [/pain|hurt|fever|sick|doctor|tired|sleep/i, 'rest today, note when it began, and ring a pharmacist if it is worse tomorrow.'],
  [/money|pay|cost|price|bill|rent|cheap/i, 'write down the sum you can spare, and get two offers on paper.'],
  [/train|bus|travel|trip|drive|route|walk/i, 'leave twenty minutes early, and look up the next connection as a reserve.'],
  [/work|boss|job|team|office|shift/i, 'send one message that says what is needed by when, and offer something in return.'],
  [/son|daughter|child|mother|father|friend|wife|husband|family/i, 'ask at a quiet moment, in one sentence, and listen to the end.'],
  [/learn|study|exam|practi|course|school|language/i, 'take twenty minutes a day for the hardest part, and test yourself on Sunday.'],
  [/./, 'do the smallest part today, in ten minutes, and put a date in the calendar for the rest.'],
  [/./, 'call someone who has done it before, and ask what they would leave out next time.'],
  [/./, 'write both choices side by side with what each costs, and sleep on it once.'],
  [/./, 'set a limit of time and money first, and stop looking when something good fits in.'],
  [/./, 'try it once on a small scale this week, and note what went well.'],
];

/** Answers what the person wrote last: called once in each turn. */
async function reply({ scene, transcript, memory }: AssistantRequest) {
  const lines = transcript.filter(({ role }) => role === 'user').map(({ text }) => text ?? '');
  const said = lines.at(-1) ?? '';
  const before = transcript.map(({ role, text }) => (role === 'assistant' ? text : '')).join(' ');

  // Begin here: ask your own model, agent or service, and return what it says.
  const fitting = steps.filter(([subject, step]) => subject.test(said) && !before.includes(step)).slice(0, 2);
  const [first = 'tell me a little more.', second] = fitting.map(([, step]) => step);
  const more = second === undefined ? [] : [`Then ${second}`];
  const weather = scene.weather === null || before !== '' ? [] : [`Mind the weather: ${scene.weather}`];
  const text = [`About ${matterOf(said)}: ${first}`, ...more, ...weather].join(' ');

  // `intent` says what you take the person to want. `memory` comes back with the next request of this life; no other state is kept.
  const replies = typeof memory === 'number' ? memory : 0;
  return { text, intent: `The person wants help with ${lines.map(matterOf).join(', and ')}.`, memory: replies + 1 };
}

/** What a line is about: the longest of its sentences, from its first question word or article on. */
function matterOf(line: string): string {
  const sentences = line.split(/[.?!:]+(?:\s+|$)/).toSorted((a, b) => b.length - a.length);
  const matter = /\b(?:how|what|whether|why|where|when|who|which|an?|the)\s.*$/i.exec(sentences[0] ?? '');
  return (matter?.[0] ?? 'this').replace(/\bmy\b/gi, 'your').replace(/\bi\b/gi, 'you');
}

/** What you believe of the person after a conversation: here, that those who write little want brief answers. */
function portrait({ transcript, dimensions }: AssistantRequest) {
  const words = transcript.flatMap(({ role, text }) => (role === 'user' ? (text ?? '').split(/\s+/) : [])).length;
  const brief = dimensions.find(({ name }) => /brief|short/i.test(name));
  return { levels: brief === undefined ? {} : { [brief.name]: words < 60 ? ('high' as const) : ('low' as const) } };
}

export default { reply, portrait } satisfies Assistant;
