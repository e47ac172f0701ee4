import { advisedNotes } from '../advised.ts';
import { differenceCell, numberText, unitText, type Cell } from '../cell.ts';
import { marks, marksExplained } from '../differences-table.ts';
import type { MetricDescription } from '../score-row.ts';
import { sectionLines, type Measure, type Section } from '../section.ts';
import { groupsOf, heuristicWarning, judgeTitle, metricLabel, type TableOptions } from '../table.ts';
import { counted, harmless, shortened, stylesFor, wrapped, type Styles } from '../text.ts';
import type { ComparedDifference, Comparison, PartDifference } from './comparison.ts';
import { movedLines } from './moved-lines.ts';
import { namesOf } from './side-names.ts';

/**
 * A comparison as tables for a terminal: a block per judge, then what was measured, then domains, then the conversations that moved most, then
 * what the numbers mean. Ends without a line break.
 */
export function comparisonTable(comparison: Comparison, { width = 100, color = false }: TableOptions = {}): string {
  const styles = stylesFor(color);
  const judges = [...comparison.judges.map(({ name }) => name), null];
  const sections = [
    ...judges.flatMap((judge) => judgeSection(comparison, judge)),
    ...judges.flatMap((judge) => domainSection(comparison, judge)),
    ...judges.flatMap((judge) => eventSection(comparison, judge)),
  ];
  const blocks = [
    heading(comparison, width, styles),
    ...sections.map((section) => sectionLines(section, width, styles).join('\n')),
    movedLines(comparison, width, styles).join('\n'),
    footLines(comparison)
      .flatMap((text) => wrapped(text, width))
      .map(styles.quiet)
      .join('\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function heading(comparison: Comparison, width: number, styles: Styles): string {
  const { assistant, baseline, conversations, people, leftOut, branch } = comparison;
  const { paired, unpaired } = conversations;
  const names = namesOf(comparison);
  const places = assistant.run === baseline.run ? `in ${assistant.run}` : `(${assistant.run} against ${baseline.run})`;
  const alone = [
    ...(unpaired.assistant > 0 ? [`${unpaired.assistant} of ${names.assistant}`] : []),
    ...(unpaired.baseline > 0 ? [`${unpaired.baseline} of ${names.baseline}`] : []),
  ];
  const facts = [
    `${counted(paired, 'conversation', 'conversations')} of both with ${counted(people, 'person', 'people')}, paired on life, event and trial.`,
    ...(alone.length > 0 ? [`Left out, since the other side does not have them: ${alone.join(', ')}.`] : []),
    ...(branch === null
      ? []
      : [
          `A branch of ${branch.life}: both are compared from event ${branch.at} on, where it sets ${branch.set.join(', ')}; what came before is the same.`,
        ]),
    ...(assistant.id === baseline.id && branch === null
      ? ['Both are the same assistant by its id: what differs is chance, or what ids cannot tell (a server, say).']
      : []),
    ...leftOut.map(({ run, judge }) => `Judge ${judge} stands in ${run} only and is left out.`),
  ];
  return [
    ...wrapped(`${names.assistant} minus ${names.baseline} ${places}`, width).map(styles.strong),
    ...facts.flatMap((text) => wrapped(text, width)),
  ].join('\n');
}

function judgeSection(comparison: Comparison, judge: string | null): Section[] {
  const own = comparison.differences.filter((each) => each.judge === judge);
  if (own.every(isEmpty)) return [];
  const { assistant, baseline, metrics } = comparison;
  const names = namesOf(comparison);
  const empty = metrics.filter(({ name, kind }) =>
    own.some((each) => each.metric === name && each.kind === (kind ?? null) && isEmpty(each)),
  );
  return [
    {
      title: judgeTitle(comparison, judge),
      remarks: heuristicWarning({ judges: comparison.judges, assistants: [assistant, baseline] }, judge),
      subjects: [shortened(names.assistant, 28), shortened(names.baseline, 28), 'difference', 'pairs'],
      groups: groupsOf(metrics, (metric) => {
        const found = own.find((each) => each.metric === metric.name && each.kind === (metric.kind ?? null));
        return found === undefined || isEmpty(found) ? [] : [measureOf(found, metric)];
      }),
      notes:
        empty.length === 0
          ? []
          : [
              `Never with a value on both sides: ${[...new Set(empty.map(({ group }) => group.toLowerCase()))].join('; ')}.`,
            ],
    },
  ];
}

/** True where not one conversation can be compared. */
function isEmpty({ estimate, withFailures }: ComparedDifference): boolean {
  return estimate === null && withFailures === null;
}

function measureOf(found: ComparedDifference, metric: MetricDescription): Measure {
  const { means } = found;
  const plainCell = (text: string): Cell => ({ mean: text, interval: '', mark: '' });
  const mean = (value: number | undefined): Cell | null =>
    value === undefined ? null : plainCell(numberText(value, metric.unit));
  const { plain, withFailures } = differenceCells(found, metric);
  return {
    label: metricLabel(metric),
    unit: unitText(metric),
    cells: [mean(means?.assistant), mean(means?.baseline), plain, plainCell(String(found.pairs))],
    withFailures: withFailures === undefined ? null : [undefined, undefined, withFailures, undefined],
  };
}

function differenceCells(
  { estimate, withFailures, pairs, verdict }: PartDifference,
  { unit }: MetricDescription,
): { plain: Cell; withFailures: Cell | undefined } {
  const counted = withFailures !== null && withFailures.conversations !== pairs;
  return {
    plain: differenceCell(estimate, unit, verdict ? marks[verdict] : ''),
    withFailures: counted ? differenceCell(withFailures, unit, '') : undefined,
  };
}

/** The difference in each domain, as far as there is one: domains as subjects. */
function domainSection(comparison: Comparison, judge: string | null): Section[] {
  return partSection(comparison, judge, 'by domain', (each) =>
    each.byDomain?.map(({ domain, ...part }) => ({ name: harmless(domain), part })),
  );
}

/** The same for each event of a life. */
function eventSection(comparison: Comparison, judge: string | null): Section[] {
  return partSection(comparison, judge, 'over a life', (each) =>
    each.byEvent?.map(({ event, ...part }) => ({ name: `event ${event}`, part })),
  );
}

function partSection(
  comparison: Comparison,
  judge: string | null,
  what: string,
  partsOf: (difference: ComparedDifference) => { name: string; part: PartDifference }[] | undefined,
): Section[] {
  const own = comparison.differences.filter((each) => each.judge === judge && !isEmpty(each));
  const subjects = [...new Set(own.flatMap((each) => partsOf(each)?.map(({ name }) => name) ?? []))];
  if (subjects.length === 0) return [];
  const groups = groupsOf(comparison.metrics, (metric) => {
    const found = own.find((each) => each.metric === metric.name && each.kind === (metric.kind ?? null));
    const parts = found === undefined ? undefined : partsOf(found);
    if (parts === undefined) return [];
    const cells = subjects.map((name) => {
      const part = parts.find((each) => each.name === name)?.part;
      return part === undefined ? null : differenceCells(part, metric);
    });
    const withFailures = cells.map((cell) => cell?.withFailures);
    return [
      {
        label: metricLabel(metric),
        unit: unitText(metric),
        cells: cells.map((cell) => cell?.plain ?? null),
        withFailures: withFailures.some((cell) => cell !== undefined) ? withFailures : null,
      },
    ];
  });
  return [
    {
      title: `Difference ${what} · ${judgeTitle(comparison, judge)}`,
      remarks: [],
      subjects,
      groups,
      notes: ['The more parts are looked at, the more of them differ by chance alone.'],
    },
  ];
}

function footLines(comparison: Comparison): string[] {
  const { differences, people, level, resamples, assistant, baseline } = comparison;
  const names = namesOf(comparison);
  if (differences.length === 0) return ['Nothing is measured on both sides.'];
  const percent = Math.round(level * 100);
  const failures = differences.some((each) => each.withFailures && each.withFailures.conversations !== each.pairs);
  return [
    people < 2
      ? 'Mean over conversations. No intervals: one person cannot show how much people differ.'
      : `Mean over people [${percent} % interval over people, two-level bootstrap, ${resamples} resamples]; both means are over the pairs alone.`,
    ...(failures ? ['with failures: what an assistant broke counts at the worst value.'] : []),
    ...(differences.some((each) => each.verdict !== null) ? [marksExplained] : []),
    ...advisedNotes([
      { ...baseline, name: names.baseline },
      { ...assistant, name: names.assistant },
    ]),
  ];
}
