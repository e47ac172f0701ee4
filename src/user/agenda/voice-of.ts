import type { Person } from '../../person/index.ts';
import type { Generator } from '../../random/index.ts';
import { tilt } from './patience.ts';
import { styledVoice } from './style-of-voice.ts';
import type { Ask, Spelling, Voice } from './voice.ts';
import type { Register } from './wording/index.ts';

const traitWords: Readonly<Record<Exclude<Register, 'plain'>, RegExp>> = {
  blunt:
    /\b(?:blunt|direct|stubborn|impatient|gruff|frank|brusque|curt|assertive|competitive|outspoken|hot-temper\w*|irritable)\b/,
  warm: /\b(?:warm|kind|generous|gentle|friendly|caring|affection\w*|helpful|empath\w*|loving|tender|compassion\w*|sociable)\b/,
  formal:
    /\b(?:formal|polite|dutiful|proud|conscientious|precise|orderly|disciplined|proper|traditional|courteous|meticulous|dignified|correct)\b/,
  loose:
    /\b(?:playful|teas\w*|spontan\w*|easy-?going|lively|outgoing|cheerful|carefree|adventurous|restless|energetic|chatty|impulsive)\b/,
  worried: /\b(?:anxious|nervous|worri\w*|sensitive|shy|insecure|self-conscious|timid|fearful|tense|fretful)\b/,
  dry: /\b(?:dry\S*|teas\w*|jok\w*|ironic|sarcas\w*|witty|scepti\w*|skepti\w*|humou?r\w*|cynical|deadpan|wry)\b/,
};

const fillers: Readonly<Record<Register, readonly string[]>> = {
  plain: ['Well', 'So', 'Actually', 'Anyway', 'I mean', 'I think', 'Still', 'Now', 'Right'],
  blunt: ['Look', 'Listen', 'Right', 'Honestly', 'So'],
  warm: ['You know', 'Ah', 'Oh', 'Oh well', 'Oh my', 'Honestly'],
  formal: ['In fact', 'Well', 'To be honest', 'As I see it'],
  loose: ['Ok', 'Ok so', 'Like', 'Tbh', 'So yeah', 'Haha', 'Oof', 'Honestly', 'Hmm'],
  worried: ['Hm', 'Um', 'Oh dear', 'I guess', 'I suppose', 'To be honest', 'Somehow', 'Sorry'],
  dry: ['Mind you', 'Well', 'As usual', 'Honestly'],
};

const tastes: readonly (readonly [Ask, RegExp])[] = [
  [
    'brief',
    /\b(?:two or three sentences|(?:very )?(?:short|brief|concise) (?:answers?|repl\w+|messages?|advice)|stops reading|loses patience with long|keep it short|to the point|few words)\b/,
  ],
  [
    'thorough',
    /\b(?:(?:long|thorough|detailed|full) (?:answers?|explanations?|repl\w+)|every detail|in depth|in full|reads? everything)\b/,
  ],
  ['steps', /\b(?:step[- ]by[- ]step|numbered|ordered steps|checklists?|ticked off|one step at a time)\b/],
  [
    'one',
    /\b(?:one (?:clear )?(?:recommendation|suggestion|answer|option)|single (?:recommendation|answer)|instead of a list|rather than a (?:menu|list|range))\b/,
  ],
  [
    'choices',
    /\b(?:several|a few|many|different|a range of|two or three) (?:options|choices|possibilities|alternatives)\b/,
  ],
  [
    'sources',
    /\b(?:sources?|figures|evidence|studies|proof|(?:hear|know|told) the reason|reasons? (?:behind|given|for))\b/,
  ],
  [
    'direct',
    /\b(?:blunt\w*|frank\w*|straight(?:forward)?|plain speaking|unvarnished|direct (?:words|answers|criticism))\b/,
  ],
  [
    'gentle',
    /\b(?:gentle (?:wording|words|tone)|gently|kind words|encouragement|soft(?:er)? (?:words|tone)|reassur\w+)\b/,
  ],
  [
    'sober',
    /\b(?:kind words [^.]* out of place|matter only|without (?:sympathy|emotion|feelings)|no sympathy|facts only|just the facts|keeps? feelings out)\b/,
  ],
];
const refusing =
  /\b(?:dislikes?|hates?|hurt by|avoids?|cannot stand|can't stand|tired of|annoyed by|skips?|without|does not|doesn't|hardly|ignores?|no need)\b/;

