import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** What stands at the end of a complete journal. */
const end = /"type":"days-ended"[^\n]*\n$/;

/** True for a journal of days that is complete, by its last bytes. */
export function isLived(path: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return false;
  }
  try {
    const { size } = fstatSync(descriptor);
    const bytes = Buffer.alloc(Math.min(size, 100));
    readSync(descriptor, bytes, 0, bytes.length, size - bytes.length);
    return end.test(bytes.toString('utf8'));
  } finally {
    closeSync(descriptor);
  }
}
