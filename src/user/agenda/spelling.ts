import type { Generator } from '../../random/index.ts';
import type { Spelling } from './voice.ts';

/** The mood an utterance is written in, as far as marks show it. */
export interface Tone {
  /** True in a good mood: marks and smiles are allowed. */
  friendly: boolean;
  /** False where a smile would be out of place, as in the middle of a request. */
  smiles: boolean;
}

const longForms: readonly (readonly [RegExp, string])[] = [
  [/\b([Ii])'m\b/g, '$1 am'],
  [/\b([Ii])'ll\b/g, '$1 will'],
  [/\b([Ii]|[Yy]ou|[Ww]e|[Tt]hey)'ve\b/g, '$1 have'],
  [/\b([Yy]ou|[Ww]e|[Tt]hey)'re\b/g, '$1 are'],
  [/\b([Cc])an't\b/g, '$1annot'],
  [/\b([Ww])on't\b/g, '$1ill not'],
  [/\b([Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Ww]as|[Hh]as|[Hh]ave|[Hh]ad|[Cc]ould|[Ww]ould|[Ss]hould)n't\b/g, '$1 not'],
  [
    /\b([Ii]t|[Tt]hat|[Tt]here|[Ww]hat)'s(?= (?:a|an|the|not|no|too|very|hard|rather|still|only|more|all|just|clear|settled)\b)/g,
    '$1 is',
  ],
  [/\bI'd (?=like\b|love\b|be\b|rather\b|really\b|prefer\b|welcome\b|appreciate\b|hoped?\b)/g, 'I would '],
];

const slipsOfTheFinger: readonly (readonly [RegExp, string])[] = [
  [/\bthe\b/, 'teh'],
  [/\bthat\b/, 'taht'],
  [/\band\b/, 'adn'],
  [/\bjust\b/, 'jsut'],
  [/\bthanks\b/, 'thnaks'],
  [/\breally\b/, 'realy'],
  [/\bhave\b/, 'ahve'],
  [/\bwith\b/, 'wiht'],
  [/\bwhat\b/, 'waht'],
  [/\bknow\b/, 'konw'],
  [/\byou\b/, 'yuo'],
];

/**
 * Stretches between these marks are the wish's and the scene's own words: they are spelled as they are, apart from capitals.
 * They are private-use characters, which no utterance contains otherwise.
 */
export const given = { from: '\uE010', to: '\uE011' } as const;

/** Text that a slip or a long form must leave alone. */
export function asGiven(text: string): string {
  return `${given.from}${text}${given.to}`;
}

/** The text as it stands, marks of given stretches left out. */
export function unmarked(text: string): string {
  return text.replaceAll(/[\uE010\uE011]/g, '');
}

/** Writes an utterance down as one person spells. Words and their order stay; a slip may swap two letters of a common word. */
export function spelled(utterance: string, spelling: Spelling, tone: Tone, draw: Generator): string {
  let text = utterance.replaceAll('…', spelling.dots);
  if (draw.uniform() < spelling.slips) text = outside(text, slipped(draw));
  if (spelling.spellsOut)
    text = outside(text, (part) => longForms.reduce((all, [form, long]) => all.replace(form, long), part));
  if (spelling.dropsApostrophes)
    text = outside(text, (part) =>
      part
        .replace(/\b(do|does|did|is|was|would|could|have|has|are)n't\b/gi, '$1nt')
        .replace(/\b(that|there|what)'s\b/gi, '$1s'),
    );
  const exclaims = tone.friendly && draw.uniform() < spelling.exclaims;
  if (exclaims) text = replacedOutside(text, /(?<![.\d])\.(?=\s|$)/gu, '!');
  if (spelling.joint !== null) text = joined(text, spelling.joint);
  text = unmarked(text);
  if (!spelling.lastStop) text = text.replace(/(?<!\.)\.$/, '');
  if (spelling.capitals === 'none')
    text = text.replace(/[\p{L}\p{N}'’]+/gu, (word) => (/^\p{Lu}{2,}s?$/u.test(word) ? word : word.toLowerCase()));
  if (spelling.capitals === 'i') text = text.replace(/\bI\b/g, 'i');
  if (spelling.smile !== null && tone.friendly && tone.smiles && draw.uniform() < 0.4)
    text = `${text.replace(/(?<!\.)\.$/, '')} ${spelling.smile}`;
  return text;
}

/** `change` on the stretches that are the person's own. */
function outside(text: string, change: (part: string) => string): string {
  return text
    .split(/(\uE010[^\uE011]*\uE011)/u)
    .map((part) => (part.startsWith(given.from) ? part : change(part)))
    .join('');
}

/** One slip in the whole utterance. */
function slipped(draw: Generator): (part: string) => string {
  const from = draw.integer(0, slipsOfTheFinger.length - 1);
  const order = [...slipsOfTheFinger.slice(from), ...slipsOfTheFinger.slice(0, from)];
  let done = false;
  return (part) => {
    const found = done ? undefined : order.find(([word]) => word.test(part));
    if (found === undefined) return part;
    done = true;
    return part.replace(found[0], found[1]);
  };
}

/** The first match of a global pattern outside the given stretches. */
function foundOutside(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].find(
    ({ index }) => text.lastIndexOf(given.from, index) <= text.lastIndexOf(given.to, index),
  );
}

function replacedOutside(text: string, pattern: RegExp, replacement: string): string {
  const found = foundOutside(text, pattern);
  if (found === undefined) return text;
  return `${text.slice(0, found.index)}${replacement}${text.slice(found.index + found[0].length)}`;
}

/** The first full stop inside the text replaced by the joint; what follows goes on in small letters where the joint asks for it. */
function joined(text: string, joint: string): string {
  const end = foundOutside(text, /(?<=\p{L}{2}|\uE011)\. (?=[\p{L}\uE010])/gu);
  if (end === undefined) return text;
  const after = text.slice(end.index + 2);
  const first = /^[\p{L}'’]+/u.exec(after)?.[0] ?? '';
  const goesOn = joint !== '\n' && joint !== '... ' && opens.test(first);
  return `${text.slice(0, end.index)}${joint}${goesOn ? after.charAt(0).toLowerCase() + after.slice(1) : after}`;
}

/** Words that begin a sentence and are surely no names. */
const opens =
  /^(?:A|An|The|That|This|There|It|My|You|We|What|How|Where|Why|Who|Which|When|Could|Can|Would|Will|Do|Does|Did|Is|Are|Am|Was|Any|And|But|So|Also|Then|Now|Just|Not|No|Yes|Well|Still|Please|Tell|Give|Help|If|In|On|At|For|Need|Looking|Got|Some|One|Maybe|Perhaps|Hard|Good|Thanks|Thank|Let|Nothing|Meaning|Such)$/;
