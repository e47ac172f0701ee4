import type { JudgeFileVerdict } from '../formats/index.ts';
import type { Verdict } from '../judge/index.ts';

/** A verdict as LifeSim's judge files hold it; null where there is none. */
export function fileVerdict(verdict: Verdict): JudgeFileVerdict | null {
  if (verdict.status === 'rated') return verdict.rating;
  if (verdict.status === 'judged') return new Map(verdict.items.map(({ number, value }) => [number, value]));
  return null;
}
