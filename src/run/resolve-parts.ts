import { resolve } from 'node:path';
import type { MemoryMode } from '../assistant/index.ts';
import { UsageError } from '../errors/index.ts';
import type { WrittenParameters } from '../model/index.ts';
import { assistantId, judgeId } from './identity.ts';
import { givenParameters } from './parameters.ts';
import {
  canBeAdvised,
  parseAnalysisSpec,
  parseAssistantSpec,
  parseRoleSpec,
  requireAskable,
  requireDistinctLabels,
  splitLabel,
} from './spec.ts';
import type { StudyRequest } from './study-input.ts';
import type { Study, StudyAssistant, StudyJudge } from './study.ts';

/** Who plays the people of a study. */
export function resolveUser({
  user: spec,
  'turns-as': turnsAs,
  'user-parameters': given,
}: StudyRequest): Study['user'] {
  requireAskable(spec, '--user');
  const parsed = parseRoleSpec(spec, '--user', 'agenda');
  if (turnsAs === 'separate' && parsed.kind === 'built-in') {
    throw new UsageError(
      '--turns-as separate says how a model plays the person, and the user is the built-in agenda. Name a model (--user openai:MODEL), or leave it away.',
    );
  }
  return { spec, ...withParameters(givenParameters('user', parsed, given)) };
}

/** The assistants of a study, with their labels and identities. */
export function resolveAssistants({ assistants, memory: memoryOfAll, ...request }: StudyRequest): StudyAssistant[] {
  const parametersOfAll = request['assistant-parameters'];
  const analysis = resolveAnalysis(request);
  const resolved = assistants.map((part): StudyAssistant => {
    const { label, spec, memory, parameters: given } = labelled(part);
    requireAskable(spec, '--assistant');
    const parsed = parseAssistantSpec(spec);
    if (memory !== undefined && parsed.kind !== 'model') {
      throw new UsageError(
        `A memory mode (${memory}) is for model assistants, and "${label}" (${spec}) is none: it keeps its own memory. Leave memory away there.`,
      );
    }
    const resolvedPart = {
      spec: parsed.kind === 'module' ? resolve(parsed.path) : spec,
      ...(parsed.kind === 'model' ? { memory: memory ?? memoryOfAll ?? ('profile' as const) } : {}),
      ...withParameters(givenParameters('assistant', parsed, given, parametersOfAll)),
      ...(analysis !== undefined && canBeAdvised(parsed) ? { analysis } : {}),
    };
    return { label, ...resolvedPart, id: assistantId(resolvedPart) };
  });
  requireDistinctLabels('--assistant', resolved);
  requireModel('assistant', resolved, parametersOfAll);
  if (memoryOfAll !== undefined && !resolved.some(({ memory }) => memory !== undefined)) {
    throw new UsageError(
      '--memory is for model assistants (--assistant openai:MODEL or openai-compatible:MODEL@URL), and there is none. Modules and services keep their own memory; leave --memory away.',
    );
  }
  if (analysis !== undefined && !resolved.some((each) => each.analysis !== undefined)) {
    throw new UsageError(
      '--analysis advises assistants that can do something with it: models (openai:MODEL, openai-compatible:MODEL@URL), modules (./mine.ts) and servers in our wire format (http://host:port), and there is none. Built-ins go by fixed rules, and a bare: service is given the words of the talk and nothing else. Leave --analysis away, or name an assistant that it can advise.',
    );
  }
  return resolved;
}

/** Who analyses, where the study asks for it. */
function resolveAnalysis({
  analysis: spec,
  'analysis-parameters': given,
}: Pick<StudyRequest, 'analysis' | 'analysis-parameters'>): StudyAssistant['analysis'] {
  if (spec !== undefined)
    return { spec, ...withParameters(givenParameters('analysis', parseAnalysisSpec(spec), given)) };
  if (given === undefined) return undefined;
  throw new UsageError(
    '--analysis-parameters is for the model that --analysis names, and there is none. Leave it away.',
  );
}

/** The judges of a study, with their labels and identities. */
export function resolveJudges({
  judges,
  'judge-parameters': parametersOfAll,
}: Pick<StudyRequest, 'judges' | 'judge-parameters'>): StudyJudge[] {
  const resolved = judges.map((part) => resolveJudge(part, parametersOfAll));
  requireDistinctLabels('--judge', resolved);
  requireModel('judge', resolved, parametersOfAll);
  return resolved;
}

/** Parameters for all parts of a role that models play are refused where none does: nobody would obey them. */
function requireModel(
  role: 'assistant' | 'judge',
  parts: readonly { parameters?: WrittenParameters | undefined }[],
  parametersOfAll: WrittenParameters | undefined,
): void {
  if (parametersOfAll === undefined || parts.some(({ parameters }) => parameters !== undefined)) return;
  throw new UsageError(`--${role}-parameters is for model ${role}s, and there is none. Leave it away.`);
}

function resolveJudge(part: StudyRequest['judges'][number], parametersOfAll?: WrittenParameters): StudyJudge {
  const { label, spec, parameters: given } = labelled(part);
  requireAskable(spec, '--judge');
  const resolved = {
    spec,
    ...withParameters(givenParameters('judge', parseRoleSpec(spec, '--judge', 'heuristic'), given, parametersOfAll)),
  };
  return { label, ...resolved, id: judgeId(resolved) };
}

/** A part as users write it. */
interface WrittenPart {
  spec: string;
  label?: string | undefined;
  memory?: MemoryMode | undefined;
  parameters?: WrittenParameters | undefined;
}

/** A part with its label: its own, else one made from its spec. */
function labelled(part: string | WrittenPart): WrittenPart & { label: string } {
  return typeof part === 'string' ? splitLabel(part) : { ...part, label: part.label ?? splitLabel(part.spec).label };
}

function withParameters(parameters: WrittenParameters | undefined): { parameters?: WrittenParameters } {
  return parameters === undefined ? {} : { parameters };
}
