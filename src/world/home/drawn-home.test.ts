import { expect, test } from 'vitest';
import { readDrawnHomes, readHomes } from './read-home.ts';

test('a drawing adds to a home and changes nothing of it', () => {
  const homes = readHomes();
  readDrawnHomes().forEach(({ walls: _walls, furniture: _furniture, ...home }, place) => {
    expect(home).toEqual(homes[place]);
  });
});

test('what stands in a room takes up squares of it, blocked where nobody walks over it, and no two share one', () => {
  for (const home of readDrawnHomes()) {
    const taken = new Set<number>();
    for (const { name, room, blocks, squares } of home.furniture) {
      expect(squares.length, name).toBeGreaterThan(0);
      for (const { x, y } of squares) {
        const square = y * home.width + x;
        expect(taken.has(square), `${home.id}: ${name}`).toBe(false);
        taken.add(square);
        expect(home.roomOf[square]).toBe(room);
        expect(home.blocked[square]).toBe(blocks);
        expect(home.walls[square]).toBe(false);
      }
    }
    const furnished = home.blocked.flatMap((blocked, square) => (blocked && home.roomOf[square] ? [square] : []));
    expect(furnished.every((square) => taken.has(square))).toBe(true);
  }
});
