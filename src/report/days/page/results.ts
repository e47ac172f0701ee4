import { paragraph, simpleTable, type Chapter } from '../../html/index.ts';
import { markup } from '../../markup.ts';
import { dayNotes } from '../day-notes.ts';
import type { DayDifference, DayScore, DaysScores } from '../days-scores.ts';
import type { DayMeasureName } from '../measures.ts';
import { dayNumber } from '../number-text.ts';
import { lastScores, measuredText } from '../score-choice.ts';
import type { DaysReportData } from './days-report-data.ts';
import { assistantName, figure, unitOf, withFailures } from './figures.ts';
import { differenceTable } from './in-short.ts';

/** All assistants side by side. */
export function results({ scores }: DaysReportData): Chapter {
  const shown = lastScores(scores);
  const training = scores.scores.filter(({ on }) => on === 'training-days');
  const content =
    shown.length === 0
      ? paragraph('Nobody’s days are lived to their end yet.', 'note')
      : [
          scoreTable(scores, shown, `All assistants: ${measuredText(scores)}`),
          dayNotes(scores).map((text) => paragraph(text, 'note')),
          markup`<details><summary>The same over the days that they lived and learned from</summary>${scoreTable(scores, training, 'All assistants: over all training days, the first one included')}</details>\n`,
          markup`<h3>Differences, person by person</h3>\n`,
          compared.map(([measure, caption]) => {
            const own = scores.differences.filter((each) => each.measure === measure && each.difference !== null);
            return measure === 'mean-with-failures' && own.length === 0 ? null : differenceTable(own, caption);
          }),
        ];
  return { id: 'results', title: 'Results', short: 'Results', content };
}

const compared: readonly (readonly [DayDifference['measure'], string])[] = [
  ['mean', 'Mean over all ticks'],
  ['mean-with-failures', 'Mean over all ticks, with failures: each failed tick is 0'],
  ['speech', 'Mean over suggestions, of people who heard some from both'],
];

const columns: readonly (readonly [DayMeasureName, string])[] = [
  ['mean', 'all ticks, 0–4'],
  ['speech', 'suggestions, 0–4'],
  ['silence', 'silences, 0–4'],
  ['per-hour', 'said per hour'],
  ['within-two', 'people within ×2, %'],
  ['success', 'rated 3 or 4, %'],
  ['protected', 'in protected windows a day'],
  ['missed', 'missed chances a day'],
];

function scoreTable(scores: DaysScores, shown: readonly DayScore[], caption: string) {
  const told = new Set(scores.assistants.flatMap((each) => (each.told ? [each.name] : [])));
  const wish = scores.stated === null ? '' : `, wished ${dayNumber(scores.stated.mean, 'per hour')}`;
  const drawn = withFailures(columns, scores);
  return simpleTable({
    caption,
    head: ['Assistant', ...drawn.map(([name, label]) => (name === 'per-hour' ? `${label}${wish}` : label))],
    rows: shown.map(({ assistant, values }) => [
      assistantName(assistant, told.has(assistant)),
      ...drawn.map(([name]) => figure(values[name], unitOf(scores.measures, name))),
    ]),
  });
}
