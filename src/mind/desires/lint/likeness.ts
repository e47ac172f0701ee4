import type { Desire } from '../desire.ts';
import type { DesireFinding } from './finding.ts';
import { contentOf, runsOf } from './words.ts';

/** Runs of four words that two entries may share, as a part of the shorter one's. */
const mostShared = 0.08;
/** Words of meaning that an implicit item may share with the event or an explicit item, as a part of its own. */
const mostTold = 0.6;

/** Pairs of entries that share too many runs of four words, each pair once. */
export function alikeFindings(desires: readonly Desire[]): DesireFinding[] {
  const runs = desires.map((desire) =>
    runsOf([desire.event, desire.intent, ...desire.explicit, ...desire.implicit].join(' . '), 4),
  );
  const holders = new Map<string, number[]>();
  for (const [at, own] of runs.entries()) for (const run of own) holders.set(run, [...(holders.get(run) ?? []), at]);
  const shared = new Map<string, number>();
  for (const at of holders.values()) {
    for (const [place, first] of at.entries())
      for (const second of at.slice(place + 1)) {
        const pair = `${first} ${second}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  }
  return [...shared].flatMap(([pair, count]) => {
    const [first = 0, second = 0] = pair.split(' ').map(Number);
    const part = count / Math.min(runs[first]!.size, runs[second]!.size);
    if (part <= mostShared) return [];
    const problem = `shares ${Math.round(part * 100)} % of its runs of four words with ${desires[second]!.id}`;
    return [{ name: 'alike' as const, where: desires[first]!.id, problem }];
  });
}

/** Implicit items that repeat five words of another text or mean little beyond one. */
export function toldFindings(desire: Desire): DesireFinding[] {
  const told = [desire.event, desire.intent, ...desire.explicit];
  return desire.implicit.flatMap((item) => {
    const own = runsOf(item, 5);
    const verbatim = told.some((text) => [...runsOf(text, 5)].some((run) => own.has(run)));
    const content = contentOf(item);
    const covered = told.some((text) => {
      const words = contentOf(text);
      return [...content].filter((word) => words.has(word)).length > mostTold * content.size;
    });
    if (!verbatim && !covered) return [];
    const problem = `"${item}" ${verbatim ? 'repeats five words of' : 'says hardly more than'} what is told`;
    return [{ name: 'implicit-told' as const, where: desire.id, problem }];
  });
}
