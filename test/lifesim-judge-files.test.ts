import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Scores } from '../src/report/index.ts';
import { startFakeModelServer, type FakeModelServer } from '../src/testing/index.ts';
import { startLivelong } from './support/built-command.ts';
import { livelong, livelongEnding } from './support/command-here.ts';
import { inProcess } from './support/in-process.ts';
import { writeLives } from './support/lives.ts';
import { filesIn, jsonFile, jsonLines } from './support/run-files.ts';
import { modelAt, modelServer } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();
const root = join(folder, 'run');
const exported = join(folder, 'exported');
const logs = join(exported, 'logs');
const theme = 'main_user_agenda_assistant_model_single_session';
const metrics = ['ir', 'ic', 'nat', 'coh', 'pa', 'ea', 'rr'];
const conversations = 4 * 3;

interface Row {
  id: string;
  input: string | null;
  output: string;
  conv: unknown;
}

/** A run with a model assistant and the judge `j`, exported as logs and judge files. */
beforeAll(async () => {
  const lives = writeLives(join(folder, 'lives'), { people: 4, events: 3 });
  const server = await startFakeModelServer({ seed: 3 });
  try {
    const parts = ['--assistant', `model=${modelAt(server, 'a')}`, '--judge', `j=${modelAt(server, 'j')}`];
    const line = ['run', '--lives', lives, '--out', root, '--turns', '3', '--yes', ...parts];
    expect(await inProcess(line)).toMatchObject({ code: 0 });
  } finally {
    await server.close();
  }
  expect(await inProcess(['export', root, '--format', 'lifesim', '--out', exported])).toMatchObject({ code: 0 });
}, 120_000);

/** A command that has the logs judged by the model `j` of a server. */
function evaluation(server: { url: string }, out: string, ...flags: string[]): string[] {
  const places = ['--logs_root', logs, '--themes', theme, '--output_root', out];
  return ['lifesim', 'eval', ...places, '--model_path', 'j', '--base_url', server.url, ...flags];
}

const all = ['--metrics', ...metrics];

function rowsOf(out: string, metric: string): Row[] {
  return jsonLines<Row>(join(out, theme, `${metric}_results.jsonl`));
}

/** Content of the judge files of a folder, by metric. */
function judgeFiles(out: string): string[] {
  return metrics.map((metric) => readFileSync(join(out, theme, `${metric}_results.jsonl`), 'utf8'));
}

/** The verdict in an output of ours. */
function verdictIn(output: string): unknown {
  return JSON.parse(/```json\n([^]*)\n```$/.exec(output)?.[1] ?? output);
}

