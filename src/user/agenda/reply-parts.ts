import { statementsIn } from './appraise.ts';
import { nounsOf, type PickedUp } from './pick-up.ts';
import { beginsWithVerb, isBaseVerb } from './verbs.ts';
import { sentencesOf, substantialStems, wordsOf } from './words.ts';

/** What of a reply a person can take up in their own next line. */
export interface ReplyParts {
  /** Nouns that are new, with "the". */
  nouns: readonly PickedUp[];
  /** Advice as the person would do it: "offer milk in a small open cup", goes after "I'll". */
  steps: readonly string[];
  /** What it decides: "most likely teething". */
  verdicts: readonly string[];
  /** Figures with what they count: "ten minutes". */
  figures: readonly string[];
}

/** Reads what a person could take up from a reply; nothing of what they hide. */
export function replyParts(reply: string | null, spoken: readonly string[], hidden: readonly string[]): ReplyParts {
  if (reply === null) return { nouns: [], steps: [], verdicts: [], figures: [] };
  const flat = withoutMarks(reply);
  const statements = statementsIn(flat, spoken);
  return {
    nouns: nounsOf(flat, spoken, hidden),
    steps: statements.map(stepIn).filter((step) => step !== null),
    verdicts: statements.map(verdictIn).filter((text) => text !== null),
    figures: statements
      .flatMap((sentence) => [...sentence.matchAll(figure)].map(([found]) => found.toLowerCase()))
      .filter((found) => !spoken.some((line) => line.toLowerCase().includes(found))),
  };
}

/** The reply without marks of lists and emphasis. Blanks before a mark are looked for in its own line alone, which keeps this linear. */
export function withoutMarks(reply: string): string {
  return reply.replace(/^[^\S\n\r\u2028\u2029]*(?:[-*•–]|\d+[.)])\s+/gmu, '').replaceAll(/[*_`#]+/g, '');
}

const figure =
  /\b(?:about |around |roughly |at least |at most |up to )?(?:\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?: (?:to|or|–) (?:\d+|two|three|four|five|six|eight|ten|twelve))? (?:minutes|hours|days|weeks|months|litres?|ml|millilitres|grams?|kilos?|cups?|glasses|spoons|times|degrees|euros?|metres|sips|pages|per cent)\b/giu;

const verdict =
  /\b(?:is|are) ((?:most likely|more likely|likely|very likely|probably|unlikely to|fine|safe|harmless|normal|enough|allowed|not dangerous)\b(?:[^,;:.()!?–—]|[,:.](?=\d)){0,50})/iu;

function verdictIn(sentence: string): string | null {
  const found = verdict
    .exec(sentence)?.[1]
    ?.replace(/ (?:if|because|as long as|when|while|unless|and|but|after|before|once|until)\b.*$/i, '')
    .trim();
  if (found === undefined || /\byou/i.test(found)) return null;
  const count = wordsOf(found).length;
  return count > 1 && count < 7 ? found : null;
}

/** Words before the advice itself. */
const before =
  /^(?:(?:first|then|next|now|also|instead|finally|afterwards|today|tonight|tomorrow|at first|please|simply|just|so|and|on [^:]{3,90}|as for [^:]{3,90}|since you mention [^:]{3,60}|step \w+|[\p{L}' ]{3,24})(?:,|:)\s+|(?:first|then|next|simply|just|please|now) )+/iu;
const clauseEnd =
  /[,;:.](?!\d)|[(!–—]| (?:and(?= \p{Ll}+ )|so that|because|if|when|until|while|before|after|unless|which|who|that is|or(?= \p{Ll}+ )|rather than|instead of)\b/u;
/** Verbs with which a reply talks about itself or about thinking. */
const noDeed =
  /^(?:let|note|remember|consider|think|know|see|mean|mind|imagine|say|feel|want|need|hope|like|try|be|have|do|make|look|thank|sound|worry|trust|begin|start|stay|choose|keep the|keep calm|look|compare|get)\b/;

function stepIn(sentence: string): string | null {
  const bare = sentence.trim().replace(before, '');
  const words = wordsOf(bare);
  const [first = ''] = words;
  if (!isBaseVerb(first) || !beginsWithVerb(words) || noDeed.test(first) || /["“”]/.test(bare)) return null;
  const end = bare.search(clauseEnd);
  const clause = (end < 0 ? bare : bare.slice(0, end)).trim();
  const count = wordsOf(clause).length;
  if (end >= 0 && /^, [^.!?]*\b(?:and|or)\b/.test(bare.slice(end)) && !/^, (?:and|or|but|then)\b/.test(bare.slice(end)))
    return null;
  if (count < 3 || count > 8 || unclear.test(clause)) return null;
  if (substantialStems(clause).length < (/\byour\b/.test(clause) ? 1 : 2)) return null;
  const told = clause
    .replace(/\byourself\b/g, 'myself')
    .replace(/\byours\b/g, 'mine')
    .replace(/\byour\b/g, 'my');
  return `${told.charAt(0).toLowerCase()}${told.slice(1)}`;
}

/** Things that do not stand by themselves, or whose words cannot be turned round. */
const unclear =
  /\byou\b|\b(?:a|an|the|my|your|to|of|for|with|in|on|at|both|either|each|every|least|more|than)$|\b(?:it|them|this|that|one|both)\b(?=$)|\d$|\b(?:minutes|hours|days|weeks|times)$/i;

/** Who asks more than this gives questions, and does not ask. */
const mostAsked = 3;

/** Of a longer question only so much is heard, in characters. */
const longestQuestion = 500;

/** The sentences of a reply that ask the person something, of its last two sentences; the question it ends on comes last. */
export function questionsIn(reply: string | null): string[] {
  if (reply === null) return [];
  const sentences = sentencesOf(withoutMarks(reply));
  if (sentences.filter((sentence) => sentence.endsWith('?')).length > mostAsked) return [];
  return sentences
    .slice(-3)
    .filter((sentence) => sentence.endsWith('?'))
    .map((question) => (question.length > longestQuestion ? `${question.slice(0, longestQuestion)}?` : question));
}
