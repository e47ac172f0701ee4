import { counted } from '../text.ts';
import type { DayAssistant, DaysScores } from './days-scores.ts';
import { lastScores } from './score-choice.ts';

/** Why the mean over all ticks must not be read alone. */
export function gamedSentence(scores: DaysScores): string {
  if (lastScores(scores).length === 0) return '';
  return 'The mean over all ticks is mostly silence, and can be gamed: whoever hardly speaks is hardly faulted, and bad suggestions use up the rate. Read it with the mean over suggestions and the rate beside it.';
}

/** What the numbers mean, what failed and what is not there yet. */
export function dayNotes(scores: DaysScores): string[] {
  const { assistants, people } = scores;
  return [
    meaning(scores),
    ...(scores.heldOut > 0
      ? []
      : [
          'No days were held out: after so many trainings means the day that came then, so an assistant and its earlier self differ by the day, too.',
        ]),
    ...spokenTo(scores),
    ...listed(assistants, 'Failed ticks, neither speech nor silence', ({ failedTicks }) => failedTicks),
    ...(assistants.some(({ failedTicks }) => failedTicks > 0)
      ? ['With failures: the mean over all ticks with each failed tick at 0, since crashing must not pay.']
      : []),
    ...listed(
      assistants,
      'Ratings with a missing dimension, left out of means',
      ({ missingRatings }) => missingRatings,
    ),
    ...listed(assistants, 'Trainings that failed', ({ failedTrainings }) => failedTrainings),
    ...listed(
      assistants,
      'Not lived to the end, in no mean',
      ({ incomplete }) => incomplete,
      ` of ${counted(people, 'person', 'people')}`,
    ),
  ];
}

/** What the mark behind a name means; empty where none has it. */
export function toldNote({ assistants }: DaysScores): string {
  return assistants.some(({ told }) => told) ? '* is told what is hidden: a yardstick, no competitor.' : '';
}

function meaning({ level, resamples, normalAbove, assistants }: DaysScores): string {
  const most = Math.max(0, ...assistants.map(({ people }) => people));
  if (most < 2) return 'No intervals: one person cannot show how much people differ. – nothing to measure.';
  const how = most > normalAbove ? 'normal distribution' : `bootstrap over people, ${resamples} resamples`;
  return `Mean over people [${Math.round(level * 100)} % interval, ${how}]. – nothing to measure.`;
}

/** Where an assistant speaks to some people only, what it says is judged by them alone. */
function spokenTo(scores: DaysScores): string[] {
  const parts = lastScores(scores).flatMap(({ assistant, values }) => {
    const spoken = values.speech?.people ?? 0;
    const all = values.mean?.people ?? 0;
    return spoken === 0 || spoken === all ? [] : [`${assistant} ${spoken} of ${all}`];
  });
  return parts.length === 0 ? [] : [`The mean over suggestions is over those who heard any: ${parts.join(', ')}.`];
}

function listed(
  assistants: readonly DayAssistant[],
  what: string,
  count: (assistant: DayAssistant) => number,
  behind = '',
): string[] {
  const parts = assistants.flatMap((each) => (count(each) === 0 ? [] : [`${each.name} ${count(each)}${behind}`]));
  return parts.length === 0 ? [] : [`${what}: ${parts.join(', ')}.`];
}
