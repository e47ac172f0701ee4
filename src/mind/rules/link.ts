import { generatorFor } from '../../random/index.ts';
import { whenAgo, type Belief } from '../belief/index.ts';
import type { DesireIndex } from '../desire-index.ts';
import type { Desire } from '../desires/index.ts';

/** Words that tie an intention to its own day. */
const ofTheDay =
  /\b(?:tonight|today|tomorrow|this|these|now|here|before|until|within|by|minutes?|hours?|next|morning|evening|afternoon|lunch|again)\b/i;

/** Nearness from which a goal, a preference or an earlier event has to do with what happens. */
const related = 0.2;

/**
 * A sentence that ties an event to the life it happens in: to an earlier event, to the goal, or to a preference that has to do with it; null
 * where nothing has. It tells a reader why this happens to this person.
 */
export async function linkOf(
  { belief, desire }: { belief: Belief; desire: Desire },
  index: DesireIndex,
  { seed, life }: { seed: number; life: string },
): Promise<string | null> {
  const { person, goal, remembered } = belief.longTerm;
  const name = person.name.given;
  const draw = generatorFor(seed, life, 'link', belief.at.minute);
  const ways = [
    async () => {
      const earlier = remembered.filter(({ intention }) => !ofTheDay.test(intention)).slice(-4);
      const near = await nearest(earlier, ({ happening, about }) => `${happening} ${about.join(' ')}`, desire, index);
      if (near === null) return null;
      const ago = whenAgo(belief.at.minute - near.minute);
      const intention = lowered(near.intention);
      return draw.pick([
        `It is not the first thing of the kind: ${ago} ${name} had set out to ${intention}`,
        `${upper(ago)} ${name} had wanted to ${intention}, and that is still on ${theirs(belief)} mind.`,
      ]);
    },
    async () => {
      if (goal === null || !goal.includes(' wants to ')) return null;
      const told = remembered.some(
        ({ happening }) => happening.includes('still wants to') || happening.includes('hoping to'),
      );
      if (told || (await index.nearness(goal, desire)) < related) return null;
      const aim = goal.slice(goal.indexOf(' wants to ') + ' wants to '.length);
      return draw.pick([`${name} still wants to ${aim}`, `For months ${name} has been hoping to ${aim}`]);
    },
    async () => {
      const near = await nearest(
        person.preferences,
        ({ dimension, sentence }) => `${dimension} ${sentence}`,
        desire,
        index,
      );
      const told = near !== null && remembered.some(({ happening }) => happening.includes(near.sentence.slice(1)));
      if (near === null || told || /\b(?:answer|replies|reply|recommendation|possibilities)\b/i.test(near.sentence))
        return null;
      return `${name} ${near.sentence.charAt(0).toLowerCase()}${near.sentence.slice(1)}`;
    },
  ];
  for (const way of draw.uniform() < 0.6 ? ways : ways.toReversed()) {
    const sentence = await way();
    if (sentence !== null) return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
  }
  return null;
}

async function nearest<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  desire: Desire,
  index: DesireIndex,
): Promise<Item | null> {
  let best: { item: Item; near: number } | null = null;
  for (const item of items) {
    const near = await index.nearness(textOf(item), desire);
    if (near >= related && near > (best?.near ?? 0)) best = { item, near };
  }
  return best?.item ?? null;
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function theirs({ longTerm }: Belief): string {
  const { gender } = longTerm.person.facts;
  return gender === 'female' ? 'her' : gender === 'male' ? 'his' : 'their';
}
