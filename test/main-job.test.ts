import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Scores } from '../src/report/index.ts';
import { livelongEnding } from './support/built-command.ts';
import { writeLives } from './support/lives.ts';
import { answerName, asksJudge, chatBody, neverContent } from './support/model-calls.ts';
import { filesIn, journalsOf, jsonFile, jsonLines, type Manifest } from './support/run-files.ts';
import { quietClock } from './support/quiet-clock.ts';
import { scheduleOf } from './support/schedule.ts';
import { modelServer, modelStudy, withoutFlag } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const metricFiles = [
  'coherence',
  'environment-alignment',
  'intent-completion',
  'intent-recognition',
  'naturalness',
  'preference-alignment',
  'rigid-reasoning',
];

describe('a study with models in all roles', () => {
  test('leaves the files of a run, prints a table, and keeps the key to itself', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 3, events: 2 });
    const out = join(folder, 'run');
    const server = await modelServer({ keys: ['sk-not-to-be-written'] });
    const environment = { OPENAI_COMPATIBLE_API_KEY: 'sk-not-to-be-written' };
    const { stdout, stderr } = await livelongEnding(0, modelStudy(server, lives, out), { environment });

    const files = filesIn(out);
    const lifeFolders = new Set(files.flatMap((path) => /^lives\/([^/]+)\//.exec(path)?.[1] ?? []));
    expect(lifeFolders.size).toBe(3);
    const judge = files.flatMap((path) => /^judgements\/(j-[0-9a-f]+)\//.exec(path)?.[1] ?? [])[0];
    const expected = [
      'events.jsonl',
      'index.jsonl',
      'manifest.json',
      'people.jsonl',
      'report.html',
      'scores.json',
      'study.yaml',
      'templates.json',
      ...metricFiles.map((metric) => `judgements/${judge}/${metric}.jsonl`),
      ...[...lifeFolders].flatMap((life) =>
        ['a-1/calls.jsonl', 'a-1/journal.jsonl', 'a-1/memories.jsonl', 'shared.jsonl'].map(
          (file) => `lives/${life}/${file}`,
        ),
      ),
    ];
    expect(files).toEqual(expected.sort());

    expect(jsonLines(join(out, 'index.jsonl'))).toHaveLength(6);
    for (const metric of metricFiles) {
      expect(jsonLines(join(out, 'judgements', judge!, `${metric}.jsonl`))).toHaveLength(6);
    }
    for (const [, entries] of journalsOf(out)) {
      expect(entries[0]).toMatchObject({ type: 'life-started', version: 1, assistant: 'a', trial: 1 });
      expect(entries.at(-1)?.type).toBe('life-ended');
      expect(entries.filter(({ type }) => type === 'conversation-ended')).toHaveLength(2);
      expect(entries.filter(({ type }) => type === 'portrait-drawn')).toHaveLength(2);
    }
    const manifest = jsonFile<Manifest>(out, 'manifest.json');
    expect(manifest).toMatchObject({ complete: true, conversations: { all: 6, broken: 0 } });
    expect(Object.values(manifest.calls).reduce((sum, { calls }) => sum + calls, 0)).toBe(server.count);

    for (const heading of ['Intent completion', 'Intent recognition', 'naturalness', 'profile recovery', 'satisfied']) {
      expect(stdout.toLowerCase()).toContain(heading.toLowerCase());
    }
    expect(stderr).toContain(out);
    const texts = files.map((path) => readFileSync(join(out, path), 'utf8'));
    expect([...texts, stdout, stderr].filter((text) => text.includes('sk-not-to-be-written'))).toEqual([]);
  });

  test('--json prints the documented shape and nothing else on stdout', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 2, events: 1 });
    const out = join(folder, 'run');
    const server = await modelServer();
    const { stdout } = await livelongEnding(0, modelStudy(server, lives, out, '--json'));
    const printed = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(printed).sort()).toEqual(
      [
        'conversations',
        'failedCalls',
        'faults',
        'id',
        'incompleteLives',
        'longestChain',
        'pendingVerdicts',
        'roles',
        'run',
        'scores',
        'thresholds',
      ].sort(),
    );
    expect(printed).toMatchObject({
      run: out,
      incompleteLives: 0,
      pendingVerdicts: 0,
      conversations: { all: 2, broken: 0 },
    });
    expect(printed['scores']).toEqual(jsonFile<Scores>(out, 'scores.json'));
    expect(printed['faults']).toEqual(jsonFile<Manifest>(out, 'manifest.json').faults);
    expect(printed['longestChain']).toEqual(jsonFile<Manifest>(out, 'manifest.json').longestChain);

    const scored = await livelongEnding(0, ['score', out, '--json']);
    expect((JSON.parse(scored.stdout) as typeof printed)['scores']).toEqual(printed['scores']);
  });

  test('with models of OpenAI: the key from the environment, the cost agreed to', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 2, events: 1 });
    const server = await modelServer({ keys: ['sk-test'], models: ['gpt-5-mini'] });
    const roles = ['--user', '--assistant', '--judge'].flatMap((role) => [role, 'openai:gpt-5-mini']);
    const line = ['run', '--lives', lives, '--turns', '2', '--out', join(folder, 'run'), ...roles, '--yes'];
    const environment = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.url };
    await livelongEnding(0, line, { environment });
    expect(new Set(server.log.map(({ path, status }) => `${path} ${status}`))).toEqual(new Set(['/v1/responses 200']));
    const manifest = jsonFile<Manifest>(join(folder, 'run'), 'manifest.json');
    expect(manifest.conversations).toEqual({ all: 2, broken: 0 });
    expect(Object.keys(manifest.faults).filter((party) => party !== 'user')).toEqual([]);
  });

  test('every request says no more than its role needs', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 1, events: 1 });
    const server = await modelServer();
    await livelongEnding(0, modelStudy(server, lives, join(folder, 'run')));
    const names = (model: string) =>
      new Set(server.log.filter(({ body }) => chatBody(body).model === model).map(({ body }) => answerName(body)));
    expect(names('u')).toEqual(new Set(['opening', 'reaction']));
    expect(names('a')).toEqual(new Set([null, 'portrait']));
    expect(server.log.filter(({ body }) => chatBody(body).model === 'j').every(({ body }) => asksJudge(body))).toBe(
      true,
    );
  });
});

