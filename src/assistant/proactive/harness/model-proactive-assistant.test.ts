import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CallFailure } from '../../../errors/index.ts';
import type { ModelRequest } from '../../../model/index.ts';
import { legalAnswers, scriptedModel, type ScriptedAnswer } from '../../../testing/index.ts';
import { assistantOn, freshRecord, liveDay, minutesFrom, momentAt, opening, ratedAs } from './living.test-helper.ts';
import { recordLevels, type HarnessSettings } from './settings.ts';

const noodles = 'Now is a known good time to note the noodle recommendation.';
const isSummary = ({ answer }: ModelRequest) => answer === null;
const says = (text: string | null, topic: string | null = null): ScriptedAnswer => ({
  json: { suggestion: text, topic },
});
/** A model that says this at each tick, and sums up. */
const saying = (answer: (number: number) => ScriptedAnswer) =>
  scriptedModel({ answer: (request, number) => (isSummary(request) ? `Summary ${number}.` : answer(number)) });
const promptsIn = (requests: readonly ModelRequest[]) =>
  requests
    .filter((request) => !isSummary(request))
    .map(({ messages }) => messages.map(({ content }) => content).join('\n'));
const summariesIn = (requests: readonly ModelRequest[]) =>
  requests.filter(isSummary).map(({ messages }) => messages[1]!.content);

/** Decides once, with an empty memory. */
async function decideOnce(model: ReturnType<typeof scriptedModel>, changes: Partial<HarnessSettings> = {}) {
  const record = await freshRecord().open();
  const { assistant, lines } = assistantOn(record, model, changes);
  const decided = await Promise.resolve(assistant.openDay(assistant.start(), opening).decide(momentAt(500))).catch(
    (error: unknown) => error,
  );
  return { decided, calls: lines[0]!.calls };
}

