import { dirname, join } from 'node:path/posix';
import { codeOnly } from './code-only.ts';

/** Sources by path, such as `src/life/life.ts`. */
export type Sources = ReadonlyMap<string, string>;

/** Floors of `src/`: a file imports only from its own folder and from lower floors. Files of `src/` itself stand on top. */
export const floors: Readonly<Record<string, number>> = {
  // The ground floor; its other folders may raise errors, too.
  errors: -1,
  files: 0,
  clock: 0,
  random: 0,
  person: 1,
  world: 1,
  model: 1,
  journal: 2,
  statistics: 2,
  memory: 2,
  mind: 3,
  assistant: 3,
  judge: 3,
  analysis: 3,
  formats: 3,
  user: 4,
  report: 4,
  life: 5,
  run: 6,
  studio: 7,
  vitest: 7,
  cli: 8,
};

/** `testing/` may use floors 0 and 1, and only tests may use it. */
const testingFloor = 1.5;
const topFloor = 9;

/** Names that belong to a foreign format. */
const foreignNames = [
  'sub_intents',
  'preferences_value',
  'speicial_preference',
  'special_preference',
  'longterm_goal',
  'life_event',
  'location_detail',
  'conv_history',
  'trajectory_id',
  'user_id',
  'language_templates',
];

/** Folders of which an assistant may know nothing, not even types. */
const hiddenFromAssistants = ['person', 'mind', 'user', 'journal', 'judge', 'formats'];

/** Places where results are only shown, so that a language's own way of writing numbers does no harm. */
const showsOnly = /^src\/(report|cli)\//;

interface Import {
  from: string;
  to: string;
  /** True when nothing of it is left at run time. */
  typeOnly: boolean;
}

/** The folder of `src/` that a file lies in; empty for files of `src/` itself. */
function folderOf(path: string): string {
  return path.split('/').length > 2 ? path.split('/')[1]! : '';
}

function floorOf(path: string): number {
  const folder = folderOf(path);
  if (folder === 'testing') return testingFloor;
  return folder === '' ? topFloor : (floors[folder] ?? NaN);
}

/** True for files that are no part of the product: tests and what only they use. */
export function isTestFile(path: string): boolean {
  return /\.(test|test-data|test-helper)\.ts$/.test(path);
}

/** All imports between files of a tree. Imports of packages are left out. */
export function importsOf(sources: Sources): Import[] {
  const statement =
    /(?:^|[;\n])\s*(import|export)\s+(type\s+)?((?:[^'"`;=]*?)\s+from\s+)?['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]/g;
  return [...sources].flatMap(([from, source]) =>
    [...withoutComments(source).matchAll(statement)].map(([, , type, names, path, dynamic]) => ({
      from,
      to: join(dirname(from), (path ?? dynamic)!),
      typeOnly: type !== undefined || (names !== undefined && onlyTypes(names)),
    })),
  );
}

/** `{ type A, type B } from`. */
function onlyTypes(names: string): boolean {
  const inside = /^\s*\{([^}]*)\}\s+from\s+$/.exec(names)?.[1];
  const parts = inside?.split(',').filter((part) => part.trim() !== '') ?? [];
  return parts.length > 0 && parts.every((part) => /^\s*type\s/.test(part));
}

function withoutComments(source: string): string {
  const code = codeOnly(source);
  return source.replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, (comment, at: number) =>
    code.slice(at, at + 2).trim() === '' ? comment.replace(/[^\n]/g, ' ') : comment,
  );
}

/** Files that import what lies above them or beside them, files without a floor, and imports past a folder's index. */
export function floorViolations(sources: Sources): string[] {
  const homeless = [...sources.keys()].filter((path) => Number.isNaN(floorOf(path)));
  const wrong = importsOf(product(sources)).flatMap(({ from, to }) => {
    if (!sources.has(to)) return [`${from} imports ${to}, which is not there`];
    if (folderOf(from) === folderOf(to)) return [];
    if (folderOf(to) === 'testing') return [`${from} imports ${to}, which is for tests`];
    return floorOf(to) < floorOf(from) ? [] : [`${from} imports ${to}, which is not on a lower floor`];
  });
  return [...homeless.map((path) => `${path} is on no floor`), ...wrong, ...pastIndexes(sources)];
}

