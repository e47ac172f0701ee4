import { exitCode } from '../errors/index.ts';

/**
 * The first interrupt lets what is in flight come home and what there is be kept; the second leaves at once.
 * @param interrupt called at the first
 * @param advice how to go on, said at the second
 * @returns what stops the listening
 */
export function listenForInterrupts(interrupt: () => void, advice: string): () => void {
  let interrupted = false;
  const onInterrupt = () => {
    if (interrupted) {
      process.stderr.write(`\nLeft at once. ${advice}\n`);
      process.exit(exitCode.interrupted);
    }
    interrupted = true;
    process.stderr.write('\nStopping: waiting for the calls in flight. Press Ctrl-C again to leave at once.\n');
    interrupt();
  };
  process.on('SIGINT', onInterrupt);
  return () => process.off('SIGINT', onInterrupt);
}