describe('one decision', () => {
  test.each([
    ['plain JSON', JSON.stringify({ suggestion: noodles, topic: 'food' })],
    ['pretty-printed JSON', JSON.stringify({ suggestion: noodles, topic: 'food' }, null, 2)],
    [
      'prose around it',
      `Sure! Here you go:\n\`\`\`json\n{"suggestion": "${noodles}", "topic": "food"}\n\`\`\`\nHope it helps {smile}.`,
    ],
    ['a brace in the reason', `{"reason": "they like } and {", "suggestion": "${noodles}", "topic": "food"}`],
    ['a field too many', `{"suggestion": "${noodles}", "topic": "food", "confidence": 0.9}`],
  ])(
    'a suggestion that speaks of a recommendation and knows "no" in many words is a suggestion: %s',
    async (_, text) => {
      const { decided, calls } = await decideOnce(scriptedModel({ answer: [text] }));
      const suggestion = { text: noodles, topic: 'food', style: null, reason: null };
      expect(decided).toEqual({ candidates: [suggestion], delivered: 0 });
      expect(calls).toBe(1);
    },
  );

  test('null is silence, in quotes, too; an empty text is asked for again', async () => {
    for (const silent of [null, 'null']) {
      expect((await decideOnce(scriptedModel({ answer: [says(silent)] }))).decided).toEqual({
        candidates: [null],
        delivered: 0,
      });
    }
    const { decided, calls } = await decideOnce(scriptedModel({ answer: [says(''), says('Tea?')] }));
    expect(decided).toMatchObject({ candidates: [{ text: 'Tea?' }] });
    expect(calls).toBe(2);
  });

  test('any legal answer is a decision', async () => {
    for (let seed = 0; seed < 60; seed++) {
      const model = scriptedModel({ answer: legalAnswers(seed) });
      const { decided } = await decideOnce(model, { reasons: seed % 2 === 0 ? 'before' : 'after' });
      expect(decided).toMatchObject({ delivered: 0 });
    }
  });

  test.each([
    ['before', ['reason', 'suggestion', 'topic']],
    ['after', ['suggestion', 'topic', 'reason']],
    ['none', ['suggestion', 'topic']],
  ] as const)('a reason %s stands where it is asked for and is never said', async (reasons, fields) => {
    const model = scriptedModel({ answer: [{ json: { reason: 'they yawn', suggestion: 'Tea?', topic: null } }] });
    const { decided } = await decideOnce(model, { reasons });
    const reason = reasons === 'none' ? null : 'they yawn';
    expect(decided).toEqual({ candidates: [{ text: 'Tea?', topic: null, style: null, reason }], delivered: 0 });
    const schema = model.requests[0]!.answer!.schema as { properties: Record<string, unknown>; required: string[] };
    expect(Object.keys(schema.properties)).toEqual(fields);
    expect(schema.required).toEqual(fields);
  });

  test('candidates are asked for at once; what says the same counts once', async () => {
    const texts = ['Some tea?', 'some tea!', null, 'A walk?'];
    let waiting = 0;
    let all = (): void => {};
    const together = new Promise<void>((resolve) => (all = resolve));
    const model = scriptedModel({
      answer: async (_, number) => {
        if (++waiting === 4) all();
        await together;
        return says(texts[number]!);
      },
    });
    const { decided, calls } = await decideOnce(model, { candidates: 4 });
    expect(decided).toMatchObject({ candidates: [{ text: 'Some tea?' }, null, { text: 'A walk?' }], delivered: null });
    expect(calls).toBe(1);
  });

  test('a candidate that failed is left out; when all fail, so does the tick', async () => {
    const failure = { failure: { kind: 'server-error', message: 'no' } } as const;
    const some = await decideOnce(scriptedModel({ answer: [failure, says('Tea?')] }), { candidates: 2 });
    expect(some.decided).toMatchObject({ candidates: [{ text: 'Tea?' }], delivered: 0 });
    const none = await decideOnce(scriptedModel({ answer: () => failure }), { candidates: 2 });
    expect(none.decided).toBeInstanceOf(CallFailure);
    expect(none.decided).toMatchObject({ party: 'assistant', kind: 'server-error' });
  });

  test('where candidates are compared and all say the same, the person is asked about silence, too', async () => {
    const decide = async (text: string | null, day: Partial<typeof opening>, candidates: 1 | 2 = 2) => {
      const { assistant } = assistantOn(await freshRecord().open(), scriptedModel({ answer: () => says(text) }), {
        candidates,
      });
      return assistant.openDay(assistant.start(), { ...opening, ...day }).decide(momentAt(500));
    };
    const comparing = { compares: true };
    expect(await decide('Tea?', comparing)).toMatchObject({ candidates: [{ text: 'Tea?' }, null], delivered: 0 });
    expect(await decide(null, comparing)).toEqual({ candidates: [null], delivered: 0 });
    const heldOut = await decide('Tea?', { day: 0, compares: false });
    expect(heldOut).toMatchObject({ candidates: [{ text: 'Tea?' }], delivered: 0 });
    expect(heldOut.candidates).toHaveLength(1);
    expect((await decide('Tea?', { compares: false }, 1)).candidates).toHaveLength(1);
  });

  test('silence can be forced upon the first candidate, drawn by address and never on held-out days', async () => {
    const model = scriptedModel({ answer: () => says('Tea?') });
    const { assistant } = assistantOn(await freshRecord().open(), model, {
      candidates: 2,
      memory: 'none',
      forcedSilence: 0.7,
    });
    const { decisions } = await liveDay(assistant, assistant.start(), minutesFrom(480, 880, 2));
    const forced = decisions.filter(({ candidates }) => candidates[0] === null);
    expect(Math.abs(forced.length / decisions.length - 0.7)).toBeLessThan(0.1);
    expect(forced[0]).toMatchObject({ candidates: [null, { text: 'Tea?' }], delivered: null });
    expect(model.requests).toHaveLength(2 * decisions.length - forced.length);
    const frozen = await liveDay(assistant, assistant.start(), minutesFrom(480, 520, 2), {
      day: 0,
      date: '2026-03-20',
    });
    expect(frozen.decisions.every(({ candidates }) => candidates[0] !== null)).toBe(true);
  });

  test('the persona stands in the prompt where it is given, and says what it is', async () => {
    const model = scriptedModel({ answer: () => says(null) });
    await decideOnce(model, { persona: { kind: 'person', text: 'Edda draws maps.' } });
    await decideOnce(model);
    const [given, hidden] = promptsIn(model.requests);
    expect(given).toContain('Who they are\nEdda draws maps.');
    expect(hidden).not.toMatch(/Who they are|What they expect/);
  });
});

