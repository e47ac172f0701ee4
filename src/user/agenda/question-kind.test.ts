import { expect, it } from 'vitest';
import { questionKind } from './question-kind.ts';

it.each([
  ['How old is he?', 'age'],
  ['How many guests do you expect?', 'amount'],
  ['How long has he had the temperature?', 'duration'],
  ['What time do you have to leave?', 'time'],
  ['Where are you now?', 'place'],
  ['Which city are you in?', 'home'],
  ['Who is at the table with you?', 'people'],
  ['What is your budget?', 'budget'],
  ['What else matters to you here?', 'more'],
  ['What worries you most about it?', 'worry'],
  ['How are you holding up?', 'feelings'],
  ['Does that sound doable?', 'check'],
  ['What have you tried so far?', 'tried'],
  ['What do you have in the bag right now?', 'atHand'],
  ['What happened then?', 'story'],
  ['Have you asked the pharmacist?', 'closed'],
  ['What kind of stove is it?', 'thing'],
])('“%s” asks for %s', (question, kind) => {
  expect(questionKind(question).kind).toBe(kind);
});

it('reads what is offered and what there is to choose', () => {
  expect(questionKind('Shall I list the shops for you?')).toEqual({ kind: 'offer', deed: 'list the shops' });
  expect(questionKind('Would you like me to check your plan?')).toEqual({ kind: 'offer', deed: 'check my plan' });
  expect(questionKind('Do you want it warmer or shorter?')).toEqual({ kind: 'choice', options: ['warmer', 'shorter'] });
  expect(questionKind('Is it breast milk or formula?')).toEqual({
    kind: 'choice',
    options: ['breast milk', 'formula'],
  });
});
