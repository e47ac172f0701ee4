import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeModelServer } from '../../testing/index.ts';
import { browserModels } from '../asking/browser-models.ts';
import type { StudioContext } from '../studio-context.ts';
import { emptyStudio, served } from '../studio.test-helper.ts';
import { studiesRoutes } from './studies-routes.ts';
import type { StudyView } from './studies.ts';

interface Told {
  status: number;
  value: Record<string, unknown> & { error: { message: string } };
}

function opened(given: Partial<StudioContext> = {}) {
  const studio = emptyStudio({ budget: 1, ...given });
  const { saveTo } = studio;
  const app = served(studiesRoutes(studio));
  const tell = async (answer: Response | Promise<Response>): Promise<Told> => {
    const there = await answer;
    return { status: there.status, value: (await there.json()) as Told['value'] };
  };
  return {
    saveTo,
    studio,
    get: (path: string) => tell(app.request(path)),
    post: (path: string, body: unknown = {}) =>
      tell(
        app.request(path, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
      ),
    /** Watches until all studies have ended, and gives the last that was told of each. */
    ended: async (): Promise<StudyView[]> => {
      const leaving = new AbortController();
      const answer = await app.request('/studies/events', { signal: leaving.signal });
      let text = '';
      for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
        text += chunk;
        const events = [...text.matchAll(/^data: (\{"studies".*\})$/gm)];
        const views = events.length === 0 ? [] : (JSON.parse(events.at(-1)![1]!) as { studies: StudyView[] }).studies;
        if (views.length > 0 && views.every(({ state }) => state === 'ended')) {
          leaving.abort();
          return views;
        }
      }
      throw new Error('the stream ended');
    },
  };
}

const talks = { kind: 'conversations', people: 1, events: 1, assistants: ['helpful'] };
const days = { kind: 'days', people: 1, days: 1, assistants: ['silent'] };

test('what can be chosen is what is built in and the models of the studio', async () => {
  const { get } = opened({ models: ['openai:gpt-5-mini'] });
  expect((await get('/studies/choices')).value).toMatchObject({
    budget: 1,
    kinds: {
      conversations: { person: ['agenda', 'openai:gpt-5-mini'], judge: ['heuristic', 'openai:gpt-5-mini'] },
      days: { person: ['rules', 'openai:gpt-5-mini'], judge: [], models: ['openai:gpt-5-mini'] },
    },
  });
});

test.each([
  ['a module', { ...talks, assistants: ['./mine.ts'] }, 'assistants.0'],
  ['an absolute module', { ...talks, assistants: ['/etc/passwd'] }, 'assistants.0'],
  ['a module with a label', { ...talks, assistants: ['helpful=./mine.ts'] }, 'assistants.0'],
  ['a server', { ...talks, assistants: ['http://127.0.0.1:1'] }, 'assistants.0'],
  ['a model that the studio was not started with', { ...talks, assistants: ['openai:gpt-5'] }, 'assistants.0'],
  ['a model at an address', { ...talks, person: 'openai-compatible:m@http://169.254.169.254/v1' }, 'person'],
  ['a module that judges', { ...talks, judge: './mine.ts' }, 'judge'],
  ['a learner around a module', { ...days, assistants: ['learner:./mine.ts'] }, 'assistants.0'],
  ['a rater at the terminal', { ...days, person: 'human' }, 'person'],
  ['too many people', { ...talks, people: 17 }, 'people'],
  ['no people', { ...days, people: 0 }, 'people'],
  ['too many days', { ...days, days: 8 }, 'days'],
  ['words for numbers', { ...talks, events: '3' }, 'events'],
  ['one assistant twice', { ...talks, assistants: ['silent', 'silent'] }, 'assistants'],
  ['no assistant', { ...talks, assistants: [] }, 'assistants'],
  ['a folder', { ...talks, out: '/tmp/x' }, 'body'],
  ['another kind', { ...talks, kind: 'lives' }, 'kind'],
  ['nothing', {}, 'kind'],
])('%s is refused, by the name of the field, and nothing is made', async (_, body, field) => {
  const { post, saveTo } = opened({ models: ['openai:gpt-5-mini'] });
  for (const path of ['/studies', '/studies/estimate']) {
    const { status, value } = await post(path, body);
    expect(status).toBe(400);
    expect(value.error.message).toContain(field);
  }
  expect(readdirSync(saveTo)).toEqual([]);
});

test('a study is started, watched, found among recent runs, and its results are there', async () => {
  const { post, get, ended, saveTo } = opened();
  const started = await post('/studies', { ...talks, people: 2, assistants: ['helpful', 'silent'] });
  expect(started).toMatchObject({ status: 201, value: { run: 'conversations-1', state: 'running', endedAt: null } });
  expect(await ended()).toMatchObject([
    {
      run: 'conversations-1',
      ending: { state: 'whole' },
      progress: { people: { done: 2, all: 2 }, conversations: { done: 4, all: 4 } },
    },
  ]);
  expect((await get('/studies/recent')).value).toMatchObject({
    all: 1,
    runs: [{ name: 'conversations-1', people: 2, state: { is: 'whole', conversations: 4 }, mayGoOn: false }],
  });
  expect(existsSync(join(saveTo, 'conversations-1/scores.json'))).toBe(true);
});

