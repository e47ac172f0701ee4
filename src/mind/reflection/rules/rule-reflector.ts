import { mostThoughts, type Reflector, type Thought } from '../reflector.ts';
import { habitPatterns, unusualPatterns } from './event-patterns.ts';
import { suggestionPatterns } from './suggestion-patterns.ts';

/**
 * Looks back by rule: which suggestions were taken up by topic and activity, during what something out of the ordinary happened, what the days are
 * made of. It reads what notes are about (`NoteSubject`), not their texts. The weightiest patterns become thoughts; one that rests mostly on notes of
 * a weightier one, or says what was thought before, does not.
 */
export const ruleReflector: Reflector = {
  reflect({ notes, thoughts: earlier }) {
    const patterns = [...suggestionPatterns(notes), ...unusualPatterns(notes), ...habitPatterns(notes)];
    const said = new Set(earlier.map(({ text }) => text));
    const used = new Set<number>();
    const thoughts: Thought[] = [];
    for (const { weight: _, ...thought } of patterns.toSorted((a, b) => b.weight - a.weight)) {
      if (thoughts.length === mostThoughts) break;
      const shared = thought.evidence.filter((id) => used.has(id)).length;
      if (said.has(thought.text) || 2 * shared >= thought.evidence.length) continue;
      thoughts.push(thought);
      for (const id of thought.evidence) used.add(id);
    }
    return thoughts;
  },
};
