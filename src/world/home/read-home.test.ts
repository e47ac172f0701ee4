import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { InputError, UsageError } from '../../errors/index.ts';
import { readHome } from './read-home.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-home-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sound = `id: hut
name: a hut
metresPerTile: 1
plan:
  - "######"
  - "#BrrO#"
  - "#rrrb#"
  - "#Srrr#"
  - "##E###"
rooms:
  r: room
  b: bath
objects:
  B: { name: bed, room: room, uses: [sleep, rest] }
  O: { name: tub, room: bath, uses: [wash] }
  S: { name: stove, room: room, uses: [cook, eat], blocks: true }
  E: { name: door, room: room, uses: [leave] }
`;

function read(text: string) {
  const path = join(folder, 'home.yaml');
  writeFileSync(path, text);
  return readHome(path);
}

/** Line, field and problem of what is wrong with the hut once `from` is `to`. */
function faultsAfter(...changes: [from: string, to: string][]) {
  let text = sound;
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message).toContain('docs/days.md');
    return error.faults.map(({ line, field, problem }) => [line, field, problem]);
  }
  throw new Error('nothing was wrong');
}

describe('readHome', () => {
  test('reads the plan and what stands in it', () => {
    const home = read(sound);
    expect(home).toMatchObject({ id: 'hut', width: 6, height: 5, metresPerTile: 1, entrance: { x: 2, y: 4 } });
    expect(home.rooms).toEqual(['room', 'bath']);
    expect(home.roomOf.slice(6, 12)).toEqual([null, 'room', 'room', 'room', 'bath', null]);
    expect(home.blocked.slice(18, 24)).toEqual([true, true, false, false, false, true]);
    expect(home.objects[0]).toEqual({ name: 'bed', room: 'room', uses: ['sleep', 'rest'], tiles: [{ x: 1, y: 1 }] });
    expect(home.people).toBeUndefined();
  });

  test('what blocks is used from beside it, on bare floor rather than on a bed', () => {
    const tilesOfStove = (text: string) => read(text).objects.find(({ name }) => name === 'stove')!.tiles;
    expect(tilesOfStove(sound)).toEqual([
      { x: 1, y: 2 },
      { x: 2, y: 3 },
    ]);
    expect(tilesOfStove(sound.replace('#rrrb#', '#Brrb#'))).toEqual([{ x: 2, y: 3 }]);
    expect(tilesOfStove(sound.replace('"#rrrb#"', '"##rrb#"'))).toEqual([{ x: 2, y: 3 }]);
  });

  test.each<[string, [string, string], number, string, string]>([
    ['an unknown sign', ['#BrrO#', '#BqrO#'], 6, 'plan[1]', '"q" (character 3)'],
    [
      'rows of unequal length',
      ['#rrrb#', '#rrrrb#'],
      7,
      'plan[2]',
      '6 characters are expected, as in the first row, got 7',
    ],
    ['a long sign', ['  B: {', '  BB: {'], 14, 'objects.BB', 'a single character'],
    ['a sign for two things', ['  B: {', '  b: {'], 14, 'objects.b', 'b is a room already'],
    ['an object that is not drawn', ['#Srrr#', '#rrrr#'], 16, 'objects.S', 'nowhere in the plan'],
    ['a room that is not drawn', ['  b: bath', '  b: bath\n  c: cellar'], 13, 'rooms.c', 'nowhere in the plan'],
    [
      'a room that is not there',
      ['name: tub, room: bath', 'name: tub, room: bth'],
      15,
      'objects.O.room',
      'expected one of room, bath, got bth',
    ],
    ['two rooms of a name', ['b: bath', 'b: room'], 12, 'rooms.b', 'there is a room already'],
    ['two things of a name', ['name: stove', 'name: bed'], 16, 'objects.S.name', 'the room has a bed already'],
    ['a use that is not there', ['[wash]', '[washing]'], 15, 'objects.O.uses[0]', 'expected one of sleep, wash'],
    ['an object in a wall', ['######', '#####S'], 16, 'objects.S', 'row 1, character 6'],
    [
      'an object in another room',
      ['name: bed, room: room', 'name: bed, room: bath'],
      14,
      'objects.B',
      'another room than the bath',
    ],
    ['no entrance', ['[leave]', '[rest]'], 14, 'objects', 'there is no entrance'],
    ['an entrance that blocks', ['[leave]', '[leave], blocks: true'], 17, 'objects.E.blocks', 'false is expected'],
    ['no place to wash', ['[wash]', '[rest]'], 14, 'objects', 'no object has the use wash'],
    ['nothing to cook or drink', ['cook, eat', 'eat'], 14, 'objects', 'no object has the use cook or drink'],
    ['a row without quotes', ['"##E###"', '##E###'], 9, 'plan[4]', 'in quotes'],
    ['rows that are no list', ['plan:', 'plan: |\n  ##\nmore:'], 4, 'plan', 'a list of rows is expected'],
    ['tiles of no size', ['metresPerTile: 1', 'metresPerTile: 0'], 3, 'metresPerTile', ''],
    ['an unknown setting', ['metresPerTile: 1', 'metresPerTile: 1\nfloor: 2'], 4, 'floor', 'there is no such setting'],
  ])('names file, line and field of %s', (_, change, line, field, problem) => {
    const faults = faultsAfter(change);
    expect(faults).toContainEqual([line, field, expect.stringContaining(problem)]);
  });

  const enclosed: [string, string][] = [
    ['#BrrO#', '##BrO#'],
    ['#rrrb#', '#r#rb#'],
    ['#Srrr#', '#S#rr#'],
    ['##E###', '###E##'],
  ];

  test('names an object that nobody gets to', () => {
    expect(faultsAfter(...enclosed)).toEqual([[16, 'objects.S', expect.stringContaining('nobody gets to the stove')]]);
  });

  test('a room without a door is one fault, not one for each thing in it', () => {
    const faults = faultsAfter(['#BrrO#', '#Br#O#'], ['#rrrb#', '#rr#b#'], ['#Srrr#', '#Srr##']);
    expect(faults).toEqual([[12, 'rooms.b', expect.stringContaining('nobody gets into the bath')]]);
  });

  test('all faults are told at once', () => {
    expect(faultsAfter(['[wash]', '[rest]'], ['sleep, rest', 'rest'], ...enclosed)).toHaveLength(3);
  });

  test('a file that is not there is told', () => {
    expect(() => readHome(join(folder, 'none.yaml'))).toThrow(UsageError);
  });
});
