import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bareService, harness, httpAssistant, type AssistantPort, type MemoryStore } from '../src/assistant/index.ts';
import { systemClock } from '../src/clock/index.ts';
import { canonicalHash, type Json } from '../src/files/index.ts';
import { readLifesimLives } from '../src/formats/index.ts';
import type { AssistantRequest } from '../src/index.ts';
import type { JournalEntry, Life } from '../src/journal/index.ts';
import { assistantView, simulateLife, type View } from '../src/life/index.ts';
import { hashedWords, openEndpoints, openRecord, type ModelPort } from '../src/model/index.ts';
import { legalAnswers, scriptedModel, type FakeModelServer, type RequestBody } from '../src/testing/index.ts';
import { llmUser } from '../src/user/index.ts';
import { assistantServer, type AssistantServer, type ServerAnswer } from './support/assistant-server.ts';
import { livelongEnding } from './support/command-here.ts';
import { canariesIn, canary } from './support/canaries.ts';
import { writeLives, type Change } from './support/lives.ts';
import { answerName, chatBody, neverContent } from './support/model-calls.ts';
import { journalsOf } from './support/run-files.ts';
import { modelAt, modelServer, modelStudy, withoutFlag } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const events = 2;

/** Hides a canary in everything about a person that an assistant must not see. */
const hideInUser: Change = (row, index) => ({
  ...row,
  employment: `${String(row['employment'])} ${canary('job', index)}`,
  personality: [`${canary('trait', index)}-like`, 'patient'],
  preferences: (row['preferences'] as string[]).map((text, number) => `${text} ${canary('taste', number)}`),
  special_preference: `Never ${canary('special', index)}.`,
});

/** Hides a canary in everything about a life that an assistant must not see. */
const hideInSequence: Change = (row, index) => ({
  ...row,
  id: `${String(row['id'])}_${canary('id', index)}`,
  theme: `${String(row['theme'])} ${canary('domain', index)}`,
  longterm_goal: `Reach ${canary('goal', index)}.`,
  events: (row['events'] as Record<string, unknown>[]).map((event, number) => ({
    ...event,
    event: `${String(event['event'])} ${canary('event', number)}`,
    intent: `${String(event['intent'])} ${canary('intent', number)}`,
    sub_intents: (event['sub_intents'] as { description: string; type: string }[]).map((item, place) => ({
      ...item,
      description: `${item.description} ${canary(item.type, place)}`,
    })),
  })),
});

function hiddenLives(folder: string, people = 2): string {
  return writeLives(folder, { people, events, changeUser: hideInUser, changeSequence: hideInSequence });
}

/** All that the people of a run have said. */
function ownWordsIn(run: string): string[] {
  return [...journalsOf(run).values()].flat().flatMap((entry) => {
    if (entry.type === 'turn-taken' || entry.type === 'closing-said') return [entry.user.utterance];
    return [];
  });
}

function bodiesTo(server: FakeModelServer, model: string): RequestBody[] {
  const bodies = server.log.map(({ body }) => body as RequestBody);
  return bodies.filter((body) => chatBody(body).model === model);
}

/** A module that writes each request down, as it came. */
const writingModule = (path: string) => `
import { appendFileSync } from 'node:fs';
const keep = (method, request) => appendFileSync(${JSON.stringify(path)}, JSON.stringify({ method, request }) + '\\n');
export default {
  reply(request) {
    keep('reply', request);
    return { text: 'Try the smaller one first.', intent: 'Wants a hint.', memory: { heard: request.transcript.length } };
  },
  portrait(request) {
    keep('portrait', request);
    return { levels: { [request.dimensions[0].name]: 'low' } };
  },
};
`;

/** An assistant behind HTTP that remembers and draws portraits. */
function remembering(path: string, request: AssistantRequest): ServerAnswer {
  if (path === '/portrait') return { body: { levels: { [request.dimensions[0]!.name]: 'low' } } };
  const memory = { heard: request.transcript.length };
  return { body: { text: 'Try the smaller one first.', intent: 'Wants a hint.', memory } };
}

/** Adds talks that came with the data: what assistants may be given of a person's past. */
const withPast: Change = (row, index) => ({
  ...row,
  events: (row['events'] as Record<string, unknown>[]).map((event) => ({
    ...event,
    conv_history: [`[User] What about ${canary('past', index)}?`],
  })),
});

