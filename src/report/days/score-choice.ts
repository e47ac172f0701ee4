import { counted } from '../text.ts';
import type { DayScore, DaysScores } from './days-scores.ts';

/** Each assistant after its last training, in plan order; none where nobody's days are whole. */
export function lastScores({ assistants, scores }: Pick<DaysScores, 'assistants' | 'scores'>): DayScore[] {
  return assistants.flatMap(({ name, people }) => {
    const found = scores.findLast(({ assistant, on }) => assistant === name && on !== 'training-days');
    return found === undefined || people === 0 ? [] : [found];
  });
}

/** An assistant after each number of trainings at which it was measured. */
export function stagesOf({ scores }: Pick<DaysScores, 'scores'>, assistant: string): DayScore[] {
  return scores.filter((each) => each.assistant === assistant && each.on !== 'training-days');
}

/** On what the first table rests. */
export function measuredText({ people, days, heldOut }: DaysScores): string {
  const where =
    heldOut > 0
      ? `${counted(heldOut, 'held-out day', 'held-out days')} after ${counted(days - 1, 'training', 'trainings')}`
      : `day ${days}, no days held out`;
  return `${counted(people, 'person', 'people')}, ${where}`;
}
