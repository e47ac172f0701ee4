export { howCalled, quoted } from './how-called.ts';
export type { HowCalled } from './how-called.ts';
export { dependencyFor, isInstalledFor, starterFiles } from './starter-files.ts';
export type { StarterFile } from './starter-files.ts';
export { studySchema, studyTemplate } from './study-template.ts';
export { writeNew } from './write-new.ts';
