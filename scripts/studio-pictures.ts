import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { browserOfWorker } from '../test/support/browser.ts';
import { livelongEnding, projectRoot } from '../test/support/built-command.ts';
import { openStudio } from '../test/support/studio.ts';

// Makes docs/studio-*.png, the README's pictures of the studio, from keyless runs; `npm run build` comes first.
const folder = mkdtempSync(join(tmpdir(), 'livelong-pictures-'));
const talks = ['run', '--people', '8', '--events', '10', '--assistant', 'helpful', '--assistant', 'generic'];
await livelongEnding(0, [...talks, '--out', 'runs/study'], { cwd: folder });
await livelongEnding(0, ['days', '--people', '8', '--days', '6', '--held-out', '2', '--out', 'runs/days'], {
  cwd: folder,
});
const studio = await openStudio({ cwd: folder });

/** The life that is shown, and its first domain. */
const life = await firstOf(`/api/lives?source=study&count=1`, 'lives');
const day = await firstOf('/api/days/days/people?assistant=learner&count=1', 'rows');

const pictures: readonly (readonly [name: string, address: string, ready: (page: Page) => Promise<unknown>])[] = [
  ['life', `/lives/study/${life}?event=3&run=study&assistant=helpful`, (page) => page.getByRole('slider').waitFor()],
  ['day', `/days/days/${day}/learner/5?at=1140`, (page) => page.getByRole('slider').first().waitFor()],
  ['talk', `/talk/study/${life}/3`, talk],
  [
    'compare',
    '/compare?left=study:helpful&right=study:generic',
    (page) => page.getByRole('heading', { level: 2 }).first().waitFor(),
  ],
];

for (const [name, address, ready] of pictures) {
  const page = await studio.page({ viewport: { width: 1280, height: 860 } });
  await page.goto(studio.url + address);
  await ready(page);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(projectRoot, `docs/studio-${name}.png`) });
  await page.close();
}
await studio.close();
await (await browserOfWorker()).close();
rmSync(folder, { recursive: true });

async function firstOf(address: string, list: string): Promise<string> {
  const answer = (await (await fetch(studio.url + address)).json()) as Record<string, { id?: string; life?: string }[]>;
  const [first] = answer[list] ?? [];
  const id = first?.id ?? first?.life;
  if (id === undefined) throw new Error(`${address} has no ${list}`);
  return id;
}

async function talk(page: Page): Promise<void> {
  await page.waitForTimeout(2500);
  const box = page.getByRole('textbox').last();
  for (const line of [
    'Tell me first: how old is the child, and who is with you?',
    'Kneel down, say in one sentence that people come in all shapes, and smile at the man.',
  ]) {
    await box.fill(line);
    await box.press('Enter');
    await page.waitForTimeout(2500);
  }
}
