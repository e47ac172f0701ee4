import { resolve } from 'node:path';
import { LivelongError } from '../../errors/index.ts';
import { parseEmbedderName, parseModelName, type ModelName } from '../../model/index.ts';
import { givenParameters } from '../parameters.ts';
import { parseAnalysisSpec, parseAssistantSpec, parseJudgeSpec, parseUserSpec, splitLabel } from '../spec.ts';
import type { StudyRequest } from '../study-input.ts';
import type { ModelUse } from './check-model.ts';
import { problem, type Finding } from './finding.ts';

/** Everybody outside the program who takes part in a study. */
export interface StudyParts {
  /** By name as users write it, with the URL: each is asked once, whatever it plays. */
  models: Map<string, ModelUse[]>;
  servers: { label: string; url: string }[];
  modules: { label: string; path: string }[];
  /** Null for the built-in one. */
  embedding: string | null;
  /** Parts that cannot be. */
  problems: Finding[];
}

/** Takes a study apart; one wrong part hides no other. */
export function studyParts(request: StudyRequest): StudyParts {
  const parts: StudyParts = { models: new Map(), servers: [], modules: [], embedding: null, problems: [] };
  const take = (part: () => void) => {
    try {
      part();
    } catch (error) {
      if (!LivelongError.isInstance(error)) throw error;
      parts.problems.push(problem(error.message, null));
    }
  };
  const useModel = (text: string, use: ModelUse) => parts.models.set(text, [...(parts.models.get(text) ?? []), use]);

  take(() => {
    const spec = parseUserSpec(request.user);
    const parameters = givenParameters('user', spec, request['user-parameters']) ?? {};
    if (spec.kind === 'model') useModel(spec.text, { role: 'user', who: 'user', parameters, structured: true });
  });
  for (const part of request.assistants) {
    take(() => {
      const { label, spec: text, own } = apart(part);
      const spec = parseAssistantSpec(text);
      const parameters = givenParameters('assistant', spec, own, request['assistant-parameters']) ?? {};
      if (spec.kind === 'module') parts.modules.push({ label, path: resolve(spec.path) });
      if (spec.kind === 'http') parts.servers.push({ label, url: spec.url });
      if (spec.kind !== 'model' && spec.kind !== 'bare') return;
      const structured = spec.kind === 'model';
      useModel(spec.text, { role: 'assistant', who: `assistant ${label}`, parameters, structured });
    });
  }
  for (const part of request.judges) {
    take(() => {
      const { label, spec: text, own } = apart(part);
      const spec = parseJudgeSpec(text);
      const parameters = givenParameters('judge', spec, own, request['judge-parameters']) ?? {};
      if (spec.kind === 'model')
        useModel(spec.text, { role: 'judge', who: `judge ${label}`, parameters, structured: true });
    });
  }
  const { analysis } = request;
  if (analysis !== undefined) {
    take(() => {
      const spec = parseAnalysisSpec(analysis);
      const parameters = givenParameters('analysis', spec, request['analysis-parameters']) ?? {};
      useModel(spec.text, { role: 'analysis', who: 'analysis', parameters, structured: true });
    });
  }
  take(() => {
    if (parseEmbedderName(request.embedding).kind !== 'hashed-words') parts.embedding = request.embedding;
  });
  return parts;
}

/** Providers of models whose keys the study needs. */
export function providersOf({ models, embedding }: StudyParts): Set<ModelName['provider']> {
  const names = [...models.keys()].map((text) => parseModelName(text, 'model'));
  const embedder = embedding === null ? null : parseEmbedderName(embedding);
  return new Set([...names, ...(embedder?.kind === 'model' ? [embedder.model] : [])].map(({ provider }) => provider));
}

function apart(part: StudyRequest['assistants'][number] | StudyRequest['judges'][number]) {
  if (typeof part === 'string') return { ...splitLabel(part), own: undefined };
  return { spec: part.spec, label: part.label ?? splitLabel(part.spec).label, own: part.parameters };
}
