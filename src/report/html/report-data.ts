import type { Party } from '../../errors/index.ts';
import type { Verdicts } from '../../judge/index.ts';
import type { AnalysisMade, Conversation, Risk } from '../../journal/index.ts';
import type { Scores } from '../scores.ts';
import type { Ending } from './ending.ts';
import type { TellingReason } from './telling.ts';

/** All that a report says, from one run. */
export interface ReportData {
  study: ReportStudy;
  /** By what the run was made. */
  program: { version: string; engine: number; node: string; embedder: string; templates: boolean };
  extent: {
    /** Lives that are not lived to their end with every assistant in every trial. */
    incompleteLives: number;
    /** Verdicts that no judge was asked for yet. */
    pendingVerdicts: number;
    conversations: { all: number; broken: number };
    /** The longest chain of dependent calls; null where there was none. */
    longestChain: number | null;
  };
  scores: Scores;
  /** One per assistant, in plan order. */
  endings: readonly EndingCounts[];
  /** One per assistant that is advised, in plan order. */
  analyses: readonly AnalysisCounts[];
  faults: Partial<Record<Party, Readonly<Record<string, { times: number; final: number }>>>>;
  failedCalls: readonly { who: string; kind: string; times: number; message: string }[];
  /** By role, in code-unit order; none where no call left the program. */
  roles: readonly RoleCost[];
  /** The most telling ones, in the order in which they are shown. */
  conversations: readonly TellingConversation[];
}

/** What was run. */
export interface ReportStudy {
  name: string;
  id: string;
  /** Where the lives came from; null for the bundled ones. */
  lives: string | null;
  people: number;
  events: number;
  turns: number;
  trials: number;
  seed: number;
  user: string;
  /** How the person's turn is made. */
  turnsAs: string;
  assistants: readonly { label: string; spec: string; memory: string | null }[];
  judges: readonly { label: string; spec: string }[];
}

/** How the conversations with one assistant ended, counted. */
export interface EndingCounts {
  assistant: string;
  endings: Readonly<Record<Ending, number>>;
}

/** What the analysis did beside one assistant, counted over its conversations. */
export interface AnalysisCounts {
  assistant: string;
  /** The model that analyses, without its URL. */
  by: string;
  /** Replies that were checked before the person saw them. */
  checked: number;
  /** Those of them that were revised. */
  revised: number;
  /** Replies that were sent unchecked, since the check failed. */
  unchecked: number;
  /** Conversations by the risk that the person stays away; `unknown`: broken ones, and those of which it was not found out. */
  risks: Readonly<Record<Risk | 'unknown', number>>;
}

/** What one role's calls took. */
export interface RoleCost {
  role: string;
  calls: number;
  failed: number;
  attempts: number;
  inputTokens: number;
  outputTokens: number;
  reasoningTokens: number;
  /** US dollars; null where a price is not known; absent where the run kept no account. */
  usd?: number | null;
}

/** A conversation that is shown whole. */
export interface TellingConversation {
  reason: TellingReason;
  conversation: Conversation;
  /** What the analysis made of it afterwards; null where it made nothing. */
  analysis: AnalysisMade | null;
  /** In plan order; judges without a verdict on it have none. */
  judges: readonly { name: string; heuristic: boolean; verdicts: Verdicts }[];
  /** Its journal, as a path inside the run. */
  journal: string;
}
