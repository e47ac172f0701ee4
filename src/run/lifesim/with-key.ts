import { keyVariables, parseModelName } from '../../model/index.ts';

/**
 * An environment in which the model called `text` finds `key`.
 * @param role the flag that names the model, for the message
 * @param key null: what the environment holds
 * @throws UsageError for a wrong name
 */
export function withKey(
  environment: NodeJS.ProcessEnv,
  text: string,
  { role, key }: { role: string; key: string | null },
): NodeJS.ProcessEnv {
  const variable = keyVariables(parseModelName(text, role).provider)[0]!;
  return key === null ? environment : { ...environment, [variable]: key };
}
