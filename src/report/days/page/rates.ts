import { rateScatter } from '../../charts/index.ts';
import { paragraph, simpleTable, whole, type Chapter } from '../../html/index.ts';
import { markup, type Markup } from '../../markup.ts';
import type { DayScore } from '../days-scores.ts';
import { dayNumber } from '../number-text.ts';
import { lastScores } from '../score-choice.ts';
import type { DaysReportData } from './days-report-data.ts';
import { assistantName, figure } from './figures.ts';

/** How often assistants speak against how often people wish it. Null where nobody's days are whole. */
export function rates({ scores, rates }: DaysReportData): Chapter | null {
  const shown = lastScores(scores);
  if (shown.length === 0) return null;
  const wish =
    scores.stated === null ? '' : ` On average they wish for ${dayNumber(scores.stated.mean, 'per hour')} an hour.`;
  const content = [
    paragraph(
      `Everybody states how often they want to be spoken to, and no assistant is told but those marked so.${wish}`,
    ),
    rates.length === 0
      ? null
      : [
          markup`<p class="legend"><span class="quiet">a dot is a person; line: as often as wished; dashed: half and twice as often; both in suggestions per hour awake at home, doubling is always the same length</span></p>\n`,
          markup`<div class="cards wide">${rates.map(scatterFigure)}</div>\n`,
        ],
    simpleTable({
      caption: 'Suggestions per hour',
      head: ['Assistant', 'said per hour', 'people within a factor of two'],
      rows: shown.map((score) => [
        assistantName(
          score.assistant,
          scores.assistants.some(({ name, told }) => told && name === score.assistant),
        ),
        figure(score.values['per-hour'], 'per hour'),
        peopleWithin(score),
      ]),
    }),
  ];
  return { id: 'rates', title: 'How often they speak', short: 'Rate', content };
}

function scatterFigure({ assistant, points, people }: DaysReportData['rates'][number]): Markup {
  const within = points.filter(({ wished, found }) => found >= wished / 2 && found <= wished * 2).length;
  const some = points.length === people ? '' : `; ${whole(points.length)} of ${whole(people)} people are drawn`;
  return markup`<figure><figcaption><bdi>${assistant}</bdi> <span class="quiet">said (upwards) against wished${some}</span></figcaption>
${rateScatter({ points, label: `${assistant}: ${within} of ${points.length} people within a factor of two of their wish` })}</figure>
`;
}

function peopleWithin({ values }: DayScore): string {
  const within = values['within-two'];
  return within === null ? '–' : `${whole(Math.round((within.mean * within.people) / 100))} of ${whole(within.people)}`;
}