describe('memory', () => {
  const morning = minutesFrom(480, 800);

  test.each([{ memory: 'none' as const }, { retrieval: false }])('%o: nothing is remembered', async (changes) => {
    const model = saying(() => says('Tea?'));
    const { assistant } = assistantOn(await freshRecord().open(), model, changes);
    const { learned } = await liveDay(assistant, assistant.start(), morning);
    expect(learned).toEqual({ days: 1, kept: null });
    expect(summariesIn(model.requests)).toEqual([]);
    expect(promptsIn(model.requests).join()).not.toMatch(/remember|Tea\?|last hour/);
  });

  test.each([
    ['A', false, false, false],
    ['AS', true, false, false],
    ['ASC', true, true, false],
    ['ASCR', true, true, true],
  ] as const)('level %s: suggestions %s, scores %s, reasons %s', async (memory, said, scored, reasoned) => {
    const model = saying(() => says('Tea?'));
    const { assistant } = assistantOn(await freshRecord().open(), model, { memory });
    const { learned } = await liveDay(assistant, assistant.start(), morning);
    for (const text of [
      promptsIn(model.requests).at(-1)!,
      JSON.stringify(learned),
      summariesIn(model.requests).join(),
    ]) {
      expect(text.includes('Tea?')).toBe(said);
      expect(/Rated 4|"score":4|They agreed/.test(text)).toBe(scored);
      expect(text.includes('it was kind')).toBe(reasoned);
    }
  });

  test.each([
    ['AS9C1', 0.1, 0],
    ['AS8C2', 0.2, 0],
    ['ASC9R1', 1, 0.1],
    ['ASC8R2', 1, 0.2],
  ] as const)('level %s shows its share, drawn by address', async (memory, score, reason) => {
    const texts: string[] = [];
    for (const seed of [1, 2]) {
      const { assistant } = assistantOn(
        await freshRecord().open(),
        saying((number) => says(`Tea number ${number}?`)),
        { memory },
      );
      const { learned } = await liveDay(assistant, assistant.start(), minutesFrom(0, 1400, 2.5), { seed });
      const notes = learned.kept!.stream.notes.map(({ text }) => text);
      expect(notes.length).toBe(560);
      const share = (part: string) => notes.filter((text) => text.includes(part)).length / notes.length;
      expect(Math.abs(share('Rated') - score)).toBeLessThan(0.05);
      expect(Math.abs(share('it was kind') - reason)).toBeLessThan(0.05);
      texts.push(notes.map((text) => /Rated|kind/.test(text)).join());
    }
    if (score < 1) expect(texts[0]).not.toBe(texts[1]);
  });

  test('each hour is summed up once, each four hours once, beside the candidates, and told from the next tick on', async () => {
    const inFlight: string[] = [];
    const model = scriptedModel({
      answer: async (request, number) => {
        const kind = isSummary(request) ? 'summary' : 'suggestion';
        inFlight.push(`${kind} begins`);
        await new Promise((resolve) => setTimeout(resolve, 2));
        inFlight.push(`${kind} ends`);
        return isSummary(request) ? `Summary ${number}.` : says(null);
      },
    });
    const { assistant, lines } = assistantOn(await freshRecord().open(), model);
    await liveDay(assistant, assistant.start(), [480, 500, 545, 550, 605, 660, 725, 730]);
    const asked = summariesIn(model.requests);
    expect(asked.filter((text) => text.startsWith('The records of one hour'))).toHaveLength(5);
    expect(asked.filter((text) => text.startsWith('What you noted hour by hour'))).toHaveLength(1);
    const [, , third, fourth] = promptsIn(model.requests);
    expect(third).toContain('08:00 to 08:20 reading a map');
    expect(third).not.toContain('Summary');
    expect(fourth).toContain('Day 1, 08:00 to 09:00: Summary');
    expect(fourth).not.toContain('08:00 to 08:20');
    const at = inFlight.indexOf('summary begins');
    expect(inFlight.slice(at - 1, at + 2).filter((each) => each.endsWith('begins'))).toHaveLength(2);
    // Eight ticks of one call; at noon an hour and then four hours are summed up; at the end of the day one hour.
    expect(lines[0]!.calls).toBe(8 + 1 + 1);
  });

  test('a summary that fails is forgotten and fails no tick', async () => {
    const model = scriptedModel({
      answer: (request) => (isSummary(request) ? { failure: { kind: 'timeout', message: 'late' } } : says(null)),
    });
    const { assistant } = assistantOn(await freshRecord().open(), model);
    const { decisions, learned } = await liveDay(assistant, assistant.start(), morning);
    expect(decisions).toHaveLength(morning.length);
    expect(learned.kept!.periods.hours).toEqual([]);
  });

  test('is JSON: another day goes on from it as from the memory itself; days of which nothing is told know what was said', async () => {
    const record = freshRecord();
    const model = saying((number) => says(number % 3 === 0 ? `Tea, cup ${number}?` : null));
    const { assistant } = assistantOn(await record.open(), model);
    const { learned } = await liveDay(assistant, assistant.start(), morning);
    const before = model.requests.length;
    const next = { date: '2026-03-03', day: 2 };
    await liveDay(assistant, learned, [490, 500], next);
    const prompts = promptsIn(model.requests.slice(before));
    expect(prompts[0]).toMatch(/Day 1, 08:00 to 12:00: Summary/);
    expect(prompts[0]).toMatch(/Moments like this one\n- Day 1, /);
    const other = saying((number) => says(number % 3 === 0 ? `Tea, cup ${number}?` : null));
    const again = assistantOn(await freshRecord().open(), other);
    await liveDay(again.assistant, JSON.parse(JSON.stringify(learned)) as typeof learned, [490, 500], next);
    expect(promptsIn(other.requests)[0]).toBe(prompts[0]);
    const heldOut = saying(() => says('Tea?'));
    const frozen = assistantOn(await freshRecord().open(), heldOut, { candidates: 2 });
    await liveDay(frozen.assistant, learned, [490, 500], { date: '2026-03-20', day: 0 });
    expect(promptsIn(heldOut.requests).at(-1)).toContain('You said: "Tea?"');
  });

  test('what the person hears late stands in the record from then on; what was delivered is not guessed', async () => {
    const model = saying((number) => says(number % 2 === 0 ? 'Tea?' : 'A walk?'));
    const { assistant } = assistantOn(await freshRecord().open(), model, { candidates: 2 });
    const session = assistant.openDay(assistant.start(), { ...opening, compares: true });
    const moment = momentAt(500);
    const { candidates, delivered } = await session.decide(moment);
    expect(delivered).toBeNull();
    await session.decide(momentAt(503));
    await session.heard({
      moment,
      rated: [ratedAs(candidates[1]!, 4), ratedAs(candidates[0]!, 2)],
      reaction: 'accept',
    });
    await session.decide(momentAt(506));
    const prompts = promptsIn(model.requests);
    expect(prompts[2]).toContain('08:20 reading a map (free time, in the study).');
    expect(prompts[2]).not.toContain('You said');
    expect(prompts[4]).toContain('You said: "A walk?" They agreed. Rated 4 of 4.');
  });
});

