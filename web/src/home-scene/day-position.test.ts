import { describe, expect, test } from 'vitest';
import { positionAt, type DayOfPlaces } from './day-position.ts';

const kitchen = { room: 'kitchen' };

/** An hour at the stove, one away, one at the table; ways of three and four tiles. */
const day: DayOfPlaces = {
  plan: {
    activities: [
      { from: 480, to: 540, at: kitchen },
      { from: 540, to: 600, at: null },
      { from: 600, to: 660, at: kitchen },
    ],
  },
  places: [{ x: 1, y: 1 }, null, { x: 4, y: 1 }],
  walks: [
    {
      activity: 1,
      seconds: 6,
      path: [
        { x: 1, y: 1 },
        { x: 1, y: 2 },
        { x: 0, y: 2 },
      ],
    },
  ],
  home: { entrance: { x: 0, y: 2 } },
};

describe('where somebody is', () => {
  test('at home in the middle of their tile, away at the door', () => {
    expect(positionAt(day, 500, 1)).toEqual({ x: 1.5, y: 1.5, walking: false, away: false });
    expect(positionAt(day, 590, 1)).toEqual({ x: 0.5, y: 2.5, walking: false, away: true });
    expect(positionAt(day, 610, 1)).toEqual({ x: 4.5, y: 1.5, walking: false, away: false });
  });

  test('before and after the day where it begins and ends', () => {
    expect(positionAt(day, 0, 1)).toMatchObject({ x: 1.5, y: 1.5 });
    expect(positionAt(day, 2000, 1)).toMatchObject({ x: 4.5, y: 1.5 });
  });

  test('on a way, tile by tile, looking where they go; it takes as long as it is to be seen', () => {
    expect(positionAt(day, 540, 2)).toMatchObject({ x: 1.5, y: 1.5, walking: true, heading: 180 });
    expect(positionAt(day, 540.5, 2)).toMatchObject({ x: 1.5, y: 2, walking: true });
    expect(positionAt(day, 541.5, 2)).toMatchObject({ x: 1, y: 2.5, walking: true, heading: -90 });
    expect(positionAt(day, 542, 2).walking).toBe(false);
  });

  test('never shorter than it is, and never so long that they do not arrive', () => {
    expect(positionAt(day, 540.05, 0).walking).toBe(true);
    expect(positionAt(day, 540.11, 0).walking).toBe(false);
    expect(positionAt(day, 575, 500).walking).toBe(true);
    expect(positionAt(day, 577, 500).walking).toBe(false);
  });
});
