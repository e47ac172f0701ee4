import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CallFailure } from '../../errors/index.ts';
import type { Json } from '../../files/index.ts';
import { openRecord, type CallLine, type ModelPort, type ModelRequest } from '../../model/index.ts';
import { legalAnswers, scriptedModel, type ScriptedModel } from '../../testing/index.ts';
import type { Hearing, Perceive, PerceivedReaction } from '../simulated-user.ts';
import { noteLength, topicLength } from './short-text.ts';
import { exampleReactings, exampleSituation } from './example-situation.ts';
import { llmUser, llmUserPrompts, type TurnsAs } from './llm-user.ts';

const { situation, exchanges } = exampleReactings[0]!;

/** Nothing answered, nothing told, on and on; `answers` says what else is answered to a question of that name, a list one after the other. */
function person(answers: Record<string, Json> = {}): ScriptedModel {
  const usual: Record<string, Json> = {
    opening: { emotion: 'neutral', utterance: 'hm', said: [] },
    reaction: { answered: [], emotion: 'neutral', action: 'go-on', utterance: 'hm', said: [], note: '' },
    memory: { words: '', answered: [], topic: '', note: '' },
    emotion: { emotion: 'neutral' },
    action: { action: 'go-on' },
    utterance: { utterance: 'hm', said: [] },
  };
  const left = structuredClone(answers);
  return scriptedModel({
    answer: ({ answer }) => {
      const json = left[answer!.name] ?? usual[answer!.name]!;
      return { json: Array.isArray(json) ? json.shift()! : json };
    },
  });
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
      memory: { words: '20 minutes', answered: [1], topic: 'quick dinner', note: 'an omelette takes 20 minutes' },
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
    const taken = { memory: { words: '', answered: [], topic: 'quick dinner', note: 'an omelette takes 20 minutes' } };
    for (const repetitive of [false, true]) {
      const model = person(taken);
      const { lookedUp, perceive } = memoryOf({ repetitive });
      await reactionOf('separate', model, afterTwo, perceive);
      expect(lookedUp).toEqual(['quick dinner: an omelette takes 20 minutes']);
      for (const step of ['emotion', 'action', 'utterance']) {
        expect(promptOf(model, step).includes('heard most of what it says before')).toBe(repetitive);
      }
    }
  });

  test('looks up a topic of which nothing is kept', async () => {
    const { lookedUp, perceive } = memoryOf();
    const model = person({ memory: { words: '', answered: [], topic: 'quick dinner', note: '' } });
    expect(await reactionOf('separate', model, afterOne, perceive)).toMatchObject({ note: '', overlap: 0.25 });
    expect(lookedUp).toEqual(['quick dinner']);
  });

  test('looks nothing up when the reply told nothing', async () => {
    const model = person();
    const { lookedUp, perceive } = memoryOf();
    expect(await reactionOf('separate', model, afterOne, perceive)).toMatchObject({ note: '', overlap: null });
    expect(lookedUp).toEqual([]);
    expect(promptOf(model, 'emotion')).not.toContain('heard most');
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
      const model = person({ memory: { words: 'five eggs', answered: [2], topic: '', note: '' } });
      const reaction = await reactionOf('separate', model, { ...hearing, ledger: { said: [1, 2], answered: [1] } });
      expect(reaction).toMatchObject({ action: 'end', answered: [2] });
      expect(asked(model)).toEqual(['memory', 'emotion', 'utterance']);
      expect(promptOf(model, 'utterance')).toContain('settled, and the chat ends here');
      expect(promptOf(model, 'emotion')).toContain('answered: 1, 2;');
    }
  });

  test('an answer to what was never voiced settles nothing', async () => {
    const model = person({ memory: { words: 'an omelette', answered: [1, 2], topic: '', note: '' } });
    await reactionOf('separate', model, afterTwo);
    expect(asked(model)).toContain('action');
    expect(promptOf(model, 'utterance')).toContain('Wishes that the last reply settled: 1.\n');
    expect(promptOf(model, 'utterance')).toContain('not voiced yet: 2.');
  });

  test('an answer of which no words can be named answers nothing', async () => {
    for (const words of [{}, { words: ' ' }]) {
      const model = person({ memory: { ...words, answered: [1], topic: 'quick dinner', note: '' } });
      expect(await reactionOf('separate', model, afterOne)).toMatchObject({ answered: [], calls: 3 });
    }
  });

  test('asks about wishes only where some are open', async () => {
    const schemaOf = (model: ScriptedModel, name: string) =>
      JSON.stringify(model.requests.find(({ answer }) => answer!.name === name)!.answer!.schema);
    const [waiting, idle] = [person(), person()];
    await reactionOf('separate', waiting, { ...afterTwo, ledger: { said: [1, 2], answered: [1] } });
    expect(schemaOf(waiting, 'memory')).toContain('"answered":{"type":"array","items":{"type":"number","enum":[2]}}');
    expect(schemaOf(waiting, 'utterance')).not.toContain('said');
    expect(promptOf(waiting, 'utterance')).toContain('You may still press for wish 2');
    await reactionOf('separate', idle, { ...afterTwo, ledger: { said: [], answered: [] } });
    expect(schemaOf(idle, 'memory')).not.toContain('answered');
    expect(promptOf(idle, 'memory')).not.toContain('"answered"');
    expect(schemaOf(idle, 'utterance')).toContain('"enum":[1,2]');
    expect(promptOf(idle, 'utterance')).not.toContain('press for');
  });

  test('a long topic and note are cut at a word, without asking again', async () => {
    const memory = {
      words: '',
      answered: [],
      topic: 'very quick dinner '.repeat(9),
      note: 'eggs and toast '.repeat(50),
    };
    const { note, calls } = await reactionOf('separate', person({ memory }), afterOne);
    expect(calls).toBe(3);
    expect(note.length).toBeLessThanOrEqual(topicLength + noteLength + 2);
    expect(note).toMatch(/^(very quick dinner )+very: (eggs and toast )+eggs$/);
  });

  test('last words with a question are asked for once more, then taken', async () => {
    const lines = ['ok but why?', 'and how?'].map((utterance) => ({ utterance, said: [] }));
    const leaving = person({ action: { action: 'end' }, utterance: lines });
    expect(await reactionOf('separate', leaving, afterTwo)).toMatchObject({ utterance: 'and how?', calls: 5 });
    expect(leaving.requests.at(-1)!.messages.at(-1)!.content).toContain('without a question');
    expect(await reactionOf('separate', person({ utterance: lines }), afterTwo)).toMatchObject({ calls: 4 });
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
    for (const { messages } of model.requests) expect(messages[1]!.content).not.toContain('Your wishes:');
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
    const answered = { memory: { words: 'an omelette', answered: [1], topic: '', note: '' } };
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

  test('last words with a question are asked for once more, then taken', async () => {
    const asking = { answered: [1], emotion: 'neutral', action: 'go-on', utterance: 'why?', said: [], note: '' };
    const settled: Hearing = { ...afterOne, ledger: { said: [1, 2], answered: [2] } };
    const cases: [Hearing, object, number][] = [
      [settled, {}, 2],
      [afterTwo, { action: 'end' }, 2],
      [afterTwo, {}, 1],
      [{ ...settled, ledger: { said: [2], answered: [2] } }, {}, 1],
    ];
    for (const [hearing, more, calls] of cases) {
      const model = person({ reaction: { ...asking, ...more } });
      expect(await reactionOf('joint', model, hearing)).toMatchObject({ utterance: 'why?', calls });
    }
  });

  test('asks about wishes only where some are open, and silence for nothing that it cannot have', async () => {
    const fieldsFor = async (hearing: Hearing) => {
      const model = person();
      await reactionOf('joint', model, hearing);
      return (model.requests[0]!.answer!.schema as { required: string[] }).required;
    };
    const always = ['emotion', 'action', 'utterance'];
    expect(await fieldsFor(afterTwo)).toEqual(['answered', ...always, 'said', 'note']);
    expect(await fieldsFor({ ...afterTwo, ledger: { said: [1, 2], answered: [] } })).toEqual([
      'answered',
      ...always,
      'note',
    ]);
    expect(await fieldsFor({ ...afterTwo, ledger: { said: [], answered: [] } })).toEqual([...always, 'said', 'note']);
    const silence = exchanges.map((exchange) => ({ ...exchange, reply: null }));
    expect(await fieldsFor({ ...afterOne, exchanges: silence })).toEqual([...always, 'said']);
  });
});

