import { useState } from 'react';
import type { StudyView } from '../../../src/studio/studies/studies.ts';
import { useEvents, type Connection } from '../api/use-events.ts';

/** The studies of the studio as they are at this moment. */
export interface WatchedStudies {
  studies: readonly StudyView[];
  connection: Connection;
}

/** Watches the studies of the studio: those that run, and those that ended since it was started. */
export function useStudies(): WatchedStudies {
  const [studies, setStudies] = useState<readonly StudyView[]>([]);
  const connection = useEvents('/api/studies/events', {
    studies: ({ studies: told }: { studies: readonly StudyView[] }) => setStudies(told),
  });
  return { studies, connection };
}
