import { openPromptOfDay, type Candidate, type Moment, type ReasonPlace } from '../../assistant/index.ts';
import type { AnswerPair } from '../../formats/index.ts';
import {
  scoreOf,
  type DayActivity,
  type DayEntry,
  type JournaledCandidate,
  type TickTaken,
} from '../../journal/index.ts';
import { momentView, type PlannedDay } from '../../life/index.ts';
import { pairsOfTick, revisionPairs } from './export-pairs-of-tick.ts';

/** The pairs of one day in a journal. */
export interface PairsOfDay {
  /** From candidates that were rated differently. */
  rated: AnswerPair[];
  /** From what the person would rather have heard. */
  revised: AnswerPair[];
}

/** Collects the pairs of a day, entry by entry, with the prompts as an assistant saw them that remembers its own words of today. @param reasons where a reason is part of its answers */
export function openPairsOfDay(
  planned: PlannedDay,
  day: number,
  reasons: ReasonPlace,
): { take(entry: DayEntry): void; pairs: PairsOfDay } {
  const prompts = openPromptOfDay(reasons);
  const moments = openMoments(planned, day);
  const pairs: PairsOfDay = { rated: [], revised: [] };
  const takeTick = (entry: TickTaken) => {
    const moment = moments.at(entry.tick);
    const prompt = prompts.messages(moment);
    const rated = entry.candidates.flatMap((each) => (each.rating === null ? [] : [ratedOf(each)]));
    pairs.rated.push(...pairsOfTick({ prompt, rated, reasons }));
    const delivered = entry.candidates[entry.delivered]!;
    if (entry.revision !== undefined) {
      pairs.revised.push(...revisionPairs({ prompt, reasons }, ratedOf(delivered), entry.revision));
    }
    prompts.note(moment, delivered.text);
    if (entry.follows !== undefined) moments.follow(entry.tick, entry.follows);
  };
  return {
    take(entry) {
      if (entry.type === 'tick-taken') takeTick(entry);
      else if (entry.type === 'silence-kept') {
        for (let at = 0; at < entry.ticks; at++) prompts.note(moments.at(entry.tick + at), null);
      }
    },
    pairs,
  };
}

function ratedOf(candidate: JournaledCandidate): { candidate: Candidate; score: number | null } {
  const { text, topic = null, style = null, reason = null, rating } = candidate;
  return {
    candidate: text === null ? null : { text, topic, style, reason },
    score: rating === null ? null : scoreOf(rating),
  };
}

/** The moments of a day by tick, with what somebody does who follows a suggestion. */
function openMoments({ plan, ticks }: PlannedDay, day: number) {
  let instead: { planned: DayActivity; doing: string; until: number } | null = null;
  const plannedAt = (tick: number) => plan.activities[ticks.activity[tick]!]!;
  return {
    at(tick: number): Moment {
      const planned = plannedAt(tick);
      const second = ticks.seconds[tick]!;
      if (instead !== null && (second / 60 >= instead.until || instead.planned !== planned)) instead = null;
      const activity = instead === null ? planned : { ...planned, doing: instead.doing };
      return momentView({ plan, day, second, activity, walking: ticks.walking[tick] === 1 });
    },
    follow(tick: number, { doing, until }: NonNullable<TickTaken['follows']>): void {
      instead = { planned: plannedAt(tick), doing, until };
    },
  };
}
