import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CallLine } from '../../model/index.ts';
import type { Person, SpeakingStyle } from '../../person/index.ts';
import type { Exchange, Ledger, Situation } from '../simulated-user.ts';
import { agendaUser } from './agenda-user.ts';
import { sharesRun } from './words.ts';

const noLine = null as unknown as CallLine;
const explicit = [
  'Asks how to find the right dose for a child without a recent weight.',
  'Wants to know when to ring a doctor at once.',
  'Asks which papers the pharmacy wants to see.',
];
const implicit = [
  'Was sent home with a smile the last time and dreads being that parent again.',
  'Has told the neighbour upstairs a lie about the red suitcase.',
];
const happening =
  'Marta found a reading of 38.9 on two thermometers at 4.30. The practice opens at eight. Her neighbour knocked twice.';

/** Replies made of all that could be said: the event's words, the hidden words, commands, figures, small talk and noise. */
const piece = fc.oneof(
  fc.constantFrom(
    ...explicit,
    ...implicit,
    happening,
    ...'No. Yes? 5.5 ml. Bye! How are you? Why? Ring them at 9.40. Put it in the red suitcase. null 好 ok'.split(
      /(?<=[.?!]) /,
    ),
  ),
  fc
    .shuffledSubarray(`${implicit.join(' ')} ${explicit.join(' ')} put ring the with to your`.split(' '), {
      maxLength: 14,
    })
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const reply = fc.option(
  fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.join(' '))
    .filter((text) => text.trim() !== ''),
  { freq: 8 },
);
const manner = fc.constantFrom<string | null>(null, 'terse', 'rambling', 'guarded', 'over-polite', 'chatty');

function situationOf(name: string | null): Situation {
  const style: SpeakingStyle | null =
    name === null ? null : { name, instruction: '', words: null, openings: [], fillers: [], closings: [] };
  const person: Person = {
    id: '7',
    demographics: { gender: 'Female', age: 'Young (24 years old)' },
    bigFive: {},
    traits: [],
    preferences: [],
    specialPreference: null,
    ...(style === null ? {} : { style }),
  };
  const kinds = [
    ...explicit.map((text) => ['explicit', text] as const),
    ...implicit.map((text) => ['implicit', text] as const),
  ];
  const checklist = kinds.map(([kind, text], at) => ({ number: at + 1, kind, text }));
  const scene = { time: '2024-05-06 04:30:00, Monday', place: 'Home', weather: null };
  const intention = { sentence: 'Marta wants to get through the night.', checklist };
  const event = { number: 1, scene, happening, intention, utc: null, coordinates: null, earlierConversations: [] };
  return { life: 'life-1', trial: 1, person, goal: null, event };
}

it('nothing unspoken is ever said, no answer is taken twice, and what is answered was asked, whatever is replied', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(999),
      manner,
      fc.array(reply, { minLength: 1, maxLength: 6 }),
      async (seed, name, replies) => {
        const situation = situationOf(name);
        const user = agendaUser({ seed });
        const opening = await user.open(situation, noLine);
        const exchanges: Exchange[] = [];
        let ledger: Ledger = { said: opening.said, answered: [] };
        let { utterance, emotion } = opening;
        for (const text of replies) {
          exchanges.push({ utterance, emotion, reply: text });
          const reaction = await user.react(
            { situation, exchanges, ledger, mayEnd: exchanges.length > 1 },
            async () => ({ overlap: 0, repetitive: false, remembered: [] }),
            noLine,
          );
          for (const number of reaction.answered) {
            expect(ledger.said).toContain(number);
            expect(ledger.answered).not.toContain(number);
          }
          if (text === null) expect(reaction.answered).toEqual([]);
          ledger = { said: [...ledger.said, ...reaction.said], answered: [...ledger.answered, ...reaction.answered] };
          ({ utterance, emotion } = reaction);
          expect(implicit.filter((hidden) => sharesRun(utterance, hidden, explicit, 4))).toEqual([]);
          if (reaction.action === 'end') break;
        }
      },
    ),
    { numRuns: 150 },
  );
});
