import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { emotions } from '../src/journal/index.ts';
import type { Scores } from '../src/report/index.ts';
import { startFakeModelServer, type LoggedCall, type RequestBody } from '../src/testing/index.ts';
import { startLivelong } from './support/built-command.ts';
import { livelong, livelongEnding } from './support/command-here.ts';
import { inProcess } from './support/in-process.ts';
import { writeLives, type LivesOptions } from './support/lives.ts';
import { answerName, chatBody } from './support/model-calls.ts';
import { equalParts, filesIn, jsonFile, jsonLines } from './support/run-files.ts';
import { modelServer } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const experiment = 'main_user_Qwen3-32B_assistant_gemma-3_single_session';
const people = 4;
const events = 3;
/** User: opening, then memory, emotion, utterance; assistant: intent and reply twice, then the portrait. */
const callsPerEpisode = 9;

/** A command line in a folder of its own, which holds `data`; its logs go to `logs`. */
function mainLine(folder: string, server: { url: string }, ...flags: string[]): string[] {
  return [
    ['lifesim', 'main', '--user_model_path', 'Qwen/Qwen3-32B', '--user_model_url', server.url],
    ['--assistant_model_path', '/models/gemma-3', '--assistant_model_url', server.url],
    ['--data_root', join(folder, 'data'), '--logs_root', join(folder, 'logs')],
    flags,
  ].flat();
}

function folderWithLives(options: Partial<LivesOptions> = {}): string {
  const folder = temporaryFolder();
  writeLives(join(folder, 'data'), { people, events, ...options });
  return folder;
}

