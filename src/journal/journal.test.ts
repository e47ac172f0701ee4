import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversationReader, spokenLines } from './conversation.ts';
import { DamagedJournal } from './damaged-journal.ts';
import { emotions } from './emotion.ts';
import { journalEntry, journalVersion, type JournalEntry, type TurnTaken, type UserTurn } from './entry.ts';
import { transcriptText } from './transcript.ts';

const lifeStarted: JournalEntry & { type: 'life-started' } = {
  type: 'life-started',
  version: journalVersion,
  life: 'dining-1-ab12',
  sequence: 'dining_1',
  domain: 'dining',
  goal: null,
  person: {
    id: '7',
    demographics: { gender: 'female', area: 'Leeds' },
    bigFive: { openness: 'high' },
    traits: ['curious'],
    preferences: [{ dimension: 'pace', level: 'low', sentence: 'I like it slow.' }],
    specialPreference: null,
  },
  assistant: 'mine',
  trial: 1,
};

const eventStarted = (event: number): JournalEntry & { type: 'event-started' } => ({
  type: 'event-started',
  event,
  scene: { time: '2025-01-01 10:00:00, Wednesday', place: 'Noodle House', weather: null },
  happening: 'The noodles are out.',
  intention: { sentence: 'Eat.', checklist: [{ number: 1, kind: 'explicit', text: 'Find food.' }] },
});

const user = (utterance: string): UserTurn => ({
  utterance,
  emotion: 'neutral',
  action: 'go-on',
  overlap: null,
  said: [1],
  answered: [],
  note: '',
});

const turnTaken = (event: number, turn: number, text: string | null | undefined): TurnTaken => ({
  type: 'turn-taken',
  event,
  turn,
  user: user(`line ${event}.${turn}`),
  assistant: text === undefined ? null : { text, intent: null },
});

const ended = (event: number, turns: number): JournalEntry & { type: 'conversation-ended' } => ({
  type: 'conversation-ended',
  event,
  ending: 'turn-limit',
  turns,
  said: [1],
  answered: [],
  failure: null,
  chain: 3 * turns,
});

const closing = (event: number): JournalEntry & { type: 'closing-said' } => ({
  type: 'closing-said',
  event,
  user: { ...user('bye'), action: 'end', overlap: 0.25 },
});

const portrait = (event: number): JournalEntry & { type: 'portrait-drawn' } => ({
  type: 'portrait-drawn',
  event,
  levels: { pace: 'middle' },
  failure: null,
  memory: '0011223344556677',
});

const journal: JournalEntry[] = [
  lifeStarted,
  eventStarted(1),
  turnTaken(1, 1, 'hello'),
  turnTaken(1, 2, null),
  closing(1),
  ended(1, 2),
  portrait(1),
  eventStarted(2),
  turnTaken(2, 1, undefined),
  { ...ended(2, 0), ending: 'broken', failure: { party: 'network', kind: 'connection-lost', role: 'assistant' } },
  { type: 'portrait-drawn', event: 2, levels: null, failure: { party: 'assistant', kind: 'empty', role: 'assistant' } },
  { type: 'notes-taken', event: 2, notes: [{ title: '', text: 'Likes noodles.' }], failure: null, memory: '77' },
  { type: 'life-ended', chain: 6 },
];

const readAll = (entries: readonly JournalEntry[]) => {
  const reader = conversationReader('journal.jsonl');
  return entries.map((entry) => reader.take(entry));
};

describe('conversationReader', () => {
  test('gives each conversation at its end, each portrait and all notes, in the journal’s order', () => {
    const read = readAll(journal);
    expect(read.map((each) => each?.type ?? '-')).toEqual([
      ...Array<string>(5).fill('-'),
      'conversation',
      'portrait',
      ...Array<string>(2).fill('-'),
      'conversation',
      'portrait',
      'notes',
      '-',
    ]);
    expect(read[5]).toEqual({
      type: 'conversation',
      conversation: {
        life: lifeStarted,
        event: journal[1],
        turns: [journal[2], journal[3]],
        closing: journal[4],
        end: journal[5],
      },
    });
    expect(read[6]).toEqual({ type: 'portrait', life: lifeStarted, portrait: journal[6] });
    expect(read[11]).toEqual({ type: 'notes', life: lifeStarted, notes: journal[11] });
  });

  test('nothing of one conversation is left in the next', () => {
    expect(readAll(journal)[9]).toMatchObject({
      conversation: { turns: [journal[8]], closing: null, end: { event: 2 } },
    });
  });

  test('a conversation that was handed out does not change any more', () => {
    const reader = conversationReader('journal.jsonl');
    const first = journal.slice(0, 6).map((entry) => reader.take(entry))[5];
    const before = structuredClone(first);
    for (const entry of journal.slice(6)) reader.take(entry);
    expect(first).toEqual(before);
  });

  test.each(['turn-taken', 'closing-said', 'conversation-ended'] as const)(
    'a line %s of an event that never began is damage, not nothing',
    (type) => {
      const entries = journal.filter((entry) => entry.type === 'life-started' || entry.type === type);
      expect(() => readAll(entries)).toThrow(DamagedJournal);
      expect(() => readAll(entries)).toThrow(/journal\.jsonl.*livelong resume/);
      expect(() => readAll([lifeStarted, eventStarted(2), ...entries.slice(1)])).toThrow(DamagedJournal);
    },
  );

  test('a journal without the head of its life is damage', () => {
    for (const headless of journal.slice(1)) expect(() => readAll([headless]), headless.type).toThrow(DamagedJournal);
  });

  test('a journal that was cut off gives the conversations that ended', () => {
    for (let cut = 0; cut <= journal.length; cut++) {
      const types = readAll(journal.slice(0, cut)).flatMap((each) => each?.type ?? []);
      expect(types).toEqual(['conversation', 'portrait', 'conversation', 'portrait', 'notes'].slice(0, types.length));
    }
  });
});

