import { isAdvice, isMeans } from './statement-kinds.ts';
import { isBaseVerb, isInflectedVerb } from './verbs.ts';
import { contentStems, isContentWord, substantialStems, wordsOf } from './words.ts';

const toThePerson = /\b(?:you|your|yours|yourself|you'(?:re|d|ll|ve))\b/i;
/** Begins as only answers do, or under a condition. */
const leadsAnswer =
  /^(?:yes|yeah|yep|no|nope|not|never|always|only|both|neither|usually|mostly|often|hardly|probably|maybe|perhaps|about|around|roughly|at (?:least|most)|up to|between|straight away|right away|if|when|once|unless|as soon as)\b/i;
/** Points back to what was talked of. */
const pointsBack = /\b(?:it|its|them|they|him|her|he|she|that|those|these|this|there|one)\b/i;
/** A word and its object: "box them up", "weigh yourself", "delete nothing". */
const wordWithObject =
  /^(?!(?:all|and|but|for|from|not|with|only|on|in|at|of|to|as|is|are|was|were|both|half|like|than)\b)[\p{Ll}-]{2,}(?<!s|ed|ing|ly) (?:them|him|her|it|yourself|nothing|everything|something|the|a|an|your|his|their|this|that)\b/u;
/** A verb and where to: "step on the scales". */
const wordWithWay =
  /^\p{Ll}+ (?:on|in|at|to|up|down|off|out|over|into|onto|for|with|away|back|through) (?:the|an?|your|it|them|him|her|both|one|two|\d)/u;
const auxiliary =
  /^(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|must|may|might|shall|isn't|aren't|don't|doesn't|didn't|won't|can't|cannot|wasn't|weren't|\p{L}+'(?:re|ll|ve|d)|(?:it|that|there|he|she|what)'s)$/u;
/** Words in a row that no small word joins, at most: more of them are no English. */
const mostUnjoined = 4;
const leans = /^(?:in|on|at|by|for|from|of|with|to|after|before|since|during|as|like|under|over)$/;

/** Words of substance up to which "it" or "they" surely mean what was talked of. */
const mostPointing = 8;

/**
 * True for a statement that can only be meant for the person: it tells them what to do, is no whole sentence without their question, points back to
 * it, or has a word of what they told. "Photosynthesis needs light" has none of that.
 * @param told what the person and the event told
 */
export function isSpokenTo(statement: string, told: readonly string[]): boolean {
  if (toThePerson.test(statement) || leadsAnswer.test(statement)) return true;
  if (isCommand(statement) || isFragment(statement)) return true;
  const own = substantialStems(statement);
  if (pointsBack.test(statement) && own.length <= mostPointing) return true;
  return sharesWord(statement, told);
}

function sharesWord(statement: string, told: readonly string[]): boolean {
  const own = substantialStems(statement);
  return told.some((text) => {
    const known = contentStems(text);
    return own.some((word) => known.includes(word));
  });
}

/** True for a sentence that tells the person what to do, by a verb of the list or by a word and its object. */
function isCommand(statement: string): boolean {
  const [first = ''] = wordsOf(statement);
  return (
    isAdvice(statement) ||
    wordWithObject.test(statement.toLowerCase()) ||
    (isBaseVerb(first) && wordWithWay.test(statement.toLowerCase()))
  );
}

/** True for a statement that says what one does: a command, what you do, a doing ("breathing slowly"), a means, a word of what was told. */
export function saysHow(statement: string, told: readonly string[]): boolean {
  if (isCommand(statement) || toThePerson.test(statement) || isMeans(statement)) return true;
  return /^(?:by )?\p{L}{3,}ing\b/iu.test(statement) || sharesWord(statement, told);
}

/** True for a statement that names somebody, or says to turn to them. */
export const saysWho = (statement: string): boolean =>
  isFragment(statement) ||
  /\b(?:ring|call|phone|ask|contact|tell|write|e-?mail|go|turn|speak|talk|try)\b/i.test(statement);

/** True for what is no sentence by itself: "The bus company", "two or three months", "Slim". */
function isFragment(statement: string): boolean {
  const [first = '', rest] = statement.split(/[,;:.!–—(](?!\d)/u, 2);
  const words = wordsOf(first);
  if (words.length === 0 || /^(?:i|we)$/.test(words[0]!)) return false;
  if (words.length > mostUnjoined && words.every(isContentWord)) return false;
  if (leans.test(words[0]!) && rest !== undefined && /\p{L}/u.test(rest)) return false;
  return !words.some((word, at) => {
    const before = words[at - 1] ?? '';
    if (auxiliary.test(word)) return true;
    if (at === 0 || contentStems(before).length === 0) return false;
    return isInflectedVerb(word) || (isBaseVerb(word) && /[^su]s$/.test(before));
  });
}
