import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  harness,
  memoryModes,
  pureAssistant,
  type AssistantPort,
  type MemoryMode,
  type MemoryStore,
} from '../src/assistant/index.ts';
import { CallFailure } from '../src/errors/index.ts';
import { canonicalHash, type Json } from '../src/files/index.ts';
import { journalEntry, type JournalEntry, type Life, type LifeEvent } from '../src/journal/index.ts';
import { assistantView, simulateLife } from '../src/life/index.ts';
import { hashedWords, openRecord, type Embedder, type ModelPort, type ModelRequest } from '../src/model/index.ts';
import { scriptedModel, type ScriptedAnswer } from '../src/testing/index.ts';
import type { SimulatedUser } from '../src/user/index.ts';
import { canariesIn, canary } from './support/canaries.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const turns = 2;

const day = (event: number) =>
  `2023-${String(1 + Math.floor(event / 28)).padStart(2, '0')}-${String((event % 28) + 1)}`;

function eventOf(number: number, name: string): LifeEvent {
  return {
    number,
    scene: { time: `${day(number)} 12:00:00`, place: 'Kitchen', weather: null },
    happening: canary('event', number),
    intention: {
      sentence: canary('intent', number),
      checklist: [
        { number: 1, kind: 'explicit', text: canary('explicit', number) },
        { number: 2, kind: 'implicit', text: canary('implicit', number) },
      ],
    },
    utc: null,
    coordinates: null,
    earlierConversations: [`User: the ${name} marmalade of last year\nAssistant: noted`],
  };
}

/** A life whose person says `name` in every line, and who hides a canary in everything else. */
function lifeOf(name: string, events: number): Life {
  return {
    id: name,
    sequence: canary('sequence', 1),
    domain: canary('domain', 1),
    goal: canary('goal', 1),
    person: {
      id: canary('person', 1),
      demographics: { job: canary('job', 1) },
      bigFive: {},
      traits: [canary('trait', 1)],
      preferences: [{ dimension: 'Salt', level: 'low', sentence: canary('taste', 1) }],
      specialPreference: canary('special', 1),
    },
    events: Array.from({ length: events }, (_, index) => eventOf(index + 1, name)),
  };
}

const user: SimulatedUser = {
  open: async ({ life, event }, line) => {
    line.calls++;
    return { utterance: `${life} wants soup${event.number}`, emotion: 'neutral', said: [1] };
  },
  react: async ({ situation }, _, line) => {
    line.calls++;
    return {
      answered: [],
      emotion: 'neutral',
      action: 'go-on',
      utterance: `${situation.life} says more`,
      said: [],
      note: '',
      overlap: null,
    };
  },
  callsFor: () => 1,
};

/** What a request is for, and the day that it is about. */
function aboutOf({ messages, answer }: ModelRequest): { kind: 'intent' | 'reply' | 'portrait' | 'notes'; day: string } {
  const text = messages.map(({ content }) => content).join('\n');
  const kind = answer?.name ?? (text.includes('What does the person want?') ? 'intent' : 'reply');
  const times = [...text.matchAll(/^Time: (\S+) /gm)];
  return { kind: kind as 'intent', day: times.at(-1)![1]! };
}

const answerOf = (request: ModelRequest): ScriptedAnswer => {
  const about = aboutOf(request);
  if (about.kind === 'portrait') return { json: { 1: 'high' } };
  if (about.kind === 'notes') return { json: { notes: [{ title: 'Soup', text: `They liked it on ${about.day}.` }] } };
  return `${about.kind} of ${about.day}`;
};

interface Lived {
  entries: JournalEntry[];
  /** Memories in the order in which they were first kept. */
  kept: { hash: string; memory: Json }[];
}