describe('eval, asked of the model that judged the run', () => {
  const out = join(folder, 'results', 'j');
  let server: FakeModelServer;

  beforeAll(async () => {
    server = await startFakeModelServer({ seed: 3 });
    const ended = await livelongEnding(0, evaluation(server, out, ...all));
    await server.close();
    expect(ended.stdout).toBe(`${join(out, theme)}\n`);
    expect(ended.stderr).toContain(`${conversations * metrics.length} rows by openai-compatible:j`);
  }, 60_000);

  test('gives the verdicts that the run has', () => {
    for (const metric of metrics) {
      const own = jsonLines<Row>(join(exported, 'results', 'j', theme, `${metric}_results.jsonl`));
      const found = new Map(rowsOf(out, metric).map((row) => [row.id, row]));
      expect(found.size).toBe(conversations);
      expect(own.length).toBeGreaterThan(0);
      for (const { id, output } of own) expect(verdictIn(found.get(id)!.output), id).toEqual(JSON.parse(output));
    }
  });

  test('writes rows of the reference’s shape: the exported ones, with what was asked and answered', () => {
    for (const metric of metrics) {
      const own = new Map(
        jsonLines<Row>(join(exported, 'results', 'j', theme, `${metric}_results.jsonl`)).map((row) => [row.id, row]),
      );
      for (const row of rowsOf(out, metric)) {
        const { input, output } = row;
        expect(Object.keys(row).slice(-2)).toEqual(['input', 'output']);
        expect(input).toContain('# The question');
        expect(output).toMatch(/^(\S[^]*\n\n)?```json\n\{[^]*\}\n```$/);
        if (own.has(row.id)) expect({ ...row, input: null, output: '' }).toEqual({ ...own.get(row.id)!, output: '' });
      }
    }
  });

  test('asks each question once, and a rerun none', async () => {
    expect(server.count).toBe(conversations * metrics.length);
    const before = judgeFiles(out);
    const idle = await modelServer({ seed: 4 });
    const again = await livelongEnding(0, evaluation(idle, out, ...all));
    expect(idle.count).toBe(0);
    expect(again.stderr).toContain(`0 calls made, ${conversations * metrics.length} from the record`);
    expect(judgeFiles(out)).toEqual(before);
  });

  test('asks for rr only where nothing is said, and one at a time gives the same bytes', async () => {
    const slow = await modelServer({ seed: 3, latencyInMs: { from: 0, to: 20 } });
    const alone = join(folder, 'alone');
    await livelongEnding(0, evaluation(slow, alone, '--max_workers', '1'));
    expect(filesIn(join(alone, theme))).toEqual(['calls.jsonl', 'rr_results.jsonl']);
    expect(slow.maxInFlight).toBe(1);
    await livelongEnding(0, evaluation(slow, alone, ...all, '--max_workers', '9'));
    expect(slow.maxInFlight).toBeGreaterThan(3);
    expect(slow.maxInFlight).toBeLessThan(10);
    expect(judgeFiles(alone)).toEqual(judgeFiles(out));
  });

  test('another judge is not mixed in, nor another question', async () => {
    const other = await modelServer();
    const mixed = evaluation(other, out, ...all).map((word) => (word === 'j' ? 'k' : word));
    expect(await livelong(mixed)).toMatchObject({ code: 2, stderr: expect.stringContaining('--output_root') });
    const copy = join(folder, 'changed');
    cpSync(logs, join(copy, 'logs'), { recursive: true });
    cpSync(out, join(copy, 'out'), { recursive: true });
    const path = join(copy, 'logs', theme, filesIn(join(copy, 'logs', theme))[0]!);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"content": "', '"content": "Well, '));
    const line = ['lifesim', 'eval', '--logs_root', join(copy, 'logs'), '--themes', theme, '--output_root'];
    const changed = await livelong([...line, join(copy, 'out'), '--model_path', 'j', '--base_url', other.url, ...all]);
    expect(changed).toMatchObject({ code: 2, stderr: expect.stringContaining('the logs have changed since') });
    expect(other.count).toBe(0);
  });

  test('metric scores its files as our own scorer scores the same verdicts, where both mean the same', async () => {
    const scored = join(folder, 'scored');
    const line = ['lifesim', 'metric', '--results_root', join(folder, 'results'), '--models', theme];
    const ended = await livelongEnding(0, [...line, '--evaluators', 'j', '--output_root', scored]);
    const text = readFileSync(join(scored, theme, 'scores.json'), 'utf8');
    expect(ended.stdout).toBe(`${text}\n`);
    const found = JSON.parse(text) as Record<string, number>;
    const { scores } = jsonFile<Scores>(root, 'scores.json');
    const ours = (metric: string, kind: string | null = null) =>
      scores.find((score) => score.judge === 'j' && score.metric === metric && score.kind === kind)!.estimate!.mean;
    // Ours is in percent or on the scale from 1 to 5; theirs, with one decimal, in percent of the scale.
    const expected: Record<string, number> = {
      IR_explicit: ours('intent-recognition', 'explicit'),
      IR_implicit: ours('intent-recognition', 'implicit'),
      NAT: ours('naturalness') * 20,
      COH: ours('coherence') * 20,
      PA: ours('preference-alignment'),
      EA: ours('environment-alignment') * 20,
      RR: ours('rigid-reasoning'),
    };
    for (const [name, value] of Object.entries(expected)) {
      expect(Math.abs(found[name]! - value), `${name} ${found[name]} ${value}`).toBeLessThanOrEqual(0.05 + 1e-6);
    }
    expect(Object.keys(found)).toEqual('IR_explicit IR_implicit IC_explicit IC_implicit NAT COH PA EA RR'.split(' '));
  });
});

