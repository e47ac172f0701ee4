import { resolve } from 'node:path';
import { harnessPrompts, hashModule, proactiveHarnessPrompts, wireVersion } from '../../assistant/index.ts';
import { UsageError } from '../../errors/index.ts';
import { canonicalHash, type Json } from '../../files/index.ts';
import { propersimPrompts } from '../../formats/index.ts';
import { modelPlannerPrompts } from '../../mind/index.ts';
import { llmUserPrompts, raterPrompts } from '../../user/index.ts';
import { engine } from '../engine.ts';
import { givenParameters, parametersOf } from '../parameters.ts';
import { parseRoleSpec, requireDistinctLabels, splitLabel } from '../spec.ts';
import type { DaysRequest } from './days-input.ts';
import type { DaysAssistant, DaysRater, DaysStudy, Harness, Outside } from './days-study.ts';
import { parseProactiveSpec } from './proactive-spec.ts';
import { talkMemory } from './timeline-settings.ts';

/** Who plans the days. @throws UsageError */
export function resolvePlanner({ planner: spec, 'planner-parameters': given }: DaysRequest): DaysStudy['planner'] {
  const parameters = givenParameters('planner', parseRoleSpec(spec, '--planner', 'rules'), undefined, given);
  return { spec, ...(parameters === undefined ? {} : { parameters }) };
}

/** What decides a planner's days. */
export function plannerIdentity({ spec: text, parameters }: DaysStudy['planner']): Json {
  const spec = parseRoleSpec(text, '--planner', 'rules');
  if (spec.kind === 'built-in') return 'rules';
  return {
    name: spec.name,
    parameters: parametersOf('planner', spec, { parameters }),
    prompts: { ...modelPlannerPrompts() },
  };
}

/** The model that reads personas; undefined where rules do. @throws UsageError */
export function resolvePersonaReader({ 'persona-reader': text }: DaysRequest): string | undefined {
  return parseRoleSpec(text, '--persona-reader', 'rules').kind === 'built-in' ? undefined : text;
}

/** What decides how personas are read. */
export function personaReaderIdentity({ 'persona-reader': text }: DaysRequest): Json {
  const spec = parseRoleSpec(text, '--persona-reader', 'rules');
  if (spec.kind === 'built-in') return 'rules';
  return { name: spec.name, parameters: parametersOf('mind', spec, {}), prompts: { ...propersimPrompts() } };
}

/** Who rates, the person first. @throws UsageError */
export function resolveRaters(request: DaysRequest, rating: DaysStudy['rating']): DaysRater[] {
  const raters = request.raters.map((text): DaysRater => {
    const { label, spec } = text === 'human' ? { label: 'human', spec: text } : splitLabel(text);
    if (spec === 'human') return { label, spec, id: canonicalHash({ engine, human: true }, 12) };
    const parsed = parseRoleSpec(spec, '--rater', 'rules');
    const parameters = givenParameters('rater', parsed, undefined, request['rater-parameters']);
    if (parsed.kind === 'built-in') return { label, spec, id: canonicalHash({ engine, builtIn: 'rules' }, 12) };
    const prompts = raterPrompts({ as: rating.as, counted: !rating.all, revises: rating.revisions });
    const asked = parametersOf('rater', parsed, { parameters });
    const talks = request.timeline === 'days' ? {} : llmUserPrompts('joint');
    const id = canonicalHash({ name: parsed.name, parameters: asked, prompts: { ...prompts, ...talks } }, 12);
    return { label, spec, ...(parameters === undefined ? {} : { parameters }), id };
  });
  const labels = new Set(raters.map(({ label }) => label.toLowerCase()));
  if (labels.size < raters.length) {
    throw new UsageError(
      'Two of --rater have one name. Give each a label of its own: --rater first=… --rater second=….',
    );
  }
  if (rating.revisions && !raters[0]!.spec.includes(':')) {
    throw new UsageError(
      '--revisions asks the person what they would rather have heard, which a model can say and rules cannot. Name a model with --rater, or leave --revisions away.',
    );
  }
  if ((rating.all || rating.as === 'separate') && !raters.some(({ spec }) => spec.includes(':'))) {
    throw new UsageError(
      '--rate-as and --rate-all say how a model rates, and none does. Name one with --rater, or leave them away.',
    );
  }
  return raters;
}

