import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CallFailure } from '../../errors/index.ts';
import type { Json } from '../../files/index.ts';
import { openRecord, type CallLine, type ModelPort, type ModelRequest } from '../../model/index.ts';
import { legalAnswers, scriptedModel, type ScriptedModel } from '../../testing/index.ts';
import type { Hearing, Perceive, PerceivedReaction } from '../simulated-user.ts';
import { exampleReactings, exampleSituation } from './example-situation.ts';
import { llmUser, llmUserPrompts, type TurnsAs } from './llm-user.ts';

const { situation, exchanges } = exampleReactings[0]!;

/** Nothing answered, nothing told, on and on; `answers` says what else is answered to a question of that name. */
function person(answers: Record<string, Json> = {}): ScriptedModel {
  const usual: Record<string, Json> = {
    opening: { emotion: 'neutral', utterance: 'hm', said: [] },
    reaction: { answered: [], emotion: 'neutral', action: 'go-on', utterance: 'hm', said: [], note: '' },
    memory: { answered: [], topic: '', note: '' },
    emotion: { emotion: 'neutral' },
    action: { action: 'go-on' },
    utterance: { utterance: 'hm', said: [] },
  };
  return scriptedModel({ answer: ({ answer }) => ({ json: answers[answer!.name] ?? usual[answer!.name]! }) });
}

const asked = (model: ScriptedModel) => model.requests.map(({ answer }) => answer!.name);
const promptOf = (model: ScriptedModel, name: string) =>
  model.requests.find(({ answer }) => answer!.name === name)!.messages[1]!.content;

/** After one reply to an early message in which wish 1 was voiced. */
const afterOne: Hearing = { situation, exchanges, ledger: { said: [1], answered: [] }, mayEnd: false };
const afterTwo: Hearing = { ...afterOne, exchanges: [...exchanges, ...exchanges], mayEnd: true };

/** A memory in which everything overlaps by 0.25, and what was looked up in it. */
function memoryOf(more: Partial<Awaited<ReturnType<Perceive>>> = {}): {
  lookedUp: (string | null)[];
  perceive: Perceive;
} {
  const lookedUp: (string | null)[] = [];
  const perceive: Perceive = async (text) => {
    lookedUp.push(text);
    return { overlap: 0.25, repetitive: false, remembered: ['a note'], ...more };
  };
  return { lookedUp, perceive };
}

async function lineOf(): Promise<CallLine> {
  const record = await openRecord(join(mkdtempSync(join(tmpdir(), 'livelong-user-')), 'calls.jsonl'));
  return { record, address: [['turn', 2]], role: 'user', priority: 40, calls: 0 };
}

async function reactionOf(
  turnsAs: TurnsAs,
  model: ModelPort,
  hearing: Hearing,
  perceive: Perceive = memoryOf().perceive,
): Promise<PerceivedReaction & { calls: number }> {
  const line = await lineOf();
  const reaction = await llmUser(model, { turnsAs }).react(hearing, perceive, line);
  return { ...reaction, calls: line.calls };
}

