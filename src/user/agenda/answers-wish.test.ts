import { describe, expect, it } from 'vitest';
import { answersWish, isAstray } from './answers-wish.ts';

const about = ['The boy pushed the bottle away and has fallen asleep hungry in the pram.'];

describe('answersWish', () => {
  it.each([
    [
      'Asks how much a boy of that age should drink on a hot day.',
      'About 200 ml of water over the day, in small sips.',
    ],
    ['Asks whether one red cheek is teething or an illness.', 'One red cheek without a rash is most likely teething.'],
    [
      'Asks what to say to the sister-in-law.',
      'You could write: “Thank you for worrying about Aama, I shall keep teaching.”',
    ],
    [
      'Asks why the boy refuses the bottle.',
      'He refuses the bottle because the teat smells of plastic and flows too fast.',
    ],
    [
      'Wants a study plan for the examination.',
      '1. Monday: cable sizes\n2. Tuesday: earthing rules\n3. Wednesday: protection and fuses for the examination',
    ],
    [
      'Wants to know how to share out two hours among sixty questions.',
      'Two hours for sixty questions is two minutes each. Mark the hard ones, skip the diagrams, and keep some for the end.',
    ],
    [
      'Wants to know how to get a boy to drink milk.',
      'Pour the milk into an open cup and let the boy hold the cup himself with both hands.',
    ],
  ])('“%s” is answered by “%s”', (wish, reply) => {
    expect(answersWish(reply, wish, ['How does it work?'], about)).toBe(true);
  });

  it.each([
    [
      'Asks how much a boy of that age should drink on a hot day.',
      'It depends on many factors, so keep an eye on the boy.',
    ],
    ['Asks what to say to the sister-in-law.', 'It is important to talk to the sister-in-law honestly and kindly.'],
    [
      'Wants to know how to get a boy to drink milk.',
      'Green plants turn light into sugar in the chloroplasts of the leaf.',
    ],
    [
      'Wants to know how to get a boy to drink milk.',
      'How does it work with the boy and the milk, the cup, the bottle and the pram?',
    ],
  ])('“%s” is not answered by “%s”', (wish, reply) => {
    expect(answersWish(reply, wish, ['How does it work?'], about)).toBe(false);
    expect(answersWish(null, wish, [], about)).toBe(false);
  });
});

describe('isAstray', () => {
  it('notices a reply about something else, and takes no short or fitting one for it', () => {
    const wish = 'how to get a boy to drink milk';
    expect(
      isAstray('Green plants turn light into sugar in the chloroplasts of every single leaf.', [wish], about),
    ).toBe(true);
    expect(
      isAstray('Milk from a cup works for many children who refuse every bottle at that age.', [wish], about),
    ).toBe(false);
    expect(isAstray('Great.', [wish], about)).toBe(false);
  });
});
