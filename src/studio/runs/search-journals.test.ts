import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import { indexOf, usual } from './index-lines.test-helper.ts';
import { searchJournals, type SearchStep } from './search-journals.ts';

const user = { utterance: 'Where is dinner?', note: '' };
const journal = [
  {
    type: 'event-started',
    event: 1,
    happening: 'The oven broke.',
    intention: { sentence: 'Eat.', checklist: [{ text: 'A DINNER plan' }] },
  },
  { type: 'turn-taken', event: 1, turn: 1, user, assistant: { text: 'No dinner.', intent: null } },
  { type: 'turn-taken', event: 1, turn: 2, user: { utterance: 5 }, assistant: null },
  { type: 'closing-said', event: 1, user: { utterance: 'Dinner was late.', note: 'late dinner' } },
  { type: 'event-started', event: 2, happening: 'Dinner again.', intention: null },
];

async function search(words: string, options: { most?: number; signal?: AbortSignal } = {}): Promise<SearchStep[]> {
  const index = await indexOf([{ event: 1 }, { life: 'lost' }, { life: 'odd', event: 1 }], {
    'life-1/helpful-1': journal,
    'odd/helpful-1': ['no entry', null, { event: 1, type: 'turn-taken' }],
  });
  const steps: SearchStep[] = [];
  const { most = 50, signal = new AbortController().signal } = options;
  const rows = index.chosen({ ...usual, order: 'plan' });
  for await (const step of searchJournals({ ...index, rows, words, most, signal })) steps.push(step);
  return steps;
}

test('words are found wherever they stand, whatever their case, and only in the conversations that are listed', async () => {
  const steps = await search('dinner');
  const hits = steps.flatMap((step) => (step.type === 'hit' ? [`${step.hit.where} ${step.hit.turn}`] : []));
  expect(hits).toEqual(['wish null', 'utterance 1', 'reply 1', 'closing null', 'note null']);
  expect(steps[0]).toMatchObject({ hit: { life: 'life-1', event: 1, before: 'A ', match: 'DINNER', after: ' plan' } });
  expect(steps.at(-1)).toEqual({ type: 'done', read: 3, all: 3, damaged: 1, cut: false });
});

test('it stops at the most hits, and when nobody listens any more', async () => {
  const cut = await search('dinner', { most: 2 });
  expect(cut.map(({ type }) => type)).toEqual(['hit', 'hit', 'done']);
  expect(cut.at(-1)).toMatchObject({ cut: true });
  const left = new AbortController();
  left.abort();
  expect(await search('dinner', { signal: left.signal })).toEqual([]);
});

test('an excerpt keeps to the text around', () => {
  const text = `${'a'.repeat(200)}needle${'b'.repeat(200)}`;
  expect(excerpt(text, 'needle')).toEqual({
    before: `…${'a'.repeat(80)}`,
    match: 'needle',
    after: `${'b'.repeat(80)}…`,
  });
  expect(excerpt('İstanbul dinner', 'dinner')).toMatchObject({ match: 'dinner' });
  expect(excerpt(`${'👩'.repeat(60)}x`, 'x')!.before.isWellFormed()).toBe(true);
  expect(excerpt('nothing', 'needle')).toBeNull();
});
