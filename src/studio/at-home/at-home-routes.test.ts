import { expect, test } from 'vitest';
import { dayEntry } from '../../journal/index.ts';
import { startFakeModelServer } from '../../testing/index.ts';
import type { StudioContext } from '../studio-context.ts';
import { emptyStudio, served } from '../studio.test-helper.ts';
import { atHomeRoutes } from './at-home-routes.ts';
import type { DayRequest } from './at-home-request.ts';
import type { DayEvent } from './day-event.ts';
import type { DaySummary } from './day-summary.ts';
import { requestOf, residentHousehold } from './open-day.test-helper.ts';

/** The routes of live days alone; all bytes that they answer are kept. */
function opened(changes: Partial<StudioContext> = {}) {
  const app = served(atHomeRoutes(emptyStudio(changes)));
  const sent: string[] = [];
  const told = async (answer: Response | Promise<Response>) => {
    const there = await answer;
    const text = await there.text();
    sent.push(text);
    return { status: there.status, text };
  };
  const post = (path: string, body: unknown, browser = 'a') => {
    const headers = { 'content-type': 'application/json', browser };
    return told(app.request(path, { method: 'POST', body: JSON.stringify(body), headers }));
  };
  return {
    sent,
    post,
    get: (path: string, browser = 'a') => told(app.request(path, { headers: { browser } })),
    async begin(request: Partial<DayRequest> = {}, more: object = {}) {
      const { text } = await post('/at-home/days', { request: await requestOf(request), ...more });
      return `/at-home/days/${(JSON.parse(text) as { day: string }).day}`;
    },
  };
}

/** What happened on a day that is over, by its event stream. */
async function eventsOf({ get }: ReturnType<typeof opened>, day: string): Promise<DayEvent[]> {
  const { text } = await get(`${day}/events`);
  const batches = [...text.matchAll(/^event: day\ndata: (.*)$/gm)].map(([, data]) => JSON.parse(data!) as unknown);
  return (batches as { events: DayEvent[] }[]).flatMap(({ events }) => events);
}

