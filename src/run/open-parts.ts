import {
  bareService,
  baselines,
  harness,
  hashModule,
  httpAssistant,
  moduleAssistant,
  openModulePool,
  pureAssistant,
  type AssistantPort,
} from '../assistant/index.ts';
import type { Clock } from '../clock/index.ts';
import { UsageError } from '../errors/index.ts';
import {
  hashedWords,
  openEndpoints,
  openModel,
  type Endpoints,
  type ModelParameters,
  type ModelPort,
} from '../model/index.ts';
import { agendaUser, llmUser, type SimulatedUser, type ToldAssistant } from '../user/index.ts';
import type { Judge } from './judge-conversation.ts';
import { assistantParameters, judgeParameters, userParameters } from './parameters.ts';
import { parseAssistantSpec, parseRoleSpec, parseUserSpec } from './spec.ts';
import type { Study } from './study.ts';
import { toldAssistants } from './told-assistants.ts';

/** An assistant of a study, ready to be asked. */
export interface OpenAssistant {
  label: string;
  assistant: AssistantPort | ToldAssistant;
}

/** Everybody who takes part in a study, ready to be asked. */
export interface Parts {
  user: SimulatedUser;
  assistants: readonly OpenAssistant[];
  judges: readonly Judge[];
  endpoints: Endpoints;
  /** True when any part calls a model, a module or a server: then waiting, not computing, takes the time. */
  waits: boolean;
  close(): Promise<void>;
}

/**
 * Opens user, assistants and judges of a study. Nothing is asked of any model yet; modules are loaded.
 * @param only labels of the assistants that will be asked; the others may be gone
 * @throws UsageError for a wrong spec, a missing key, a module that does not load
 */
export async function openParts(
  study: Pick<Study, 'user' | 'assistants' | 'judges' | 'seed' | 'concurrency' | 'call-timeout'>,
  surroundings: { clock: Clock; environment: NodeJS.ProcessEnv; only?: ReadonlySet<string> },
): Promise<Parts> {
  const { clock, environment, only } = surroundings;
  const isAsked = (label: string) => only?.has(label) ?? true;
  const endpoints = openEndpoints({ concurrency: study.concurrency, clock });
  const callTimeoutInMs = study['call-timeout'] * 1000;
  const model = (text: string, role: string, defaults: ModelParameters): ModelPort =>
    openModel(text, { role, parameters: {}, defaults, endpoints, callTimeoutInMs, clock, environment });

  const userSpec = parseUserSpec(study.user);
  const user =
    userSpec.kind === 'built-in'
      ? agendaUser({ seed: study.seed })
      : userSpec.kind === 'imported'
        ? importedUser()
        : llmUser(model(userSpec.text, '--user', userParameters), { turnsAs: 'joint' });
  const judges = study.judges.map(({ label, id, spec }): Judge => {
    const judgeSpec = parseRoleSpec(spec, '--judge', 'heuristic');
    return {
      label,
      id,
      model: judgeSpec.kind === 'built-in' ? null : model(judgeSpec.text, '--judge', judgeParameters),
    };
  });
  const specs = study.assistants.map(({ label, spec, memory }) => ({ label, memory, spec: parseAssistantSpec(spec) }));
  const harnesses = new Map(
    specs.flatMap(({ label, spec, memory }) =>
      spec.kind === 'model' && isAsked(label)
        ? [
            [
              label,
              harness(model(spec.text, '--assistant', assistantParameters), { memory, embedder: hashedWords }),
            ] as const,
          ]
        : [],
    ),
  );
  const services = new Map(
    specs.flatMap(({ label, spec }): (readonly [string, AssistantPort])[] => {
      if (!isAsked(label)) return [];
      if (spec.kind === 'bare') return [[label, bareService(model(spec.text, '--assistant', assistantParameters))]];
      if (spec.kind !== 'http') return [];
      return [[label, httpAssistant({ label, url: spec.url, endpoints, callTimeoutInMs, clock, environment })]];
    }),
  );
  const modules = specs.flatMap(({ label, spec }) =>
    spec.kind === 'module' && isAsked(label) ? [{ label, path: spec.path }] : [],
  );
  const pool = modules.length === 0 ? null : await openModulePool({ modules, callTimeoutInMs, clock });

  const open = ({ label, spec }: (typeof specs)[number]): AssistantPort | ToldAssistant => {
    if (!isAsked(label)) return finishedAssistant(label);
    switch (spec.kind) {
      case 'imported':
        throw new UsageError(
          `The conversations of "${label}" were imported, and there is no record to live them again from. Import them once more into another folder.`,
        );
      case 'baseline':
        return pureAssistant(baselines[spec.name]);
      case 'told':
        return toldAssistants[spec.name];
      case 'module':
        return moduleAssistant({ pool: pool!, label, hash: hashModule(spec.path), clock });
      case 'model':
        return harnesses.get(label)!;
      case 'bare':
      case 'http':
        return services.get(label)!;
    }
  };
  return {
    user,
    assistants: specs.map((each) => ({ label: each.label, assistant: open(each) })),
    judges,
    endpoints,
    waits:
      userSpec.kind === 'model' ||
      judges.some((judge) => judge.model !== null) ||
      harnesses.size > 0 ||
      services.size > 0 ||
      pool !== null,
    close: async () => pool?.close(),
  };
}

/** Stands for the person of imported conversations, whose lives are all lived: nobody who could be asked. */
function importedUser(): SimulatedUser {
  const never = () => Promise.reject(new Error('the user of imported conversations was asked'));
  return { open: never, react: never, callsFor: () => 0 };
}

/** Stands for an assistant whose lives are all lived: it is never asked. */
function finishedAssistant(label: string): AssistantPort {
  const never = () => Promise.reject(new Error(`the assistant ${label} was asked though its lives are all lived`));
  return { reply: never, afterConversation: never, carriesOn: true, earlierConversations: 'none' };
}
