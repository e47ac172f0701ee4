import type { Edits, ReactionRequest } from '../../../src/studio/talk/talk-request.ts';
import type { TalkAnswer } from '../../../src/studio/talk/talk-routes.ts';

export type { Edits };

type Said = Extract<TalkAnswer, { state: 'said' }>;

/** A line of the person's, with what they felt, said and took as answered. */
export type Line = NonNullable<Said['line']>;

/** Somebody at an event, and how the talk with them stands. It is replaced, never changed: an answer finds its talk by identity. */
export interface Talk {
  event: number;
  edits: Edits;
  lines: readonly Line[];
  ledger: Said['ledger'];
  ending: Said['ending'];
}

/** What was said to whom: one talk, or two that are led side by side with the same words. */
export interface Room {
  /** Who plays the person: `agenda`, or a model of the studio. */
  user: string;
  trial: number;
  /** Exchanges after which a talk ends. */
  turns: number;
  /** What was said to the person, oldest first; null is silence. */
  script: readonly (string | null)[];
  talks: readonly [Talk] | readonly [Talk, Talk];
}

/** As the person is in the data. */
export const noEdits: Edits = { demographics: {}, bigFive: {}, preferences: {} };

/** Exchanges after which a talk ends where nobody says otherwise, as in studies. */
const usualTurns = 20;

/** A talk before its first line. */
function newTalk(event: number, edits: Edits = noEdits): Talk {
  return { event, edits, lines: [], ledger: { said: [], answered: [] }, ending: null };
}

/** A room in which nothing was said. */
export function newRoom(event: number): Room {
  return { user: 'agenda', trial: 1, turns: usualTurns, script: [], talks: [newTalk(event)] };
}

/** What a talk waits for: the person's first line, or what they say to the next words of the script; null while they wait for words. */
export function awaited({ lines, ending }: Talk, script: Room['script']): 'opening' | 'reaction' | null {
  if (ending !== null) return null;
  if (lines.length === 0) return 'opening';
  return script.length >= lines.length ? 'reaction' : null;
}

/** True while anybody is about to say something. */
export function isWaiting({ talks, script }: Room): boolean {
  return talks.some((talk) => awaited(talk, script) !== null);
}

/** True when nobody is there any more to be talked to. */
export function isOver({ talks }: Room): boolean {
  return talks.every(({ ending }) => ending !== null);
}

/** What the server is asked for the person's next line: all that was said in this talk. */
export function reactionTo({ lines, ledger, edits }: Talk, { user, trial, turns, script }: Room): ReactionRequest {
  const exchanges = lines.map(({ utterance, emotion }, index) => ({
    utterance,
    emotion,
    reply: script[index] ?? null,
  }));
  const notes = [...new Set(lines.map(({ note }) => note).filter((note) => note !== ''))];
  return {
    user,
    trial,
    edits,
    turns,
    exchanges,
    ledger: { said: [...ledger.said], answered: [...ledger.answered] },
    notes,
  };
}

/** A talk with what the person said now. */
export function withAnswer(talk: Talk, { line, ledger, ending }: Said): Talk {
  return { ...talk, lines: line === null ? talk.lines : [...talk.lines, line], ledger, ending };
}

/** The room with a talk in the place of another; unchanged where that is gone. */
export function withTalk(room: Room, before: Talk, after: Talk): Room {
  const [first, second] = room.talks;
  if (first === before) return { ...room, talks: second === undefined ? [after] : [after, second] };
  return second === before ? { ...room, talks: [first, after] } : room;
}

/** Says something to all who are there; null is silence. */
export function withWords(room: Room, words: string | null): Room {
  return { ...room, script: [...room.script, words] };
}

/** The same words said to somebody else, too: at another event, or changed. */
export function beside(room: Room, event: number, edits: Edits): Room {
  return { ...room, talks: [room.talks[0], newTalk(event, edits)] };
}

/** Only one of two talks goes on. */
export function only(room: Room, talk: Talk): Room {
  return { ...room, talks: [talk] };
}

/** The same people on another day: nothing was said yet. */
export function onceMore(room: Room, changes: Partial<Pick<Room, 'trial' | 'turns' | 'user'>>): Room {
  const [first, second] = room.talks;
  const fresh = ({ event, edits }: Talk) => newTalk(event, edits);
  return {
    ...room,
    ...changes,
    script: [],
    talks: second === undefined ? [fresh(first)] : [fresh(first), fresh(second)],
  };
}

/** True where the person is as the data has them. */
export function isUnchanged(edits: Edits): boolean {
  return countChanges(edits) === 0;
}

/** In how many points the person was changed. */
export function countChanges({ demographics, bigFive, preferences, style, goal }: Edits): number {
  const points = [demographics, bigFive, preferences].flatMap((each) => Object.keys(each));
  return points.length + (style === undefined ? 0 : 1) + (goal === undefined ? 0 : 1);
}
