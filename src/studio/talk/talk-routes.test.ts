import { afterEach, expect, test } from 'vitest';
import { startFakeModelServer, type FakeModelServer, type FakeModelServerOptions } from '../../testing/index.ts';
import { openLibrary } from '../library.ts';
import type { StudioContext } from '../studio-context.ts';
import { emptyStudio, served } from '../studio.test-helper.ts';
import { talkRoutes, type TalkAnswer } from './talk-routes.ts';
import type { TalkEvent } from './talk-event.ts';

const library = openLibrary({ roots: [], saveTo: 'no-such-folder' });
const plain = { user: 'agenda', trial: 1, edits: { demographics: {}, bigFive: {}, preferences: {} } };

let server: FakeModelServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** A studio with the routes of talks alone; `browser` says who asks. */
function openStudio(changes: Partial<StudioContext> = {}) {
  return served(talkRoutes(emptyStudio({ library, ...changes })));
}

type App = ReturnType<typeof openStudio>;

const lives = await library.lives('bundled');
const first = `/talk/bundled/${(await lives.read(0)).id}`;

async function post(app: App, path: string, body: unknown, browser = 'a') {
  const answer = await app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', browser },
    body: JSON.stringify(body),
  });
  return { status: answer.status, value: (await answer.json()) as TalkAnswer & { error?: { message: string } } };
}

async function open(app: App, at = `${first}/1`, changes: object = {}) {
  return (await post(app, `${at}/opening`, { ...plain, ...changes })).value;
}

function said(answer: TalkAnswer) {
  if (answer.state !== 'said' || answer.line === null) throw new Error(`nothing was said: ${JSON.stringify(answer)}`);
  return { ...answer, line: answer.line };
}

/** Talks line by line as the page does, keeping all that is known of the talk outside of the server. */
async function talk(app: () => App, replies: readonly (string | null)[], at = `${first}/1`, changes: object = {}) {
  let now = said(await open(app(), at, changes));
  const lines = [now.line];
  const exchanges: object[] = [];
  const notes: string[] = [];
  for (const reply of replies) {
    exchanges.push({ utterance: now.line.utterance, emotion: now.line.emotion, reply });
    const body = { ...plain, turns: 20, exchanges, ledger: now.ledger, notes, ...changes };
    const { value } = await post(app(), `${at}/reaction`, body);
    now = said(value);
    lines.push(now.line);
    if (now.line.note !== '') notes.push(now.line.note);
    if (now.ending !== null) break;
  }
  return { lines, ending: now.ending, ledger: now.ledger };
}

const question = 'How do you feel, and what do you want me to do?';

test('the same question has another answer at another event, and always the same one at the same', async () => {
  const app = openStudio();
  const [one, again, other] = [
    await talk(() => app, [question]),
    await talk(() => app, [question]),
    await talk(() => app, [question], `${first}/2`),
  ];
  expect(again).toEqual(one);
  expect(other.lines.map(({ utterance }) => utterance)).not.toEqual(one.lines.map(({ utterance }) => utterance));
});

test('a talk goes on with a server that was started in the middle of it', async () => {
  const replies = [question, 'Keep a small light on in the room, and look under the bed once, together.', null];
  const app = openStudio();
  expect(await talk(() => openStudio(), replies)).toEqual(await talk(() => app, replies));
});

test('what was said before is remembered and overlaps', async () => {
  const reply = 'Put a small night light beside the bed and read one story with the door open.';
  const { lines } = await talk(openStudio, [reply, reply]);
  expect(lines[1]).toMatchObject({ overlap: 0, note: reply });
  expect(lines[2]?.overlap).toBeCloseTo(1);
});

test('talks end as in a study', async () => {
  const { lines, ending } = await talk(openStudio, [null, null, null, null, null, null]);
  expect(ending).toBe('gave-up');
  expect(lines.length).toBeGreaterThan(2);
  const opening = said(await open(openStudio()));
  const exchanges = [{ utterance: opening.line.utterance, emotion: 'neutral', reply: 'Yes.' }];
  const body = { ...plain, turns: 1, exchanges, ledger: opening.ledger, notes: [] };
  const { value } = await post(openStudio(), `${first}/1/reaction`, body);
  expect(value).toMatchObject({ state: 'said', line: null, ending: 'turn-limit' });
});