function linesOf(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

describe('canaries', () => {
  test('reach the user model and the judges, and no request to an assistant', async () => {
    const folder = temporaryFolder();
    const [out, requests] = [join(folder, 'run'), join(folder, 'requests.jsonl')];
    const modulePath = join(folder, 'writing.mjs');
    writeFileSync(modulePath, writingModule(requests));
    const server = await modelServer();
    const lives = hiddenLives(join(folder, 'lives'));
    await livelongEnding(0, modelStudy(server, lives, out, '--assistant', modulePath));

    const planted = canariesIn(bodiesTo(server, 'u'));
    for (const place of ['job', 'trait', 'taste', 'special', 'goal', 'event', 'intent', 'explicit', 'implicit']) {
      expect(planted.join(), place).toContain(`zq${place}`);
    }
    expect(canariesIn(bodiesTo(server, 'j')).length).toBeGreaterThan(5);

    const toModel = bodiesTo(server, 'a');
    expect(toModel.filter((body) => answerName(body) === 'portrait')).toHaveLength(2 * events);
    expect(toModel.filter((body) => answerName(body) === null).length).toBeGreaterThanOrEqual(2 * 2 * events);
    expect(canariesIn(toModel)).toEqual([]);

    const toModule = linesOf(requests) as { method: string; request: unknown }[];
    expect(new Set(toModule.map(({ method }) => method))).toEqual(new Set(['reply', 'portrait']));
    expect(canariesIn(toModule)).toEqual([]);
  });

  test('reach no server behind HTTP but with the talks that came with the data, and no finished service at all', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'run');
    const models = await modelServer();
    const server = await assistantServer(remembering);
    const lives = writeLives(join(folder, 'lives'), {
      people: 2,
      events,
      changeUser: hideInUser,
      changeSequence: (row, index) => withPast(hideInSequence(row, index), index),
    });
    const line = withoutFlag(modelStudy(models, lives, out), '--assistant');
    const bare = `bare:${modelAt(models, 'b')}`;
    await livelongEnding(0, [...line, '--assistant', `served=${server.url}`, '--assistant', bare]);
    expect(canariesIn(bodiesTo(models, 'u')).length).toBeGreaterThan(5);

    const replies = server.log.filter(({ path }) => path === '/reply');
    expect(replies.length).toBeGreaterThanOrEqual(2 * events);
    expect(server.log.filter(({ path }) => path === '/portrait')).toHaveLength(2 * events);
    expect(server.log).toHaveLength(replies.length + 2 * events);
    expect(canariesIn(server.log)).toEqual([canary('past', 0), canary('past', 1)]);

    const toService = models.log.filter(({ body }) => chatBody(body).model === 'b');
    expect(toService.length).toBeGreaterThanOrEqual(2 * events);
    expect(canariesIn(toService)).toEqual([]);
  });

  test("reach an assistant in the person's own words, and in nothing else", async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'run');
    const [said, kept] = [canary('explicit', 0), canary('implicit', 2)];
    const server = await modelServer({ answer: (body) => neverContent(body, `I want ${said}, you see?`) });
    await livelongEnding(0, modelStudy(server, hiddenLives(join(folder, 'lives')), out));
    const toModel = bodiesTo(server, 'a');
    expect(canariesIn(toModel)).toEqual([said]);
    expect(canariesIn(toModel)).not.toContain(kept);
    expect(canariesIn(toModel, ownWordsIn(out))).toEqual([]);
  });

  test('of who the person is reach the analysis, those of what they want do not; what it does not say itself reaches no assistant', async () => {
    const folder = temporaryFolder();
    const [out, requests, modulePath] = [
      join(folder, 'run'),
      join(folder, 'requests.jsonl'),
      join(folder, 'writing.mjs'),
    ];
    writeFileSync(modulePath, writingModule(requests));
    const [told, strategy] = [canary('trait', 0), canary('job', 0)];
    /** An analysis that gives away one thing in its advice and another in its strategy. */
    const telling = (body: RequestBody): string | undefined => {
      switch (answerName(body)) {
        case 'analysis_check':
          return JSON.stringify({ flags: true, advice: `They are ${told}.` });
        case 'analysis_dropout':
          return JSON.stringify({ reason: 'So so.', risk: 'high', strategy: `Mind their ${strategy}.` });
        default:
          return neverContent(body);
      }
    };
    const server = await modelServer({ answer: telling });
    const analysis = ['--analysis', modelAt(server, 'n'), '--assistant', modulePath];
    await livelongEnding(0, modelStudy(server, hiddenLives(join(folder, 'lives')), out, ...analysis));

    const toAnalysis = canariesIn(bodiesTo(server, 'n')).join();
    for (const place of ['job', 'trait', 'taste', 'special']) expect(toAnalysis).toContain(`zq${place}`);
    for (const place of ['id', 'domain', 'goal', 'event', 'intent', 'explicit', 'implicit']) {
      expect(toAnalysis).not.toContain(`zq${place}`);
    }
    const toModel = bodiesTo(server, 'a');
    expect(canariesIn(toModel)).toEqual([strategy, told].toSorted());
    const ownToModel = [`They are ${told}.`, `Mind their ${strategy}.`];
    expect(canariesIn(toModel, ownToModel)).toEqual([]);
    const toModule = linesOf(requests) as { request: AssistantRequest }[];
    expect(canariesIn(toModule)).toEqual([strategy, told].toSorted());
    const bare = toModule.map(({ request }) => ({ ...request, advice: '', strategy: '' }));
    expect(canariesIn(bare)).toEqual([]);
  });

  test('stay away from every built-in assistant but the one that is told', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'run');
    const lives = hiddenLives(join(folder, 'lives'));
    const assistants = ['silent', 'echo', 'generic', 'helpful'].flatMap((name) => ['--assistant', name]);
    await livelongEnding(0, ['run', '--lives', lives, '--turns', '3', '--out', out, ...assistants]);
    const ownWords = ownWordsIn(out);
    const replies = [...journalsOf(out).values()].flat().filter((entry) => entry.type === 'turn-taken');
    expect(replies.length).toBeGreaterThan(20);
    const wordsOfPeople = new Set(canariesIn(ownWords));
    const words = canariesIn(replies.map(({ assistant }) => assistant));
    expect(words.filter((word) => !wordsOfPeople.has(word))).toEqual([]);
  });
});