describe('separate', () => {
  test('asks for memory, emotion and utterance; from the second reply on for an action before the utterance', async () => {
    const [early, late] = [person(), person()];
    expect((await reactionOf('separate', early, afterOne)).calls).toBe(3);
    expect(asked(early)).toEqual(['memory', 'emotion', 'utterance']);
    expect((await reactionOf('separate', late, afterTwo)).calls).toBe(4);
    expect(asked(late)).toEqual(['memory', 'emotion', 'action', 'utterance']);
  });

  test('tells how many calls a turn takes', async () => {
    const user = llmUser(person(), { turnsAs: 'separate' });
    expect([1, 2, 3, 4].map((turn) => user.callsFor(turn))).toEqual([1, 3, 4, 4]);
    expect([1, 2, 3].map((turn) => llmUser(person(), { turnsAs: 'joint' }).callsFor(turn))).toEqual([1, 1, 1]);
  });

  test('puts together what the steps answered', async () => {
    const model = person({
      memory: { answered: [1], topic: 'quick dinner', note: 'an omelette takes 20 minutes' },
      emotion: { emotion: 'relief' },
      utterance: { utterance: 'ok and what do i buy', said: [2] },
    });
    expect(await reactionOf('separate', model, afterTwo)).toEqual({
      answered: [1],
      emotion: 'relief',
      action: 'go-on',
      utterance: 'ok and what do i buy',
      said: [2],
      note: 'quick dinner: an omelette takes 20 minutes',
      overlap: 0.25,
      calls: 4,
    });
  });

  test('looks up in memory what the memory step took from the reply, and tells the later steps of it', async () => {
    const taken = { memory: { answered: [], topic: 'quick dinner', note: 'an omelette takes 20 minutes' } };
    for (const [repetitive, words] of [
      [false, 'new to you'],
      [true, 'heard most of what it says before'],
    ] as const) {
      const model = person(taken);
      const { lookedUp, perceive } = memoryOf({ repetitive });
      await reactionOf('separate', model, afterTwo, perceive);
      expect(lookedUp).toEqual(['quick dinner: an omelette takes 20 minutes']);
      for (const step of ['emotion', 'action', 'utterance']) expect(promptOf(model, step)).toContain(words);
    }
  });

  test('looks up a topic of which nothing is kept', async () => {
    const { lookedUp, perceive } = memoryOf();
    const model = person({ memory: { answered: [], topic: 'quick dinner', note: '' } });
    expect(await reactionOf('separate', model, afterOne, perceive)).toMatchObject({ note: '', overlap: 0.25 });
    expect(lookedUp).toEqual(['quick dinner']);
  });

  test('looks nothing up when the reply told nothing', async () => {
    const model = person();
    const { lookedUp, perceive } = memoryOf();
    expect(await reactionOf('separate', model, afterOne, perceive)).toMatchObject({ note: '', overlap: null });
    expect(lookedUp).toEqual([]);
    expect(promptOf(model, 'emotion')).not.toMatch(/new to you|heard most/);
  });

  test('takes nothing from silence, and reacts to it all the same', async () => {
    const model = person();
    const { lookedUp, perceive } = memoryOf();
    const silence = afterTwo.exchanges.map((exchange) => ({ ...exchange, reply: null }));
    const reaction = await reactionOf('separate', model, { ...afterTwo, exchanges: silence }, perceive);
    expect(reaction).toMatchObject({ answered: [], overlap: null, note: '' });
    expect([asked(model), lookedUp]).toEqual([['emotion', 'action', 'utterance'], []]);
    expect(promptOf(model, 'emotion')).toContain('silence');
  });

  test('who has everything answered ends without being asked, with last words', async () => {
    for (const hearing of [afterOne, afterTwo]) {
      const model = person({ memory: { answered: [2], topic: '', note: '' } });
      const reaction = await reactionOf('separate', model, { ...hearing, ledger: { said: [1, 2], answered: [1] } });
      expect(reaction).toMatchObject({ action: 'end', answered: [2] });
      expect(asked(model)).toEqual(['memory', 'emotion', 'utterance']);
      expect(promptOf(model, 'utterance')).toContain('settled, and the chat ends here');
      expect(promptOf(model, 'emotion')).toContain('voiced and answered: 1, 2;');
    }
  });

  test('an answer to what was never voiced settles nothing', async () => {
    const model = person({ memory: { answered: [1, 2], topic: '', note: '' } });
    await reactionOf('separate', model, afterTwo);
    expect(asked(model)).toContain('action');
    expect(promptOf(model, 'utterance')).toContain('Wishes that the last reply settled: 1.\n');
    expect(promptOf(model, 'utterance')).toContain('not voiced yet: 2.');
  });

  test('who decides to end says last words', async () => {
    const model = person({ action: { action: 'end' }, utterance: { utterance: 'never mind', said: [] } });
    expect(await reactionOf('separate', model, afterTwo)).toMatchObject({ action: 'end', utterance: 'never mind' });
    expect(promptOf(model, 'utterance')).toContain('put the phone away');
  });

  test('a person with nothing explicit to want is asked, never taken for content', async () => {
    const model = person();
    const { situation: wishless } = exampleReactings.at(-1)!;
    await reactionOf('separate', model, { ...afterTwo, situation: wishless, ledger: { said: [], answered: [] } });
    expect(asked(model)).toContain('action');
    for (const { messages } of model.requests) expect(messages[1]!.content).not.toContain('Where you stand');
  });

  test('each step is asked for with fewer calls behind it, skipped ones counted', async () => {
    const priorities: [string, number][] = [];
    const watched = (model: ModelPort): ModelPort => ({
      ...model,
      ask: (request: ModelRequest, options) => {
        priorities.push([request.answer!.name, options.priority]);
        return model.ask(request, options);
      },
    });
    await reactionOf('separate', watched(person()), afterTwo);
    expect(priorities).toEqual([
      ['memory', 40],
      ['emotion', 39],
      ['action', 38],
      ['utterance', 37],
    ]);
    priorities.length = 0;
    const answered = { memory: { answered: [1], topic: '', note: '' } };
    await reactionOf('separate', watched(person(answered)), { ...afterTwo, ledger: { said: [1, 2], answered: [2] } });
    expect(priorities.at(-1)).toEqual(['utterance', 37]);
  });

  test('re-asks count in the chain, and a step that never comes right is the user model’s fault', async () => {
    let bad = 2;
    const model = scriptedModel({
      answer: ({ answer }) =>
        answer!.name === 'emotion'
          ? bad-- > 0
            ? 'no idea'
            : { json: { emotion: 'joy' } }
          : legalAnswers(1)({ answer, messages: [] }),
    });
    expect((await reactionOf('separate', model, afterOne)).calls).toBe(5);
    bad = 9;
    const failing = reactionOf('separate', model, afterOne);
    await expect(failing).rejects.toSatisfy((error) => error instanceof CallFailure && error.party === 'user');
  });

  test('a line that an assistant would write is asked for again', async () => {
    const lines = ['How can I help you today?', 'hm ok'];
    const model = scriptedModel({
      answer: ({ answer }) =>
        answer!.name === 'utterance'
          ? { json: { utterance: lines.shift()!, said: [] } }
          : legalAnswers(1)({ answer, messages: [] }),
    });
    expect((await reactionOf('separate', model, afterOne)).utterance).toBe('hm ok');
  });
});

