import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../clock/index.ts';
import type { Json } from '../../../files/index.ts';
import { dayPlan } from '../../../journal/index.ts';
import {
  openEndpoints,
  openModel,
  openRecord,
  readRecord,
  type ModelPort,
  type ModelRequest,
} from '../../../model/index.ts';
import { legalAnswers, scriptedModel, startFakeModelServer, type ScriptedAnswer } from '../../../testing/index.ts';
import { readHomes } from '../../../world/index.ts';
import { dayFindings } from '../day-findings.ts';
import { people, plainHome } from '../day.test-helper.ts';
import { modelPlanner } from './model-planner.ts';
import { plannerLine } from './planner-line.ts';

const home = readHomes().find(({ id }) => id === 'flat-family')!;
const nobody = { summary: null, thoughts: [] };
const [somebody] = people;

async function planned(
  model: ModelPort,
  question: {
    person?: (typeof people)[number];
    date?: string;
    yesterday?: { summary: string | null; thoughts: string[] };
  } = {},
  path = join(mkdtempSync(join(tmpdir(), 'livelong-planner-')), 'calls.jsonl'),
) {
  const { person = somebody!, date = '2026-03-03', yesterday = nobody } = question;
  const record = await openRecord(path);
  const line = plannerLine(record, 'life-1', 2, 9);
  try {
    const plan = await modelPlanner({ model, seed: 1 }).plan({ person, home, date, yesterday }, line);
    return { plan, line, path };
  } finally {
    record.close();
  }
}

/** The parts of the schemas that the tests look at. */
interface Asked {
  properties: Readonly<
    Record<string, { minItems: number; maxItems?: number; items: { properties: { place: { enum: string[] } } } }>
  >;
}

const propertiesOf = ({ answer }: ModelRequest) => (answer!.schema as unknown as Asked).properties;
const legalJson = (request: ModelRequest) => (legalAnswers(3)(request) as { json: Record<string, Json> }).json;
const named = ({ answer }: ModelRequest) => answer!.name;
const said = ({ messages }: ModelRequest) => messages[1]!.content;

/** A model that answers by the schema, but for what `change` says. */
function model(change: (request: ModelRequest) => ScriptedAnswer | null = () => null) {
  const legal = legalAnswers(3);
  return scriptedModel({ answer: (request) => change(request) ?? legal(request) });
}

describe('any answer that fits the schema', () => {
  test('gives a day that can be lived, whoever it is', async () => {
    for (const [at, person] of people.slice(0, 25).entries()) {
      const date = `2026-03-${String(1 + at).padStart(2, '0')}`;
      const legal = legalAnswers(at);
      const { plan } = await planned(scriptedModel({ answer: legal }), { person, date });
      expect(dayPlan.parse(plan)).toEqual(plan);
      expect(dayFindings(plan, home, person)).toEqual([]);
    }
  });

  test('also when all of a day is one and the same word', async () => {
    const same = model((request) => {
      if (named(request) !== 'planner_stretch') return null;
      const { minItems, items } = propertiesOf(request)['steps']!;
      const place = items.properties.place.enum[0]!;
      return { json: { steps: Array.from({ length: minItems }, () => ({ doing: 'Eating. ', place, minutes: 5 })) } };
    });
    const { plan } = await planned(same);
    expect(dayFindings(plan, home, somebody!)).toEqual([]);
    expect(plan.activities.some(({ doing }) => doing === 'eating')).toBe(true);
    expect(plan.activities.some(({ doing }) => doing === 'still eating')).toBe(true);
  });
});

test('what the model plans is the day: parts in their minutes, steps at their places', async () => {
  let open = '';
  const author = model((request) => {
    const properties = propertiesOf(request);
    if (named(request) === 'planner_day') {
      open = Object.keys(properties).find(
        (key) => properties[key]!.maxItems !== undefined && properties[key]!.maxItems >= 3,
      )!;
      const legal = { ...legalJson(request) };
      legal[open] = [
        { kind: 'housework', doing: 'sorting old letters', minutes: 20 },
        { kind: 'out of the house', doing: 'walking by the river', minutes: 40 },
      ];
      return { json: legal };
    }
    if (!said(request).includes('sorting old letters (housework)')) return null;
    const { minItems, items } = properties['steps']!;
    const place = items.properties.place.enum.at(-1)!;
    const steps = Array.from({ length: minItems }, (_, at) => ({
      doing: `Untying bundle number ${at + 1}.`,
      place,
      minutes: 10,
    }));
    return { json: { steps } };
  });
  const { plan } = await planned(author);
  const letters = plan.activities.filter(({ part }) => part === 'sorting old letters');
  const walk = plan.activities.find(({ doing }) => doing === 'walking by the river')!;
  expect(letters[0]).toMatchObject({ kind: 'housework', doing: 'untying bundle number 1', hobby: null });
  expect(letters[0]!.at).not.toBeNull();
  expect(walk.at).toBeNull();
  expect(walk.from).toBe(letters.at(-1)!.to);
  const lettersMinutes = walk.from - letters[0]!.from;
  expect(Math.abs((walk.to - walk.from) / lettersMinutes - 2)).toBeLessThan(0.5);
});

