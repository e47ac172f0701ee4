import { expect, test } from 'vitest';
import { indexOf, usual } from './index-lines.test-helper.ts';
import { peopleMeans } from './people-means.ts';

test('people stand worst first, with the mean over events of the mean over trials, and without what broke', async () => {
  const { keys } = await indexOf([
    { life: 'a', person: 'ann', event: 1, trial: 1, explicit: 100, implicit: 100 },
    { life: 'a', person: 'ann', event: 1, trial: 2, explicit: 50, implicit: 50 },
    { life: 'a', person: 'ann', event: 2, explicit: 25, implicit: 25 },
    { life: 'b', person: 'ann', event: 1, explicit: null, implicit: null, domain: 'travel' },
    { life: 'c', person: 'bob', event: 1, explicit: 10, implicit: 30 },
    { life: 'c', person: 'bob', event: 2, brokenBy: 'assistant' },
    { life: 'c', person: 'bob', event: 1, assistant: 'generic', explicit: 30, implicit: 30 },
    { life: 'd', person: 'cyd', event: 1, brokenBy: 'network' },
  ]);
  const people = peopleMeans(keys, usual);
  expect(people.map(({ person, means, overall }) => [person, means, overall])).toEqual([
    ['bob', [20, 30], 25],
    ['ann', [50, null], 50],
    ['cyd', [null, null], null],
  ]);
  expect(people[1]).toMatchObject({ lives: ['a', 'b'], domains: ['dining', 'travel'] });
  expect(peopleMeans(keys, { ...usual, lowIsGood: true }).map(({ person }) => person)).toEqual(['ann', 'bob', 'cyd']);
});
