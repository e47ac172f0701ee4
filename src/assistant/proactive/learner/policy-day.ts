import { generatorFor } from '../../../random/index.ts';
import { styles, topics } from '../catalogue/index.ts';
import type { Candidate, DayOpening, Learned, Moment, TickFeedback } from '../contract.ts';
import { openDayMemory } from '../day-memory.ts';
import { layFeaturesOut } from './feature-layout.ts';
import {
  activityPlace,
  candidateFeatures,
  featuresPerCandidate,
  momentFeatures,
  type SeenHobbies,
} from './features.ts';
import { ideaOf, type WeighedIdea } from './idea-of.ts';
import type { PreferencePair } from './pair.ts';
import { bestOf, sampleFrom, scoreUnder, type Features } from './policy.ts';
import { train, type TrainingSettings } from './training.ts';

/** What a learner keeps from day to day. */
export interface LearnerMemory {
  /** Trainings so far. */
  version: number;
  weights: Float64Array;
  hobbies: SeenHobbies;
  /** The pairs of all days so far. */
  pairs: readonly PreferencePair[];
}

/** What the policy does at a tick: places among the ideas; their number stands for silence. */
export interface Choice {
  delivered: number;
  /** What the person is asked about as well; null for nothing. */
  other: number | null;
}

/** One day of a log-linear policy over ideas and silence. */
export interface PolicyDay {
  weigh(moment: Moment, ideas: readonly WeighedIdea[]): Choice;
  /** Called once for each tick at which something was weighed, in order. */
  heard(feedback: TickFeedback): void;
  /** Trains on the day. */
  learn(): Learned<LearnerMemory>;
}

const layout = layFeaturesOut(topics, styles);
const silence: Features = new Uint16Array(0);
/** The policy that training is held to: it finds everything equally good. */
const reference = new Float64Array(layout.size);

/** The memory of a policy that has learned nothing: the reference itself. */
export function untrained(): LearnerMemory {
  return { version: 0, weights: new Float64Array(layout.size), hobbies: [], pairs: [] };
}

/** What was weighed at a tick. */
interface Weighed {
  /** Silence is the last. */
  options: readonly Features[];
  delivered: number;
  other: number;
  /** How many features the moment itself has, and the place of its activity. */
  common: number;
  place: number;
}

/** What the person would rather have heard is preferred to what was delivered, as an option that was there. */
function addRevision(
  pairs: PreferencePair[],
  { options, delivered, common, place }: Weighed,
  revision: Candidate,
): void {
  const rejected = options[delivered]!;
  if (revision === null) {
    if (rejected !== silence) pairs.push({ chosen: silence, rejected, options });
    return;
  }
  const idea = ideaOf(revision);
  const features = new Uint16Array(featuresPerCandidate);
  features.set(options[0]!.subarray(0, common));
  const size = candidateFeatures(layout, { ...idea, repeated: false }, place, features, common);
  const chosen = features.slice(0, size);
  pairs.push({ chosen, rejected, options: [...options, chosen] });
}

/** Opens a day of the policy. Where the person compares, what is done is drawn from the policy and rated beside one other option; else it is the best. */
export function openPolicyDay(memory: LearnerMemory, opening: DayOpening, settings: TrainingSettings): PolicyDay {
  const { seed, life, date, compares } = opening;
  const chance = generatorFor(seed, life, 'learner', date);
  const today = openDayMemory();
  const hobbies = [...memory.hobbies];
  const pairs: PreferencePair[] = [];
  /** What was weighed at ticks that the person has not spoken of yet; null where nothing was compared. */
  const waiting: (Weighed | null)[] = [];
  const shared = new Uint16Array(featuresPerCandidate);
  const scores: number[] = [];
  return {
    weigh(moment, ideas) {
      const count = ideas.length;
      const place = activityPlace(moment, hobbies);
      const common = momentFeatures(layout, moment, place, today, shared);
      const options: Features[] = [];
      scores.length = count + 1;
      for (let at = 0; at < count; at++) {
        const { topic, style } = ideas[at]!;
        const repeated = topic < topics.length && today.hasSaid(topics[topic]!);
        const size = candidateFeatures(layout, { topic, style, repeated }, place, shared, common);
        scores[at] = scoreUnder(memory.weights, shared, size);
        if (compares) options.push(shared.slice(0, size));
      }
      scores[count] = 0;
      const delivered = compares ? sampleFrom(scores, chance.uniform()) : bestOf(scores, chance.uniform());
      if (delivered < count) today.said(moment.minute, topics[ideas[delivered]!.topic] ?? null);
      if (!compares) return { delivered, other: null };
      if (count === 0) {
        waiting.push(null);
        return { delivered, other: null };
      }
      const other = (delivered + chance.integer(1, count)) % (count + 1);
      options.push(silence);
      waiting.push({ options, delivered, other, common, place });
      return { delivered, other };
    },
    heard({ rated, revision }) {
      const weighed = waiting.shift() ?? null;
      if (weighed === null) return;
      const { options, delivered, other } = weighed;
      if (revision !== undefined) addRevision(pairs, weighed, revision);
      const [first, second] = rated;
      if (first === undefined || second === undefined) return;
      if (first.score === null || second.score === null || first.score === second.score) return;
      const [chosen, rejected] = first.score > second.score ? [delivered, other] : [other, delivered];
      pairs.push({ chosen: options[chosen]!, rejected: options[rejected]!, options });
    },
    learn() {
      const version = memory.version + 1;
      const weights = memory.weights.slice();
      const draws = generatorFor(seed, life, 'training', version);
      const training = train({ weights, reference }, { earlier: memory.pairs, today: pairs }, settings, draws);
      return {
        memory: { version, weights, hobbies, pairs: [...memory.pairs, ...pairs] },
        training: { version, ...training },
      };
    },
  };
}