/** The logs below a folder of logs: path and content. */
function logsIn(root: string): Record<string, string> {
  const paths = filesIn(root).filter((path) => basename(path).startsWith('sim_log'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

const level = z.enum(['high', 'middle', 'low']);

/** A log, field by field; what the format does not know stands under `livelong` alone. */
const simLog = z.strictObject({
  event_sequence_info: z.strictObject({
    user_id: z.union([z.int(), z.string()]),
    sequence_id: z.string(),
    theme: z.string(),
    longterm_goal: z.string().nullable(),
  }),
  dialogue_log: z.array(
    z.strictObject({
      user: z.strictObject({ profile: z.record(z.string(), z.unknown()), profile_str: z.string() }),
      event: z.looseObject({
        dialogue_scene: z.string().regex(/^The time is .+\nThe location is .+\nThe weather condition is .+$/),
        life_event: z.string().min(1),
      }),
      dialogue: z.array(
        z.union([
          z.strictObject({
            role: z.literal('user'),
            content: z.string().min(1),
            emotion: z.enum(emotions),
            memory_similarity: z.union([z.literal(-1), z.number().min(0).max(1)]),
          }),
          z.strictObject({ role: z.literal('assistant'), content: z.string().min(1), pre_intent: z.string().min(1) }),
        ]),
      ),
      analysis: z.tuple([]),
      dropout: z.strictObject({}),
      pre_profile: z.array(z.strictObject({ dim: z.string(), value: level })),
      enable_turn_analysis: z.literal(false),
      livelong: z.unknown(),
    }),
  ),
  livelong: z.unknown(),
});

const parsed = (text: string) => simLog.parse(JSON.parse(text));

/** The person says all wishes at once and finds all of them answered; undefined for what is asked of others. */
function contentAtOnce(body: RequestBody): string | undefined {
  if (answerName(body) === 'opening') return JSON.stringify({ emotion: 'neutral', utterance: 'hm', said: [1, 2] });
  if (answerName(body) !== 'memory') return undefined;
  return JSON.stringify({ words: '', answered: [1, 2], topic: 'tea', note: 'green tea' });
}

const textOf = ({ body }: LoggedCall) =>
  chatBody(body)
    .messages.map(({ content }) => content)
    .join('\n');

describe('the logs', () => {
  const folder = temporaryFolder();
  const root = join(folder, 'logs');
  let calls: readonly LoggedCall[] = [];

  beforeAll(async () => {
    const themes = ['travel', 'travel', 'dining', 'travel'];
    const changeSequence: LivesOptions['changeSequence'] = (row, index) => ({ ...row, theme: themes[index] });
    const changeUser: LivesOptions['changeUser'] = (row) => ({ ...row, screen_name: 'nobody', overlap_score: 0.2 });
    writeLives(join(folder, 'data'), { people, events, changeSequence, changeUser });
    const server = await startFakeModelServer({ seed: 3, answer: contentAtOnce });
    const ended = await livelongEnding(0, mainLine(folder, server));
    calls = server.log;
    await server.close();
    expect(ended.stdout).toBe(`${join(root, experiment)}\n`);
    expect(ended.stderr).toContain('compared by hashed-words');
  }, 60_000);

  test('lie where LifeSim puts them, numbered as the sequences stand in the file', () => {
    const paths = Object.keys(logsIn(root));
    expect(paths).toHaveLength(people);
    const order = jsonLines<{ id: string }>(join(folder, 'data', 'events.jsonl')).map(({ id }) => id);
    for (const [index, id] of order.entries()) {
      const path = paths.find((each) => each.startsWith(`${experiment}/logs_${index}/sim_log_`))!;
      expect(path).toMatch(/sim_log_20240304_\d{6}\.json$/);
      expect(parsed(logsIn(root)[path]!).event_sequence_info.sequence_id).toBe(id);
    }
  });

  test('hold what LifeSim’s hold, field by field: two rounds each, though all was answered in the first', () => {
    const users = new Map(
      jsonLines<{ user_id: number; preferences_value: object; gender: string }>(
        join(folder, 'data', 'users.jsonl'),
      ).map((row) => [row.user_id, row]),
    );
    for (const text of Object.values(logsIn(root))) {
      const log = parsed(text);
      const user = users.get(log.event_sequence_info.user_id as number)!;
      expect(log.dialogue_log).toHaveLength(events);
      for (const { user: logged, dialogue, pre_profile } of log.dialogue_log) {
        expect(dialogue.map(({ role }) => role)).toEqual(['user', 'assistant', 'user', 'assistant']);
        expect(logged.profile).toEqual({ ...user, screen_name: undefined });
        expect(logged.profile_str).toContain(user.gender);
        expect(pre_profile.map(({ dim }) => dim)).toEqual(Object.keys(user.preferences_value));
      }
      const similarities = log.dialogue_log.map(({ dialogue }) =>
        dialogue.flatMap((line) => (line.role === 'user' ? [line.memory_similarity] : [])),
      );
      // Nothing is remembered at first; from then on the person keeps the same note in mind.
      expect(similarities).toEqual([[-1, 0], ...Array.from({ length: events - 1 }, () => [-1, 1])]);
    }
  });

  test('take nine calls an episode, in which the person’s hidden wishes and other dimensions than theirs never stand', () => {
    expect(calls).toHaveLength(people * events * callsPerEpisode);
    const hidden = jsonLines<{ events: { sub_intents: { description: string; type: string }[] }[] }>(
      join(folder, 'data', 'events.jsonl'),
    ).flatMap((row) => row.events.flatMap((event) => event.sub_intents.filter(({ type }) => type === 'implicit')));
    const all = calls.map(textOf).join('\n');
    expect(hidden).toHaveLength(people * events * 2);
    for (const { description } of hidden) expect(all).not.toContain(description);
    const portraits = calls.filter(({ body }) => answerName(body) === 'portrait').map(textOf);
    const asked = portraits.map((text) => [...text.matchAll(/^\d+\. (.+)$/gm)].map((found) => found[1]));
    const own = jsonLines<{ preferences_value: object }>(join(folder, 'data', 'users.jsonl')).map((row) =>
      Object.keys(row.preferences_value),
    );
    expect(new Set(asked.map(String))).toEqual(new Set(own.map(String)));
    for (const { body } of calls) expect(body).toMatchObject({ temperature: 1 });
  });

  test('are judged and scored by eval and metric, and imported with the portraits as they were drawn', async () => {
    const server = await modelServer({ seed: 5 });
    const where = ['--logs_root', root, '--themes', experiment, '--output_root', join(folder, 'results', 'j')];
    const asking = ['--model_path', 'j', '--base_url', server.url, '--metrics', 'ir', 'ic', 'nat'];
    await livelongEnding(0, ['lifesim', 'eval', ...where, ...asking]);
    const line = ['lifesim', 'metric', '--results_root', join(folder, 'results'), '--models', experiment];
    const metrics = ['--metrics', 'ir', 'ic', 'nat', '--output_root', join(folder, 'scores')];
    const scored = await livelongEnding(0, [...line, '--evaluators', 'j', ...metrics]);
    expect(Object.keys(JSON.parse(scored.stdout) as object)).toEqual([
      'IR_explicit',
      'IR_implicit',
      'IC_explicit',
      'IC_implicit',
      'NAT',
    ]);
    const imported = join(folder, 'imported');
    const logs = ['import', root, '--format', 'lifesim', '--lives', join(folder, 'data'), '--out', imported];
    expect(await inProcess(logs)).toMatchObject({ code: 0 });
    expect(await inProcess(['score', imported])).toMatchObject({ code: 0 });
    const recovery = (run: string) =>
      jsonFile<Scores>(run, 'scores.json').scores.filter(({ metric }) => metric === 'profile-recovery')[0]!.estimate;
    expect(recovery(imported)).not.toBeUndefined();
    expect(recovery(imported)).toEqual(recovery(join(root, experiment, '.livelong')));
  });

  test('a rerun asks nothing and gives the same bytes; with other events it is refused', async () => {
    const before = logsIn(root);
    for (const path of Object.keys(before).slice(1)) rmSync(join(root, path));
    const idle = await modelServer({ seed: 4 });
    await livelongEnding(0, mainLine(folder, idle));
    expect(logsIn(root)).toEqual(before);
    const other = await inProcess(mainLine(folder, idle, '--n_events_per_sequence', '2'));
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('Name another --logs_root') });
    const namesake = mainLine(folder, idle).map((word) => (word === '/models/gemma-3' ? 'other/gemma-3' : word));
    const another = await inProcess(namesake);
    expect(another).toMatchObject({ code: 2, stderr: expect.stringContaining('Name another --logs_root') });
    expect(another.stderr).not.toMatch(/--(assistant|out|fresh)\b/);
    expect(await livelong(mainLine(folder, idle, '--seq_ids', ','))).toMatchObject({ code: 2 });
    expect(idle.count).toBe(0);
  });
});

test('one thread or many, killed or not: equal bytes', async () => {
  const alone = folderWithLives();
  const slow = await modelServer({ seed: 3, latencyInMs: { from: 0, to: 5 } });
  await livelongEnding(0, mainLine(alone, slow, '--n_threads', '1'));
  expect(slow.maxInFlight).toBe(1);
  const expected = logsIn(join(alone, 'logs'));
  expect(Object.keys(expected)).toHaveLength(people);

  const killed = folderWithLives();
  let kill = () => {};
  let seen = 0;
  const all = people * events * callsPerEpisode;
  const server = await modelServer({
    seed: 3,
    latencyInMs: { from: 0, to: 5 },
    answer: () => {
      if (++seen === Math.floor(all * 0.7)) kill();
      return undefined;
    },
  });
  const line = mainLine(killed, server, '--n_threads', '8');
  const { child, ended } = startLivelong(line);
  kill = () => child.kill('SIGKILL');
  expect((await ended).code).toBeNull();
  await livelongEnding(0, line);
  expect(server.count).toBeGreaterThanOrEqual(all);
  expect(server.count).toBeLessThanOrEqual(all + 8);
  expect(logsIn(join(killed, 'logs'))).toEqual(expected);
  const run = join('logs', experiment, '.livelong');
  expect(equalParts(join(killed, run))).toEqual(equalParts(join(alone, run)));
}, 60_000);

test('the log of a life is there as soon as the life is over', async () => {
  const folder = folderWithLives({ people: 6, events: 1 });
  const root = join(folder, 'logs');
  const logsAt: number[] = [];
  const server = await modelServer({
    answer: () => {
      logsAt.push(Object.keys(logsIn(root)).length);
      return undefined;
    },
  });
  await livelongEnding(0, mainLine(folder, server, '--n_threads', '1'));
  expect(logsAt[0]).toBe(0);
  expect(logsAt.at(-1)).toBeGreaterThan(0);
  expect(logsAt.at(-1)).toBeLessThan(6);
});

test('a failed episode stands apart and stops no other; once it is asked again, it stands in its place', async () => {
  const folder = folderWithLives({ people: 2, events: 2 });
  let fails = true;
  const server = await modelServer({
    answer: (body) => {
      const text = chatBody(body)
        .messages.map(({ content }) => content)
        .join('\n');
      return fails && answerName(body) === 'opening' && text.includes('case 1-1') ? 'no JSON at all' : undefined;
    },
  });
  const ended = await livelongEnding(0, mainLine(folder, server));
  expect(ended.stderr).toContain('1 conversation broke');
  const [first, second] = Object.values(logsIn(join(folder, 'logs'))).map(parsed);
  expect(first!.dialogue_log.map(({ event }) => event['intent'])).toEqual(['Settle case 1-2 before the evening.']);
  expect(first!.livelong).toMatchObject({ broken: [{ event: { intent: 'Settle case 1-1 before the evening.' } }] });
  expect(second!.dialogue_log).toHaveLength(2);

  fails = false;
  await livelongEnding(0, ['resume', join(folder, 'logs', experiment, '.livelong'), '--retry-broken']);
  await livelongEnding(0, mainLine(folder, server));
  const [again] = Object.values(logsIn(join(folder, 'logs'))).map(parsed);
  expect(again!.dialogue_log.map(({ event }) => event['intent'])).toEqual([
    'Settle case 1-1 before the evening.',
    'Settle case 1-2 before the evening.',
  ]);
  expect(again!.livelong).toMatchObject({ broken: [] });
});

test('--seq_ids takes sequences in the order given, and names the experiment by it', async () => {
  const folder = folderWithLives({ events: 1 });
  const server = await modelServer();
  await livelongEnding(0, mainLine(folder, server, '--seq_ids', 'event_dining_4, event_travel_2'));
  const logs = logsIn(join(folder, 'logs'));
  const name = 'main_user_Qwen3-32B_assistant_gemma-3_V2_single_session';
  expect(Object.keys(logs).map((path) => path.replace(/\/sim_log.*/, ''))).toEqual([
    `${name}/logs_0`,
    `${name}/logs_1`,
  ]);
  const ids = Object.values(logs).map((text) => parsed(text).event_sequence_info.sequence_id);
  expect(ids).toEqual(['event_dining_4', 'event_travel_2']);
  const wrong = await inProcess(mainLine(folder, server, '--seq_ids', 'event_dining_9'));
  expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('no sequence with the id event_dining_9') });
});

