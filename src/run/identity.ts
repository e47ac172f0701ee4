import { harnessPrompts, hashModule, wireVersion, type MemoryMode } from '../assistant/index.ts';
import { canonicalHash, type Json } from '../files/index.ts';
import { heuristicJudge, metrics } from '../judge/index.ts';
import { hashedWords } from '../model/index.ts';
import { llmUserPrompts } from '../user/index.ts';
import { engine } from './engine.ts';
import { judgeParameters, userParameters, assistantParameters } from './parameters.ts';
import { parseAssistantSpec, parseRoleSpec, parseUserSpec } from './spec.ts';

/** What decides a run's bytes before any assistant: lives, user, seed, turns, engine. URLs, limits and prices are in no id. */
export function studyId(options: { livesHash: string; user: string; seed: number; turns: number }): string {
  const { livesHash, seed, turns } = options;
  const spec = parseUserSpec(options.user);
  const user: Json =
    spec.kind === 'built-in'
      ? { name: 'agenda' }
      : spec.kind === 'imported'
        ? { imported: spec.name }
        : { name: spec.name, parameters: { ...userParameters }, prompts: llmUserPrompts('joint') };
  const embedder = { name: hashedWords.name, threshold: hashedWords.overlapThreshold };
  return canonicalHash({ engine, lives: livesHash, user, seed, turns, turnsAs: 'joint', embedder }, 12);
}

/**
 * What decides an assistant's answers: its spec without URL, parameters, memory mode, prompts, or the bytes of its module. Of a server nobody
 * can tell: its label says which one it is, and the wire format what it is asked.
 */
export function assistantId(text: string, memory: MemoryMode): string {
  const spec = parseAssistantSpec(text);
  switch (spec.kind) {
    case 'baseline':
    case 'told':
      return canonicalHash({ builtIn: spec.name }, 12);
    case 'imported':
      return canonicalHash({ imported: spec.name }, 12);
    case 'module':
      return canonicalHash({ module: hashModule(spec.path) }, 12);
    case 'http':
      return canonicalHash({ http: wireVersion }, 12);
    case 'bare':
      return canonicalHash({ bare: spec.name, parameters: assistantParameters }, 12);
    case 'model':
      return canonicalHash(
        { model: spec.name, memory, parameters: assistantParameters, prompts: harnessPrompts(memory) },
        12,
      );
  }
}

/** What decides a judge's verdicts. */
export function judgeId(text: string): string {
  const spec = parseRoleSpec(text, '--judge', 'heuristic');
  if (spec.kind === 'built-in')
    return canonicalHash({ builtIn: heuristicJudge.name, version: heuristicJudge.version }, 12);
  const prompts = Object.fromEntries(metrics.map((metric) => [metric.name, metric.hash]));
  return canonicalHash({ model: spec.name, parameters: judgeParameters, prompts }, 12);
}
