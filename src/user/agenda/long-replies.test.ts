import { expect, it } from 'vitest';
import { answersWish } from './answers-wish.ts';
import { answersPlainly } from './plain-answer.ts';
import { questionsIn, replyParts, withoutMarks } from './reply-parts.ts';
import { smallTalkIn } from './small-talk.ts';

/** Milliseconds of one run. */
function timed(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

/** How much longer the second run takes, at best: a busy machine makes single runs longer, and no square shorter. */
function growth(short: () => unknown, long: () => unknown, enough: number): number {
  let least = Infinity;
  for (let tries = 0; tries < 20 && least >= enough; tries++)
    least = Math.min(least, timed(long) / Math.max(timed(short), 1));
  return least;
}

const hostile: Record<string, (length: number) => string> = {
  'line breaks': (length) => `${'\n'.repeat(length)}x`,
  'carriage returns': (length) => `${'\r'.repeat(length)}x`,
  'blank lines': (length) => `${' \n'.repeat(length / 2)}x`,
  'a long word behind a colon': (length) => `x: ${'a'.repeat(length)}`,
  'opened tags': (length) => '<b'.repeat(length / 2),
  'points inside words': (length) => '1.a.'.repeat(length / 4),
  abbreviations: (length) => 'e.g. Dr. '.repeat(length / 9),
  'short sentences': (length) => 'Put it in. '.repeat(length / 11),
};

it.each(Object.keys(hostile))('reads %s in a time that grows with their number, not with its square', (name) => {
  const read = (length: number) => () => {
    const reply = hostile[name]!(length);
    withoutMarks(reply);
    smallTalkIn(reply, []);
    replyParts(reply, ['x'], ['y']);
    answersPlainly(reply, 'how to fold it', ['x'], ['x']);
    for (const wish of ['which dishes to cook', 'a plan for a week', 'how to fold it'])
      answersWish(reply, wish, ['x'], ['x']);
  };
  read(1000)();
  expect(growth(read(10_000), read(320_000), 256), 'the square of 32 is 1024').toBeLessThan(256);
});

it('hears of a question without end only its beginning', () => {
  const [question = ''] = questionsIn(`What ${'what '.repeat(10_000)}is it?`);
  expect(question.length).toBeLessThan(600);
  expect(question.endsWith('?')).toBe(true);
});

it('knows a list by two points under each other, blank lines between them or not', () => {
  const dishes = 'which dishes to cook for the guests';
  const given = (reply: string) => answersWish(reply, dishes, [], []);
  expect(given('Dishes:\n\n- lentil soup\n\n\n- potato salad')).toBe(true);
  expect(given('- lentil soup\nDishes')).toBe(false);
});
