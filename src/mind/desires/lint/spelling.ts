import type { Desire } from '../desire.ts';
import { textsOf } from '../fill-desire.ts';
import type { DesireFinding, FindingName } from './finding.ts';

/** Words in capitals that name no person, brand or town. */
const harmless = new Set(
  `I I'm I'd I've I'll Monday Tuesday Wednesday Thursday Friday Saturday Sunday English French Spanish Arabic Chinese Mandarin Cantonese
  Hindi Urdu Bengali Tamil Portuguese German Italian Japanese Korean Swahili Turkish Russian Greek Polish Dutch Vietnamese Thai Malay
  Indonesian Yoruba Hausa Amharic Punjabi Persian Hebrew Latin Ukrainian Romanian Swedish Indian Mexican Ethiopian Lebanese Peruvian
  Ramadan Eid Diwali Easter Christmas New Year Year's Eve Lunar Mother's Father's Day European African Asian American Africa Asia Europe
  Mr Mrs Ms Miss Dr Aunt Uncle Grandma Grandpa Granny Mum Dad Mama Papa TV PIN Wi-Fi A B C D ID CV X-ray SMS DNA OK God`.split(
    /\s+/,
  ),
);
const months =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:in|of|on|since|until|last|next|by) May\b/;
const weekdayNames = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/;
/** Words of brochures and of models, and what an event must not know of: that it is one. */
const banned =
  /\b(?:delves?|tapestry|testament|realm|leverag\w+|seamless\w*|utili[sz]\w+|embark\w*|bustling|vibrant|cherish\w*|navigat\w+|nestled|myriad|plethora|holistic|empower\w*|game-changer|AI|chatbot|assistant|simulat\w+|user|persona|okay so|gonna|wanna|lol)\b/i;
const brands =
  /\b(?:google|facebook|instagram|whatsapp|youtube|netflix|spotify|amazon|uber|airbnb|ikea|mcdonald\w*|starbucks|coca-?cola|pepsi|nike|adidas|tiktok|zoom|iphone|android|duolingo|disney|lego|tupperware|ibuprofen tablets by|aspirin|paracetamol by|nescaf\w+|nutella|toyota|samsung|wechat|alibaba|paypal|visa card|wikipedia)\b/i;
const gendered = /\b(?:he|she|him|his|her|hers|himself|herself)\b/i;
const genderTold =
  /\b(?:wom[ae]n|m[ae]n|girls?|boys?|mothers?|fathers?|mum|dad|grandpa|grandma|waiter|sisters?|brothers?|sons?|daughters?|wi(?:fe|dow)|husband|widower|aunts?|uncles?|grandmothers?|grandfathers?|granny|nieces?|nephews?|lad(?:y|ies)|gentlem[ae]n|nuns?|monks?|priests?|imams?|waitress|king|queen|bride|groom|mother-in-law|father-in-law|sister-in-law|brother-in-law|hens?|cow|bull|[a-z]+wom[ae]n|[a-z]+m[ae]n|mrs|mr)\b/i;

/** Bounds of the texts in words. */
const bounds = { event: [28, 95], intent: [6, 26], wish: [5, 32] } as const;
const longestSentence = 48;
const openings =
  /^(?:(?:Asks|Wants|Needs|Would|Could|Hopes|Wishes|Wonders|Is|Has|Does|Fears|Feels|Misses|Knows|Thinks|Prefers|Suspects|Doubts|Worries|Enjoys|Hates|Dreads|Expects|Likes|Must|Should|Cannot|Can|Was|Had|Means|Looks|Will|[A-Z][a-z]+s|[A-Z][a-z]+(?:ches|shes|sses|ies))) /;

