import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../agenda/words.ts';
import { allProcedures, proceduresFor } from './index.ts';

describe('procedures', () => {
  it('have a step that goes after an opening, and a sentence', () => {
    for (const { step, further } of allProcedures) {
      expect(step, step).toMatch(/^\p{Ll}.*[^.\s]$/u);
      expect(further, step).toMatch(/^[\p{Lu}“].*[.”]$/u);
      expect(wordsOf(step).length, step).toBeLessThanOrEqual(30);
      expect(wordsOf(further).length, step).toBeLessThanOrEqual(36);
    }
  });

  it('say nothing twice', () => {
    const sentences = allProcedures.flatMap(({ step, further }) => [step, further]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each([
    ['explicit', 'Compose a reply to the landlord', 'greet by name'],
    ['explicit', 'A recipe with barley and mushrooms', 'build the plate'],
    ['explicit', 'Find out which train reaches Basel first', 'open the railway'],
    ['implicit', 'Feels guilty about the cracked vase', 'what only hindsight added'],
    ['implicit', 'Is afraid of the dentist', 'write the worst case'],
    ['implicit', 'Has twenty minutes before the shop closes', 'set a kitchen alarm'],
  ] as const)('%s: %s', (kind, text, step) => {
    expect(proceduresFor({ kind, text })[0]!.step).toContain(step);
  });

  it('last for a long talk, whatever the item is', () => {
    expect(proceduresFor({ kind: 'implicit', text: '' }).length).toBeGreaterThanOrEqual(6);
  });
});