describe('eval, when things go wrong', () => {
  test('a failed answer leaves an empty output, is told, and asked again by nobody', async () => {
    const faulty = await modelServer({ seed: 3, faults: { share: 0.5, kinds: ['broken-json'], when: 'body' } });
    const out = join(folder, 'faulty');
    const { stderr } = await livelongEnding(0, evaluation(faulty, out, ...all));
    const rows = metrics.flatMap((metric) => rowsOf(out, metric));
    const failed = rows.filter(({ output }) => output === '').length;
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThan(rows.length);
    expect(rows).toHaveLength(conversations * metrics.length);
    expect(stderr).toContain(`the judge failed at ${failed} rows (unparsable ${failed})`);
    const { count } = faulty;
    await livelongEnding(0, evaluation(faulty, out, ...all));
    expect(faulty.count).toBe(count);
  });

  test('a judge that never answers is told by the exit code', async () => {
    const broken = await modelServer({ faults: { share: 1, kinds: ['broken-json'], when: 'body' } });
    await livelongEnding(4, evaluation(broken, join(folder, 'never')));
  });

  test('a killed evaluation goes on with what is left, to the same bytes', async () => {
    const out = join(folder, 'killed');
    const whole = join(folder, 'whole');
    const server = await modelServer({ seed: 3, latencyInMs: 40 });
    const running = startLivelong(evaluation(server, out, ...all, '--max_workers', '2'));
    while (server.count < 20) await new Promise((resolve) => setTimeout(resolve, 10));
    running.child.kill('SIGKILL');
    await running.ended;
    expect(filesIn(join(out, theme))).not.toContain('ir_results.jsonl');
    await livelongEnding(0, evaluation(server, out, ...all));
    expect(server.count).toBeLessThanOrEqual(conversations * metrics.length + 2);
    await livelongEnding(0, evaluation(server, whole, ...all));
    expect(judgeFiles(out)).toEqual(judgeFiles(whole));
    expect(filesIn(join(out, theme)).filter((path) => /lock|part/.test(path))).toEqual([]);
  });

  test('Ctrl-C keeps what was answered', async () => {
    const out = join(folder, 'interrupted');
    const server = await modelServer({ seed: 3, latencyInMs: 40 });
    const running = startLivelong(evaluation(server, out, ...all, '--max_workers', '2'));
    while (server.count < 6) await new Promise((resolve) => setTimeout(resolve, 10));
    running.child.kill('SIGINT');
    const { code, stderr } = await running.ended;
    expect([code, stderr]).toEqual([130, expect.stringContaining('the same command goes on')]);
    const { count } = server;
    expect(jsonLines(join(out, theme, 'calls.jsonl'))).toHaveLength(count);
  });

  test('without a server it says how to go on', async () => {
    const gone = await startFakeModelServer();
    await gone.close();
    const { code, stderr } = await livelong(evaluation(gone, join(folder, 'gone')));
    expect(code).not.toBe(0);
    expect(stderr).toContain('the same command goes on');
    expect(stderr).not.toContain('resume RUN');
  });

  test.each([
    ['an unknown metric', ['--metrics', 'ir', 'fun'], /fun.*ir, ic, nat/s],
    ['an unknown evaluator', ['--evaluator', 'me'], /me.*gpt-4o/s],
    ['an unknown theme', ['--themes', 'nothing'], /nothing is no folder/],
  ])('%s is refused', async (_, flags, problem) => {
    const ended = await livelong(evaluation({ url: 'http://127.0.0.1:9/v1' }, join(folder, 'refused'), ...flags));
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringMatching(problem) });
  });
});

test('a paid evaluator is asked at its own place, for the last part of the path, with the key that is given', async () => {
  const paid = await modelServer({ keys: ['sk-own'], models: ['gpt-4o-2024-08-06'] });
  const line = ['lifesim', 'eval', '--logs_root', logs, '--themes', theme, '--output_root', join(folder, 'paid')];
  const judge = ['--evaluator', 'gpt-4o', '--model_path', 'models/gpt-4o-2024-08-06'];
  const environment = { OPENAI_BASE_URL: paid.url };
  const keyless = await livelong([...line, ...judge], { environment });
  expect(keyless).toMatchObject({ code: 2, stderr: expect.stringContaining('OPENAI_API_KEY') });
  await livelongEnding(0, [...line, ...judge, '--api_key', 'sk-own'], { environment });
  expect(paid.count).toBe(conversations);
  expect(
    filesIn(join(folder, 'paid'))
      .map((path) => readFileSync(join(folder, 'paid', path), 'utf8'))
      .join(),
  ).not.toContain('sk-own');
});

