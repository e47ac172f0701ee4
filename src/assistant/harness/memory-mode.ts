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

/** True for modes that take notes. */
export function takesNotes(mode: MemoryMode): boolean {
  return mode === 'notes' || mode === 'notes+profile';
}
