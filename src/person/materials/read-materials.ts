import { join } from 'node:path';
import { InputError } from '../../errors/index.ts';
import { packageFile, readYaml } from '../../files/index.ts';
import { culturesFile } from './cultures.ts';
import { goalsFile } from './goals.ts';
import { helpFile } from './help.ts';
import { hobbiesFile } from './hobbies.ts';
import { jobsFile } from './jobs.ts';
import { lifeStagesFile } from './life-stages.ts';
import { lintMaterials } from './lint-materials.ts';
import type { Materials } from './materials.ts';
import { preferencesFile } from './preferences.ts';
import { stylesFile } from './styles.ts';
import { traitsFile } from './traits.ts';

const bundledFolder = packageFile('data/people');
const advice = 'The format is that of the files in data/people of Livelong.';
let bundled: Materials | undefined;

/**
 * Reads what people are made of.
 * @param folder a folder with cultures.yaml, life-stages.yaml, traits.yaml, preferences.yaml, jobs.yaml, hobbies.yaml, goals.yaml,
 * help.yaml and styles.yaml; by default the one that comes with Livelong, read once
 * @throws UsageError when a file is missing; InputError with file, line and field of faults, or with what does not fit together
 */
export function readMaterials(folder?: string): Materials {
  if (folder !== undefined) return readFolder(folder);
  bundled ??= readFolder(bundledFolder);
  return bundled;
}

function readFolder(folder: string): Materials {
  const path = (name: string) => join(folder, `${name}.yaml`);
  const materials: Materials = {
    cultures: readYaml(path('cultures'), culturesFile, advice),
    stages: readYaml(path('life-stages'), lifeStagesFile, advice),
    traits: readYaml(path('traits'), traitsFile, advice),
    dimensions: readYaml(path('preferences'), preferencesFile, advice),
    jobs: readYaml(path('jobs'), jobsFile, advice),
    hobbies: readYaml(path('hobbies'), hobbiesFile, advice),
    goals: readYaml(path('goals'), goalsFile, advice),
    help: readYaml(path('help'), helpFile, advice),
    styles: readYaml(path('styles'), stylesFile, advice),
  };
  const faults = lintMaterials(materials).map(({ file, field, problem }) => ({
    file: path(file),
    line: null,
    field,
    problem,
  }));
  if (faults.length > 0) throw new InputError({ faults, advice });
  return materials;
}