function pastIndexes(sources: Sources): string[] {
  return importsOf(product(sources)).flatMap(({ from, to }) => {
    const parts = to.split('/');
    for (let depth = 2; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      if (from.startsWith(`${folder}/`)) continue;
      const index = `${folder}/index.ts`;
      if (depth > 2 && !sources.has(index)) continue;
      return to === index ? [] : [`${from} imports ${to} past ${index}`];
    }
    return [];
  });
}

/** Circles of imports between files, types included: each as the files on it. */
export function circles(sources: Sources): string[] {
  const next = byFile(importsOf(product(sources)));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return found;
}

/** What breaks the three walls. */
export function wallViolations(sources: Sources): string[] {
  const inProduct = product(sources);
  const imports = importsOf(inProduct);
  const everything = byFile(imports);
  const ofAssistants = [...inProduct.keys()].filter((path) => folderOf(path) === 'assistant');
  const seesHidden = [...reachable(everything, ofAssistants)].filter((path) =>
    hiddenFromAssistants.includes(folderOf(path)),
  );
  const learning = [...inProduct.keys()].filter((path) => path.startsWith('src/assistant/proactive/learner/'));
  const learnsFrom = [...reachable(everything, learning)].filter(
    (path) => !path.startsWith('src/assistant/proactive/') && floorOf(path) > 0,
  );
  const foreign = [...inProduct].flatMap(([path, source]) => {
    if (folderOf(path) === 'formats') return [];
    const text = withoutComments(source);
    const names = foreignNames.filter((name) => new RegExp(`(?<![\\w-])${name}(?!\\w)`).test(text));
    // The command line names the file that users put beside their lives.
    const known = folderOf(path) === 'cli' ? names.filter((name) => name !== 'language_templates') : names;
    return known.map((name) => `${path} knows "${name}" of a foreign format`);
  });
  const values = byFile(imports.filter(({ typeOnly }) => !typeOnly));
  const judging = reachable(values, ['src/judge/heuristic/index.ts']);
  const judged = [...inProduct.keys()].filter((path) => /^src\/(user\/(agenda|controls)|assistant)\//.test(path));
  const shared = [...reachable(values, judged)].filter((path) => judging.has(path) && floorOf(path) > 2);
  return [
    ...seesHidden.map((path) => `${path} is hidden from assistants and reachable from src/assistant`),
    ...learnsFrom.map((path) => `${path} is more than a learner’s own view and reachable from it`),
    ...foreign,
    ...shared.map((path) => `${path} is reachable from the heuristic judge and from those it judges`),
  ];
}

/** Constructs that must not stand in the product, with the reason. */
export function forbiddenCode(sources: Sources): string[] {
  const everywhere: [RegExp, string][] = [
    [/\bconsole\s*\./, 'console'],
    [/\bMath\s*\.\s*(?:pow|random)\b/, 'Math.pow or Math.random'],
    [/\*\*/, '**'],
  ];
  const inGenerated: [RegExp, string][] = [
    [/\bIntl\b/, 'Intl'],
    [/\blocaleCompare\b/, 'localeCompare'],
    [/\btoLocale\w+/, 'toLocale…'],
  ];
  return [...product(sources)].flatMap(([path, source]) => {
    const lines = codeOnly(source).split('\n');
    const rules = showsOnly.test(path) ? everywhere : [...everywhere, ...inGenerated];
    return lines.flatMap((line, index) =>
      rules.filter(([pattern]) => pattern.test(line)).map(([, name]) => `${path}:${index + 1} uses ${name}`),
    );
  });
}

/** Exported functions without a doc comment. */
export function undocumented(sources: Sources): string[] {
  const exported =
    /^export (?:async )?function\*? (\w+)|^export const (\w+)[^=]*= (?:async )?(?:\([^)]*\)|\w+)(?:: [^=]+)? =>/;
  return [...product(sources)].flatMap(([path, source]) => {
    const lines = source.split('\n');
    return lines.flatMap((line, index) => {
      const name = exported
        .exec(line)
        ?.slice(1)
        .find((each) => each !== undefined);
      const isOverload =
        name !== undefined && new RegExp(`^export (?:async )?function ${name}\\b`).test(lines[index - 1] ?? '');
      return name === undefined || isOverload || /\*\/\s*$/.test(lines[index - 1] ?? '') ? [] : [`${path}: ${name}`];
    });
  });
}

function product(sources: Sources): Sources {
  return new Map([...sources].filter(([path]) => !isTestFile(path)));
}

function byFile(imports: readonly Import[]): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  return next;
}

function reachable(next: ReadonlyMap<string, readonly string[]>, roots: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...roots];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...(next.get(file) ?? []));
  }
  return reached;
}