test('a changed person talks otherwise, and another trial is another day', async () => {
  const plainly = await talk(openStudio, ['How old are you?']);
  const demographics = { age: 'Old (81 years old)' };
  const changed = await talk(openStudio, ['How old are you?'], undefined, { edits: { ...plain.edits, demographics } });
  expect(changed.lines[1]?.utterance).toContain('81');
  expect(plainly.lines[1]?.utterance).not.toContain('81');
  const terse = { edits: { ...plain.edits, style: 'terse' } };
  expect(said(await open(openStudio(), undefined, terse)).line.utterance).not.toBe(plainly.lines[0]?.utterance);
  expect(said(await open(openStudio(), undefined, { trial: 2 })).line.utterance).not.toBe(plainly.lines[0]?.utterance);
});

test('an event is told with all levels of the person’s own preferences', async () => {
  const answer = await openStudio().request(`${first}/2`);
  const event = (await answer.json()) as TalkEvent & { models: string[] };
  expect(event).toMatchObject({ event: 2, name: 'Amit Dubey', models: [] });
  expect(event.person.preferences.length).toBeGreaterThan(5);
  for (const { level, sentences } of event.person.preferences) {
    expect(sentences[level]).not.toBeNull();
    expect(new Set(Object.values(sentences)).size).toBe(3);
  }
});

test('what is no talk gets a clean error', async () => {
  const app = openStudio();
  const exchange = { utterance: 'Hm.', emotion: 'neutral', reply: 'Yes.' };
  const body = { ...plain, turns: 20, exchanges: [exchange], ledger: { said: [], answered: [] }, notes: [] };
  const wrong: [number, string, object][] = [
    [404, `${first}/99/opening`, plain],
    [404, '/talk/bundled/nobody/1/opening', plain],
    [404, '/talk/..%2F..%2Fetc/passwd/1/opening', plain],
    [400, `${first}/one/opening`, plain],
    [404, `${first}/1/opening`, { ...plain, user: 'openai-compatible:evil@http://127.0.0.1:1/v1' }],
    [400, `${first}/1/opening`, { ...plain, edits: { ...plain.edits, style: 'of a pirate' } }],
    [400, `${first}/1/opening`, { ...plain, edits: { ...plain.edits, bigFive: { openness: 'very' } } }],
    [400, `${first}/1/opening`, { ...plain, url: 'http://127.0.0.1:1' }],
    [400, `${first}/1/reaction`, { ...body, exchanges: [] }],
    [400, `${first}/1/reaction`, { ...body, exchanges: [{ ...exchange, reply: ' \n' }] }],
    [400, `${first}/1/reaction`, { ...body, exchanges: [{ ...exchange, reply: 'a'.repeat(20_001) }] }],
    [400, `${first}/1/reaction`, { ...body, exchanges: Array.from({ length: 201 }, () => exchange) }],
    [400, `${first}/1/reaction`, { ...body, exchanges: [{ ...exchange, emotion: 'hungry' }] }],
    [400, `${first}/1/reaction`, { ...body, ledger: { said: ['1'], answered: [] } }],
  ];
  for (const [status, path, sent] of wrong) {
    const answer = await post(app, path, sent);
    expect([answer.status, path], answer.value.error?.message).toEqual([status, path]);
  }
  const invented = await post(app, `${first}/1/reaction`, { ...body, ledger: { said: [900], answered: [900] } });
  expect(said(invented.value).ledger.answered).toEqual([]);
});

