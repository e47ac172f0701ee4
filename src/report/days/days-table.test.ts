import { describe, expect, test } from 'vitest';
import { daysTable } from './days-table.ts';
import { openDayScorer } from './open-day-scorer.ts';
import { plainDay, tallyWith } from './tallies.test-helper.ts';

const names = ['silent', 'fixed-rate:told', 'memory-with-scores', 'learner'];

function scoresOf(people: number, whole = people) {
  const scorer = openDayScorer({
    seed: 1,
    people,
    days: 2,
    heldOut: 1,
    tickSeconds: 150,
    assistants: names.map((spec) => ({ name: spec.replace(':', '-'), spec, told: spec.endsWith(':told') })),
  });
  for (let person = 0; person < people; person++) {
    scorer.person(person, { statedPerHour: 0.4, bigFive: {} });
    names.forEach((spec, place) => {
      if (place === 3 && person >= whole) return;
      const said = place === 2 && person > 0 ? 0 : 4 * place;
      const learned = place === 3;
      const after = learned ? [{ trainings: 1, tally: plainDay(4 + person, 3) }] : [];
      scorer.take(person, spec.replace(':', '-'), {
        days: [1, 2].map((day) => ({ day, tally: plainDay(said, 2) })),
        heldOut: [{ trainings: 0, tally: plainDay(said, 2) }, ...after],
        failedTrainings: 0,
        learned,
      });
    });
  }
  return { scores: scorer.scores() };
}

describe('the tables of days', () => {
  const table = daysTable(scoresOf(3, 2), { width: 80 });

  test('fit 80 columns, and no line ends in a space', () => {
    for (const line of table.split('\n')) {
      expect(line.length).toBeLessThanOrEqual(80);
      expect(line).toBe(line.trimEnd());
    }
  });

  test('have all assistants, with suggestions and rate beside the mean, and say that it can be gamed', () => {
    const rows = table.split('\n').filter((line) => /^(silent|fixed|memory|learner)[\w* -]* {2,}[\d–]/.test(line));
    expect(rows.slice(0, 4).map((row) => row.split(/ {2,}/).slice(0, 5))).toEqual([
      ['silent', '4.00', '–', '0.00', '–'],
      // Of 240 ticks 4 are 2 and 236 are 4.
      ['fixed-rate-told *', '3.97', '2.00', '0.40', '0'],
      ['memory-with-scores', '3.98', '2.00', '0.27', '0'],
      ['learner', '3.98', '3.00', '0.45', '100'],
    ]);
    expect(table).toContain('0.40)');
    expect(table.replaceAll(/\n\s*/g, ' ')).toContain('is mostly silence, and can be gamed');
  });

  test('say what is told, who heard anything, and who is not whole', () => {
    const text = table.replaceAll(/\n\s*/g, ' ');
    expect(text).toContain('* is told what is hidden');
    expect(text).toContain('over those who heard any: memory-with-scores 1 of 3.');
    expect(text).toContain('Not lived to the end, in no mean: learner 1 of 3 people.');
  });

  test('a learner has its curve, and differences count people', () => {
    expect(table).toContain('learner, by trainings');
    expect(table).not.toContain('memory-with-scores, by trainings');
    expect(table).toMatch(/learner − silent +−0\.02 \[−0\.02, −0\.02\] +0\/2/);
  });

  test('wide lines have intervals, which narrow ones leave out', () => {
    const wide = daysTable(scoresOf(3), { width: 140 });
    expect(wide).toMatch(/learner +3\.98 \[3\.98, 3\.98\] +3\.00 \[3\.00, 3\.00\]/);
  });

  test('one person has no intervals, nobody no table', () => {
    expect(daysTable(scoresOf(1), { width: 120 })).toContain('one person cannot show');
    const none = openDayScorer({
      seed: 1,
      people: 2,
      days: 1,
      heldOut: 0,
      tickSeconds: 150,
      assistants: [{ name: 'silent', spec: 'silent', told: false }],
    });
    expect(daysTable({ scores: none.scores() })).toContain('Nobody’s days are lived to their end yet.');
  });

  test('the mean with failures stands below who failed, and nowhere else', () => {
    expect(table).not.toContain('with failures');
    const scorer = openDayScorer({
      seed: 1,
      people: 2,
      days: 1,
      heldOut: 0,
      tickSeconds: 150,
      assistants: ['silent', 'crashing', 'broken'].map((spec) => ({ name: spec, spec, told: false })),
    });
    const days = {
      silent: plainDay(0, 0),
      crashing: tallyWith({ ticks: 240, hours: 10, failed: 180, silence: { rated: 60, score: 240 } }),
      broken: tallyWith({ ticks: 240, hours: 10, failed: 240 }),
    };
    for (const person of [0, 1]) {
      scorer.person(person, { statedPerHour: 0.4, bigFive: {} });
      for (const [name, tally] of Object.entries(days)) {
        const lived = { days: [{ day: 1, tally }], heldOut: [], failedTrainings: 0, learned: false };
        scorer.take(person, name, lived);
      }
    }
    const lines = daysTable({ scores: scorer.scores() }, { width: 80 })
      .split('\n')
      .map((line) => line.trim().replaceAll(/ +/g, ' '));
    const from = (start: string, count: number) => {
      const first = lines.findIndex((line) => line.startsWith(start));
      return lines.slice(first, first + count);
    };
    expect(from('silent', 5)).toEqual([
      'silent 4.00 – 0.00 – 0.00 0.00',
      'crashing 4.00 – 0.00 – 0.00 0.00',
      'with failures 1.00',
      'broken – – – – – –',
      'with failures 0.00',
    ]);
    expect(from('crashing −', 4)).toEqual([
      'crashing − silent 0.00 [0.00, 0.00] 0/2 – –',
      'with failures −3.00 [−3.00, −3.00] 0/2',
      'broken − silent – – – –',
      'with failures −4.00 [−4.00, −4.00] 0/2',
    ]);
  });

  test('colour changes no width', () => {
    // oxlint-disable-next-line no-control-regex -- escape codes begin with a control character
    expect(daysTable(scoresOf(3, 2), { width: 80, color: true }).replaceAll(/\u001B\[\d+m/g, '')).toBe(table);
  });
});
