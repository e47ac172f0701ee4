import { expect, it } from 'vitest';
import { answersWish } from './answers-wish.ts';
import { questionsIn, withoutMarks } from './reply-parts.ts';
import { smallTalkIn } from './small-talk.ts';

/** The shortest of three runs in milliseconds. */
function timed(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return Math.min(...times);
}

const hostile: Record<string, (length: number) => string> = {
  'line breaks': (length) => `${'\n'.repeat(length)}x`,
  'carriage returns': (length) => `${'\r'.repeat(length)}x`,
  'blank lines': (length) => `${' \n'.repeat(length / 2)}x`,
  'a long word behind a colon': (length) => `x: ${'a'.repeat(length)}`,
  'opened tags': (length) => '<b'.repeat(length / 2),
};

it.each(Object.keys(hostile))('reads %s in a time that grows with their number, not with its square', (name) => {
  const read = (length: number) => () => {
    const reply = hostile[name]!(length);
    withoutMarks(reply);
    smallTalkIn(reply, []);
    for (const wish of ['which dishes to cook', 'a plan for a week', 'how to fold it'])
      answersWish(reply, wish, ['x'], ['x']);
  };
  read(1000)();
  const [short, long] = [timed(read(20_000)), timed(read(160_000))];
  expect(long).toBeLessThan(32 * Math.max(short, 2));
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
