import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError, UsageError } from '../../../errors/index.ts';
import type { JournalEntry } from '../../../journal/index.ts';
import { emptyFolder, eventRow, livesFolder, sequenceRow, templateRows, userRow } from '../fixture.test-helper.ts';
import { readLifesimLogs } from './import-logs.ts';
import type { ImportedVerdict } from './import-verdicts.ts';

const first = eventRow();
const second = eventRow({ time: '2012-06-01 08:00:00, Friday', intent: 'Find a seat.' });
const lives = livesFolder({
  users: [userRow()],
  events: [sequenceRow({ events: [first, second] })],
  templates: templateRows,
});

const user = (content: unknown, more: object = {}) => ({
  role: 'user',
  content,
  emotion: 'neutral',
  memory_similarity: -1,
  ...more,
});
const assistant = (content: unknown, more: object = {}) => ({
  role: 'assistant',
  content,
  pre_intent: 'A seat.',
  ...more,
});

/** An episode as the reference logs it. */
function episode(dialogue: unknown, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    user: { profile: userRow(), profile_str: 'x' },
    event: { ...first, dialogue_scene: 'x', life_event: first['event'] },
    dialogue,
    analysis: [],
    dropout: {},
    pre_profile: [{ dim: 'Tidiness', value: 'high' }],
    enable_turn_analysis: false,
    ...changes,
  };
}

const talk = [
  user('Hello.'),
  assistant('Hi.'),
  user('And?', { emotion: 'joy', memory_similarity: 0.25 }),
  assistant(''),
];

function log(episodes: unknown, sequence: unknown = 'event_dining_1'): string {
  const info = { user_id: 1, sequence_id: sequence, theme: 'dining', longterm_goal: '' };
  return JSON.stringify({ event_sequence_info: info, dialogue_log: episodes });
}

