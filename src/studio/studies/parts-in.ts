import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isModelName, isPaid, nameWithoutUrl, parseModelName, readPrices } from '../../model/index.ts';
import { costsMoney, runDirectory } from '../../run/index.ts';
import type { RunEntry } from '../library.ts';
import { studyChoices } from './study-choices.ts';

/** Who takes part in a run that is there. */
export interface PartsInRun {
  /**
   * What of it no page may set going: modules, servers, commands, models that the studio was not started with. Empty: all of it may go on. Of a
   * study that cannot be read, the file.
   */
  foreign: string[];
  /** True where calls of it are paid for. */
  paid: boolean;
}

/** Reads from its study who takes part in a run. */
export function partsIn({ root, kind }: Pick<RunEntry, 'root' | 'kind'>, models: readonly string[]): PartsInRun {
  if (kind === 'lives') return { foreign: ['lives'], paid: false };
  const study = studyAt(runDirectory(root).study);
  if (study === null) return { foreign: ['study.yaml'], paid: false };
  const { assistants, person, judge } = studyChoices(models)[kind];
  const known = new Set([...assistants.builtIn, ...person, ...judge, ...models, 'rules', 'hashed-words']);
  const specs = [...new Set(specsIn(study))];
  const foreign = specs.filter((spec) => !known.has(spec));
  if ('procedure' in study) foreign.push('procedure');
  return { foreign, paid: specs.some(isPaidFor) };
}

function isPaidFor(spec: string): boolean {
  if (!isModelName(spec)) return false;
  const name = parseModelName(spec, '--assistant');
  return isPaid(name) || costsMoney(readPrices(), nameWithoutUrl(name));
}

/** Fields that say who is asked, or which command is run. */
const specFields: ReadonlySet<string> = new Set(['spec', 'embedding', 'persona-reader', 'trainer', 'guard']);

/** Everybody that a study names, wherever it stands. */
function specsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return specFields.has(name) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => specsIn(inner, Array.isArray(value) ? name : key));
}

function studyAt(path: string): object | null {
  try {
    const found: unknown = parse(readFileSync(path, 'utf8'));
    return typeof found === 'object' ? found : null;
  } catch {
    return null;
  }
}
