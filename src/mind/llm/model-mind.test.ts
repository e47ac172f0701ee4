import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OutageError } from '../../errors/index.ts';
import { openRecord, readRecord, type ModelPort, type ModelRequest } from '../../model/index.ts';
import { legalAnswers, scriptedModel, type ScriptedAnswer } from '../../testing/index.ts';
import { desire, indexOf, names, point, somebody } from '../fixture.test-helper.ts';
import { liveLife, noCounts, type EngineCounts, type EngineEvent } from '../live-life.ts';
import type { Point } from '../point.ts';
import { mindLine } from './mind-line.ts';
import { modelMind } from './model-mind.ts';

const { given } = somebody.name;
const they = somebody.facts.gender === 'female' ? 'She' : 'He';

const soup = desire({ id: 'dining-soup', about: ['soup'] });
const bread = desire({
  id: 'dining-bread',
  event: 'The bread of {name} did not rise, and {friend} comes at six.',
  intent: 'Bake a bread.',
  about: ['bread'],
});
const tea = desire({ id: 'dining-tea', event: 'The tin for the tea is empty.', intent: 'Drink tea.', about: ['tea'] });

/** Noons of days one after the other, at which everybody is hungry or tired enough to speak of it. */
function* noons(count: number): Generator<Point> {
  for (let day = 0; day < count; day++) yield point({ minute: point().minute + day * 1440 + (day % 5) * 60 });
}

type Scripts = Readonly<Record<string, (request: ModelRequest, time: number) => ScriptedAnswer>>;

const numbersOf = ({ answer }: ModelRequest): number[] =>
  (answer!.schema as { properties: { ranked: { items: { enum: number[] } } } }).properties.ranked.items.enum;
const questionOf = ({ messages }: ModelRequest): string => messages[1]!.content;
const draftOf = (request: ModelRequest): string => /What happens: (.*)/.exec(questionOf(request))![1]!;

/** A model that tells the drafts anew and in full order; `scripts` says what is answered instead, with how often it was asked before. */
function person(scripts: Scripts = {}) {
  const times = new Map<string, number>();
  const usual: Scripts = {
    rank: (request) => ({ json: { ranked: numbersOf(request) } }),
    refine: (request) => ({
      json: {
        event: `${given} noticed that today: ${draftOf(request)}`,
        intent: 'Do something about it.',
        explicit: ['Asks what to do.'],
        implicit: ['Would rather laugh about it.', 'Hopes that nobody saw it.'],
      },
    }),
    goal: () => ({ json: { goal: null } }),
  };
  return scriptedModel({
    answer: (request) => {
      const { name } = request.answer!;
      const time = times.get(name) ?? 0;
      times.set(name, time + 1);
      const answer = scripts[name] ?? usual[name];
      return answer === undefined ? { json: { event: 'soup, bread and tea' } } : answer(request, time);
    },
  });
}

async function lived(model: ModelPort, path = join(mkdtempSync(join(tmpdir(), 'livelong-mind-')), 'calls.jsonl')) {
  const index = await indexOf(soup, bread, tea);
  const record = await openRecord(path);
  const counts: EngineCounts = noCounts();
  const events: EngineEvent[] = [];
  const life = 'dining-1';
  for await (const event of liveLife({
    seed: 1,
    life,
    ordinal: 0,
    person: somebody,
    names,
    domain: 'dining',
    goal: `${given} wants to bake bread.`,
    index,
    mind: modelMind({ model, pool: index.pool, seed: 1, life, domain: 'dining' }),
    oftenPossible: new Map(),
    dimensions: [],
    points: noons(120),
    turning: 0,
    themed: new Set(),
    dateOf: () => 'a day',
    line: mindLine(record, life, 0),
    counts,
  })) {
    events.push(event);
  }
  record.close();
  const addresses: string[] = [];
  for await (const { address } of readRecord(path)) addresses.push(address);
  return { events, counts, addresses, path };
}

const asked = (model: { requests: readonly ModelRequest[] }, name: string) =>
  model.requests.filter(({ answer }) => answer!.name === name);