test('spoken lines: silence is a line, a failed reply is none, the closing line comes last', () => {
  const conversations = readAll(journal).flatMap((read) => (read?.type === 'conversation' ? read.conversation : []));
  expect(conversations.map((each) => transcriptText(spokenLines(each)))).toEqual([
    'Person: line 1.1\nAssistant: hello\nPerson: line 1.2\nAssistant: (says nothing)\nPerson: bye',
    'Person: line 2.1',
  ]);
});

describe('the schema', () => {
  test.each(journal.map((entry) => [entry.type, entry] as const))(
    '%s comes back from its line, byte for byte',
    (_, entry) => {
      const line = JSON.stringify(entry);
      expect(JSON.stringify(journalEntry.parse(JSON.parse(line)))).toBe(line);
    },
  );

  test('any text, emotion and numbers of a turn come back as they were', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    const numbers = fc.array(fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(...emotions),
        numbers,
        fc.option(fc.double({ min: 0, max: 1 })),
        (...drawn) => {
          const [utterance, note, emotion, said, overlap] = drawn;
          const turn: TurnTaken = {
            ...turnTaken(1, 1, note),
            user: { utterance, emotion, action: 'end', overlap, said, answered: said, note },
          };
          const line = JSON.stringify(turn);
          expect(JSON.stringify(journalEntry.parse(JSON.parse(line)))).toBe(line);
        },
      ),
    );
  });

  test.each([
    ['an empty utterance', { ...turnTaken(1, 1, 'x'), user: user('') }],
    ['an empty reply', turnTaken(1, 1, '')],
    ['an unknown emotion', { ...turnTaken(1, 1, 'x'), user: { ...user('x'), emotion: 'hunger' } }],
    ['a field nobody knows', { ...ended(1, 1), wallTime: 5 }],
    ['an item number 0', { ...ended(1, 1), said: [0] }],
    ['a failure of nobody', { ...ended(1, 1), failure: { party: 'weather', kind: 'rain', role: 'user' } }],
    ['another version', { ...lifeStarted, version: 2 }],
    ['no type', { event: 1 }],
  ])('%s is refused', (_, entry) => {
    expect(journalEntry.safeParse(entry).success).toBe(false);
  });

  test('there are 27 emotions and neutral', () => {
    expect(new Set(emotions).size).toBe(28);
    expect(emotions).toContain('neutral');
  });
});

test('a conversation, and what is made of it later, has the person as they are at its event', () => {
  const reader = conversationReader('journal.jsonl');
  const change = {
    event: 2,
    reason: 'The hurry helped.',
    what: { kind: 'preference' as const, dimension: 'pace', level: 'high' as const, sentence: 'I like it fast.' },
  };
  const levels = [
    lifeStarted,
    eventStarted(1),
    ended(1, 0),
    {
      ...eventStarted(2),
      changes: [change, { event: 2, reason: 'So it went.', what: { kind: 'goal' as const, goal: 'Eat.' } }],
    },
    ended(2, 0),
    { type: 'portrait-drawn' as const, event: 1, levels: {}, failure: null },
  ].flatMap((entry) => {
    const read = reader.take(journalEntry.parse(entry));
    if (read === null) return [];
    const life = read.type === 'conversation' ? read.conversation.life : read.life;
    return [[life.person.preferences[0]!.level, life.goal]];
  });
  expect(levels).toEqual([
    ['low', null],
    ['high', 'Eat.'],
    ['low', null],
  ]);
});