async function live(
  mode: MemoryMode,
  options: {
    model: ModelPort;
    life?: Life;
    trial?: number;
    folder?: string;
    dimensions?: boolean;
    embedder?: Embedder;
    assistant?: AssistantPort;
  },
): Promise<Lived> {
  const { model, life = lifeOf('anna', 3), trial = 1, folder = temporaryFolder(), dimensions = true } = options;
  const kept: Lived['kept'] = [];
  const memories: MemoryStore = {
    keep(memory) {
      const hash = canonicalHash(memory, 16);
      if (memory !== null && !kept.some((each) => each.hash === hash)) kept.push({ hash, memory });
      return hash;
    },
    read(hash) {
      const found = kept.find((each) => each.hash === hash);
      if (found === undefined) throw new Error(`${hash} is not kept`);
      return structuredClone(found.memory);
    },
  };
  const shared = await openRecord(join(folder, 'shared.jsonl'));
  const own = await openRecord(join(folder, 'calls.jsonl'));
  const entries: JournalEntry[] = [];
  const { embedder = hashedWords, assistant = harness(model, { memory: mode, embedder }) } = options;
  const simulation = simulateLife({
    life,
    trial,
    assistantLabel: 'a',
    assistant,
    user,
    dimensions: dimensions ? [{ name: 'Salt', low: 'Little salt.', middle: 'Some salt.', high: 'Much salt.' }] : [],
    turns,
    embedder: hashedWords,
    shared,
    own,
    memories,
    view: assistantView,
  });
  for await (const entry of simulation) entries.push(journalEntry.parse(JSON.parse(JSON.stringify(entry))));
  shared.close();
  own.close();
  return { entries, kept };
}

const textOf = ({ messages }: ModelRequest) => messages.map(({ content }) => content).join('\n');

/** All that was asked of the model in the conversation at an event, its afterthought left out. */
function askedAt(requests: readonly ModelRequest[], event: number): string {
  const asked = requests.filter((request) => {
    const about = aboutOf(request);
    return about.day === day(event) && (about.kind === 'intent' || about.kind === 'reply');
  });
  return asked.map(textOf).join('\n');
}

const entriesOf = <Type extends JournalEntry['type']>({ entries }: Lived, type: Type) =>
  entries.filter((entry): entry is Extract<JournalEntry, { type: Type }> => entry.type === type);

const failed: ScriptedAnswer = { failure: { kind: 'refused', message: 'no' } };

describe('what the third conversation knows', () => {
  const portrait = 'Much salt.';
  const note = 'Soup: They liked it on';
  const talk = 'Your earlier talks with the person';
  const data = 'marmalade';
  test.each<[MemoryMode, string[]]>([
    ['none', []],
    ['profile', [portrait]],
    ['full', [talk, data]],
    ['notes', [note, data]],
    ['notes+profile', [portrait, note, data]],
  ])('%s', async (mode, known) => {
    const model = scriptedModel({ answer: answerOf });
    await live(mode, { model });
    const asked = askedAt(model.requests, 3);
    for (const text of [portrait, note, talk, data]) expect(asked.includes(text), text).toBe(known.includes(text));
    for (const event of [1, 2]) {
      expect(asked.includes(`anna wants soup${event}`)).toBe(mode === 'full');
      expect(asked.includes(`You: reply of ${day(event)}`)).toBe(mode === 'full');
      const noted = `${event + 1} Jan 2023, ${event === 1 ? '2 days ago' : 'yesterday'} – ${note} ${day(event)}`;
      expect(asked.includes(noted)).toBe(known.includes(note));
    }
    expect(model.requests.some(({ answer }) => answer?.name === 'notes')).toBe(known.includes(note));
    expect(model.requests.filter(({ answer }) => answer?.name === 'portrait')).toHaveLength(3);
  });
});

