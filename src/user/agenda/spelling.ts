import type { Generator } from '../../random/index.ts';
import type { Spelling } from './voice.ts';

/** The mood an utterance is written in, as far as marks show it, and its pace. */
export interface Tone {
  /** True in a good mood: marks and smiles are allowed. */
  friendly: boolean;
  /** False where a smile would be out of place, as after a complaint or a question. */
  smiles: boolean;
  /** True when the person sends two short lines instead of one. */
  twoLines: boolean;
}

const longForms: readonly (readonly [RegExp, string])[] = [
  [/\b([Ii])'m\b/g, '$1 am'],
  [/\b([Ii])'ll\b/g, '$1 will'],
  [/\b([Ii]|[Yy]ou|[Ww]e|[Tt]hey)'ve\b/g, '$1 have'],
  [/\b([Yy]ou|[Ww]e|[Tt]hey)'re\b/g, '$1 are'],
  [/\b([Cc])an't\b/g, '$1annot'],
  [/\b([Ww])on't\b/g, '$1ill not'],
  [
    /\b([Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Ww]as|[Hh]as|[Hh]ave|[Hh]ad|[Cc]ould|[Ww]ould|[Ss]hould)n't\b(?! (?:it|that|this|I|you|we|they|he|she)\b)/g,
    '$1 not',
  ],
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
  if (tone.twoLines) text = joined(text, '\n');
  else if (spelling.joint !== null) text = joined(text, spelling.joint);
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

/** Words of the first sentence, at most, where a comma joins it to the next: "Okay, that helps" and no more. */
const commaAfterAtMost = 5;

/** The first full stop inside the text replaced by the joint; what follows goes on in small letters where the joint asks for it. */
function joined(text: string, joint: string): string {
  const end = foundOutside(text, /(?<=\p{L}{2}|\uE011)\. (?=[\p{L}\uE010])/gu);
  if (end === undefined) return text;
  const before = text.slice(0, end.index);
  const after = text.slice(end.index + 2);
  if (joint === ', ' && (before.split(/\s+/).length > commaAfterAtMost || /[,:?!]/.test(before))) return text;
  const first = /^[\p{L}'’]+/u.exec(after)?.[0] ?? '';
  const goesOn = joint !== '\n' && joint !== '... ' && first !== '' && !keepsCapital.test(first);
  if (after.startsWith(given.from) && joint !== '\n' && opens.test(/^[\p{L}'’]+/u.exec(after.slice(1))?.[0] ?? ''))
    return `${before}${joint}${given.from}${after.charAt(1).toLowerCase()}${after.slice(2)}`;
  return `${before}${joint}${goesOn ? after.charAt(0).toLowerCase() + after.slice(1) : after}`;
}

const keepsCapital = /^(?:I(?:['’]\p{L}+)?|\p{Lu}{2,}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;

/** Words that begin a stretch of the event's own words and are surely no names. */
const opens =
  /^(?:A|An|The|This|There|It|My|We|In|On|At|After|Before|For|Over|During|Now|When|Only|Everyone|Three|Two|Four|Five|Half|Most|Today|Tonight|Writing|So|Here|How|What|Which|Where|When|Why|Who|Is|Are|Do|Does|Should|Can|Could|Will|Would|Has|Have)$/;
