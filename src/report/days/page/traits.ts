import { paragraph, simpleTable, type Chapter } from '../../html/index.ts';
import { markup } from '../../markup.ts';
import { learnedFirst } from '../learners.ts';
import type { DaysReportData } from './days-report-data.ts';
import { differenceFigure, figure } from './figures.ts';

/** Whom learning helps. Null where nothing learned. */
export function traits({ scores }: DaysReportData): Chapter | null {
  const learned = learnedFirst(scores.assistants);
  if (learned.length === 0) return null;
  const tables = learned.map(({ name }, place) => {
    const own = scores.traits.filter(({ assistant }) => assistant === name);
    const table = simpleTable({
      caption: `${name}: mean over all ticks by trait`,
      head: [
        'Trait',
        'level',
        'people',
        'after the last training',
        'gained since before any',
        'gained since after the first',
      ],
      rows: own.map(({ trait, level, mean, gain, gainSinceFirst }) => [
        trait,
        level,
        mean === null ? '–' : String(mean.people),
        figure(mean, 'score'),
        differenceFigure(gain),
        differenceFigure(gainSinceFirst),
      ]),
      words: [1],
    });
    return place === 0 ? table : markup`<details><summary><bdi>${name}</bdi></summary>${table}</details>\n`;
  });
  const content = [
    paragraph(
      'Gains are taken person by person. Most of the gain since before any training is the assistant falling mostly silent after its first one; what it learns beyond that is in the last column. Traits overlap: the same people stand in several rows.',
    ),
    tables,
  ];
  return { id: 'traits', title: 'By trait', short: 'Traits', content };
}
