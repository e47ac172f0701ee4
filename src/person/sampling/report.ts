import type { Drawn } from './draw-people.ts';
import { effectiveSampleSize } from './effective-sample-size.ts';
import { weightedShares, type IpfResult } from './ipf.ts';
import { countsOf } from './balance.ts';
import { other, type PlannedColumn } from './columns.ts';

/** Columns that a summary tells of. */
const columnsInSummary = 5;

/** How one category of one column came out. */
export interface CategoryReport {
  category: string;
  /** Planned share of those whose value is known. */
  planned: number;
  /** Share under the fitted weights. */
  weighted: number;
  /** Number of people taken. */
  people: number;
  /** Their share of those taken whose value is known; null when it is known of nobody. */
  taken: number | null;
}

/** How a sample compares with its plan; to be printed. */
export interface SamplingReport {
  people: number;
  /** How many could have been taken, after the rules. */
  candidates: number;
  /** How many the plan's rules left out. */
  leftOut: number;
  /** One weight per candidate, adding up to 1. */
  weights: Float64Array;
  /** Kish's effective sample size of the weights, in candidates. */
  effectiveSampleSize: number;
  /** Passes of the fitting. */
  iterations: number;
  converged: boolean;
  /** Largest distance between a planned share and the share under the weights, 0 to 1. */
  weightedDeviation: number;
  /** Largest distance between a planned share and the share of those taken, 0 to 1, over columns known of at least one person. */
  takenDeviation: number;
  /** Where numbers of people were planned and not reached, as sentences. */
  unmet: readonly string[];
  columns: readonly { column: string; known: number; categories: readonly CategoryReport[] }[];
  /** Number of people by stratum; empty without strata. */
  strata: readonly { stratum: string; people: number }[];
}

/** Compares what was taken with what was planned. */
export function columnReports(
  columns: readonly PlannedColumn[],
  weights: Float64Array,
  chosen: readonly number[],
): SamplingReport['columns'] {
  return columns.map(({ name, categories, targets, codes }) => {
    const weighted = weightedShares(codes, categories.length, weights);
    const counts = countsOf(codes, categories.length, chosen);
    const known = counts.reduce((sum, each) => sum + each, 0);
    return {
      column: name,
      known,
      categories: categories.flatMap((category, at) =>
        category === other && counts[at] === 0
          ? []
          : [
              {
                category,
                planned: targets[at]!,
                weighted: weighted[at]!,
                people: counts[at]!,
                taken: known === 0 ? null : counts[at]! / known,
              },
            ],
      ),
    };
  });
}

/** Counts that were planned and not reached. */
export function unmetCounts(columns: readonly PlannedColumn[], chosen: readonly number[]): string[] {
  return columns
    .filter(({ counted }) => counted)
    .flatMap(({ name, categories, targets, codes }) => {
      const counts = countsOf(codes, categories.length, chosen);
      return categories.flatMap((category, at) => {
        const planned = Math.round(targets[at]! * chosen.length);
        return category === other || counts[at] === planned
          ? []
          : [`${name}: ${category}: ${planned} planned, ${counts[at]} taken`];
      });
    });
}

/** The report in lines: size and fit, and the columns that came out farthest from the plan. */
export function samplingSummaryText(report: Omit<SamplingReport, 'weights'>): string {
  const farthest = (categories: readonly CategoryReport[]) =>
    Math.max(0, ...categories.map(({ planned, taken }) => (taken === null ? 0 : Math.abs(taken - planned))));
  const columns = report.columns
    .toSorted((a, b) => farthest(b.categories) - farthest(a.categories))
    .slice(0, columnsInSummary);
  return samplingReportText({ ...report, columns });
}

/** The report in lines: size, fit, and every column with planned and taken shares in percent. */
export function samplingReportText(report: Omit<SamplingReport, 'weights'>): string {
  const { people, candidates, leftOut, effectiveSampleSize, iterations, converged } = report;
  const head = [
    `${people} people taken of ${candidates} candidates${leftOut > 0 ? ` (${leftOut} left out by the plan's rules)` : ''}.`,
    `Weights: effective sample size ${effectiveSampleSize.toFixed(1)} of ${candidates}; ${iterations} passes${converged ? '' : ', not settled'}.`,
    `Largest deviation from the plan: ${percent(report.weightedDeviation)} under the weights, ${percent(report.takenDeviation)} among those taken.`,
    ...report.unmet.map((sentence) => `Not met: ${sentence}.`),
  ];
  const columns = report.columns.map(({ column, known, categories }) => {
    const parts = categories.map(
      ({ category, planned, taken }) =>
        `${category} ${taken === null ? '–' : percent(taken)} (planned ${percent(planned)})`,
    );
    return `${column}, ${known} people: ${parts.join(', ')}`;
  });
  const strata = report.strata.map(({ stratum, people }) => `stratum ${stratum}: ${people}`);
  return [...head, ...columns, ...strata].join('\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Puts the report of a sample together. */
export function samplingReport(options: {
  columns: readonly PlannedColumn[];
  fitted: IpfResult;
  drawn: Drawn;
  leftOut: number;
}): SamplingReport {
  const { columns, fitted, drawn, leftOut } = options;
  const reports = columnReports(columns, fitted.weights, drawn.chosen);
  const categories = reports.flatMap((report) => report.categories);
  const largest = (distances: readonly number[]) => distances.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  return {
    people: drawn.chosen.length,
    candidates: fitted.weights.length,
    leftOut,
    weights: fitted.weights,
    effectiveSampleSize: effectiveSampleSize(fitted.weights),
    iterations: fitted.iterations,
    converged: fitted.converged,
    weightedDeviation: largest(categories.map(({ planned, weighted }) => weighted - planned)),
    takenDeviation: largest(categories.flatMap(({ planned, taken }) => (taken === null ? [] : [taken - planned]))),
    unmet: unmetCounts(columns, drawn.chosen),
    columns: reports,
    strata: drawn.strata,
  };
}