describe.each([...memoryModes])('memory %s', (mode) => {
  test('shows the assistant nothing that is hidden', async () => {
    const model = scriptedModel({ answer: answerOf });
    const { entries } = await live(mode, { model });
    expect(canariesIn(entries).length).toBeGreaterThan(8);
    expect(model.requests.length).toBeGreaterThan(12);
    expect(canariesIn(model.requests.map(textOf))).toEqual([]);
  });

  test('replays to equal bytes, asking nobody', async () => {
    const folder = temporaryFolder();
    const first = await live(mode, { model: scriptedModel({ answer: answerOf }), folder });
    const silent = scriptedModel({ answer: [] });
    const again = await live(mode, { model: silent, folder });
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    expect(silent.requests).toEqual([]);
  });

  test('adds one call at most to the chain after a conversation', async () => {
    const { entries } = await live(mode, { model: scriptedModel({ answer: answerOf }) });
    const carriesOn = mode !== 'none' && mode !== 'full';
    const chain = 1 + 3 * (2 * turns + (turns - 1)) + (carriesOn ? 3 : 1);
    expect(entries.at(-1)).toEqual({ type: 'life-ended', chain });
  });

  test('knows nothing of other lives and other trials, lived at the same time', async () => {
    const model = scriptedModel({ answer: answerOf });
    const folder = temporaryFolder();
    const [anna, , bert] = await Promise.all([
      live(mode, { model, life: lifeOf('anna', 3), folder: join(folder, '1') }),
      live(mode, { model, life: lifeOf('anna', 3), trial: 2, folder: join(folder, '2') }),
      live(mode, { model, life: lifeOf('bert', 3), folder: join(folder, '3') }),
    ]);
    for (const request of model.requests) {
      const text = textOf(request);
      expect(text.includes('anna') && text.includes('bert')).toBe(false);
    }
    const alone = await live(mode, { model: scriptedModel({ answer: answerOf }), life: lifeOf('bert', 3) });
    expect(JSON.stringify(bert)).toBe(JSON.stringify(alone));
    expect(JSON.stringify(anna)).not.toContain('bert');
  });

  test('a broken conversation leaves no trace in what the next one knows', async () => {
    const model = scriptedModel({
      answer: (request) => {
        const about = aboutOf(request);
        return about.day === day(2) && about.kind === 'reply' && textOf(request).includes('says more')
          ? failed
          : answerOf(request);
      },
    });
    const lived = await live(mode, { model });
    expect(entriesOf(lived, 'conversation-ended').map(({ ending }) => ending)).toEqual([
      'turn-limit',
      'broken',
      'turn-limit',
    ]);
    const asked = askedAt(model.requests, 3);
    expect(asked).not.toContain('soup2');
    expect(asked).not.toContain(day(2));
    expect(asked.includes(day(1))).toBe(mode !== 'none' && mode !== 'profile');
    expect(asked.includes('Much salt.')).toBe(mode === 'profile' || mode === 'notes+profile');
  });
});

