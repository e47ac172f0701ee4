import { styles, topics } from '../catalogue/index.ts';
import type { Moment } from '../contract.ts';
import { openDayMemory } from '../day-memory.ts';
import { layFeaturesOut } from './feature-layout.ts';
import { featureName } from './feature-name.ts';
import { activityPlace, candidateFeatures, featuresPerCandidate, momentFeatures } from './features.ts';
import { scoreUnder } from './policy.ts';
import type { LearnerMemory } from './policy-day.ts';

const layout = layFeaturesOut(topics, styles);

/** One weight of a learner in words: above 0 it speaks for speaking, below 0 for silence. */
export interface ReadWeight {
  /** As "topic" or "time". */
  family: string;
  /** As "music" or "07:30–08:00". */
  value: string;
  weight: number;
}

/** All weights that are not 0, family by family. */
export function readWeights({ weights, hobbies }: Pick<LearnerMemory, 'weights' | 'hobbies'>): ReadWeight[] {
  return Array.from(weights, (weight, index) => {
    const [family, value] = featureName(layout, hobbies, index);
    return { family, value, weight };
  }).filter(({ weight }) => weight !== 0);
}

/** What could be said, and how much a learner is for it; silence is 0. */
export interface ScoredIdea {
  topic: string;
  style: string;
  score: number;
}

/** Everything that a learner could say at a moment, what it is most for first. @param since minutes since it last spoke; null: it has not spoken today */
export function scoreIdeas(
  { weights, hobbies }: Pick<LearnerMemory, 'weights' | 'hobbies'>,
  moment: Moment,
  since: number | null,
): ScoredIdea[] {
  const today = openDayMemory();
  if (since !== null) today.said(moment.minute - since, null);
  const place = activityPlace(moment, [...hobbies]);
  const shared = new Uint16Array(featuresPerCandidate);
  const common = momentFeatures(layout, moment, place, today, shared);
  const ideas = topics.flatMap((topic, topicPlace) =>
    styles.map((style, stylePlace): ScoredIdea => {
      const idea = { topic: topicPlace, style: stylePlace, repeated: false };
      const size = candidateFeatures(layout, idea, place, shared, common);
      return { topic, style, score: scoreUnder(weights, shared, size) };
    }),
  );
  return ideas.toSorted((one, other) => other.score - one.score);
}