test('two studies run at once and a third does not; what is stopped can go on', async () => {
  const { post, get, ended } = opened();
  const large = { ...talks, people: 8, events: 3, assistants: ['helpful', 'generic', 'oracle', 'echo', 'silent'] };
  await post('/studies', large);
  await post('/studies', { ...large, seed: 2 });
  const third = await post('/studies', talks);
  expect(third).toMatchObject({ status: 409, value: { error: { message: expect.stringContaining('2 studies') } } });
  expect((await post('/studies/conversations-1/go-on')).status).toBe(409);
  for (const run of ['conversations-1', 'conversations-2']) {
    expect((await post(`/studies/${run}/stop`)).value).toMatchObject({ run, state: 'stopping' });
  }
  const stopped = { state: 'stopped', by: 'request' };
  expect(await ended()).toMatchObject([{ ending: stopped }, { ending: stopped }]);
  expect((await post('/studies/conversations-1/stop')).status).toBe(404);
  const { runs } = (await get('/studies/recent')).value as unknown as { runs: { mayGoOn: boolean }[] };
  expect(runs.map(({ mayGoOn }) => mayGoOn)).toEqual([true, true]);

  expect((await post('/studies/conversations-1/go-on')).value).toMatchObject({ run: 'conversations-1' });
  expect(await ended()).toMatchObject([{ run: 'conversations-1', ending: { state: 'whole' } }, { ending: stopped }]);
}, 60_000);

test('a run that asks for a module, a server or an unknown model is not set going by a page', async () => {
  const { post, get, saveTo } = opened({ models: ['openai:gpt-5-mini'] });
  const specs = { mine: './mine.ts', server: 'http://127.0.0.1:1', model: 'openai:gpt-5' };
  for (const [name, spec] of Object.entries(specs)) {
    mkdirSync(join(saveTo, name));
    writeFileSync(join(saveTo, name, 'study.yaml'), `user: { spec: agenda }\nassistants: [{ spec: '${spec}' }]\n`);
    const { status, value } = await post(`/studies/${name}/go-on`);
    expect(status).toBe(400);
    expect(value.error.message).toContain(spec);
  }
  const recent = (await get('/studies/recent')).value as unknown as { runs: { mayGoOn: boolean }[] };
  expect(recent.runs.map(({ mayGoOn }) => mayGoOn)).toEqual([false, false, false]);
  expect((await post('/studies/nobody/go-on')).status).toBe(404);
  expect((await post('/studies/..%2f..%2fetc/go-on')).status).toBe(404);
});

test('a missing key is told at once, and no folder stays', async () => {
  const { post, saveTo } = opened({ models: ['openai:gpt-5-mini'] });
  const { status, value } = await post('/studies', { ...talks, person: 'openai:gpt-5-mini' });
  expect(status).toBe(400);
  expect(value.error.message).toContain('OPENAI_API_KEY');
  expect(readdirSync(saveTo)).toEqual([]);
});

test('calls and cost are estimated before anything starts', async () => {
  const { post } = opened({ models: ['openai:gpt-5-mini'] });
  expect((await post('/studies/estimate', talks)).value).toMatchObject({ calls: 0, paid: false, budget: 1 });
  expect((await post('/studies/estimate', days)).value).toMatchObject({ calls: 0, paid: false });
  const asked = await post('/studies/estimate', { ...talks, person: 'openai:gpt-5-mini' });
  // One opening and five reactions.
  expect(asked.value).toMatchObject({ calls: 6, paid: true, unpriced: [] });
  const rated = await post('/studies/estimate', { ...days, person: 'openai:gpt-5-mini' });
  expect(rated.value['calls']).toBeGreaterThan(300);
});

test('studies and pages spend one budget, and whoever is refused is told by which option', async () => {
  const server = await startFakeModelServer();
  onTestFinished(() => server.close());
  const model = 'openai:gpt-5-mini';
  const environment = { OPENAI_API_KEY: 'key', OPENAI_BASE_URL: server.url };
  const { post, ended, studio } = opened({ models: [model], budget: 0.05, environment });
  const request = { ...talks, people: 16, events: 3, person: model };
  await post('/studies', request);
  const [first] = await ended();
  expect(first).toMatchObject({ ending: { state: 'stopped', by: 'budget' } });
  expect(first!.progress!.usd).toBeLessThanOrEqual(0.05);
  expect(browserModels(studio).spentUsd()).toBeCloseTo(first!.progress!.usd!, 9);
  expect((await post('/studies/estimate', request)).value['budget']).toBeCloseTo(0.05 - first!.progress!.usd!, 9);

  const asked = server.count;
  await post('/studies', { ...request, seed: 2 });
  const told = { state: 'stopped', by: 'budget', message: expect.stringContaining('--budget') as string };
  expect((await ended())[0]).toMatchObject({ run: 'conversations-2', ending: told });
  const call = { role: '--model' };
  const asking = browserModels(studio).ask('somebody', model, call, (port) =>
    port.ask({ messages: [{ role: 'user', content: 'x'.repeat(20_000) }], answer: null }, { priority: 0 }),
  );
  await expect(asking).rejects.toThrow(/the studio with a higher --budget/);
  expect(server.count).toBe(asked);
});

test('where the studio closes, a study stops and keeps what it has', async () => {
  const closing = new AbortController();
  const { post, ended, saveTo } = opened({ closing: closing.signal });
  await post('/studies', { ...talks, people: 16, events: 3, assistants: ['helpful', 'generic', 'oracle'] });
  closing.abort();
  expect(await ended()).toMatchObject([{ ending: { state: 'stopped' } }]);
  const manifest = JSON.parse(readFileSync(join(saveTo, 'conversations-1/manifest.json'), 'utf8')) as object;
  expect(manifest).toMatchObject({ complete: false });
  expect((await post('/studies', talks)).status).toBe(409);
});
