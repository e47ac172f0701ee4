import { useEffect } from 'react';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Doors } from './doors.tsx';
import { Hero } from './hero.tsx';
import { RecentRuns } from './recent-runs.tsx';
import { StartStudy } from './start-study.tsx';
import { StudyList } from './study-list.tsx';
import { useStudies } from './use-studies.ts';
import classes from './home.module.css';

/** What this is, doors to all that can be seen, the runs that were worked on last, and a small study to start. */
export function HomePage() {
  const { studies, connection } = useStudies();
  const changes = studies.map(({ run, state }) => `${run} ${state}`).join();
  const recent = useAnswer(`recent ${changes}`, () => api.studies.recent.$get());
  useEffect(() => {
    document.title = 'Livelong';
  }, []);
  return (
    <div className={classes['home']}>
      <Hero />
      <Doors />
      <div className={classes['work']}>
        <StartStudy />
        <div className={classes['runs']}>
          <StudyList studies={studies} connection={connection} />
          <RecentRuns recent={recent} />
        </div>
      </div>
    </div>
  );
}
