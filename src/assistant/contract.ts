import type { Json } from '../files/index.ts';

/** Level of a preference dimension. */
export type DimensionLevel = 'low' | 'middle' | 'high';

/** A preference dimension as an assistant may see it: its name and what each level means, never where a person stands. */
export interface Dimension {
  name: string;
  low: string;
  middle: string;
  high: string;
}

/** One line of the talk so far. A silent reply of the assistant has a null text. */
export interface TranscriptLine {
  role: 'user' | 'assistant';
  text: string | null;
}

/** All that an assistant is ever given. Two people who say the same words in the same scene give equal requests, byte for byte. */
export interface AssistantRequest {
  scene: { time: string; place: string; weather: string | null };
  /** This conversation so far, oldest first. In `reply` its last line is the person's. */
  transcript: readonly TranscriptLine[];
  /**
   * Earlier conversations of the person, each one text, oldest first: those that came with the data (`conv_history`), empty where there are none.
   * What was said in this life is not among them; an assistant keeps what it needs of that in its memory.
   */
  earlierConversations: readonly string[];
  /** What this assistant returned as memory last time in this life; null at the start. */
  memory: Json;
  /** All preference dimensions that exist, in one fixed order; the same for every person. */
  dimensions: readonly Dimension[];
  /**
   * What the analysis (`--analysis`) would have done better from now on, after the last conversation of this life that it looked back at; null before
   * the first. In `reply` only, and absent where there is no analysis.
   */
  strategy?: string | null;
  /** What the analysis wants changed in `draft`; present only where `reply` is asked a second time in a turn. */
  advice?: string;
  /** Beside `advice`: what `reply` returned the first time, which the person has not seen; null is silence. The memory returned then is forgotten. */
  draft?: string | null;
}

/** What `reply` may return beside plain text or null (silence). */
export interface AssistantReply {
  /** At most 200,000 characters; null is silence. */
  text: string | null;
  /** One to three sentences: what the assistant takes the person to want. Without it, intent recognition is missing. */
  intent?: string;
  /** New memory, at most 1 MB of JSON; absent keeps the old one. */
  memory?: Json;
}

/** What `portrait` returns: the level the assistant believes in, per dimension name. Left-out dimensions are missing, not middle. */
export interface AssistantPortrait {
  levels: Readonly<Record<string, DimensionLevel>>;
  memory?: Json;
}

/**
 * The system under test: a function of its request. It keeps no state of its own between calls but the `memory` that it returns,
 * so that any worker may serve any life and a recorded run can be replayed.
 */
export interface Assistant {
  /** Answers the person's last line: text, null (silence), or an {@link AssistantReply}. */
  reply(request: AssistantRequest): Promise<string | null | AssistantReply> | string | null | AssistantReply;
  /** After a conversation: what it believes of the person's preferences. Absent: profile recovery is missing. */
  portrait?(request: AssistantRequest): Promise<AssistantPortrait> | AssistantPortrait;
}
