import { baselines } from '../../assistant/index.ts';
import { proactiveBuiltIns, toldAssistants } from '../../run/index.ts';

/** A kind of study: conversations at life events, or days at home. */
export const studyKinds = ['conversations', 'days'] as const;

/** See {@link studyKinds}. */
export type StudyKind = (typeof studyKinds)[number];

/** How large a study may be that is started from a page, and how large it is unless somebody says otherwise. */
export const extents = {
  conversations: { people: { most: 16, usual: 8 }, length: { most: 3, usual: 3 } },
  days: { people: { most: 8, usual: 4 }, length: { most: 7, usual: 5 } },
} as const satisfies Record<StudyKind, Record<'people' | 'length', { most: number; usual: number }>>;

/** Most assistants of one study. */
export const mostAssistants = 10;

const usualAssistants: Readonly<Record<StudyKind, readonly string[]>> = {
  conversations: ['helpful', 'generic', 'silent'],
  days: ['silent', 'memory', 'learner'],
};

/** What a page may choose from for one kind of study. */
export interface StudyChoices {
  people: { most: number; usual: number };
  /** Events of a life, or days. */
  length: { most: number; usual: number };
  assistants: { builtIn: readonly string[]; usual: readonly string[] };
  /** Who plays the people in conversations, and who rates at home; what is built in comes first. */
  person: readonly string[];
  /** Who judges conversations; empty for days, which nobody judges but the person. */
  judge: readonly string[];
  models: readonly string[];
}

/** What a page may choose from: what is built in, and the models that the studio was started with. Nothing else is taken. */
export function studyChoices(models: readonly string[]): Readonly<Record<StudyKind, StudyChoices>> {
  return {
    conversations: {
      ...extents.conversations,
      assistants: {
        builtIn: [...Object.keys(baselines), ...Object.keys(toldAssistants)],
        usual: usualAssistants.conversations,
      },
      person: ['agenda', ...models],
      judge: ['heuristic', ...models],
      models,
    },
    days: {
      ...extents.days,
      assistants: { builtIn: Object.keys(proactiveBuiltIns), usual: usualAssistants.days },
      person: ['rules', ...models],
      judge: [],
      models,
    },
  };
}
