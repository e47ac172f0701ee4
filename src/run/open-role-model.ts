import type { Clock } from '../clock/index.ts';
import {
  checkModelParameters,
  openModel,
  readParameters,
  type Endpoints,
  type ModelPort,
  type WrittenParameters,
} from '../model/index.ts';
import { defaultParameters, type ModelRole } from './parameters.ts';

/** With what calls of a run leave the program. */
export interface CallSurroundings {
  endpoints: Endpoints;
  callTimeoutInMs: number;
  clock: Clock;
  environment: NodeJS.ProcessEnv;
  /** Where the key of a role's model is read instead. */
  environmentOf?: Partial<Record<ModelRole, NodeJS.ProcessEnv>> | undefined;
}

/** Opens a model for a role of a study, with the parameters that the study gives it. */
export type OpenRoleModel = (
  role: ModelRole,
  spec: { text: string },
  written?: WrittenParameters,
) => Promise<ModelPort>;

/** See {@link OpenRoleModel}; it throws UsageError for a missing key and for parameters that the model does not take. */
export function roleModels(calls: CallSurroundings): OpenRoleModel {
  return async (role, { text }, written = {}) => {
    const environment = calls.environmentOf?.[role] ?? calls.environment;
    const parameters = readParameters(written);
    const asked = { role: `--${role}`, parameters, defaults: defaultParameters[role], environment };
    await checkModelParameters(text, asked);
    return openModel(text, { ...calls, ...asked });
  };
}
