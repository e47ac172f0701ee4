import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const web = fileURLToPath(new URL('..', import.meta.url));
const server = fileURLToPath(new URL('../../../src', import.meta.url));

/** The sources in a folder, by path. */
function sourcesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

const sources = sourcesIn(web);
const everything = [...sources.values(), ...sourcesIn(server).values()].join('\n');

/** Files that make texts known. */
const files = [...sources].filter(([path, text]) => /= defineTexts\(/.test(text) && !path.endsWith('define-texts.ts'));

interface Area {
  name: string;
  path: string;
  all: Record<'en' | 'zh', Record<string, string>>;
}
const areas: Area[] = [];

beforeAll(async () => {
  // What a browser has and the languages look at when they are loaded.
  vi.stubGlobal('document', { documentElement: {} });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
  for (const [path, text] of files) {
    const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
    const names = [...text.matchAll(/defineTexts\(\s*'([^']+)'/g)].map(([, name]) => name!);
    const made = Object.values(module).filter((each): each is Pick<Area, 'all'> => isTexts(each));
    made.forEach(({ all }, place) => areas.push({ name: names[place]!, path, all }));
  }
});
afterAll(() => vi.unstubAllGlobals());

function isTexts(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'all' in value && 'use' in value;
}

/** What is to be put in a text, in order of names. */
function placeholders(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{\{\s*(\w+)/g), ([, name]) => name!))].sort();
}

/** The sources that can say a text of an area: those of its folder, and those that take its texts. */
function speakers({ path }: Area): string {
  const own = [...sources].filter(
    ([file, text]) =>
      !/\/texts(?:-en|-zh)?\.ts$/.test(file) &&
      (file.startsWith(`${dirname(path)}/`) ||
        Array.from(text.matchAll(/from '(\.[^']+)'/g), ([, from]) => resolve(dirname(file), from!)).includes(path)),
  );
  return own.map(([, text]) => text).join('\n');
}

/** A text for a pattern that means itself. */
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const quoted = (key: string) => new RegExp(`['"\`]${escaped(key)}['"\`]|[{,] *${escaped(key)}:`);

/** Keys that nobody says, neither by name nor by a pattern such as `ending-${…}` or a beginning such as `'ask_'`, nor as a value of the server's. */
function unused(area: Area): string[] {
  const spoken = speakers(area);
  const patterns = Array.from(spoken.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g), ([, template]) => template!)
    .map((template) => template.split(/\$\{[^}]*\}/))
    .filter((parts) => /^[\w.-]{2,}$/.test(parts.join('')))
    .map((parts) => new RegExp(`^${parts.map((part) => escaped(part)).join('.+')}$`));
  const beginnings = Array.from(spoken.matchAll(/'(\w+[_.-])'/g), ([, beginning]) => beginning!);
  const isAnyKey = /\bt\w*\((?!['"`])/.test(spoken);
  return [...new Set(Object.keys(area.all.en).map((key) => key.replace(/_(?:one|other)$/, '')))].filter(
    (key) =>
      !quoted(key).test(spoken) &&
      !patterns.some((pattern) => pattern.test(key)) &&
      !beginnings.some((beginning) => key.startsWith(beginning)) &&
      !(isAnyKey && quoted(key).test(everything)),
  );
}

describe('the texts of the studio', () => {
  test('are found', () => {
    expect(areas.length).toBeGreaterThan(5);
    expect(new Set(areas.map(({ name }) => name)).size).toBe(areas.length);
  });

  test('stand in both languages, under the same keys, and say something', () => {
    for (const { path, all } of areas) {
      const place = relative(web, path);
      expect([place, Object.keys(all.zh).sort()]).toEqual([place, Object.keys(all.en).sort()]);
      const empty = Object.entries({ ...all.en, ...all.zh }).filter(([, text]) => text.trim() === '');
      expect([place, empty]).toEqual([place, []]);
    }
  });

  test('take the same values in both languages; a plural may leave its number out', () => {
    for (const { path, all } of areas) {
      for (const [key, english] of Object.entries(all.en)) {
        const [first, second] = [english, all.zh[key]!].map((text) =>
          placeholders(text).filter((name) => name !== 'count' || !key.endsWith('_one')),
        );
        expect([relative(web, path), key, second]).toEqual([relative(web, path), key, first]);
      }
    }
  });

  test('are translated: no Chinese text is English of two words or more', () => {
    const left = areas.flatMap(({ path, all }) =>
      Object.entries(all.zh)
        .filter(
          ([key, text]) => text === all.en[key] && /[a-z]{2,} [a-z]{2,}/i.test(text.replaceAll(/\{\{.*?\}\}/g, '')),
        )
        .map(([key]) => `${relative(web, path)}: ${key}`),
    );
    expect(left).toEqual([]);
  });

  test('are all used', () => {
    expect(areas.flatMap((area) => unused(area).map((key) => `${relative(web, area.path)}: ${key}`))).toEqual([]);
  });
});
