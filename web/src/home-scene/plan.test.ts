import { describe, expect, test } from 'vitest';
import { readDrawnHomes } from '../../../src/world/index.ts';
import { doorsOf } from './doors.ts';
import { outline } from './outline.ts';
import { planOf } from './plan.ts';
import { symbolOf } from './symbols.ts';

test('an outline goes around its tiles, around holes the other way, and keeps tiles apart that touch at a corner', () => {
  const settings = { width: 4, grow: 0, radius: 0 };
  expect(outline(new Set([0]), settings)).toBe('M0 0Q0 0 0 0L1 0Q1 0 1 0L1 1Q1 1 1 1L0 1Q0 1 0 1Z');
  const ring = new Set([0, 1, 2, 4, 6, 8, 9, 10]);
  expect(outline(ring, settings).match(/M/g)).toHaveLength(2);
  expect(outline(new Set([0, 5]), settings).match(/M/g)).toHaveLength(2);
  expect(outline(new Set([0]), { ...settings, grow: 0.25 })).toContain('1.25 1.25');
});

test('a vegetable is no table', () => {
  const field = symbolOf({ name: 'vegetable field', uses: ['garden'] });
  expect(field).not.toBe(symbolOf({ name: 'dining table', uses: ['eat'] }));
  expect(field!(6, 2).leaf).toBeDefined();
});

describe.each(readDrawnHomes().map((home) => [home.id, home] as const))('%s', (_, home) => {
  const plan = planOf(home);

  test('every room is drawn once, with its name on its own floor', () => {
    expect(plan.rooms.map(({ name }) => name).toSorted()).toEqual([...home.rooms].toSorted());
    for (const { name, label } of plan.rooms) {
      expect(home.roomOf[Math.floor(label.y) * home.width + Math.floor(label.x)], name).toBe(name);
    }
  });

  test('there is one entrance, every other room has a door, and no door is where no wall is', () => {
    const doors = doorsOf(home);
    expect(doors.filter(({ entrance }) => entrance)).toHaveLength(1);
    const connected = new Set(
      doors.flatMap(({ tiles, upright }) => {
        const step = upright ? home.width : 1;
        return tiles.flatMap((tile) => [home.roomOf[tile - step], home.roomOf[tile + step]]);
      }),
    );
    for (const room of home.rooms) expect(connected.has(room), room).toBe(true);
  });

  test('everything that stands there is drawn, of numbers alone', () => {
    const drawn = new Set(plan.pieces.map(({ name, room }) => `${room} ${name}`));
    for (const furniture of home.furniture) {
      if (symbolOf(furniture) !== null) expect(drawn.has(`${furniture.room} ${furniture.name}`)).toBe(true);
    }
    const all = JSON.stringify([plan.pieces, plan.walls, plan.rooms]);
    expect(all).not.toMatch(/NaN|undefined|Infinity/);
  });
});
