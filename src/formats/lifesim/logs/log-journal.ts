import {
  eventStartedOf,
  lifeStartedOf,
  type AnalysisMade,
  type AssistantTurn,
  type ConversationEnded,
  type JournalEntry,
  type Life,
  type LifeEvent,
  type PortraitDrawn,
  type ReplyCheck,
  type UserTurn,
} from '../../../journal/index.ts';
import type { FieldReport } from '../faults.ts';
import type { Row } from '../fields.ts';
import type { EpisodeExtras } from './extras.ts';
import { dropoutOf } from './read-analysis.ts';
import type { LoggedEpisode, LoggedReply, LoggedUserLine } from './read-episode.ts';
import type { LoggedSequence } from './read-log.ts';

/**
 * The journal of one life under one assistant, as its log tells it: an event without an episode has no conversation. Faults are reported; the
 * journal is then not to be used.
 */
export function journalOfLog(
  life: Life,
  cell: { assistant: string; trial: number },
  log: LoggedSequence,
  report: FieldReport,
): JournalEntry[] {
  const talks = new Map<number, LoggedEpisode>();
  const events = eventsOfLog(life, log);
  for (const [index, episode] of log.episodes.entries()) {
    const field = `dialogue_log[${index}]`;
    const event = events[index] ?? null;
    if (event === null) {
      report(`${field}.event`, 'expected an event of the same sequence in the lives, at most one episode each');
    } else if (episode.extras !== null && episode.extras.lines.length !== episode.turns.length) {
      report(field, `expected ${episode.extras.lines.length} lines of the user, got ${episode.turns.length}`);
    } else talks.set(event, episode);
  }
  return [
    lifeStartedOf(life, cell.assistant, cell.trial),
    ...life.events.flatMap((event) => {
      const episode = talks.get(event.number);
      return episode === undefined ? [] : [eventStartedOf(event), ...conversationOf(event.number, episode)];
    }),
    { type: 'life-ended', chain: log.chain },
  ];
}

/**
 * For each episode the number of the event that it belongs to: the one it names, else the first free one with equal time, place and intent; null
 * where there is none.
 */
export function eventsOfLog(life: Life, { episodes }: LoggedSequence): (number | null)[] {
  const taken = new Set<number>();
  return episodes.map(({ event, extras }) => {
    const found = life.events.find(
      (each) =>
        !taken.has(each.number) && (extras === null || extras.event === each.number) && isSameEvent(each, event),
    );
    if (found !== undefined) taken.add(found.number);
    return found?.number ?? null;
  });
}

function isSameEvent({ scene, intention }: LifeEvent, event: Row): boolean {
  return scene.time === event['time'] && scene.place === event['location'] && intention.sentence === event['intent'];
}

function conversationOf(event: number, episode: LoggedEpisode): JournalEntry[] {
  const { turns, believed, extras } = episode;
  const checks = extras === null ? episode.checks : (extras.checks ?? []);
  const entries: JournalEntry[] = [];
  let complete = 0;
  for (const [index, { user, reply }] of turns.entries()) {
    if (user.utterance === '') return [...entries, brokenEnd(event, complete, 'user')];
    const line = userTurnOf(user, extras, index);
    if (extras?.closing && index === turns.length - 1) {
      entries.push({ type: 'closing-said', event, user: line });
      continue;
    }
    entries.push({
      type: 'turn-taken',
      event,
      turn: index + 1,
      user: line,
      assistant: assistantTurnOf(reply, checks[complete]),
    });
    if (reply !== null) complete++;
  }
  if (extras !== null) {
    const { ending, said, answered, failure, chain } = extras;
    entries.push({ type: 'conversation-ended', event, ending, turns: complete, said, answered, failure, chain });
  } else if (complete < turns.length) return [...entries, brokenEnd(event, complete, 'assistant')];
  else if (complete === 0) return [brokenEnd(event, 0, 'user')];
  else entries.push(endOf(event, complete, 'unknown', null));
  const portrait = portraitOf(event, believed, extras);
  const analysis = analysisOf(event, episode);
  return [...entries, ...(portrait === null ? [] : [portrait]), ...(analysis === null ? [] : [analysis])];
}

function assistantTurnOf(reply: LoggedReply | null, check: ReplyCheck | null | undefined): AssistantTurn | null {
  if (reply === null) return null;
  const { text, intent } = reply;
  return { text, intent, ...(check === null || check === undefined ? {} : { check }) };
}

function analysisOf(event: number, { extras, dropout }: LoggedEpisode): AnalysisMade | null {
  if (extras === null) return dropoutOf(dropout, event);
  return extras.analysis === undefined ? null : { type: 'analysis-made', event, ...extras.analysis };
}

function userTurnOf(
  { utterance, emotion, overlap }: LoggedUserLine,
  extras: EpisodeExtras | null,
  index: number,
): UserTurn {
  const { action, said, answered, note } = extras?.lines[index] ?? {
    action: 'go-on' as const,
    said: [],
    answered: [],
    note: '',
  };
  return { utterance, emotion, action, overlap, said, answered, note };
}

/** A conversation that a missing line cut off: the reference writes nothing, or nothing but an empty text, where a model failed. */
function brokenEnd(event: number, turns: number, party: 'user' | 'assistant'): ConversationEnded {
  return endOf(event, turns, 'broken', { party, kind: 'empty', role: party });
}

function endOf(
  event: number,
  turns: number,
  ending: ConversationEnded['ending'],
  failure: ConversationEnded['failure'],
): ConversationEnded {
  return { type: 'conversation-ended', event, ending, turns, said: [], answered: [], failure, chain: 0 };
}

function portraitOf(
  event: number,
  believed: LoggedEpisode['believed'],
  extras: EpisodeExtras | null,
): PortraitDrawn | null {
  if (extras !== null) {
    return extras.portrait === null ? null : { type: 'portrait-drawn', event, ...extras.portrait };
  }
  return Object.keys(believed).length === 0
    ? null
    : { type: 'portrait-drawn', event, levels: { ...believed }, failure: null };
}
