import { expect, it } from 'vitest';
import type { CallLine } from '../../model/index.ts';
import type { Exchange, Reaction, Situation } from '../simulated-user.ts';
import { agendaUser } from './agenda-user.ts';
import { sharesRun } from './words.ts';

const implicit = ['Would rather not ring his wife at the laboratory.', 'Is ashamed of the dose given on Sunday.'];
const situation: Situation = {
  life: 'l',
  trial: 1,
  goal: 'Emre wants to walk every day before breakfast.',
  person: {
    id: '1',
    demographics: {
      gender: 'Male',
      age: 'Young (34 years old)',
      area: 'a flat in Kraków, Poland',
      marital: 'Never married, shares the home with a father',
      employment: 'Tram driver',
    },
    bigFive: { agreeableness: 'high' },
    traits: [],
    preferences: [
      {
        dimension: 'An uncluttered home',
        level: 'low',
        sentence: 'Feels at home among piles and finds everything without tidying.',
      },
    ],
    specialPreference: null,
  },
  event: {
    number: 1,
    scene: { time: '2024-05-06 09:15:00, Monday', place: 'Playground', weather: 'Rain since six. No wind.' },
    happening: 'Emre sits on the bench with the syrup in his bag, and the boy has had a fever since yesterday.',
    intention: {
      sentence: 'Emre wants to give the right amount of syrup.',
      checklist: [
        { number: 1, kind: 'explicit', text: 'Asks how much syrup a boy of eleven months may have.' },
        { number: 2, kind: 'explicit', text: 'Wants a sentence for the practice on the telephone.' },
        ...implicit.map((text, at) => ({ number: at + 3, kind: 'implicit' as const, text })),
      ],
    },
    utc: null,
    coordinates: null,
    earlierConversations: [],
  },
};

async function afterLines(replies: readonly string[], seed: number, of = situation): Promise<Reaction[]> {
  const user = agendaUser({ seed });
  const opening = await user.open(of, null as unknown as CallLine);
  const ledger = { said: [...opening.said], answered: [] as number[] };
  const exchanges: Exchange[] = [];
  const reactions: Reaction[] = [];
  let { utterance, emotion } = opening;
  for (const reply of replies) {
    exchanges.push({ utterance, emotion, reply });
    const hearing = { situation: of, exchanges, ledger, mayEnd: exchanges.length > 1 };
    const heard = async () => ({ overlap: 0, repetitive: false, remembered: [] });
    const reaction = await user.react(hearing, heard, null as unknown as CallLine);
    reactions.push(reaction);
    ledger.said.push(...reaction.said);
    ledger.answered.push(...reaction.answered);
    ({ utterance, emotion } = reaction);
    if (reaction.action === 'end') break;
  }
  return reactions;
}

const seeds = Array.from({ length: 30 }, (_, at) => at + 1);

/** The lines of many persons to one reply after the opening. */
async function linesTo(reply: string, of = situation): Promise<string[]> {
  const all = await Promise.all(seeds.map((seed) => afterLines([reply], seed, of)));
  return all.map(([reaction]) => reaction!.utterance);
}

it.each([
  ['Who are you?', /emre/i],
  ['What is your name?', /emre/i],
  ['What is your goal in life?', /walk every day before breakfast/i],
  ['What time is it?', /9:15/],
  ["What's the weather like?", /rain since six/i],
  ['42', /42/],
  ['bye', /syrup/i],
  ['Are you married?', /^(?!.*shares).*married, i share the home with my father/is],
  ['What do you like?', /i feel at home among piles(?! and finds)/i],
  ['My name is Tom.', /./],
  ['你好，我能帮你什么吗？', /english|subtitles/i],
])('“%s” is answered as a person would', async (reply, answer) => {
  const lines = await linesTo(reply);
  for (const line of lines) expect(line).toMatch(answer);
  expect(new Set(lines).size).toBeGreaterThan(4);
});

it('says the next thing that can be said when asked what it wants, and none to a greeting', async () => {
  for (const seed of seeds) {
    expect((await afterLines(['Hello, how can I help?'], seed))[0]!.said).toEqual([2]);
    expect((await afterLines(['Hello!'], seed))[0]!.said).toEqual([]);
  }
});

it('never complains that a pleasantry missed the point, and takes no note of it', async () => {
  for (const reply of ['Hi!', 'Who are you?', 'asdf qwer', 'thanks', 'How are you?'])
    for (const seed of seeds) {
      const [reaction] = await afterLines([reply], seed);
      expect(reaction!.utterance).not.toMatch(/can say that|I asked|doesn't tell me|no word|general/i);
      expect(reaction).toMatchObject({ note: '', answered: [], action: 'go-on' });
    }
});

it('asks who says goodbye to stay, and lets them go when they say it again', async () => {
  for (const seed of seeds) {
    const reactions = await afterLines(['Bye!', 'Good night.'], seed);
    expect(reactions.map(({ action }) => action)).toEqual(['go-on', 'end']);
  }
});

it('keeps to itself who it is at first where that is its manner', async () => {
  const style = { name: 'guarded', instruction: '', words: null, openings: [], fillers: [], closings: [] };
  const guarded = { ...situation, person: { ...situation.person, style } };
  for (const line of await linesTo('Who are you?', guarded)) expect(line).not.toMatch(/emre|tram/i);
});

it('says nothing that is not to be said, whatever it is asked', async () => {
  const goal = `Emre wants to be sure that he ${implicit[0]!.toLowerCase()}`;
  for (const reply of ['What is your goal in life?', 'Who are you?', 'Tell me more.', 'What do you want?'])
    for (const line of await linesTo(reply, { ...situation, goal })) {
      expect(line).not.toMatch(/laborator|ashamed/i);
      for (const hidden of implicit) expect(sharesRun(line, hidden, [], 4)).toBe(false);
    }
});
