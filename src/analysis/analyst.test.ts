import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CallFailure } from '../errors/index.ts';
import { openRecord, type CallLine, type ModelRequest } from '../model/index.ts';
import { legalAnswers, scriptedModel, type ScriptedAnswer } from '../testing/index.ts';
import { analyst } from './analyst.ts';
import { exampleReplies, exampleTalks } from './example-talks.ts';

const [stopped, left] = [exampleTalks[0]!, exampleTalks[1]!];

async function lineOf(): Promise<CallLine> {
  const folder = mkdtempSync(join(tmpdir(), 'livelong-analysis-'));
  const record = await openRecord(join(folder, 'calls.jsonl'));
  return { record, address: [['role', 'analysis']], role: 'analysis', priority: 1, calls: 0 };
}

/** A model that answers by the name of what it is asked. */
const answering = (answers: Record<string, ScriptedAnswer>) =>
  scriptedModel({ answer: (request) => answers[request.answer!.name] ?? legalAnswers(1)(request) });

const sound = { json: { finding: 'Sound.', weak: false } };
const allSound = {
  analysis_accuracy: sound,
  analysis_preference_alignment: sound,
  analysis_intent_alignment: sound,
  analysis_conversation_flow: sound,
};
const low = { json: { reason: 'All went well.', risk: 'low', strategy: 'Go on so.' } };

const textOf = ({ messages }: ModelRequest) => messages.map(({ content }) => content).join('\n');

describe('the check of a reply', () => {
  test.each([
    [true, 'Be brief.'],
    [false, null],
  ])('that flags %s gives the advice %j', async (flags, advice) => {
    const model = answering({ analysis_check: { json: { flags, advice: 'Be brief.' } } });
    expect(await analyst(model).check(exampleReplies[0]!, await lineOf())).toBe(advice);
  });

  test('asks again for advice that says nothing, and blames the analysis in the end', async () => {
    const line = await lineOf();
    const checking = analyst(answering({ analysis_check: { json: { flags: true, advice: ' ' } } })).check(
      exampleReplies[0]!,
      line,
    );
    await expect(checking).rejects.toMatchObject({ name: 'CallFailure', party: 'analysis', kind: 'unparsable' });
    expect(line.calls).toBe(3);
  });

  test('shows person, strategy and silence', async () => {
    const model = answering({});
    await analyst(model).check(exampleReplies[1]!, await lineOf());
    const asked = textOf(model.requests[0]!);
    for (const words of ['Traits: dry-humoured.', exampleReplies[1]!.strategy!, '(says nothing)', '\n  It takes']) {
      expect(asked).toContain(words);
    }
  });
});

describe('the analysis of a talk', () => {
  test('may find a low risk only where nothing is weak', async () => {
    const calm = await analyst(answering({ ...allSound, analysis_dropout: low })).analyse(stopped, await lineOf());
    expect(calm).toEqual({
      aspects: Object.fromEntries(
        ['accuracy', 'preference-alignment', 'intent-alignment', 'conversation-flow'].map((name) => [name, sound.json]),
      ),
      dropout: low.json,
      failure: null,
    });
    const weak = { json: { finding: 'It stalled.', weak: true } };
    const model = answering({ ...allSound, analysis_conversation_flow: weak, analysis_dropout: low });
    const line = await lineOf();
    const { dropout, failure } = await analyst(model).analyse(stopped, line);
    expect(dropout).toBeNull();
    expect(failure).toMatchObject({ party: 'analysis', kind: 'unparsable' });
    expect(line.calls).toBe(1 + 3);
  });

  test('joins nothing where one of its questions fails, and keeps the other answers', async () => {
    const model = answering({ ...allSound, analysis_intent_alignment: '' });
    const line = await lineOf();
    const { aspects, dropout, failure } = await analyst(model).analyse(stopped, line);
    expect(Object.keys(aspects)).toEqual(['accuracy', 'preference-alignment', 'conversation-flow']);
    expect(dropout).toBeNull();
    expect(failure).toBeInstanceOf(CallFailure);
    expect(line.calls).toBe(3);
    expect(model.requests.some(({ answer }) => answer!.name === 'analysis_dropout')).toBe(false);
  });

  test('tells the four who the person is, and whoever joins them not', async () => {
    const model = answering(allSound);
    await analyst(model).analyse(left, await lineOf());
    const asked = model.requests.map((request) => ({ name: request.answer!.name, text: textOf(request) }));
    expect(asked).toHaveLength(5);
    for (const { name, text } of asked) {
      expect(text.includes('Wants the shortest answer'), name).toBe(name !== 'analysis_dropout');
      expect(text).toContain('Person (disappointment): never mind\n(The person ended the talk with that line.)');
    }
  });
});
