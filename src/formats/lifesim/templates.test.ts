import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InputError } from '../../errors/index.ts';
import { faultCollector } from './faults.ts';
import { emptyFolder, templateRows } from './fixture.test-helper.ts';
import { readTemplates } from './templates.ts';

function problemsOf(text: string): string[] {
  const file = join(emptyFolder(), 'templates.json');
  writeFileSync(file, text);
  const faults = faultCollector();
  readTemplates(file, faults);
  try {
    faults.throwIfAny('advice');
  } catch (error) {
    return (error as InputError).faults.map(({ field, problem }) => `${field}: ${problem}`);
  }
  return [];
}

test('dimensions keep their order and all three levels', () => {
  const file = join(emptyFolder(), 'templates.json');
  writeFileSync(file, `\uFEFF${JSON.stringify(templateRows)}`);
  const faults = faultCollector();
  expect(readTemplates(file, faults).dimensions).toEqual([
    { name: 'Tidiness', levels: { low: 'Ignores order.', middle: 'Likes order.', high: 'Loves order.' } },
    { name: 'Sleep', levels: { low: 'Sleeps any time.', middle: 'Sleeps well.', high: 'Sleeps by the clock.' } },
  ]);
  expect(faults.count()).toBe(0);
});

test('each fault names its place', () => {
  const faulty = [
    templateRows[0],
    { ...templateRows[1], dimension: 'Tidiness' },
    { dimension: 'Noise', template: { high: 'Loud.', low: 3 } },
    { dimension: ' ', template: 'text' },
    'Sleep',
  ];
  expect(problemsOf(JSON.stringify(faulty))).toEqual([
    '[1].dimension: expected a name of its own, got "Tidiness", which [0] has already',
    '[2].template.low: expected text, got 3',
    '[2].template.middle: expected text, but it is missing',
    '[3].dimension: expected text, got " "',
    '[3].template: expected an object with "high", "middle" and "low", got "text"',
    '[4]: expected an object with "dimension" and "template", got "Sleep"',
  ]);
});

test.each(['', '{', '[]', '{}', 'null'])('a file that holds %j is one fault', (text) => {
  expect(problemsOf(text)).toHaveLength(1);
});