describe('joint', () => {
  test('asks once, with the overlap of the whole reply', async () => {
    const model = person();
    const { lookedUp, perceive } = memoryOf();
    expect(await reactionOf('joint', model, afterTwo, perceive)).toMatchObject({ calls: 1, overlap: 0.25 });
    expect(lookedUp).toEqual([afterTwo.exchanges.at(-1)!.reply]);
    expect(promptOf(model, 'reaction')).toContain('overlaps by 0.25');
  });

  test('who ends too early is asked once more, and then goes past it', async () => {
    const end = { answered: [], emotion: 'neutral', action: 'end', utterance: 'bye', said: [], note: '' };
    const early = person({ reaction: end });
    expect(await reactionOf('joint', early, afterOne)).toMatchObject({ calls: 2, utterance: 'bye' });
    expect(early.requests[1]!.messages.at(-1)!.content).toContain('too early');
    expect(await reactionOf('joint', person({ reaction: end }), afterTwo)).toMatchObject({ calls: 1, action: 'end' });
  });
});

describe.each(['joint', 'separate'] as const)('%s', (turnsAs) => {
  test('opens in one call', async () => {
    const model = person();
    await llmUser(model, { turnsAs }).open(exampleSituation, await lineOf());
    expect(asked(model)).toEqual(['opening']);
  });

  test('takes any legal answer', async () => {
    for (let seed = 1; seed <= 30; seed++) {
      for (const reacting of exampleReactings) {
        const model = scriptedModel({ answer: legalAnswers(seed) });
        const { answered, said, calls } = await reactionOf(turnsAs, model, reacting);
        expect([...answered, ...said].every((number) => number === 1 || number === 2)).toBe(true);
        expect(calls).toBeLessThanOrEqual(turnsAs === 'joint' ? 2 : 4);
      }
    }
  });

  test('has its own prompts in the id, and the opening’s', () => {
    const names = { joint: ['open', 'react'], separate: ['open', 'memory', 'emotion', 'action', 'utterance'] };
    expect(Object.keys(llmUserPrompts(turnsAs))).toEqual(names[turnsAs].map((name) => `user/${name}`));
  });
});
