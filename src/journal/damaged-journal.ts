import { StorageError } from '../errors/index.ts';

/** A journal that holds what no life writes. Nothing is lost by it: a journal is derived from the record. */
export class DamagedJournal extends StorageError {
  /** @param problem what is wrong, as in `the line at byte 120 is not JSON` */
  constructor(path: string, problem: string, cause?: unknown) {
    super(
      `${path} is damaged: ${problem}. Journals are derived from the records beside them: \`livelong resume\` on this run lives this one again without asking anything that is recorded.`,
      cause,
    );
  }
}