test('whoever is the assistant is sent what an assistant is given, and nothing hidden', async () => {
  const studio = opened();
  const { person, life } = await residentHousehold();
  const day = await studio.begin({ role: 'assistant', assistant: 'silent' });
  await studio.get(day);
  await studio.get(`${day}/ideas?topic=food&style=kind`);
  expect((await studio.get(`${day}/who`)).status).toBe(409);
  expect((await studio.get(`${day}/summary`)).status).toBe(409);
  await studio.post(`${day}/decide`, { kind: 'said', tick: 0, text: 'Good morning!', topic: null, style: null });
  await studio.post(`${day}/go`, { until: 2880, stopsAtWord: false });
  const events = await eventsOf(studio, day);
  expect(events.at(-1)?.type).toBe('ended');
  const sent = studio.sent.join('\n').replaceAll(life, '');
  const { rubric, name, goals, demographics } = person;
  const hidden = [
    name.given,
    name.family,
    demographics['Occupation'],
    ...Object.values(goals),
    ...person.preferences.map(({ sentence }) => sentence),
    ...rubric.welcome.flatMap(({ offers }) => offers.map(({ text }) => text)),
    ...rubric.redLines.map(({ text }) => text),
    ...[...rubric.receptive, ...rubric.protected].map(({ why }) => why),
  ].filter((text) => text !== undefined && text.length > 3);
  expect(hidden.length).toBeGreaterThan(15);
  expect(hidden.filter((text) => sent.includes(text!))).toEqual([]);
  expect(sent).not.toMatch(/guarded":true|"behind"|"object"|"way"|rubric|redLines|bigFive/);
  const moments = events.flatMap((event) => (event.type === 'moment' ? [event] : []));
  expect(moments.length).toBeGreaterThan(100);
  for (const { seen } of moments) {
    expect(Object.keys(seen).toSorted()).toEqual(['activity', 'day', 'minute', 'time', 'walking', 'weekday']);
    expect(Object.keys(seen.activity).toSorted()).toEqual(['doing', 'hobby', 'kind', 'part', 'room']);
  }
  // What is searched for was there to be found.
  const { text } = await studio.get(`${day}/who`);
  expect(hidden.filter((each) => text.includes(each!)).length).toBeGreaterThan(5);
});

test('a day that is over is told beside the same day with others, and its journal can be had', async () => {
  const studio = opened();
  const day = await studio.begin({ role: 'person', assistant: 'nagging' }, { until: 2880, decisions: handMade() });
  await eventsOf(studio, day);
  const summary = JSON.parse((await studio.get(`${day}/summary`)).text) as DaySummary;
  expect(summary.own.rated).toBe(2);
  expect(summary.agreement).toMatchObject([{ about: 'suggestion', ratings: 2 }]);
  const named = summary.others.map(({ assistant, trainings }) => `${assistant} ${trainings}`);
  expect(named).toEqual(['silent 0', 'nagging 0', 'fixed-rate 0', 'learner 0', 'learner 7', 'rubric 0']);
  const [silent, nagging] = summary.others;
  expect(silent!.measures).toMatchObject({ speech: null, 'per-hour': 0 });
  expect(nagging!.measures.mean!).toBeLessThan(silent!.measures.mean!);
  expect(nagging!.tally.ticks).toBe(summary.own.tally.ticks);
  const entriesOf = async (part: string) => {
    const { text } = await studio.get(`${day}/journal?part=${part}`);
    return text
      .trim()
      .split('\n')
      .map((line) => dayEntry.parse(JSON.parse(line)));
  };
  const whole = await entriesOf('day');
  expect(whole.filter(({ type }) => type === 'tick-taken')).toHaveLength(summary.own.tally.ticks);
  expect(whole.at(-1)?.type).toBe('days-ended');
  expect((await entriesOf('rated')).map(({ type }) => type)).toEqual([
    'days-started',
    'day-started',
    'tick-taken',
    'tick-taken',
  ]);

  /** The first two by hand, the rest given back. */
  function handMade() {
    const rating = { preference: 0, timing: 1, frequency: 1, communication: 0 };
    const rated = { kind: 'rated', rating, why: 'Too early.', reaction: 'dismiss' };
    return [
      { ...rated, tick: 0 },
      { ...rated, tick: 1, instead: null },
      { kind: 'role', tick: 2, role: 'watch' },
    ];
  }
});

test('a day belongs to the browser that began it', async () => {
  const studio = opened();
  const day = await studio.begin();
  expect((await studio.get(day)).status).toBe(200);
  for (const path of [day, `${day}/who`, `${day}/summary`, `${day}/journal?part=day`, `${day}/events`]) {
    expect((await studio.get(path, 'b')).status, path).toBe(404);
  }
  expect((await studio.post(`${day}/go`, { until: 900, stopsAtWord: false }, 'b')).status).toBe(404);
  expect((await studio.post(`${day}/take`, { role: 'person' }, 'b')).status).toBe(404);
});

test.each([
  ['a date that there is not', { date: '2026-02-30' }, 400, 'date'],
  ['a path for a person', { life: '../../etc/passwd' }, 404, 'resident'],
  ['a run that there is not', { source: '../runs' }, 404, 'no run'],
  ['an assistant that there is not', { assistant: 'best' }, 404, 'no assistant'],
  [
    'a model with a URL of the browser’s',
    { assistant: 'openai-compatible:m@http://example.org/v1' },
    404,
    'not started',
  ],
  ['a module', { assistant: './mine.ts' }, 404, 'no assistant'],
  ['a model as rater', { rater: 'openai:gpt-5' }, 404, 'not started'],
  ['too many trainings', { trainings: 1000 }, 400, 'trainings'],
  ['a name of JavaScript’s', { assistant: 'constructor' }, 404, 'no assistant'],
])('%s is refused', async (_, changes, status, words) => {
  const studio = opened();
  const answer = await studio.post('/at-home/days', { request: { ...(await requestOf()), ...changes } });
  expect(answer.status).toBe(status);
  expect(answer.text).toContain(words);
});

test('models suggest and rate over the wire; what a failed one should have said is missing', async () => {
  const server = await startFakeModelServer({ faults: { kinds: ['broken-json'], share: 0.1, when: 'any' } });
  try {
    const spec = `openai-compatible:m@${server.url}`;
    const studio = opened({ models: [spec], budget: null });
    const day = await studio.begin({ assistant: spec, rater: spec });
    await studio.post(`${day}/go`, { until: 600, stopsAtWord: false });
    await expect
      .poll(async () => (await studio.post(`${day}/go`, { until: 600, stopsAtWord: false })).text)
      .toContain('600');
    expect(server.count).toBeGreaterThan(20);
  } finally {
    await server.close();
  }
});
