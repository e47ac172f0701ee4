import { LivelongError, StorageError } from '../errors/index.ts';

/** Runs a file operation and turns the file system's error into a StorageError that says what to do. */
export function storing<Value>(path: string, operation: () => Value): Value {
  try {
    return operation();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (LivelongError.isInstance(error) || code === undefined) throw error;
    throw new StorageError(
      `${path} could not be written (${code}): ${storageAdvice(code)} Nothing that was paid for is lost; \`livelong resume\` goes on.`,
      error,
    );
  }
}

function storageAdvice(code: string): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full; free some space and resume.';
  if (code === 'EFBIG') return 'the file-size limit is reached; raise it (ulimit -f) and resume.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'no permission to write there; choose another --out or change the permission.';
  if (code === 'EMFILE' || code === 'ENFILE')
    return 'too many open files; raise the limit (ulimit -n) or lower --concurrency.';
  if (code === 'ENOTDIR' || code === 'EEXIST' || code === 'EISDIR')
    return 'a file stands where a folder is needed, or the other way round.';
  return 'see the system error.';
}
