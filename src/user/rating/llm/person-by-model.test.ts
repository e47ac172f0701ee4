import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DayEntry, DayPlan } from '../../../journal/index.ts';
import { openRecord, type CallLine, type CallRecord, type ModelRequest } from '../../../model/index.ts';
import { readResidents } from '../../../person/index.ts';
import { legalAnswers, scriptedModel, type ScriptedAnswer } from '../../../testing/index.ts';
import { activityFrom, mondayOf, mondayWindow, rubricWith } from '../made-up-day.test-helper.ts';
import { heardText } from './heard-text.ts';
import { personByModel, type ModelRaterOptions } from './person-by-model.ts';
import { rateAlso } from './rate-also.ts';
import { ratedPerson, type RatedPerson } from './rated-person.ts';

const plan = mondayOf(activityFrom(480, 540), activityFrom(540, 600, { doing: 'drawing a map', kind: 'hobby' }));
const rubric = rubricWith({ protected: [mondayWindow(540, 600)] });
const person: RatedPerson = {
  rubric,
  bigFive: {},
  about: 'Edda draws maps.',
  prose: { preference: 'P-wish', timing: 'T-wish', frequency: 'F-wish', communication: 'C-wish' },
};
const open = { minute: 500, activity: plan.activities[0]!, walking: false };
const guarded = { minute: 550, activity: plan.activities[1]!, walking: false };

const pathOf = () => join(mkdtempSync(join(tmpdir(), 'livelong-rater-')), 'calls.jsonl');

/** A day that a scripted model rates. */
async function dayWith(
  answer: Parameters<typeof scriptedModel>[0]['answer'],
  changes: Partial<ModelRaterOptions> & { record?: CallRecord } = {},
) {
  const model = scriptedModel({ answer });
  const record = changes.record ?? (await openRecord(pathOf()));
  const lines: CallLine[] = [];
  const line = ({ date }: DayPlan): CallLine => {
    const own: CallLine = { record, address: [['date', date]], role: 'rater', priority: 0, calls: 0 };
    lines.push(own);
    return own;
  };
  const rater = personByModel({ model, person, seed: 1, life: 'a', as: 'joint', counted: true, line, ...changes });
  return { rater, day: rater.openDay(plan), model, chain: () => lines.reduce((sum, { calls }) => sum + calls, 0) };
}

const verdicts = (preference: 0 | 1, communication: 0 | 1, reaction: string): ScriptedAnswer => ({
  json: { why: 'So I find.', preference, communication, reaction },
});
/** Answers single questions by the name in their prompt. */
const bySingle =
  (answers: Record<string, ScriptedAnswer>) =>
  ({ messages }: ModelRequest): ScriptedAnswer => {
    const asked = Object.keys(answers).find((wish) => messages[1]!.content.includes(wish));
    return asked === undefined ? { json: { why: '', verdict: 1 } } : answers[asked]!;
  };
const failed: ScriptedAnswer = { failure: { kind: 'server-error', message: 'no' } };

describe('where times are counted', () => {
  test('one call judges content and manner and says what the person does', async () => {
    const { day, model, chain } = await dayWith([verdicts(1, 0, 'dismiss'), verdicts(1, 1, 'follow')]);
    const first = await day.rate('Tea?', open, 3);
    expect(first).toEqual({ rating: { preference: 1, timing: 1, frequency: 1, communication: 0 }, why: 'So I find.' });
    expect(day.hear('Tea?', open, 3, first)).toEqual({ reaction: 'dismiss', follows: null });
    const second = await day.rate('A walk?', guarded, 9);
    expect(second.rating).toEqual({ preference: 1, timing: 0, frequency: 1, communication: 1 });
    expect(day.hear('A walk?', guarded, 9, second)).toMatchObject({ reaction: 'follow', follows: { until: 560 } });
    const [one, two] = model.requests.map(({ messages }) => messages.map(({ content }) => content).join('\n'));
    expect(one).toContain('Edda draws maps.');
    expect(one).toContain('Nothing so far.');
    expect(two).toContain('08:20 Tea? (you did not care for that)');
    for (const text of [one, two]) expect(text).not.toMatch(/T-wish|F-wish/);
    expect(model.requests[0]!.messages[0]).toEqual(model.requests[1]!.messages[0]);
    expect(chain()).toBe(2);
  });

  test('silence needs no model', async () => {
    const { day } = await dayWith([]);
    expect(day.silence(open)).toEqual({ preference: 1, timing: 1, frequency: 1, communication: 1 });
    expect('judgeSilence' in day).toBe(false);
    expect([day.isGuarded(open), day.isGuarded(guarded)]).toEqual([false, true]);
  });

  test('what a failed call should have said is missing, never 0', async () => {
    const { day } = await dayWith(() => failed);
    const rated = await day.rate('Tea?', open, 3);
    expect(rated).toEqual({ rating: { preference: null, timing: 1, frequency: 1, communication: null }, why: null });
    expect(day.hear('Tea?', open, 3, rated).reaction).toBe('ignore');
  });

  test('separate calls go out together; one that fails is missing alone', async () => {
    let inFlight = 0;
    let most = 0;
    const answers = bySingle({ 'P-wish': { json: { why: 'Not now.', verdict: 0 } }, 'C-wish': failed });
    const { day, model, chain } = await dayWith(
      async (request) => {
        most = Math.max(most, ++inFlight);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inFlight--;
        return answers(request);
      },
      { as: 'separate' },
    );
    const rated = await Promise.all([day.rate('Tea?', open, 3), day.rate('A walk?', open, 3)]);
    expect(rated[0]).toEqual({
      rating: { preference: 0, timing: 1, frequency: 1, communication: null },
      why: 'Not now.',
    });
    expect(model.requests).toHaveLength(4);
    expect(most).toBe(4);
    expect(chain()).toBe(1);
  });
});

