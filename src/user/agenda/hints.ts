import type { SubIntent } from '../../journal/index.ts';
import { inFirstPerson } from './first-person.ts';
import type { Narrator } from './narrator.ts';
import { contentStems } from './words.ts';
import { hints, type Wordings } from './wording/index.ts';

/** Share of an unspoken item's content words that all hints together may give away. */
const mostGivenAway = 0.4;

/** An indirect remark about something unspoken. */
export interface Hint {
  wordings: Wordings;
  /** What fills `{}`: "my brother", "the fee". Empty where nothing is named. */
  named: string;
  /** Found in what was said before when a remark of this kind was. */
  mark: RegExp;
}

/**
 * What a person lets slip about items that are never said: whom or what one of them is about, where that can be named in one plain word or two,
 * or what kind of thing it is, in words of its own. All hints together name at most 40 % of an item's content words.
 * @returns the nearest first; empty where nothing fits
 */
export function hintsAt(
  items: readonly SubIntent[],
  options: { narrator: Narrator; spoken: readonly string[]; explicit: readonly string[] },
): Hint[] {
  const { narrator, spoken, explicit } = options;
  const saidStems = new Set(spoken.flatMap(contentStems));
  const freeStems = new Set(explicit.flatMap(contentStems));
  return items.flatMap((item) => {
    const all = contentStems(item.text);
    const given = all.filter((word) => saidStems.has(word) && !freeStems.has(word)).length;
    const room = Math.floor(all.length * mostGivenAway) - given;
    const told = inFirstPerson(item.text, narrator);
    const fresh = (named: string | null): named is string =>
      named !== null && !contentStems(named).every((word) => saidStems.has(word));
    const person = room < 1 ? null : personIn(told);
    const thing = room < 1 ? null : thingIn(told);
    return [
      ...(fresh(person) ? [{ wordings: hints.person, named: person, mark: never }] : []),
      ...signs
        .filter(([, sign]) => sign.test(told))
        .map(([kind, , mark]) => ({ wordings: hints[kind], named: '', mark })),
      ...(fresh(thing) ? [{ wordings: hints.thing, named: thing, mark: never }] : []),
    ];
  });
}

const people =
  '(?:mother|mum|mom|father|dad|parents|sister|brother|wife|husband|partner|girlfriend|boyfriend|daughter|son|children|kids|granddaughter|grandson|grandchildren|grandmother|grandfather|aunt|uncle|cousin|nephew|niece|mother-in-law|father-in-law|sister-in-law|fiancée|fiancé|boss|colleagues?|teacher|doctor|flatmate|roommate|neighbours?|neighbors?|friends?|family|guests|supervisor|assistant|landlord|team)';
const mine = new RegExp(`\\bmy (?:\\p{Ll}+ )?(${people})\\b(?!['’]s|-)`, 'u');

/** "my brother": somebody of the person's own. */
function personIn(told: string): string | null {
  const found = mine.exec(told);
  return found === null || /\blate\b/.test(found[0]) ? null : `my ${found[1]!.toLowerCase()}`;
}

const things =
  '(?:knee|back|leg|shin|heart|hip|hands|stall|shop|job|exam|fee|rent|bill|pension|wallet|budget|leave|flight|train|meeting|opening|licence|pigeons|birds|dog|cat|letter|report|promotion|marriage|diagnosis|truck|house|garden|wedding|race|relay|dresses|marks|marmalade jars|faith|memory|English)';
const named = new RegExp(`\\b(?:my|the) (${things})\\b(?!['’]s|-| \\p{L}+ing\\b)`, 'u');

/** "my knee", "the fee": a thing that anybody can worry about without saying why. */
function thingIn(told: string): string | null {
  return named.exec(told)?.[0] ?? null;
}

const never = /(?!)/;

type Kind = Exclude<keyof typeof hints, 'person' | 'thing'>;

/** Kind, what in an unspoken item points to it, and words of the kind's remarks: who has said one says no other of it. */
const signs: readonly (readonly [Kind, RegExp, RegExp])[] = [
  [
    'time',
    /(?<!those )\b(?:two|three|five|ten|few|one|an|quarter of an|half an) (?:minutes?|hours?)\b(?! in\b)|\b(?:clock|deadline|hurry|too late|quickly)\b|\bshort (?:steps|enough)\b|\bbefore the (?:bowl|meeting|bus|train)\b|\bby (?:eight|nine|ten|noon)\b/i,
    /\b(?:time|clock|hurry|rush|fast|quick|pressed|long)\b/i,
  ],
  [
    'money',
    /\b(?:money|costs?|costly|fees?|rent|payday|afford|cheap\w*|budget|wallet|pension|squander|wasteful|euros?|debt|indebted|price)\b/i,
    /\b(?:money|cost|costs|price|expense)\b/i,
  ],
  [
    'tired',
    /\b(?:tired|exhaust\w*|rested|needs? rest|sleep|worn out|weary)\b/i,
    /\b(?:energy|strength|worn|wiped|knackered|done|sleep)\b/i,
  ],
  [
    'nerves',
    /\b(?:afraid|fears?|frightened|dreads?|scared|panic|alarm|worry|worries|shaken|nervous|terrified|tears)\b/i,
    /\b(?:nerv\w+|scare[sd]?|uneasy|heart|anxious|frightened|jumpy|butterflies|freaked|bothers)\b/i,
  ],
  [
    'awkward',
    /\b(?:asham\w*|shame|embarrass\w*|laughed|gossip|fool|los(?:e|ing) face|save face|ridicule|flustered|exposing|dignity|pity|nobody looks|impression|reputation)\b|\b(?:will|nobody \S+ \S+ \S+ will|guest[^.]*) notice\b/i,
    /\b(?:awkward|embarrassing|cringe|discretion|low-key|quietly|pride|everyone|everybody|people|blush|red)\b/i,
  ],
  [
    'quarrel',
    /\b(?:quarrel|dispute|argument|offend\w*|good terms|peace|reproach|scold\w*|a lecture from|resent\w*|blam\w+)\b/i,
    /\b(?:blood|falling-out|row|feelings|drama|fuss|upset|cross|peace|friends|feeling)\b/i,
  ],
  [
    'oneself',
    /\b(?:by myself|on my own|part myself|cope|capable|competent|in charge|master in|decides?|handle)\b/i,
    /\b(?:hands|own|business|call|job|solo|grown-up|stubborn|prove|show)\b/i,
  ],
  ['alone', /\b(?:lonel\w+|belong|be missed|chat with|friend on)\b/i, /\b(?:quiet|empty|alone|lonely|nobody|talk)\b/i],
  [
    'joy',
    /\b(?:enjoy|savour|relish|delight|congratulated|celebrate|laugh|joy|legend|cherished)\b/i,
    /\b(?:enjoy|fun|joy|pleasure|special|dear|nice|good)\b/i,
  ],
  [
    'doubt',
    /\b(?:doubts?|suspects?|suspicion|certain|sure|trust|proof|deserve|entitled|fraud|believe|sensible)\b/i,
    /\b(?:sure|convinced|doubts?|doubting|second-guessing|certain|silly)\b/i,
  ],
];