/**
 * The person's way of writing.
 * @param draw addressed by seed and life alone, so that it is the same at every event and in every trial
 */
export function voiceOf(person: Person, draw: Generator): Voice {
  const { openness, conscientiousness, extraversion, agreeableness, neuroticism } = person.bigFive;
  const traits = person.traits.join(' ').toLowerCase();
  const age = ageOf(person.demographics);
  const taste = draw.integer(0, 0x7fffffff);
  const found = asksOf(person);
  const own = (register: Exclude<Register, 'plain'>, lean: number): number => {
    const trait = traitWords[register].test(traits) ? 1.2 : 0;
    const chance = draw.uniform() * draw.uniform() * 2.4;
    return Math.max(0.04, 0.35 + 0.6 * lean + trait + chance - 0.3);
  };
  const lower = (ask: Ask): number => (found.includes(ask) ? 1 : 0);
  const leaning: Record<Register, number> = {
    plain: 0.7,
    blunt: own('blunt', -tilt(agreeableness) + lower('direct') + 0.5 * lower('brief')),
    warm: own('warm', tilt(agreeableness) + 0.4 * tilt(extraversion) - lower('sober')),
    formal: own('formal', 0.35 * tilt(conscientiousness) + (age === 'old' ? 0.7 : age === 'young' ? -1.2 : -0.35)),
    loose: own(
      'loose',
      0.5 * tilt(extraversion) - 0.5 * tilt(conscientiousness) + (age === 'young' ? 1 : age === 'old' ? -1.6 : -0.8),
    ),
    worried: own('worried', 1.2 * tilt(neuroticism)),
    dry: own('dry', 0.3 * tilt(openness) - 0.3 * tilt(extraversion)),
  };
  const ranked = (Object.keys(leaning) as Register[]).sort((a, b) => leaning[b] - leaning[a]);
  const registers = sharpened(leaning, ranked);
  ranked.sort((a, b) => registers[b] - registers[a]);
  const talkative = /\b(?:talkative|chatty|sociable|outgoing|lively|cheerful)\b/.test(traits) ? 0.2 : 0;
  const quiet = /\b(?:quiet|reserved|taciturn|laconic|silent|shy|introvert\w*|withdrawn)\b/.test(traits) ? 0.2 : 0;
  const talk = 0.25 + 0.5 * draw.uniform() + 0.18 * tilt(extraversion) + talkative - quiet - 0.15 * lower('brief');
  const voice: Voice = {
    taste,
    registers,
    talk: Math.min(1, Math.max(0, talk)),
    fillers: ownFew(fillers, ranked, draw, 3),
    fillerShare: 0.25 * draw.uniform() * draw.uniform() + 0.02,
    haste: draw.uniform(),
    asks: found,
    patienceInWords: lower('brief') === 1 ? 70 : lower('thorough') === 1 ? 450 : 160 + draw.integer(0, 120),
    spelling: spellingOf(registers, age, draw),
  };
  return styledVoice(voice, person.style);
}

/**
 * The main register comes before all others. Who is formal is never loose, who is blunt hardly ever warm, and the other way round; dry remarks
 * and worries belong to those whose manner they are.
 */
