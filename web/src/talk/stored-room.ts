import { newRoom, type Room } from './talk-state.ts';

/** Where a talk takes place. */
export interface TalkPlace {
  source: string;
  life: string;
  event: number;
}

/** Goes up when rooms are kept in another shape. */
const version = 1;

/** The room as this tab left it; a new one where it never was here. */
export function storedRoom(place: TalkPlace): Room {
  try {
    const stored = JSON.parse(sessionStorage.getItem(keyOf(place)) ?? 'null') as {
      version?: number;
      room?: Room;
    } | null;
    if (stored?.version === version && stored.room !== undefined) return stored.room;
  } catch {
    // What cannot be read was not written here.
  }
  return newRoom(place.event);
}

/** Keeps a room for this tab, so that reloading the page or starting the server anew loses nothing. */
export function storeRoom(place: TalkPlace, room: Room): void {
  store(keyOf(place), JSON.stringify({ version, room }));
}

/** What was typed at a place and not sent yet. */
export function storedDraft(place: TalkPlace): string {
  return sessionStorage.getItem(draftKeyOf(place)) ?? '';
}

/** Keeps what is typed, as {@link storeRoom} keeps what was said. */
export function storeDraft(place: TalkPlace, draft: string): void {
  store(draftKeyOf(place), draft);
}

/** What does not fit any more is not kept, rather than an older state of it; the talk goes on all the same. */
function store(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    sessionStorage.removeItem(key);
  }
}

/** The address of a place. */
export function talkPath({ source, life, event }: TalkPlace): string {
  return `/talk/${encodeURIComponent(source)}/${encodeURIComponent(life)}/${event}`;
}

function keyOf(place: TalkPlace): string {
  return `livelong-talk:${talkPath(place)}`;
}

function draftKeyOf(place: TalkPlace): string {
  return `livelong-draft:${talkPath(place)}`;
}
