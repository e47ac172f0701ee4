import type { Clock } from '../clock/index.ts';
import type { Library } from './library.ts';

/** All that the studio's pages are served from. */
export interface StudioContext {
  library: Library;
  clock: Clock;
  /** Where keys are read; they never leave the server. */
  environment: NodeJS.ProcessEnv;
  /** Models that pages may ask beside what is built in, such as `openai:gpt-5-mini`: those that the studio was started with. */
  models: readonly string[];
  /** US dollars that all pages and studies together may spend as long as the studio is open, and that one run or life may cost; null: no limit. */
  budget: number | null;
  /** Folder in which runs and lives that are made here are kept. */
  saveTo: string;
  /** Aborted when the studio is to end: what goes on in the background stops and keeps what it has. */
  closing: AbortSignal;
}

/** What each request carries. */
export interface StudioEnvironment {
  Variables: {
    /** An id of the browser that nobody can guess: what lives in memory belongs to it. */
    browser: string;
    /** Nonce of the styles of this page. */
    nonce: string;
  };
}
