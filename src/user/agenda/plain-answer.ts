import { isPromise } from './appraise.ts';
import { needOf, type Need } from './need.ts';
import { bareLetters } from './phrasing.ts';
import { withoutMarks } from './reply-parts.ts';
import { isSpokenTo, saysHow, saysWho } from './spoken-to.ts';
import { contentStems, sentencesOf, substantialStems, wordsOf } from './words.ts';

/** A reply of more words must name what it is about; all of a shorter one is taken to be said to the question before it. */
const mostWords = 30;
/** Letters that so many words never have. */
const mostLetters = 500;

/** What people say instead of an answer: comfort, refusals, what sends one elsewhere, what asks for more. */
const evades = new RegExp(
  `^(?:(?:oh|ah|well|hm+|ok|okay|so|but|and|sorry|honestly|just|please|no|then)[,.! ]+)*(?:${[
    "(?:i(?:'m| am)(?: (?:so|very|really))* (?:sorry|afraid|glad|happy|here|not sure|proud|busy))\\b.*",
    "i (?:don't|do not|dont|can't|cannot|won't) (?:know|care|understand|help|say|tell|answer|want|have|imagine)\\b.*",
    '(?:i (?:have |just |already )?(?:told|said)|as i said|you heard me)\\b.{0,20}',
    'i (?:understand|see|hear|feel|hope|wish)\\b.*',
    "(?:that|this|it|what)(?:'s)? (?:(?:must|be|have|been|sounds?|seems|looks|is|was|an?|so|really|very|quite|such) )*(?:awful|terrible|horrible|hard|tough|sad|difficult|frustrating|stressful|upsetting|great|good|nice|interesting|fair|true|funny|a pity|a shame)\\b.{0,40}",
    "you(?:'re| are) (?:doing|not alone|welcome|right|great|strong|brave)\\b.*",
    "you(?:'ve| have)? (?:can do|got) (?:it|this)\\b.*",
    "you(?:'ll| will) (?:be (?:fine|ok|okay|all right|alright)|manage|see|get (?:there|through))\\b.{0,20}",
    "(?:everything|all|things|it)(?:'ll| will| is going to|'s going to)? (?:be|work out|get) (?:fine|ok|okay|all right|alright|well|better)\\b.{0,20}",
    "(?:don't|do not|dont) (?:worry|panic|give up|ask me)\\b.{0,25}",
    '(?:no worries|good luck|best of luck|hang in there|cheer up|chin up|take care|take it easy|stay (?:strong|positive|calm))\\b.{0,15}',
    '(?:no idea|no clue|dunno|who (?:knows|cares)|whatever|never mind|not my (?:problem|business)|(?:(?:it|that) )?(?:all )?depends|same here|me too)\\b[^,;:]{0,40}',
    '(?:ask|call|try|find) (?:somebody|someone|anybody|anyone) else\\b.*',
    '(?:look (?:it|that) up|google (?:it|that)|figure it out|find (?:it )?out)\\b.{0,25}',
    '(?:tell|give|show|send|let) me\\b.*',
    '(?:see|read|use) (?:the )?(?:link|above|below|attached)\\b.{0,20}',
    '(?:let me (?:think|check|see)|hold on|one moment|wait)\\b.{0,20}',
  ].join('|')})$`,
  'i',
);
const rude =
  /\b(?:stupid|idiot\w*|moron\w*|loser|pathetic|dumb|useless|shut up|fuck\w*|shit\w*|bullshit|crap|nobody cares)\b/i;
/** Good for any question, and so for none. */
const airy = /^(?:calm|relax|patient|positiv|strong|brav|professional|expert|yourself|fine|anything|everything)$/;

const counts =
  /\d+(?:[.,:]\d+)*|\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand)\b/gi;

/** "One" mostly counts nothing. */
const isFigure = (text: string, need: Need): boolean => need === 'amount' || !/^one$/i.test(text);

