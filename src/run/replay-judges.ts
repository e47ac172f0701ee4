import type { ModelPort, WrittenParameters } from '../model/index.ts';
import type { Judge } from './judge-conversation.ts';
import { parametersOf } from './parameters.ts';
import { parseRoleSpec } from './spec.ts';
import type { Study } from './study.ts';

/** A study's judges for reading their recorded verdicts: they can be asked nothing, so no key and no server is needed. */
export function replayJudges(study: Pick<Study, 'judges'>): Judge[] {
  return study.judges.map(({ label, id, spec, parameters }) => {
    const parsed = parseRoleSpec(spec, '--judge', 'heuristic');
    return { label, id, model: parsed.kind === 'built-in' ? null : silentModel(parsed, parameters) };
  });
}

function silentModel(spec: { text: string; name: string }, parameters: WrittenParameters = {}): ModelPort {
  return {
    name: spec.name,
    parameters: parametersOf('judge', spec, { parameters }),
    ask: () => Promise.reject(new Error('a judge opened for replay was asked')),
  };
}
