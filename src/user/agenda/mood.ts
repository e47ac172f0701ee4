import type { Emotion } from '../../journal/index.ts';
import type { Person } from '../../person/index.ts';
import type { Generator } from '../../random/index.ts';
import { tilt } from './patience.ts';
import { wordsOf } from './words.ts';

/** How things stand for the person after a reply. */
export type Standing =
  | 'silent'
  | 'repeated'
  | 'ignored'
  | 'asked'
  | 'puzzled'
  | 'fed-up'
  | 'partly'
  | 'understood'
  | 'answered'
  | 'done';

type Weighted = readonly (readonly [Emotion, number])[];

/** Emotion and weight; the person's traits shift the weights. */
const moods: Readonly<Record<Standing, Weighted>> = {
  silent: [
    ['confusion', 4],
    ['disappointment', 3],
    ['annoyance', 2],
    ['sadness', 1],
    ['surprise', 1],
  ],
  repeated: [
    ['annoyance', 4],
    ['disappointment', 3],
    ['disapproval', 2],
    ['confusion', 1],
    ['amusement', 1],
  ],
  ignored: [
    ['disappointment', 4],
    ['annoyance', 2],
    ['confusion', 2],
    ['disapproval', 2],
    ['nervousness', 1],
  ],
  asked: [
    ['neutral', 5],
    ['curiosity', 2],
    ['approval', 1],
    ['nervousness', 1],
  ],
  puzzled: [
    ['confusion', 6],
    ['surprise', 2],
    ['amusement', 2],
    ['annoyance', 1],
  ],
  'fed-up': [
    ['anger', 3],
    ['annoyance', 3],
    ['disappointment', 3],
    ['disgust', 1],
    ['sadness', 1],
    ['disapproval', 1],
  ],
  partly: [
    ['approval', 3],
    ['optimism', 3],
    ['curiosity', 2],
    ['neutral', 4],
    ['nervousness', 1],
  ],
  understood: [
    ['realization', 2],
    ['caring', 1],
    ['relief', 3],
    ['optimism', 2],
    ['embarrassment', 1],
    ['neutral', 2],
  ],
  answered: [
    ['gratitude', 4],
    ['approval', 3],
    ['relief', 2],
    ['neutral', 2],
    ['joy', 1],
    ['surprise', 1],
  ],
  done: [
    ['gratitude', 5],
    ['relief', 3],
    ['joy', 2],
    ['admiration', 1],
    ['pride', 1],
    ['optimism', 1],
  ],
};

const shifts: Readonly<Partial<Record<Emotion, (person: Person) => number>>> = {
  anger: ({ bigFive }) => -tilt(bigFive.agreeableness),
  annoyance: ({ bigFive }) => -tilt(bigFive.agreeableness) + tilt(bigFive.neuroticism),
  disapproval: ({ bigFive }) => -tilt(bigFive.agreeableness) + tilt(bigFive.conscientiousness),
  disgust: ({ bigFive }) => -tilt(bigFive.agreeableness),
  nervousness: ({ bigFive }) => 2 * tilt(bigFive.neuroticism),
  fear: ({ bigFive }) => 2 * tilt(bigFive.neuroticism),
  sadness: ({ bigFive }) => tilt(bigFive.neuroticism),
  embarrassment: ({ bigFive }) => tilt(bigFive.neuroticism) - tilt(bigFive.extraversion),
  curiosity: ({ bigFive }) => 2 * tilt(bigFive.openness),
  joy: ({ bigFive }) => 2 * tilt(bigFive.extraversion),
  excitement: ({ bigFive }) => tilt(bigFive.extraversion) + tilt(bigFive.openness),
  optimism: ({ bigFive }) => -tilt(bigFive.neuroticism),
  neutral: ({ bigFive }) => -tilt(bigFive.extraversion),
  gratitude: ({ bigFive }) => tilt(bigFive.agreeableness),
  amusement: ({ bigFive }) => tilt(bigFive.extraversion) - tilt(bigFive.neuroticism),
  confusion: ({ bigFive }) => tilt(bigFive.agreeableness),
};

/** What the person feels after a reply. */
export function moodAfter(standing: Standing, person: Person, draw: Generator): Emotion {
  return drawn(moods[standing], person, draw);
}

const clouds: readonly (readonly [RegExp, Weighted])[] = [
  [
    /^(?:died?|dead|death|funeral|grave|buried|widow\w*)$/,
    [
      ['grief', 3],
      ['sadness', 3],
    ],
  ],
  [
    /^(?:fail\w*|lost|lose|missed|cancel\w*|broke\w*|fired|forgot\w*|stolen|ruined|gone)$/,
    [
      ['disappointment', 4],
      ['sadness', 1],
      ['remorse', 1],
      ['nervousness', 1],
    ],
  ],
  [
    /^(?:rash|fever|pain\w*|hurt|hospital|doctor|swollen|bleed\w*|fell|slipped|panic|scared|afraid|tightened|ill)$/,
    [
      ['nervousness', 3],
      ['fear', 3],
      ['caring', 1],
    ],
  ],
  [
    /^(?:argu\w*|quarrel\w*|shout\w*|insult\w*|unfair|cheat\w*|copied|angry|snatched|rude)$/,
    [
      ['annoyance', 3],
      ['anger', 2],
      ['disapproval', 1],
    ],
  ],
  [
    /^(?:wedding|birthday|party|festival|invited|trip|holiday|concert|won|promoted|gift)$/,
    [
      ['excitement', 3],
      ['joy', 2],
      ['curiosity', 1],
    ],
  ],
];
const calm: Weighted = [
  ['curiosity', 3],
  ['neutral', 3],
  ['desire', 2],
  ['optimism', 2],
  ['nervousness', 1],
];

/** What the person feels when they begin to talk. */
export function moodAtFirst(happening: string, person: Person, draw: Generator): Emotion {
  const words = wordsOf(happening);
  const cloud = clouds.find(([pattern]) => words.some((word) => pattern.test(word)));
  return drawn(cloud === undefined ? calm : cloud[1], person, draw);
}

function drawn(weighted: Weighted, person: Person, draw: Generator): Emotion {
  const weights = weighted.map(([emotion, weight]) => Math.max(0.25, weight + (shifts[emotion]?.(person) ?? 0)));
  let left = draw.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return weighted[index]![0];
  }
  return weighted[0]![0];
}
