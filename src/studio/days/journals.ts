import { fileCache } from './file-cache.ts';
import { scanJournal } from './scan-journal.ts';

/** The days of a journal; the last journals that were looked at are not looked through again. @throws DamagedJournal, StorageError */
export const daysOfJournal = fileCache(64, scanJournal);
