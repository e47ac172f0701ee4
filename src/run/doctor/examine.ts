import { z } from 'zod';
import type { Clock } from '../../clock/index.ts';
import { UsageError } from '../../errors/index.ts';
import { counted } from '../../report/index.ts';
import { limitsOf } from '../limits.ts';
import { planRun } from '../plan-run.ts';
import { studyInput, type StudyInput } from '../study-input.ts';
import { studyThresholds } from '../study-thresholds.ts';
import { checkEmbedding } from './check-embedding.ts';
import { checkHttpAssistant } from './check-http.ts';
import { checkNode, checkPackage, checkRunFolder } from './check-machine.ts';
import { checkModel } from './check-model.ts';
import { checkModule } from './check-module.ts';
import { checkPrices } from './check-prices.ts';
import { ok, type Finding } from './finding.ts';
import { keyFindings } from './keys.ts';
import { providersOf, studyParts, type StudyParts } from './study-parts.ts';
import { found, type Surroundings } from './surroundings.ts';

/** What a call of the doctor may take at most, in milliseconds; less where the study's own limit is less. */
const longestCallInMs = 30_000;

/** What is examined, and with what. */
export interface Examination {
  /** Reads the study that is examined; a LivelongError that it throws is a finding, and the rest is examined without it. */
  study: () => StudyInput;
  /** Version of the Node that runs. */
  node: string;
  environment: NodeJS.ProcessEnv;
  clock: Clock;
  /** Told before the first call of a model or server: how many there will be. */
  onCalls: (calls: number) => void;
}

/**
 * Looks at everything that a study needs, and tells one by one what it finds: Node, package, keys, the study itself, its run directory, modules,
 * and by one tiny call each every model, embedder and server that takes part. Writes nothing; no key is ever told.
 */
export async function* examine(examination: Examination): AsyncGenerator<Finding> {
  const { environment, clock } = examination;
  yield checkNode(examination.node);
  yield* await found(checkPackage);
  let study: StudyInput = {};
  const unreadable = await found(() => {
    study = examination.study();
    return [];
  });
  yield* unreadable;
  if (unreadable.length > 0) return yield* keyFindings(environment, new Set());
  const request = studyInput.safeParse(study);
  if (!request.success) throw new UsageError(`This is no study:\n${z.prettifyError(request.error)}`);
  const parts = studyParts(request.data);
  const timeLimitInMs = Math.min(limitsOf(request.data, null)['call-timeout'] * 1000, longestCallInMs);
  const surroundings: Surroundings = { clock, environment, timeLimitInMs };

  const told = new Set<string>();
  /** What one check has said, another need not. */
  const untold = (findings: readonly (readonly Finding[])[]): Finding[] =>
    findings.flat().filter(({ text }) => !told.has(text) && told.add(text));

  yield* keyFindings(environment, providersOf(parts));
  yield* untold([parts.problems]);
  yield* untold(await Promise.all(parts.modules.map((module) => found(() => checkModule(module, surroundings)))));
  yield* untold([await found(() => checkPlan(study))]);
  yield* untold([await found(() => checkPrices(parts, request.data))]);
  yield* untold(await askAll(parts, surroundings, examination.onCalls));
}

/**
 * Plans the study as a run would, and looks at where it will lie.
 * @throws LivelongError for a study that cannot be run
 */
async function checkPlan(study: StudyInput): Promise<Finding[]> {
  const plan = await planRun(study);
  studyThresholds(study, plan.study);
  const { root } = plan.directory;
  const { people, assistants, judges } = plan.study;
  const taking = `${counted(people, 'life', 'lives')}, ${counted(assistants.length, 'assistant', 'assistants')}, ${counted(judges.length, 'judge', 'judges')}`;
  const goesOn = plan.before === null ? '' : `; it goes on with the run in ${root}`;
  return [ok(`The study can be planned: ${taking}${goesOn}.`), checkRunFolder(root)];
}

/** One tiny call to each, all at once. */
function askAll(
  { models, servers, embedding }: StudyParts,
  surroundings: Surroundings,
  onCalls: (calls: number) => void,
): Promise<(readonly Finding[])[]> {
  const isAsked = embedding !== null && !embedding.startsWith('local:');
  const calls = models.size + servers.length + (isAsked ? 1 : 0);
  if (calls > 0) onCalls(calls);
  return Promise.all([
    ...[...models].map(([text, uses]) => found(() => checkModel(text, uses, surroundings))),
    ...servers.map((server) => found(() => checkHttpAssistant(server, surroundings))),
    ...(embedding === null ? [] : [found(() => checkEmbedding(embedding, surroundings))]),
  ]);
}
