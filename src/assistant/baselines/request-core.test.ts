import { describe, expect, it } from 'vitest';
import { heardIn } from './request-core.ts';

describe('heardIn', () => {
  it.each<[string, string[]]>([
    ['What temperature should a lamb shoulder reach?', ['what temperature should a lamb shoulder reach']],
    ['Can you recommend a dentist near the harbour?', ['recommending a dentist near the harbour']],
    ['I want to repaint my fence before winter.', ['repainting your fence before winter']],
    ['How do I get red wine out of a carpet?', ['getting red wine out of a carpet']],
    ['Any idea how to keep foxes away from the hens?', ['how to keep foxes away from the hens']],
    ['Please compare the two insurance offers for me.', ['comparing the two insurance offers']],
    ['Looking for a birthday present for a chess player.', ['a birthday present for a chess player']],
    ["What's the best way to store dahlias?", ['storing dahlias']],
    ['My daughter will not eat vegetables. Could you help me with a lunch box?', ['a lunch box']],
  ])('“%s” asks for %j', (line, matters) => {
    expect(heardIn(line).matters).toEqual(matters);
  });

  it.each([
    "I'm on my way to my sister in Vermont.",
    'Just now I am at the elementary school.',
    'My children are asleep.',
    'The echo in the cave was loud.',
    'First part done, the paint is dry.',
  ])('“%s” asks for nothing and tells something', (line) => {
    const { matters, remarks } = heardIn(line);
    expect(matters).toEqual([]);
    expect(remarks).toHaveLength(1);
  });

  it.each([
    'Could you be more precise, please?',
    'And my other question?',
    'What else?',
    'Sorry, I meant something else.',
    'Keep it short, please.',
  ])('“%s” is talk about the talk', (line) => {
    expect(heardIn(line)).toEqual({ matters: [], remarks: [] });
  });
});
