import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pureAssistant, type AssistantPort, type AssistantRequest, type MemoryStore } from '../assistant/index.ts';
import { CallFailure, OutageError } from '../errors/index.ts';
import { canonicalHash, type Json } from '../files/index.ts';
import { journalEntry, type JournalEntry, type Life, type LifeEvent } from '../journal/index.ts';
import { hashedWords, openRecord, type CallLine } from '../model/index.ts';
import type { Opening, Reacting, Reaction, SimulatedUser } from '../user/index.ts';
import { assistantView, simulateLife, type Simulation } from './index.ts';

const failure = (party: 'assistant' | 'user') => new CallFailure({ kind: 'unparsable', party, message: 'nonsense' });

function eventOf(number: number): LifeEvent {
  return {
    number,
    scene: { time: `2023-03-0${number} 12:00:00, Wednesday`, place: 'Kitchen', weather: null },
    happening: `secret happening ${number}`,
    intention: {
      sentence: `secret intention ${number}`,
      checklist: [
        { number: 1, kind: 'explicit', text: 'wants soup' },
        { number: 2, kind: 'explicit', text: 'wants bread' },
        { number: 3, kind: 'implicit', text: 'is lonely' },
      ],
    },
    utc: null,
    coordinates: null,
    earlierConversations: [],
  };
}

function lifeOf(events: number): Life {
  return {
    id: 'life',
    sequence: 'life',
    domain: 'dining',
    goal: 'secret goal',
    person: { id: 'p', demographics: {}, bigFive: {}, traits: [], preferences: [], specialPreference: null },
    events: Array.from({ length: events }, (_, index) => eventOf(index + 1)),
  };
}

/** A person whose reactions are a function of what they react to. Each call counts on its line, as a model's would. */
function person(react: (reacting: Reacting) => Partial<Reaction>, open?: (event: number) => Opening): SimulatedUser {
  return {
    open: async ({ event }, line) => {
      line.calls++;
      return open?.(event.number) ?? { utterance: `soup ${event.number}`, emotion: 'neutral', said: [1] };
    },
    react: async (hearing, perceive, line) => {
      line.calls++;
      const perception = await perceive(hearing.exchanges.at(-1)!.reply);
      return {
        answered: [],
        emotion: 'neutral',
        action: 'go-on',
        utterance: 'and?',
        said: [],
        note: '',
        overlap: perception.overlap,
        ...react({ ...hearing, ...perception }),
      };
    },
    callsFor: () => 1,
  };
}

function port(
  reply: (request: AssistantRequest, line: CallLine) => string | null,
  more: Partial<AssistantPort> = {},
): AssistantPort {
  return {
    reply: async (request, { line }) => {
      line.calls += 2;
      return { text: reply(request, line), intent: null };
    },
    afterConversation: null,
    carriesOn: false,
    earlierConversations: 'none',
    ...more,
  };
}

function memoryStore(): MemoryStore {
  const kept = new Map<string, Json>();
  return {
    keep: (memory) => {
      const hash = canonicalHash(memory, 16);
      kept.set(hash, memory);
      return hash;
    },
    read: (hash) => kept.get(hash) ?? null,
  };
}

async function journalOf(parts: Pick<Simulation, 'user' | 'assistant'> & Partial<Simulation>): Promise<JournalEntry[]> {
  const folder = mkdtempSync(join(tmpdir(), 'livelong-life-'));
  const entries: JournalEntry[] = [];
  const simulation: Simulation = {
    life: lifeOf(2),
    trial: 1,
    assistantLabel: 'a',
    dimensions: [{ name: 'Salt', low: 'Little.', middle: 'Some.', high: 'Much.' }],
    turns: 3,
    embedder: hashedWords,
    shared: await openRecord(join(folder, 'shared.jsonl')),
    own: await openRecord(join(folder, 'calls.jsonl')),
    memories: memoryStore(),
    view: assistantView,
    ...parts,
  };
  for await (const entry of simulateLife(simulation)) entries.push(journalEntry.parse(entry));
  return entries;
}

const typesOf = (entries: readonly JournalEntry[]) => entries.map((entry) => entry.type);
const ends = (entries: readonly JournalEntry[]) => entries.filter((entry) => entry.type === 'conversation-ended');

describe('a conversation', () => {
  test('goes to its turn limit without a reaction to the last reply', async () => {
    let reactions = 0;
    const entries = await journalOf({
      life: lifeOf(1),
      user: person(() => ({ note: String(reactions++) })),
      assistant: port(() => 'hm'),
    });
    expect(reactions).toBe(2);
    expect(typesOf(entries)).toEqual([
      'life-started',
      'event-started',
      'turn-taken',
      'turn-taken',
      'turn-taken',
      'conversation-ended',
      'life-ended',
    ]);
    expect(ends(entries)[0]).toMatchObject({ ending: 'turn-limit', turns: 3, chain: 1 + 3 * 2 + 2 });
  });

  test('ends satisfied with a closing line that is not sent', async () => {
    const requests: AssistantRequest[] = [];
    const entries = await journalOf({
      life: lifeOf(1),
      user: person(({ exchanges }) =>
        exchanges.length === 1 ? { said: [2], answered: [1, 2] } : { answered: [2], utterance: 'bye for good' },
      ),
      assistant: port((request) => (requests.push(request), 'soup with bread')),
    });
    expect(ends(entries)[0]).toMatchObject({ ending: 'satisfied', turns: 2, said: [1, 2], answered: [1, 2] });
    const turns = entries.filter((entry) => entry.type === 'turn-taken');
    expect(turns[1]!.user).toMatchObject({ said: [2], answered: [1] });
    expect(JSON.stringify(requests)).not.toContain('bye for good');
    expect(entries.find((entry) => entry.type === 'closing-said')).toMatchObject({ user: { action: 'end' } });
  });

  test('an end before two replies is gone past', async () => {
    const entries = await journalOf({
      life: lifeOf(1),
      user: person(() => ({ action: 'end' })),
      assistant: port(() => 'hm'),
    });
    expect(ends(entries)[0]).toMatchObject({ ending: 'gave-up', turns: 2 });
  });

  test('what was kept in mind raises the overlap of what is heard again; silence overlaps with nothing', async () => {
    const overlaps: number[] = [];
    await journalOf({
      life: lifeOf(1),
      turns: 4,
      user: person(({ overlap, exchanges }) => {
        overlaps.push(overlap);
        return { note: exchanges.at(-1)!.reply ?? '' };
      }),
      assistant: port(({ transcript }) => (transcript.length === 5 ? null : 'put the kettle on')),
    });
    expect(overlaps).toEqual([0, 1, 0]);
  });
});

