import { join } from 'node:path';
import { runDirectory, type CellName, type RunDirectory } from '../run-directory.ts';

/** Where everything of a study of days lies: a run directory, with the plans of each life beside its journals. */
export interface DaysDirectory extends RunDirectory {
  /** The people, one a line. */
  readonly people: string;
  /** The user's own home; absent where bundled ones are lived in. */
  readonly home: string;
  /** The preference dimensions that exist; absent where nobody talks. */
  readonly dimensions: string;
  /** What of ProPerSim's personas could not be read; absent where there are none. */
  readonly unread: string;
  /** The calls of a model that read them; absent where rules did. */
  readonly personasCalls: string;
  /** The plans of a life's days and held-out days, the same for all assistants. */
  plans(life: string): string;
  /** What trainers of the user's own were given, a folder a day. */
  trainings(cell: CellName): string;
  /** What a rater beside the person says of the same suggestions. */
  ratings(cell: CellName, rater: string): string;
}

/** The layout of a study of days. */
export function daysDirectory(root: string): DaysDirectory {
  return {
    ...runDirectory(root),
    people: join(root, 'people.jsonl'),
    home: join(root, 'home.yaml'),
    dimensions: join(root, 'dimensions.json'),
    trainings: ({ life, assistant, trial }) => join(root, 'lives', life, `${assistant}-${trial}`, 'training'),
    ratings: ({ life, assistant, trial }, rater) =>
      join(root, 'lives', life, `${assistant}-${trial}`, `ratings-${rater}.jsonl`),
    unread: join(root, 'unread.jsonl'),
    personasCalls: join(root, 'personas-calls.jsonl'),
    plans: (life) => join(root, 'lives', life, 'plans.jsonl'),
  };
}
