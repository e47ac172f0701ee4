import { shellWord, StorageError, UsageError } from '../errors/index.ts';
import {
  compareSides,
  comparisonVersion,
  metricKey,
  type ComparedAssistant,
  type ComparedConversation,
  type Comparison,
  type JudgeDescription,
  type MetricDescription,
  type Scores,
  type Side,
  type Sides,
} from '../report/index.ts';
import { chooseAssistants } from './compare-assistants.ts';
import { requireSameStudy } from './compare-studies.ts';
import { readIndex, scoreRowOf, type IndexRow } from './conversation-index.ts';
import { planExistingRun, type RunPlan } from './plan-run.ts';
import type { Study } from './study.ts';
import { readManifest, readScores, requireResults } from './run-results.ts';

/** What is to be compared. */
export interface CompareRequest {
  run: string;
  /** The run of the baseline; null: the same. */
  baselineRun: string | null;
  /** Labels; null where there is only one that can be meant. */
  assistant: string | null;
  baseline: string | null;
  /** `intent-completion` or `intent-completion.explicit`; none: all. */
  metrics: readonly string[];
}

/** A run that takes part in a comparison. */
interface ComparedRun {
  root: string;
  plan: RunPlan;
  scores: Scores;
  incompleteLives: number;
  pendingVerdicts: number;
}

/** A comparison, and the conversations behind it. */
export interface ComparedSides {
  comparison: Comparison;
  sides: Sides;
}

/**
 * Compares two assistants of one run, or of two runs of the same study, from what is derived: nobody is asked, and no journal is read.
 * @throws UsageError where runs, assistants or metrics cannot be compared, or a run has no results yet; StorageError
 */
export async function compareRuns(request: CompareRequest): Promise<Comparison> {
  const { comparison } = await compareRunsInDepth(request);
  return comparison;
}

/** {@link compareRuns}, with what each side scored, for those who want to know for whom. */
export async function compareRunsInDepth(request: CompareRequest): Promise<ComparedSides> {
  const plan = await planExistingRun(request.run);
  const otherPlan = request.baselineRun === null ? plan : await planExistingRun(request.baselineRun);
  const otherRoot = request.baselineRun ?? request.run;
  requireSameStudy({ root: request.run, plan }, { root: otherRoot, plan: otherPlan });
  const chosen = chooseAssistants(
    { root: request.run, study: plan.study },
    { root: otherRoot, study: otherPlan.study },
    request,
  );
  const run = comparedRun(request.run, plan);
  const other = request.baselineRun === null ? run : comparedRun(otherRoot, otherPlan);
  const assistant = comparedAssistant(run, chosen.assistant);
  const baseline = comparedAssistant(other, chosen.baseline);
  const metrics = chooseMetrics(run.scores.metrics, request.metrics);
  const { judges, leftOut } = commonJudges(run, other);
  const { seed, resamples, level } = run.scores;
  const branch = branchBetween(plan.study, otherPlan.study);
  const sides = {
    assistant: await readSide(run, chosen.assistant, new Map(judges.map(({ name }) => [name, name])), branch),
    baseline: await readSide(other, chosen.baseline, new Map(judges.map(({ name, there }) => [name, there])), branch),
  };
  const described = judges.map(({ name, heuristic }): JudgeDescription => ({ name, heuristic }));
  const compared = compareSides(sides, { judges: described, metrics, drawing: { seed, resamples, level } });
  if (request.metrics.length > 0 && compared.differences.length === 0) {
    throw new UsageError(
      `Nothing says anything about ${request.metrics.join(', ')} on both sides.${leftOut.length > 0 ? ` Judges of one side only are left out (${leftOut.map(({ judge }) => judge).join(', ')}): add them to the other with livelong judge.` : ''}`,
    );
  }
  const comparison: Comparison = {
    version: comparisonVersion,
    assistant,
    baseline,
    seed,
    resamples,
    level,
    conversations: compared.conversations,
    people: compared.people,
    judges: described,
    leftOut,
    metrics,
    differences: compared.differences,
    branch,
    moved: compared.moved,
  };
  return { comparison, sides };
}

/** What sets two runs of one study apart, where one branches off the other. */
function branchBetween(first: Study, second: Study): Comparison['branch'] {
  const { branch } = first.id === second.id ? {} : first.branch?.of === second.id ? first : second;
  return branch === undefined ? null : { life: branch.life, at: branch.at, set: branch.set };
}

function comparedRun(root: string, plan: RunPlan): ComparedRun {
  requireResults(plan.directory);
  const { incompleteLives, pendingVerdicts } = readManifest(plan.directory);
  return { root, plan, scores: readScores(plan.directory), incompleteLives, pendingVerdicts };
}

