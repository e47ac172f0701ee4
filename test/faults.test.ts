import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Scores } from '../src/report/index.ts';
import { deriveResults, openParts, openRun, planRun, runStudy } from '../src/run/index.ts';
import type { FakeModelServer, FaultName, FaultPlan } from '../src/testing/index.ts';
import { startLivelong } from './support/built-command.ts';
import { livelong, livelongEnding } from './support/command-here.ts';
import { fastClock } from './support/fast-clock.ts';
import { writeLives } from './support/lives.ts';
import { chatBody, delightedJudge } from './support/model-calls.ts';
import { equalParts, journalsOf, jsonFile, recordedCalls, verdictsOf, type Manifest } from './support/run-files.ts';
import { modelAt, modelServer, modelStudy } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const parties = { u: 'user', a: 'assistant', j: 'judge' } as const;

/** Under which word a fault of the server stands in the manifest. */
const kindOfFault: Partial<Record<FaultName, string>> = {
  '429': 'rate-limited',
  '500': 'server-error',
  reset: 'connection-lost',
  hang: 'timeout',
  empty: 'empty',
  refusal: 'refused',
};

/** True for the question whether a server works at all: no call of the study, so no record and no manifest counts it. */
function isProbe(body: FakeModelServer['log'][number]['body']): boolean {
  const [first] = chatBody(body).messages;
  return /^Answer with the number \d+\.$/.test(first?.content ?? '');
}

/** Each fault that the server dealt out, as the manifest should count it: `party/kind`. */
function dealtOut(server: FakeModelServer): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { fault, body } of server.log) {
    const kind = fault === null ? undefined : kindOfFault[fault];
    if (kind === undefined || isProbe(body)) continue;
    const isNetwork = kind === 'rate-limited' || kind === 'connection-lost';
    const party = isNetwork ? 'network' : parties[chatBody(body).model as keyof typeof parties];
    counts[`${party}/${kind}`] = (counts[`${party}/${kind}`] ?? 0) + 1;
  }
  return counts;
}

function countedIn({ faults }: Manifest): Record<string, number> {
  const kinds = new Set(Object.values(kindOfFault));
  return Object.fromEntries(
    Object.entries(faults).flatMap(([party, counts]) =>
      Object.entries(counts ?? {})
        .filter(([kind, { times }]) => kinds.has(kind) && times > 0)
        .map(([kind, { times }]) => [`${party}/${kind}`, times]),
    ),
  );
}

function expectNoEmptyUtterance(out: string): void {
  for (const [path, entries] of journalsOf(out)) {
    for (const entry of entries) {
      if (entry.type === 'turn-taken') expect(entry.assistant?.text?.trim(), path).not.toBe('');
      if (entry.type === 'turn-taken' || entry.type === 'closing-said')
        expect(entry.user.utterance.trim()).not.toBe('');
    }
  }
}

/** With a judge who finds everything right, each value that is there must be the best one: a fault that became a zero would lower a mean. */
function expectOnlyBestValues(out: string): void {
  const { scores, metrics } = jsonFile<Scores>(out, 'scores.json');
  const judged = scores.filter(({ judge }) => judge !== null);
  expect(judged.filter(({ judged }) => judged > 0).length).toBeGreaterThan(5);
  for (const { metric, kind, estimate } of judged) {
    const { scale, direction } = metrics.find((each) => each.name === metric && (each.kind ?? null) === kind)!;
    if (estimate !== null) expect(estimate.mean, metric).toBe(direction === 'lower' ? scale.from : scale.to);
  }
  const verdicts = verdictsOf(out);
  for (const metric of [
    'naturalness',
    'coherence',
    'environment-alignment',
    'rigid-reasoning',
    'preference-alignment',
  ]) {
    const lines = verdicts.get(metric)!;
    const given = lines.filter(({ status }) => status === 'rated' || status === 'judged').length;
    const missing = lines.filter(({ status }) => status === 'missing').length;
    const score = judged.find((each) => each.metric === metric)!;
    expect(score.judged).toBe(given);
    expect(score.missing.reduce((sum, { count }) => sum + count, 0)).toBe(missing);
    const nothing = lines.filter(({ status }) => status === 'not-applicable').length;
    expect(score.notApplicable).toBe(nothing);
    expect(given + missing + nothing).toBe(lines.length);
  }
}

