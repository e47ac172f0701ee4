import type { DayActivityKind } from '../../../journal/index.ts';
import { plannedKind, type DayAnswer, type PlannedPart } from './day-prompt.ts';
import type { OpenTime, Outline } from './outline.ts';
import type { PlannedPerson } from './planned.ts';
import { shareMinutes } from './share-minutes.ts';
import { tidyPhrase } from './tidy-phrase.ts';

/** A stretch of a day as a model planned it. */
export interface PlannedBlock {
  kind: DayActivityKind;
  doing: string;
  hobby: string | null;
  away: boolean;
  from: number;
  to: number;
}

/** The stretches that an answer stands for: they follow the outline to the minute, whatever was answered. */
export function plannedBlocks(outline: Outline, answer: DayAnswer, person: PlannedPerson): PlannedBlock[] {
  return outline.flatMap((part, at) => {
    const said = answer[String(at + 1)]!;
    if ('open' in part) return partsOf(part.open, said as readonly PlannedPart[], person);
    const { kind, doing, hobby, place, from, to } = part.stands;
    return [{ kind, doing: tidyPhrase(said as string, doing), hobby, away: place !== 'home', from, to }];
  });
}

function partsOf({ from, to }: OpenTime, parts: readonly PlannedPart[], person: PlannedPerson): PlannedBlock[] {
  const minutes = shareMinutes(
    parts.map((part) => part.minutes),
    to - from,
    to - from,
  );
  let at = from;
  return parts.map(({ kind, doing }, index) => {
    const begin = at;
    at += minutes[index]!;
    return { ...plannedKind(kind, person), doing: tidyPhrase(doing, 'having some free time'), from: begin, to: at };
  });
}