test('a recorded day comes back without a call, byte for byte', async () => {
  const record = freshRecord();
  const live = async (replayOnly: boolean) => {
    const open = await record.open(replayOnly);
    const model = scriptedModel({ answer: replayOnly ? [] : legalAnswers(4) });
    const { assistant, lines } = assistantOn(open, model, { candidates: 3, reasons: 'before' });
    const first = await liveDay(assistant, assistant.start(), minutesFrom(480, 760, 15));
    const second = await liveDay(assistant, first.learned, minutesFrom(480, 600, 15), { day: 2, date: '2026-03-03' });
    const frozen = { day: 0, date: '2026-03-20' };
    const tries = [first.learned, second.learned].map((memory) => liveDay(assistant, memory, [500, 520], frozen));
    const heldOut = await Promise.all(tries);
    open.close();
    return JSON.stringify([first, second, heldOut, lines.map(({ calls }) => calls)]);
  };
  const lived = await live(false);
  const bytes = readFileSync(record.path, 'utf8');
  expect(await live(true)).toBe(lived);
  expect(readFileSync(record.path, 'utf8')).toBe(bytes);
});

test('levels are those of the reference, and none', () => {
  expect(recordLevels).toEqual(['none', 'A', 'AS', 'AS9C1', 'AS8C2', 'ASC', 'ASC9R1', 'ASC8R2', 'ASCR']);
});