describe.each(['joint', 'separate'] as const)('%s', (turnsAs) => {
  test('opens in one call', async () => {
    const model = person();
    await llmUser(model, { turnsAs }).open(exampleSituation, await lineOf());
    expect(asked(model)).toEqual(['opening']);
  });

  test('a line that gives away what is hidden, or that an assistant would write, is asked for again', async () => {
    const lines = (...all: string[]) =>
      all.map((utterance) => ({ answered: [], emotion: 'neutral', action: 'go-on', utterance, said: [], note: '' }));
    const spoken = (...all: string[]) => lines(...all).map(({ utterance, said }) => ({ utterance, said }));
    const openings = (...all: string[]) => spoken(...all).map((each) => ({ ...each, emotion: 'neutral' }));
    const telling = "i'm scared the guest will notice that i can't cook";
    for (const [first, second] of [
      [telling, 'hm ok'],
      [telling, telling],
      ['How can I help you today?', 'hm ok'],
    ] as const) {
      const model = person({
        opening: openings(first, second),
        reaction: lines(first, second),
        utterance: spoken(first, second),
      });
      const user = llmUser(model, { turnsAs });
      expect((await user.open(exampleSituation, await lineOf())).utterance).toBe(second);
      expect((await reactionOf(turnsAs, model, afterOne)).utterance).toBe(second);
      expect(model.requests.at(-1)!.messages.at(-1)!.content).toContain(
        first === telling ? 'keeps to themselves' : "slipped into the assistant's role",
      );
    }
  });

  test('takes any legal answer', async () => {
    for (let seed = 1; seed <= 30; seed++) {
      for (const reacting of exampleReactings) {
        const model = scriptedModel({ answer: legalAnswers(seed) });
        const { answered, said, calls } = await reactionOf(turnsAs, model, reacting);
        expect([...answered, ...said].every((number) => number === 1 || number === 2)).toBe(true);
        expect(calls).toBeLessThanOrEqual(turnsAs === 'joint' ? 2 : 5);
      }
    }
  });

  test('has its own prompts in the id, and the opening’s', () => {
    const names = { joint: ['open', 'react'], separate: ['open', 'memory', 'emotion', 'action', 'utterance'] };
    expect(Object.keys(llmUserPrompts(turnsAs))).toEqual(names[turnsAs].map((name) => `user/${name}`));
  });
});
