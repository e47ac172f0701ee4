import type { GivenConversations } from '../assistant-port.ts';

/**
 * What the reference harness carries on from one conversation of a life to the next:
 * - `none`: nothing
 * - `profile`: its own portrait of the person
 * - `full`: everything that was said, in whole
 * - `notes`: one to three notes per conversation, of which the nearest to what the person says are looked up
 * - `notes+profile`: both the notes and the portrait
 *
 * The last three also know the earlier conversations that came with the data.
 */
export const memoryModes = ['none', 'profile', 'full', 'notes', 'notes+profile'] as const;

/** One of {@link memoryModes}. */
export type MemoryMode = (typeof memoryModes)[number];

/** True for modes that carry the portrait on. */
export function keepsProfile(mode: MemoryMode): boolean {
  return mode === 'profile' || mode === 'notes+profile';
}

/** True for modes in which the next conversation waits for what is made of one afterwards. */
export function carriesMemory(mode: MemoryMode): boolean {
  return keepsProfile(mode) || takesNotes(mode);
}

/** What goes into the prompts of the harness beside the request. */
export interface Knowledge {
  /** Its own portrait of the person. */
  portrait: boolean;
  /** What it looks up in notes and earlier conversations. */
  notes: boolean;
  /** The earlier conversations that it is given, in whole. */
  conversations: boolean;
}

/** How the harness deals with what was before a conversation. */
export interface Remembering {
  replying: Knowledge;
  /** Afterwards, when it draws its portrait and takes notes. */
  reviewing: Knowledge;
  /** True where its memory holds the portrait. */
  keepsPortrait: boolean;
  /** True where the next conversation waits for what is made of one afterwards. */
  carriesOn: boolean;
  earlierConversations: GivenConversations;
}

/** What a memory mode means. */
export function rememberingIn(mode: MemoryMode): Remembering {
  const knowledge = { portrait: keepsProfile(mode), notes: takesNotes(mode), conversations: mode === 'full' };
  return {
    replying: knowledge,
    reviewing: knowledge,
    keepsPortrait: keepsProfile(mode),
    carriesOn: carriesMemory(mode),
    earlierConversations: mode === 'full' ? 'whole-history' : takesNotes(mode) ? 'before-life' : 'none',
  };
}

/**
 * What a memory mode means to LifeSim's own assistant. It replies with the earlier conversations that came with the data in whole, and with its last
 * portrait, in every mode; the mode only says whether a new portrait starts from the last one.
 */
export function rememberingAsInLifesim(mode: MemoryMode): Remembering {
  return {
    replying: { portrait: true, notes: false, conversations: true },
    reviewing: { portrait: keepsProfile(mode), notes: false, conversations: false },
    keepsPortrait: true,
    carriesOn: true,
    earlierConversations: 'data',
  };
}

/** True for modes that take notes. */
export function takesNotes(mode: MemoryMode): boolean {
  return mode === 'notes' || mode === 'notes+profile';
}
