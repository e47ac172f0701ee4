import {
  baselines,
  harness,
  hashModule,
  moduleAssistant,
  openModulePool,
  pureAssistant,
  type AssistantPort,
} from '../assistant/index.ts';
import type { Clock } from '../clock/index.ts';
import { openEndpoints, openModel, type Endpoints, type ModelParameters, type ModelPort } from '../model/index.ts';
import { agendaUser, llmUser, oracle, type SimulatedUser, type ToldAssistant } from '../user/index.ts';
import type { Judge } from './judge-conversation.ts';
import { assistantParameters, judgeParameters, userParameters } from './parameters.ts';
import { parseAssistantSpec, parseRoleSpec } from './spec.ts';
import type { Study, StudyAssistant } from './study.ts';

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
  /** True when any part calls a model or a module: then waiting, not computing, takes the time. */
  waits: boolean;
  close(): Promise<void>;
}

/**
 * Opens user, assistants and judges of a study. Nothing is asked of any model yet; modules are loaded.
 * @throws UsageError for a wrong spec, a missing key, a module that does not load
 */
export async function openParts(
  study: Pick<Study, 'user' | 'assistants' | 'judges' | 'seed' | 'concurrency' | 'call-timeout'>,
  surroundings: { clock: Clock; environment: NodeJS.ProcessEnv },
): Promise<Parts> {
  const { clock, environment } = surroundings;
  const endpoints = openEndpoints({ concurrency: study.concurrency, clock });
  const callTimeoutInMs = study['call-timeout'] * 1000;
  const model = (text: string, role: string, parameters: ModelParameters): ModelPort =>
    openModel(text, { role, parameters, endpoints, callTimeoutInMs, clock, environment });

  const userSpec = parseRoleSpec(study.user, '--user', 'agenda');
  const user =
    userSpec.kind === 'built-in'
      ? agendaUser({ seed: study.seed })
      : llmUser(model(userSpec.text, '--user', userParameters));
  const judges = study.judges.map(({ label, id, spec }): Judge => {
    const judgeSpec = parseRoleSpec(spec, '--judge', 'heuristic');
    return {
      label,
      id,
      model: judgeSpec.kind === 'built-in' ? null : model(judgeSpec.text, '--judge', judgeParameters),
    };
  });
  const outside = study.assistants.map((each) => ({ ...each, parsed: parseAssistantSpec(each.spec) }));
  const models = new Map<string, AssistantPort>();
  for (const { label, parsed, memory } of outside) {
    if (parsed.kind === 'model')
      models.set(label, harness(model(parsed.text, '--assistant', assistantParameters), memory));
  }
  const modules = outside.flatMap(({ label, parsed }) =>
    parsed.kind === 'module' ? [{ label, path: parsed.path }] : [],
  );
  const pool = modules.length === 0 ? null : await openModulePool({ modules, callTimeoutInMs, clock });

  const open = ({ label, spec }: StudyAssistant): AssistantPort | ToldAssistant => {
    const parsed = parseAssistantSpec(spec);
    switch (parsed.kind) {
      case 'baseline':
        return pureAssistant(baselines[parsed.name]);
      case 'told':
        return oracle;
      case 'module':
        return moduleAssistant({ pool: pool!, label, hash: hashModule(parsed.path), clock });
      case 'model':
        return models.get(label)!;
    }
  };
  return {
    user,
    assistants: study.assistants.map((each) => ({ label: each.label, assistant: open(each) })),
    judges,
    endpoints,
    waits:
      userSpec.kind === 'model' || judges.some((judge) => judge.model !== null) || models.size > 0 || pool !== null,
    close: async () => pool?.close(),
  };
}
