import { z } from 'zod';
import { emotions, type Emotion, type ReplyCheck } from '../../../journal/index.ts';
import { levels, type Level } from '../../../person/index.ts';
import type { FieldReport } from '../faults.ts';
import { expected, isRow, optionalList, type Row } from '../fields.ts';
import { episodeExtras, extraKey, type EpisodeExtras } from './extras.ts';
import { checksOf, type LoggedDraft } from './read-analysis.ts';

/** A line of the person in a log. */
export interface LoggedUserLine {
  /** Empty where the user model failed: the reference goes on with an empty line. */
  utterance: string;
  emotion: Emotion;
  /** Null where memory was not consulted. */
  overlap: number | null;
}

/** A reply in a log, as the person saw it. */
export interface LoggedReply {
  /** Null is silence; the reference also writes it for a call that failed. */
  text: string | null;
  intent: string | null;
  /** What it was before it was revised; null where it was not. */
  draft: LoggedDraft | null;
}

/** An episode of a log. */
export interface LoggedEpisode {
  /** The event as the log repeats it. */
  event: Row;
  turns: readonly { user: LoggedUserLine; reply: LoggedReply | null }[];
  /** What the assistant believes of the person's dimensions; empty where it does not say. */
  believed: Readonly<Record<string, Level>>;
  /** What an analysis said of each reply; null where it says nothing. */
  checks: readonly (ReplyCheck | null)[];
  /** What an analysis made of the conversation, as the log tells it. */
  dropout: unknown;
  /** Null in the reference's own logs. */
  extras: EpisodeExtras | null;
}

/** Reads one episode; faults are reported, and the episode is then not to be used. */
export function readEpisode(value: unknown, field: string, report: FieldReport): LoggedEpisode | null {
  if (!isRow(value)) {
    report(field, expected('an object', value));
    return null;
  }
  const { event } = value;
  const turns = turnsOf(value['dialogue'], `${field}.dialogue`, report);
  const drafts = turns.flatMap(({ reply }) => (reply === null ? [] : [reply.draft]));
  if (!isRow(event)) report(`${field}.event`, expected('an object', event));
  return {
    event: isRow(event) ? event : {},
    turns,
    checks: checksOf(value['analysis'], drafts, `${field}.analysis`, report),
    dropout: value['dropout'],
    believed: believedOf(value['pre_profile'], `${field}.pre_profile`, report),
    extras: extrasOf(value[extraKey], `${field}.${extraKey}`, report),
  };
}

function turnsOf(value: unknown, field: string, report: FieldReport): LoggedEpisode['turns'] {
  const turns: { user: LoggedUserLine; reply: LoggedReply | null }[] = [];
  if (!Array.isArray(value)) {
    report(field, expected('a list of lines', value));
    return turns;
  }
  value.forEach((line: unknown, index) => {
    const place = `${field}[${index}]`;
    if (!isRow(line)) {
      report(place, expected('an object with "role" and "content"', line));
      return;
    }
    const last = turns.at(-1);
    const text = contentOf(line, place, report);
    switch (line['role']) {
      case 'user':
        if (last !== undefined && last.reply === null) report(place, 'expected a reply between two lines of the user');
        turns.push({ user: { utterance: text, ...moodOf(line, place, report) }, reply: null });
        return;
      case 'assistant':
        if (last === undefined || last.reply !== null) report(place, 'expected a line of the user before this reply');
        else last.reply = { text: text === '' ? null : text, intent: intentOf(line, place, report), draft: null };
        return;
      case 'assistant_revise':
        if (last === undefined || last.reply === null) report(place, 'expected a reply before its revision');
        else {
          const { text: before, intent, draft } = last.reply;
          last.reply = { text: text === '' ? null : text, intent, draft: draft ?? { text: before, intent } };
        }
        return;
      default:
        report(`${place}.role`, expected('"user", "assistant" or "assistant_revise"', line['role']));
    }
  });
  return turns;
}

function contentOf(line: Row, place: string, report: FieldReport): string {
  const { content } = line;
  if (typeof content === 'string') return content.trim() === '' ? '' : content;
  report(`${place}.content`, expected('text', content));
  return '';
}

function moodOf(line: Row, place: string, report: FieldReport): { emotion: Emotion; overlap: number | null } {
  const emotion = emotions.find((known) => known === line['emotion']);
  if (emotion === undefined) report(`${place}.emotion`, expected('one of the 28 emotions', line['emotion']));
  const similarity = line['memory_similarity'] ?? -1;
  if (typeof similarity !== 'number') {
    report(`${place}.memory_similarity`, expected('a number, -1 where memory was not consulted', similarity));
  }
  return {
    emotion: emotion ?? 'neutral',
    overlap: typeof similarity !== 'number' || similarity === -1 ? null : similarity,
  };
}

function intentOf(line: Row, place: string, report: FieldReport): string | null {
  const intent = line['pre_intent'] ?? '';
  if (typeof intent === 'string') return intent.trim() === '' ? null : intent;
  report(`${place}.pre_intent`, expected('text or null', intent));
  return null;
}

function believedOf(value: unknown, field: string, report: FieldReport): Record<string, Level> {
  const believed: [string, Level][] = [];
  optionalList(value, field, 'a list of {dim, value}', report).forEach((entry, index) => {
    const place = `${field}[${index}]`;
    if (!isRow(entry) || typeof entry['dim'] !== 'string') {
      report(place, expected('an object with "dim" and "value"', entry));
      return;
    }
    const given = entry['value'];
    const level = typeof given === 'string' ? levels.find((known) => known === given.trim().toLowerCase()) : undefined;
    if (level === undefined) report(`${place}.value`, expected('"high", "middle" or "low"', given));
    else believed.push([entry['dim'], level]);
  });
  return Object.fromEntries(believed);
}

function extrasOf(value: unknown, field: string, report: FieldReport): EpisodeExtras | null {
  if (value === undefined || value === null) return null;
  const read = episodeExtras.safeParse(value);
  if (read.success) return read.data;
  report(
    field,
    `expected what Livelong wrote there: ${z.prettifyError(read.error).replaceAll(/\s+/g, ' ').slice(0, 200)}`,
  );
  return null;
}
