import { describe, expect, it } from 'vitest';
import type { CallLine } from '../../model/index.ts';
import type { Person, SpeakingStyle } from '../../person/index.ts';
import type { Exchange, Ledger, Opening, Reaction, Situation } from '../simulated-user.ts';
import { agendaUser } from './agenda-user.ts';
import { bareLetters } from './phrasing.ts';
import { styleWords } from './wording/index.ts';
import { wordsOf } from './words.ts';

const noLine = null as unknown as CallLine;
const style = (name: string, more: Partial<SpeakingStyle> = {}): SpeakingStyle => ({
  name,
  instruction: '',
  words: null,
  openings: [],
  fillers: [],
  closings: [],
  ...more,
});
const manners: readonly SpeakingStyle[] = [
  ...Object.keys(styleWords).map((name) => style(name)),
  style('terse', { words: 9 }),
  style('rambling', {
    openings: ['So, it is a bit of a story.', "I don't know where to begin."],
    fillers: ['where was I', 'but that is another matter'],
    closings: ['Sorry, that was a lot.'],
  }),
  style('over-polite', { words: 45, openings: ['If it is not too much trouble:'], closings: ['Please excuse me.'] }),
  style('one of somebody else', { words: 20, openings: ['Ahoy.'], fillers: ['matey'], closings: ['Anchors up.'] }),
];
const person: Person = {
  id: '7',
  demographics: { gender: 'Female', age: 'Young (24 years old)' },
  bigFive: { agreeableness: 'high', neuroticism: 'low', extraversion: 'middle' },
  traits: ['playful'],
  preferences: [],
  specialPreference: null,
};
const replies: readonly (string | null)[] = [
  'Soak the pot in warm water with two spoons of baking soda for an hour, then scrape with a wooden spoon. How long has it stood?',
  'Everybody burns something now and then. What matters is that you keep calm and trust yourself.',
  'Fry the rice slowly with a spoon of oil, add an egg, and season with soy sauce at the end. It takes ten minutes.',
  null,
  'Say to your guest: "The rice is burnt, so tonight there is an omelette, and it will be a good one." Then laugh about the pot and the rice.',
  'Lisbon is lovely in September, the trams are empty after six, and the custard tarts near the river cost little.',
];

function situationOf(number: number, own?: SpeakingStyle): Situation {
  return {
    life: `life-${number}`,
    trial: 1,
    person: own === undefined ? person : { ...person, style: own },
    goal: null,
    event: {
      number,
      scene: { time: '2024-05-06 18:00:00, Monday', place: 'Kitchen', weather: null },
      happening:
        'The rice has burnt to the bottom of the pot. Two guests are on the stairs already. The window does not open.',
      intention: {
        sentence: 'She wants to save the evening.',
        checklist: [
          { number: 1, kind: 'explicit', text: 'Asks how to clean a pot with burnt rice.' },
          { number: 2, kind: 'explicit', text: 'Wants a quick dish from eggs and leftover rice.' },
          { number: 3, kind: 'explicit', text: 'Wants to know what to say to the guests.' },
          { number: 4, kind: 'implicit', text: 'Fears that they think she cannot cook.' },
        ],
      },
      utc: null,
      coordinates: null,
      earlierConversations: [],
    },
  };
}

async function talk(situation: Situation, from: number): Promise<{ lines: string[]; turns: (Opening | Reaction)[] }> {
  const user = agendaUser({ seed: 1 });
  const opening = await user.open(situation, noLine);
  const turns: (Opening | Reaction)[] = [opening];
  const exchanges: Exchange[] = [];
  let ledger: Ledger = { said: opening.said, answered: [] };
  for (let at = 0; at < replies.length; at++) {
    const { utterance, emotion } = turns.at(-1)!;
    exchanges.push({ utterance, emotion, reply: replies[(at + from) % replies.length]! });
    const hearing = { situation, exchanges, ledger, mayEnd: exchanges.length >= 2 };
    const reaction = await user.react(hearing, async () => ({ overlap: 0, repetitive: false, remembered: [] }), noLine);
    ledger = { said: [...ledger.said, ...reaction.said], answered: [...ledger.answered, ...reaction.answered] };
    turns.push(reaction);
    if (reaction.action === 'end') break;
  }
  return { lines: turns.map(({ utterance }) => utterance), turns };
}

const numbers = Array.from({ length: 16 }, (_, index) => index + 1);

describe('a manner of talking', () => {
  it.each(manners)('$name changes what is said and nothing of what is wanted, felt or done', async (own) => {
    let changed = 0;
    for (const number of numbers) {
      const plain = await talk(situationOf(number), number);
      const mannered = await talk(situationOf(number, own), number);
      const wanted = (turns: readonly object[]) => turns.map((turn) => ({ ...turn, utterance: '' }));
      expect(wanted(mannered.turns)).toEqual(wanted(plain.turns));
      if (mannered.lines.join(' ') !== plain.lines.join(' ')) changed++;
    }
    expect(changed).toBeGreaterThan(numbers.length / 2);
  });

  it.each(manners.filter(({ openings }) => openings.length > 0))(
    '$name says its own words at times, and none twice in a talk',
    async ({ name, openings, fillers, closings }) => {
      const own = manners.find((each) => each.name === name && each.openings === openings)!;
      const talks = await Promise.all(numbers.map((number) => talk(situationOf(number, own), number)));
      const all = [...openings, ...fillers, ...closings];
      const times = ({ lines }: { lines: string[] }, words: string) =>
        bareLetters(lines.join(' ')).split(bareLetters(words)).length - 1;
      for (const each of talks) for (const words of all) expect(times(each, words)).toBeLessThan(2);
      for (const group of [openings, fillers, closings].filter(({ length }) => length > 0))
        expect(talks.some((each) => group.some((words) => times(each, words) > 0))).toBe(true);
    },
  );

  it('of few words says less', async () => {
    const count = async (own?: SpeakingStyle): Promise<number> => {
      const talks = await Promise.all(numbers.map((number) => talk(situationOf(number, own), number)));
      return talks.flatMap(({ lines }) => lines).reduce((sum, line) => sum + wordsOf(line).length, 0);
    };
    expect(await count(style('terse', { words: 9 }))).toBeLessThan(0.7 * (await count()));
    expect(await count(style('rambling'))).toBeGreaterThan(1.1 * (await count()));
  });
});
