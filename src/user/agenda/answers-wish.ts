import { statementsIn, takesUp } from './appraise.ts';
import { needOf, type Need } from './need.ts';
import { isShortAndSpokenTo } from './plain-answer.ts';
import { withoutMarks } from './reply-parts.ts';
import { isAdvice, isList, isMeans } from './statement-kinds.ts';
import { contentStems, sentencesOf, substantialStems, wordsOf } from './words.ts';

const measured =
  /(?:\d|\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)\b)[\d.,–-]*(?: (?:to|or|and) (?:a half|[\p{L}\d]+))?(?: and a half)? ?(?:%|°|€|£|\$|per cent|ml\b|mg\b|g\b|kg\b|cm\b|(?:minute|hour|day|week|month|year|litre|millilitre|gram|kilo|cup|glass|spoon|time|degree|euro|pound|dollar|yen|rupee|metre|sip|page|lesson|session|feed|portion|slice|dose|person|people|guest)\p{L}*)|[€£$°%]\s?\d|\d+\s?[–-]\s?\d+/iu;

/** Words to say, between marks of quotation; an apostrophe inside a word is none. */
const quotes = /["“‘«]([^"”’»]{12,})["”’»]|(?<![\p{L}\d])'((?:[^'\n]|(?<=\p{L})'(?=\p{L})){12,})'/gu;

/** How many hours, parts of days, days or weeks a text goes through. */
const stationsIn = (text: string): number =>
  (
    text.match(
      /\b\d{1,2}[:.]\d{2}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:week|day|hour) \w+\b|\b(?:morning|midday|afternoon|evening)\b/gi,
    ) ?? []
  ).length;

