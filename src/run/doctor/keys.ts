import { keyVariables, paidProviders, type ModelName } from '../../model/index.ts';
import { ok, problem, warning, type Finding } from './finding.ts';

type Provider = ModelName['provider'];

const providers: readonly Provider[] = [...paidProviders, 'openai-compatible'];

/** A token for assistants behind HTTP; not every server wants one. */
const assistantKey = 'LIVELONG_ASSISTANT_KEY';

/**
 * Looks at the keys in the environment, whose values are never told.
 * @param needed providers that the study asks
 */
export function keyFindings(environment: NodeJS.ProcessEnv, needed: ReadonlySet<Provider>): Finding[] {
  const variables = [...providers.flatMap(keyVariables), assistantKey];
  const set = variables.filter((variable) => (environment[variable] ?? '') !== '');
  const others = variables.filter((variable) => !set.includes(variable));
  const said = [
    ...(set.length === 0 ? [] : [`set: ${set.join(', ')}`]),
    ...(others.length === 0 ? [] : [`not set: ${others.join(', ')}`]),
  ];
  const why = needed.size === 0 ? ' This study needs none.' : '';
  return [ok(`Keys ${said.join('; ')}.${why}`), ...set.flatMap((variable) => findings(variable, environment, needed))];
}

function findings(variable: string, environment: NodeJS.ProcessEnv, needed: ReadonlySet<Provider>): Finding[] {
  const fault = keyFault(variable, environment[variable]!);
  if (fault === null) return [];
  const { message, isFatal } = fault;
  const isNeeded = [...needed].some((provider) => keyVariables(provider).includes(variable));
  const fix = `Set it again, as export ${variable}=… with the bare key behind it.`;
  return [isFatal && isNeeded ? problem(`${variable} ${message}.`, fix) : warning(`${variable} ${message}.`, fix)];
}

/** False when nothing can be sent with the key by which a provider is asked. */
export function hasSendableKey(provider: Provider, environment: NodeJS.ProcessEnv): boolean {
  const variable = keyVariables(provider).find((name) => (environment[name] ?? '') !== '');
  return variable === undefined || keyFault(variable, environment[variable]!)?.isFatal !== true;
}

/** Beginnings of keys that tell whose they are, and where such a key belongs. */
const beginnings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^sk-ant-/, keyVariables('anthropic')],
  [/^sk-proj-/, keyVariables('openai')],
  [/^AIza/, keyVariables('google')],
];

interface KeyFault {
  message: string;
  /** True where no header can hold it. */
  isFatal: boolean;
}

/** What is wrong with a key, as far as its text tells; null where nothing is. */
function keyFault(variable: string, key: string): KeyFault | null {
  const suspect = (message: string): KeyFault => ({ message, isFatal: false });
  if (!/^[\x21-\x7e]+$/.test(key.trim())) {
    return { message: 'holds a space, a line break or a letter beyond ASCII, which no header can hold', isFatal: true };
  }
  if (key !== key.trim()) return suspect('has spaces or a line break around the key');
  if (/^["'].*["']$/.test(key)) return suspect('stands in quotation marks, which are part of it');
  if (/^(bearer|export)\b|^[A-Z_]+=/i.test(key)) return suspect('seems to hold more than the key');
  if (/^(sk-)?(x{3,}|\.{3}|your[-_]|<|changeme|todo)/i.test(key)) return suspect('looks like a stand-in for a key');
  const homes = beginnings.find(([beginning]) => beginning.test(key))?.[1];
  const belongs = homes === undefined || homes.includes(variable) || !paidVariables.includes(variable);
  return belongs ? null : suspect(`begins as the keys of another provider do, which belong into ${homes.join(' or ')}`);
}

const paidVariables = paidProviders.flatMap(keyVariables);
