import { sentencesIn, wordsIn, isTopical } from './words.ts';

/** What a line of the person's asks for or tells. */
export interface Heard {
  /** What is asked, as the object of "about": "deciding whether you can go", "a quick lunch", "how to turn it down". */
  matters: string[];
  /** Sentences that ask for nothing. */
  remarks: string[];
}

const frames: readonly (readonly [RegExp, 'verb' | 'noun'])[] = [
  [/^(?:could|can|would|will) you (?:please )?(?:tell|show|give|send|explain to) me (?:about )?/i, 'noun'],
  [/^(?:could|can|would) you (?:please )?help (?:me )?with /i, 'noun'],
  [/^(?:could|can|would) you (?:please )?help me (?:to )?/i, 'verb'],
  [/^(?:could|can|would|will) you (?:please )?/i, 'verb'],
  [/^do you (?:know|have) /i, 'noun'],
  [/^i(?:'d| would) (?:really )?(?:like|love|rather) to (?:know|find out|understand|hear) /i, 'noun'],
  [/^i(?:'d| would) (?:really )?(?:like|love|rather) to /i, 'verb'],
  [/^i(?:'d| would) (?:really )?(?:like|love) /i, 'noun'],
  [/^i(?:'d)? (?:really )?(?:want|need|have) to (?:know|find out) /i, 'noun'],
  [/^i(?:'d)? (?:really |just )?(?:want|need|have) to /i, 'verb'],
  [/^i (?:really |just )?(?:want|need|could use|could do with) /i, 'noun'],
  [/^i(?:'m| am) (?:trying|hoping|planning) to /i, 'verb'],
  [/^i(?:'m| am) (?:still )?(?:looking for|wondering about|wondering|after) /i, 'noun'],
  [/^i was (?:hoping|looking) for /i, 'noun'],
  [/^(?:and |so )?what about /i, 'noun'],
  [/^that still leaves /i, 'noun'],
  [/^that doesn't help with /i, 'noun'],
  [/^(?:my question is this|it's about this|what i mean is): /i, 'noun'],
];
const smallTalk =
  /^(?:hello|hi|thanks?|thank you|okay|good|great|fine|all right|hm|yes|no|one more thing|and something else|also, if i may|then the next|there's another thing|could you be a little more|can you tell me more|how would i go|what would you do|what does that look|could we go back|did you hear|are you still|you haven't|i got no|i can see|i see|that's a start|that goes|that's not|hm|i'm afraid that|it's a bit delicate|that's hard to|there are other things|i'd rather not go|i feel i'm|we've been over|you've already|that's the same|there's more to it|there's something else|i'm not sure how to put|by the way|i should say|for what it is worth|you should know|please go on|could you help\?)/i;

/** Reads one line of the person's. */
export function heardIn(line: string): Heard {
  const matters: string[] = [];
  const remarks: string[] = [];
  for (const sentence of sentencesIn(line)) {
    const bare = sentence.replace(/^(?:well|so|and|but|please|also|then|ok|okay)[, ]+/i, '').replaceAll('’', "'");
    const frame = frames.find(([pattern]) => pattern.test(bare));
    const rest = frame === undefined ? bare : bare.replace(frame[0], '');
    const telling = wordsIn(rest).filter(isTopical).length;
    if (telling === 0 || (smallTalk.test(bare) && telling < 4)) continue;
    if (frame !== undefined) matters.push(matter(rest, frame[1]));
    else if (sentence.endsWith('?')) matters.push(matter(asked(bare), 'noun'));
    else remarks.push(inSecondPerson(bare));
  }
  return { matters, remarks };
}

/** A question as a matter: those with "which" or "how" as they stand. */
function asked(question: string): string {
  return /^(?:how|what|which|who|whom|whose|where|when|why)\b/i.test(question)
    ? question.charAt(0).toLowerCase() + question.slice(1)
    : `your question, ${question.charAt(0).toLowerCase()}${question.slice(1)}`;
}

function matter(rest: string, kind: 'verb' | 'noun'): string {
  const spoken = inSecondPerson(shorten(rest.replace(/[\s.?!]+(?:please)?[.?!]*$/i, '').replace(/^to /, ''), 13));
  return kind === 'verb' && !/^(?:not|never) /.test(spoken) ? withIng(spoken) : spoken;
}

/** "I" → "you", "my" → "your". */
export function inSecondPerson(text: string): string {
  return text
    .replace(/\bI(?:'m| am)\b/g, "you're")
    .replace(/\bI was\b/g, 'you were')
    .replace(/\bam I\b/g, 'are you')
    .replace(/\bI('ve|'d|'ll)?\b/g, 'you$1')
    .replace(/\bmyself\b/gi, 'yourself')
    .replace(/\b[Mm]y\b/g, 'your')
    .replace(/\bmine\b/gi, 'yours')
    .replace(/\bme\b/gi, 'you');
}

function withIng(text: string): string {
  const [, verb = '', rest = ''] = /^([\p{L}-]+)(.*)$/u.exec(text) ?? [];
  if (verb === '' || verb.endsWith('ing')) return text;
  const lower = verb.charAt(0).toLowerCase() + verb.slice(1);
  if (lower.endsWith('ie')) return `${lower.slice(0, -2)}ying${rest}`;
  if (/[^eoy]e$/.test(lower) && lower.length > 2) return `${lower.slice(0, -1)}ing${rest}`;
  if (/^[^aeiou]*[aeiou][bdglmnprt]$/.test(lower)) return `${lower}${lower.at(-1)}ing${rest}`;
  return `${lower}ing${rest}`;
}

/** At most `count` words, cut at a comma where there is one late enough, without loose ends. */
export function shorten(text: string, count: number): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= count && text.length <= 120) return text.trim().replace(/[\s,;:]+$/, '');
  let cut = words.slice(0, count).join(' ').slice(0, 120);
  const comma = cut.lastIndexOf(',');
  if (comma > cut.length * 0.4) cut = cut.slice(0, comma);
  return cut.replace(looseEnd, '').replace(/[\s,;:]+$/, '');
}

const looseEnd =
  /(?:[\s,;:]+(?:a|an|the|my|your|his|her|their|to|of|in|on|at|for|with|and|or|but|so|that|which|who|if|as|by|from|than|because|when|where|not|is|are|would|could|be|i|he|she|it))+$/i;
