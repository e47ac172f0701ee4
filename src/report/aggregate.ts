import type { Party } from '../errors/index.ts';
import { estimate, type EstimateOptions } from '../statistics/index.ts';
import { differenceOf, type Drawing } from './differences.ts';
import { countMissing, countParties } from './failure-counts.ts';
import { indexRows, metricKey, valuesOf, valuesWithFailures, type RowIndex } from './row-index.ts';
import { roundedEstimate } from './rounding.ts';
import type { AssistantDescription, MetricDescription, ScorePlan, ScoreRow } from './score-row.ts';
import { scoresVersion, type AssistantSummary, type DomainEstimate, type Score, type Scores } from './scores.ts';

/**
 * Aggregates rows into the content of scores.json: an estimate for each judge, metric and assistant that has rows, and each assistant's
 * paired difference from the baseline. The result depends on the rows and the plan, not on the rows' order.
 * @throws RangeError for rows the plan does not hold, or two values for one conversation
 */
export function scoresOf(rows: readonly ScoreRow[], plan: ScorePlan): Scores {
  const { seed, resamples = 2000, level = 0.95 } = plan;
  const index = indexRows(rows, plan);
  const options = { seed, resamples, level };
  const baseline = plan.baseline ?? plan.assistants[0]?.name;
  const domains = [...new Set(rows.map((row) => row.domain))].sort();
  const scores: Score[] = [];
  const differences: Scores['differences'][number][] = [];
  for (const judge of [...plan.judges.map((each) => each.name), null]) {
    for (const metric of plan.metrics) {
      for (const { name: assistant } of plan.assistants) {
        if (index.rows(judge, metric, assistant).length === 0) continue;
        scores.push(scoreOf(index, { assistant, judge, metric, domains }, options));
        if (baseline === undefined || assistant === baseline) continue;
        differences.push(differenceOf(index, { assistant, baseline, judge, metric }, options));
      }
    }
  }
  const assistants = summaries(rows, plan.assistants);
  const { judges, metrics } = plan;
  return { version: scoresVersion, seed, resamples, level, assistants, judges, metrics, scores, differences };
}

function scoreOf(
  index: RowIndex,
  cell: { assistant: string; judge: string | null; metric: MetricDescription; domains: readonly string[] },
  options: Drawing,
): Score {
  const { assistant, judge, metric, domains } = cell;
  const rows = index.rows(judge, metric, assistant);
  const values = valuesOf(rows);
  const drawing = { ...options, purpose: `score ${metricKey(metric.name, metric.kind)}` };
  const plain = roundedEstimate(estimate(values, drawing));
  const counted = metric.worst === null ? null : valuesWithFailures(rows, metric.worst);
  const unchanged = counted?.length === values.length;
  return {
    assistant,
    judge,
    metric: metric.name,
    kind: metric.kind ?? null,
    estimate: plain,
    withFailures: counted === null ? null : unchanged ? plain : roundedEstimate(estimate(counted, drawing)),
    judged: values.length,
    notApplicable: rows.filter((row) => row.brokenBy === null && row.value === null && !row.missing).length,
    missing: countMissing(rows),
    broken: countParties(rows.flatMap((row) => row.brokenBy ?? [])),
    ...(metric.overLife ? { overLife: eventByEvent(rows, drawing) } : {}),
    ...(metric.byDomain && domains.length > 1 ? { byDomain: domainByDomain(rows, domains, metric, drawing) } : {}),
  };
}

function eventByEvent(rows: readonly ScoreRow[], drawing: EstimateOptions): NonNullable<Score['overLife']> {
  const events = [...new Set(rows.map((row) => row.event))].sort((a, b) => a - b);
  return events.map((event) => ({
    event,
    estimate: roundedEstimate(estimate(valuesOf(rows.filter((row) => row.event === event)), drawing)),
  }));
}

function domainByDomain(
  rows: readonly ScoreRow[],
  domains: readonly string[],
  { worst }: MetricDescription,
  drawing: EstimateOptions,
): DomainEstimate[] {
  return domains.map((domain) => {
    const own = rows.filter((row) => row.domain === domain);
    const values = valuesOf(own);
    const counted = worst === null ? values : valuesWithFailures(own, worst);
    return {
      domain,
      estimate: roundedEstimate(estimate(values, drawing)),
      ...(counted.length === values.length ? {} : { withFailures: roundedEstimate(estimate(counted, drawing)) }),
    };
  });
}

function summaries(rows: readonly ScoreRow[], assistants: readonly AssistantDescription[]): AssistantSummary[] {
  return assistants.map((assistant) => {
    const conversations = new Map<string, Party | null>();
    const people = new Set<string>();
    for (const row of rows) {
      if (row.assistant !== assistant.name) continue;
      people.add(row.person);
      const key = `${row.life}/${row.event}/${row.trial}`;
      conversations.set(key, conversations.get(key) ?? row.brokenBy);
    }
    const broken = countParties([...conversations.values()].flatMap((party) => party ?? []));
    return { ...assistant, people: people.size, conversations: conversations.size, broken };
  });
}
