import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a run with many conversations out of a small one: its lives stand in it again and again, under names of their own, with lines in index.jsonl
 * and the same journals. What the run says of itself stays that of the small one.
 * @returns how many conversations it holds
 */
export function makeLargeRun(small: string, root: string, conversations: number): number {
  mkdirSync(join(root, 'lives'), { recursive: true });
  for (const name of ['study.yaml', 'manifest.json', 'scores.json', 'people.jsonl', 'events.jsonl']) {
    copyFileSync(join(small, name), join(root, name));
  }
  const rows = readFileSync(join(small, 'index.jsonl'), 'utf8').trim().split('\n');
  const lives = readdirSync(join(small, 'lives'));
  const times = Math.ceil(conversations / rows.length);
  const lines: string[] = [];
  for (let time = 1; time <= times; time++) {
    for (const row of rows) lines.push(row.replace(/^\{"life":"([^"]+)"/, `{"life":"$1-${time}"`));
    for (const life of lives) {
      for (const cell of readdirSync(join(small, 'lives', life), { withFileTypes: true })) {
        if (!cell.isDirectory()) continue;
        const folder = join(root, 'lives', `${life}-${time}`, cell.name);
        mkdirSync(folder, { recursive: true });
        linkSync(join(small, 'lives', life, cell.name, 'journal.jsonl'), join(folder, 'journal.jsonl'));
      }
    }
  }
  writeFileSync(join(root, 'index.jsonl'), `${lines.join('\n')}\n`);
  return lines.length;
}
