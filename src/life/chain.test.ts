import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyst } from '../analysis/index.ts';
import { harness, type MemoryStore } from '../assistant/index.ts';
import { CallFailure } from '../errors/index.ts';
import type { Json } from '../files/index.ts';
import type { JournalEntry, Life, LifeEvent } from '../journal/index.ts';
import { hashedWords, openRecord, type Embedder, type ModelPort } from '../model/index.ts';
import { legalAnswers, scriptedModel } from '../testing/index.ts';
import { llmUser, type TurnsAs } from '../user/index.ts';
import { assistantView, simulateLife } from './index.ts';

const never: Record<string, Json> = {
  opening: { emotion: 'neutral', utterance: 'hm', said: [] },
  reaction: { answered: [], emotion: 'neutral', action: 'go-on', utterance: 'hm', said: [], note: 'told so' },
  memory: { answered: [], topic: 'a thing', note: 'told so' },
  emotion: { emotion: 'neutral' },
  action: { action: 'go-on' },
  utterance: { utterance: 'hm', said: [] },
};

/** A person who is never content. */
const neverContent = (delay: () => Promise<void>) =>
  scriptedModel({
    async answer({ answer }) {
      await delay();
      return { json: never[answer!.name]! };
    },
  });

/** The assistant's model: legal and otherwise arbitrary. */
const anything = (delay: () => Promise<void>) =>
  scriptedModel({
    async answer(request) {
      await delay();
      return legalAnswers(1)(request);
    },
  });

/**
 * Time in calls: all that has been asked in one tick is answered in the next. How many ticks a life took is then the length of its longest
 * chain, measured from outside.
 */
function ticks(): { delay: () => Promise<void>; taken: () => number; widest: () => number } {
  let waiting: (() => void)[] = [];
  let taken = 0;
  let widest = 0;
  let running = false;
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  async function run() {
    running = true;
    await settled();
    while (waiting.length > 0) {
      taken++;
      widest = Math.max(widest, waiting.length);
      const due = waiting;
      waiting = [];
      for (const answer of due) answer();
      await settled();
    }
    running = false;
  }
  return {
    delay: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (!running) void run();
      }),
    taken: () => taken,
    widest: () => widest,
  };
}

function eventOf(number: number): LifeEvent {
  return {
    number,
    scene: { time: `2023-03-0${number} 12:00:00, Wednesday`, place: 'Kitchen', weather: null },
    happening: 'The bread is gone.',
    intention: { sentence: 'Find bread.', checklist: [{ number: 1, kind: 'explicit', text: 'wants bread' }] },
    utc: null,
    coordinates: null,
    earlierConversations: [],
  };
}

interface Lived {
  entries: JournalEntry[];
  chain: number;
}

async function live(options: {
  turnsAs: TurnsAs;
  turns: number;
  events: number;
  person: ModelPort;
  assistant: ModelPort;
  analysis?: ModelPort;
  embedder?: Embedder;
}): Promise<Lived> {
  const { turnsAs, turns, events, person, assistant, analysis, embedder = hashedWords } = options;
  const folder = mkdtempSync(join(tmpdir(), 'livelong-chain-'));
  const life: Life = {
    id: 'life',
    sequence: 'life',
    domain: 'dining',
    goal: null,
    person: { id: 'p', demographics: {}, bigFive: {}, traits: [], preferences: [], specialPreference: null },
    events: Array.from({ length: events }, (_, index) => eventOf(index + 1)),
  };
  const noMemories: MemoryStore = { keep: (memory) => JSON.stringify(memory), read: () => null };
  const entries: JournalEntry[] = [];
  const living = simulateLife({
    life,
    trial: 1,
    assistantLabel: 'a',
    assistant: harness(assistant, { memory: 'profile', embedder: hashedWords }),
    analyst: analysis === undefined ? undefined : analyst(analysis),
    user: llmUser(person, { turnsAs }),
    dimensions: [{ name: 'Salt', low: 'Little.', middle: 'Some.', high: 'Much.' }],
    turns,
    embedder,
    shared: await openRecord(join(folder, 'shared.jsonl')),
    own: await openRecord(join(folder, 'calls.jsonl')),
    memories: noMemories,
    view: assistantView,
  });
  for await (const entry of living) entries.push(entry);
  const end = entries.at(-1)!;
  return { entries, chain: end.type === 'life-ended' ? end.chain : Number.NaN };
}