describe('a failed call', () => {
  test('of the assistant breaks its conversation only; the utterance before it stays', async () => {
    const entries = await journalOf({
      user: person(() => ({})),
      assistant: port((request) => {
        if (request.scene.time.startsWith('2023-03-01') && request.transcript.length === 3) throw failure('assistant');
        return 'hm';
      }),
    });
    expect(ends(entries).map((end) => end.ending)).toEqual(['broken', 'turn-limit']);
    expect(ends(entries)[0]).toMatchObject({
      turns: 1,
      failure: { party: 'assistant', kind: 'unparsable', role: 'assistant' },
    });
    const broken = entries.filter((entry) => entry.type === 'turn-taken' && entry.event === 1);
    expect(broken.at(-1)).toMatchObject({ turn: 2, assistant: null });
  });

  test('of the opening breaks before the first turn', async () => {
    const user = person(() => ({}));
    const entries = await journalOf({
      user: {
        ...user,
        open: (situation, line) =>
          situation.event.number === 2 ? Promise.reject(failure('user')) : user.open(situation, line),
      },
      assistant: port(() => 'hm'),
    });
    expect(ends(entries).map((end) => [end.ending, end.turns])).toEqual([
      ['turn-limit', 3],
      ['broken', 0],
    ]);
  });

  test('of a portrait leaves it missing and the memory as it was', async () => {
    const memories: Json[] = [];
    const entries = await journalOf({
      life: lifeOf(3),
      turns: 1,
      user: person(() => ({})),
      assistant: port((request) => (memories.push(request.memory), 'hm'), {
        carriesOn: true,
        afterConversation: async (request, { line }) => {
          line.calls++;
          if (request.scene.time.startsWith('2023-03-02')) return { portrait: failure('assistant') };
          return { portrait: { Salt: 'low' }, memory: { seen: memories.length } };
        },
      }),
    });
    expect(memories).toEqual([null, { seen: 1 }, { seen: 1 }]);
    const portraits = entries.filter((entry) => entry.type === 'portrait-drawn');
    expect(portraits.map((portrait) => portrait.levels)).toEqual([{ Salt: 'low' }, null, { Salt: 'low' }]);
    expect(entries.at(-1)).toEqual({ type: 'life-ended', chain: 1 + 3 * (2 + 1) });
  });

  test('that stops the run leaves the life', async () => {
    const outage = new OutageError({ message: 'gone' });
    const living = journalOf({
      user: person(() => ({})),
      assistant: port(() => {
        throw outage;
      }),
    });
    await expect(living).rejects.toBe(outage);
  });
});

describe('portraits that carry nothing on', () => {
  test('are drawn beside the next conversation and stand at the end, in order', async () => {
    const entries = await journalOf({
      turns: 1,
      user: person(() => ({})),
      assistant: port(() => 'hm', { afterConversation: async () => ({ portrait: { Salt: 'high' } }) }),
    });
    expect(typesOf(entries).slice(-3)).toEqual(['portrait-drawn', 'portrait-drawn', 'life-ended']);
  });

  test('are not asked for where there are no dimensions', async () => {
    const entries = await journalOf({
      turns: 1,
      dimensions: [],
      user: person(() => ({})),
      assistant: pureAssistant({
        reply: () => 'hm',
        portrait: () => {
          throw new Error('asked');
        },
      }),
    });
    expect(typesOf(entries)).not.toContain('portrait-drawn');
  });
});

test('memory is journaled as a hash, only when it changed', async () => {
  const returned = [{ a: 1 }, { a: 1 }, { a: 2 }];
  const entries = await journalOf({
    life: lifeOf(1),
    user: person(() => ({})),
    assistant: {
      reply: async () => ({ text: 'hm', intent: null, memory: returned.shift()! }),
      afterConversation: null,
      carriesOn: false,
      earlierConversations: 'none',
    },
  });
  const hashes = entries.flatMap((entry) => (entry.type === 'turn-taken' ? [entry.assistant?.memory] : []));
  expect(hashes).toEqual([canonicalHash({ a: 1 }, 16), undefined, canonicalHash({ a: 2 }, 16)]);
});

test('nothing hidden is in any request', async () => {
  const requests: AssistantRequest[] = [];
  await journalOf({ user: person(() => ({})), assistant: port((request) => (requests.push(request), 'hm')) });
  expect(JSON.stringify(requests)).not.toMatch(/secret|lonely|wants/);
  expect(Object.keys(requests[0]!)).toEqual(['scene', 'transcript', 'earlierConversations', 'memory', 'dimensions']);
});
