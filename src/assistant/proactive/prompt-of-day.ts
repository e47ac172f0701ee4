import type { Message } from '../../model/index.ts';
import type { Moment } from './contract.ts';
import { recordOf, runsOf, runText, type MomentRecord } from './harness/moment-record.ts';
import type { ReasonPlace } from './harness/settings.ts';
import { suggestPrompt } from './harness/suggest-prompt.ts';

/** Minutes of which every moment is told. */
const recentMinutes = 60;
/** Suggestions of before that which are named one by one. */
const saidShown = 12;

/** A day as an assistant sees it go by that remembers what it saw and said today, and nothing else. */
export interface PromptOfDay {
  /** What a model is asked at this moment. */
  messages(moment: Moment): readonly Message[];
  /** Notes what was said at a moment; null is silence. */
  note(moment: Moment, said: string | null): void;
}

/** Opens a day for prompts: those of `assistant/suggest` with a memory of today alone. @param reasons where a reason is asked for */
export function openPromptOfDay(reasons: ReasonPlace): PromptOfDay {
  const records: MomentRecord[] = [];
  const saidBefore: MomentRecord[] = [];
  const textOf = (record: MomentRecord) => runText({ from: record.at, to: record.at, record });
  return {
    messages(moment) {
      while (records[0] !== undefined && records[0].at < moment.minute - recentMinutes) {
        const past = records.shift()!;
        if (typeof past.said === 'string') saidBefore.push(past);
      }
      const saidToday = saidBefore.slice(-saidShown).map(textOf);
      const recent = runsOf(records).map(runText);
      const remembered = { summaries: [], similar: [], saidToday, recent, hasScores: false };
      return suggestPrompt.messages({ moment, persona: null, reasons, remembered });
    },
    note: (moment, said) => void records.push({ ...recordOf(moment, 0), said }),
  };
}