/** What a reply must hold to give what is needed, beside words of the matter. */
const gives: Readonly<Record<Need, (statements: readonly string[], reply: string) => boolean>> = {
  amount: (statements) => statements.some((sentence) => measured.test(sentence)),
  time: (statements) =>
    statements.some((sentence) =>
      /\b\d{1,2}(?:[:.]\d{2}| ?(?:am|pm|o'clock))\b|\b(?:at|by|until|after|before|from|since|around) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|as soon as|the moment|within)\b|\b(?:if|once|when) (?:he|she|it|they|there|the|your)\b/i.test(
        sentence,
      ),
    ),
  verdict: (statements) =>
    statements.some((sentence) =>
      /^(?:yes|no|both|neither|probably|usually|most likely|likely|it depends on)\b|\b(?:i(?:'d| would) (?:go|choose|take|pick|say|wait|ring|call|skip)|(?:is|are|isn't|aren't|it's|that's) (?:most likely|more likely|probably|usually|likely|unlikely|fine|safe|enough|allowed|harmless|normal|not|better|the better|the safer)|points? to|speaks? (?:for|against)|(?:good|fair|little|small|no|slim) chances?|chances? (?:is|are)|sounds? like|can (?:safely|go|stay|wait|still)|can't|cannot|should(?:n't)?|does no harm|do no harm|no need|better to|rather than|safer to|go with|take the)\b/i.test(
        sentence,
      ),
    ),
  words: (statements, reply) =>
    [...reply.matchAll(quotes)].some(([, double, single]) =>
      statements.some((each) => each.includes((double ?? single ?? '').slice(0, 12))),
    ) || statements.some((sentence) => /(?:^|: )(?:dear|thank you|hello|hi)\b/i.test(sentence)),
  reason: (statements) =>
    statements.some((sentence) =>
      /\b(?:because|since|due to|reason|comes? from|caused? by|causes?|that is why|that's why|means? that|leads? to|so that the)\b/i.test(
        sentence,
      ),
    ),
  names: (statements, reply) =>
    isList(reply) ||
    statements.some(
      (sentence) =>
        isMeans(sentence) ||
        (sentence.match(/,/g) ?? []).length >= 2 ||
        /,| and | or /.test(/: \S(.*)/.exec(sentence)?.[1] ?? '') ||
        /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/u.test(sentence) ||
        /\b\p{Ll}{4,} (?:and|or) (?:\p{Ll}+ )?\p{Ll}{4,}/u.test(sentence),
    ),
  plan: (statements, reply) =>
    isList(reply) ||
    statements.filter(isAdvice).length > 1 ||
    statements.some((sentence) => isAdvice(sentence) && (sentence.match(/,/g) ?? []).length > 1) ||
    stationsIn(statements.join(' ')) > 2,
  questions: (_, reply) =>
    (reply.match(/\?/g) ?? []).length > 1 || /\bask (?:him|her|them|the|what|which|how|whether|when)\b/i.test(reply),
  account: (statements) => statements.length > 1 || statements.some((sentence) => wordsOf(sentence).length > 11),
  steps: (statements, reply) => statements.some((sentence) => isAdvice(sentence) || isMeans(sentence)) || isList(reply),
  who: (statements, reply) =>
    gives.names(statements, reply) ||
    statements.some((sentence) =>
      /\b(?:call|ring|phone|ask|contact|tell|e-?mail|(?:write|speak|talk|go|turn|report|report it) to) (?:the|your|a|an|both|every|\p{Lu})/u.test(
        sentence,
      ),
    ),
};

/** Words that a short answer adds, at least; what names things or tells what to do needs more. */
const leastAdded: Readonly<Record<Need, number>> = {
  amount: 2,
  time: 2,
  verdict: 1,
  words: 2,
  reason: 2,
  names: 2,
  plan: 3,
  questions: 2,
  account: 3,
  steps: 2,
  who: 2,
};

/**
 * True when a reply gives what a wish asks for: the figure, names, steps, words, reason or verdict that it needs, in a reply that speaks of the
 * matter or of the event; or when it takes the wish up at length.
 * @param about texts of the event, which the reply may speak of instead of the wish's own words
 */
export function answersWish(
  reply: string | null,
  wish: string,
  spoken: readonly string[],
  about: readonly string[],
): boolean {
  if (reply === null) return false;
  if (takesUp(reply, wish, spoken)) return true;
  const flat = withoutMarks(reply);
  const need = needOf(wish);
  const statements = need === 'questions' ? sentencesOf(flat) : statementsIn(flat, spoken);
  if (!gives[need](statements, reply)) return false;
  const own = substantialStems(wish);
  const around = new Set([...own, ...about.flatMap(substantialStems), ...spoken.flatMap(substantialStems)]);
  const said = new Set(contentStems(statements.join(' ')));
  const added = [...said].filter((word) => !around.has(word));
  const substance = substantialStems(added.join(' ')).length;
  const all = new Set(contentStems(flat));
  const near = own.filter((word) => all.has(word)).length;
  const beside = [...around].filter((word) => all.has(word)).length;
  return (
    substance >= leastAdded[need] &&
    (near > 0 ||
      beside > 1 ||
      (speaksForItself.test(need) && statements.length < 4) ||
      (need === 'plan' && stationsIn(flat) > 3))
  );
}

/** A figure or a worded sentence needs no word of the matter in a short reply. */
const speaksForItself = /^(?:amount|words)$/;

/** Words of substance from which a reply that shares none with the person is about something else. */
const leastStray = 6;

/** True when a reply says much, and nothing of it about what was asked or what is going on, nor to the person in so few words that it must be. */
export function isAstray(reply: string | null, wishes: readonly string[], about: readonly string[]): boolean {
  if (reply === null) return false;
  const said = new Set(substantialStems(reply));
  if (said.size < leastStray) return false;
  const asked = wishes.flatMap(substantialStems).filter((word) => said.has(word)).length;
  const beside = new Set(about.flatMap(substantialStems).filter((word) => said.has(word))).size;
  return asked === 0 && beside < 2 && !isShortAndSpokenTo(reply, about);
}
