import type { Verdicts } from '../../judge/index.ts';
import type { AnalysisMade, Conversation, NotesTaken, PortraitDrawn } from '../../journal/index.ts';

/** What one judge says of a conversation. */
export interface ShownJudge {
  name: string;
  heuristic: boolean;
  /** Completion as in the tables, in percent; null where there is none. */
  explicit: number | null;
  implicit: number | null;
  /** Empty where the judge was not asked yet, or the conversation broke. */
  verdicts: Verdicts;
}

/** Where a conversation stands, and how it went: a line of a list. */
export interface ListedConversation {
  life: string;
  event: number;
  domain: string;
  assistant: string;
  trial: number;
  ending: Conversation['end']['ending'];
  failure: Conversation['end']['failure'];
  /** In plan order. */
  judges: readonly Omit<ShownJudge, 'verdicts'>[];
}

/** A conversation with all that its journal and its judges say of it. */
export interface ShownConversation extends ListedConversation {
  conversation: Conversation;
  judges: readonly ShownJudge[];
  /** What the assistant believed of the person afterwards; null where it was not asked, or does not draw portraits. */
  portrait: PortraitDrawn | null;
  /** What the assistant wrote down afterwards; null where it takes no notes. */
  notes: NotesTaken | null;
  /** What the analysis made of it afterwards; null where there was none. */
  analysis: AnalysisMade | null;
  /** True for an assistant that is told what the person hides. */
  told: boolean;
  /** Path of its journal. */
  journal: string;
}
