import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersPlainly } from './plain-answer.ts';

const told = [
  'The rice has burnt to the bottom of the pot. Two guests are on the stairs already.',
  'Kavita, two years old, is hot and heavy and has a reading of 38.9 on two thermometers.',
];
const plainly = (reply: string | null, wish: string): boolean => answersPlainly(reply, wish, told, []);

describe('answersPlainly', () => {
  it.each([
    ['Asks how to get to the airport and what it costs.', 'The 9:40 gets you there in time, 12 euros.'],
    ['Asks how long it takes until it no longer hurts.', 'Two or three months.'],
    ['Wants to know how much of it is needed.', '3 x 30 min'],
    ['Wants to know when to ring a doctor at once.', "If she won't drink or breathes fast."],
    ['Asks whether the six months are always enforced.', 'Yes, airlines refuse you at the gate.'],
    ['Asks whom to ring first.', 'The bus company, the number is on the sign at the stop.'],
    ['Wants to know what to do with the things and the messages.', 'Box them up and put them in the cellar.'],
    ['Wants a list for five hours on a dark field.', 'Thermos, blanket, chair, red torch, gloves and a hat.'],
    ['Asks which letters have to be answered first.', '- courts\n- the tax office'],
    ['Wants to know how to tell bullying from bad luck.', "Bullying is repeated and aimed at you. Luck isn't."],
    ['Wants to know what to say to the guests.', 'Say: "The rice gave up, so there is an omelette tonight."'],
    ['Wants a fixed order for the evening.', 'Two books, a song, lights out. Always the same.'],
  ])('“%s” is answered by “%s”', (wish, reply) => {
    expect(plainly(reply, wish)).toBe(true);
  });

  it.each([
    ['comfort', "That sounds awful, I'm so sorry."],
    ['encouragement', "You're doing great!"],
    ['an evasion', 'No idea, ask somebody else.'],
    ['another', 'Depends.'],
    ['another', 'I told you already.'],
    ['a question', 'How old is she, and what does she weigh?'],
    ['a request', 'Tell me more about it.'],
    ['a promise', "I'll look it up for you in the big book at home."],
    ['rudeness', 'Nobody cares about your stupid pot, loser.'],
    ['something about nobody here', 'Lisbon is lovely in September, the trams are empty after six.'],
    ['a fact of another world', 'Photosynthesis converts light into chemical energy.'],
    ['a link', 'https://www.example.org/help'],
    ['no English', 'lorem ipsum dolor sit amet consectetur'],
    ['a figure alone', "It's 5."],
    ['what it depends on', 'That depends on the child.'],
    ['what was told', 'Two guests are on the stairs already.'],
    ['silence', null],
    ['much', 'Put them in a box and take it to the cellar, then sit down. '.repeat(3)],
  ])('takes %s for none: %s', (_, reply) => {
    expect(plainly(reply, 'Wants to know what to do with the things and the messages.')).toBe(false);
  });

  it.each([
    ['Asks how to follow a film.', 'Kieslowski, Wajda, Zulawski.'],
    ['Asks how clashes over leave are decided.', 'No no, it is the other way round: salt first, then water.'],
    ['Asks whom to reach before the end of the line.', "It's normal, about a third of people have it."],
  ])('takes for “%s” nothing that could not be said to it: %s', (wish, reply) => {
    expect(plainly(reply, wish)).toBe(false);
  });

  it('takes none of the own lines of the person for an answer', () => {
    const line = 'Somebody on the stairs told me once the opposite. So knackered, honestly.';
    expect(answersPlainly(line, 'Asks whom to ring first.', told, [line])).toBe(false);
  });

  it('reads any text', () => {
    const word = fc.constantFrom(
      ...'if you yes 12.50 9:40 the , . : ? ! \n - 1. "a" не 好 I’ll www. e.g. Dr. put it'.split(' '),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 700 }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, text, text, (reply, wish, line) => {
        expect(typeof answersPlainly(reply, wish, [line], [line])).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