describe('logs as the reference writes them', () => {
  const line = (role: string, content: string, more: object = {}) => ({ role, content, ...more });
  const mood = { emotion: 'neutral', memory_similarity: -1 };
  const episode = (dialogue: object[], profile: object = {}) => ({
    user: {
      profile: { user_id: 7, preferences: ['Likes order.'], preferences_value: { Order: 'high' }, ...profile },
      profile_str: 'The stored profile',
    },
    event: {
      time: '2013-01-02 08:00:00, Wednesday',
      location: 'Café',
      weather: 'Snow.',
      event: 'The bus was late.',
      life_event: null,
      intent: 'Get to work.',
      sub_intents: [
        { description: 'Wants a way.', type: 'explicit' },
        { description: 'Fears the boss.', type: 'implicit' },
      ],
      dialogue_scene: 'The stored scene',
    },
    dialogue,
    analysis: [],
    dropout: {},
    pre_profile: [],
    enable_turn_analysis: false,
  });
  const talk = [
    line('user', 'How do I get there?', mood),
    line('assistant', 'Fly.', { pre_intent: 'a way' }),
    line('assistant_revise', 'Take the tram.'),
  ];

  function writeLog(name: string, episodes: object[]): string {
    const place = join(folder, name, 'exp', 'logs_0');
    mkdirSync(place, { recursive: true });
    const info = { user_id: 7, sequence_id: 'event_travel_7', theme: 'travel', longterm_goal: '' };
    const log = { event_sequence_info: info, dialogue_log: episodes };
    writeFileSync(join(place, 'sim_log_20260101_000000.json'), JSON.stringify(log));
    return join(folder, name);
  }

  const evaluated = async (name: string, url: string, ...flags: string[]) => {
    const places = ['--logs_root', join(folder, name), '--themes', 'exp', '--output_root', join(folder, `${name}-out`)];
    return inProcess(['lifesim', 'eval', ...places, '--model_path', 'j', '--base_url', url, ...flags]);
  };

  test('a revised reply is judged in the place of the first; stored texts are kept', async () => {
    const server = await modelServer();
    writeLog('revised', [episode(talk), episode([...talk, line('user', 'Thanks', mood)])]);
    expect(await evaluated('revised', server.url, '--metrics', 'ir', 'ea')).toMatchObject({ code: 0 });
    const [first, second] = jsonLines<Record<string, unknown>>(join(folder, 'revised-out/exp/ir_results.jsonl'));
    expect(first).toMatchObject({
      id: 'logs_0_0',
      sequence_id: 'event_travel_7',
      user_id: 7,
      user_profile: 'The stored profile',
      user_preferences: { Order: 'high' },
      dialogue_scene: 'The stored scene',
      conv: '[User] How do I get there?\n[Assistant] Take the tram.\n',
      pred_intents: ['', 'a way'],
    });
    expect(second).toMatchObject({ conv: '[User] How do I get there?\n[Assistant] Take the tram.\n[User] Thanks\n' });
    expect(JSON.stringify(server.log)).not.toContain('Fly.');
  });

  test('where there is nothing to judge nobody is asked, and the arithmetic finds its 0', async () => {
    const server = await modelServer();
    const silent = [line('user', 'Hello?', mood), line('assistant', '', { pre_intent: '' })];
    writeLog('nothing', [episode(silent, { preferences: [], preferences_value: {} })]);
    const { code, stderr } = await evaluated('nothing', server.url, '--metrics', 'ir', 'pa', 'rr');
    expect([code, server.count]).toEqual([0, 0]);
    expect(stderr).toContain('3 rows had nothing to judge and nobody was asked');
    const outputs = ['ir', 'pa', 'rr'].map(
      (metric) => jsonLines<Row>(join(folder, `nothing-out/exp/${metric}_results.jsonl`))[0]!,
    );
    expect(outputs.map(({ input }) => input)).toEqual([null, null, null]);
    expect(outputs.map(({ output }) => verdictIn(output))).toEqual([
      { 'Wants a way.': 0, 'Fears the boss.': 0 },
      {},
      { rigid_reasoning: 0 },
    ]);
    expect(outputs[0]!.output).toMatch(/^Not asked: the assistant gave no inferred intent\./);
  });

  test('a fence in a text or in the judge’s reasons does not cut the verdict off', async () => {
    const odd = episode(talk);
    odd.event.sub_intents[0]!.description = 'Wants ```json in it.';
    writeLog('fenced', [odd]);
    const answer = JSON.stringify({ reasoning: 'It says ```json\n{}\n```.', verdicts: { 1: 1, 2: 0 } });
    const server = await modelServer({ answer: () => answer });
    expect(await evaluated('fenced', server.url, '--metrics', 'ir')).toMatchObject({ code: 0 });
    mkdirSync(join(folder, 'fenced-results'));
    cpSync(join(folder, 'fenced-out'), join(folder, 'fenced-results/j'), { recursive: true });
    const places = ['--results_root', join(folder, 'fenced-results'), '--output_root', join(folder, 'fenced-scores')];
    const named = ['--models', 'exp', '--evaluators', 'j', '--metrics', 'ir'];
    const { stdout } = await inProcess(['lifesim', 'metric', ...places, ...named]);
    expect(stdout).toBe('{\n  "IR_explicit": 100.0,\n  "IR_implicit": 0.0\n}\n');
  });

  test('faults are told all at once, before anybody is asked', async () => {
    const server = await modelServer();
    const bad = episode(talk) as { event: object };
    bad.event = { ...bad.event, sub_intents: 'none' };
    writeLog('bad', [bad, episode([line('narrator', 'So it was.')])]);
    const { code, stderr } = await evaluated('bad', server.url);
    expect([code, server.count]).toEqual([2, 0]);
    expect(stderr).toMatch(/dialogue_log\[0\]\.event\.sub_intents: [^]*dialogue_log\[1\]\.dialogue\[0\]\.role: /);
  });

  test('two experiments in one theme are refused', async () => {
    const place = writeLog('two', [episode(talk)]);
    cpSync(join(place, 'exp'), join(place, 'both/one'), { recursive: true });
    cpSync(join(place, 'exp'), join(place, 'both/other'), { recursive: true });
    rmSync(join(place, 'exp'), { recursive: true });
    cpSync(join(place, 'both'), join(place, 'exp'), { recursive: true });
    const { code, stderr } = await evaluated('two', 'http://127.0.0.1:9/v1');
    expect([code, stderr]).toEqual([2, expect.stringContaining('more than one experiment')]);
  });
});

