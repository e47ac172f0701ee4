import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../clock/index.ts';
import { CallFailure } from '../../../errors/index.ts';
import type { Json } from '../../../files/index.ts';
import { openEndpoints, openModel, openRecord, type CallLine, type ModelPort } from '../../../model/index.ts';
import { answerFromSchema, scriptedModel, startFakeModelServer, type ScriptedAnswer } from '../../../testing/index.ts';
import { generatorFor } from '../../../random/index.ts';
import { answerSchema } from '../../../model/structured.ts';
import { persona, personas } from '../fixture.test-helper.ts';
import { personOfPersona } from '../person-of-persona.ts';
import { readByRule } from '../read-by-rule.ts';
import { rubricAnswer } from './rubric-answer.ts';
import { rubricByModel } from './rubric-by-model.ts';
import { rubricOfAnswer } from './rubric-of-answer.ts';

async function lineIn(path = join(mkdtempSync(join(tmpdir(), 'livelong-rubric-')), 'calls.jsonl')): Promise<CallLine> {
  return { record: await openRecord(path), address: [['persona', 'persona_1']], role: 'mind', priority: 0, calls: 0 };
}

const window = (days: string, from: readonly [number, number], to: readonly [number, number], why: string) => ({
  days,
  from: { hour: from[0], minute: from[1] },
  to: { hour: to[0], minute: to[1] },
  why,
});

/** What a good model says of Marta Keller. */
const right = {
  welcome: [
    { during: 'work', topic: 'decor', text: 'fabrics and colours' },
    { during: 'hobby: baking', topic: 'food', text: 'a new bread recipe' },
    { during: 'free time', topic: 'music', text: 'music for the evening' },
  ],
  receptive: [
    window('every day', [10, 30], [12, 0], 'late morning'),
    window('every day', [15, 0], [17, 0], 'between 3 and 5'),
  ],
  protected: [
    window('every day', [12, 30], [13, 0], 'during lunch'),
    window('every day', [21, 30], [23, 0], 'after 9:30 p.m.'),
  ],
  perDay: 6,
  perHours: { count: 1, hours: 2 },
  gapMinutes: null,
  manner: 'warm',
  length: 'two or three sentences',
  humour: true,
  choices: 'two or three',
  reasons: false,
  redLines: [{ text: 'No shopping offers.', topic: 'shopping' }],
  notExpressible: ['how many choices are wished'],
};

const ask = async (answers: readonly ScriptedAnswer[]) => {
  const model = scriptedModel({ answer: answers });
  return { result: await rubricByModel(persona(), { model, line: await lineIn() }), model };
};

