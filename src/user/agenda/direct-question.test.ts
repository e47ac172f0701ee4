import { expect, it } from 'vitest';
import { directQuestion } from './direct-question.ts';

it.each([
  ['how much a boy of that age should drink on a hot day', 'how much should a boy of that age drink on a hot day?'],
  ['how to season a dish without anchovies', 'how do I season a dish without anchovies?'],
  ['whether the museum is open on Monday', 'is the museum open on Monday?'],
  ['whether one bowl of prawn noodles does harm', 'does one bowl of prawn noodles do harm?'],
  [
    'what licence a parish hall in Ireland needs for showing films',
    'what licence does a parish hall in Ireland need for showing films?',
  ],
  ['why sleep does not come before four in the morning', 'why does sleep not come before four in the morning?'],
  [
    'which courses of a nine-course banquet can be exchanged',
    'which courses of a nine-course banquet can be exchanged?',
  ],
  [
    'what to say to a mother who wants the pigeons off the roof',
    'what should I say to a mother who wants the pigeons off the roof?',
  ],
  ['what the word dementia will mean for the coming months', 'what will the word dementia mean for the coming months?'],
  ['when I can see my mother', 'when can I see my mother?'],
  ['how soon one needs an injection', 'how soon do you need an injection?'],
  ['how others carry such worry', 'how do others carry such worry?'],
  ['what relieves it overnight and what makes it worse', 'what relieves it overnight and what makes it worse?'],
  ['which procedures there usually are and what proof they want', null],
  ['whether a child may ride in a taxi, and how one does it', null],
  ['where on a small boat it moves least', null],
  ['what rights to training leave one usually has', 'what rights to training leave has one usually?'],
  ['how a child who is seven can be made to talk', null],
])('“%s” → “%s”', (text, question) => {
  expect(directQuestion({ kind: 'matter', text })).toBe(question);
});
