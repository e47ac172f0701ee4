import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './support/built-command.ts';
import { importsOf, isTestFile, type Sources } from './support/house.ts';

const sources: Sources = new Map(
  ['src', 'web/src']
    .flatMap((folder) => readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)))
    .filter((path) => !isTestFile(path))
    .map((path) => [path, readFileSync(join(projectRoot, path), 'utf8')]),
);

/** Files of src/ of which more than types comes to the browser, each by whom it was asked for. */
function inBrowser(): Map<string, string> {
  const imports = importsOf(sources).filter(({ to, typeOnly }) => !typeOnly && to.startsWith('src/'));
  const asked = new Map(imports.filter(({ from }) => from.startsWith('web/')).map(({ from, to }) => [to, from]));
  for (const [file] of asked) {
    for (const { from, to } of imports) if (from === file && !asked.has(to)) asked.set(to, file);
  }
  return asked;
}

test('what the studio’s pages share with the program brings no package and nothing of Node along', () => {
  const shared = [...inBrowser()];
  expect(shared.length).toBeGreaterThan(10);
  const packages = shared.flatMap(([file, by]) =>
    Array.from(sources.get(file)!.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^.'][^']*)'/gm), ([, name]) => [
      `${file}, for ${by}: ${name}`,
    ]),
  );
  expect(packages).toEqual([]);
});
