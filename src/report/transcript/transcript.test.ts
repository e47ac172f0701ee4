import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Conversation, UserTurn } from '../../journal/index.ts';
import { conversationList, gradeBy, transcript, worstOf, worstSummary, type ShownConversation } from './index.ts';

const plain = { width: 100, color: false };

function said(utterance: string, changes: Partial<UserTurn> = {}): UserTurn {
  return {
    utterance,
    emotion: 'neutral',
    action: 'go-on',
    overlap: null,
    said: [],
    answered: [],
    note: '',
    ...changes,
  };
}

const conversation: Conversation = {
  life: {
    type: 'life-started',
    version: 1,
    life: 'dining-1-ab',
    sequence: 'dining_1',
    domain: 'dining',
    goal: 'Eat better',
    person: {
      id: '1',
      demographics: { age: '40' },
      bigFive: { openness: 'high' },
      traits: ['patient'],
      preferences: [
        { dimension: 'Spending', level: 'low', sentence: 'Spends little.' },
        { dimension: 'Warmth', level: 'high', sentence: 'Likes warmth.' },
      ],
      specialPreference: 'No fish',
    },
    assistant: 'mine',
    trial: 1,
  },
  event: {
    type: 'event-started',
    event: 2,
    scene: { time: '2025-01-02 10:00:00', place: 'Kitchen', weather: null },
    happening: 'The oven broke.',
    intention: {
      sentence: 'Eat warm today.',
      checklist: [
        { number: 1, kind: 'explicit', text: 'A cold recipe.' },
        { number: 2, kind: 'explicit', text: 'A repair shop.' },
        { number: 3, kind: 'implicit', text: 'Not to spend much.' },
      ],
    },
  },
  turns: [
    {
      type: 'turn-taken',
      event: 2,
      turn: 1,
      user: said('A cold recipe?', { emotion: 'annoyance', said: [1] }),
      assistant: { text: null, intent: null },
    },
    {
      type: 'turn-taken',
      event: 2,
      turn: 2,
      user: said('Hello?\nAre you there?', { overlap: 0.125, answered: [], note: 'nothing came' }),
      assistant: { text: 'Take bread.', intent: 'The person is hungry.' },
    },
  ],
  closing: { type: 'closing-said', event: 2, user: said('Bye.', { emotion: 'joy', action: 'end', answered: [1] }) },
  end: {
    type: 'conversation-ended',
    event: 2,
    ending: 'gave-up',
    turns: 2,
    said: [1],
    answered: [1],
    failure: null,
    chain: 4,
  },
};

const shown: ShownConversation = {
  life: 'dining-1-ab',
  event: 2,
  domain: 'dining',
  assistant: 'mine',
  trial: 1,
  ending: 'gave-up',
  failure: null,
  conversation,
  judges: [
    {
      name: 'heuristic',
      heuristic: true,
      explicit: 100,
      implicit: 0,
      verdicts: {
        'intent-completion': {
          status: 'judged',
          items: [
            { number: 1, kind: 'explicit', value: 1 },
            { number: 2, kind: 'explicit', value: 0 },
            { number: 3, kind: 'implicit', value: 0 },
          ],
        },
      },
    },
    {
      name: 'j',
      heuristic: false,
      explicit: null,
      implicit: null,
      verdicts: {
        'intent-completion': { status: 'missing', kind: 'unparsable', party: 'judge' },
        naturalness: { status: 'rated', rating: 4 },
        'rigid-reasoning': { status: 'rated', rating: 1 },
        'preference-alignment': { status: 'not-applicable', reason: 'no preferences' },
      },
    },
    { name: 'late', heuristic: false, explicit: null, implicit: null, verdicts: {} },
  ],
  portrait: {
    type: 'portrait-drawn',
    event: 2,
    levels: { Spending: 'high', Warmth: 'high' },
    failure: null,
  },
  notes: {
    type: 'notes-taken',
    event: 2,
    notes: [
      { title: 'Bread', text: 'They were hungry.' },
      { title: '', text: 'They bake.' },
    ],
    failure: null,
  },
  analysis: null,
  told: false,
  journal: 'runs/x/lives/dining-1-ab/mine-1/journal.jsonl',
};

