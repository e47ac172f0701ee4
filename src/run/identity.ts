import { analysisPrompts } from '../analysis/index.ts';
import { advisedHarnessPrompts, harnessPrompts, hashModule, wireVersion, type MemoryMode } from '../assistant/index.ts';
import { canonicalHash, type Json } from '../files/index.ts';
import { heuristicJudge, metrics } from '../judge/index.ts';
import { embedderIdentity, type WrittenParameters } from '../model/index.ts';
import { llmUserPrompts, type TurnsAs } from '../user/index.ts';
import { engine } from './engine.ts';
import { parametersOf } from './parameters.ts';
import { parseAnalysisSpec, parseAssistantSpec, parseRoleSpec, parseUserSpec } from './spec.ts';
import type { Procedure } from './study.ts';

/** A part of a study whose identity is asked for. */
interface Part {
  spec: string;
  /** Only for models. */
  parameters?: WrittenParameters | undefined;
}

/** What decides a run's bytes before any assistant: lives, user, seed, turns, procedure, embedder, engine. URLs, limits and prices are in no id. */
export function studyId(options: {
  livesHash: string;
  user: Part;
  seed: number;
  turns: number;
  turnsAs: TurnsAs;
  procedure?: Procedure | undefined;
  embedding: string;
  overlapThreshold: number | undefined;
}): string {
  const { livesHash, seed, turns, turnsAs, procedure } = options;
  const spec = parseUserSpec(options.user.spec);
  const user: Json =
    spec.kind === 'built-in'
      ? { name: 'agenda' }
      : spec.kind === 'imported'
        ? { imported: spec.name }
        : {
            name: spec.name,
            parameters: parametersOf('user', spec, options.user),
            prompts: { ...llmUserPrompts(turnsAs) },
          };
  const embedder = { ...embedderIdentity(options.embedding, options.overlapThreshold) };
  const otherwise: Json = procedure === undefined ? {} : { procedure };
  return canonicalHash({ engine, lives: livesHash, user, seed, turns, turnsAs, embedder, ...otherwise }, 12);
}

/**
 * What decides an assistant's answers: its spec without URL, parameters, memory mode, prompts, or the bytes of its module. Of a server nobody
 * can tell: its label says which one it is, and the wire format what it is asked. With an analysis, all that decides what that says, too.
 */
export function assistantId(part: Part & { memory?: MemoryMode | undefined; analysis?: Part | undefined }): string {
  return canonicalHash({ ...assistantIdentity(part), ...analysisIdentity(part.analysis) }, 12);
}

function assistantIdentity(
  part: Part & { memory?: MemoryMode | undefined; analysis?: Part | undefined },
): Record<string, Json> {
  const spec = parseAssistantSpec(part.spec);
  switch (spec.kind) {
    case 'baseline':
    case 'told':
      return { builtIn: spec.name };
    case 'imported':
      return { imported: spec.name };
    case 'module':
      return { module: hashModule(spec.path) };
    case 'http':
      return { http: wireVersion };
    case 'bare':
      return { bare: spec.name, parameters: parametersOf('assistant', spec, part) };
    case 'model': {
      const memory = part.memory!;
      const parameters = parametersOf('assistant', spec, part);
      const advised = part.analysis === undefined ? {} : advisedHarnessPrompts();
      return { model: spec.name, memory, parameters, prompts: { ...harnessPrompts(memory), ...advised } };
    }
  }
}

function analysisIdentity(analysis: Part | undefined): Record<string, Json> {
  if (analysis === undefined) return {};
  const spec = parseAnalysisSpec(analysis.spec);
  const parameters = parametersOf('analysis', spec, analysis);
  return { analysis: { model: spec.name, parameters, prompts: { ...analysisPrompts() } } };
}

/** What decides a judge's verdicts. */
export function judgeId(part: Part): string {
  const spec = parseRoleSpec(part.spec, '--judge', 'heuristic');
  if (spec.kind === 'built-in') {
    return canonicalHash({ builtIn: heuristicJudge.name, version: heuristicJudge.version }, 12);
  }
  const prompts = Object.fromEntries(metrics.map((metric) => [metric.name, metric.hash]));
  return canonicalHash({ model: spec.name, parameters: parametersOf('judge', spec, part), prompts }, 12);
}
