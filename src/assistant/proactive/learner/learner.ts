import { generatorFor } from '../../../random/index.ts';
import { styles, topics } from '../catalogue/index.ts';
import type { Candidate, DaySession, ProactiveAssistant } from '../contract.ts';
import { openDayMemory } from '../day-memory.ts';
import { ideasPerTick, inWords, openProposer } from '../proposer.ts';
import {
  activityPlace,
  candidateFeatures,
  featuresPerCandidate,
  layFeaturesOut,
  momentFeatures,
  type SeenHobbies,
} from './features.ts';
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

const layout = layFeaturesOut(topics, styles);
const silence: Features = new Uint16Array(0);

/**
 * The built-in learner: a log-linear policy over some candidates and silence, on features of its own view alone, trained after each day from what the
 * person said about candidates. Its reference policy, which it starts from, finds everything equally good.
 */
export function learner(settings: TrainingSettings): ProactiveAssistant<LearnerMemory> {
  const reference = new Float64Array(layout.size);
  return {
    compares: true,
    start: () => ({ version: 0, weights: new Float64Array(layout.size), hobbies: [], pairs: [] }),
    openDay: (memory, opening) => {
      const proposer = openProposer(opening);
      const chance = generatorFor(opening.seed, opening.life, 'learner', opening.date);
      const today = openDayMemory();
      const hobbies = [...memory.hobbies];
      const pairs: PreferencePair[] = [];
      /** What was weighed at ticks that the person has not spoken of yet: delivered and other first. */
      const waiting: (readonly Features[])[] = [];
      const shared = new Uint16Array(featuresPerCandidate);
      const scores = Array.from({ length: ideasPerTick + 1 }, () => 0);
      const session: DaySession<LearnerMemory> = {
        decide: (moment) => {
          const ideas = proposer.next(moment);
          const place = activityPlace(moment, hobbies);
          const common = momentFeatures(layout, moment, place, today, shared);
          const options: Features[] = [];
          for (let at = 0; at < ideasPerTick; at++) {
            const { topic, style } = ideas[at]!;
            const repeated = today.hasSaid(topics[topic]!);
            const size = candidateFeatures(layout, { topic, style, repeated }, place, shared, common);
            scores[at] = scoreUnder(memory.weights, shared, size);
            if (opening.compares) options.push(shared.slice(0, size));
          }
          scores[ideasPerTick] = 0;
          const candidate = (at: number): Candidate => (at === ideasPerTick ? null : inWords(ideas[at]!, moment));
          const delivered = opening.compares ? sampleFrom(scores, chance.uniform()) : bestOf(scores, chance.uniform());
          if (delivered < ideasPerTick) today.said(moment.minute, topics[ideas[delivered]!.topic]!);
          if (!opening.compares) return { candidates: [candidate(delivered)], delivered: 0 };
          const other = (delivered + chance.integer(1, ideasPerTick)) % (ideasPerTick + 1);
          options.push(silence);
          waiting.push([
            options[delivered]!,
            options[other]!,
            ...options.filter((_, at) => at !== delivered && at !== other),
          ]);
          return { candidates: [candidate(delivered), candidate(other)], delivered: 0 };
        },
        heard: ({ rated }) => {
          const options = waiting.shift();
          const [first, second] = rated;
          if (options === undefined || first === undefined || second === undefined) return;
          if (first.score === null || second.score === null || first.score === second.score) return;
          const [chosen, rejected] =
            first.score > second.score ? [options[0]!, options[1]!] : [options[1]!, options[0]!];
          pairs.push({ chosen, rejected, options });
        },
        learn: () => {
          const weights = memory.weights.slice();
          const draws = generatorFor(opening.seed, opening.life, 'training', memory.version + 1);
          const training = train({ weights, reference }, { earlier: memory.pairs, today: pairs }, settings, draws);
          return {
            memory: { version: memory.version + 1, weights, hobbies, pairs: [...memory.pairs, ...pairs] },
            training: { version: memory.version + 1, ...training },
          };
        },
      };
      return session;
    },
  };
}
