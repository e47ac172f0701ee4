import { join } from 'node:path';
import { writeWholeFile } from '../../../files/index.ts';
import type { AnalysisMade, AssistantTurn, Conversation, PortraitDrawn, ReplyCheck } from '../../../journal/index.ts';
import type { Row } from '../fields.ts';
import { extraKey, writeLogExtras, type EpisodeExtras } from './extras.ts';
import type { RawLife } from './raw-life.ts';
import { dialogueScene, profileText } from './texts.ts';

/** A conversation, the portrait that the assistant drew after it, and what an analysis made of it. */
export interface LoggedConversation {
  conversation: Conversation;
  portrait: PortraitDrawn | null;
  analysis?: AnalysisMade | null;
}

/**
 * What stands in a log for a dimension of the person's that the portrait says nothing of: nothing, or `middle`, as the reference writes. What was
 * drawn stands under the extra key in both.
 */
export type Portraits = 'as drawn' | 'filled up';

/**
 * One life under one assistant as the reference logs it. Broken conversations, which the reference drops, stand apart; what the format has no
 * place for stands under the extra key.
 * @param place 0-based position of the assistant in its study, and calls in the life's longest chain
 * @param portraits see {@link Portraits}
 */
export function lifesimLog(
  life: RawLife,
  logged: readonly LoggedConversation[],
  place: { assistant: number; chain: number },
  portraits: Portraits = 'as drawn',
): Row {
  const { sequence } = life;
  const episodes = (broken: boolean) =>
    logged
      .filter(({ conversation }) => (conversation.end.ending === 'broken') === broken)
      .map((each) => episodeOf(life, each, portraits));
  return {
    event_sequence_info: {
      user_id: sequence['user_id'],
      sequence_id: sequence['id'],
      theme: sequence['theme'],
      longterm_goal: sequence['longterm_goal'] ?? null,
    },
    dialogue_log: episodes(false),
    [extraKey]: writeLogExtras({ ...place, broken: episodes(true) }),
  };
}

/**
 * Writes a log where the reference looks for it, `FOLDER/logs_INDEX/sim_log_….json`.
 * @param folder of the experiment
 * @param index 0-based, as the log's folder is numbered
 */
export function writeLog(folder: string, index: number, life: RawLife, log: Row): void {
  writeWholeFile(join(folder, `logs_${index}`, logFileName(life)), `${JSON.stringify(log, null, 2)}\n`);
}

/** Name of a log's file: the reference puts the time of the run there; here it is the time of the life's first event, so that equal runs give equal files. */
function logFileName({ events }: RawLife): string {
  const time = events[0]?.['time'];
  const digits = typeof time === 'string' ? /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)/.exec(time) : null;
  return digits === null
    ? 'sim_log_00000000_000000.json'
    : `sim_log_${digits.slice(1, 4).join('')}_${digits.slice(4).join('')}.json`;
}

function episodeOf(
  life: RawLife,
  { conversation, portrait, analysis = null }: LoggedConversation,
  portraits: Portraits,
): Row {
  const checks = checksOf(conversation);
  const event = life.events[conversation.event.event - 1]!;
  return {
    user: { profile: life.user, profile_str: profileText(life.user) },
    event: { ...event, dialogue_scene: dialogueScene(event), life_event: event['life_event'] ?? event['event'] },
    dialogue: dialogueOf(conversation),
    analysis: checks.flatMap((check) => (check === null ? [] : [checkRow(check)])),
    dropout: dropoutRow(analysis),
    pre_profile: preProfile(conversation, portrait, portraits),
    enable_turn_analysis: checks.some((check) => check !== null),
    [extraKey]: extrasOf(conversation, portrait, analysis),
  };
}

function dialogueOf({ turns, closing }: Conversation): Row[] {
  const line = (user: Conversation['turns'][number]['user']) => ({
    role: 'user',
    content: user.utterance,
    emotion: user.emotion,
    memory_similarity: user.overlap ?? -1,
  });
  const taken = turns.flatMap(({ user, assistant }) =>
    assistant === null ? [line(user)] : [line(user), ...replyRows(assistant)],
  );
  return closing === null ? taken : [...taken, line(closing.user)];
}

/** A reply, and behind it what it was revised to. */
function replyRows({ text, intent, check }: AssistantTurn): Row[] {
  const draft = check?.draft;
  const row = { role: 'assistant', content: (draft === undefined ? text : draft.text) ?? '', pre_intent: intent ?? '' };
  return draft === undefined ? [row] : [row, { role: 'assistant_revise', content: text ?? '' }];
}

/** What the analysis said of each reply; null where it was not asked. */
function checksOf({ turns }: Conversation): (ReplyCheck | null)[] {
  return turns.flatMap(({ assistant }) => (assistant === null ? [] : [assistant.check ?? null]));
}

/** A check as the reference logs it; one that failed flags nothing. */
function checkRow({ flags, advice }: ReplyCheck): Row {
  return { role: 'assistant', result: { flags: flags ?? false, advice: advice ?? '' } };
}

/** What the analysis made of the conversation, as the reference logs it. */
function dropoutRow(analysis: AnalysisMade | null): Row {
  if (analysis === null) return {};
  const { risk, reason, strategy } = analysis;
  return { risk: risk ?? 'Unknown', reason: reason ?? '', strategy: strategy ?? '' };
}

/** The person's own dimensions, in the person's order; none where no portrait was drawn. */
function preProfile({ life }: Conversation, portrait: PortraitDrawn | null, portraits: Portraits): Row[] {
  const levels = portrait?.levels ?? null;
  if (levels === null) return [];
  return life.person.preferences.flatMap(({ dimension }) => {
    const missing = portraits === 'filled up' ? 'middle' : undefined;
    const level = Object.hasOwn(levels, dimension) ? levels[dimension] : missing;
    return level === undefined ? [] : [{ dim: dimension, value: level }];
  });
}

function extrasOf(
  conversation: Conversation,
  portrait: PortraitDrawn | null,
  analysis: AnalysisMade | null,
): EpisodeExtras {
  const { event, turns, closing, end } = conversation;
  const checks = checksOf(conversation);
  const users = [...turns.map(({ user }) => user), ...(closing === null ? [] : [closing.user])];
  return {
    event: event.event,
    ending: end.ending,
    said: end.said,
    answered: end.answered,
    failure: end.failure,
    chain: end.chain,
    lines: users.map(({ action, said, answered, note }) => ({ action, said, answered, note })),
    closing: closing !== null,
    portrait: portrait === null ? null : { levels: portrait.levels, failure: portrait.failure },
    ...(checks.some((check) => check !== null) ? { checks } : {}),
    ...(analysis === null ? {} : { analysis: withoutPlace(analysis) }),
  };
}

function withoutPlace({ aspects, risk, reason, strategy, failure }: AnalysisMade): EpisodeExtras['analysis'] {
  return { aspects, risk, reason, strategy, failure };
}