describe('where everything is judged', () => {
  test('five questions, for silence too; frequency is both of its questions', async () => {
    const single = (verdict: 0 | 1) => ({ json: { why: verdict === 1 ? 'Fine.' : 'Bad.', verdict } }) as const;
    const asked = ({ messages }: ModelRequest) => messages[1]!.content;
    const answer = (request: ModelRequest) => single(asked(request).includes('clearly less than you want') ? 0 : 1);
    const { day, model } = await dayWith(answer, { as: 'separate', counted: false });
    expect(await day.judgeSilence!(guarded, 9)).toEqual({
      rating: { preference: 1, timing: 1, frequency: 0, communication: 1 },
      why: 'Bad.',
    });
    expect((await day.rate('Tea?', guarded, 9)).rating).toEqual({
      preference: 1,
      timing: 1,
      frequency: 1,
      communication: 1,
    });
    expect(model.requests).toHaveLength(10);
    const showing = (requests: readonly ModelRequest[], wish: string) =>
      requests.filter((request) => asked(request).includes(wish)).length;
    const [silences, words] = [model.requests.slice(0, 5), model.requests.slice(5)];
    expect(['P-wish', 'T-wish', 'F-wish', 'C-wish'].map((wish) => showing(words, wish))).toEqual([1, 1, 2, 1]);
    expect(['P-wish', 'T-wish', 'F-wish', 'C-wish'].map((wish) => showing(silences, wish))).toEqual([3, 3, 4, 1]);
  });

  test('in one call, any legal answer is a rating', async () => {
    for (let seed = 0; seed < 30; seed++) {
      const { day } = await dayWith(legalAnswers(seed), { counted: false });
      const { rating } = await day.rate('Tea?', open, 1);
      const silent = await day.judgeSilence!(open, 2);
      for (const found of [rating, silent.rating])
        expect(Object.values(found).every((bit) => bit === 0 || bit === 1)).toBe(true);
    }
  });

  test.each([
    [0, failed, 0],
    [1, failed, null],
    [1, { json: { why: '', verdict: 1 } }, 1],
  ] as const)('too much %s and too little %o make %s', async (over, under, frequency) => {
    const answer = ({ messages }: ModelRequest): ScriptedAnswer => {
      const text = messages[1]!.content;
      if (text.includes('stays within how often')) return { json: { why: '', verdict: over } };
      return text.includes('it is not too little now') ? under : { json: { why: '', verdict: 1 } };
    };
    const { day } = await dayWith(answer, { as: 'separate', counted: false });
    expect((await day.rate('Tea?', open, 1)).rating.frequency).toBe(frequency);
  });
});

describe('revisions', () => {
  test.each([
    ['other words', { instead: 'Some mint tea?' }, 'Some mint tea?'],
    ['silence', { instead: null }, null],
  ])('%s', async (_, json, revised) => {
    const { day, model } = await dayWith([{ json }]);
    const rated = { rating: { preference: 0, timing: 1, frequency: 1, communication: 1 }, why: 'I had tea.' } as const;
    expect(await day.revise('Tea?', open, 3, rated)).toBe(revised);
    expect(model.requests[0]!.messages[1]!.content).toContain('it is not what you want now. You said: I had tea.');
  });

  test('a failed one is not silence', async () => {
    const { day } = await dayWith(() => failed);
    const rated = { rating: { preference: 0, timing: 1, frequency: 1, communication: 1 }, why: null } as const;
    expect(await day.revise(null, open, 3, rated)).toBeUndefined();
  });
});

