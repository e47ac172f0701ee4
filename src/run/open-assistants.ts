import { analyst, type Analyst } from '../analysis/index.ts';
import {
  bareService,
  baselines,
  harness,
  hashModule,
  httpAssistant,
  moduleAssistant,
  openModulePool,
  pureAssistant,
  rememberingAsInLifesim,
  type AssistantPort,
} from '../assistant/index.ts';
import { UsageError } from '../errors/index.ts';
import type { Embedder } from '../model/index.ts';
import type { ToldAssistant } from '../user/index.ts';
import type { CallSurroundings, OpenRoleModel } from './open-role-model.ts';
import { parseAnalysisSpec, parseAssistantSpec, type AssistantSpec } from './spec.ts';
import type { Study, StudyAssistant } from './study.ts';
import { toldAssistants } from './told-assistants.ts';

/** An assistant of a study, ready to be asked. */
export interface OpenAssistant {
  label: string;
  assistant: AssistantPort | ToldAssistant;
  /** Reads its replies before the person does; absent where nobody does. */
  analyst?: Analyst;
}

/** With what assistants are opened. */
export interface AssistantSurroundings {
  /** True for the labels that will be asked; the others may be gone. */
  isAsked: (label: string) => boolean;
  model: OpenRoleModel;
  /** Finds what an assistant remembers. */
  embedder: Embedder;
  calls: CallSurroundings;
}

type ModuleSpec = Extract<AssistantSpec, { kind: 'module' }>;

/**
 * Opens the assistants of a study, in its order. Modules are loaded, all of them in one pool; nothing is asked.
 * @throws UsageError for a missing key, a module that does not load, an assistant that was imported
 */
export async function openAssistants(
  { assistants, procedure }: Pick<Study, 'assistants' | 'procedure'>,
  surroundings: AssistantSurroundings,
): Promise<{ assistants: readonly OpenAssistant[]; close: () => Promise<void> }> {
  const opened = new Map<string, OpenAssistant['assistant']>();
  const analysts = new Map<string, Analyst>();
  const modules: { label: string; path: string; hash: string }[] = [];
  for (const part of assistants) {
    const { label, analysis } = part;
    const spec = parseAssistantSpec(part.spec);
    if (analysis !== undefined && surroundings.isAsked(label)) {
      const model = await surroundings.model('analysis', parseAnalysisSpec(analysis.spec), analysis.parameters);
      analysts.set(label, analyst(model));
    }
    if (!surroundings.isAsked(label)) opened.set(label, finishedAssistant(label));
    else if (spec.kind === 'module') modules.push({ label, path: spec.path, hash: hashModule(spec.path) });
    else opened.set(label, await openAssistant(part, spec, { ...surroundings, procedure }));
  }
  const { callTimeoutInMs, clock } = surroundings.calls;
  const pool = modules.length === 0 ? null : await openModulePool({ modules, callTimeoutInMs, clock });
  for (const { label, hash } of modules) opened.set(label, moduleAssistant({ pool: pool!, label, hash, clock }));
  return {
    assistants: assistants.map(({ label }) => {
      const advising = analysts.get(label);
      return { label, assistant: opened.get(label)!, ...(advising === undefined ? {} : { analyst: advising }) };
    }),
    close: async () => pool?.close(),
  };
}

async function openAssistant(
  { label, parameters, memory }: StudyAssistant,
  spec: Exclude<AssistantSpec, ModuleSpec>,
  { model, embedder, calls, procedure }: AssistantSurroundings & Pick<Study, 'procedure'>,
): Promise<OpenAssistant['assistant']> {
  switch (spec.kind) {
    case 'imported':
      throw importedCannotSpeak(label);
    case 'baseline':
      return pureAssistant(baselines[spec.name]);
    case 'told':
      return toldAssistants[spec.name];
    case 'bare':
      return bareService(await model('assistant', spec, parameters));
    case 'http':
      return httpAssistant({ label, url: spec.url, ...calls });
    case 'model':
      return harness(await model('assistant', spec, parameters), {
        memory: memory!,
        embedder,
        ...(procedure === 'lifesim' ? { remembering: rememberingAsInLifesim(memory!) } : {}),
      });
  }
}

/** Stands for an assistant whose lives are all lived: it is never asked. */
function finishedAssistant(label: string): AssistantPort {
  const never = () => Promise.reject(new Error(`the assistant ${label} was asked though its lives are all lived`));
  return { reply: never, afterConversation: never, carriesOn: true, earlierConversations: 'none' };
}

function importedCannotSpeak(label: string): UsageError {
  return new UsageError(
    `The conversations of "${label}" were imported, and there is no record to live them again from. Import them once more into another folder.`,
  );
}