describe('the longest chain of a life, with intent and reply per turn and a portrait that is carried on', () => {
  test.each([
    [2, 5, 41],
    [3, 5, 71],
    [6, 5, 161],
    [2, 1, 9],
    [4, 3, 61],
  ])('of %d turns and %d events, step by step, is 1 + (6T − 4)·E = %d', async (turns, events, chain) => {
    expect(chain).toBe(1 + (6 * turns - 4) * events);
    const { delay, taken, widest } = ticks();
    const lived = await live({
      turnsAs: 'separate',
      turns,
      events,
      person: neverContent(delay),
      assistant: anything(delay),
    });
    expect([lived.chain, taken()]).toEqual([chain, chain]);
    expect(widest()).toBe(events);
  });

  test.each([
    [1, 5, 16],
    [2, 5, 31],
    [6, 2, 37],
  ])('of %d turns and %d events, in one call per turn, is 1 + 3·T·E = %d', async (turns, events, chain) => {
    const { delay, taken } = ticks();
    const lived = await live({
      turnsAs: 'joint',
      turns,
      events,
      person: neverContent(delay),
      assistant: anything(delay),
    });
    expect([lived.chain, taken()]).toEqual([chain, chain]);
  });

  test.each([
    [1, 4, false, 21],
    [3, 2, false, 27],
    [3, 2, true, 33],
  ])(
    'of %d turns and %d events with an analysis (every reply revised: %s) is 1 + (4T + 1)·E, and T·E more = %d',
    async (turns, events, flags, chain) => {
      expect(chain).toBe(1 + (4 * turns + 1 + (flags ? turns : 0)) * events);
      const { delay, taken } = ticks();
      const asked: { name: string; priority: number; before: number }[] = [];
      const model = scriptedModel({
        async answer(request) {
          await delay();
          const isCheck = request.answer?.name === 'analysis_check';
          return isCheck ? { json: { flags, advice: 'Be brief.' } } : legalAnswers(1)(request);
        },
      });
      const watched: ModelPort = {
        ...model,
        ask: (request, options) => {
          asked.push({ name: request.answer!.name, priority: options.priority, before: taken() });
          return model.ask(request, options);
        },
      };
      const lived = await live({
        turnsAs: 'joint',
        turns,
        events,
        person: neverContent(delay),
        assistant: anything(delay),
        analysis: watched,
      });
      expect([lived.chain, taken()]).toEqual([chain, chain]);
      const aspects = asked.filter(({ name }) => name !== 'analysis_check' && name !== 'analysis_dropout');
      expect(aspects).toHaveLength(4 * events);
      expect(new Set(aspects.map(({ before }) => before)).size, 'four at once').toBe(events);
      const counted = asked.filter(({ name }) => name !== 'analysis_dropout');
      if (!flags) expect(counted.map(({ priority }) => priority)).toEqual(counted.map(({ before }) => chain - before));
    },
  );

  test.each(['joint', 'separate'] as const)(
    'ranks each call of the person by what is left of it (%s)',
    async (turnsAs) => {
      const { delay, taken } = ticks();
      const asked: { name: string; priority: number; before: number }[] = [];
      const plain = neverContent(delay);
      const person: ModelPort = {
        ...plain,
        ask: (request, options) => {
          asked.push({ name: request.answer!.name, priority: options.priority, before: taken() });
          return plain.ask(request, options);
        },
      };
      const { chain } = await live({ turnsAs, turns: 4, events: 2, person, assistant: anything(delay) });
      const [first, second, ...later] = asked;
      expect([first!.priority, second!.priority]).toEqual([chain, (chain - 1) / 2 + 1]);
      expect(later).toHaveLength(turnsAs === 'joint' ? 2 * 3 : 2 * (3 + 4 + 4));
      expect(later.map(({ priority }) => priority)).toEqual(later.map(({ before }) => chain - before));
    },
  );
});

describe('memory of a person who looks up what a reply is about', () => {
  test('holds what was told at earlier events, and overlaps with it', async () => {
    const { delay } = ticks();
    const { entries } = await live({
      turnsAs: 'separate',
      turns: 2,
      events: 2,
      person: neverContent(delay),
      assistant: anything(delay),
    });
    const turns = entries.flatMap((entry) => (entry.type === 'turn-taken' ? [entry.user] : []));
    expect(turns.map(({ overlap }) => overlap)).toEqual([null, 0, null, 1]);
    expect(turns.map(({ note }) => note)).toEqual(['', 'a thing: told so', '', 'a thing: told so']);
  });

  test.each(['joint', 'separate'] as const)('breaks only the conversation when it fails (%s)', async (turnsAs) => {
    const { delay } = ticks();
    let embedded = 0;
    const embedder: Embedder = {
      ...hashedWords,
      embed: (text) => {
        if (++embedded > 1) return hashedWords.embed(text);
        throw new CallFailure({ kind: 'rejected', party: 'user', message: 'no such text' });
      },
    };
    const [person, assistant] = [neverContent(delay), anything(delay)];
    const { entries } = await live({ turnsAs, turns: 2, events: 2, person, assistant, embedder });
    const ends = entries.flatMap((entry) => (entry.type === 'conversation-ended' ? [entry] : []));
    expect(ends.map(({ ending }) => ending)).toEqual(['broken', 'turn-limit']);
    expect(ends[0]!.failure).toEqual({ party: 'user', kind: 'rejected', role: 'user' });
  });
});
