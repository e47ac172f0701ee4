import { expect, it } from 'vitest';
import { questionsIn, replyParts } from './reply-parts.ts';
import { topicOf } from './topic.ts';

it('finds what a person can take up: steps, verdicts and figures', () => {
  const reply =
    'First, offer the milk in a small open cup, and wait. It is **most likely** teething. Fifteen minutes are enough.';
  const { steps, verdicts, figures } = replyParts(reply, ['How does he drink?'], []);
  expect(steps).toEqual(['offer the milk in a small open cup']);
  expect(verdicts).toEqual(['most likely teething']);
  expect(figures).toEqual(['fifteen minutes']);
  expect(replyParts('Breathe out for six counts, which calms.', [], []).steps).toEqual(['breathe out for six counts']);
  expect(replyParts(null, [], [])).toEqual({ nouns: [], steps: [], verdicts: [], figures: [] });
});

it('takes up no half of a list, nothing of its own and no figure it gave itself', () => {
  expect(replyParts('Send one invitation with day, hour and place.', [], []).steps).toEqual([]);
  expect(replyParts('Ten minutes are enough for the kitchen table.', ['I have ten minutes.'], []).figures).toEqual([]);
});

it('finds the questions at the end of a reply', () => {
  expect(questionsIn('Is it hot? Rest first. Then drink. How old is he? And you?')).toEqual([
    'How old is he?',
    'And you?',
  ]);
  expect(questionsIn(null)).toEqual([]);
});

it.each([
  ['whether one bowl of prawn noodles does harm', 'the bowl'],
  ['what licence a parish hall in Ireland needs', 'the licence'],
  ['a study plan for five weeks', 'the study plan'],
  ['what to say to a mother who wants the pigeons off the roof', 'my mother'],
  ['how long fiddleheads must be cooked', 'the fiddleheads'],
  ['why sleep does not come before four', null],
])('“%s” is about %s', (text, topic) => {
  expect(topicOf(text)).toBe(topic);
});
