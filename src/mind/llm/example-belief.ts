import { minuteOf } from '../../world/index.ts';
import type { FilledDesire } from '../desires/index.ts';
import type { KnownBelief } from './known-belief.ts';

/** A made-up belief to show and hash prompts with: much is known. */
export const exampleBelief: KnownBelief = {
  at: {
    minute: minuteOf('2024-03-07 12:20:00'),
  },
  longTerm: {
    person: {
      id: 'example',
      name: { given: 'Marta', family: 'Lindqvist', full: 'Marta Lindqvist' },
      facts: { gender: 'female' },
      circle: {
        partner: { name: 'Henrik', gender: 'male', age: 45, atHome: true },
        children: [{ name: 'Saga', gender: 'female', age: 7, atHome: true }],
        grandchildren: [],
        elder: { name: 'Britta', gender: 'female', age: 74, atHome: false, relation: 'mother' },
        friend: { name: 'Elin', gender: 'female' },
      },
      demographics: {
        gender: 'Female',
        age: 'Middle-aged (43 years old)',
        employment: 'Bus driver',
        area: 'a block of flats by the river, Sweden',
      },
      bigFive: { conscientiousness: 'high', extraversion: 'low' },
      traits: ['thrifty', 'punctual'],
      preferences: [
        { dimension: 'Spice', level: 'low', sentence: 'Leaves hot spices to others.' },
        { dimension: 'Bargain hunting', level: 'high', sentence: 'Compares prices down to the last coin.' },
      ],
      specialPreference: null,
    },
    goal: 'Marta wants to cook a proper meal on five evenings a week.',
    remembered: [
      {
        desire: 'example-stove',
        minute: minuteOf('2024-03-02 18:10:00'),
        place: 'home',
        happening: 'One plate of the stove stayed cold while Saga waited at the table.',
        intention: 'Cook a supper for three on the plates that still work.',
        about: ['stove', 'supper'],
      },
      {
        desire: 'example-fish',
        minute: minuteOf('2024-03-07 12:20:00') - 26 * 60,
        place: 'the Bridge Market',
        happening: 'The fishmonger would not say on which day the cod had come in.',
        intention: 'Judge by eye whether a fish is fresh.',
        about: ['fish', 'market'],
      },
    ],
  },
  shortTerm: {
    physical: { tags: ['hungry'], because: ['has eaten nothing since breakfast at 05:40'] },
    psychological: { tags: ['hopeful'], because: ['feels hopeful'] },
    environmental: {
      because: [
        'is at the Bridge Market (market), on Thursday midday in spring',
        'has this weather outside: Light rain, 9 degrees',
      ],
    },
  },
};

/** A made-up belief of somebody of whom next to nothing is known, at night. */
export const bareBelief: KnownBelief = {
  at: {
    minute: minuteOf('2024-08-01 02:40:00'),
  },
  longTerm: {
    person: {
      id: 'example',
      name: { given: 'Ren', family: 'Okabe', full: 'Okabe Ren' },
      facts: { gender: 'nonbinary' },
      circle: {
        partner: null,
        children: [],
        grandchildren: [],
        elder: null,
        friend: { name: 'Sora', gender: 'female' },
      },
      demographics: {},
      bigFive: {},
      traits: [],
      preferences: [],
      specialPreference: null,
    },
    goal: null,
    remembered: [],
  },
  shortTerm: {
    physical: { tags: [], because: [] },
    psychological: { tags: ['calm'], because: ['feels calm'] },
    environmental: { because: ['is at home, on Thursday night in summer', 'has the rooms to themself'] },
  },
};

const tired: KnownBelief = {
  ...bareBelief,
  shortTerm: {
    ...bareBelief.shortTerm,
    physical: { tags: ['tired'], because: ['is awake in the middle of the night'] },
  },
};

/** The made-up belief just after an event that it remembers. */
const afterwards: KnownBelief = {
  ...exampleBelief,
  longTerm: {
    ...exampleBelief.longTerm,
    remembered: [
      ...exampleBelief.longTerm.remembered,
      {
        desire: 'example-crate',
        minute: exampleBelief.at.minute,
        place: 'the Bridge Market',
        happening: 'A stallholder who was packing up let Marta have a crate of soft pears for the price of six.',
        intention: 'Use up a crate of ripe pears before they spoil.',
        about: ['pears', 'market'],
      },
    ],
  },
};

const crate: FilledDesire = {
  event:
    'The stalls are packing up, and a man in a straw hat has sold Marta a whole crate of pears for the price of a handful. They are ripe today and will be past it in two days. The small freezer drawer at home is full.',
  intent: 'Use up a crate of ripe fruit before it spoils.',
  explicit: ['Asks what can be made from a crate of pears with very little equipment.'],
  implicit: ['Wants none of it wasted.', 'Has only this evening free for standing at a stove.'],
};

const heat: FilledDesire = {
  event:
    'The bedroom under the roof has not cooled down since Monday. Ren lies awake and hears the neighbours on their balcony.',
  intent: 'Get some sleep in a room that stays hot all night.',
  explicit: ['Asks how to cool a room without a cooling unit.', 'Wants to know whether a wet sheet helps.'],
  implicit: ['Would rather not wake the neighbours.', 'Hopes that it costs nothing.'],
};

const snow: FilledDesire = {
  event: 'Snow has blocked the door of the market hall while Marta was inside.',
  intent: 'Get to the afternoon shift in time.',
  explicit: ['Asks which buses go.'],
  implicit: ['Would rather not ring the boss.', 'Hopes that nobody minds.'],
};

export const exampleQueryGrounds = [
  { belief: exampleBelief, domain: 'dining' },
  { belief: bareBelief, domain: null },
];

export const exampleBodyGrounds = [
  { belief: exampleBelief, domain: 'dining' },
  { belief: tired, domain: null },
];

export const exampleRankings = [
  { belief: exampleBelief, candidates: [crate, snow] },
  { belief: bareBelief, candidates: [heat] },
];

export const exampleRefinings = [
  { belief: exampleBelief, draft: crate },
  { belief: bareBelief, draft: heat },
];

export const exampleGoalGrounds = [
  { belief: afterwards, domain: 'dining' },
  { belief: bareBelief, domain: 'mental_health' },
];
