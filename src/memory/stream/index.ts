export { importanceOf } from './importance.ts';
export type { Observation } from './importance.ts';
export { generativeAgents, openStream } from './memory-stream.ts';
export type { MemoryStream, Retrieved, StreamOptions } from './memory-stream.ts';
export { noteKinds } from './note.ts';
export type { NewNote, Note, NoteKind, NoteSubject } from './note.ts';
export { streamState } from './stream-state.ts';
export type { StreamState } from './stream-state.ts';
