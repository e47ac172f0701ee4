import { curveChart, seriesKey } from '../../charts/index.ts';
import { paragraph, simpleTable, type Chapter } from '../../html/index.ts';
import { markup, type Markup } from '../../markup.ts';
import type { DaysScores } from '../days-scores.ts';
import { learnedFirst } from '../learners.ts';
import type { DayMeasureName } from '../measures.ts';
import { dayNumber } from '../number-text.ts';
import type { PeopleEstimate } from '../people-estimate.ts';
import { lastScores, stagesOf } from '../score-choice.ts';
import type { DaysReportData } from './days-report-data.ts';
import { figure, unitOf, withFailures } from './figures.ts';

const scale = { from: 0, to: 4 } as const;

/** How what learns gets better. Null where nothing learned. */
export function learning({ scores }: DaysReportData): Chapter | null {
  const learned = learnedFirst(scores.assistants);
  const [baseline] = lastScores(scores);
  if (learned.length === 0 || baseline === undefined) return null;
  const content = [
    paragraph(
      scores.heldOut > 0
        ? 'Left: the same held-out days after so many trainings, so that nothing differs but the assistant. Right: the days that it lived, one after the other; plans differ from day to day, for every assistant alike.'
        : 'The days that it lived, one after the other. No days were held out, so days differ by more than what was learned.',
    ),
    markup`<p class="legend"><span>${seriesKey('explicit')} over suggestions</span><span>${seriesKey('plain')} over all ticks</span><span class="quiet">band: interval over people; dashed: <bdi>${baseline.assistant}</bdi> over all ticks</span></p>\n`,
    markup`<div class="cards wide">${learned.map(({ name }) => [scores.heldOut > 0 ? heldOutFigure(scores, name, baseline.values.mean) : null, dailyFigure(scores, name, baseline.assistant)])}</div>\n`,
    learned.map(({ name }) => numbers(scores, name)),
  ];
  return { id: 'learning', title: 'How they learn', short: 'Learning', content };
}

function heldOutFigure(scores: DaysScores, name: string, reference: PeopleEstimate | null): Markup {
  const stages = stagesOf(scores, name);
  return curveFigure({
    name,
    title: 'held-out days, after so many trainings',
    labels: stages.map(({ trainings }) => String(trainings)),
    points: stages.map(({ values }) => values),
    reference: reference === null ? null : stages.map(() => reference.mean),
  });
}

function dailyFigure({ byDay }: DaysScores, name: string, baseline: string): Markup {
  const own = byDay.filter(({ assistant }) => assistant === name);
  return curveFigure({
    name,
    title: 'days as they were lived',
    labels: own.map(({ day }) => String(day)),
    points: own.map(({ values }) => values),
    reference: byDay.filter(({ assistant }) => assistant === baseline).map(({ values }) => values.mean?.mean ?? null),
  });
}

function curveFigure(options: {
  name: string;
  title: string;
  labels: readonly string[];
  points: readonly Readonly<Record<'mean' | 'speech', PeopleEstimate | null>>[];
  reference: readonly (number | null)[] | null;
}): Markup {
  const { name, title, labels, points, reference } = options;
  const said = points.map(({ mean, speech }, index) => {
    const [all, suggestions] = [mean, speech].map((each) => (each === null ? '–' : dayNumber(each.mean, 'score')));
    return `${labels[index]}: ${all} over all ticks, ${suggestions} over suggestions`;
  });
  const chart = curveChart({
    labels,
    curves: [
      { series: 'plain', points: points.map(({ mean }) => mean) },
      { series: 'explicit', points: points.map(({ speech }) => speech) },
    ],
    reference,
    scale,
    label: `${name}, ${title}: ${said.join('; ')}`,
  });
  return markup`<figure><figcaption><bdi>${name}</bdi> <span class="quiet">${title}</span></figcaption>
${chart}</figure>
`;
}

const columns: readonly (readonly [DayMeasureName, string])[] = [
  ['mean', 'all ticks, 0–4'],
  ['speech', 'suggestions, 0–4'],
  ['per-hour', 'said per hour'],
  ['within-two', 'people within ×2, %'],
  ['success', 'rated 3 or 4, %'],
  ['protected', 'in protected windows a day'],
  ['missed', 'missed chances a day'],
];

function numbers(scores: DaysScores, name: string): Markup {
  const drawn = withFailures(columns, scores);
  const table = simpleTable({
    caption: `${name} after so many trainings`,
    head: ['Trainings', ...drawn.map(([, label]) => label)],
    rows: stagesOf(scores, name).map(({ trainings, values }) => [
      String(trainings),
      ...drawn.map(([measure]) => figure(values[measure], unitOf(scores.measures, measure))),
    ]),
  });
  return markup`<details><summary>The numbers of <bdi>${name}</bdi></summary>${table}</details>\n`;
}
