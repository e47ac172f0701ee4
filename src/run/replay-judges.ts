import type { ModelPort } from '../model/index.ts';
import { nameWithoutUrl, parametersFor, parseModelName } from '../model/index.ts';
import type { Judge } from './judge-conversation.ts';
import { judgeParameters } from './parameters.ts';
import { parseRoleSpec } from './spec.ts';
import type { Study } from './study.ts';

/** A study's judges for reading their recorded verdicts: they can be asked nothing, so no key and no server is needed. */
export function replayJudges(study: Pick<Study, 'judges'>): Judge[] {
  return study.judges.map(({ label, id, spec }) => {
    const parsed = parseRoleSpec(spec, '--judge', 'heuristic');
    return { label, id, model: parsed.kind === 'built-in' ? null : silentModel(parsed.text) };
  });
}

function silentModel(text: string): ModelPort {
  const name = parseModelName(text, '--judge');
  return {
    name: nameWithoutUrl(name),
    parameters: { ...parametersFor(name, {}, judgeParameters) },
    ask: () => Promise.reject(new Error('a judge opened for replay was asked')),
  };
}