function sharpened(leaning: Readonly<Record<Register, number>>, ranked: readonly Register[]): Record<Register, number> {
  const sharp = { ...leaning };
  for (const register of ranked) sharp[register] = leaning[register] * leaning[register];
  sharp[ranked[0]!] *= 1.8;
  sharp[leaning.formal >= leaning.loose ? 'loose' : 'formal'] = 0;
  sharp[leaning.blunt >= leaning.warm ? 'warm' : 'blunt'] *= 0.15;
  const own = ranked.filter((register) => sharp[register] > 0).slice(0, 4);
  for (const register of ['dry', 'worried'] as const) if (!own.includes(register)) sharp[register] = 0;
  return sharp;
}

/** A few of the words of a person's two main registers, one at times from the others. */
function ownFew(
  lists: Readonly<Record<Register, readonly string[]>>,
  ranked: readonly Register[],
  draw: Generator,
  count: number,
): string[] {
  const chosen = new Set<string>();
  for (let drawn = 0; drawn < count; drawn++) chosen.add(draw.pick(lists[ranked[drawn % 2]!]));
  return [...chosen];
}

function spellingOf(registers: Readonly<Record<Register, number>>, age: Age, draw: Generator): Spelling {
  const total = Object.values(registers).reduce((sum, weight) => sum + weight, 0);
  const loose = registers.loose / total;
  const formal = registers.formal / total;
  const warm = registers.warm / total;
  const careless = Math.min(1, Math.max(0, 0.15 + 1.6 * loose - 1.2 * formal + (age === 'old' ? -0.1 : 0.05)));
  const small = draw.uniform();
  const capitals = small < 0.75 * careless ? 'none' : small < 0.95 * careless ? 'i' : 'usual';
  const joints = [null, null, null, ' – ', '... ', ', ', ' - ', '\n'] as const;
  const joint = formal > 0.3 ? null : draw.pick(joints);
  const faces = age === 'old' ? [':-)', ':)'] : [':)', '🙂', ':-)', '😊', '^^', ':D'];
  return {
    capitals,
    lastStop: draw.uniform() > 0.15 + 0.7 * careless,
    joint,
    dropsApostrophes: capitals !== 'usual' && draw.uniform() < 0.45,
    spellsOut: draw.uniform() < 0.9 * formal + 0.05,
    exclaims: draw.uniform() * draw.uniform() * (0.15 + warm + loose),
    smile: draw.uniform() < 0.15 + 0.8 * loose + 0.4 * warm - 0.5 * formal ? draw.pick(faces) : null,
    dots: draw.pick(['…', '...', '...', '..']),
    slips: careless * 0.25 * draw.uniform(),
  };
}

type Age = 'young' | 'middle' | 'old' | 'unknown';

function ageOf(facts: Readonly<Record<string, string>>): Age {
  const told =
    Object.entries(facts)
      .find(([name]) => /\bage\b/i.test(name))?.[1]
      ?.toLowerCase() ?? '';
  if (/\b(?:old(?! \()|elder\w*|senior|retired)\b(?!\))/.test(told.replace(/years? old/g, ''))) return 'old';
  if (/\b(?:young|youth|teen\w*|adolescent)\b/.test(told)) return 'young';
  const years = Number(/\d+/.exec(told)?.[0] ?? 'none');
  if (Number.isNaN(years)) return told === '' ? 'unknown' : 'middle';
  return years < 32 ? 'young' : years >= 65 ? 'old' : 'middle';
}

/** What a person's own sentences say of how answers should be; sentences that refuse something are read for what they refuse. */
function asksOf({ preferences, specialPreference }: Person): Ask[] {
  const sentences = [...preferences.map(({ sentence }) => sentence), specialPreference ?? ''].map((text) =>
    text.toLowerCase(),
  );
  const found = new Set<Ask>();
  for (const sentence of sentences) {
    for (const [ask, pattern] of tastes) {
      const match = pattern.exec(sentence);
      if (match === null) continue;
      const refused = refusing.test(sentence.slice(0, match.index));
      const own = ask === 'brief' || ask === 'sober' || ask === 'one';
      if (!refused || own) found.add(ask);
      break;
    }
  }
  if (found.has('sober')) found.delete('gentle');
  if (found.has('brief')) found.delete('thorough');
  return [...found];
}