const everyKind: FaultName[] = ['429', '500', 'reset', 'hang', 'broken-json', 'empty', 'refusal', 'think', 'fenced'];

describe('20 % faults', () => {
  test('of every kind at first tries: nothing breaks that a second try can mend, each fault is counted by party', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 6, events: 2 });
    const out = join(folder, 'run');
    const server = await modelServer({
      faults: { share: 0.2, kinds: everyKind, when: 'first-try' },
      retryAfterInSeconds: 0,
      answer: delightedJudge,
    });
    await livelongEnding(0, modelStudy(server, lives, out, '--call-timeout', '2.5'));
    const manifest = jsonFile<Manifest>(out, 'manifest.json');
    expect(new Set(server.log.map(({ fault }) => fault))).toEqual(new Set([null, ...everyKind]));
    expect(countedIn(manifest)).toEqual(dealtOut(server));
    expect(manifest).toMatchObject({ complete: true, conversations: { all: 12 } });
    expect(manifest.conversations.broken).toBeLessThan(2);
    expectNoEmptyUtterance(out);
    expectOnlyBestValues(out);
  });

  test('by body, for good: what breaks is missing and has a party, nothing is a zero', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 8, events: 2 });
    const out = join(folder, 'run');
    const faults: FaultPlan[] = [
      { share: 0.02, kinds: ['hang'], when: 'body' },
      { share: 0.18, kinds: ['500', 'reset', 'broken-json', 'empty', 'think', 'fenced'], when: 'body' },
    ];
    const server = await modelServer({ faults, answer: delightedJudge });
    await livelongEnding(0, modelStudy(server, lives, out, '--call-timeout', '2.5'));
    const manifest = jsonFile<Manifest>(out, 'manifest.json');
    expect(countedIn(manifest)).toEqual(dealtOut(server));
    expect(manifest.conversations.broken).toBeGreaterThan(0);
    expect(manifest.conversations.broken).toBeLessThan(manifest.conversations.all);
    const verdicts = [...verdictsOf(out).values()].flat();
    expect(verdicts.some(({ status }) => status === 'missing')).toBe(true);
    for (const { status, party, kind } of verdicts) {
      if (status === 'missing') expect([party, kind]).not.toContain(undefined);
    }
    for (const [path, entries] of journalsOf(out)) {
      for (const entry of entries) {
        if (entry.type !== 'conversation-ended') continue;
        expect(entry.failure === null, path).toBe(entry.ending !== 'broken');
        if (entry.failure !== null) expect(['user', 'assistant', 'network']).toContain(entry.failure.party);
      }
    }
    expectNoEmptyUtterance(out);
    expectOnlyBestValues(out);
  });

  test('thinking before an answer is no fault', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 2, events: 1 });
    const [thinking, plain] = [join(folder, 'thinking'), join(folder, 'plain')];
    const server = await modelServer({ faults: { share: 1, kinds: ['think'], when: 'body' } });
    await livelongEnding(0, modelStudy(server, lives, thinking));
    await livelongEnding(0, modelStudy(await modelServer(), lives, plain));
    expect(server.log.every(({ fault }) => fault === 'think')).toBe(true);
    expect(countedIn(jsonFile<Manifest>(thinking, 'manifest.json'))).toEqual({});
    expect(equalParts(thinking)).toEqual(equalParts(plain));
    expect(JSON.stringify(equalParts(thinking))).not.toContain('think>');
  });

  test('too many requests for ever: after a minute of patience the call is given up, the network is blamed, the rest goes on', async () => {
    const folder = temporaryFolder();
    const server = await modelServer({
      faults: { share: 0.06, kinds: ['429'], when: 'body' },
      latencyInMs: 5,
      keepLog: true,
    });
    const plan = await planRun({
      lives: writeLives(join(folder, 'lives'), { people: 8, events: 2 }),
      out: join(folder, 'run'),
      turns: 2,
      trials: 1,
      seed: 1,
      'call-timeout': 5,
      user: modelAt(server, 'u'),
      assistants: [modelAt(server, 'a')],
      judges: [modelAt(server, 'j')],
    });
    const run = await openRun(plan);
    const parts = await openParts(plan, { clock: fastClock(30), environment: {} });
    await runStudy({ ...run, parts, onProgress: () => {} });
    await parts.close();
    const { conversations, faults, incompleteLives } = await deriveResults({ ...run, judges: parts.judges });
    run.close();
    expect(incompleteLives).toBe(0);
    expect(conversations.all).toBe(16);
    expect(conversations.broken).toBeLessThan(conversations.all);
    const struck = server.log.filter(({ fault }) => fault === '429');
    expect(struck.length).toBeGreaterThan(0);
    expect(Object.keys(faults.faults)).toEqual(['network']);
    expect(faults.faults.network?.['rate-limited']).toEqual({
      times: struck.length,
      final: new Set(struck.map(({ body }) => JSON.stringify(body))).size,
    });
  });
});

