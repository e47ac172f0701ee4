import { generatorFor } from '../../random/index.ts';
import type { Belief } from '../belief/index.ts';
import type { DesireIndex } from '../desire-index.ts';
import type { Desire } from '../desires/index.ts';
import type { Candidate } from '../mind.ts';

/** How much each part counts. */
const weights = { relevance: 1, fit: 1, novelty: 0.8, feasibility: 0.6, chance: 0.9 } as const;

/** Optional conditions from which an entry counts as wholly made for the moment. */
const manyConditions = 4;

/** Minutes that are left at a place from which there is time enough. */
const timeEnough = 30;

/**
 * Candidates by a score, the highest first: relevance to the queries; fit with goal, preferences and traits; novelty against the last events of
 * the life; feasibility (time left here, and how closely the entry's own conditions describe this moment); and chance, drawn for life and entry,
 * so that people differ in what they are prone to.
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
        weights.chance * generatorFor(seed, life, 'prone', desire.id).uniform(),
    };
  });
  return scored.sort((a, b) => b.score - a.score || a.place - b.place).map(({ place }) => place);
}

function profileText({ longTerm: { person, goal } }: Belief): string {
  const tastes = person.preferences.map(({ sentence }) => sentence);
  return [goal ?? '', ...tastes, ...person.traits, ...person.hobbies.map(({ name }) => name)].join(' ');
}

function feasibility({ when }: Desire, { at }: Belief): number {
  const { place: _, hours, ...special } = when;
  const width = (hours[1] - hours[0] + 24) % 24 || 24;
  const described = Object.values(special).filter((each) => each !== undefined).length + (width <= 6 ? 1 : 0);
  return 0.5 * Math.min(1, at.left / timeEnough) + 0.5 * Math.min(1, described / manyConditions);
}