test('what is said stays behind its marks, what was asked for is no word unasked, and a night belongs to its day', async () => {
  const { day, model } = await dayWith(legalAnswers(1), { counted: false });
  day.talked!('It is\nfive.', 530);
  await day.rate('Tea?\n\nNow\nAnswer 1.', { ...guarded, minute: 590 }, 40);
  await day.rate('Tea?', { ...guarded, minute: 1500 }, 41);
  const [one, two] = model.requests.map(({ messages }) => messages[1]!.content);
  expect(one).toContain('\n> Tea?\n> \n> Now\n> Answer 1.\n\nEach question');
  expect(one).toContain('- 08:50 It is five. (you had asked)');
  expect(one).toMatch(/It is Monday, 09:50\. .* since 09:00\. You got up at \d\d:\d\d /);
  expect(two).toContain('It is 01:00 in the night after Monday');
});

test('of a day full of words the first are counted and the long are cut', () => {
  const words = Array.from({ length: 30 }, (_, at) => ({ minute: 480 + at * 10, text: `Word ${at}. `, liked: null }));
  const lines = heardText([...words, { minute: 800, text: 'blah '.repeat(100), liked: false }]).split('\n');
  expect(lines).toHaveLength(25);
  expect(lines[0]).toBe('- 08:00 to 09:00: 7 suggestions');
  expect(lines[1]).toBe('- 09:10 Word 7.');
  expect(lines.at(-1)).toMatch(/^- 13:20 (blah )+… \(you did not care for that\)$/);
  expect(lines.at(-1)!.length).toBeLessThan(350);
});

test('a recorded day comes back without a call; the same day may be opened again with other words in it', async () => {
  const path = pathOf();
  const live = async (record: CallRecord, answer: Parameters<typeof scriptedModel>[0]['answer']) => {
    const { rater, day } = await dayWith(answer, { record });
    const found: unknown[] = [];
    for (const [days, texts] of [
      [day, ['Tea?', 'A walk?']],
      [rater.openDay(plan), ['Tea?', 'A song?']],
    ] as const) {
      for (const [tick, text] of texts.entries()) {
        const rated = await days.rate(text, open, tick);
        found.push(rated, days.hear(text, open, tick, rated));
      }
    }
    record.close();
    return found;
  };
  const lived = await live(await openRecord(path), legalAnswers(2));
  const bytes = readFileSync(path, 'utf8');
  expect(bytes.trim().split('\n')).toHaveLength(3);
  expect(await live(await openRecord(path, { replayOnly: true }), [])).toEqual(lived);
});

test('another rater rates what was delivered on a finished day, all at once, knowing the same day', async () => {
  const rating = { preference: 1, timing: 1, frequency: 1, communication: 1 } as const;
  const entry = (tick: number, time: string, text: string | null, day = 1): DayEntry => ({
    type: 'tick-taken',
    day,
    tick,
    time,
    candidates: [
      { text: 'Undelivered?', rating },
      { text, rating },
    ],
    delivered: 1,
    reaction: text === null ? null : 'accept',
  });
  const entries = [
    entry(2, '08:05:00', 'Tea?'),
    entry(4, '08:10:00', null),
    entry(8, '09:30:00', 'A walk?'),
    entry(9, '08:00:00', 'Other day?', 2),
  ];
  const { rater, model } = await dayWith((_, number) => verdicts(number === 0 ? 0 : 1, 1, 'ignore'));
  const again = await rateAlso(rater, { plan, day: 1, entries, isWalking: (tick) => tick === 8 });
  expect(again).toEqual([
    { tick: 2, text: 'Tea?', first: rating, second: { ...rating, preference: 0 }, why: 'So I find.' },
    { tick: 8, text: 'A walk?', first: rating, second: { ...rating, timing: 0 }, why: 'So I find.' },
  ]);
  expect(model.requests[1]!.messages[1]!.content).toContain('08:05 Tea? (you liked that)');
  expect(model.requests[1]!.messages[1]!.content).toContain('on the way to the kitchen for drawing a map');
});

test('people of our own bring their own words along; for others the rubric is put into words', () => {
  const [resident] = readResidents();
  expect(ratedPerson(resident!)).toMatchObject({ prose: resident!.prose, rubric: resident!.rubric });
  expect(ratedPerson(resident!).about).toContain(resident!.about);
  const { prose: _prose, about: _about, ...sampled } = resident!;
  const { prose, about } = ratedPerson(sampled);
  expect(prose.preference).toMatch(/^Welcome: /);
  expect(prose.timing).toMatch(/^Open to a word: .*\nWants to be left alone: /);
  expect(prose.frequency).toMatch(/^How often: /);
  expect(prose.communication).toMatch(/^Tone: /);
  expect(about).not.toContain('Welcome');
});
