import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { packageFile, packageFolder, slug } from '../../files/index.ts';
import { version } from '../../run/index.ts';
import { studySchema, studyTemplate } from './study-template.ts';

/** A file that a newcomer starts from. */
export interface StarterFile {
  /** Inside the folder. */
  name: string;
  /** What it is, in a few words. */
  purpose: string;
  content: string;
}

/**
 * The files that a newcomer's folder needs.
 * @param options.folder absolute
 * @param options.name of the study
 * @param options.run the command that runs the study
 */
export function starterFiles({ folder, name, run }: { folder: string; name: string; run: string }): StarterFile[] {
  const needsPackage = !existsSync(join(folder, 'package.json')) && !isInstalledFor(folder);
  return [
    { name: 'study.yaml', purpose: 'the study: every setting, explained', content: studyTemplate({ name, run }) },
    { name: 'study.schema.json', purpose: 'lets editors complete and check study.yaml', content: studySchema() },
    { name: 'assistant.ts', purpose: 'your assistant: begin here', content: template('assistant.ts') },
    { name: 'assistant.test.ts', purpose: 'a test of it', content: template('assistant.test.ts') },
    ...(needsPackage
      ? [{ name: 'package.json', purpose: 'so that npm finds Livelong', content: packageJson(folder, name) }]
      : []),
    { name: '.gitignore', purpose: 'keeps runs out of git', content: 'node_modules/\nruns/\n' },
  ];
}

/** True where code in `folder` can import livelong, be it from its node_modules or since it lies inside Livelong itself. */
export function isInstalledFor(folder: string): boolean {
  try {
    createRequire(join(folder, 'study.yaml')).resolve('livelong/package.json');
    return true;
  } catch {
    return false;
  }
}

/** What npm takes as the place of this copy of Livelong, seen from `folder`; its version where the copy is npm's own and may go away. */
export function dependencyFor(folder: string): string {
  if (packageFolder.includes(`${sep}_npx${sep}`)) return `^${version}`;
  const path = relative(folder, packageFolder).replaceAll(sep, '/');
  return `file:${path.startsWith('.') ? path : `./${path}`}`;
}

function packageJson(folder: string, name: string): string {
  const content = {
    name: slug(name),
    private: true,
    type: 'module',
    scripts: { start: 'livelong run study.yaml', test: 'node --test' },
    devDependencies: { livelong: dependencyFor(folder) },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function template(name: string): string {
  return readFileSync(packageFile(`data/templates/${name}`), 'utf8');
}
