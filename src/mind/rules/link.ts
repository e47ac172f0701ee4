import { generatorFor } from '../../random/index.ts';
import { whenAgo, type Belief } from '../belief/index.ts';
import type { DesireIndex } from '../desire-index.ts';
import type { Desire } from '../desires/index.ts';

/** Words that tie an intention to its own day. */
const ofTheDay =
  /\b(?:tonight|today|tomorrow|this|these|now|here|before|until|within|by|minutes?|hours?|next|morning|evening|afternoon|lunch|again)\b/i;

/** Preferences about what assistants say, which no event shows. */
const aboutAnswers =
  /\b(?:answers?|reply|replies|recommendation|possibilities|machine|word|matter|steered|told|reasons?)\b/i;

/** How much a text must have to do with what happens, by kind. */
const related = { earlier: 0.14, goal: 0.08, preference: 0.18 } as const;

/** Days after which an event is no longer spoken of. */
const latelyInDays = 21;

/**
 * A sentence that ties an event to the life it happens in: to an earlier event, to the goal, or to a preference, where one has to do with it;
 * null where none has. It tells a reader why this happens to this person.
 */
export function linkOf(
  { belief, desire, byId }: { belief: Belief; desire: Desire; byId: ReadonlyMap<string, Desire> },
  index: DesireIndex,
  { seed, life }: { seed: number; life: string },
): string | null {
  const draw = generatorFor(seed, life, 'link', belief.at.minute);
  const ways = [linkToGoal, linkToEarlier, linkToPreference];
  const from = draw.integer(0, ways.length - 1);
  for (const way of [...ways.slice(from), ...ways.slice(0, from)]) {
    const sentence = way({ belief, desire, byId, index, pick: (texts) => draw.pick(texts) });
    if (sentence !== null) return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
  }
  return null;
}

interface Linking {
  belief: Belief;
  desire: Desire;
  byId: ReadonlyMap<string, Desire>;
  index: DesireIndex;
  pick: (texts: readonly string[]) => string;
}

function linkToEarlier({ belief, desire, byId, index, pick }: Linking): string | null {
  const { person, remembered } = belief.longTerm;
  const name = person.name.given;
  const lately = remembered.filter(
    ({ minute, intention }) => belief.at.minute - minute < latelyInDays * 1440 && !ofTheDay.test(intention),
  );
  const near = nearest(lately, related.earlier, (each) => {
    const earlier = byId.get(each.desire);
    return earlier === undefined ? 0 : index.likeness(earlier, desire);
  });
  if (near === null) return null;
  const ago = whenAgo(belief.at.minute - near.minute);
  const intention = lowered(near.intention).replace(/\.$/, '');
  return pick([
    `Only ${ago} ${name} had to ${intention}`,
    `${upper(ago)} ${name} had to ${intention}, and that is not forgotten`,
  ]);
}

function linkToGoal({ belief, desire, index, pick }: Linking): string | null {
  const { person, goal, remembered } = belief.longTerm;
  const name = person.name.given;
  if (goal === null || !goal.includes(' wants to ') || index.nearness(goal, desire) < related.goal) return null;
  const aim = goal.slice(goal.indexOf(' wants to ') + ' wants to '.length).replace(/\.$/, '');
  if (remembered.some(({ happening }) => happening.includes(aim))) return null;
  return pick([
    `And all this in a year in which ${name} means to ${aim}`,
    `For months ${name} has been hoping to ${aim}`,
    `All the same, ${name} still means to ${aim}`,
  ]);
}

function linkToPreference({ belief, desire, index }: Linking): string | null {
  const { person, remembered } = belief.longTerm;
  const free = person.preferences.filter(
    ({ level, sentence }) =>
      level !== 'middle' &&
      !aboutAnswers.test(sentence) &&
      !remembered.some(({ happening }) => happening.includes(sentence.slice(1))),
  );
  const near = nearest(free, related.preference, ({ dimension, sentence }) =>
    index.nearness(`${dimension} ${sentence}`, desire),
  );
  return near === null ? null : `${person.name.given} ${lowered(near.sentence)}`;
}

function nearest<Item>(items: readonly Item[], least: number, nearness: (item: Item) => number): Item | null {
  let best: { item: Item; near: number } | null = null;
  for (const item of items) {
    const near = nearness(item);
    if (near >= least && near > (best?.near ?? 0)) best = { item, near };
  }
  return best?.item ?? null;
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