describe('two people who differ only in what is hidden', () => {
  test('and say the same words: the assistant is asked the same, byte for byte', async () => {
    const folder = temporaryFolder();
    const sent = [];
    for (const number of [0, 1]) {
      const place = join(folder, `${number}`);
      const lives = writeLives(join(place, 'lives'), {
        people: 1,
        events,
        changeUser: (row) => (number === 0 ? row : { ...hideInUser(row, 7), ...otherTastes }),
        changeSequence: (row) => (number === 0 ? row : fewerWishes(hideInSequence(row, 7))),
      });
      const requests = join(place, 'requests.jsonl');
      const modulePath = join(place, 'writing.mjs');
      writeFileSync(modulePath, writingModule(requests));
      const server = await modelServer({ answer: (body) => neverContent(body) });
      const served = await assistantServer(remembering);
      const others = [`writing=${modulePath}`, `served=${served.url}`, `bare:${modelAt(server, 'b')}`];
      const flags = others.flatMap((spec) => ['--assistant', spec]);
      await livelongEnding(0, modelStudy(server, lives, join(place, 'run'), ...flags));
      sent.push({
        bodies: bodiesTo(server, 'a').map((body) => JSON.stringify(body)),
        services: bodiesTo(server, 'b').map((body) => JSON.stringify(body)),
        requests: readFileSync(requests, 'utf8'),
        served: bytesTo(served),
        others: bodiesTo(server, 'u'),
      });
    }
    const [one, two] = sent as [(typeof sent)[0], (typeof sent)[0]];
    expect(one.bodies).toHaveLength(events * 5);
    expect(two.bodies).toEqual(one.bodies);
    expect(two.requests).toBe(one.requests);
    expect(one.services).toHaveLength(events * 2);
    expect(two.services).toEqual(one.services);
    expect(one.served).toHaveLength(events * 3);
    expect(two.served).toEqual(one.served);
    expect(two.others).not.toEqual(one.others);
  });

  /** All that a server received, its own address apart. */
  const bytesTo = ({ url, log }: AssistantServer) =>
    log.map(({ path, headers, body }) => [path, headers.map((text) => text.replace(new URL(url).host, 'HOST')), body]);

  /** Other dimensions, another number of them, other levels. */
  const otherTastes = {
    bigfive: { Agreeableness: 'Negative' },
    preferences: ['Spends a lot.'],
    preferences_value: { Spending: 'high' },
  };

  const fewerWishes = (row: Record<string, unknown>) => ({
    ...row,
    events: (row['events'] as Record<string, unknown>[]).map((event) => ({
      ...event,
      sub_intents: (event['sub_intents'] as unknown[]).slice(1),
    })),
  });
});

