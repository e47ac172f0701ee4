export { analysisMade, aspects, replyCheck, risks } from './analysis.ts';
export type { AnalysisMade, Aspect, AspectFinding, ReplyCheck, Risk } from './analysis.ts';
export { conversationReader, spokenLines } from './conversation.ts';
export type { Conversation, ConversationReader } from './conversation.ts';
export { DamagedJournal } from './damaged-journal.ts';
export { emotions } from './emotion.ts';
export type { Emotion } from './emotion.ts';
export { assistantTurn, conversationEnded, journalEntry, journalVersion, portraitDrawn, userTurn } from './entry.ts';
export type {
  AssistantTurn,
  ClosingSaid,
  ConversationEnded,
  EventStarted,
  JournalEntry,
  LifeStarted,
  NotesTaken,
  OnTimeline,
  PortraitDrawn,
  TurnTaken,
  UserTurn,
} from './entry.ts';
export { eventStartedOf, lifeStartedOf } from './heads.ts';
export { changed } from './change.ts';
export type { Change, Intention, Life, LifeEvent, SubIntent } from './life.ts';
export { readJournal } from './read-journal.ts';
export type { JournalLine } from './read-journal.ts';
export { transcriptText } from './transcript.ts';
export type { SpokenLine } from './transcript.ts';
export * from './days/index.ts';
