import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { api, askFor } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import type { Around } from './difference-numbers.ts';
import { PersonRow } from './person-row.tsx';
import type { ComparedMetric, ComparedView, PersonView } from './types.ts';
import { texts } from './texts.ts';
import { addressSides } from './use-sides.ts';
import classes from './compare.module.css';

/** People that are shown at first. */
export const firstPeople = 24;

/** How many more at a time. */
const step = 100;

/** All people, best first, a dot each. */
export function PeopleList(props: { view: ComparedView; metric: ComparedMetric; scale: Around }) {
  const { view, metric, scale } = props;
  const { judge } = metric;
  const query = {
    ...addressSides(view),
    metric: metric.metric,
    ...(judge === null ? {} : { judge }),
  };
  const key = JSON.stringify(query);
  const answer = useAnswer(key, () => api.compare.people.$get({ query: { ...query, count: String(firstPeople) } }));
  return (
    <Answered answer={answer}>
      {(people) => (
        <Rows
          key={key}
          people={people}
          row={(person) => <PersonRow person={person} view={view} metric={metric} scale={scale} />}
          next={(from) =>
            askFor(api.compare.people.$get({ query: { ...query, from: String(from), count: String(step) } }))
          }
        />
      )}
    </Answered>
  );
}

interface People {
  all: number;
  rows: readonly PersonView[];
}

function Rows(props: {
  people: People;
  row: (person: PersonView) => React.ReactNode;
  next: (from: number) => Promise<People>;
}) {
  const { people, row, next } = props;
  const t = texts.use();
  const [more, setMore] = useState<readonly PersonView[]>([]);
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => setMore([]), [people]);
  const rows = [...people.rows, ...more];
  const left = people.all - rows.length;
  return (
    <>
      <ol className={classes['people']}>
        {rows.map((person) => (
          <li key={person.person}>{row(person)}</li>
        ))}
      </ol>
      {left > 0 && (
        <Group gap="md">
          <Button
            variant="default"
            loading={isAsking}
            onClick={() => {
              setIsAsking(true);
              next(rows.length)
                .then((found) => setMore((before) => [...before, ...found.rows]))
                .catch(() => {})
                .finally(() => setIsAsking(false));
            }}
          >
            {t('more', { count: Math.min(left, step) })}
          </Button>
          <span className={classes['quiet']}>{t('shownOf', { shown: rows.length, all: people.all })}</span>
        </Group>
      )}
    </>
  );
}