describe('a transcript', () => {
  const text = transcript(shown, plain);

  test('tells who, where, what was wanted, and marks what the assistant could not see', () => {
    expect(text).toContain('dining-1-ab/2 · mine · trial 1\n');
    expect(text).toContain(
      'dining · gave up · heuristic: explicit 100.0 %, implicit 0.0 % · j: explicit –, implicit –',
    );
    expect(text).toContain('Scene       2025-01-02 10:00:00 · Kitchen\n');
    for (const hidden of [
      'Happened    (hidden) The oven broke.',
      'Wanted      (hidden) Eat warm',
      'Goal        (hidden)',
    ]) {
      expect(text).toContain(hidden);
    }
    expect(text).toMatch(/Person {6}\(hidden\) 1; age 40; openness high, patient; prefers: Spending low, Warmth high;/);
    expect(text).toContain('(hidden) and [brackets]: what the assistant could not see');
    expect(text).toContain('Journal: runs/x/lives/dining-1-ab/mine-1/journal.jsonl');
  });

  test('holds the checklist with what came up, what was answered and what each judge ticked', () => {
    expect(text).toContain(
      [
        '  #1 explicit: A cold recipe.',
        '     said in turn 1 · found answered in the closing line · heuristic: ✓ done',
        '  #2 explicit: A repair shop.',
        '     did not come up · heuristic: ✗ not done',
        '  #3 implicit: Not to spend much.',
        '     never said outright · heuristic: ✗ not done',
      ].join('\n'),
    );
  });

  test('holds each turn with emotion, overlap, ledger and intent; silence is silence', () => {
    expect(text).toContain(
      'Turn 1  Person [feels annoyance · says #1]\n  A cold recipe?\n        mine\n          (says nothing)\n',
    );
    expect(text).toContain(
      'Turn 2  Person [feels neutral · overlap 0.13]\n  Hello?\n  Are you there?\n  [keeps in mind: nothing came]',
    );
    expect(text).toContain('          Take bread.\n          → takes them to want: The person is hungry.');
    expect(text).toContain('Closing line, never sent  Person [feels joy · finds #1 answered]\n  Bye.');
    expect(text).toContain('Ending      gave up after 2 turns: 1 of 2 explicit wishes said, 1 answered');
  });

  test('holds every verdict, missing ones as missing, and the portrait beside the truth', () => {
    expect(text).toContain(
      'Judge heuristic (rules, not a model)\n  intent completion      explicit 1 of 2, implicit 0 of 1 (missed #2 #3)',
    );
    expect(text).toContain('  intent completion      missing: judge, unparsable');
    expect(text).toContain('  naturalness            4 of 5');
    expect(text).toContain('  rigid reasoning        rigid');
    expect(text).toContain('  preference alignment   nothing to judge: no preferences');
    expect(text).toContain('Judge late\n  was not asked yet');
    expect(text).toContain('  1 of 2 levels right; wrong: Spending high (is low)');
  });

  test('holds the notes that were taken, and says where they are missing', () => {
    expect(text).toContain('Notes after the conversation\n  Bread: They were hungry.\n  They bake.\n');
    const failure = { party: 'assistant', kind: 'unparsable', role: 'assistant' } as const;
    const failed = transcript({ ...shown, notes: { ...shown.notes!, notes: null, failure } }, plain);
    expect(failed).toContain('Notes after the conversation\n  missing: assistant, unparsable\n');
    expect(transcript({ ...shown, notes: null }, plain)).not.toContain('Notes');
  });

  test('says of how many preferences a portrait says nothing', () => {
    const portrayed = (levels: Record<string, 'low' | 'middle' | 'high'>) =>
      transcript({ ...shown, portrait: { ...shown.portrait!, levels } }, plain);
    expect(portrayed({ Warmth: 'high' })).toContain('  1 of 1 levels right, nothing said of 1\n');
    expect(portrayed({})).toContain('  names none of the levels\n');
  });

  test('of a broken conversation names the party, the kind and the role', () => {
    const failure = { party: 'assistant', kind: 'timeout', role: 'assistant' } as const;
    const broken = transcript(
      {
        ...shown,
        ending: 'broken',
        failure,
        portrait: null,
        conversation: {
          ...conversation,
          turns: [{ ...conversation.turns[0]!, assistant: null }],
          closing: null,
          end: { ...conversation.end, ending: 'broken', turns: 0, failure },
        },
      },
      plain,
    );
    expect(broken).toContain('(its call failed: there is no reply)');
    expect(broken).toContain('Broken by   assistant: timeout, in a call of the assistant.');
    expect(broken.replaceAll(/\s+/g, ' ')).toContain(
      "in calls.jsonl, or in ../shared.jsonl; of a text that could not be embedded, in the run's vectors.jsonl.",
    );
    expect(broken).toContain('A broken conversation is not judged.');
    expect(broken).not.toContain('Portrait');
  });

  test('says of an assistant that is told that it was told', () => {
    expect(transcript({ ...shown, told: true }, plain)).toContain('mine is told the wishes, too: an upper bound');
  });

  test('in colour is the same text, and keeps to its width', () => {
    const coloured = transcript(shown, { ...plain, color: true });
    expect(coloured).toContain('\u001B[2m');
    expect(stripVTControlCharacters(coloured)).toBe(text);
    const narrow = transcript(shown, { width: 50, color: false }).split('\n');
    expect(
      narrow.filter(
        (line) => line.length > 50 && line.includes(' ') && !/^(Journal|Turn|Closing|dining)/.test(line.trim()),
      ),
    ).toEqual([]);
  });

  test('lets no text steer the terminal', () => {
    const hostile = '\u001B]0;owned\u0007\u001B[2J\r\u202Eevil\u2066\u0000\t.';
    const [turn] = conversation.turns;
    const text = transcript(
      {
        ...shown,
        domain: hostile,
        conversation: {
          ...conversation,
          life: { ...conversation.life, goal: hostile, person: { ...conversation.life.person, traits: [hostile] } },
          event: { ...conversation.event, happening: hostile },
          turns: [{ ...turn!, user: said(hostile, { note: hostile }), assistant: { text: hostile, intent: hostile } }],
        },
      },
      plain,
    );
    expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
    expect(text).toContain('⟨U+001B⟩]0;owned⟨U+0007⟩');
  });
});

