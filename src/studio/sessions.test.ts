import { expect, test } from 'vitest';
import { Conflict, NotFound } from './problem.ts';
import { openSessions } from './sessions.ts';

function opened(most = 20) {
  let now = 0;
  const ended: string[] = [];
  const clock = { now: () => now, sleep: () => Promise.resolve() };
  const sessions = openSessions<string>({ clock, most, idleMinutes: 10, onEnd: (session) => ended.push(session) });
  return { sessions, ended, pass: (minutes: number) => (now += minutes * 60_000) };
}

test('a session belongs to the browser that opened it', () => {
  const { sessions, ended } = opened();
  const id = sessions.open('a', 'mine');
  expect(sessions.get('a', id)).toBe('mine');
  expect(() => sessions.get('b', id)).toThrow(NotFound);
  sessions.end('b', id);
  expect(sessions.get('a', id)).toBe('mine');
  sessions.end('a', id);
  expect(ended).toEqual(['mine']);
  expect(() => sessions.get('a', id)).toThrow(NotFound);
});

test('unused sessions end, and used ones stay', () => {
  const { sessions, ended, pass } = opened();
  const [used, unused] = [sessions.open('a', 'used'), sessions.open('a', 'unused')];
  pass(8);
  sessions.get('a', used);
  pass(8);
  expect(sessions.get('a', used)).toBe('used');
  expect(() => sessions.get('a', unused)).toThrow(NotFound);
  expect(ended).toEqual(['unused']);
});

test('a browser has its share', () => {
  const { sessions, ended, pass } = opened(5);
  for (const name of ['1', '2', '3', '4', '5']) {
    sessions.open('a', name);
    pass(1);
  }
  expect(ended).toEqual(['1']);
});

test('no browser can keep others out: where all is taken, the longest unused session of whoever has most gives way', () => {
  const { sessions, ended, pass } = opened(4);
  const only = sessions.open('b', 'only');
  const [first, second] = ['a1', 'a2', 'a3'].map((name) => {
    pass(0.5);
    return sessions.open('a', name);
  });
  pass(0.5);
  sessions.get('a', first!);
  pass(0.5);
  sessions.open('c', 'c1');
  expect(ended).toEqual(['a2']);
  expect(() => sessions.get('a', second!)).toThrow(NotFound);
  sessions.open('c', 'c2');
  expect(ended).toEqual(['a2', 'a3']);
  expect(sessions.get('b', only)).toBe('only');
});

test('where everybody has one, one that rests gives way, and whoever comes too early is told so', () => {
  const { sessions, ended, pass } = opened(2);
  sessions.open('a', 'a1');
  pass(1);
  const used = sessions.open('b', 'b1');
  expect(() => sessions.open('c', 'one too many')).toThrow(Conflict);
  // What it holds is freed though it was never kept.
  expect(ended).toEqual(['one too many']);
  pass(4);
  sessions.get('b', used);
  sessions.open('c', 'c1');
  expect(ended).toEqual(['one too many', 'a1']);
  expect(() => sessions.open('d', 'too early')).toThrow(Conflict);
});