/** A spec and its label: behind `learner:` that of the other, with `learner-` before it. */
function labelledAtHome(text: string): { label: string; spec: string } {
  if (!text.startsWith('learner:')) return splitLabel(text);
  return { label: `learner-${splitLabel(text.slice('learner:'.length)).label}`.slice(0, 60), spec: text };
}

/** The assistants of a study of days, with labels and identities. @throws UsageError */
export function resolveDayAssistants(request: DaysRequest): DaysAssistant[] {
  const assistants = request.assistants.map((text): DaysAssistant => {
    const { label, spec: given } = labelledAtHome(text);
    const spec = parseProactiveSpec(given);
    if (spec.kind === 'built-in') return { label, spec: given, id: canonicalHash({ engine, builtIn: spec.name }, 12) };
    const around: Json = spec.learner ? { learner: true } : {};
    if (spec.kind === 'http') return { label, spec: given, id: canonicalHash({ http: wireVersion, ...around }, 12) };
    if (spec.kind === 'module') {
      const path = resolve(spec.path);
      return {
        label,
        spec: `${spec.learner ? 'learner:' : ''}${path}`,
        id: canonicalHash({ module: hashModule(path), ...around }, 12),
      };
    }
    const parameters = givenParameters('assistant', spec, undefined, request['assistant-parameters']);
    const outside = outsideOf(request, spec.learner);
    const harness = harnessOf(request, spec.learner || outside !== null);
    const identity: Json = {
      model: spec.name,
      parameters: parametersOf('assistant', spec, { parameters }),
      harness: { ...harness },
      prompts: {
        ...proactiveHarnessPrompts(harness),
        ...(request.timeline === 'days' ? {} : harnessPrompts(talkMemory(harness))),
      },
      ...around,
      ...(outside === null ? {} : { outside }),
    };
    return {
      label,
      spec: given,
      ...(parameters === undefined ? {} : { parameters }),
      harness,
      ...(outside === null ? {} : { outside }),
      id: canonicalHash(identity, 12),
    };
  });
  requireDistinctLabels('--assistant', assistants);
  requireTrained(request, assistants);
  return assistants;
}

/** A policy has something to choose from where there are two; who does not choose is asked once. */
function harnessOf(request: DaysRequest, learns: boolean): Harness {
  const { candidates, memory, retrieval, persona, reasons, 'forced-silence': forcedSilence } = request;
  return {
    candidates: (candidates ?? (learns ? 2 : 1)) as Harness['candidates'],
    memory,
    retrieval,
    persona,
    reasons,
    forcedSilence,
  };
}

/** Who trains a model outside; null where nobody does, or the built-in learner chooses among what it proposes. */
function outsideOf({ trainer, guard, candidates }: DaysRequest, learner: boolean): Outside | null {
  if (trainer === undefined || learner) return null;
  if (candidates === 1) {
    throw new UsageError(
      '--trainer with --candidates 1: one candidate a tick gives no pairs to learn from. Ask for 2 or more, or leave --candidates away.',
    );
  }
  return { trainer, guard: guard ?? null };
}

function requireTrained({ trainer, guard }: DaysRequest, assistants: readonly DaysAssistant[]): void {
  if (guard !== undefined && trainer === undefined) {
    throw new UsageError('--guard measures what a trainer has trained. Name one with --trainer, or leave it away.');
  }
  if (trainer === undefined || assistants.some(({ outside }) => outside !== undefined)) return;
  throw new UsageError(
    '--trainer trains models, and none is tested. Name one with --assistant openai-compatible:MODEL@http://host:port/v1, or leave --trainer away.',
  );
}

/** True where anything is asked that is not built in: then waiting, not computing, takes the time. */
export function waitsForOthers({
  planner,
  raters,
  assistants,
  embedding,
  'persona-reader': reader,
}: Pick<DaysStudy, 'planner' | 'raters' | 'assistants' | 'embedding' | 'persona-reader'>): boolean {
  return (
    planner.spec !== 'rules' ||
    reader !== undefined ||
    raters.some(({ spec }) => spec !== 'rules') ||
    assistants.some(({ spec }) => parseProactiveSpec(spec).kind !== 'built-in') ||
    embedding !== 'hashed-words'
  );
}
