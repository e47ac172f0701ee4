import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from './support/built-command.ts';
import { codeOnly } from './support/code-only.ts';
import {
  circles,
  floorViolations,
  forbiddenCode,
  importsOf,
  undocumented,
  wallViolations,
  type Sources,
} from './support/house.ts';

const sources: Sources = new Map(
  readdirSync(join(projectRoot, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(projectRoot, path), readFileSync(path, 'utf8')]),
);

/** A made-up tree: a small sound house, with changes. */
function tree(changes: Record<string, string> = {}): Sources {
  return new Map(
    Object.entries({
      'src/errors/index.ts': 'export const a = 1;',
      'src/person/index.ts': "export type { Person } from './person.ts';",
      'src/person/person.ts': 'export interface Person { id: string }',
      'src/model/index.ts': "import { a } from '../errors/index.ts';\nexport const b = a;",
      'src/journal/index.ts': "export type { Person } from '../person/index.ts';\nexport const words = 1;",
      'src/judge/index.ts': "export { judge } from './heuristic/index.ts';\nexport { rubric } from './rubric.ts';",
      'src/judge/rubric.ts': 'export const rubric = 1;',
      'src/judge/heuristic/index.ts': "import { words } from '../../journal/index.ts';\nexport const judge = words;",
      'src/assistant/index.ts': "export { helpful } from './baselines/helpful.ts';",
      'src/assistant/baselines/helpful.ts': "import { b } from '../../model/index.ts';\nexport const helpful = b;",
      'src/user/index.ts': "export { agenda } from './agenda/agenda.ts';",
      'src/user/agenda/agenda.ts': "import { words } from '../../journal/index.ts';\nexport const agenda = words;",
      'src/life/index.ts':
        "import { agenda } from '../user/index.ts';\nimport { helpful } from '../assistant/index.ts';",
      ...changes,
    }),
  );
}

describe('floors', () => {
  test('a file imports only its own folder and lower floors, through their index', () => {
    expect(importsOf(sources).length).toBeGreaterThan(300);
    expect(floorViolations(sources)).toEqual([]);
  });

  test.each([
    ['upward', 'src/model/index.ts', "import type { x } from '../journal/index.ts';", 'not on a lower floor'],
    ['sideways', 'src/judge/index.ts', "export { x } from '../assistant/index.ts';", 'not on a lower floor'],
    ['in passing', 'src/errors/index.ts', "const x = await import('../model/index.ts');", 'not on a lower floor'],
    ['from testing', 'src/testing/index.ts', "import { x } from '../journal/index.ts';", 'not on a lower floor'],
    ['of testing', 'src/life/index.ts', "import { x } from '../testing/index.ts';", 'for tests'],
    ['past an index', 'src/life/index.ts', "import { x } from '../judge/rubric.ts';", 'past src/judge/index.ts'],
    ['past an inner index', 'src/judge/index.ts', "export * from './heuristic/words.ts';", 'past src/judge/heuristic'],
    ['over lines', 'src/model/index.ts', "import {\n  x,\n  y,\n} from '../life/index.ts';", 'not on a lower floor'],
    ['of nothing', 'src/model/index.ts', "import '../errors/gone.ts';", 'not there'],
    ['from an unknown folder', 'src/attic/index.ts', '', 'on no floor'],
  ])('the check finds an import %s', (_, path, code, problem) => {
    const extra = { 'src/testing/index.ts': '', 'src/judge/heuristic/words.ts': '' };
    expect(floorViolations(tree(extra))).toEqual([]);
    expect(floorViolations(tree({ ...extra, [path]: code })).join()).toContain(problem);
  });

  test('the check is not fooled by comments and texts', () => {
    const code = "// import '../life/index.ts';\n/* import '../life/index.ts' */\nconst a = \"\\nimport '../x.ts'\";";
    expect(floorViolations(tree({ 'src/model/index.ts': code }))).toEqual([]);
  });
});

describe('circles', () => {
  test('no file imports itself, however long the way', () => {
    expect(circles(sources)).toEqual([]);
  });

  test('the check finds one', () => {
    expect(circles(tree())).toEqual([]);
    const found = circles(
      tree({
        'src/person/person.ts': "import type { x } from './name.ts';",
        'src/person/name.ts': "import type { y } from './person.ts';",
      }),
    );
    expect(found).toEqual(['src/person/person.ts → src/person/name.ts → src/person/person.ts']);
  });
});

