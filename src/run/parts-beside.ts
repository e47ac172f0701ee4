import { UsageError } from '../errors/index.ts';
import { hasJudged, hasLived } from './recorded-parts.ts';
import type { RunDirectory } from './run-directory.ts';
import { parseJudgeSpec } from './spec.ts';

/**
 * What was there and has something recorded or is asked for again, with newer URLs, and behind it what is new: so that a part added later gives
 * the same run as one that was there from the start. One label stands for one thing, once anything of it is recorded.
 */
export function beside<Part extends { label: string; spec: string; id: string }>(
  asked: readonly Part[],
  before: readonly Part[],
  { directory, kind }: { directory: RunDirectory; kind: 'assistant' | 'judge' },
): Part[] {
  const hasRecord = (part: Part) =>
    kind === 'assistant' ? hasLived(directory, part.label) : isRead(part.spec) || hasJudged(directory, part);
  const named = (label: string, parts: readonly Part[]) =>
    parts.find((part) => part.label.toLowerCase() === label.toLowerCase());
  const kept = before.flatMap((there): Part[] => {
    const now = named(there.label, asked);
    if (now !== undefined && now.id === there.id) return [now];
    if (!hasRecord(there)) return [];
    if (now === undefined) return [there];
    throw new UsageError(
      `${directory.root} already holds ${kind === 'assistant' ? 'an' : 'a'} ${kind} called "${now.label}" that is another one (${there.spec}). Give the new one a label of its own: --${kind} ${now.label}-2=${now.spec}.`,
    );
  });
  return [...kept, ...asked.filter(({ label }) => named(label, kept) === undefined)];
}

/** True for judges who are asked nothing: they stay in the study without a record. */
function isRead(spec: string): boolean {
  return parseJudgeSpec(spec).kind !== 'model';
}
