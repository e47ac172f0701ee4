import type { Situation } from '../simulated-user.ts';
import { toldForCertain } from './certain.ts';
import type { Narrator } from './narrator.ts';
import { bareLetters, type Phrasing } from './phrasing.ts';
import { withoutDangling } from './shorten.ts';
import { placeOf } from './place.ts';
import { asGiven } from './spelling.ts';
import { placeLine } from './wording/index.ts';
import { capitalised, contentStems, sentencesOf, uncapitalised } from './words.ts';

const calendar =
  /^(?:I|I'm|I've|I'd|I'll|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|TV|OK)$/;
const startWords =
  /^(?:A|An|The|My|This|That|These|Those|It|He|She|They|We|There|Here|In|On|At|After|Before|Since|For|From|Only|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|No|Not|Nobody|Everyone|Everybody|Someone|Coming|With|Without|While|When|As|Over|Under|Another|Every|Each|Some|Both|Half|All|Tonight|Today|Tomorrow|Yesterday|Last|Next|Now|Once|Again|Race|School|Dinner|Lunch|Awake|Between|During|Because|Although|Though|If|His|Her|Their|Our|Its|Late|Early)$/;

/**
 * What has happened, in the first person and never the whole: clauses of the happening that can be told without doubt, those first that speak of
 * what is wanted.
 */
export function situationLines(situation: Situation, narrator: Narrator, wanted = ''): string[] {
  const sentences = sentencesOf(situation.event.happening);
  const stems = new Set(contentStems(wanted));
  const speaksOf = (line: string): number => (contentStems(line).some((word) => stems.has(word)) ? 1 : 0);
  return linesOf(sentences.slice(0, Math.max(1, sentences.length - 1)), narrator)
    .sort((a, b) => speaksOf(b) - speaksOf(a))
    .map((line) => `${asGiven(line)}.`);
}

/** Clauses of the happening that the person has not told in this conversation, as sentences without their end. */
export function untoldLines({ event }: Situation, narrator: Narrator, used: string): string[] {
  const before = bareLetters(used);
  return linesOf(sentencesOf(event.happening), narrator).filter((line) => !before.includes(bareLetters(line)));
}

