/** Makes the lives that come with the package anew: what `livelong generate` makes without any option. Run after `npm run build`. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateLives } from '../src/run/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-bundle-'));
const { hashes, people, events } = await generateLives({ out: join(folder, 'lives') });
mkdirSync('data/lives', { recursive: true });
for (const name of ['users.jsonl', 'events.jsonl', 'language_templates.json']) {
  cpSync(join(folder, 'lives', name), join('data/lives', name));
}
rmSync(folder, { recursive: true });
process.stdout.write(
  `${people} people, ${events} events\nusers.jsonl ${hashes.people}\nevents.jsonl ${hashes.events}\n`,
);
