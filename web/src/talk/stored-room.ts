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

/** Keeps a room for this tab, so that reloading the page or starting the server anew loses nothing. A full store keeps what it had. */
export function storeRoom(place: TalkPlace, room: Room): void {
  try {
    sessionStorage.setItem(keyOf(place), JSON.stringify({ version, room }));
  } catch {
    // The talk goes on all the same.
  }
}

/** The address of a place. */
export function talkPath({ source, life, event }: TalkPlace): string {
  return `/talk/${encodeURIComponent(source)}/${encodeURIComponent(life)}/${event}`;
}

function keyOf(place: TalkPlace): string {
  return `livelong-talk:${talkPath(place)}`;
}
