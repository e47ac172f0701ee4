import { freshWays, type Moment } from './moment.ts';
import { bareLetters } from './phrasing.ts';
import type { Part } from './speak.ts';
import { unmarked } from './spelling.ts';
import { styleWords } from './wording/index.ts';
import { wordsOf } from './words.ts';

/** Where in a conversation a line stands. */
export type Place = 'opening' | 'middle' | 'chat' | 'closing';

/** How often a line has something of the person's manner, by what it is. */
const shares = {
  opening: 0.65,
  before: 0.5,
  after: 0.3,
  filler: 0.3,
  chat: 0.45,
  closing: { opening: 0.3, middle: 0.1, chat: 0.1, closing: 0.35 },
};
/** Characters of a line, at most, so that what is wanted surely fits in. */
const longest = 320;
/** A manner of at most so many words a turn takes the shortest way to say each thing. */
const fewWords = 20;

/** The parts of a line as the person's manner of talking shapes them; what is needed stays. As they are for who has none. */
export function styled(parts: readonly Part[], place: Place, moment: Moment): Part[] {
  const { style } = moment.situation.person;
  if (style === undefined) return [...parts];
  const before = leading(parts, place, moment);
  const greeted = place === 'opening' && before.length > 0;
  const own = withFiller(greeted ? parts.filter(({ role }) => role !== 'greeting') : parts, moment);
  const leads = before[0]?.ways[0]?.endsWith(':') === true;
  const at = leads
    ? Math.max(
        0,
        own.findIndex(({ needed }) => needed === true),
      )
    : 0;
  const whole = [...own.slice(0, at), ...before, ...own.slice(at), ...trailing(place, moment)];
  return fitting(whole, style.words);
}

/** What goes before: an opening of the manner in place of a greeting, or a word of it before a line that goes on. */
function leading(parts: readonly Part[], place: Place, moment: Moment): Part[] {
  const { draws, turn, situation } = moment;
  const { name, openings } = situation.person.style!;
  const own = styleWords[name];
  const draw = draws(turn, 'style-before').uniform();
  if (place === 'opening')
    return draw < shares.opening && openings.length > 0
      ? [{ ways: [draws(0, 'style-opening').pick(openings)], role: 'style' }]
      : [];
  if (place === 'closing' || place === 'chat') return [];
  const complains = parts[0]?.role === 'complaint';
  if (complains)
    return own?.beforeComplaint === undefined ? [] : [{ ways: freshWays(moment, own.beforeComplaint), role: 'style' }];
  return own?.before !== undefined && draw < shares.before && parts.length < 3
    ? [{ ways: freshWays(moment, own.before), role: 'style' }]
    : [];
}

/** What goes after: a closing of the manner, or a word of it. */
function trailing(place: Place, moment: Moment): Part[] {
  const { draws, turn, situation, used } = moment;
  const { name, closings } = situation.person.style!;
  const draw = draws(turn, 'style-after');
  const said = bareLetters(used);
  const fresh = closings.filter(
    (closing) => !said.includes(bareLetters(closing)) && partsWays.test(closing) === (place === 'closing'),
  );
  if (fresh.length > 0 && draw.uniform() < shares.closing[place]) return [{ ways: [draw.pick(fresh)], role: 'style' }];
  const own = styleWords[name];
  const after = place === 'chat' ? (own?.chat ?? own?.after) : own?.after;
  return after !== undefined && place !== 'closing' && draw.uniform() < (place === 'chat' ? shares.chat : shares.after)
    ? [{ ways: freshWays(moment, after), role: 'style' }]
    : [];
}

/** Words with which people leave. */
const partsWays = /!$|\bregards\b|\bthank/i;

/** One answer or reaction with a word of the manner thrown in at its end, at times, each word once in a conversation. */
function withFiller(parts: readonly Part[], { draws, turn, situation, used }: Moment): Part[] {
  const { fillers } = situation.person.style!;
  const draw = draws(turn, 'style-filler');
  const fresh = fillers.filter((filler) => !bareLetters(used).includes(bareLetters(filler)));
  const at = parts.findIndex(
    (part) =>
      (part.role === 'answer' || part.role === 'reaction') && /\p{L}[^.?!…]*\.$/u.test(unmarked(part.ways[0] ?? '')),
  );
  if (fresh.length === 0 || at < 0 || draw.uniform() >= shares.filler) return [...parts];
  const filler = draw.pick(fresh);
  return parts.map((part, index) =>
    index === at ? { ...part, ways: [part.ways[0]!.replace(/\.$/, `, ${filler}.`), ...part.ways] } : part,
  );
}

/** The parts that go with the manner's number of words and with the room there is: what is needed always, of the rest the first ones. */
function fitting(parts: readonly Part[], limit: number | null): Part[] {
  const count = (part: Part): number => wordsOf(part.ways[0] ?? '').length;
  const sized = parts.map((part) =>
    part.needed === true && limit !== null && limit <= fewWords ? { ...part, ways: shortestFirst(part.ways) } : part,
  );
  const needed = sized.filter((part) => part.needed === true);
  let words = needed.reduce((sum, part) => sum + count(part), 0);
  let letters = needed.reduce((sum, part) => sum + (part.ways[0]?.length ?? 0), 0);
  let sentences = needed.reduce((sum, part) => sum + sentencesIn(part), 0);
  const ranked = [...sized].sort((a, b) => Number(a.role === 'style') - Number(b.role === 'style'));
  const kept = new Set<Part>(needed);
  for (const part of ranked) {
    if (kept.has(part)) continue;
    const fits = (limit === null || words + count(part) <= limit) && letters + (part.ways[0]?.length ?? 0) <= longest;
    if (kept.size > 0 && (!fits || sentences + sentencesIn(part) > mostSentences)) continue;
    kept.add(part);
    words += count(part);
    sentences += sentencesIn(part);
    letters += part.ways[0]?.length ?? 0;
  }
  return sized.filter((part) => kept.has(part));
}

/** Sentences of a line, at most. */
const mostSentences = 3;

const sentencesIn = ({ ways }: Part): number => (ways[0] ?? '').split(/(?<=[.!?…])\s+/).length;

function shortestFirst(ways: readonly string[]): string[] {
  return [...ways].sort((a, b) => wordsOf(a).length - wordsOf(b).length);
}
