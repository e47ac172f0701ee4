import { generatorFor } from '../../random/index.ts';
import type { Belief } from '../belief/index.ts';
import type { DesireIndex } from '../desire-index.ts';
import type { Desire } from '../desires/index.ts';
import type { Candidate } from '../mind.ts';

/** How much each part counts. */
const weights = { relevance: 1, fit: 1, novelty: 0.8, feasibility: 0.6, chance: 2 } as const;

/** Places other than home from which an entry counts as possible anywhere. */
const manyPlaces = 12;

/** Minutes that are left at a place from which there is time enough. */
const timeEnough = 30;

/**
 * Candidates by a score, the highest first: relevance to the queries; fit with goal, preferences and traits; novelty against the last events of
 * the life; feasibility (time left here, and how seldom the entry is possible); and chance, drawn for
 * each entry and moment, which weighs as much as the rest: what happens to somebody is not what fits them best.
 */
export function rankByRule(
  options: { belief: Belief; candidates: readonly Candidate[]; recent: readonly Desire[] },
  index: DesireIndex,
  { seed, life }: { seed: number; life: string },
): number[] {
  const { belief, candidates, recent } = options;
  const profile = profileText(belief);
  const fits = candidates.map(({ desire }) => index.nearness(profile, desire));
  const bestFit = Math.max(1e-9, ...fits);
  const scored = candidates.map(({ desire, relevance }, place) => {
    const alike = Math.max(0, ...recent.map((each) => index.likeness(each, desire)));
    return {
      place,
      score:
        weights.relevance * relevance +
        weights.fit * Math.max(0, fits[place]! / bestFit) +
        weights.novelty * (1 - alike) +
        weights.feasibility * feasibility(desire, belief) +
        weights.chance * generatorFor(seed, life, 'rank', belief.at.minute, desire.id).uniform(),
    };
  });
  return scored.sort((a, b) => b.score - a.score || a.place - b.place).map(({ place }) => place);
}

function profileText({ longTerm: { person, goal } }: Belief): string {
  const tastes = person.preferences.map(({ sentence }) => sentence);
  return [goal ?? '', ...tastes, ...person.traits, ...person.hobbies.map(({ name }) => name)].join(' ');
}

/** Time left here, and how seldom the entry's conditions are met at all: what is seldom possible comes first when it is. */
function feasibility({ when }: Desire, { at }: Belief): number {
  return 0.3 * Math.min(1, at.left / timeEnough) + 0.7 * narrowness(when);
}

/** 0 for an entry that may happen anywhere at any time, near 1 for one that needs a rare moment. */
function narrowness({ place, hours, ...special }: Desire['when']): number {
  const width = ((hours[1] - hours[0] + 24) % 24 || 24) / 24;
  const lists = Object.values(special).filter((each) => each !== undefined).length;
  const share =
    (place.includes('home') ? 1 : Math.min(1, place.length / manyPlaces)) * width * (lists === 0 ? 1 : 1 / (1 + lists));
  return 1 - share;
}
