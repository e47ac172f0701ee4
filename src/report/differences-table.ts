import { differenceCell, unitText } from './cell.ts';
import type { MetricDescription } from './score-row.ts';
import type { Difference, Scores } from './scores.ts';
import { sectionLines, type Measure, type Section } from './section.ts';
import { groupsOf, heuristicWarning, judgesOf, judgeTitle, metricLabel, type TableOptions } from './table.ts';
import { stylesFor, wrapped } from './text.ts';

/** One character for each verdict. */
export const marks = { better: '▲', worse: '▼', undecided: '·' } as const;

/** What the marks of differences mean. */
export const marksExplained = `${marks.better} better, ${marks.worse} worse: the interval, and the one with failures, lies on one side of zero; ${marks.undecided} undecided.`;

/**
 * The paired differences of scores.json as a table for a terminal: each assistant minus the baseline, a block per judge.
 * Empty when there is nothing to compare. Ends without a line break.
 */
export function differencesTable(scores: Scores, { width = 100, color = false }: TableOptions = {}): string {
  const styles = stylesFor(color);
  const blocks = differenceSections(scores).map((section) => sectionLines(section, width, styles).join('\n'));
  if (scores.differences.some((each) => each.verdict !== null)) {
    blocks.push(wrapped(marksExplained, width).map(styles.quiet).join('\n'));
  }
  return blocks.join('\n\n');
}

/** The paired differences of scores.json, a section per judge, then what was measured; none where there is nothing to compare. */
export function differenceSections(scores: Scores): Section[] {
  return judgesOf(scores).flatMap((judge) => sectionOf(scores, judge));
}

function sectionOf(scores: Scores, judge: string | null): Section[] {
  const own = scores.differences.filter((each) => each.judge === judge);
  const baseline = own[0]?.baseline;
  if (baseline === undefined) return [];
  const subjects = scores.assistants.flatMap(({ name }) => (name === baseline ? [] : [name]));
  const groups = groupsOf(scores.metrics, (metric) => measureOf(own, subjects, metric));
  if (groups.length === 0) return [];
  return [
    {
      title: `Difference from ${baseline} · ${judgeTitle(scores, judge)}`,
      remarks: heuristicWarning(scores, judge),
      subjects,
      groups,
      notes: notesOf(own, baseline),
    },
  ];
}

function measureOf(own: readonly Difference[], subjects: readonly string[], metric: MetricDescription): Measure[] {
  const found = subjects.map((name) =>
    own.find((each) => each.assistant === name && each.metric === metric.name && each.kind === (metric.kind ?? null)),
  );
  if (found.every((each) => !each?.estimate && !each?.withFailures)) return [];
  const withFailures = found.map((each) =>
    each?.withFailures && each.withFailures.conversations !== each.pairs
      ? differenceCell(each.withFailures, metric.unit, '')
      : undefined,
  );
  return [
    {
      label: metricLabel(metric),
      unit: unitText(metric),
      cells: found.map((each) =>
        each === undefined ? null : differenceCell(each.estimate, metric.unit, each.verdict ? marks[each.verdict] : ''),
      ),
      withFailures: withFailures.some((cell) => cell !== undefined) ? withFailures : null,
    },
  ];
}

function notesOf(own: readonly Difference[], baseline: string): string[] {
  const pairs = own.map((each) => each.pairs);
  const fewest = pairs.reduce((least, each) => Math.min(least, each), Infinity);
  const most = pairs.reduce((most, each) => Math.max(most, each), 0);
  const text = fewest === most ? `${most}` : `${fewest} to ${most}`;
  return [`Assistant minus ${baseline} in the same conversations (${text} pairs), mean over people.`];
}