/** A sentence with a small letter, to go on with; null where its first word may be a name. */
export function lowered(line: string): string | null {
  const [first = ''] = line.split(/[\s,]/);
  return startWords.test(first) || /^(?:I|I'm|I've|I'd)$/.test(first) || !/^\p{Lu}/u.test(first)
    ? uncapitalised(line, ['I', "I'm", "I've", "I'd"])
    : null;
}

/** True unless a pronoun of the person's gender stands in a sentence, and before that nothing that names them. */
function isOfThePerson(sentence: string, before: string, { names, pronoun }: Narrator): boolean {
  if (pronoun === null) return true;
  const at = sentence.search(pronoun === 'he' ? /\b(?:he|him|his)\b/i : /\b(?:she|her|hers)\b/i);
  if (at < 0) return true;
  const named = (text: string): boolean => names.some((name) => text.includes(name));
  return named(sentence.slice(0, at)) || names.some((name) => before.startsWith(name));
}

function linesOf(sentences: readonly string[], narrator: Narrator): string[] {
  return sentences
    .filter((sentence, index) => index === 0 || !/^(?:She|He|They|It|One|Two|His|Her)\b/.test(sentence))
    .filter((sentence, index) => index === 0 || isOfThePerson(sentence, sentences[index - 1]!, narrator))
    .filter((sentence) => !/["“”]|(?:^|\s)['‘]/.test(sentence))
    .map((sentence) =>
      clausesOf(sentence.replace(/[.!?]+$/, ''))
        .map((clause) => toldForCertain(clause, narrator))
        .find((told) => told !== null && tellable(told, narrator)),
    )
    .filter((told) => told !== undefined && told !== null)
    .filter((told) => /^\p{L}/u.test(told))
    .map((spoken) => capitalised(spoken));
}

/** A few words about where the person is; empty for a place that fits into no sentence. */
export function placeLines({ event }: Situation, words: Phrasing): string[] {
  const place = placeOf(event.scene.place);
  return place === null ? [] : words.ways(placeLine, place);
}

/** Somebody who was not named, a name in the place of the person, or a name whose owner the listener cannot know. */
const unclear =
  /^(?:(?:When|As|While|After|Before|Since|If|Once) )?(?:she|he|they)\b|\band (?:she|he|they)\b|\b(?:from|of|for|with|by|at|in) I\b|^\p{Lu}\p{L}+'s |(?<!\bI )\b(?:gave|told|asked|called|offered|sent|let|made|left|handed|showed|invited|tells|gives|asks|wants) \p{Lu}\p{L}+ (?!Street|Station)/u;

/** Needs what was told before it. */
const leansBack = /^(?:Since then|Then|In fact|Afterwards|(?:[\p{L}-]+ )?others|Both|Neither)\b|\bin question\b/u;
/** A noun with a clause of its own and nothing that it does; the person's name where only a name goes. */
const halfSaid = /^[^,]+, (?:who|which|whose)\b[^,]*$|\b(?:says?|said|called|reads?|named) I\b|\bI$/;
const present =
  /\b(?:is|are|has|have|will|must|can|closes|starts|begins|meets|boards|leaves|opens|ends|wants|says|comes|costs)\b/;
/** Begins with something that the listener may take as it comes. */
const definite = /^(?:The|Two|Three|Four|Five|Six|Nobody|Everyone|Half|Nearly|Only) /;
const finite =
  /\b(?:I|I'm|I've|I'd|is|are|was|were|has|have|had|will|would|must|can|could|says|wants|\p{L}+ed|\p{L}+s)\b/u;

/** Words of a clause, at least and at most. */
const clauseWords = { least: 5, most: 20 } as const;

/** A part that breaks off in the middle of a list or of a clause that hangs on another. */
const unfinished =
  /\b(?:between|both|either)\b(?!.* (?:and|or) )|\b(?:that|whether|if) (?:\S+ ){0,3}\S+$|\band \S+(?: \S+)?$|: \S+(?: \S+)?$/;

/** The sentence, where it is short enough, and as much of it as ends where a clause does, the longest first. */
function clausesOf(sentence: string): string[] {
  const count = (text: string): number => text.trim().split(/\s+/).length;
  const ends = [
    ...sentence.matchAll(
      /[;:](?= )|[–—]|,(?= )|,? (?:because|while|so that|until|although|but|and(?! (?:a half|a quarter|\S+[,;.]|\S+ \S+[,;.]|\S+$))) /g,
    ),
  ].map(({ index }) => index);
  const parts = ends
    .map((end) => sentence.slice(0, end))
    .filter((part) => count(part) >= clauseWords.least && count(part) <= clauseWords.most)
    .filter((part) => !unfinished.test(part) && finite.test(part) && withoutDangling(part) === part);
  return [...(count(sentence) <= clauseWords.most ? [sentence] : []), ...parts.toReversed()];
}

function strangersIn(spoken: string): string[] {
  return (spoken.match(/[\p{L}][\p{L}'-]*/gu) ?? []).filter(
    (word, index) => /^\p{Lu}/u.test(word) && !calendar.test(word) && (index > 0 || !startWords.test(word)),
  );
}

function tellable(spoken: string, { names }: Narrator): boolean {
  const words = spoken.match(/[\p{L}][\p{L}'-]*/gu) ?? [];
  if (words.length < 4 || contentStems(spoken).length < 2 || unclear.test(spoken)) return false;
  if (leansBack.test(spoken) || halfSaid.test(spoken)) return false;
  const strangers = strangersIn(spoken);
  if (names.length === 0 && strangers.length > 0) return false;
  const mine = /\b(?:I|me|my|myself|I'm|I've)\b/.test(spoken);
  const ours = /\b(?:we|us|our)\b/i.test(spoken);
  const capitalStart = strangers[0] === words[0] && !/^(?:\p{Lu}\p{Ll}+(?:ing|ed|s|ly))$/u.test(words[0] ?? '');
  if (!mine && !ours && !present.test(spoken) && !definite.test(spoken) && !(capitalStart && names.length > 0))
    return false;
  if (!mine && /^(?:The|A|An) (?:[\p{L}-]+ )?[\p{L}-]+'s\b/u.test(spoken)) return false;
  return capitalStart ? !mine && strangers.length < 2 : strangers.length < 2 || !mine;
}