describe('the longest chain', () => {
  test.each([
    { turns: 2, events: 2, memory: 'profile', chain: 1 + 3 * 2 * 2 },
    { turns: 3, events: 1, memory: 'profile', chain: 1 + 3 * 3 },
    { turns: 2, events: 3, memory: 'none', chain: 1 + 5 * 3 + 1 },
  ])('$turns turns, $events events, memory $memory: $chain calls', async ({ turns, events, memory, chain }) => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 2, events });
    const out = join(folder, 'run');
    const server = await modelServer({ answer: (body) => neverContent(body) });
    await livelongEnding(0, modelStudy(server, lives, out, '--turns', `${turns}`, '--memory', memory));
    expect(jsonFile<Manifest>(out, 'manifest.json').longestChain?.calls).toBe(chain);
  });
});

describe('without a key', () => {
  test('the bare command lives the bundled lives with all built-ins, prints the table, and says what to try next', async () => {
    const folder = temporaryFolder();
    const { stdout, stderr } = await livelongEnding(0, ['run'], { cwd: folder });
    const run = filesIn(folder).find((path) => path.endsWith('manifest.json'))!;
    expect(run).toMatch(/^runs\/bundled-[0-9a-f]{8}\/manifest\.json$/);
    const out = join(folder, run, '..');
    const builtIns = ['generic', 'helpful', 'oracle', 'echo', 'silent'];
    expect(jsonFile<Scores>(out, 'scores.json').assistants.map(({ name }) => name)).toEqual(builtIns);
    expect(jsonFile<Manifest>(out, 'manifest.json')).toMatchObject({
      complete: true,
      conversations: { all: 16 * 3 * builtIns.length, broken: 0 },
      faults: {},
      calls: {},
    });
    expect(filesIn(out).filter((path) => path.endsWith('calls.jsonl'))).toEqual([]);
    expect(stdout).toContain('heuristic');
    for (const name of builtIns) expect(stdout).toContain(name);
    expect(stderr).toContain('What to try next');
    expect(stderr).toMatch(/lives 16\/16, conversations 240\/240/);
  });

  test('a model among rule-judged assistants comes with a warning', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 2, events: 1 });
    const server = await modelServer();
    const line = withoutFlag(modelStudy(server, lives, join(folder, 'run')), '--judge');
    const { stdout, stderr } = await livelongEnding(0, line);
    expect([...`${stdout}${stderr}`.matchAll(/Warning: /g)]).toHaveLength(1);
    expect(stdout).toMatch(/Warning: rules cannot tell/);
    const asJson = await livelongEnding(0, [...line, '--json']);
    expect(asJson.stderr).toMatch(/Warning: rules cannot tell/);
  });
});

describe('the schedule', () => {
  test('first lines start at once; the questions about a talk are asked together, while the life goes on', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 1, events: 3 });
    const clock = quietClock(Infinity);
    const server = await modelServer({ clock, latencyInMs: 120, answer: (body) => neverContent(body) });
    await livelongEnding(0, modelStudy(server, lives, join(folder, 'run')));
    const openings = server.log.filter(({ body }) => answerName(body) === 'opening');
    expect(server.log.slice(0, 3)).toEqual(openings);
    expect(openings[2]!.startedAt).toBeLessThan(openings[0]!.endedAt!);
    const judging = server.log.filter(({ body }) => asksJudge(body));
    expect(judging).toHaveLength(3 * 7);
    for (const talk of [0, 7, 14]) {
      const { startedAt } = judging[talk + 6]!;
      expect(startedAt).toBeLessThan(judging[talk]!.endedAt!);
    }
    const living = server.log.filter(({ body }) => !asksJudge(body));
    expect(living.filter(({ startedAt }) => startedAt > judging[6]!.startedAt).length).toBeGreaterThan(8);
  });

  test.each([48, 4])('%i calls in flight: as fast as chain and places allow', async (concurrency) => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 5, events: 2 });
    const latencyInMs = 100;
    const clock = quietClock(concurrency);
    const server = await modelServer({ clock, latencyInMs, answer: (body) => neverContent(body) });
    await livelongEnding(0, modelStudy(server, lives, join(folder, 'run'), '--concurrency', `${concurrency}`));
    expect(server.maxInFlight).toBeLessThanOrEqual(concurrency);
    const { ratio } = scheduleOf(server.log, { chain: 13, latencyInMs, concurrency });
    expect(ratio).toBeGreaterThan(0.95);
    expect(ratio).toBeLessThan(1.25);
  });
});
