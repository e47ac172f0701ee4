import { isBaseVerb, isInflectedVerb } from './verbs.ts';
import { isContentWord } from './words.ts';

/** Words that stand for no topic: how something is asked, spans of time, parts of other things. */
const noTopic =
  /^(?:ways?|kinds?|sorts?|things?|tricks?|trick|steps?|days?|weeks?|months?|years?|hours?|minutes?|mornings?|afternoons?|evenings?|nights?|tonight|tomorrow|today|ages?|people|person|persons?|somebody|someone|nobody|anybody|everybody|others?|words?|sentences?|places?|times?|moments?|cases?|idea|ideas|help|points?|parts?|ends?|signs?|forms?|numbers?|amounts?|options?|order|beginning|front|side|while|half|next|last|first|second|more|short|long|old|young|good|best|normal|different|enough|few|four|five|seven|eight|nine|eleven|twelve|thirty|sixty|seventy|eighty|plain|seven|metres?|euros?|yen|degrees|typical|simple|happens|left|season|coax|formulate|reclaim|shorter|better|safer|empty|invite|nearby|near|mount|show|solo|wrote|whom|middle|meantime|mind|question|questions|strain|regard|purchase|eight|ten|six|three|two|half|hundred|nowhere|indoors|outdoors|possible|mine|much|moving|counter|longer|alone|worth|beforehand|afterwards|ill|oneself|yourself|such|other|else|besides|stuck|laugh|wonder|tight|wrong|what|which|meanwhile)$/i;
const adjective =
  /(?:ous|ful|ible|able|ive|ish|less|ical|est|ed|ing|ic|al|ant|ent|ary|ly)$|^(?:new|small|big|great|bad|hot|cold|warm|busy|low|high|late|early|quick|safe|clear|main|polite|gentle|brief|strong|ordinary|cheap|quiet|shy|whole|fair|calm|sudden|dear|rough|friendly|firm)$/i;
const nounsAll =
  /(?:day|meal|hospital|animal|journal|festival|hotel|meeting|wedding|building|training|evening|morning|rent|parent|student|agent|event|accident|plant|restaurant|appointment|clinic|music|topic|medical|schedule|library|film|goal|bread)$/i;

/**
 * What a wish is about, as one names it again: "the prawn noodles", "the licence", "my mother". Null where no noun can be made out.
 * @param text the wish in the first person
 */
export function topicOf(text: string): string | null {
  const all = nounsIn(text);
  return all.find((noun) => !somebody.test(noun)) ?? all[0] ?? null;
}

const somebody =
  /^the (?:.* )?(?:boys?|girls?|child|children|baby|woman|man|women|men|doctor|aide|staff|veterans|newborn|\S+-old|passengers|athletes|guests|neighbours|supervisor)$/i;

function nounsIn(text: string): string[] {
  const clause = text.replace(/['’]s\b/g, ' ’s').split(/[:;(]/)[0] ?? '';
  const words = clause.match(/[\p{L}\p{N}’'-]+|,/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isNoun(words[at]!, words[at - 1]) || takesObject(words, at)) continue;
    const from = at;
    while (at + 1 < words.length && isNoun(words[at + 1]!, words[at]) && at - from < 2) at++;
    const next = words[at + 1] ?? '';
    if (next === '’s' || (next !== '' && next !== ',' && isContentWord(next.toLowerCase()) && !finite(next))) continue;
    if (!isLed(words, from)) continue;
    const named = words.slice(from, at + 1).join(' ');
    const before = words.slice(Math.max(0, from - 2), from).join(' ');
    found.push(/\b(?:my|our)\b/.test(before) || kin.test(named) ? `my ${named}` : `the ${named}`);
  }
  return found;
}

/** True for "what loosens the jaw": what has an object is a verb, although nothing else shows it. */
const takesObject = (words: readonly string[], at: number): boolean =>
  /^what$/i.test(words[at - 1] ?? '') &&
  /[^su]s$/.test(words[at]!) &&
  /^(?:a|an|the|my|his|her|their|our)$/i.test(words[at + 1] ?? '');

/** True when, over the words that describe it, something stands before the noun that only nouns have. */
function isLed(words: readonly string[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (leads.test(words[at]!) || mayLead.test(words[at]!)) return true;
    if (!isContentWord(words[at]!.toLowerCase()) && !noTopic.test(words[at]!)) return false;
    if (isInflectedVerb(words[at]!.toLowerCase())) return false;
  }
  return false;
}

const kin =
  /^(?:mother|father|mum|dad|sister|brother|wife|husband|son|daughter|parents|boss|grandmother|grandfather|mother-in-law|sister-in-law)$/i;

/** Verbs that are nouns after another noun: "study plan". */
const compounds =
  /^(?:plan|show|run|list|guide|call|talk|walk|visit|rates?|orders?|stop|tests?|checks?|drink|dish|quiz|costs?|terms|plays?|cards?|light|seat|ride|charge)$/;

function finite(word: string): boolean {
  return isInflectedVerb(word.toLowerCase()) || isBaseVerb(word.toLowerCase());
}

/** What may stand before a noun as well as before a verb. */
const mayLead = /^(?:one|what|which|whose|how|such|much|many|long|often)$/i;
/** What stands before a noun, or before the words that describe it. */
const leads =
  /^(?:a|an|the|my|your|our|this|these|no|some|two|three|four|five|six|of|with|for|in|on|at|from|about|against|between|without|besides|than)$/i;

function isNoun(word: string, before = ''): boolean {
  const lower = word.toLowerCase();
  if (lower.length < 3 || !/^[\p{L}-]+$/u.test(word) || !isContentWord(lower) || noTopic.test(lower)) return false;
  if (/^\p{Lu}/u.test(word) || nounsAll.test(lower)) return !/^\p{Lu}/u.test(word);
  if (adjective.test(lower)) return false;
  if (compounds.test(lower) && before !== '' && isContentWord(before.toLowerCase())) return true;
  if (leads.test(before)) return true;
  if (mayLead.test(before)) return !isBaseVerb(lower) && !isInflectedVerb(lower);
  return (
    (isContentWord(before.toLowerCase()) || /^(?:such|other|old|new|good)$/i.test(before)) &&
    !isBaseVerb(lower) &&
    !isInflectedVerb(lower)
  );
}
