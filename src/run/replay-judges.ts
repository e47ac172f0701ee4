import type { ModelPort, WrittenParameters } from '../model/index.ts';
import { importedJudge } from './imported-judge.ts';
import type { Judge } from './judge-conversation.ts';
import { parametersOf } from './parameters.ts';
import type { RunDirectory } from './run-directory.ts';
import { parseJudgeSpec } from './spec.ts';
import type { Study } from './study.ts';

/** A study's judges for reading their recorded verdicts: they can be asked nothing, so no key and no server is needed. */
export function replayJudges(study: Pick<Study, 'judges'>, directory: RunDirectory): Judge[] {
  return study.judges.map(({ label, id, spec, parameters }) => {
    const parsed = parseJudgeSpec(spec);
    if (parsed.kind === 'imported') return importedJudge(directory, { label, id });
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