describe('an outage is not data', () => {
  test('a server that goes away in mid-run: exit 4, nothing recorded against anyone, and resume finishes when it is back', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 3, events: 2 });
    const [out, calm] = [join(folder, 'run'), join(folder, 'calm')];
    let seen = 0;
    let leave = () => {};
    const server = await modelServer({ latencyInMs: 5, answer: () => void (++seen === 40 && leave()) });
    leave = () => void server.close();
    const line = modelStudy(server, lives, out, '--concurrency', '6');
    const { code, stderr } = await livelong(line);
    expect(code).toBe(4);
    expect(stderr).toContain(server.url);
    expect(stderr).toContain('livelong resume');
    expect(stderr).not.toMatch(/\n\s+at |This should not have happened/);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .filter((text) => text.includes('No server answers')),
    ).toHaveLength(1);
    expect(recordedCalls(out).length).toBeGreaterThan(20);
    expect(recordedCalls(out).filter(({ failure }) => failure !== undefined)).toEqual([]);
    for (const [, entries] of journalsOf(out)) {
      expect(entries.filter((entry) => entry.type === 'conversation-ended' && entry.failure !== null)).toEqual([]);
    }

    const back = await modelServer({ port: Number(new URL(server.url).port) });
    await livelongEnding(0, ['resume', out, '--yes']);
    expect(server.count + back.count).toBeLessThanOrEqual(recordedCalls(out).length + 6);
    await livelongEnding(0, modelStudy(back, lives, calm));
    expect(equalParts(out)).toEqual(equalParts(calm));
  });

  test('a key that stops being valid in mid-run: exit 4, and resume with a good one finishes', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 2, events: 2 });
    const out = join(folder, 'run');
    const keys = ['good', 'better'];
    let seen = 0;
    const server = await modelServer({ keys, answer: () => void (++seen === 20 && keys.shift()) });
    const line = modelStudy(server, lives, out, '--concurrency', '2');
    const { code, stderr } = await livelong(line, { environment: { OPENAI_COMPATIBLE_API_KEY: 'good' } });
    expect([code, stderr]).toEqual([4, expect.stringMatching(/key/) as string]);
    expect(recordedCalls(out).filter(({ failure }) => failure !== undefined)).toEqual([]);
    await livelongEnding(0, ['resume', out], { environment: { OPENAI_COMPATIBLE_API_KEY: 'better' } });
  });

  test.each([
    ['a wrong key', { keys: ['good'] }, /key/],
    ['an unknown model', { models: ['another'] }, /does not know the model/],
  ])('%s at the start: exit 2', async (_, options, message) => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 3, events: 2 });
    const server = await modelServer(options);
    const environment = { OPENAI_COMPATIBLE_API_KEY: 'bad' };
    const { code, stderr } = await livelong(modelStudy(server, lives, join(folder, 'run')), { environment });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message) as string]);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr).not.toContain('bad key');
    expect(recordedCalls(join(folder, 'run'))).toEqual([]);
  });

  test('nothing listens at the start: exit 4', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 3, events: 2 });
    const server = await modelServer();
    await server.close();
    const { ended } = startLivelong(modelStudy(server, lives, join(folder, 'run')));
    const { code, stderr } = await ended;
    expect([code, stderr]).toEqual([4, expect.stringContaining(server.url) as string]);
    expect(recordedCalls(join(folder, 'run'))).toEqual([]);
  });
});