function comparedAssistant(run: ComparedRun, label: string): ComparedAssistant {
  const { study } = run.plan;
  const { spec, id } = study.assistants.find((each) => each.label === label)!;
  const described = run.scores.assistants.find((each) => each.name === label);
  if (described === undefined) {
    throw new UsageError(
      `${run.plan.directory.scores} says nothing of the assistant ${label}: the results are older than the study. Derive them again: livelong score ${shellWord(run.root)}.`,
    );
  }
  const { incompleteLives, pendingVerdicts } = run;
  const { family, advisedBy } = described;
  const advised = advisedBy === undefined ? {} : { advisedBy };
  const { trials } = study;
  return { name: label, family, ...advised, run: run.root, spec, id, trials, incompleteLives, pendingVerdicts };
}

/** All metrics, or those that were asked for, in plan order. */
function chooseMetrics(metrics: readonly MetricDescription[], asked: readonly string[]): MetricDescription[] {
  const namesOf = ({ name, kind }: MetricDescription) => [name, ...(kind === undefined ? [] : [`${name}.${kind}`])];
  for (const text of asked) {
    if (metrics.some((metric) => namesOf(metric).includes(text))) continue;
    throw new UsageError(
      `--metric ${text}: there is no such metric. Take one or more of ${[...new Set(metrics.flatMap(namesOf))].join(', ')}.`,
    );
  }
  return metrics.filter((metric) => asked.length === 0 || namesOf(metric).some((name) => asked.includes(name)));
}

/** Judges with the same id on both sides, with their label on the other; and those that stand on one side only. */
function commonJudges(run: ComparedRun, other: ComparedRun) {
  const free = [...other.plan.study.judges];
  const judges: (JudgeDescription & { there: string })[] = [];
  const leftOut: { run: string; judge: string }[] = [];
  for (const { label, id } of run.plan.study.judges) {
    const same = free.filter((each) => each.id === id);
    const match = same.find((each) => each.label === label) ?? same[0];
    if (match === undefined) leftOut.push({ run: run.root, judge: label });
    else {
      free.splice(free.indexOf(match), 1);
      const heuristic = run.scores.judges.some((judge) => judge.name === label && judge.heuristic);
      judges.push({ name: label, heuristic, there: match.label });
    }
  }
  leftOut.push(...free.map(({ label }) => ({ run: other.root, judge: label })));
  return { judges, leftOut };
}

/** @param labels how judges of the comparison are called in this run */
async function readSide(
  run: ComparedRun,
  assistant: string,
  labels: ReadonlyMap<string, string>,
  branch: Comparison['branch'],
): Promise<Side> {
  const all = await rowsOf(run, assistant);
  const rows = branch === null ? all : all.filter(({ life, event }) => life === branch.life && event >= branch.at);
  return {
    conversations: rows.map(({ life, person, domain, event, trial, ending }): ComparedConversation => ({
      life,
      person,
      domain,
      event,
      trial,
      ending,
    })),
    rows(judge, metric) {
      const label = judge === null ? null : labels.get(judge)!;
      const key = metricKey(metric.name, metric.kind);
      const score = run.scores.scores.find(
        (each) => each.assistant === assistant && each.judge === label && metricKey(each.metric, each.kind) === key,
      );
      if (score === undefined) return [];
      // What an assistant never does, as telling intents, a broken conversation did not keep it from: scores.json knows.
      const countsBroken = score.broken.length > 0;
      return rows.flatMap((row) => {
        if (row.failure !== null && !countsBroken) return [];
        const found = scoreRowOf(row, label, metric);
        return found === undefined ? [] : [found];
      });
    },
  };
}

/** @throws StorageError for a conversation that stands in index.jsonl twice: it would count twice, and cannot be paired */
async function rowsOf({ root, plan }: ComparedRun, assistant: string): Promise<Omit<IndexRow, 'verdicts'>[]> {
  const rows = new Map<string, Omit<IndexRow, 'verdicts'>>();
  for await (const { row } of readIndex(plan.directory)) {
    if (row.assistant !== assistant) continue;
    const { verdicts: _verdicts, ...kept } = row;
    const key = `${row.life}/${row.event} with ${row.assistant} in trial ${row.trial}`;
    if (rows.has(key)) {
      throw new StorageError(
        `${plan.directory.index} holds ${key} twice: the file was changed. Derive it again: livelong score ${shellWord(root)}.`,
      );
    }
    rows.set(key, kept);
  }
  return [...rows.values()];
}
