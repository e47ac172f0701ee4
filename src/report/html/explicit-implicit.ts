import { scoreCell } from '../cell.ts';
import { intervalStrip, seriesKey, stripAxis } from '../charts/index.ts';
import { markup, type Markup, type Part } from '../markup.ts';
import type { Estimate } from '../../statistics/index.ts';
import type { Score, Scores } from '../scores.ts';
import { judgeTitle } from '../table.ts';
import type { ReportData } from './report-data.ts';
import { paragraph, type Chapter } from './shell.ts';

const scale = { from: 0, to: 100 } as const;

/** A row of a chart: a name, what is said and what is not said. */
export interface PairRow {
  name: string;
  explicit: Estimate | null;
  implicit: Estimate | null;
  /** A remark under the name, or nothing. */
  remark: Part;
}

/** Explicit against implicit: what people said, and what they kept to themselves. */
export function explicitImplicit({ scores }: ReportData): Chapter {
  const figures = scores.judges.flatMap(({ name: judge }) =>
    (
      [
        ['intent-completion', 'Completion: was it fulfilled?'],
        ['intent-recognition', 'Recognition: was it understood?'],
      ] as const
    ).flatMap(([metric, title]) => {
      const found = rowsOf(scores, judge, metric);
      if (found.every(({ explicit, implicit }) => explicit === null && implicit === null)) return [];
      return [pairFigure(`${title} ${judgeTitle(scores, judge)}`, found)];
    }),
  );
  const content = [
    paragraph(
      'People say some of what they want (explicit) and keep the rest to themselves (implicit). The gap between the two is what an assistant that only does what it is told leaves undone.',
    ),
    figures.length === 0 ? paragraph('No judge has given a verdict on intents yet.', 'note') : [pairLegend(), figures],
  ];
  return { id: 'explicit-implicit', title: 'Explicit against implicit', short: 'Explicit / implicit', content };
}

/** What the shapes mean. */
export function pairLegend(): Markup {
  return markup`<p class="legend"><span>${seriesKey('explicit')} explicit: said</span><span>${seriesKey('implicit')} implicit: never said</span><span class="quiet">line: interval</span></p>\n`;
}

/** A figure of pairs on one scale in percent, with the numbers beside the marks. */
export function pairFigure(title: string, rows: readonly PairRow[]): Markup {
  return markup`<figure class="pairs"><figcaption>${title}</figcaption>
${rows.map(pairRow)}<div class="row foot"><span></span><div class="strip-cell">${stripAxis(scale, ' %')}</div><span></span></div>
</figure>
`;
}

function pairRow({ name, explicit, implicit, remark }: PairRow): Markup {
  const said = `explicit ${figureText(explicit)}, implicit ${figureText(implicit)}`;
  const strip = intervalStrip({
    marks: [
      { series: 'explicit', estimate: explicit },
      { series: 'implicit', estimate: implicit },
    ],
    scale,
    label: `${name}: ${said}`,
  });
  return markup`<div class="row"><span class="name"><bdi>${name}</bdi>${remark}</span><div class="strip-cell">${strip}</div><span class="numbers">${numbers(explicit, 'explicit')}${numbers(implicit, 'implicit')}</span></div>
`;
}

function numbers(estimate: Estimate | null, kind: 'explicit' | 'implicit'): Markup {
  if (estimate === null) return markup`<span class="${kind}"><span class="missing">missing</span></span>`;
  const { mean, interval } = scoreCell(estimate);
  return markup`<span class="${kind}"><b>${mean}</b> <small>${interval}</small></span>`;
}

function figureText(estimate: Estimate | null): string {
  if (estimate === null) return 'missing';
  const { mean, interval } = scoreCell(estimate);
  return `${mean} % ${interval}`.trim();
}

function rowsOf(scores: Scores, judge: string, metric: string): PairRow[] {
  return scores.assistants.map(({ name, family }) => {
    const own = (kind: string): Score | undefined =>
      scores.scores.find(
        (each) => each.assistant === name && each.judge === judge && each.metric === metric && each.kind === kind,
      );
    return {
      name,
      explicit: own('explicit')?.estimate ?? null,
      implicit: own('implicit')?.estimate ?? null,
      remark: family === 'told' ? markup`<small>told: upper bound</small>` : null,
    };
  });
}
