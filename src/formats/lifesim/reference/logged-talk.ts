import { eventStartedOf, lifeStartedOf, type Conversation, type LifeEvent } from '../../../journal/index.ts';
import type { FieldReport } from '../faults.ts';
import { isRow, type Row } from '../fields.ts';
import { readEvent } from '../event.ts';
import {
  outputOf,
  placedInRow,
  readEpisode,
  recordOf,
  type JudgeFileMetric,
  type JudgeFileVerdict,
  type LoggedEpisode,
} from '../logs/index.ts';
import { templateLookup } from '../templates.ts';
import { readUser } from '../users.ts';
import { answerText } from './write-answer.ts';

/** An episode of a log, ready to be judged. */
export interface LoggedTalk {
  /** 0-based place in its log. */
  episode: number;
  conversation: Conversation;
  /** A judge's answer as the scorer reads it: reasons, then the verdict in a fenced block. */
  answer(metric: JudgeFileMetric, verdict: JudgeFileVerdict, reasons: string): string;
  /**
   * The row of a metric's judge file.
   * @param asked.input what was asked; null where nothing was
   * @param asked.output the answer; empty where there is none
   */
  row(metric: JudgeFileMetric, asked: { input: string | null; output: string }): Row;
}

/**
 * Reads one episode with all that judges are told, which a log holds without the lives that it is of; faults are reported, and the talk is then not to
 * be used. A revised reply stands in the place of the first, since the user saw that one.
 * @param log.name name of the log's folder, `logs_INDEX`
 */
export function readLoggedTalk(
  value: unknown,
  log: { name: string; info: Row; assistant: string },
  episode: number,
  report: FieldReport,
): LoggedTalk | null {
  const field = `dialogue_log[${episode}]`;
  const read = readEpisode(value, field, report);
  if (read === null || !isRow(value)) return null;
  const event = readEvent(read.event, 1, `${field}.event`, report);
  const user = isRow(value['user']) ? value['user'] : {};
  const profile = lowerCased(user['profile']);
  const person = readUser(profile, templateLookup(null), (inside, problem) =>
    report(`${field}.user.profile${inside === null ? '' : `.${inside}`}`, problem),
  );
  if (event === null) return null;
  const life = { id: log.name, sequence: log.name, domain: '', goal: null, person: person.person, events: [event] };
  const conversation = conversationOf(lifeStartedOf(life, log.assistant, 1), event, read);
  const sequence = { id: log.info['sequence_id'], user_id: log.info['user_id'] };
  const record = {
    ...recordOf(`${log.name}_${episode}`, { user: profile, sequence, events: [read.event] }, conversation),
    ...asLogged('user_profile', user['profile_str']),
    ...asLogged('dialogue_scene', read.event['dialogue_scene']),
  };
  return {
    episode,
    conversation,
    answer: (metric, verdict, reasons) => answerText(outputOf(metric, conversation, verdict), reasons),
    row: (metric, asked) => placedInRow(metric, record, asked),
  };
}

/** The log's own rendering of a text, where it holds one. */
function asLogged(name: string, value: unknown): Row {
  return typeof value === 'string' && value !== '' ? { [name]: value } : {};
}

function lowerCased(value: unknown): Row {
  return isRow(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each])) : {};
}

function conversationOf(life: Conversation['life'], event: LifeEvent, { turns, extras }: LoggedEpisode): Conversation {
  const lines = turns.map(({ user, reply }, index) => ({
    user: { ...user, action: 'go-on' as const, said: [], answered: [], note: '' },
    assistant: reply,
    turn: index + 1,
  }));
  const last = lines.at(-1);
  const closing =
    extras?.closing && last !== undefined ? { type: 'closing-said' as const, event: 1, user: last.user } : null;
  const taken = closing === null ? lines : lines.slice(0, -1);
  return {
    life,
    event: eventStartedOf(event),
    turns: taken.map((line) => ({ type: 'turn-taken' as const, event: 1, ...line })),
    closing,
    end: {
      type: 'conversation-ended',
      event: 1,
      ending: 'unknown',
      turns: taken.filter(({ assistant }) => assistant !== null).length,
      said: [],
      answered: [],
      failure: null,
      chain: 0,
    },
  };
}
