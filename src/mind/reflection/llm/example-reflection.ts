import { minuteOf } from '../../../world/index.ts';
import type { ReflectionView } from './reflection-view.ts';

const hour = 60;
const day = 24 * hour;

const often: ReflectionView = {
  person: {
    id: 'example',
    name: { given: 'Marta', family: 'Lindqvist', full: 'Marta Lindqvist' },
    facts: { gender: 'female' },
    demographics: {
      gender: 'Female',
      age: 'Middle-aged (43 years old)',
      employment: 'Bus driver',
      area: 'a block of flats by the river, Sweden',
    },
    bigFive: { conscientiousness: 'high', extraversion: 'low' },
    traits: ['thrifty', 'punctual'],
    preferences: [{ dimension: 'Bargain hunting', level: 'high', sentence: 'Compares prices down to the last coin.' }],
    specialPreference: null,
  },
  start: minuteOf('2024-03-04'),
  entries: [
    { at: 7 * hour, text: 'Had no breakfast before the early shift.', ids: [0] },
    {
      at: 18 * hour,
      text: 'The assistant suggested a soup from what is left in the fridge; Marta did it at once.',
      ids: [1],
    },
    { at: day + 7 * hour + 10, text: 'Mended the strap of her work bag at the table.', ids: [2] },
    { at: day + 18 * hour + 20, text: 'The assistant suggested a new film; Marta waved it away.', ids: [3] },
    { at: 2 * day + 20 * hour, text: 'Fell asleep on the sofa before the news.', ids: [4, 6, 9] },
  ],
  thoughts: ['Marta cooks more when she has shopped the day before.'],
};

const once: ReflectionView = {
  person: {
    id: 'example',
    name: { given: 'Ren', family: 'Okabe', full: 'Okabe Ren' },
    facts: { gender: 'nonbinary' },
    demographics: {},
    bigFive: {},
    traits: [],
    preferences: [],
    specialPreference: null,
  },
  start: minuteOf('2024-08-01'),
  entries: [{ at: 2.5, text: 'Read at the window until the street was quiet.', ids: [0] }],
  thoughts: [],
};

/** Made-up days to show and hash the prompt with: some with thoughts before, and a single note of somebody of whom nothing is known. */
export const exampleReflections: readonly ReflectionView[] = [often, once];