/** Writes logs, by path below a new folder. */
function logsFolder(files: Record<string, string>): string {
  const folder = emptyFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const experiment = 'main_user_Qwen3-32B_assistant_gpt-5_single_session';
const logAt = (experiment: string, index = 0) => `${experiment}/logs_${index}/sim_log_20260101_120000.json`;

async function journalOf(episodes: unknown): Promise<JournalEntry[]> {
  const logs = await readLifesimLogs(logsFolder({ [logAt(experiment)]: log(episodes) }), lives);
  return logs.journal(0, 'gpt-5', 1);
}

async function faultsOf(episodes: unknown): Promise<string> {
  const error = await journalOf(episodes).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message;
}

describe('readLifesimLogs', () => {
  test('makes a journal of the reference’s own log; what it does not tell is unknown', async () => {
    const logs = await readLifesimLogs(logsFolder({ [logAt(experiment)]: log([episode(talk)]) }), lives);
    expect(logs).toMatchObject({ user: 'Qwen3-32B', assistants: ['gpt-5'], trials: 1, turns: 2, missing: 1 });
    expect(logs.conversations).toEqual({ all: 1, broken: 0 });
    const entries = await logs.journal(0, 'gpt-5', 1);
    expect(entries.map(({ type }) => type)).toEqual([
      'life-started',
      'event-started',
      'turn-taken',
      'turn-taken',
      'conversation-ended',
      'portrait-drawn',
      'life-ended',
    ]);
    expect(entries[3]).toMatchObject({
      turn: 2,
      user: { utterance: 'And?', emotion: 'joy', overlap: 0.25, said: [], note: '' },
      assistant: { text: null, intent: 'A seat.' },
    });
    expect(entries[2]).toMatchObject({ user: { overlap: null } });
    expect(entries[4]).toMatchObject({ ending: 'unknown', turns: 2, failure: null });
    expect(entries[5]).toMatchObject({ levels: { Tidiness: 'high' }, failure: null });
  });

  test('finds each episode’s event by its content, not by its place', async () => {
    const entries = await journalOf([episode(talk, { event: second })]);
    expect(entries[1]).toMatchObject({ type: 'event-started', event: 2 });
  });

  test('a revised reply is what the person saw', async () => {
    const revised = [user('Hello.'), assistant('No.'), { role: 'assistant_revise', content: 'Yes.' }];
    expect((await journalOf([episode(revised)]))[2]).toMatchObject({ assistant: { text: 'Yes.', intent: 'A seat.' } });
  });

  test('what an analysis logged comes along, with the draft that the person did not see', async () => {
    const result = (flags: boolean, advice: string) => ({ role: 'assistant', result: { flags, advice } });
    const dialogue = [
      user('Hello.'),
      assistant('No.'),
      { role: 'assistant_revise', content: 'Yes.' },
      user('And?'),
      assistant('So.'),
    ];
    const dropout = { risk: 'High', reason: 'It was curt.', strategy: 'Say more.' };
    const analysis = [result(true, 'Say yes.'), result(false, '')];
    const entries = await journalOf([episode(dialogue, { analysis, dropout })]);
    const checks = entries.flatMap((entry) => (entry.type === 'turn-taken' ? [entry.assistant?.check] : []));
    expect(checks).toEqual([
      { flags: true, advice: 'Say yes.', failure: null, draft: { text: 'No.', intent: 'A seat.' } },
      { flags: false, advice: null, failure: null },
    ]);
    const made = { type: 'analysis-made', event: 1, aspects: {}, failure: null };
    expect(entries.at(-2)).toEqual({ ...made, risk: 'high', reason: 'It was curt.', strategy: 'Say more.' });
    const unknown = (await journalOf([episode(talk, { dropout: { risk: 'Unknown' } })])).at(-2);
    const failure = { party: 'analysis', kind: 'unparsable', role: 'analysis' };
    expect(unknown).toEqual({ ...made, risk: null, reason: null, strategy: null, failure });
    const other = (await journalOf([episode(talk, { analysis: [result(false, '')] })]))[2];
    expect(other, 'which reply the only check belongs to is not told').not.toHaveProperty('assistant.check');
  });

  test.each([
    ['a missing reply', [user('Hello.')], 'assistant', 0],
    ['a later missing reply', [user('Hello.'), assistant('Hi.'), user('And?')], 'assistant', 1],
    ['an empty line of the user', [user('Hello.'), assistant('Hi.'), user(''), assistant('Hm?')], 'user', 1],
    ['no line at all', [], 'user', 0],
  ])('%s breaks the conversation', async (_, dialogue, party, turns) => {
    const entries = await journalOf([episode(dialogue)]);
    expect(entries.filter(({ type }) => type === 'conversation-ended')).toEqual([
      expect.objectContaining({ ending: 'broken', turns, failure: { party, kind: 'empty', role: party } }),
    ]);
    expect(entries.some(({ type }) => type === 'portrait-drawn')).toBe(false);
  });

  test.each([
    ['no list of lines', [episode(null)], 'dialogue_log[0].dialogue: expected a list of lines, got null'],
    ['an episode that is none', ['x'], 'dialogue_log[0]: expected an object, got "x"'],
    ['content that is no text', [episode([user(7)])], 'dialogue_log[0].dialogue[0].content: expected text, got 7'],
    ['no emotion', [episode([user('a', { emotion: 'impatience' })])], 'dialogue[0].emotion: expected one of the 28'],
    ['a reply before any line', [episode([assistant('a')])], 'dialogue[0]: expected a line of the user before'],
    ['two lines in a row', [episode([user('a'), user('b')])], 'dialogue[1]: expected a reply between two lines'],
    ['an unknown role', [episode([{ role: 'system', content: '' }])], 'dialogue[0].role: expected "user", "assistant"'],
    ['a level that is none', [episode(talk, { pre_profile: [{ dim: 'a', value: 'mid' }] })], 'pre_profile[0].value'],
    [
      'an event of another life',
      [episode(talk, { event: { ...first, intent: 'x' } })],
      'expected an event of the same',
    ],
    ['one event twice', [episode(talk), episode(talk)], 'dialogue_log[1].event: expected an event of the same'],
    [
      'extras of another kind',
      [episode(talk, { livelong: { event: 'x' } })],
      'dialogue_log[0].livelong: expected what',
    ],
  ])('%s is named with file and field', async (_, episodes, fault) => {
    const message = await faultsOf(episodes);
    expect(message).toContain(fault);
    expect(message).toContain('sim_log_20260101_120000.json: ');
    expect(message).toContain('Nothing was imported.');
  });

  test.each([
    ['text that was cut off', '{"event_sequence_info": {"sequ', 'may have been cut off'],
    ['a list', '[]', 'expected one JSON object, got an empty list'],
    ['a sequence that is not in the lives', log([], 'event_dining_9'), 'expected a sequence of'],
    ['no sequence', JSON.stringify({ dialogue_log: [] }), 'event_sequence_info.sequence_id: expected'],
    ['no episodes', log(undefined), 'dialogue_log: expected a list of episodes, but it is missing'],
  ])('%s is a fault of the file', async (_, text, fault) => {
    const refused = readLifesimLogs(logsFolder({ [logAt(experiment)]: text }), lives);
    await expect(refused).rejects.toThrow(fault);
    await expect(refused).rejects.toBeInstanceOf(InputError);
  });

  test.each([
    ['nothing', {}, 'holds no logs'],
    [
      'two logs of one sequence',
      { [logAt(experiment)]: '{}', [`${experiment}/logs_0/sim_log_20260102_120000.json`]: '{}' },
      'holds two logs',
    ],
    [
      'logs of two users',
      { [logAt(experiment)]: '{}', [logAt('main_user_b_assistant_x_single_session')]: '{}' },
      'played by 2 users',
    ],
    [
      'two folders of one assistant',
      { [logAt(experiment)]: '{}', [logAt('main_user_Qwen3-32B_assistant_gpt-5_long_horizon')]: '{}' },
      'would both be the assistant "gpt-5"',
    ],
  ])('%s is refused', async (_, files, message) => {
    const refused = readLifesimLogs(logsFolder(files), lives);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toBeInstanceOf(UsageError);
  });

  test('a life without a log has a journal without conversations', async () => {
    const files = {
      [logAt(experiment)]: log([episode(talk)]),
      [logAt('main_user_Qwen3-32B_assistant_other_single_session')]: log([]),
    };
    const logs = await readLifesimLogs(logsFolder(files), lives);
    expect(logs.missing).toBe(3);
    expect((await logs.journal(0, 'other', 1)).map(({ type }) => type)).toEqual(['life-started', 'life-ended']);
  });

  describe('judge files', () => {
    const rowAt = (id: unknown, output: unknown) => `${JSON.stringify({ id, output })}\n`;
    const answer = JSON.stringify({ 'Wants a quick option nearby.': 1, 'Hopes not to look unprepared.': 0 });

    async function verdictsOf(files: Record<string, string>) {
      const logs = await readLifesimLogs(
        logsFolder({ [logAt(experiment)]: log([episode(talk, { event: second })]), ...files }),
        lives,
      );
      const verdicts: ImportedVerdict[] = [];
      for await (const verdict of logs.verdicts()) verdicts.push(verdict);
      return { judges: logs.judges, verdicts };
    }

    test('are found beside the logs, and their rows name conversations', async () => {
      const { judges, verdicts } = await verdictsOf({
        [`results/b/${experiment}/ir_results.jsonl`]: rowAt('logs_0_0', answer),
        [`results/a/${experiment}/nat_results.jsonl`]: rowAt('logs_0_0', 'no idea'),
        [`results/heuristic/${experiment}/ir_results.jsonl`]: 'not read',
      });
      expect(judges).toEqual(['a', 'b']);
      const place = { assistant: 'gpt-5', trial: 1, event: 2, life: expect.stringContaining('event-dining-1') };
      expect(verdicts).toEqual([
        { judge: 'a', ...place, metric: 'nat', verdict: null },
        {
          judge: 'b',
          ...place,
          metric: 'ir',
          verdict: new Map([
            [1, 1],
            [2, 0],
          ]),
        },
      ]);
    });

    test.each([
      ['a row of no conversation', rowAt('logs_0_1', answer), 'ir_results.jsonl:1: id: expected logs_INDEX_EPISODE'],
      ['a row without an id', rowAt(undefined, answer), 'ir_results.jsonl:1: id: expected logs_INDEX_EPISODE'],
      [
        'two rows of one',
        rowAt('logs_0_0', answer) + rowAt('logs_0_0', answer),
        'ir_results.jsonl:2: id: expected one row',
      ],
      ['an output that is no text', rowAt('logs_0_0', { a: 1 }), 'ir_results.jsonl:1: output: expected the text'],
      [
        'a line that is not JSON',
        `${rowAt('logs_0_0', answer)}{"id": "lo`,
        'ir_results.jsonl:2: expected one JSON object',
      ],
    ])('%s is named with file and line', async (_, text, fault) => {
      const refused = verdictsOf({ [`results/b/${experiment}/ir_results.jsonl`]: text });
      await expect(refused).rejects.toThrow(fault);
      await expect(refused).rejects.toBeInstanceOf(InputError);
    });

    test('two files of one judge and metric are a fault', async () => {
      const refused = verdictsOf({
        [`one/b/${experiment}/ir_results.jsonl`]: rowAt('logs_0_0', answer),
        [`two/b/${experiment}/ir_results.jsonl`]: rowAt('logs_0_0', answer),
      });
      await expect(refused).rejects.toThrow('expected one file for each judge, assistant and metric');
    });
  });
});
