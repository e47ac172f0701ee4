import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Json } from '../../files/index.ts';
import { openRecord, type CallLine } from '../../model/index.ts';
import { scriptedModel } from '../../testing/index.ts';
import type { Situation } from '../simulated-user.ts';
import { exampleReactings } from './example-situation.ts';
import { lifesimUser } from './lifesim-user.ts';

const { situation: example, exchanges } = exampleReactings[0]!;

const situation: Situation = {
  ...example,
  goal: 'Run the half marathon in May.',
  person: {
    ...example.person,
    demographics: { ...example.person.demographics, ideology: 'Moderate', party: 'Other Party' },
    bigFive: { neuroticism: 'high' },
    specialPreference: 'Cannot stand the colour green.',
  },
};

async function lineOf(): Promise<CallLine> {
  const record = await openRecord(join(mkdtempSync(join(tmpdir(), 'livelong-user-')), 'calls.jsonl'));
  return { record, address: [['turn', 2]], role: 'user', priority: 40, calls: 0 };
}

test('knows of themselves what LifeSim tells its user model, and goes on when all is answered', async () => {
  const explicit = situation.event.intention.checklist.filter(({ kind }) => kind === 'explicit');
  const numbers = explicit.map(({ number }) => number);
  const answers: Record<string, Json> = {
    opening: { emotion: 'neutral', utterance: 'hm', said: numbers },
    memory: { words: 'x', answered: numbers, topic: '', note: '' },
    emotion: { emotion: 'joy' },
    utterance: { utterance: 'and then?', said: [] },
  };
  const model = scriptedModel({ answer: ({ answer }) => ({ json: answers[answer!.name]! }) });
  const user = lifesimUser(model);
  await user.open(situation, await lineOf());
  const ledger = { said: numbers, answered: [] };
  const perceive = () => Promise.resolve({ overlap: 0, repetitive: false, remembered: [] });
  const twice = [...exchanges, ...exchanges];
  const reaction = await user.react({ situation, exchanges: twice, ledger, mayEnd: true }, perceive, await lineOf());
  expect(reaction).toMatchObject({ action: 'go-on', answered: numbers, utterance: 'and then?' });
  expect(user.neverEnds).toBe(true);
  expect(user.callsFor(3)).toBe(3);
  expect(model.requests.map(({ answer }) => answer!.name)).toEqual(['opening', 'memory', 'emotion', 'utterance']);

  const told = model.requests.flatMap(({ messages }) => messages.map(({ content }) => content)).join('\n');
  for (const { kind, text } of situation.event.intention.checklist) {
    expect(told.includes(text), text).toBe(kind === 'explicit');
  }
  for (const hidden of ['half marathon', 'Moderate', 'Other Party', 'colour green', 'neurotic']) {
    expect(told.toLowerCase()).not.toContain(hidden.toLowerCase());
  }
});
