import { readWeights, scoreIdeas, type LearnerMemory, type Moment, type ReadWeight } from '../../assistant/index.ts';
import { UsageError } from '../../errors/index.ts';
import { weekdayInFull } from '../../world/index.ts';
import { asksOthers, readKeptLearner } from './explain-learner-kept.ts';
import { findCell, liveAgain } from './explain-learner-life.ts';

/** A time and an activity to be told of. */
export interface ExplainedMoment {
  /** `mon` to `sun`. */
  weekday: string;
  /** Minutes since midnight. */
  minute: number;
  /** Kind of activity, as breakfast or free; a hobby by its name. */
  activity: string;
  /** Minutes since it last spoke; null: it has not spoken today. */
  since: number | null;
}

/** How many likes and dislikes of each family are told. */
const told = 5;
/** How many things that could be said are told. */
const ideasTold = 6;

/**
 * What a learner of a run has learned, in words: of each family of features what it likes most and least, with numbers.
 * @param options.version after so many trainings; default: all of them
 * @param options.at what it would say at a moment is told, too
 * @throws UsageError for a life, an assistant or a version that there is not
 */
export async function explainLearner(options: {
  root: string;
  life: string;
  assistant?: string;
  version?: number;
  at?: ExplainedMoment;
}): Promise<string> {
  const { label, life, version, learner, from } = await learnerOf(options);
  const head = `${label} of ${life} after ${version} ${version === 1 ? 'training' : 'trainings'}${from}.`;
  const rule = 'It speaks where the weights of a moment and a suggestion add up to more than 0, which is silence.';
  const at = options.at === undefined ? [] : ['', ...momentLines(learner, options.at)];
  return [head, rule, '', ...familyLines(readWeights(learner)), ...at].join('\n');
}

/** A learner after so many trainings: as it was kept where others were asked, else computed again. */
async function learnerOf(options: { root: string; life: string; assistant?: string; version?: number }) {
  const { study, row, assistant } = await findCell(options);
  const { life } = row;
  const { label } = assistant;
  if (asksOthers(study, assistant)) {
    return { label, life, from: '', ...(await readKeptLearner({ ...options, life, assistant })) };
  }
  const again = await liveAgain(options);
  try {
    const version = options.version ?? study.days - 1;
    const learner = learnerIn(await again.memoryAfter(version), label);
    return { label, life, version, learner, from: `, from ${learner.pairs.length} pairs` };
  } finally {
    again.close();
  }
}

function learnerIn(memory: unknown, label: string): LearnerMemory {
  if (typeof memory === 'object' && memory !== null && 'weights' in memory) return memory as LearnerMemory;
  throw new UsageError(`${label} has no weights that could be read. Name a learner.`);
}

function familyLines(weights: readonly ReadWeight[]): string[] {
  if (weights.length === 0) return ['It has learned nothing yet: everything is as good as silence.'];
  const families = new Map<string, ReadWeight[]>();
  for (const weight of weights) {
    const family = families.get(weight.family) ?? [];
    families.set(weight.family, [...family, weight]);
  }
  return [...families].flatMap(([family, all]) => {
    const sorted = all.toSorted((one, other) => other.weight - one.weight);
    const likes = sorted.filter(({ weight }) => weight > 0).slice(0, told);
    const dislikes = sorted
      .filter(({ weight }) => weight < 0)
      .slice(-told)
      .toReversed();
    return [
      family,
      ...(likes.length === 0 ? [] : [`  for      ${likes.map(weightText).join(', ')}`]),
      ...(dislikes.length === 0 ? [] : [`  against  ${dislikes.map(weightText).join(', ')}`]),
    ];
  });
}

function weightText({ value, weight }: ReadWeight): string {
  return `${value} ${signed(weight)}`;
}

function signed(weight: number): string {
  return `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}`;
}

function momentLines(learner: LearnerMemory, { weekday, minute, activity, since }: ExplainedMoment): string[] {
  const isHobby = learner.hobbies.includes(activity);
  const moment: Moment = {
    time: '',
    weekday,
    minute,
    day: 0,
    activity: {
      kind: isHobby ? 'hobby' : activity,
      doing: activity,
      part: activity,
      hobby: isHobby ? activity : null,
      room: '',
    },
    walking: false,
  };
  const scored = scoreIdeas(learner, moment, since);
  const before = since === null ? 'nothing said yet today' : `${since} minutes after it last spoke`;
  const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const speaks = scored.filter(({ score }) => score > 0).length;
  return [
    `At ${clock} on a ${weekdayInFull(weekday)}, ${activity === 'free' ? 'free time' : activity}, ${before}: ${speaks} of ${scored.length} things that it could say are better than silence.`,
    ...scored
      .slice(0, ideasTold)
      .map(({ topic, style, score }) => `  ${signed(score)}  something about ${topic}, ${style}`),
  ];
}
