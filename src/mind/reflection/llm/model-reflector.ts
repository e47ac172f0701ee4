import { askStructured, type ModelPort } from '../../../model/index.ts';
import type { Reflector, Thought } from '../reflector.ts';
import { entriesOf } from './entries.ts';
import { reflectPrompt } from './reflect-prompt.ts';
import type { ReflectingPerson } from './reflection-view.ts';

/** Earlier thoughts that a model is told. */
const thoughtsTold = 6;

/**
 * Looks back through a language model: one call for each reflection.
 * @param options.start local minute (since 1970-01-01) at which the stream's minute 0 lies
 */
export function modelReflector(options: { model: ModelPort; person: ReflectingPerson; start: number }): Reflector {
  const { model, person, start } = options;
  return {
    async reflect({ notes, thoughts: earlier }, line) {
      const entries = entriesOf(notes);
      if (entries.length === 0) return [];
      const known = earlier.map(({ text }) => text);
      const input = { person, start, entries, thoughts: known.slice(-thoughtsTold) };
      const { thoughts } = await askStructured(line(), model, {
        step: [['step', 'reflect']],
        name: 'reflect',
        messages: reflectPrompt.messages(input),
        schema: reflectPrompt.schema!(input),
      });
      const said = new Set(known);
      const fresh = thoughts.filter(({ thought }) => !said.has(thought) && said.add(thought));
      return fresh.map(({ thought, evidence }): Thought => {
        const ids = evidence.flatMap((number) => entries[number - 1]!.ids);
        return { text: thought, evidence: [...new Set(ids)].toSorted((a, b) => a - b) };
      });
    },
  };
}
