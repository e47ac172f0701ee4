import { expect, test } from 'vitest';
import { exampleSituation } from './example-situation.ts';
import { lineComplaint, lineComplaints } from './line-complaint.ts';

const telling = 'what if the guest will notice that i cannot really cook?';
const about = (isLast: boolean) => ({ situation: exampleSituation, isLast });
const message = (line: string, isLast: boolean, reask: number) => lineComplaint(line, about(isLast), reask)?.message;

test('what gives something away is complained about once, wherever it is said', () => {
  for (const isLast of [true, false]) {
    expect(message(telling, isLast, 0)).toContain('keeps to themselves');
    expect(lineComplaint(telling, about(isLast), 1)).toBeNull();
  }
});

test('a question is complained about once, and only at the end', () => {
  expect(message('and then?', true, 0)).toContain('without a question');
  expect(lineComplaint('and then?', about(true), 1)).toBeNull();
  expect(lineComplaint('and then?', about(false), 0)).toBeNull();
  expect(lineComplaint('ok bye', about(true), 0)).toBeNull();
});

test('what only an assistant would write is complained about each time', () => {
  for (const reask of [0, 1, 2]) expect(message('How can I help you today?', true, reask)).toContain('slipped');
});

test('all complaints are listed, since hashes of prompts go by the list', () => {
  const made = [message('I hope this helps', false, 0), message(telling, false, 0), message('and then?', true, 0)];
  expect(made).toEqual([...lineComplaints]);
});