/** Faults that can be seen in an entry's texts alone: lengths, marks, words. */
export function spellingFindings(desire: Desire): DesireFinding[] {
  const finding = (name: FindingName, problem: string): DesireFinding => ({ name, where: desire.id, problem });
  const own = [...Object.values(desire.slots), ...desire.cases.map((one) => Object.values(one))].flat();
  const texts = textsOf(desire);
  return [
    ...lengths(desire).map((problem) => finding('length', problem)),
    ...[...texts, ...own].flatMap((text) => properNames(text)).map((word) => finding('proper-name', `"${word}"`)),
    ...texts.flatMap((text) => marks(text)).map((problem) => finding('punctuation', problem)),
    ...own
      .filter((text) => / {2}|\.(?!\d)|[!?;{}]|^\s|\s$/.test(text))
      .map((text) => finding('punctuation', `"${text}": the text of a slot is a part of a sentence`)),
    ...[...texts, ...own].flatMap((text) => plainness(text)).map((problem) => finding('plain-english', problem)),
    ...openingFaults(desire).map((problem) => finding('opening', problem)),
    ...dated(desire).map((problem) => finding('dated', problem)),
    ...(texts.some((text) => gendered.test(text)) && !genderTold.test([...texts, ...own].join(' '))
      ? [finding('gendered', '"he" or "she": write {they}, {child.they} …, or tell the gender')]
      : []),
  ];
}

function lengths(desire: Desire): string[] {
  const check = (text: string, [fewest, most]: readonly [number, number]) => {
    const count = text.split(/\s+/).length;
    return count < fewest || count > most ? [`${count} words, not ${fewest} to ${most}: "${text.slice(0, 40)}…"`] : [];
  };
  return [
    ...check(desire.event, bounds.event),
    ...check(desire.intent, bounds.intent),
    ...[...desire.explicit, ...desire.implicit].flatMap((text) => check(text, bounds.wish)),
  ];
}

function properNames(text: string): string[] {
  const inside = text.matchAll(/(?<=[\p{L}\p{N},:;})] )["“(]?(\p{Lu}[\p{L}'’-]*)/gu);
  return [...inside]
    .map((match) => match[1]!.replace(/['’]s$/, ''))
    .filter((word) => !harmless.has(word) && !harmless.has(`${word}'s`))
    .filter((word) => !new RegExp(`[,:] ["“]${word}`, 'u').test(text));
}

function marks(text: string): string[] {
  const found: string[] = [];
  if (/ {2}/.test(text)) found.push(`two spaces: "${text.slice(0, 40)}…"`);
  if (/ [,.;:!?]/.test(text)) found.push(`a space before a mark: "${text.slice(0, 40)}…"`);
  if (!/[.?!]["”]?$/.test(text)) found.push(`no stop at the end: "…${text.slice(-40)}"`);
  if ([...text.matchAll(/["]/g)].length % 2 === 1) found.push(`a quotation mark without its other half: "${text}"`);
  return found;
}

function plainness(text: string): string[] {
  const found: string[] = [];
  const odd = /[^\p{Script=Latin}\p{N}\s.,;:?!'"“”‘’(){}|/%°-]/u.exec(text) ?? /[—–…]/.exec(text);
  if (odd !== null) found.push(`the mark "${odd[0]}"`);
  const word = banned.exec(text) ?? brands.exec(text);
  if (word !== null) found.push(`the word "${word[0]}"`);
  const long = text.split(/[.?!](?:\s|$)/).find((sentence) => sentence.split(/\s+/).length > longestSentence);
  if (long !== undefined) found.push(`a sentence of more than ${longestSentence} words: "${long.slice(0, 40)}…"`);
  return found;
}

function openingFaults({ event, intent, explicit, implicit }: Desire): string[] {
  const found = [...explicit, ...implicit]
    .filter((text) => !openings.test(text))
    .map((text) => `"${text.slice(0, 30)}…": begin with a verb, such as "Asks whether", "Would rather"`);
  if (!/^[A-Z][a-z]+ /.test(intent) || /^(?:Wants|Asks|Needs|The|A|To|How) /.test(intent))
    found.push(`"${intent.slice(0, 30)}…": begin with a verb, such as "Find a way to"`);
  if (!event.includes('{name}')) found.push('the event does not say {name}');
  if (intent.includes('{name}') || [...explicit, ...implicit].some((text) => text.includes('{name}')))
    found.push('wishes say {they}, not {name}');
  return found;
}

function dated({ event, intent, when }: Desire): string[] {
  const month = months.exec(`${event} ${intent}`);
  const weekday = when.weekday === undefined ? weekdayNames.exec(event) : null;
  return [month, weekday].flatMap((match) => (match === null ? [] : [`"${match[0]}" may not agree with the day`]));
}
