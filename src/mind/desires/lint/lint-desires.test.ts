import { describe, expect, test } from 'vitest';
import type { Desire } from '../desire.ts';
import { exampleDesire } from '../desires.test-data.ts';
import { bundledDesireFiles, bundledPlaces, readDesires } from '../read-desires.ts';
import { lintDesires } from './lint-desires.ts';

const places = bundledPlaces();
const bundled = readDesires(bundledDesireFiles());

function namesOf(...desires: Desire[]): string[] {
  const findings = lintDesires({ pool: { desires, slots: bundled.slots }, places, fewest: 1 });
  return [...new Set(findings.map(({ name }) => name))];
}

test('nothing is wrong with the bundled pool', () => {
  expect(lintDesires({ pool: bundled, places }).map((each) => `${each.name} ${each.where}: ${each.problem}`)).toEqual(
    [],
  );
});

test('nothing is wrong with the example', () => {
  expect(namesOf(exampleDesire())).toEqual([]);
});

const { event } = exampleDesire();
const rainy = event.replace('The soup', 'In the rain the soup');

describe('the linter finds', () => {
  test.each([
    ['unknown-slot', { event: event.replace('onions', '{onions}') }],
    ['unknown-slot', { event: event.replace('onions', '{Onions}') }],
    ['unknown-slot', { event: event.replace('onions', '{friend.colour}') }],
    ['unknown-slot', { event: event.replace('onions', '{aunt.name}') }],
    ['unknown-slot', { event: event.replace('onions', 'onions{') }],
    ['unknown-slot', { event: event.replace('was looking', '{is|are} looking') }],
    ['unused-slot', { slots: { cup: ['a mug', 'a glass'] } }],
    ['unknown-claim', { denies: ['flies well'] }],
    ['unknown-place', { when: { place: ['moon'], hours: [1, 2] } }],
    ['unsatisfiable', { when: { place: ['bank'], hours: [22, 24] } }],
    ['unsatisfiable', { when: { place: ['home'], hours: [1, 2], weather: ['snow'], season: ['summer'] } }],
    ['unsatisfiable', { when: { place: ['home'], hours: [1, 2], stage: ['young adult'], work: ['retired'] } }],
    ['unknown-place', { when: { place: ['home'], hours: [1, 2], workplace: ['moon'] } }],
    ['unsatisfiable', { when: { place: ['home'], hours: [1, 2], work: ['retired'], workplace: ['bank'] } }],
    ['unsatisfiable', { when: { place: ['home'], hours: [1, 2], household: ['alone'], child: [2, 3] } }],
    ['unconditioned', { event: event.replace('{friend}', '{child}') }],
    ['unconditioned', { event: rainy }],
    ['unconditioned', { event: `${event} It was like {place}.` }],
    ['implicit-told', { implicit: ['Has six plates on the table for them.', 'Is too tired to cook again.'] }],
    ['length', { event: '{name} is late.' }],
    ['length', { intent: 'Hurry up.' }],
    ['length', { explicit: [`Asks ${'how and '.repeat(20)}why.`] }],
    ['proper-name', { event: event.replace('onions', 'Brillo') }],
    ['agreement', { intent: 'Save the supper before they come, while {they} sits down.' }],
    ['agreement', { intent: 'Save the supper while {they} {rests|rest} and wants nothing.' }],
    ['agreement', { intent: 'Save the supper while {they} {rests|rest} and remembers {their} mother.' }],
    ['article', { event: event.replace('onions', 'a {dish}') }],
    ['article', { event: event.replace('onions', 'a child of {child.age}') }],
    ['punctuation', { event: event.replace('. There', '.  There') }],
    ['punctuation', { event: event.slice(0, -1) }],
    ['punctuation', { event: event.replace('guests', '"guests') }],
    ['opening', { explicit: ['How does one clean a burner quickly?'] }],
    ['opening', { intent: 'The supper must be saved before the guests come.' }],
    ['opening', { event: event.replace('{name}', 'somebody') }],
    ['opening', { implicit: ['Fears that {name} will be late again.', 'Has nothing else in the house to cook.'] }],
    ['plain-english', { event: event.replace('onions', 'onions — again') }],
    ['plain-english', { event: event.replace('The soup', 'The vibrant soup') }],
    ['plain-english', { event: event.replace('onions', 'netflix') }],
    ['gendered', { event: event.replace('the kitchen', 'his kitchen') }],
    ['dated', { event: event.replace('the window', 'the window on Tuesday') }],
    ['dated', { event: event.replace('the window', 'the window in June') }],
  ] as const)('%s (%#)', (name, changes) => {
    expect(namesOf(exampleDesire(changes as Partial<Desire>))).toContain(name);
  });

  test('duplicate-id, alike and few-entries', () => {
    const other = exampleDesire({ event: event.replace('soup', 'stew') });
    expect(namesOf(exampleDesire(), other)).toEqual(['duplicate-id', 'alike']);
    const few = lintDesires({ pool: { desires: [exampleDesire()], slots: {} }, places });
    expect(few.map(({ name, problem }) => `${name}: ${problem}`)).toEqual(['few-entries: 1 of 60 entries']);
  });
});

test('what is allowed is not found', () => {
  expect(
    namesOf(exampleDesire({ event: rainy, when: { place: ['home'], hours: [17, 21], weather: ['wet'] } })),
  ).toEqual([]);
  const woman = event.replace('the guests have rung twice', 'an old woman with her dog has rung twice');
  expect(namesOf(exampleDesire({ event: woman }))).toEqual([]);
  const fits = 'Save the supper while {they} {rests|rest} and still {wants|want} nothing.';
  expect(namesOf(exampleDesire({ intent: fits }))).toEqual([]);
});
