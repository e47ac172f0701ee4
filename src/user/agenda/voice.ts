import type { asks, Register } from './wording/index.ts';

/** How an answer should be, as a person says it. */
export type Ask = keyof typeof asks;

/** How one person writes, at every event and in every trial. */
export interface Voice {
  /** Which wordings the person likes hangs on this number: 32 bits. */
  taste: number;
  /** Weight of each register; 0 for one that is not the person's at all. */
  registers: Readonly<Record<Register, number>>;
  /** 0 says what is needed, 1 whatever comes to mind. */
  talk: number;
  /** Words with which the person likes to begin a sentence, most liked first. */
  fillers: readonly string[];
  /** Share of sentences that begin with one. */
  fillerShare: number;
  /** 0 to 1: how gladly the person sends two short lines instead of one. */
  haste: number;
  /** How an answer should be: read from the person's tastes. */
  asks: readonly Ask[];
  /** Replies of more words than this are too long for the person. */
  patienceInWords: number;
  spelling: Spelling;
}

/** How a person writes words down. */
export interface Spelling {
  /** `none`: no capital at all. `i`: all but "i". */
  capitals: 'usual' | 'none' | 'i';
  /** False: an utterance does not end with a full stop. */
  lastStop: boolean;
  /** What stands between two sentences instead of the full stop; null for the full stop. */
  joint: string | null;
  /** True: "dont", "thats". */
  dropsApostrophes: boolean;
  /** True: "do not" for "don't". */
  spellsOut: boolean;
  /** Share of full stops that become exclamation marks in good mood. */
  exclaims: number;
  /** Goes after a friendly utterance now and then; null for none. */
  smile: string | null;
  /** "…" is written so. */
  dots: '…' | '...' | '..';
  /** Share of utterances with a slip of the finger. */
  slips: number;
}
