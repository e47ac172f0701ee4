import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the scorer reads of a row. */
interface Row {
  id: string;
  output: string | null;
  sub_intents?: { description: string; type: string }[];
  conv?: { user_preferences: Record<string, string> };
}

/**
 * The arithmetic of LifeSim's own scorer, written from the description of its behaviour: scores by name, with one decimal. Failures count 0,
 * nothing is clamped, the first judge's file decides which items count.
 * @param folders for each judge the folder of its `METRIC_results.jsonl`
 */
export function lifesimScores(folders: readonly string[], metrics: readonly string[]): Record<string, number> {
  const scores: Record<string, number> = {};
  const judges = folders.length;
  const files = (metric: string) => folders.map((folder) => readRows(join(folder, `${metric}_results.jsonl`)));
  const ir = metrics.includes('ir') || metrics.includes('ic') ? itemScores(files('ir')) : [];
  if (metrics.includes('ir')) Object.assign(scores, checklistScores('IR', files('ir'), ir, judges));
  if (metrics.includes('ic')) {
    const ic = itemScores(files('ic')).map((items, judge) =>
      mapped(items, (value, key) => ((ir[judge]?.get(key) ?? 0) > 0 ? value : 0)),
    );
    Object.assign(scores, checklistScores('IC', files('ic'), ic, judges));
  }
  const sums = (metric: string, valueOf: (row: Row) => number) => {
    const byId = new Map<string, number>();
    for (const row of files(metric).flat()) byId.set(row.id, (byId.get(row.id) ?? 0) + valueOf(row));
    return [...byId.values()];
  };
  const ratings: [string, string, number, (row: Row) => number][] = [
    ['nat', 'NAT', 20, (row) => number(parsed(row)['rating'])],
    ['coh', 'COH', 20, (row) => number(parsed(row)['rating'])],
    ['pa', 'PA', 100, preferences],
    ['ea', 'EA', 20, (row) => number(parsed(row)['rating'])],
    ['rr', 'RR', 100, (row) => number(parsed(row)['rigid_reasoning'])],
  ];
  for (const [metric, name, scale, valueOf] of ratings) {
    if (metrics.includes(metric)) scores[name] = rounded((mean(sums(metric, valueOf)) * scale) / judges);
  }
  return scores;
}

type Items = Map<string, number>;

const keyOf = (row: Row, text: string) => `${row.id}\n${text}`;

function itemScores(files: readonly Row[][]): Items[] {
  return files.map((rows) => {
    const items: Items = new Map();
    for (const row of rows) {
      const answer = parsed(row);
      for (const { description } of row.sub_intents!) {
        const key = closest(description, Object.keys(answer));
        const value = key === null ? 0 : number(answer[key]);
        items.set(keyOf(row, description), (items.get(keyOf(row, description)) ?? 0) + Math.trunc(value));
      }
    }
    return items;
  });
}

function checklistScores(name: string, files: readonly Row[][], items: readonly Items[], judges: number) {
  const kinds: Record<string, number[]> = { explicit: [], implicit: [] };
  for (const row of files[0]!) {
    for (const kind of ['explicit', 'implicit']) {
      const texts = row.sub_intents!.filter(({ type }) => (type === 'explicit') === (kind === 'explicit'));
      if (texts.length === 0) continue;
      const values = texts.map(
        ({ description }) => items.reduce((sum, judge) => sum + (judge.get(keyOf(row, description)) ?? 0), 0) / judges,
      );
      kinds[kind]!.push(mean(values));
    }
  }
  return {
    [`${name}_explicit`]: rounded(mean(kinds['explicit']!) * 100),
    [`${name}_implicit`]: rounded(mean(kinds['implicit']!) * 100),
  };
}

function preferences(row: Row): number {
  const names = Object.keys(row.conv!.user_preferences);
  const answer = parsed(row);
  const values = names.map((name) => {
    const key = closest(name, Object.keys(answer));
    return key === null ? 0 : Math.trunc(number(answer[key]));
  });
  return mean(values);
}

function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function parsed({ output }: Row): Record<string, unknown> {
  if (output === null || output.trim() === '') return {};
  const fenced = /```json([^]*?)```/.exec(output)?.[1];
  const value: unknown = JSON.parse(fenced ?? output);
  return (Array.isArray(value) ? value[0] : value) as Record<string, unknown>;
}

/** The first candidate that contains the text or is contained in it, else the nearest by edit distance. */
function closest(text: string, candidates: readonly string[]): string | null {
  const low = text.toLowerCase();
  const within = candidates.find((each) => each.toLowerCase().includes(low) || low.includes(each.toLowerCase()));
  if (within !== undefined) return within;
  const sorted = [...candidates].sort((a, b) => distance(low, a.toLowerCase()) - distance(low, b.toLowerCase()));
  return sorted[0] ?? null;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

function mapped(items: Items, change: (value: number, key: string) => number): Items {
  return new Map([...items].map(([key, value]) => [key, change(value, key)]));
}

function number(value: unknown): number {
  const read = Number(value ?? 0);
  return Number.isFinite(read) ? read : 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** One decimal, halves to even. */
function rounded(value: number): number {
  const scaled = value * 10;
  const floor = Math.floor(scaled);
  const part = scaled - floor;
  return (part === 0.5 ? floor + (floor % 2) : Math.round(scaled)) / 10;
}
