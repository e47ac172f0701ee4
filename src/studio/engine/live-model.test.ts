import { existsSync, rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeModelServer } from '../../testing/index.ts';
import { systemClock } from '../../clock/index.ts';
import { browserModels } from '../asking/browser-models.ts';
import { Conflict, NotFound } from '../problem.ts';
import { openSessions } from '../sessions.ts';
import { emptyStudio } from '../studio.test-helper.ts';
import { recordFolder } from './life-in-making.ts';
import type { LiveSession } from './live-session.ts';
import { oneSessionARecord } from './one-session-a-record.ts';
import { lived, openedLife, recipeOf } from './live.test-helper.ts';

const record = '0123456789abcdef'.repeat(2);

async function withModel(options: Parameters<typeof startFakeModelServer>[0] = {}) {
  const server = await startFakeModelServer(options);
  onTestFinished(() => server.close());
  const mind = `openai-compatible:fake@${server.url}`;
  const studio = emptyStudio({ models: [mind] });
  return { server, studio, recipe: recipeOf({ mind, record }) };
}

test('a model thinks, is asked nothing twice after a restart, and its life goes on', async () => {
  const { server, studio, recipe } = await withModel();
  const life = await openedLife(studio, recipe);
  await lived(life);
  expect(life.problem).toBeNull();
  expect(life.made).toHaveLength(1);
  const asked = server.count;
  expect(asked).toBeGreaterThanOrEqual(4);
  const again = await openedLife(studio, { ...recipe, steerings: [...life.recipe.steerings] }, 1);
  expect(again.told).toEqual(life.told);
  expect(server.count).toBe(asked);
  rmSync(recordFolder(studio, recipe), { recursive: true });
  await expect(openedLife(studio, recipe, 1)).rejects.toThrow(Conflict);
});

test('a model that cannot do it is told with its words, is not asked without end, and can be tried again', async () => {
  const { server, studio, recipe } = await withModel({ answer: () => 'no' });
  const life = await openedLife(studio, recipe);
  await lived(life);
  expect(life.status).toBe('ready');
  expect(life.problem).toMatch(/not asked on/);
  expect(life.told.filter(({ kind }) => kind === 'failed')).toHaveLength(5);
  expect(life.told.find(({ kind }) => kind === 'failed')).toMatchObject({ party: 'mind' });
  const asked = server.count;
  await lived(life);
  expect(server.count).toBeGreaterThan(asked);
  expect(life.told.filter(({ kind }) => kind === 'failed')).toHaveLength(10);
});

test('a dead server is told, and what was made stays', async () => {
  const { server, studio, recipe } = await withModel();
  const life = await openedLife(studio, recipe);
  await lived(life);
  await server.close();
  await lived(life);
  expect(life.problem).toMatch(/No server answers/);
  expect(life.problem).not.toMatch(/livelong resume/);
  expect(life.made).toHaveLength(1);
  expect(existsSync(recordFolder(studio, recipe))).toBe(true);
});

test('a life spends the money of the studio: where pages have spent it, nothing is asked', async () => {
  const server = await startFakeModelServer();
  onTestFinished(() => server.close());
  const mind = 'openai:gpt-5-mini';
  const environment = { OPENAI_API_KEY: 'key', OPENAI_BASE_URL: server.url };
  const studio = emptyStudio({ models: [mind], budget: 0.02, environment });
  const request = { messages: [{ role: 'user', content: 'x'.repeat(2000) }], answer: null } as const;
  const ask = () =>
    browserModels(studio).ask('page', mind, { role: '--model' }, (model) => model.ask(request, { priority: 0 }));
  await expect(repeated(ask)).rejects.toThrow('--budget');
  const asked = server.count;
  const life = await openedLife(studio, recipeOf({ mind, record }));
  await lived(life);
  expect(life.problem).toMatch(/No money is left.*--budget/);
  expect(life.made).toHaveLength(0);
  expect(server.count).toBe(asked);
});

async function repeated(ask: () => Promise<unknown>): Promise<void> {
  for (let count = 0; count < 200; count++) await ask();
}

test('a record is open once: asked for again at the same time, one life is left, and nothing is paid twice', async () => {
  const { server, studio, recipe } = await withModel();
  const sessions = openSessions<LiveSession>({
    clock: systemClock,
    most: 20,
    idleMinutes: 60,
    onEnd: (live) => recorded.ended(live),
  });
  const recorded = oneSessionARecord(() => sessions);
  const make = () => openedLife(studio, recipe);
  const opened = await Promise.all([1, 2, 3].map(() => recorded.open('me', record, make)));
  for (const { id } of opened.slice(0, 2)) expect(() => sessions.get('me', id)).toThrow(NotFound);
  const { id, live } = opened[2]!;
  expect(sessions.get('me', id)).toBe(live);
  await lived(live);
  const asked = server.count;
  const again = await recorded.open('me', record, () => openedLife(studio, recipe, 1));
  expect(again.live.made).toHaveLength(1);
  expect(server.count).toBe(asked);
  expect(() => sessions.get('me', id)).toThrow(NotFound);
});
