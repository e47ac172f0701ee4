import { intervalStrip, seriesKey, stripAxis } from '../../charts/index.ts';
import { paragraph, type Chapter } from '../../html/index.ts';
import { ratingDimensions, type RatingDimension } from '../../../journal/index.ts';
import { markup, type Markup } from '../../markup.ts';
import type { DayScore } from '../days-scores.ts';
import { dayCell } from '../number-text.ts';
import type { PeopleEstimate } from '../people-estimate.ts';
import { lastScores } from '../score-choice.ts';
import type { DaysReportData } from './days-report-data.ts';

const scale = { from: 0, to: 100 } as const;

const questions: Readonly<Record<RatingDimension, string>> = {
  preference: 'Preference: was it what they want now?',
  timing: 'Timing: was it a welcome moment?',
  frequency: 'Frequency: as often as they wish?',
  communication: 'Communication: said in their manner, nothing that must not be?',
};

/** What suggestions and silences were faulted for. Null where nobody's days are whole. */
export function dimensions({ scores }: DaysReportData): Chapter | null {
  const shown = lastScores(scores);
  if (shown.length === 0) return null;
  const content = [
    paragraph(
      'Each suggestion, and each silence, is rated 0 or 1 in four dimensions; their sum is the rating. A silence is faulted only where a suggestion would have come at a good time, and never for its manner.',
    ),
    markup`<p class="legend"><span>${seriesKey('explicit')} suggestions</span><span>${seriesKey('implicit')} silences</span><span class="quiet">share that passes; line: interval</span></p>\n`,
    markup`<div class="cards wide">${ratingDimensions.map((dimension) => dimensionFigure(dimension, shown))}</div>\n`,
  ];
  return { id: 'dimensions', title: 'By dimension', short: 'Dimensions', content };
}

function dimensionFigure(dimension: RatingDimension, shown: readonly DayScore[]): Markup {
  const rows = shown.map(({ assistant, values }) => {
    const said = values[`speech-${dimension}`];
    const silent = values[`silence-${dimension}`];
    const strip = intervalStrip({
      marks: [
        { series: 'explicit', estimate: said },
        { series: 'implicit', estimate: silent },
      ],
      scale,
      label: `${assistant}: suggestions ${shareText(said)}, silences ${shareText(silent)}`,
    });
    return markup`<div class="row"><span class="name"><bdi>${assistant}</bdi></span><div class="strip-cell">${strip}</div><span class="numbers"><span class="explicit"><b>${shareText(said)}</b></span><span class="implicit"><b>${shareText(silent)}</b></span></span></div>
`;
  });
  return markup`<figure class="pairs"><figcaption>${questions[dimension]}</figcaption>
${rows}<div class="row foot"><span></span><div class="strip-cell">${stripAxis(scale, ' %')}</div><span></span></div>
</figure>
`;
}

function shareText(estimate: PeopleEstimate | null): string {
  return estimate === null ? '–' : `${dayCell(estimate, 'percent').mean} %`;
}
