import { expect, it } from 'vitest';
import { generatorFor } from '../../random/index.ts';
import type { Situation } from '../simulated-user.ts';
import { answerTo } from './answer-back.ts';
import { momentOf } from './moment.ts';
import { unmarked } from './spelling.ts';

const happening =
  'Tomasz has been at home with Staś, eleven months old, since Monday. His wife works until four. The market closes at six, and twenty-two guests come tonight.';
const situation: Situation = {
  life: 'life-1',
  trial: 1,
  person: {
    id: '1',
    demographics: {
      gender: 'Male',
      age: 'Young (34 years old)',
      employment: 'Tram driver',
      area: 'the edge of Kraków, Poland',
      income: 'Low Income',
    },
    bigFive: {},
    traits: [],
    preferences: [],
    specialPreference: null,
  },
  goal: null,
  event: {
    number: 1,
    scene: { time: '2025-08-19 13:26:40, Tuesday', place: 'Playground', weather: null },
    happening,
    intention: {
      sentence: 'Tomasz wants to cook.',
      checklist: [
        { number: 1, kind: 'explicit', text: 'Asks what may be given at a weight of nine and a half kilos.' },
        { number: 2, kind: 'implicit', text: 'Would rather not ring his wife at the laboratory.' },
      ],
    },
    utc: null,
    coordinates: null,
    earlierConversations: [],
  },
};

function answered(question: string, seed = 1): { text: string; told: boolean } {
  const draws = (turn: number, purpose: string) => generatorFor(seed, turn, purpose);
  const { ways, told } = answerTo(question, question, momentOf(seed, situation, [], 'neutral', draws));
  return { text: unmarked(ways[0] ?? ''), told };
}

it.each([
  ['How old is the boy?', /eleven months/i],
  ['And how old are you?', /34/],
  ['When does the market close?', /at six/i],
  ['How many guests come?', /twenty-two/i],
  ['Where are you now?', /in the playground|at the playground/i],
  ['Which city do you live in?', /Kraków/],
  ['What do you do for work?', /tram driver/i],
  ['How many kilos does he weigh?', /nine and a half/i],
  ['Shall I list the shops?', /list the shops/i],
])('“%s” gets a fact', (question, fact) => {
  for (let seed = 1; seed < 12; seed++) {
    const { text, told } = answered(question, seed);
    expect(text).toMatch(fact);
    expect(told).toBe(true);
  }
});

it('never says yes or no to what asks for more, and has some answer to everything', () => {
  const questions = [
    'What kind of stove is it?',
    'Which colour is the lid?',
    'How far is the sea?',
    'Where did you buy it?',
    'Why green?',
    'Who cooks?',
  ];
  for (const question of questions)
    for (let seed = 1; seed < 25; seed++) {
      const { text } = answered(question, seed);
      expect(text, question).toMatch(/\p{L}/u);
      expect(text, question).not.toMatch(/^(?:yes|no|nope|yeah)\b(?! idea| clue)/i);
      expect(text, question).not.toMatch(/laboratory/);
    }
});
