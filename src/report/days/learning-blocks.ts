import { shortened, type Styles } from '../text.ts';
import type { Block } from './block.ts';
import type { DayDifference, DaySide, DaysScores } from './days-scores.ts';
import { dayCell, dayDifferenceNumber } from './number-text.ts';
import { isLearner } from './learners.ts';
import { failuresName, scoreLines } from './score-columns.ts';
import { stagesOf } from './score-choice.ts';
import { columnLines } from './text-columns.ts';

/** Characters of a name in a difference. */
const nameWidth = 18;

/** What each learner is after so many trainings. */
export function learningBlocks(scores: DaysScores, width: number, styles: Styles): Block[] {
  return scores.assistants.flatMap((assistant) => {
    if (!isLearner(assistant)) return [];
    const { name } = assistant;
    const stages = stagesOf(scores, name);
    const names = stages.map(({ trainings }) => String(trainings));
    return [
      {
        title: `${name}, by trainings`,
        lines: scoreLines(names, stages, scores, { width, styles, corner: 'after' }),
      },
    ];
  });
}

/** Differences person by person. */
export function differenceBlock({ differences, heldOut }: DaysScores, width: number, styles: Styles): Block[] {
  const means = differences.filter(({ measure }) => measure === 'mean');
  if (means.length === 0) return [];
  const partner = (each: DayDifference, measure: DayDifference['measure']) =>
    differences.find(
      (other) => other.measure === measure && isSame(other.side, each.side) && isSame(other.from, each.from),
    );
  const rows = means.flatMap((each) => {
    const { side, from } = each;
    const name = `${shortened(side.assistant, nameWidth)} − ${fromText(side, from)}`;
    const row = { name, mean: each, speech: partner(each, 'speech') ?? null };
    const failures = partner(each, 'mean-with-failures');
    const isOther = failures?.difference && failures.difference.mean !== each.difference?.mean;
    return isOther ? [row, { name: failuresName, mean: failures, speech: undefined }] : [row];
  });
  const column = (heading: string[], own: readonly (DayDifference | null | undefined)[]) => [
    {
      heading,
      cells: own.map((each) =>
        each === undefined ? undefined : dayCell(each?.difference ?? null, 'score', dayDifferenceNumber),
      ),
      yields: true,
    },
    {
      heading: ['above', 'zero'],
      cells: own.map((each) =>
        each === undefined
          ? undefined
          : each?.difference
            ? { mean: `${each.above}/${each.difference.people}`, interval: '', mark: '' }
            : null,
      ),
      yields: false,
    },
  ];
  const columns = [
    ...column(
      ['mean over', 'all ticks'],
      rows.map(({ mean }) => mean),
    ),
    ...column(
      ['mean over', 'suggestions'],
      rows.map(({ speech }) => speech),
    ),
  ];
  return [
    {
      title: differenceTitle({ heldOut }),
      lines: columnLines(
        rows.map(({ name }) => name),
        columns,
        { width, styles },
      ),
    },
  ];
}

/** Between what differences are; without held-out days an assistant and its earlier self were not measured on the same ones. */
export function differenceTitle({ heldOut }: Pick<DaysScores, 'heldOut'>): string {
  return heldOut > 0 ? 'Differences, the same people on the same days' : 'Differences, the same people';
}

/** The other side of a difference; an assistant itself is named by its trainings. */
export function fromText(side: DaySide, from: DaySide): string {
  if (from.assistant !== side.assistant) return shortened(from.assistant, nameWidth);
  return from.trainings === 1 ? 'after 1 training' : `after ${from.trainings} trainings`;
}

function isSame(one: DaySide, other: DaySide): boolean {
  return one.assistant === other.assistant && one.trainings === other.trainings;
}