describe('the prompts', () => {
  test('hold what happened before in the day alone, and the same person every day', async () => {
    const first = model();
    const second = model();
    await planned(first);
    await planned(second, {
      date: '2026-03-04',
      yesterday: { summary: 'The lift was out of order.', thoughts: ['Mornings are too short.'] },
    });
    const days = [first, second].map(({ requests }) => requests.find((request) => named(request) === 'planner_day')!);
    expect(said(days[1]!)).toContain('Yesterday: The lift was out of order.');
    expect(said(days[1]!)).toContain('Mornings are too short.');
    expect(said(days[0]!)).toContain('Nothing is known.');
    const systems = [...first.requests, ...second.requests].map(({ messages }) => messages[0]!.content);
    expect(new Set(systems).size).toBe(1);
    expect(systems[0]).toContain(somebody!.name.full);
  });

  test('hold no hole', async () => {
    const asked = model();
    await planned(asked);
    for (const { messages } of asked.requests) {
      expect(messages.map(({ content }) => content).join('\n')).not.toMatch(
        /undefined|null,|NaN|\[object|\{[a-z]| {2}/,
      );
    }
  });
});

describe('calls', () => {
  test('lie at addresses of life, day, role and step; planned again, nothing is asked', async () => {
    const { plan, line, path } = await planned(model());
    expect(line.calls).toBe(2);
    const addresses: string[] = [];
    for await (const { address } of readRecord(path)) addresses.push(address);
    expect(addresses).toContain('life=life-1/day=2/role=planner/step=day');
    expect(addresses).toContain(`life=life-1/day=2/role=planner/step=stretch/from=${plan.up}`);
    const silent = scriptedModel({ answer: [] });
    expect((await planned(silent, {}, path)).plan).toEqual(plan);
    expect(silent.requests).toEqual([]);
  });

  test('of all stretches are in flight together', async () => {
    let open = 0;
    let most = 0;
    const legal = legalAnswers(3);
    const slow = scriptedModel({
      answer: async (request) => {
        most = Math.max(most, ++open);
        await new Promise((done) => setTimeout(done, 5));
        open--;
        return legal(request);
      },
    });
    await planned(slow);
    expect(most).toBe(slow.requests.length - 1);
    expect(most).toBeGreaterThan(5);
  });

  test('a bad answer is asked for again; after the last one the planner has failed', async () => {
    const hasty = model((request) =>
      named(request) === 'planner_day' && request.messages.length === 2 ? 'No.' : null,
    );
    expect((await planned(hasty)).line.calls).toBe(3);
    const never = model((request) => (named(request) === 'planner_stretch' ? 'I would rather not.' : null));
    await expect(planned(never)).rejects.toMatchObject({ name: 'CallFailure', party: 'planner', kind: 'unparsable' });
  });
});

test('over the wire a day is planned like any other', async () => {
  const server = await startFakeModelServer({ latencyInMs: 30 });
  try {
    const endpoints = openEndpoints({ concurrency: 8, clock: systemClock });
    const wired = openModel(`openai-compatible:anything@${server.url}`, {
      role: '--planner',
      parameters: {},
      endpoints,
      callTimeoutInMs: 20_000,
      clock: systemClock,
      environment: {},
    });
    const { plan } = await planned(wired);
    expect(dayFindings(plan, home, somebody!)).toEqual([]);
    expect(server.maxInFlight).toBeGreaterThan(3);
  } finally {
    await server.close();
  }
});

test('a home of one object will do', async () => {
  const tiny = { ...plainHome, objects: plainHome.objects.slice(0, 1) };
  const record = await openRecord(join(mkdtempSync(join(tmpdir(), 'livelong-planner-')), 'calls.jsonl'));
  const question = { person: somebody!, home: tiny, date: '2026-03-07', yesterday: nobody };
  const plan = await modelPlanner({ model: model(), seed: 1 }).plan(question, plannerLine(record, 'l', 1, 2));
  record.close();
  expect(dayFindings(plan, tiny, somebody!)).toEqual([]);
});
