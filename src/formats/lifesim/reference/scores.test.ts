import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { JudgeFileMetric } from '../logs/index.ts';
import { scoreJudgeFiles, scoresText } from './scores.ts';

const root = mkdtempSync(join(tmpdir(), 'livelong-scores-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The rows of each file of one judge. */
type Files = Partial<Record<JudgeFileMetric, readonly unknown[]>>;

let folders = 0;

/** The scores of some judges' files. */
function scoresOf(metrics: readonly JudgeFileMetric[], ...judges: Files[]) {
  const places = judges.map((files) => {
    const folder = join(root, String(folders++));
    mkdirSync(folder);
    for (const [metric, rows] of Object.entries(files)) {
      writeFileSync(join(folder, `${metric}_results.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    }
    return folder;
  });
  return scoreJudgeFiles(places, metrics);
}

/** Entries by the first letter of their text: `e…` is explicit, `i…` implicit, any other letter of a type that nobody knows. */
const entries = (...texts: string[]) =>
  texts.map((description) => ({
    description,
    type: description.startsWith('e') ? 'explicit' : description.startsWith('i') ? 'implicit' : 'other',
  }));

const item = (id: string, texts: readonly string[], answer: unknown) => ({
  id,
  sub_intents: entries(...texts),
  output: typeof answer === 'string' ? answer : JSON.stringify(answer),
});

const rated = (id: string, rating: unknown) => ({ id, conv: {}, output: JSON.stringify({ rating }) });

describe('IR', () => {
  const ir = (...rows: unknown[]): Files => ({ ir: rows });

  test('is the mean over items of the mean over their entries, explicit and all others apart', async () => {
    // Explicit: (1 + 0) / 2 and 1, so 75. Others: 1 and (0 + 0 + 1) / 3, so 66.67.
    const files = ir(
      item('a', ['e1', 'e2', 'i1'], { e1: 1, e2: 0, i1: 1 }),
      item('b', ['e1', 'i1', 'i2', 'x1'], { e1: 1, i1: 0, i2: 0, x1: 1 }),
    );
    expect(await scoresOf(['ir'], files)).toEqual({ IR_explicit: 75, IR_implicit: 66.7 });
  });

  test('leaves an item without entries of a kind out for that kind', async () => {
    // Explicit: a alone, 1. Others: b alone, 0.
    const files = ir(item('a', ['e1'], { e1: 1 }), item('b', ['i1'], { i1: 0 }));
    expect(await scoresOf(['ir'], files)).toEqual({ IR_explicit: 100, IR_implicit: 0 });
  });

  test.each<[string, unknown, number]>([
    ['the text 1 is 1', '1', 100],
    ['true is 1', true, 100],
    ['false is 0', false, 0],
    ['0.9 is 0', 0.9, 0],
    ['2 stays 2: nothing is clamped', 2, 200],
    ['-1 stays -1', -1, -100],
    ['the text 0.9 fails and is 0', '0.9', 0],
    ['the text 1/0 fails and is 0', '1/0', 0],
    ['nothing fails and is 0', null, 0],
    ['a list fails and is 0', [1], 0],
  ])('%s', async (_, value, score) => {
    expect(await scoresOf(['ir'], ir(item('a', ['e1'], { e1: value })))).toEqual({
      IR_explicit: score,
      IR_implicit: 0,
    });
  });

  test.each<[string, string | null]>([
    ['an empty answer', ''],
    ['no answer', null],
    ['text without JSON', 'cannot say'],
    ['an answer without keys', '{}'],
    ['an empty list', '[]'],
  ])('%s is 0 for all entries of the item', async (_, output) => {
    // Half of two items.
    const files = ir({ ...item('a', ['e1', 'i1'], ''), output }, item('b', ['e1', 'i1'], { e1: 1, i1: 1 }));
    expect(await scoresOf(['ir'], files)).toEqual({ IR_explicit: 50, IR_implicit: 50 });
  });

  test('takes the value of the closest key, so that an entry left out gets that of another', async () => {
    // e2 is not there; e1 is at distance 1 from it and gives its 1.
    expect(await scoresOf(['ir'], ir(item('a', ['e1', 'e2'], { e1: 1 })))).toMatchObject({ IR_explicit: 100 });
  });

  test('takes the first element of a list, and the first fenced block', async () => {
    const list = ir(item('a', ['e1'], '[{"e1": 1}, {"e1": 0}]'));
    const blocks = ir(item('a', ['e1'], 'x ```json\n{"e1": 1}\n``` y ```json\n{"e1": 0}\n```'));
    expect(await scoresOf(['ir'], list)).toMatchObject({ IR_explicit: 100 });
    expect(await scoresOf(['ir'], blocks)).toMatchObject({ IR_explicit: 100 });
  });

  test('is divided by the number of judges', async () => {
    // e1: (1 + 0) / 2.
    const one = ir(item('a', ['e1'], { e1: 1 }));
    const other = ir(item('a', ['e1'], { e1: 0 }));
    expect(await scoresOf(['ir'], one, other)).toMatchObject({ IR_explicit: 50 });
  });

  test('the first judge’s file decides which items and entries count', async () => {
    const one = ir(item('a', ['e1'], { e1: 1 }));
    const other = ir(item('a', ['e1', 'e2'], { e1: 1, e2: 1 }), item('b', ['e1'], { e1: 0 }));
    // First alone: a's e1, (1 + 1) / 2 = 1.
    expect(await scoresOf(['ir'], one, other)).toMatchObject({ IR_explicit: 100 });
    // The other way round: a is ((1 + 1) / 2 + 1 / 2) / 2 = 0.75, b is 0; 37.5.
    expect(await scoresOf(['ir'], other, one)).toMatchObject({ IR_explicit: 37.5 });
  });

  test('equal ids and equal texts are added up, over 100 too', async () => {
    // Two rows of a: e1 has 1 + 1 = 2, in either row.
    const ids = ir(item('a', ['e1'], { e1: 1 }), item('a', ['e1'], { e1: 1 }));
    expect(await scoresOf(['ir'], ids)).toMatchObject({ IR_explicit: 200 });
    // One row that lists e1 twice: each of the two entries has 1 + 1 = 2.
    const texts = ir(item('a', ['e1', 'e1'], { e1: 1 }));
    expect(await scoresOf(['ir'], texts)).toMatchObject({ IR_explicit: 200 });
  });
});

describe('IC', () => {
  test('counts an entry only where the same judge’s IR is above 0', async () => {
    const files = {
      ir: [item('a', ['e1', 'e2', 'i1'], { e1: 1, e2: 0, i1: -1 })],
      ic: [item('a', ['e1', 'e2', 'i1'], { e1: 1, e2: 1, i1: 1 })],
    };
    // e1 counts, e2 and i1 do not: 1 / 2 and 0.
    expect(await scoresOf(['ic'], files)).toEqual({ IC_explicit: 50, IC_implicit: 0 });
  });

  test('what a judge’s IR does not hold is not completed', async () => {
    const files = { ir: [item('b', ['e1'], { e1: 1 })], ic: [item('a', ['e1'], { e1: 1 })] };
    expect(await scoresOf(['ic'], files)).toMatchObject({ IC_explicit: 0 });
  });

  test('is conditioned judge by judge: a strict IR lowers it', async () => {
    const one = { ir: [item('a', ['e1'], { e1: 1 })], ic: [item('a', ['e1'], { e1: 1 })] };
    const strict = { ir: [item('a', ['e1'], { e1: 0 })], ic: [item('a', ['e1'], { e1: 1 })] };
    // (1 + 0) / 2.
    expect(await scoresOf(['ir', 'ic'], one, strict)).toMatchObject({ IR_explicit: 50, IC_explicit: 50 });
  });
});

describe.each([
  ['nat', 'NAT'],
  ['coh', 'COH'],
  ['ea', 'EA'],
] as const)('%s', (metric, name) => {
  const score = async (...judges: unknown[][]) =>
    (await scoresOf([metric], ...judges.map((rows) => ({ [metric]: rows }))))[name];

  test('is the mean over ids, times 20, divided by the number of judges', async () => {
    // (4 + 3) / 2 × 20 = 70; with the second judge a 4 + 5, b 3 + 5: (9 + 8) / 2 × 20 / 2 = 85.
    expect(await score([rated('a', 4), rated('b', 3)])).toBe(70);
    expect(await score([rated('a', 4), rated('b', 3)], [rated('a', 5), rated('b', 5)])).toBe(85);
  });

  test.each<[string, unknown, number]>([
    ['a text is read', ' 4.5 ', 90],
    ['a text with an exponent is read, whatever the scale', '1e1', 200],
    ['true is 1', true, 20],
    ['a fraction fails and is 0', '4/5', 0],
    ['a word fails and is 0', 'four', 0],
    ['nothing fails and is 0', null, 0],
    ['the text nan is a number', 'nan', NaN],
    ['the text inf is a number', 'inf', Infinity],
  ])('%s', async (_, rating, expected) => {
    expect(await score([rated('a', rating)])).toBe(expected);
  });

  test('a failure enters its id with 0', async () => {
    // (5 + 0) / 2 × 20, not 100.
    expect(await score([rated('a', 5), { id: 'b', conv: {}, output: '' }])).toBe(50);
    expect(await score([rated('a', 5), { id: 'b', conv: {}, output: '{"Rating": 5}' }])).toBe(50);
  });

  test('a row that one judge lacks counts 0 for that judge', async () => {
    // a 5 + 5, b 5 + nothing: (10 + 5) / 2 × 20 / 2 = 75, whichever judge comes first.
    const both = [rated('a', 5), rated('b', 5)];
    expect(await score(both, [rated('a', 5)])).toBe(75);
    expect(await score([rated('a', 5)], both)).toBe(75);
  });

  test('equal ids are added up', async () => {
    expect(await score([rated('a', 4), rated('a', 4)])).toBe(160);
  });

  test('is rounded to one decimal, halves to even', async () => {
    // Sixteen ids whose ratings sum to 25: 25 / 16 × 20 = 31.25, whose tenfold 312.5 goes to 312.
    const ratings = [...Array<number>(15).fill(1), 10];
    expect(await score(ratings.map((rating, index) => rated(`r${index}`, rating)))).toBe(31.2);
    // 27 / 16 × 20 = 33.75, whose tenfold 337.5 goes to 338.
    const more = [...Array<number>(15).fill(1), 12];
    expect(await score(more.map((rating, index) => rated(`r${index}`, rating)))).toBe(33.8);
  });
});

describe('PA', () => {
  const row = (id: string, names: readonly string[], answer: unknown) => ({
    id,
    conv: { user_preferences: Object.fromEntries(names.map((name) => [name, 'high'])) },
    output: JSON.stringify(answer),
  });

  test('is the mean over ids of the mean over the user’s preferences', async () => {
    // a (1 + 0 + 1) / 3, b 0.9 cut to 0: 2 / 3 / 2 × 100 = 33.33.
    const files = {
      pa: [
        row('a', ['Order', 'Thrift', 'Warmth'], { Order: '1', Thrift: 0, Warmth: true }),
        row('b', ['Order'], { Order: 0.9 }),
      ],
    };
    expect(await scoresOf(['pa'], files)).toEqual({ PA: 33.3 });
  });

  test('a user without preferences gives 0', async () => {
    // (1 + 0) / 2.
    const files = { pa: [row('a', ['Order'], { Order: 1 }), row('b', [], {})] };
    expect(await scoresOf(['pa'], files)).toEqual({ PA: 50 });
  });

  test('is divided by the number of judges', async () => {
    // (1 + 0) × 100 / 2.
    const judge = (value: number) => ({ pa: [row('a', ['Order'], { order: value })] });
    expect(await scoresOf(['pa'], judge(1), judge(0))).toEqual({ PA: 50 });
  });
});

describe('RR', () => {
  const row = (id: string, answer: unknown) => ({ id, conv: {}, output: JSON.stringify(answer) });

  test('is the share of rigid ones; a failure counts as not rigid', async () => {
    // (1 + 0 + 0) / 3 × 100 = 33.33.
    const files = { rr: [row('a', { rigid_reasoning: 1 }), row('b', { rigid_reasoning: 0 }), row('c', 'broken')] };
    expect(await scoresOf(['rr'], files)).toEqual({ RR: 33.3 });
  });

  test('is divided by the number of judges', async () => {
    const judge = (rigid: unknown) => ({ rr: [row('a', { rigid_reasoning: rigid })] });
    // (1 + 0 + 1) × 100 / 3.
    expect(await scoresOf(['rr'], judge('1'), judge(null), judge(true))).toEqual({ RR: 66.7 });
  });
});

test('no rows give 0, and only what is asked for appears, in the order of scores.json', async () => {
  const none: Files = { ir: [], ic: [], nat: [], coh: [], pa: [], ea: [], rr: [] };
  const text = scoresText(await scoresOf(['rr', 'pa', 'ic', 'nat', 'ir', 'ea', 'coh'], none));
  expect(text).toBe(`{
  "IR_explicit": 0.0,
  "IR_implicit": 0.0,
  "IC_explicit": 0.0,
  "IC_implicit": 0.0,
  "NAT": 0.0,
  "COH": 0.0,
  "PA": 0.0,
  "EA": 0.0,
  "RR": 0.0
}`);
  expect(scoresText(await scoresOf(['rr', 'ea'], none))).toBe('{\n  "EA": 0.0,\n  "RR": 0.0\n}');
});

describe('what cannot be scored', () => {
  test('is told by file, line and field, all at once', async () => {
    const files = { ir: [{ id: 5, output: '' }, { id: 'a' }, item('b', ['e1'], ''), { id: 'c', sub_intents: [{}] }] };
    const scoring = scoresOf(['ir'], files);
    await expect(scoring).rejects.toMatchObject({ name: 'InputError', exitCode: 2 });
    await expect(scoring).rejects.toThrow(
      /3 faults[^]*:1: id: [^]*:2: sub_intents: [^]*:4: sub_intents\[0\]\.description: /,
    );
  });

  test('a missing file is named, ir under ic too', async () => {
    await expect(scoresOf(['ic'], { ic: [] })).rejects.toThrow(/ir_results\.jsonl does not exist/);
    await expect(scoresOf(['pa'], { pa: [{ id: 'a', conv: {} }] })).rejects.toThrow(/:1: conv\.user_preferences: /);
  });
});