describe('metric', () => {
  const results = join(folder, 'hand');
  const write = (judge: string, ratings: unknown[]) => {
    const place = join(results, judge, 'm');
    mkdirSync(place, { recursive: true });
    const rows = ratings.map((rating, index) => ({ id: `logs_0_${index}`, output: JSON.stringify({ rating }) }));
    writeFileSync(join(place, 'nat_results.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  };
  const line = (...flags: string[]) => ['lifesim', 'metric', '--results_root', results, '--models', 'm', ...flags];

  test('averages evaluators and writes nothing but what was asked for', async () => {
    write('one', [5, 4]);
    write('two', [3, 'four']);
    const out = join(folder, 'hand-out');
    const both = ['--evaluators', 'one', 'two', '--metrics', 'nat', '--output_root', out];
    // (5 + 3) and (4 + 0) over two ids, times 20, over two judges: 60.
    expect((await livelongEnding(0, line(...both))).stdout).toBe('{\n  "NAT": 60.0\n}\n');
    expect(filesIn(out)).toEqual(['m/scores.json']);
  });

  test.each([
    ['a judge file that is missing', ['--evaluators', 'one', '--metrics', 'coh'], /coh_results\.jsonl does not exist/],
    [
      'an evaluator that is missing',
      ['--evaluators', 'three', '--metrics', 'nat'],
      /three\/m\/nat_results\.jsonl does not/,
    ],
    ['an unknown metric', ['--evaluators', 'one', '--metrics', 'joy'], /joy/],
  ])('%s is refused, and nothing is written', async (_, flags, problem) => {
    const out = join(folder, 'hand-refused');
    const ended = await livelong(line(...flags, '--output_root', out));
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringMatching(problem) });
    expect(() => filesIn(out)).toThrow();
  });
});