test('the portrait reaches the next episode in any case; preference memory starts the next one from it', async () => {
  for (const flags of [[], ['--use_preference_memory']]) {
    const folder = folderWithLives({ people: 1, events: 2 });
    const server = await modelServer({
      answer: (body) =>
        answerName(body) === 'portrait'
          ? JSON.stringify(
              Object.fromEntries(
                Object.keys(chatBody(body).response_format!.json_schema.schema.properties).map((key) => [key, 'high']),
              ),
            )
          : undefined,
    });
    await livelongEnding(0, mainLine(folder, server, ...flags));
    const replies = server.log.filter(({ body }) => answerName(body) === null).map(textOf);
    expect(replies.map((text) => text.includes('What you have gathered so far'))).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    const portraits = server.log.filter(({ body }) => answerName(body) === 'portrait').map(textOf);
    expect(portraits.map((text) => text.includes('Earlier levels'))).toEqual([false, flags.length > 0]);
    expect(filesIn(join(folder, 'logs'))[0]).toMatch(
      flags.length > 0 ? /_assistant_gemma-3-w_preference_memory_single_session/ : /_assistant_gemma-3_single_session/,
    );
  }
});

test('long-horizon data with odd values: earlier talks reach the assistant, not the person', async () => {
  const folder = temporaryFolder();
  const user = {
    USER_ID: '17_3_0',
    Age: 'Elderly (over 65 years old)',
    gender: null,
    religious: 'No religion',
    preferences: [],
    preferences_value: [{ Warmth: 'High' }],
    speicial_preference: 'I only ever cook with',
    bigfive: { Neuroticism: 'Neutral' },
  };
  const event = {
    time: '2012-05-03 12:20:10, Thursday',
    timestamp: '2012-05-03 03:20:10',
    location: 'Train Station',
    location_detail: { latitude: 35.7, longitude: 139.7 },
    weather: { description: 'Drizzle.', icon: 'rain' },
    event: 'The train is late.',
    life_event: null,
    intent: 'Find another way.',
    sub_intents: [
      { description: 'Asks for a bus.', type: 'explicit' },
      { description: 'Fears to be late.', type: 'implicit' },
    ],
    keywords: "['Train']",
    conv_history: ['[User] the kettle hums\n[Assistant] Let it.', '[User] and now it sings'],
  };
  const sequence = { id: 'event_travel_17_3_0', user_id: '17_3_0', theme: 'travel', events: [event], _meta: {} };
  const data = join(folder, 'data', 'long_horizon');
  mkdirSync(data, { recursive: true });
  const template = { high: 'Wants warmth.', middle: 'Likes warmth.', low: 'Wants no warmth.' };
  writeFileSync(join(data, 'users.jsonl'), `${JSON.stringify(user)}\n${JSON.stringify(user)}\n`);
  writeFileSync(join(data, 'events.jsonl'), JSON.stringify(sequence));
  writeFileSync(join(folder, 'data', 'language_templates.json'), JSON.stringify([{ dimension: 'Warmth', template }]));
  const server = await modelServer();
  await livelongEnding(0, mainLine(folder, server, '--exp_setting', 'long_horizon'));
  const [[path, text]] = Object.entries(logsIn(join(folder, 'logs'))) as [[string, string]];
  expect(path).toMatch(/_long_horizon\/logs_0\/sim_log_20120503_122010\.json$/);
  const { event_sequence_info: info, dialogue_log: episodes } = parsed(text);
  expect(info).toEqual({ user_id: '17_3_0', sequence_id: 'event_travel_17_3_0', theme: 'travel', longterm_goal: null });
  expect(episodes[0]!.event).toEqual({
    ...event,
    life_event: 'The train is late.',
    dialogue_scene:
      'The time is 2012-05-03 12:20:10, Thursday\nThe location is Train Station\nThe weather condition is Drizzle.',
  });
  expect(episodes[0]!.user.profile).toMatchObject({ user_id: '17_3_0', speicial_preference: 'I only ever cook with' });
  expect(episodes[0]!.user.profile_str).toBe('Elderly (over 65 years old), no religious affiliation');
  const replies = server.log.filter(({ body }) => answerName(body) === null).map(textOf);
  expect(replies).toHaveLength(4);
  for (const prompt of replies) expect(prompt).toContain('the kettle hums');
  const others = server.log
    .filter(({ body }) => answerName(body) !== null)
    .map(textOf)
    .join('\n');
  expect(others).not.toMatch(/kettle|only ever cook/);
});