describe('a rubric read by a model', () => {
  test('is what the answer says, laid over the week of the rules', async () => {
    const { result, model } = await ask([{ json: right }]);
    const { rubric, unread } = result;
    const tuesday = (windows: typeof rubric.receptive) =>
      windows.filter(({ weekday }) => weekday === 'tue').map(({ from, to }) => [from, to]);
    expect(tuesday(rubric.receptive)).toEqual([
      [630, 720],
      [900, 1020],
    ]);
    expect(tuesday(rubric.protected)).toEqual([
      [750, 780],
      [1290, 1380],
    ]);
    expect(rubric).toMatchObject({
      welcome: [
        { kind: 'work', hobby: null, offers: [{ topic: 'decor', text: 'fabrics and colours' }] },
        { kind: 'hobby', hobby: 'baking', offers: [{ topic: 'food', text: 'a new bread recipe' }] },
        { kind: 'free', hobby: null, offers: [{ topic: 'music', text: 'music for the evening' }] },
      ],
      rate: { perDay: 6, perHours: { count: 1, hours: 2 } },
      tone: { manner: 'warm', length: 'two or three sentences', humour: true, choices: 'two or three', reasons: false },
      redLines: [{ text: 'No shopping offers.', topic: 'shopping' }],
    });
    expect(unread).toContainEqual({
      field: 'criteria',
      text: 'how many choices are wished',
      reason: 'the model found no place for it',
    });
    const [request] = model.requests;
    expect(request!.messages[1]!.content).toContain(persona().criteria.timing);
    expect(request!.messages[1]!.content).toContain('12:30–13:00 having lunch');
    expect(personOfPersona(persona(), 'x', result).person.rubric).toBe(rubric);
  });

  test.each([
    [
      'a window without length',
      { receptive: [window('every day', [10, 0], [10, 0], 'x')] },
      /begins and ends at the same minute/,
    ],
    ['a window in sleep', { receptive: [window('sat', [3, 0], [4, 0], 'x')] }, /outside the waking hours/],
    [
      'a time in both lists',
      { receptive: [window('weekdays', [12, 0], [14, 0], 'x')] },
      /stands in "receptive" and in "protected"/,
    ],
    ['a refused wish', { redLines: [{ text: 'No music.', topic: 'music' }] }, /Give the red line the topic null/],
    ['no number', { perDay: null, perHours: null }, /Neither "perDay" nor "perHours"/],
  ] as [string, object, RegExp][])('is asked about %s', async (_, wrong, message) => {
    const { model, result } = await ask([{ json: { ...right, ...wrong } as unknown as Json }, { json: right }]);
    expect(model.requests).toHaveLength(2);
    expect(model.requests[1]!.messages.at(-1)!.content).toMatch(message);
    expect(result.rubric.rate.perDay).toBe(6);
  });

  test('is mended when the model insists', async () => {
    const stubborn = {
      ...right,
      receptive: [window('every day', [12, 0], [14, 0], 'noon')],
      redLines: [{ text: 'No music.', topic: 'music' }],
    };
    const { model, result } = await ask([{ json: stubborn }, { json: stubborn }, { json: stubborn }]);
    expect(model.requests).toHaveLength(3);
    const { receptive, welcome } = result.rubric;
    expect(receptive.filter(({ weekday }) => weekday === 'tue').map(({ from, to }) => [from, to])).toEqual([
      [720, 750],
      [780, 840],
    ]);
    expect(welcome.flatMap(({ offers }) => offers.map(({ topic }) => topic))).not.toContain('music');
    expect(result.unread.map(({ reason }) => reason).join('\n')).toMatch(
      /music is refused elsewhere[^]*partly inside of a protected time/,
    );
  });

  test('fails as the fault of its role when no answer has the shape', async () => {
    const failed = rubricByModel(persona(), {
      model: scriptedModel({ answer: () => 'I would rather not.' }),
      line: await lineIn(),
    });
    await expect(failed).rejects.toThrow(CallFailure);
    await expect(failed).rejects.toMatchObject({ party: 'mind' });
  });

  test('holds together for every legal answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: personas.length - 1 }), fc.integer(), (index, seed) => {
        const { persona: each } = personas[index]!;
        const { routine, hobbies } = readByRule(each);
        const schema = rubricAnswer({ routine, hobbies });
        const answer = schema.parse(answerFromSchema(answerSchema(schema), generatorFor(seed, 'answer')));
        const { rubric } = rubricOfAnswer(answer, { name: { given: 'x', family: 'y', full: 'x y' }, routine, hobbies });
        const days = new Map(routine.days.map((day) => [day.weekday, day]));
        for (const { weekday, from, to } of [...rubric.receptive, ...rubric.protected]) {
          const { up, bed } = days.get(weekday)!;
          expect(from).toBeGreaterThanOrEqual(up);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(bed);
        }
        const meets = rubric.receptive.some((one) =>
          rubric.protected.some((other) => one.weekday === other.weekday && one.from < other.to && other.from < one.to),
        );
        expect(meets).toBe(false);
        expect(rubric.rate.gapMinutes).toBeGreaterThan(0);
        expect((rubric.rate.perDay - 1) * rubric.rate.gapMinutes).toBeLessThanOrEqual(1440);
      }),
      { numRuns: 150 },
    );
  });

  test('comes over the wire, and from the record without another call', async () => {
    const server = await startFakeModelServer({
      answer: (body) => `Here it is:\n${JSON.stringify(body === undefined ? null : right, null, 2)}\nIs } fine?`,
    });
    const model: ModelPort = openModel(`openai-compatible:m@${server.url}`, {
      role: '--mind',
      parameters: {},
      endpoints: openEndpoints({ concurrency: 2, clock: systemClock }),
      callTimeoutInMs: 5000,
      clock: systemClock,
      environment: {},
    });
    try {
      const path = join(mkdtempSync(join(tmpdir(), 'livelong-rubric-')), 'calls.jsonl');
      const first = await lineIn(path);
      const read = await rubricByModel(persona(), { model, line: first });
      first.record.close();
      expect(read.rubric.rate.perDay).toBe(6);
      expect(server.count).toBe(1);
      const again = await rubricByModel(persona(), { model, line: await lineIn(path) });
      expect(again).toEqual(read);
      expect(server.count).toBe(1);
    } finally {
      await server.close();
    }
  });

  test('comes of a server that answers anything legal', async () => {
    const server = await startFakeModelServer({ seed: 3 });
    const model = openModel(`openai-compatible:m@${server.url}`, {
      role: '--mind',
      parameters: {},
      endpoints: openEndpoints({ concurrency: 4, clock: systemClock }),
      callTimeoutInMs: 5000,
      clock: systemClock,
      environment: {},
    });
    try {
      for (const { persona: each } of personas.slice(0, 6)) {
        const { rubric } = await rubricByModel(each, { model, line: await lineIn() });
        expect(rubric.rate.perDay).toBeGreaterThan(0);
      }
    } finally {
      await server.close();
    }
  });
});