describe('notes', () => {
  test('are journaled, with the memory on the last line after the conversation', async () => {
    const lived = await live('notes+profile', { model: scriptedModel({ answer: answerOf }) });
    expect(lived.entries.map(({ type }) => type).slice(5, 7)).toEqual(['portrait-drawn', 'notes-taken']);
    expect(entriesOf(lived, 'portrait-drawn').every(({ memory }) => memory === undefined)).toBe(true);
    expect(entriesOf(lived, 'notes-taken')[0]).toEqual({
      type: 'notes-taken',
      event: 1,
      notes: [{ title: 'Soup', text: `They liked it on ${day(1)}.` }],
      failure: null,
      memory: lived.kept[0]!.hash,
    });
  });

  test('and the portrait are asked for at the same time', async () => {
    let bothAsked = () => {};
    const both = new Promise<void>((resolve) => (bothAsked = resolve));
    let waiting = 0;
    const model = scriptedModel({
      answer: async (request) => {
        if (request.answer !== null) {
          if (++waiting === 2) bothAsked();
          await both;
        }
        return answerOf(request);
      },
    });
    const lived = await live('notes+profile', { model, life: lifeOf('anna', 1) });
    expect(entriesOf(lived, 'notes-taken')).toHaveLength(1);
  });

  test('are taken where there are no dimensions', async () => {
    const model = scriptedModel({ answer: answerOf });
    const lived = await live('notes+profile', { model, dimensions: false });
    expect(entriesOf(lived, 'portrait-drawn')).toEqual([]);
    expect(entriesOf(lived, 'notes-taken')).toHaveLength(3);
    expect(askedAt(model.requests, 3)).toContain(`They liked it on ${day(2)}.`);
  });

  test.each(['notes', 'portrait'] as const)(
    'a failed %s call leaves what it would have changed as it was',
    async (kind) => {
      const model = scriptedModel({
        answer: (request) => {
          const about = aboutOf(request);
          if (about.kind === kind && about.day === day(2)) return failed;
          if (about.kind === 'portrait' && about.day === day(1)) return { json: { 1: 'low' } };
          return answerOf(request);
        },
      });
      const lived = await live('notes+profile', { model, life: lifeOf('anna', 4) });
      const failure = { party: 'assistant', kind: 'refused', role: 'assistant' };
      const [portraits, notes] = [entriesOf(lived, 'portrait-drawn'), entriesOf(lived, 'notes-taken')];
      expect((kind === 'notes' ? notes : portraits).map((each) => each.failure)).toEqual([null, failure, null, null]);
      expect((kind === 'notes' ? portraits : notes).map((each) => each.failure)).toEqual([null, null, null, null]);
      expect(askedAt(model.requests, 3).includes('Much salt.')).toBe(kind === 'notes');
      expect(askedAt(model.requests, 3).includes('Little salt.')).toBe(kind === 'portrait');
      for (const event of [1, 2, 3]) {
        const noted = askedAt(model.requests, 4).includes(`They liked it on ${day(event)}.`);
        expect(noted).toBe(!(kind === 'notes' && event === 2));
      }
    },
  );

  test('of a long life need no more room than the notes themselves; five are looked up', async () => {
    const model = scriptedModel({ answer: answerOf });
    const lived = await live('notes', { model, life: lifeOf('anna', 40) });
    expect(lived.kept).toHaveLength(40);
    const sizes = lived.kept.map(({ memory }) => JSON.stringify(memory).length);
    expect(Math.max(...sizes)).toBeLessThan(200);
    expect(askedAt(model.requests, 40).match(/^- /gm)).toHaveLength(5 * 2 * turns);
  });

  test('are not looked up by an embedder that fails: the conversation breaks, and only that one', async () => {
    const embedder: Embedder = {
      ...hashedWords,
      embed: (text) =>
        text.includes('soup2')
          ? Promise.reject(new CallFailure({ kind: 'server-error', party: 'assistant', message: 'no vectors' }))
          : hashedWords.embed(text),
    };
    const lived = await live('notes', { model: scriptedModel({ answer: answerOf }), embedder });
    expect(entriesOf(lived, 'conversation-ended').map(({ ending, failure }) => [ending, failure?.party])).toEqual([
      ['turn-limit', undefined],
      ['broken', 'assistant'],
      ['turn-limit', undefined],
    ]);
  });
});

test.each([
  ['data', true],
  ['none', false],
] as const)(
  'an assistant of another kind is given the earlier conversations of each event: %s',
  async (given, isGiven) => {
    const seen: (readonly string[])[] = [];
    const listening = pureAssistant({
      reply: ({ earlierConversations }) => (seen.push(earlierConversations), 'hm'),
      portrait: ({ earlierConversations }) => (seen.push(earlierConversations), { levels: {} }),
    });
    const life = lifeOf('anna', 2);
    const assistant = { ...listening, earlierConversations: given };
    await live('none', { model: scriptedModel({ answer: [] }), life, assistant });
    const each = life.events.flatMap(({ earlierConversations }) => Array(3).fill(earlierConversations));
    expect(seen).toEqual(isGiven ? each : each.map(() => []));
  },
);
