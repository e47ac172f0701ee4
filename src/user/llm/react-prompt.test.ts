import { expect, test } from 'vitest';
import { promptHash } from '../../model/index.ts';
import { exampleReactings } from './example-situation.ts';
import { reactionSchema, reactPrompt } from './react-prompt.ts';

const [early, late, silence, candid, wishless] = exampleReactings.map(
  (input) => reactPrompt.messages(input)[1]!.content,
);
const answer = { answered: [], emotion: 'neutral', action: 'go-on', utterance: 'ok', said: [], note: '' };
const { said: _, ...withoutSaid } = answer;

test('before two replies nobody is offered to end; after them they are', () => {
  expect(early).not.toContain('choose "end"');
  expect(late).toContain('choose "end"');
  const schema = reactPrompt.schema!(exampleReactings[1]!);
  const tooEarly = reactPrompt.schema!({ ...exampleReactings[1]!, mayEnd: false });
  const leaving = { ...withoutSaid, action: 'end' };
  expect([tooEarly, schema].map((each) => each.safeParse(leaving).success)).toEqual([false, true]);
});

test('a repetitive reply says so, a silent one is called silence and has no overlap', () => {
  expect(late).toContain('0.83');
  expect(late).toContain('heard most of this before');
  expect(silence).toContain('has not answered');
  expect(silence).not.toContain('overlaps');
});

test('a person with nothing explicit to want is not told that everything is settled', () => {
  expect(wishless).not.toContain('The chat ends here');
  expect(wishless).not.toContain('Your wishes:');
});

test('only who hides something is told not to tell, and to judge by it', () => {
  for (const words of ['do not tell', 'keep to yourself']) {
    expect(early).toContain(words);
    expect(candid).not.toContain(words);
  }
});

test('only items that the person may say are legal; repeated numbers count once; an empty line is not', () => {
  const schema = reactionSchema(exampleReactings[0]!.situation);
  expect(schema.parse({ ...answer, said: [2, 1, 2] }).said).toEqual([1, 2]);
  expect(schema.parse(withoutSaid).said).toEqual([]);
  expect(schema.safeParse({ ...answer, said: [3] }).success).toBe(false);
  expect(schema.safeParse({ ...answer, utterance: '  ' }).success).toBe(false);
});

test('the hash sees a change in any branch and in the complaints', () => {
  const hash = promptHash(reactPrompt);
  expect(promptHash({ ...reactPrompt, examples: exampleReactings.slice(1) })).not.toBe(hash);
  expect(promptHash({ ...reactPrompt, around: ['other words'] })).not.toBe(hash);
  expect(promptHash({ ...reactPrompt })).toBe(hash);
});