describe('the check itself', () => {
  const harnessAround = (model: ModelPort) => harness(model, { memory: 'profile', embedder: hashedWords });

  /** Lives one life in this process, with a view of the test's own, and returns what the assistant's model was asked. */
  async function askedWith(
    viewOf: (life: Life) => View,
    assistantOf: (model: ModelPort) => AssistantPort = harnessAround,
  ): Promise<{ asked: unknown[]; ownWords: string[] }> {
    const folder = temporaryFolder();
    const chosen = await readLifesimLives({ directory: hiddenLives(join(folder, 'lives'), 1) });
    const life = await chosen.read(0);
    const model = scriptedModel({ answer: legalAnswers(1) });
    const person = scriptedModel({ answer: legalAnswers(2) });
    const entries: JournalEntry[] = [];
    const [shared, own] = [await openRecord(join(folder, 'shared.jsonl')), await openRecord(join(folder, 'own.jsonl'))];
    const simulation = simulateLife({
      life,
      trial: 1,
      assistantLabel: 'a',
      turns: 2,
      embedder: hashedWords,
      shared,
      own,
      assistant: assistantOf(model),
      user: llmUser(person, { turnsAs: 'joint' }),
      dimensions: chosen.dimensions!.map(({ name, levels: { low, middle, high } }) => ({ name, low, middle, high })),
      memories: memoryStore(),
      view: viewOf(life),
    });
    for await (const entry of simulation) entries.push(entry);
    shared.close();
    own.close();
    const ownWords = entries.flatMap((entry) => (entry.type === 'turn-taken' ? [entry.user.utterance] : []));
    return { asked: [...model.requests], ownWords };
  }

  test('finds nothing with the real view', async () => {
    const { asked, ownWords } = await askedWith(() => assistantView);
    expect(asked.length).toBeGreaterThan(4);
    expect(canariesIn(asked, ownWords)).toEqual([]);
  });

  test.each<[string, string, (life: Life) => View]>([
    [
      'a hidden wish in the scene',
      canary('implicit', 2),
      (life) => (visible) => {
        const request = assistantView(visible);
        const wish = life.events[0]!.intention.checklist[2]!.text;
        return { ...request, scene: { ...request.scene, place: `${request.scene.place} (${wish})` } };
      },
    ],
    [
      'what happened as the weather',
      canary('event', 0),
      (life) => (visible) => {
        const request = assistantView(visible);
        return { ...request, scene: { ...request.scene, weather: life.events[0]!.happening } };
      },
    ],
    [
      "the person's own sentence as a dimension's level",
      canary('taste', 0),
      (life) => (visible) => {
        const request = assistantView(visible);
        const { sentence } = life.person.preferences[0]!;
        return { ...request, dimensions: request.dimensions.map((dimension) => ({ ...dimension, high: sentence })) };
      },
    ],
    [
      'the goal as a line of the talk',
      canary('goal', 0),
      (life) => (visible) => {
        const request = assistantView(visible);
        return { ...request, transcript: [{ role: 'assistant', text: life.goal }, ...request.transcript] };
      },
    ],
  ])('finds a leaking view: %s', async (_, word, viewOf) => {
    const { asked, ownWords } = await askedWith(viewOf);
    expect(canariesIn(asked, ownWords)).toContain(word);
  });

  /** Says the goal as the first words of the talk. */
  const tellingGoal = (life: Life): View => {
    return (visible) => {
      const request = assistantView(visible);
      return { ...request, transcript: [{ role: 'user', text: life.goal }, ...request.transcript] };
    };
  };

  test('finds a leaking view in what a server behind HTTP receives', async () => {
    const server = await assistantServer(remembering);
    const clock = systemClock;
    const endpoints = openEndpoints({ concurrency: 4, clock });
    const options = { label: 'a', url: server.url, endpoints, callTimeoutInMs: 60_000, clock, environment: {} };
    await askedWith(
      () => assistantView,
      () => httpAssistant(options),
    );
    const sound = server.log.length;
    expect(sound).toBeGreaterThan(4);
    expect(canariesIn(server.log)).toEqual([]);
    await askedWith(tellingGoal, () => httpAssistant(options));
    expect(canariesIn(server.log.slice(sound))).toEqual([canary('goal', 0)]);
  });

  test('finds a leaking view in what a finished service is asked', async () => {
    const sound = await askedWith(() => assistantView, bareService);
    expect(sound.asked.length).toBeGreaterThanOrEqual(2);
    expect(canariesIn(sound.asked)).toEqual([]);
    expect(canariesIn((await askedWith(tellingGoal, bareService)).asked)).toEqual([canary('goal', 0)]);
  });

  test('finds a word in a path and in a header', () => {
    const word = canary('id', 0);
    expect(canariesIn([{ path: `/reply?life=${word}`, headers: [], body: '' }])).toEqual([word]);
    expect(canariesIn([{ path: '/reply', headers: ['Idempotency-Key', `${word}/1/2`], body: '' }])).toEqual([word]);
  });
});

function memoryStore(): MemoryStore {
  const kept = new Map<string, Json>();
  return {
    keep(memory) {
      const hash = canonicalHash(memory, 16);
      kept.set(hash, memory);
      return hash;
    },
    read: (hash) => kept.get(hash) ?? null,
  };
}
