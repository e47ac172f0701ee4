import type { Tone } from '../rubric.ts';

const manners: Readonly<Record<Tone['manner'], RegExp>> = {
  warm: /\b(warm|kind|gentle|tender|soft)/i,
  friendly: /\b(friend|cheer|neighbour|good-humoured|pleasant)/i,
  'matter-of-fact': /\b(fact|dry|plain|sober|businesslike|flat|bare)/i,
};

const lengths: Readonly<Record<Tone['length'], RegExp>> = {
  'one sentence': /\bone sentence|single sentence/i,
  'two or three sentences': /two or three sentences/i,
  'as long as it needs': /as long as it (needs|takes)|full length|at length/i,
};

const choices: Readonly<Record<Tone['choices'], RegExp>> = {
  one: /\bone (thing|idea|proposal|suggestion|offer)|single (thing|idea|proposal|suggestion|offer)/i,
  'two or three':
    /two or three (things|ideas|proposals|suggestions|choices|options|possibilities|ways|to choose|to pick)/i,
  all: /\b(all|every|whole|full)\b.*\b(choice|choices|option|options|possibility|possibilities|list|menu|range)\b/i,
};

const humour = {
  yes: /\b(joke|jokes|joking|tease|teasing|laugh|funny|wit)\b/i,
  no: /\b(no|not|without|never|nor|spare|leave|keep|skip)\b.*\b(joke|jokes|joking|funny|comedy|humour|clever remarks)\b/i,
};

const reasons = {
  yes: /\b(reason|reasons|why|because)\b/i,
  no: /\b(reason|reasons|why|because|explain|explaining|explanation|explanations)\b/i,
};

/** Words by which a paragraph in the first person says each part of a tone. */
export function toneWords(tone: Tone): { value: string; words: RegExp }[] {
  return [
    { value: tone.manner, words: manners[tone.manner] },
    { value: tone.length, words: lengths[tone.length] },
    { value: `choices: ${tone.choices}`, words: choices[tone.choices] },
    { value: tone.humour ? 'humour' : 'no humour', words: tone.humour ? humour.yes : humour.no },
    { value: tone.reasons ? 'reasons' : 'no reasons', words: tone.reasons ? reasons.yes : reasons.no },
  ];
}