test.each([
  ['hostile text', '<script>alert(1)</script><img src=x onerror=alert(1)>\u202E\u0000'],
  ['one endless word', 'a'.repeat(20_000)],
  ['nothing but blank lines', `Yes.${'\n'.repeat(19_000)}`],
  ['Chinese', '你好，你是谁？你今天感觉怎么样？'],
])('answers %s within a moment', async (_, reply) => {
  const app = openStudio();
  const exchanges = Array.from({ length: 20 }, () => ({ utterance: 'Hm.', emotion: 'neutral', reply }));
  const begun = performance.now();
  const body = { ...plain, turns: 100, exchanges, ledger: { said: [1], answered: [] }, notes: [] };
  expect(said((await post(app, `${first}/1/reaction`, body)).value).line.utterance).not.toBe('');
  expect(performance.now() - begun).toBeLessThan(2000);
});

async function withModel(options: FakeModelServerOptions = {}, changes: Partial<StudioContext> = {}) {
  server = await startFakeModelServer(options);
  const model = `openai-compatible:fake@${server.url}`;
  return { app: openStudio({ models: [model], ...changes }), user: { user: model } };
}

test('a model plays the person, over the wire, and is told who they are', async () => {
  const { app, user } = await withModel();
  const { lines } = await talk(() => app, ['Hello, what is on your mind?'], undefined, user);
  expect(lines).toHaveLength(2);
  expect(JSON.stringify(server!.log[0]!.body)).toContain('Help Shalini with the fear of the dark');
  expect(JSON.stringify(server!.log.at(-1)!.body)).toContain('Hello, what is on your mind?');
});

test('a model that refuses is told as the failure of its party, and asked again it answers', async () => {
  const { app, user } = await withModel({ faults: { share: 1, kinds: ['refusal'], when: 'any' } });
  const failed = await open(app, undefined, user);
  expect(failed).toMatchObject({ state: 'failed', failure: { party: 'user', kind: 'refused' } });
  const port = Number(new URL(server!.url).port);
  await server!.close();
  server = await startFakeModelServer({ port });
  expect(said(await open(app, undefined, user)).line.utterance).not.toBe('');
});

test('an outage is the network’s, and does not last longer than itself', async () => {
  server = await startFakeModelServer();
  const { url } = server;
  const port = Number(new URL(url).port);
  await server.close();
  const model = `openai-compatible:fake@${url}`;
  const app = openStudio({ models: [model] });
  const down = await open(app, undefined, { user: model });
  expect(down).toMatchObject({ state: 'failed', failure: { party: 'network', kind: 'down' } });
  expect(JSON.stringify(down)).not.toContain(url);
  server = await startFakeModelServer({ port });
  expect(said(await open(app, undefined, { user: model })).line.utterance).not.toBe('');
}, 20_000);

test('a server of one’s own costs nothing, whatever the budget', async () => {
  const { app, user } = await withModel({}, { budget: 0.000001 });
  expect(await open(app, undefined, user)).toMatchObject({ state: 'said', spentUsd: 0 });
});

test('all browsers spend the studio’s budget, and are told what is spent: another cookie is no other purse', async () => {
  server = await startFakeModelServer();
  const environment = { OPENAI_API_KEY: 'key', OPENAI_BASE_URL: server.url };
  const user = { user: 'openai:gpt-5-mini' };
  const app = openStudio({ models: ['openai:gpt-5-mini'], budget: 0.02, environment });
  const answers: TalkAnswer[] = [];
  do answers.push((await post(app, `${first}/1/opening`, { ...plain, ...user })).value);
  while (answers.at(-1)?.state === 'said' && answers.length < 200);
  const spent = answers.map(({ spentUsd }) => spentUsd);
  expect(spent[0]).toBeGreaterThan(0);
  expect(spent.toSorted((a, b) => a - b)).toEqual(spent);
  expect(answers.at(-1)).toMatchObject({ state: 'failed', failure: { party: 'budget' } });
  expect(answers.at(-1)?.spentUsd).toBeLessThanOrEqual(0.02);
  const asked = server.count;
  const other = (await post(app, `${first}/1/opening`, { ...plain, ...user }, 'b')).value;
  expect(other).toMatchObject({ state: 'failed', failure: { party: 'budget' }, spentUsd: answers.at(-1)!.spentUsd });
  expect(server.count).toBe(asked);
});
