import { scoreCell, unitText, type Cell } from './cell.ts';
import { addMissing } from './failure-counts.ts';
import { footNotes } from './foot.ts';
import type { AssistantDescription, JudgeDescription, MetricDescription } from './score-row.ts';
import type { Score, Scores } from './scores.ts';
import { sectionLines, type Group, type Measure, type Section } from './section.ts';
import { stylesFor } from './text.ts';

/** How tables are written. */
export interface TableOptions {
  /** Characters per line, at most; default 100. */
  width?: number;
  /** With escape codes for bold and dim; default false. */
  color?: boolean;
}

/**
 * scores.json as a table for a terminal: a block per judge, then what was measured, then what the numbers mean and what failed.
 * Assistants are columns where they fit, else rows. Ends without a line break.
 */
export function scoresTable(scores: Scores, { width = 100, color = false }: TableOptions = {}): string {
  const styles = stylesFor(color);
  const blocks = scoreSections(scores).map((section) => sectionLines(section, width, styles).join('\n'));
  return [...blocks, footNotes(scores, width).map(styles.quiet).join('\n')].join('\n\n');
}

/** The estimates of scores.json, a section per judge that has any, then what was measured. */
export function scoreSections(scores: Scores): Section[] {
  return judgesOf(scores).flatMap((judge) => sectionOf(scores, judge));
}

/** A block per judge: the judges in plan order, then null for what was measured. */
export function judgesOf(scores: Scores): (string | null)[] {
  return [...scores.judges.map((each) => each.name), null];
}

/** Groups the metrics that `measure` gives something for, in plan order. */
export function groupsOf(
  metrics: readonly MetricDescription[],
  measures: (metric: MetricDescription) => readonly Measure[],
): Group[] {
  const groups = new Map<string, Measure[]>();
  for (const metric of metrics) {
    const found = measures(metric);
    if (found.length > 0) groups.set(metric.group, [...(groups.get(metric.group) ?? []), ...found]);
  }
  return Array.from(groups, ([heading, measures]) => ({ heading, measures }));
}

/** The judge that speaks where there is room for one: the first that is a model, else the first; null without any. */
export function leadingJudge({ judges }: Pick<Scores, 'judges'>): string | null {
  return (judges.find(({ heuristic }) => !heuristic) ?? judges[0])?.name ?? null;
}

/** `Judge NAME`, saying so where it judges by rules; `Measured, no judge` for null. */
export function judgeTitle(scores: Pick<Scores, 'judges'>, judge: string | null): string {
  if (judge === null) return 'Measured, no judge';
  const heuristic = scores.judges.some((each) => each.name === judge && each.heuristic);
  if (!heuristic) return `Judge ${judge}`;
  return judge === 'heuristic'
    ? 'Judge heuristic (rules, not a model)'
    : `Judge ${judge} (heuristic: rules, not a model)`;
}

/** The metric's name, with an arrow where low is good. */
export function metricLabel({ label, direction }: MetricDescription): string {
  return direction === 'lower' ? `${label} ↓` : label;
}

function sectionOf(scores: Scores, judge: string | null): Section[] {
  const own = scores.scores.filter((each) => each.judge === judge);
  if (own.length === 0) return [];
  return [
    {
      title: judgeTitle(scores, judge),
      remarks: heuristicWarning(scores, judge),
      subjects: scores.assistants.map((each) => each.name),
      groups: [
        ...groupsOf(scores.metrics, (metric) => measureOf(scores, own, metric)),
        ...groupsOf(scores.metrics, (metric) => lifeMeasures(scores, own, metric)).map(({ heading, measures }) => ({
          heading: `${heading} over a life`,
          measures,
        })),
      ],
      notes: missingVerdicts(scores, own),
    },
  ];
}

/** A ranking by rules of assistants that are no rules carries a warning; it names the model judges that there are. */
export function heuristicWarning(
  scores: { judges: readonly JudgeDescription[]; assistants: readonly Pick<AssistantDescription, 'family'>[] },
  judge: string | null,
): string[] {
  const heuristic = scores.judges.some((each) => each.name === judge && each.heuristic);
  if (!heuristic || !scores.assistants.some((each) => each.family === 'outside')) return [];
  const models = scores.judges.filter((each) => !each.heuristic).map(({ name }) => name);
  const rank = models.length === 0 ? 'add a model judge (--judge)' : `go by ${models.join(' or ')}`;
  return [`Warning: rules cannot tell which model or module is better. To rank them, ${rank}.`];
}

function measureOf(scores: Scores, own: readonly Score[], metric: MetricDescription): Measure[] {
  const found = cellsOf(scores, own, metric);
  if (found.every((score) => score === undefined)) return [];
  const withFailures = found.map((score) =>
    score?.withFailures && score.withFailures.conversations !== score.judged
      ? scoreCell(score.withFailures)
      : undefined,
  );
  return [
    {
      label: metricLabel(metric) + (metric.chance === undefined ? '' : ` (chance ${metric.chance.toFixed(1)})`),
      unit: unitText(metric),
      cells: found.map((score) => (score === undefined ? null : scoreCell(score.estimate))),
      withFailures: withFailures.some((cell) => cell !== undefined) ? withFailures : null,
    },
  ];
}

/** A measure for each conversation of a life, for metrics that were estimated so. */
function lifeMeasures(scores: Scores, own: readonly Score[], metric: MetricDescription): Measure[] {
  const found = cellsOf(scores, own, metric);
  const events = new Set(found.flatMap((score) => score?.overLife?.map((each) => each.event) ?? []));
  if (events.size < 2) return [];
  return [...events]
    .sort((a, b) => a - b)
    .map((event) => ({
      label: `${metric.label}, event ${event}`,
      unit: unitText(metric),
      cells: found.map((score): Cell | null => {
        const estimate = score?.overLife?.find((each) => each.event === event)?.estimate;
        return estimate ? scoreCell(estimate) : null;
      }),
      withFailures: null,
    }));
}

function cellsOf(scores: Scores, own: readonly Score[], metric: MetricDescription): (Score | undefined)[] {
  return scores.assistants.map(({ name }) =>
    own.find((each) => each.assistant === name && each.metric === metric.name && each.kind === (metric.kind ?? null)),
  );
}

function missingVerdicts(scores: Scores, own: readonly Score[]): string[] {
  const parts = scores.assistants.flatMap(({ name }) => {
    const missing = addMissing(own.filter((each) => each.assistant === name).flatMap((each) => each.missing));
    const total = missing.reduce((sum, each) => sum + each.count, 0);
    const reasons = missing.map(({ party, kind, count }) => `${party} ${kind} ${count}`).join(', ');
    return total === 0 ? [] : [`${name} ${total} (${reasons})`];
  });
  return parts.length === 0 ? [] : [`Missing values, left out of means: ${parts.join('; ')}`];
}
