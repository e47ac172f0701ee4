import type { Generator } from '../../random/index.ts';
import { capitalised } from './words.ts';
import type { Wish } from './wish.ts';

const frames: Readonly<Record<Wish['kind'], readonly string[]>> = {
  deed: [
    "I'd like to {}.",
    'I need to {}.',
    'I want to {}.',
    "I'm trying to {}.",
    'Could you help me {}?',
    "I'm hoping to {}.",
  ],
  aim: ["I'd like to {}.", 'I want to {}.', "I'm hoping to {}."],
  favour: ['Could you {}?', 'Can you {}?', 'Would you {}?', 'Could you {}, please?'],
  thing: [
    "I'm looking for {}.",
    'I need {}.',
    "I'd like {}.",
    'I could use {}.',
    'Can you help me with {}?',
    'I was hoping for {}.',
  ],
  matter: [
    'Could you tell me {}?',
    'Do you know {}?',
    "I'd like to know {}.",
    'Can you tell me {}?',
    "I'm wondering {}.",
  ],
  question: ['{}'],
  statement: ['{}.'],
  foreign: ['My question is this: {}.', "It's about this: {}.", 'What I mean is: {}.'],
  nothing: [
    'I could use some help, though I find it hard to put into words.',
    "There's something I'd like to ask, but I don't know how to put it.",
  ],
};
const negative: readonly string[] = ["I'd rather {}.", "I'd really rather {}."];

/** All the ways to say a wish, the drawn one first. */
export function waysToSay(wish: Wish, draw: Generator): string[] {
  const choices = wish.kind === 'deed' && wish.text.startsWith('not ') ? negative : frames[wish.kind];
  const first = draw.integer(0, choices.length - 1);
  return choices.map((_, index) => fill(choices[(first + index) % choices.length]!, wish));
}

/** The wish as the thing a sentence is about: "And what about …?"; null when it has no such form. */
export function asTopic(wish: Wish): string | null {
  switch (wish.kind) {
    case 'thing':
      return wish.text;
    case 'matter':
      return wish.text.replace(/^if\b/, 'whether');
    default:
      return null;
  }
}

function fill(frame: string, wish: Wish): string {
  if (frame === '{}' || frame === '{}.') return capitalised(frame.replace('{}', () => wish.text));
  const text = wish.text.replace(/[.!?]+$/, '');
  return frame.replace('{}', () => (wish.kind === 'matter' ? text.replace(/^if\b/, 'whether') : text));
}
