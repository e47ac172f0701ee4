import { paragraph, simpleTable, type Chapter } from '../../html/index.ts';
import { markup, type Markup } from '../../markup.ts';
import { counted } from '../../text.ts';
import { gamedSentence } from '../day-notes.ts';
import type { DayDifference, DayScore, DaysScores } from '../days-scores.ts';
import { isLearner } from '../learners.ts';
import { differenceTitle, fromText } from '../learning-blocks.ts';
import { dayNumber } from '../number-text.ts';
import { lastScores } from '../score-choice.ts';
import { hasFailures } from '../score-columns.ts';
import type { DaysReportData } from './days-report-data.ts';
import { differenceFigure } from './figures.ts';

/** The first thing a reader sees: how much was lived, what is not finished, and what the learner came to. */
export function inShort({ scores, incompleteLives }: DaysReportData): Chapter {
  const content = [
    paragraph(extentText(scores), 'lead'),
    paragraph(unfinished(incompleteLives), 'warning'),
    learnersText(scores),
    differences(scores),
    paragraph(gamedSentence(scores), 'warning'),
  ];
  return { id: 'short', title: 'In short', short: 'In short', content };
}

function extentText({ people, days, heldOut, assistants }: DaysScores): string {
  const held =
    heldOut === 0
      ? 'No days were held out: what is shown is the last day.'
      : `${counted(heldOut, 'further day', 'further days')}, the same for all, taught nothing: on them each assistant is measured.`;
  return `${counted(people, 'person', 'people')} lived ${counted(days, 'day', 'days')} at home with ${counted(assistants.length, 'assistant', 'assistants')} each. ${held}`;
}

function unfinished(incomplete: number): string {
  if (incomplete === 0) return '';
  return `This run is incomplete: the days of ${counted(incomplete, 'person', 'people')} are not lived to their end with every assistant. They are in no mean of what is missing. livelong resume goes on.`;
}

function learnersText(scores: DaysScores): (Markup | null)[] {
  const shown = lastScores(scores);
  return scores.assistants.filter(isLearner).map(({ name }) => {
    const own = shown.find(({ assistant }) => assistant === name);
    return own === undefined ? null : paragraph(markup`<b><bdi>${name}</bdi></b> ${learnerText(own, scores)}`);
  });
}

function learnerText({ trainings, values }: DayScore, { stated }: DaysScores): string {
  const number = (
    name: 'mean' | 'mean-with-failures' | 'speech' | 'per-hour' | 'success' | 'within-two',
    unit: 'score' | 'per hour' | 'percent',
  ) => {
    const found = values[name];
    return found === null ? '–' : dayNumber(found.mean, unit);
  };
  const wish = stated === null ? '' : ` (people wish for ${dayNumber(stated.mean, 'per hour')})`;
  const failures = hasFailures({ values }) ? ` (with failures: ${number('mean-with-failures', 'score')})` : '';
  const within = values['within-two'];
  const people =
    within === null
      ? ''
      : `; for ${Math.round((within.mean * within.people) / 100)} of ${counted(within.people, 'person', 'people')} that is within a factor of two of their own wish`;
  return `after ${counted(trainings ?? 0, 'training', 'trainings')}: what it says is rated ${number('speech', 'score')} of 4 on average, ${number('success', 'percent')} % of it 3 or 4; it speaks ${number('per-hour', 'per hour')} times an hour${wish}${people}. Over all ticks, silence included: ${number('mean', 'score')}${failures}.`;
}

/** What the learners are against their yardsticks; against the first assistant where nobody learned. */
function differences(scores: DaysScores): Markup | null {
  const learners = new Set(scores.assistants.filter(isLearner).map(({ name }) => name));
  const isFailed = scores.differences.some(({ measure }) => measure === 'mean-with-failures');
  const told = isFailed ? 'mean-with-failures' : 'mean';
  const chosen = scores.differences.filter(
    ({ side, measure }) => measure === told && (learners.size === 0 || learners.has(side.assistant)),
  );
  return chosen.length === 0
    ? null
    : differenceTable(chosen, `${differenceTitle(scores)}: mean over all ticks${isFailed ? ', with failures' : ''}`);
}

/** Differences as a table. */
export function differenceTable(shown: readonly DayDifference[], caption: string): Markup {
  return simpleTable({
    caption,
    head: ['Assistants', 'difference', 'above 0'],
    rows: shown.map(({ side, from, difference, above }) => [
      markup`<bdi>${side.assistant}</bdi> − <bdi>${fromText(side, from)}</bdi>`,
      differenceFigure(difference),
      difference === null ? '–' : `${above} of ${difference.people}`,
    ]),
  });
}