describe('a list', () => {
  const plan = {
    places: ['dining-1-ab/2'],
    domains: ['dining'],
    assistants: ['mine'],
    judges: ['heuristic', 'j'],
    trials: 1,
  };

  test('shows ending and completion by judge, and of a broken one who broke it', () => {
    const list = conversationList(plan, { color: false });
    expect(list.header).toBe('life/event     domain  assistant  ending        heuristic            j');
    expect(list.line(shown)).toBe('dining-1-ab/2  dining  mine       gave up     100.0   0.0      –     –');
    const failure = { party: 'network', kind: 'rate-limited', role: 'user' } as const;
    expect(list.line({ ...shown, ending: 'broken', failure })).toBe(
      'dining-1-ab/2  dining  mine       broken      by network: rate-limited',
    );
  });

  test('shows the trial where there are several', () => {
    const list = conversationList({ ...plan, trials: 3 }, { color: false });
    expect(list.header).toContain('assistant  trial  ending');
    expect(list.line({ ...shown, trial: 2 })).toContain('mine           2  gave up');
  });
});

describe('the worst', () => {
  test('are graded by a model judge before rules; what the assistant broke is worth 0, what others broke nothing', () => {
    const grade = gradeBy(shown.judges);
    const by = (explicit: number | null, implicit: number | null) => ({
      ...shown,
      judges: [shown.judges[0]!, { name: 'j', heuristic: false, explicit, implicit }],
    });
    expect(grade(by(40, 20))).toBe(30);
    expect(grade(by(null, 20))).toBe(20);
    expect(grade(shown)).toBeNull();
    expect(gradeBy([{ name: 'heuristic', heuristic: true }])(shown)).toBe(50);
    const broken = (party: 'assistant' | 'user') => ({ ...shown, failure: { party, kind: 'timeout', role: party } });
    expect(grade(broken('assistant'))).toBe(0);
    expect(grade(broken('user'))).toBeNull();
  });

  test('are kept in order, the earlier one of equals first', () => {
    const worst = worstOf<string>(3);
    for (const [item, grade] of [
      ['a', 5],
      ['b', 1],
      ['c', 5],
      ['d', 0],
      ['e', 1],
      ['f', 9],
    ] as const)
      worst.add(item, grade);
    expect(worst.items()).toEqual(['d', 'b', 'e']);
  });

  test('are introduced by what all came to', () => {
    const summary = worstSummary();
    summary.add(shown, 50);
    summary.add({ ...shown, domain: 'travel' }, 10);
    summary.add({ ...shown, ending: 'broken', failure: { party: 'user', kind: 'timeout', role: 'user' } }, null);
    const text = summary.text({ shown: 2, assistants: ['mine'], judge: 'j' }, 1000);
    expect(text).toContain('The 2 worst of 3 conversations with mine, by intent completion');
    expect(text).toContain('Endings of all: 2 gave up, 1 broken (by user 1).');
    expect(text).toContain('worst first: travel 10.0 %, dining 50.0 %.');
    expect(text).toContain('1 of them have no value and are not ranked.');
  });
});
