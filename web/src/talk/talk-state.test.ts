import { expect, test } from 'vitest';
import {
  awaited,
  beside,
  countChanges,
  isOver,
  newRoom,
  noEdits,
  onceMore,
  only,
  reactionTo,
  withAnswer,
  withTalk,
  withWords,
  type Line,
  type Room,
} from './talk-state.ts';

const line = (utterance: string, changes: Partial<Line> = {}): Line => ({
  utterance,
  emotion: 'neutral',
  action: 'go-on',
  overlap: null,
  said: [],
  answered: [],
  note: '',
  ...changes,
});

/** The room after the talk at `index` got its next line. */
function answered(room: Room, index: 0 | 1, said: Line, ending: 'satisfied' | null = null): Room {
  const talk = room.talks[index]!;
  const answer = { state: 'said', line: said, ledger: { said: [1], answered: [] }, ending, spentUsd: 0 } as const;
  return withTalk(room, talk, withAnswer(talk, answer));
}

test('a talk waits for its opening, then for a line to each word', () => {
  let room = newRoom(3);
  expect(awaited(room.talks[0], room.script)).toBe('opening');
  room = answered(room, 0, line('Hello.'));
  expect(awaited(room.talks[0], room.script)).toBeNull();
  room = withWords(room, 'Yes?');
  expect(awaited(room.talks[0], room.script)).toBe('reaction');
  room = answered(room, 0, line('Bye.'), 'satisfied');
  expect(awaited(room.talks[0], room.script)).toBeNull();
  expect(isOver(room)).toBe(true);
});

test('whoever comes beside hears the same words one after the other', () => {
  let room = answered(newRoom(1), 0, line('Hello.'));
  room = answered(withWords(room, 'One.'), 0, line('Hm.', { note: 'One.' }));
  room = answered(withWords(room, null), 0, line('Well?', { note: 'One.' }));
  room = beside(room, 2, noEdits);
  expect(awaited(room.talks[1]!, room.script)).toBe('opening');
  room = answered(room, 1, line('Good evening.'));
  expect(reactionTo(room.talks[1]!, room).exchanges).toEqual([
    { utterance: 'Good evening.', emotion: 'neutral', reply: 'One.' },
  ]);
  room = answered(room, 1, line('I see.'));
  expect(reactionTo(room.talks[1]!, room).exchanges.map(({ reply }) => reply)).toEqual(['One.', null]);
  expect(reactionTo(room.talks[0], room).notes).toEqual(['One.']);
  room = answered(room, 1, line('Why?'));
  expect(room.talks.map((talk) => awaited(talk, room.script))).toEqual([null, null]);
  expect(only(room, room.talks[1]!).talks).toEqual([room.talks[1]]);
});

test('an answer to a talk that is gone changes nothing', () => {
  const room = newRoom(1);
  const fresh = onceMore(room, { trial: 2 });
  const talk = room.talks[0];
  expect(withTalk(fresh, talk, { ...talk, lines: [line('Late.')] })).toBe(fresh);
});

test('once more keeps who is there and nothing that was said', () => {
  const room = answered(beside(withWords(newRoom(1), 'One.'), 1, { ...noEdits, goal: null }), 0, line('Hello.'));
  const fresh = onceMore(room, { trial: 2 });
  expect(fresh).toMatchObject({ trial: 2, script: [], talks: [{ lines: [] }, { lines: [], edits: { goal: null } }] });
  expect(countChanges(fresh.talks[1]!.edits)).toBe(1);
});
