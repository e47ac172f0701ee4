import type { StudyChoices, StudyKind } from '../../../src/studio/studies/study-choices.ts';
import type { StudyRequest } from '../../../src/studio/studies/study-request.ts';

/** What the form of a study holds for one kind. */
export interface StudyDraft {
  people: number;
  /** Events of a life, or days. */
  length: number;
  assistants: readonly string[];
  person: string;
  /** Not there for days. */
  judge: string | undefined;
  seed: number;
}

/** The form as it first stands: a study that says something and is done in seconds. */
export function usualDraft({ people, length, assistants, person, judge }: StudyChoices): StudyDraft {
  return {
    people: people.usual,
    length: length.usual,
    assistants: assistants.usual,
    person: person[0]!,
    judge: judge[0],
    seed: 1,
  };
}

/** What the server is asked for. */
export function requestOf(kind: StudyKind, draft: StudyDraft): StudyRequest {
  const { people, length, person, judge = 'heuristic', seed } = draft;
  const assistants = [...draft.assistants];
  if (kind === 'days') return { kind, people, days: length, assistants, person, seed };
  return { kind, people, events: length, assistants, person, judge, seed };
}