describe('walls', () => {
  test('assistants know no hidden folder, only formats/ knows foreign fields, judge and judged share nothing', () => {
    expect(wallViolations(sources)).toEqual([]);
  });

  test.each([
    [
      'a type of a person in assistant/',
      { 'src/assistant/view.ts': "import type { Person } from '../person/index.ts';" },
      'hidden from assistants',
    ],
    [
      'a type of a person that reaches an assistant in a roundabout way',
      {
        'src/assistant/view.ts': "import type { Note } from '../memory/index.ts';",
        'src/memory/index.ts': "import type { Person } from '../person/index.ts';\nexport type Note = Person;",
      },
      'src/person/index.ts is hidden from assistants',
    ],
    [
      'a learner that looks beyond its own view',
      {
        'src/assistant/proactive/learner/features.ts': "import { scene } from '../scene.ts';",
        'src/assistant/proactive/scene.ts': "import type { Scene } from '../../world/index.ts';",
        'src/world/index.ts': 'export interface Scene {}',
      },
      'src/world/index.ts is more than a learner’s own view',
    ],
    ['a foreign field', { 'src/life/index.ts': "const row = event['sub_intents'];" }, 'knows "sub_intents"'],
    ['a foreign field as a key', { 'src/run/index.ts': 'const { preferences_value } = row;' }, '"preferences_value"'],
    [
      'rules that judge and person share',
      {
        'src/judge/heuristic/index.ts': "import { stem } from '../stem.ts';",
        'src/judge/stem.ts': 'export const stem = 1;',
        'src/user/agenda/agenda.ts': "import { stem } from '../../judge/stem.ts';",
      },
      'src/judge/stem.ts is reachable from the heuristic judge',
    ],
    [
      'rules that judge and assistant share, in a roundabout way',
      {
        'src/judge/heuristic/index.ts': "export { judge } from './judge.ts';",
        'src/judge/heuristic/judge.ts': "import { stem, type Stem } from '../../mind/index.ts';",
        'src/mind/index.ts': "export { stem } from './stem.ts';",
        'src/mind/stem.ts': 'export const stem = 1;',
        'src/assistant/baselines/helpful.ts': "import { helper } from './helper.ts';",
        'src/assistant/baselines/helper.ts': "import { stem } from '../../mind/index.ts';",
      },
      'src/mind/stem.ts is reachable',
    ],
  ])('the check finds %s', (_, changes, problem) => {
    expect(wallViolations(tree())).toEqual([]);
    expect(wallViolations(tree(changes as unknown as Record<string, string>)).join('\n')).toContain(problem);
  });

  test('types alone may be shared by judge and judged', () => {
    const changes = {
      'src/judge/heuristic/index.ts': "import type { A } from '../../mind/index.ts';",
      'src/user/agenda/agenda.ts': "import { type A, type B } from '../../mind/index.ts';",
      'src/mind/index.ts': 'export interface A {}',
    };
    expect(wallViolations(tree(changes))).toEqual([]);
  });
});

describe('code', () => {
  test('that differs between Node versions or prints on its own stands nowhere', () => {
    expect(forbiddenCode(sources)).toEqual([]);
  });

  test.each([
    ['console.log(1)', 'src/life/index.ts', 'console'],
    ['const a = b ** 2;', 'src/life/index.ts', '**'],
    ['const a = `${b ** 2}`;', 'src/life/index.ts', '**'],
    ['const a = Math.pow(b, 2);', 'src/report/table.ts', 'Math.pow'],
    ["names.sort((a, b) => a.localeCompare(b, 'en'));", 'src/judge/index.ts', 'localeCompare'],
    ['const a = (1).toLocaleString();', 'src/run/index.ts', 'toLocale'],
    ["new Intl.NumberFormat('en')", 'src/user/index.ts', 'Intl'],
  ])('the check finds %s', (code, path, name) => {
    expect(forbiddenCode(tree())).toEqual([]);
    expect(forbiddenCode(tree({ [path]: code })).join()).toContain(`${path}:1 uses ${name}`);
  });

  test('the check reads code only', () => {
    const harmless = [
      '/** a ** b, console.log */',
      '// Intl',
      'const a = \'**\' + "console.";',
      'const b = `**Note** ${c.replace(/\\*\\*/g, `**`)} Intl`;',
      'const d = /["\'`**]/.test(e) ? f / g / h : "Math.pow";',
    ].join('\n');
    expect(forbiddenCode(tree({ 'src/life/index.ts': harmless }))).toEqual([]);
    expect(codeOnly("a('\\'**'); b")).toBe('a(      ); b');
  });

  test('has a doc comment on each exported function', () => {
    expect(undocumented(sources)).toEqual([]);
    const bare =
      'export function a() {}\n/** Fine. */\nexport const b = (c: string) => c;\nexport const d = async (e) => e;';
    expect(undocumented(new Map([['src/life/a.ts', bare]]))).toEqual(['src/life/a.ts: a', 'src/life/a.ts: d']);
  });
});
