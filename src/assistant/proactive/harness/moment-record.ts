import { shortText } from './short-text.ts';
import type { Moment, Talked, TickFeedback } from '../contract.ts';
import { clockOf, placeText } from './moment-text.ts';

/** What an assistant remembers of one tick; what its memory level leaves out is not in it. */
export interface MomentRecord {
  /** Minutes since the midnight of the first day with the person. */
  at: number;
  /** "making coffee (breakfast, in the kitchen)". */
  doing: string;
  /** What it said; null is silence; absent where that is not to be remembered, or not yet known. */
  said?: string | null;
  /** What the person did about it. */
  reaction?: string;
  /** 0 to 4. */
  score?: number;
  /** Why, in the person's words. */
  reason?: string;
}

/** What a record may hold beside what the person did. */
export interface RecordShows {
  suggestion: boolean;
  score: boolean;
  reason: boolean;
}

/** A record of what is seen now. @param start minutes from the first midnight to this day's */
export function recordOf(moment: Moment, start: number): MomentRecord {
  return { at: start + moment.minute, doing: placeText(moment) };
}

/** A record of a talk: what the person asked first, and what was answered last. @param inWords false: nothing of what was said */
export function recordOfTalk({ minute, transcript }: Talked, start: number, inWords: boolean): MomentRecord {
  const at = start + minute;
  if (!inWords) return { at, doing: 'talking with you' };
  const asked = transcript.find(({ role }) => role === 'user')?.text ?? null;
  const answered = transcript.findLast(({ role, text }) => role === 'assistant' && text !== null)?.text ?? null;
  const answer = answered === null ? 'You answered nothing' : `You answered: "${shortText(answered)}"`;
  return { at, doing: `talking with you. They asked: "${shortText(asked ?? '')}" ${answer}` };
}

/** Adds to a record what came of its tick, as far as it is to be remembered. */
export function noteFeedback(record: MomentRecord, { rated, reaction }: TickFeedback, shows: RecordShows): void {
  const [delivered] = rated;
  if (delivered === undefined || !shows.suggestion) return;
  record.said = delivered.candidate?.text ?? null;
  if (!shows.score) return;
  if (reaction !== null) record.reaction = reaction;
  if (delivered.score !== null) record.score = delivered.score;
  if (shows.reason && delivered.reason !== null) record.reason = delivered.reason;
}

/** Records of the same thing with the same outcome, one after the other, told as one; a suggestion stands alone. */
export interface RecordRun {
  from: number;
  to: number;
  record: MomentRecord;
}

/** Draws records together that say the same. */
export function runsOf(records: readonly MomentRecord[]): RecordRun[] {
  const runs: RecordRun[] = [];
  for (const record of records) {
    const last = runs.at(-1);
    if (last !== undefined && isAlike(last.record, record)) last.to = record.at;
    else runs.push({ from: record.at, to: record.at, record });
  }
  return runs;
}

function isAlike(one: MomentRecord, other: MomentRecord): boolean {
  return (
    one.doing === other.doing &&
    one.said === other.said &&
    typeof one.said !== 'string' &&
    one.score === other.score &&
    one.reason === other.reason
  );
}

/** A run as a line: "07:45 making coffee (breakfast, in the kitchen). You said: "…" They took it up. Rated 4 of 4." */
export function runText({ from, to, record }: RecordRun): string {
  const time = clockOf(from) === clockOf(to) ? clockOf(from) : `${clockOf(from)} to ${clockOf(to)}`;
  return `${time} ${record.doing}.${outcomeText(record)}`;
}

/** What was said and what came of it, each with a space before it; empty where nothing of it is known. */
export function outcomeText({ said, reaction, score, reason }: MomentRecord): string {
  const parts = [
    ...(said === undefined ? [] : [said === null ? 'You said nothing.' : `You said: "${said}"`]),
    ...(reaction === undefined ? [] : [`They ${reactionWords[reaction] ?? reaction}.`]),
    ...(score === undefined ? [] : [`Rated ${score} of 4.`]),
    ...(reason === undefined ? [] : [`Their reason: ${reason}${/[.!?]$/.test(reason) ? '' : '.'}`]),
  ];
  return parts.map((part) => ` ${part}`).join('');
}

const reactionWords: Readonly<Record<string, string>> = {
  accept: 'agreed',
  follow: 'did it at once',
  dismiss: 'waved it away',
  snooze: 'put it off',
  ignore: 'did not react',
};
