import { CallFailure, orFailure } from '../../../errors/index.ts';
import {
  generativeAgents,
  openPeriods,
  openStream,
  periodText,
  type PeriodGround,
  type Summaries,
} from '../../../memory/index.ts';
import type { Embedder } from '../../../model/index.ts';
import type { Moment, Talked, TickFeedback } from '../contract.ts';
import { notesOf, type HarnessMemory } from './harness-memory.ts';
import {
  noteFeedback,
  recordOf,
  recordOfTalk,
  runsOf,
  runText,
  type MomentRecord,
  type RecordShows,
} from './moment-record.ts';
import { clockOf, placeText } from './moment-text.ts';
import type { Remembered } from './suggest-input.ts';

/** Records that come to mind because they are like the present. */
const similarShown = 5;
/** Suggestions of before the last hour that are named one by one. */
const saidShown = 12;

const dayMinutes = 1440;

/** What an assistant remembers during one day, the days before included. */
export interface DayLog {
  /**
   * What it remembers now. Summaries of hours that have just ended come with the next moment; till then their records are told one by one.
   * @throws CallFailure when what is like the present cannot be looked up
   */
  remember(moment: Moment): Promise<Remembered>;
  /** Sums up the hours that are over at this moment and makes notes of them: after `remember`, beside what is decided. What fails is forgotten. */
  settle(minute: number): Promise<void>;
  /** Notes a moment. @param said what was said, null is silence; undefined while that is not known */
  note(moment: Moment, said: string | null | undefined, shows: RecordShows): void;
  /** Notes what came of a moment. */
  hear(feedback: TickFeedback): void;
  /** Notes a talk. @param inWords false: that there was one, and nothing of what was said */
  talked(talk: Talked, inWords: boolean): void;
  /** What is kept of the day when it is over. */
  close(): Promise<HarnessMemory['kept']>;
}

/**
 * Opens the memory of a day.
 * @param options.start minutes from the midnight of the first day to this day's
 * @param options.toldLater false on days on which the assistant hears nothing of what it did
 * @param options.summarise tells an hour or four; null where that failed
 */
export function openDayLog(
  kept: NonNullable<HarnessMemory['kept']>,
  options: {
    start: number;
    toldLater: boolean;
    hasScores: boolean;
    embedder: Embedder;
    summarise: (ground: PeriodGround<MomentRecord>) => Promise<string | null>;
  },
): DayLog {
  const { start, toldLater, hasScores, embedder, summarise } = options;
  const stream = openStream(generativeAgents, kept.stream);
  const periods = openPeriods<MomentRecord>({ summarise }, kept.periods);
  let told: Summaries = kept.periods;
  let recent: MomentRecord[] = [];
  const saidBefore: MomentRecord[] = [];
  /** Records of today that are no notes yet, and by minute those of which nothing has been heard. */
  let waiting: MomentRecord[] = [];
  let settled = 0;
  const unheard = new Map<number, { record: MomentRecord; shows: RecordShows }>();

  const addNotes = async (records: readonly MomentRecord[]) => {
    const notes = notesOf(records);
    const vectors = await Promise.all(notes.map(({ text }) => orFailure(embedder.embed(text))));
    notes.forEach((note, at) => {
      const vector = vectors[at]!;
      if (!(vector instanceof CallFailure)) stream.add({ ...note, vector });
    });
  };
  const settle = async (until: number) => {
    const hour = Math.floor(until / 60) * 60;
    settled = hour;
    const isHeard = ({ at }: MomentRecord) => !toldLater || !unheard.has(at - start);
    let ready = 0;
    while (ready < waiting.length && waiting[ready]!.at < hour && isHeard(waiting[ready]!)) ready++;
    const noted = addNotes(waiting.slice(0, ready));
    waiting = waiting.slice(ready);
    [told] = await Promise.all([periods.closeUntil(until), noted]);
    saidBefore.push(...recent.filter(({ at, said }) => at < hour && typeof said === 'string'));
    recent = recent.filter(({ at }) => at >= hour);
  };

  return {
    async remember(moment) {
      const queryVector = await embedder.embed(placeText(moment));
      const found = stream.retrieve({ queryVector, at: start + moment.minute, count: similarShown });
      return {
        summaries: [...told.fourHours, ...told.hours].map(periodText),
        similar: found
          .map(({ note }) => note)
          .toSorted((a, b) => a.id - b.id)
          .map(({ at, text }) => `Day ${Math.floor(at / dayMinutes) + 1}, ${clockOf(at)} ${text}`),
        saidToday: saidBefore.slice(-saidShown).map((record) => runText({ from: record.at, to: record.at, record })),
        recent: runsOf(recent).map(runText),
        hasScores,
      };
    },
    settle: (minute) => settle(start + minute),
    note(moment, said, shows) {
      const record = recordOf(moment, start);
      if (shows.suggestion && said !== undefined) record.said = said;
      periods.add(record);
      recent.push(record);
      waiting.push(record);
      unheard.set(moment.minute, { record, shows });
    },
    hear(feedback) {
      const heard = unheard.get(feedback.moment.minute);
      if (heard === undefined) return;
      unheard.delete(feedback.moment.minute);
      noteFeedback(heard.record, feedback, heard.shows);
    },
    talked(talk, inWords) {
      const record = recordOfTalk(talk, start, inWords);
      if (record.at >= Math.max(kept.periods.closed, settled)) periods.add(record);
      recent.push(record);
      waiting.push(record);
    },
    async close() {
      unheard.clear();
      const last = recent.at(-1)?.at;
      if (last !== undefined) await settle(Math.floor(last / 60) * 60 + 60);
      return { stream: stream.state(), periods: periods.state() };
    },
  };
}