/** What an answer in few words must have beside substance, where that depends on what is needed. */
const fits: Readonly<Partial<Record<Need, RegExp>>> = {
  amount: new RegExp(
    `${counts.source}|\\b(?:none|nothing|free|once|twice|daily|weekly|hourly|every|few|couple|several|dozen|all|enough|hardly|lots?|little)\\b`,
    'i',
  ),
  time: new RegExp(
    `${counts.source}|\\b(?:now|today|tonight|tomorrow|soon|later|never|always|immediately|at once|(?:straight|right) away|if|when|once|before|after|until|as soon|noon|midday|midnight|mornings?|afternoons?|evenings?|nights?|weekends?|\\w+days?)\\b`,
    'i',
  ),
  words:
    /["“«]|\b(?:say|tell|write|ask|thank|admit|apologi[sz]e|explain|answer|dear|hello|hi)\b|: \S+ \S+ \S+|\b(?:i|i'm|i've|i'd|i'll|my|we|our)\b/i,
  plan: /,.*,|[.;\n].*\p{L}|\b(?:first|then|next|after|before|each|every|daily|always)\b/iu,
  account: /(?:\S+\s+){4}/,
  questions: /\?|\bask\b/i,
};

/** A figure or a yes is all that these need. */
const isOneWord = /^(?:amount|time|verdict)$/;

/** Of how something is done, no thing and no figure tells. */
const asksHow = /^(?:asks |wants to know )?(?:\p{L}+ )?how\b/iu;

/** New words and figures, at least. What decides, names or counts needs one. */
const least = (need: Need): number => (/^(?:amount|time|verdict|names|who)$/.test(need) ? 1 : 2);

/**
 * True when a short reply, taken as said to the question before it, gives what was asked for, though it may have no word of the question: "The 9:40
 * gets you there in time, 12 euros." It must add something, be meant for the person, and be neither comfort nor an evasion. Whether it is right,
 * nobody can tell by rules.
 * @param told what the event tells and the items said
 * @param spoken what the person has said before it: who only repeats that answers nothing
 */
export function answersPlainly(
  reply: string | null,
  wish: string,
  told: readonly string[],
  spoken: readonly string[],
): boolean {
  const statements = plainStatements(reply).filter(
    (statement) => !spoken.some((line) => bareLetters(line).includes(bareLetters(statement))),
  );
  if (reply === null || statements.length === 0) return false;
  const need = needOf(wish);
  const said = need === 'questions' ? reply : statements.join(' ');
  if (fits[need]?.test(said) === false) return false;
  if (need === 'who' && !statements.some(saysWho)) return false;
  if (need === 'steps' && asksHow.test(wish) && !statements.some((each) => saysHow(each, told))) return false;
  const known = new Set([wish, ...told].flatMap(contentStems));
  const words = substantialStems(said).filter((word) => !known.has(word) && !airy.test(word) && !/^\d/.test(word));
  const before = told.join(' ').toLowerCase();
  const figures = (said.match(counts) ?? []).filter(
    (figure) => isFigure(figure, need) && !(/\d/.test(figure) && before.includes(figure)),
  );
  const decides = need === 'verdict' && /^(?:yes|no)\b/i.test(said) && wordsOf(said).length > 2 ? 1 : 0;
  if (words.length + figures.length + decides < least(need) || (words.length === 0 && !isOneWord.test(need)))
    return false;
  return statements.some((each) => isSpokenTo(each, told));
}

/** True for a short reply that is meant for the person, whatever it is worth. */
export function isShortAndSpokenTo(reply: string, told: readonly string[]): boolean {
  return plainStatements(reply).some((statement) => isSpokenTo(statement, told));
}

/** What a short reply states; empty for a long, a rude and an evasive one. */
function plainStatements(reply: string | null): string[] {
  if (reply === null || reply.length > mostLetters || rude.test(reply)) return [];
  const flat = withoutMarks(reply.replace(/\bhttps?:\S+|\bwww\.\S+/gi, ' '));
  if (wordsOf(flat).length > mostWords) return [];
  return sentencesOf(flat).filter(
    (sentence) => !sentence.endsWith('?') && !isPromise(sentence) && !evades.test(sentence.replace(/[.!…\s]+$/, '')),
  );
}