describe('a life through a model', () => {
  test('takes queries, order, words and goal from the answers', async () => {
    const model = person({
      goal: (_, time) => ({ json: { goal: time === 1 ? `${given} wants to drink tea.` : null } }),
    });
    const { events, counts } = await lived(model);
    expect(events.map(({ desire: { id } }) => id).toSorted()).toEqual(['dining-bread', 'dining-soup', 'dining-tea']);
    for (const { told, queries } of events) {
      expect(queries.environment).toBe('soup, bread and tea');
      expect(told.event).toContain(`${given} noticed that today`);
      expect(told.event).not.toMatch(/[{}]/);
    }
    expect(events.map(({ goal }) => goal)).toEqual([
      `${given} wants to bake bread.`,
      `${given} wants to drink tea.`,
      `${given} wants to drink tea.`,
    ]);
    expect(counts).toMatchObject({ failed: 0, nothingChosen: 0, repaired: 0 });
    const [, second] = asked(model, 'rank');
    expect(second!.messages[0]!.content).toContain(events[0]!.told.event);
    expect(questionOf(second!)).not.toContain(events[0]!.told.event);
  });

  test('lies at addresses of life, point, role and step, and lived again asks nothing', async () => {
    const first = await lived(person());
    const address = (point: number, step: string) => `life=dining-1/point=${point}/role=mind/step=${step}`;
    expect(first.addresses).toContain(address(1, 'query-environment'));
    expect(first.addresses).toContain(address(1, 'query-thought'));
    expect(first.addresses).toContain(address(1, 'rank'));
    expect(first.addresses).toContain(`${address(1, 'refine')}/desire=${first.events[0]!.desire.id}`);
    expect(first.addresses).toContain(address(1, 'goal'));
    const silent = scriptedModel({ answer: [] });
    const again = await lived(silent, first.path);
    expect(silent.requests).toEqual([]);
    expect(again).toEqual(first);
  });

  test('has its queries in flight together; one about the body only where there is something to say of it', async () => {
    let open = 0;
    let most = 0;
    const model = person();
    const { events } = await lived({
      ...model,
      ask: async (request, options) => {
        most = Math.max(most, ++open);
        await new Promise((resolve) => setTimeout(resolve, 1));
        open--;
        return model.ask(request, options);
      },
    });
    expect(most).toBe(3);
    for (const { queries, belief } of events) {
      expect(queries.body === null).toBe(belief.shortTerm.physical.because.length === 0);
    }
    for (const { messages } of asked(model, 'query_body')) expect(messages[0]!.content).not.toContain('Body: nothing');
  });

  test('serves the calls with the most behind them first', async () => {
    const priorities = new Map<string, number>();
    const model = person();
    await lived({
      ...model,
      ask: (request, options) => {
        priorities.set(request.answer!.name, options.priority);
        return model.ask(request, options);
      },
    });
    expect(Object.fromEntries(priorities)).toMatchObject({ query_thought: 4, rank: 3, refine: 2, goal: 1 });
  });

  test('finds answers with prose around them, and takes "none" for nothing', async () => {
    const model = person({
      query_environment: () => 'Let me think.\n```json\n{"event": "soup and bread"}\n```\nI hope this helps!',
      query_body: () => '{"event": "None."}',
      query_thought: () => '{"event": ""}',
      rank: (request) => `The order is {"ranked": [${numbersOf(request).toReversed().join(', ')}]}.`,
    });
    const { events, counts } = await lived(model);
    expect(counts.failed).toBe(0);
    expect(events[0]!.queries).toEqual({ environment: 'soup and bread', body: null, thought: null });
    expect(model.requests.every(({ messages }) => messages.length === 2)).toBe(true);
  });

  test.each([
    ['a number out of range', '{"ranked": [1, 17]}'],
    ['a text', '{"ranked": "the first"}'],
    ['a number twice', '{"ranked": [1, 1]}'],
  ])('asks again for an order with %s', async (_, bad) => {
    const model = person({ rank: (request, time) => (time === 0 ? bad : { json: { ranked: numbersOf(request) } }) });
    const { events, counts } = await lived(model);
    expect(asked(model, 'rank')).toHaveLength(4);
    expect(asked(model, 'rank')[1]!.messages).toHaveLength(4);
    expect(counts.failed).toBe(0);
    expect(events).toHaveLength(3);
  });

  test('an order that keeps a number twice counts it once', async () => {
    const model = person({
      rank: (request) => {
        const last = numbersOf(request).length;
        return { json: { ranked: last === 1 ? [1] : [last, last] } };
      },
    });
    const { events, counts } = await lived(model);
    expect(counts.failed).toBe(0);
    expect(events).toHaveLength(3);
    for (const { ranked, desire: chosen } of events) expect(ranked).toEqual([chosen.id]);
    expect(asked(model, 'rank').map(({ messages }) => messages.length)).toEqual([2, 4, 2, 4, 2]);
  });

  test('what the model leaves out does not happen', async () => {
    const model = person({ rank: () => ({ json: { ranked: [] } }) });
    const { events, counts } = await lived(model);
    expect(events).toEqual([]);
    expect(counts.nothingChosen).toBe(counts.fired);
    expect(asked(model, 'refine')).toEqual([]);
  });

  test.each(['query_thought', 'rank', 'refine', 'goal'])('a failed call of %s loses only its point', async (name) => {
    const failure = { failure: { kind: 'timeout' as const, message: 'late' } };
    const usual = person();
    let failed = false;
    const model: ModelPort = {
      ...usual,
      ask: (request, options) => {
        if (failed || request.answer!.name !== name) return usual.ask(request, options);
        failed = true;
        return scriptedModel({ answer: [failure] }).ask(request, options);
      },
    };
    const { events, counts } = await lived(model);
    expect(counts.failed).toBe(1);
    expect(events.length).toBeGreaterThanOrEqual(2);
  });

  test('an outage ends the life', async () => {
    const model = scriptedModel({
      answer: () => {
        throw new OutageError({ message: 'gone' });
      },
    });
    await expect(lived(model)).rejects.toBeInstanceOf(OutageError);
  });

  test('an event told in words used before gives way to the next, which has an address of its own', async () => {
    const same = {
      event: `${given} saw the very same thing happen once more today.`,
      intent: 'Look away.',
      explicit: ['Asks why.'],
      implicit: ['Would rather not.', 'Hopes it ends.'],
    };
    const { events, addresses } = await lived(person({ refine: () => ({ json: same }) }));
    expect(events).toHaveLength(1);
    const second = addresses.filter((address) => address.includes('/point=2/') && address.includes('/step=refine/'));
    expect(second).toHaveLength(2);
  });

  test('an intention begins with its verb', async () => {
    const intents = [`${given} wants to bake a bread.`, `${they} sets out to dry a tear.`, 'They want their tea.'];
    const model = person({
      refine: (request, time) => ({
        json: {
          event: `${given} looked up. ${draftOf(request)}`,
          intent: intents[time]!,
          explicit: ['Asks why.'],
          implicit: ['Would rather not.', 'Hopes it ends.'],
        },
      }),
    });
    const { events } = await lived(model);
    expect(events.map(({ told }) => told.intent)).toEqual(['Bake a bread.', 'Dry a tear.', 'They want their tea.']);
  });

  test('is legal with any legal answers', async () => {
    let events = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const model = scriptedModel({ answer: legalAnswers(seed) });
      const life = await lived(model);
      expect(life.counts.failed).toBe(0);
      events += life.events.length;
      for (const { told, ranked, desire: chosen } of life.events) {
        expect(ranked).toContain(chosen.id);
        expect(new Set(ranked).size).toBe(ranked.length);
        for (const text of [told.event, told.intent, ...told.explicit, ...told.implicit]) expect(text).not.toBe('');
      }
    }
    expect(events).toBeGreaterThan(30);
  });
});
