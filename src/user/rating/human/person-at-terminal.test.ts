import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRecord, type CallRecord } from '../../../model/index.ts';
import { activityFrom, mondayOf, rubricWith } from '../made-up-day.test-helper.ts';
import { personByRule } from '../person-by-rule.ts';
import { personAtTerminal } from './person-at-terminal.ts';
import { readVerdicts } from './read-verdicts.ts';

const plan = mondayOf(activityFrom(480, 540, { doing: 'stirring porridge', part: 'breakfast' }));
const moment = { minute: 485, activity: plan.activities[0]!, walking: false };
const rater = { rubric: rubricWith(), bigFive: {} };
const pathOf = () => join(mkdtempSync(join(tmpdir(), 'livelong-human-')), 'calls.jsonl');

/** Somebody who types these lines. */
function openDay(record: CallRecord, typed: string[]) {
  const shown: string[] = [];
  const ask = async (question: string) => {
    shown.push(question);
    await new Promise((resolve) => setTimeout(resolve, 1));
    const line = typed.shift();
    if (line === undefined) throw new Error('nobody types any more');
    return line;
  };
  const line = () => ({
    record,
    address: [['date', plan.date]] as const,
    role: 'rater' as const,
    priority: 0,
    calls: 0,
  });
  return { shown, day: personAtTerminal({ ask, rater, seed: 1, life: 'a', line }).openDay(plan) };
}

test('marks and a reason are taken; what cannot be read is asked for again; nothing typed is what the rules say', async () => {
  const path = pathOf();
  const record = await openRecord(path);
  const { shown, day } = openDay(record, ['1 1 0', 'yes', '1,1,0,1', ' too soon ', '', '0011', '']);
  expect(await day.rate('Tea?', moment, 1)).toEqual({
    rating: { preference: 1, timing: 1, frequency: 0, communication: 1 },
    why: 'too soon',
  });
  expect(shown[0]).toBe(
    '08:05  stirring porridge (breakfast) in the kitchen\nAssistant: Tea?\npreference, timing, frequency, communication: four times 0 or 1, as "1 1 0 1" (Enter: as the rules say) ',
  );
  expect(shown[1]).toContain('"1 1 0" is not four marks');
  const ruled = await personByRule(rater, { seed: 1, life: 'a' }).openDay(plan).rate('A walk?', moment, 2);
  const why = `as the rules say: ${ruled.why}`;
  expect(await day.rate('A walk?', moment, 2)).toEqual({ ...ruled, why });
  expect(await day.rate('A song?', moment, 2)).toMatchObject({
    rating: { preference: 0, communication: 1 },
    why: null,
  });
  expect(day.silence(moment)).toMatchObject({ communication: 1 });
  record.close();
  const again = await openRecord(path, { replayOnly: true });
  const replayed = openDay(again, []);
  expect(await replayed.day.rate('Tea?', moment, 1)).toMatchObject({ why: 'too soon' });
  expect(replayed.shown).toEqual([]);
  again.close();
});

test('one question at a time, however many suggestions wait', async () => {
  const record = await openRecord(pathOf());
  const { shown, day } = openDay(record, ['1111', 'one', '0000', 'two']);
  const both = await Promise.all([day.rate('Tea?', moment, 1), day.rate('A walk?', moment, 1)]);
  expect(both.map(({ why }) => why)).toEqual(['one', 'two']);
  expect(shown.map((text) => /Tea|walk|Why/.exec(text)?.[0])).toEqual(['Tea', 'Why', 'walk', 'Why']);
});

test('a terminal that is closed stops the run', async () => {
  const { day } = openDay(await openRecord(pathOf()), []);
  await expect(day.rate('Tea?', moment, 1)).rejects.toThrow('nobody types any more');
});

test('whatever is typed is a rating, the rules, or a problem', () => {
  const ruled = { preference: 1, timing: 1, frequency: 1, communication: 0 } as const;
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('0', '1', ' ', ',') })), (typed) => {
      const read = readVerdicts(typed, ruled);
      const marks = typed.replace(/[\s,;]/g, '');
      if (marks === '') expect(read).toEqual({ rating: ruled, isRuled: true });
      else if (/^[01]{4}$/.test(marks)) expect('rating' in read && Object.values(read.rating).join('')).toBe(marks);
      else expect('problem' in read && read.problem).toContain('four marks of 0 or 1');
    }),
  );
});