test('keys go to the model they are for and are written nowhere', async () => {
  const folder = folderWithLives({ people: 1, events: 1 });
  const [user, assistant] = [await modelServer({ keys: ['sk-user'] }), await modelServer({ keys: ['sk-assistant'] })];
  const line = [
    ['lifesim', 'main', '--user_model_path', 'gpt-5-mini', '--user_model_api_key', 'sk-user'],
    ['--assistant_model_path', 'gemma', '--assistant_model_url', assistant.url],
    ['--data_root', join(folder, 'data'), '--logs_root', join(folder, 'logs')],
  ].flat();
  const environment = { OPENAI_BASE_URL: user.url, OPENAI_COMPATIBLE_API_KEY: 'sk-other' };
  const withKey = [...line, '--assistant_model_api_key', 'sk-assistant'];
  const refused = await livelong(line, { environment });
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('the same command goes on') });
  await livelongEnding(0, withKey, { environment });
  for (const path of filesIn(folder)) {
    expect(readFileSync(join(folder, path), 'utf8'), path).not.toMatch(/sk-(user|assistant|other)/);
  }
});

test('vectors of the memories lie in --chromadb_root, where a model makes them', async () => {
  const folder = folderWithLives({ people: 1, events: 2 });
  const server = await modelServer({ answer: contentAtOnce });
  const retriever = ['--retriever_model_path', `openai-compatible:bge@${server.url}`];
  const store = join(folder, 'chroma');
  await livelongEnding(0, mainLine(folder, server, ...retriever, '--chromadb_root', store));
  expect(filesIn(store)).toEqual([`${experiment}/vectors.jsonl`]);
  expect(jsonLines(join(store, experiment, 'vectors.jsonl'))).not.toEqual([]);
  expect(existsSync(join(folder, 'logs', experiment, '.livelong', 'vectors.jsonl'))).toBe(false);
  const unknown = await inProcess(mainLine(folder, server, '--retriever_model_path', '/models/bge-m3'));
  expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('--retriever_model_path /models/bge-m3') });
});

test('logs of another program are left alone', async () => {
  const folder = folderWithLives();
  const place = join(folder, 'logs', experiment, 'logs_0');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'sim_log_20260101_000000.json'), '{}');
  const server = await modelServer();
  const ended = await inProcess(mainLine(folder, server));
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('a log of another program') });
  expect(server.count).toBe(0);
});
