import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { useDomainName } from '../life/domains.ts';
import { useFormat } from '../parts/format.ts';
import { conversationsAddress, encoded } from './addresses.ts';
import type { ListQuery } from './list-query.ts';
import { Scrolling } from './scrolling.tsx';
import { texts } from './texts.ts';
import classes from './runs.module.css';

/** People of a part. */
const count = 50;

/** A value of each person with each assistant, worst first, fifty at a time. */
export function PeopleTable({ run, query }: { run: string; query: ListQuery }) {
  const t = texts.use();
  const format = useFormat();
  const domainName = useDomainName();
  const [from, setFrom] = useState(0);
  const choice = { judge: query.judge, metric: query.metric };
  const key = JSON.stringify(choice);
  useEffect(() => setFrom(0), [key]);
  const answer = useAnswer(`people ${run} ${key} ${from}`, () =>
    api.runs[':run'].people.$get({
      param: encoded({ run }),
      query: { ...JSON.parse(key), from: String(from), count: String(count) },
    }),
  );
  return (
    <Answered answer={answer}>
      {({ assistants, people, total }) => (
        <>
          <Scrolling label={t('byPerson')}>
            <table className={classes['table']}>
              <thead>
                <tr>
                  <th scope="col">{t('person')}</th>
                  {assistants.map((name) => (
                    <th key={name} scope="col">
                      <bdi>{name}</bdi>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {people.map(({ person, name, lives, domains, means }) => (
                  <tr key={person}>
                    <th scope="row">
                      <Link
                        href={`${conversationsAddress(run)}?${new URLSearchParams({ life: lives[0] ?? '' }).toString()}`}
                      >
                        <bdi>{name ?? t('personIs', { person })}</bdi>
                      </Link>
                      <small className={classes['why']}>
                        <bdi>{domains.map(domainName).join(', ')}</bdi>
                        {lives.length > 1 && ` · ${t('moreLives', { count: lives.length - 1 })}`}
                      </small>
                    </th>
                    {means.map((mean, at) => (
                      <td key={assistants[at]}>{mean === null ? <i>{t('missing')}</i> : format.number(mean, 1)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolling>
          {total > count && (
            <Group gap="xs">
              <Button variant="default" size="compact-md" disabled={from === 0} onClick={() => setFrom(from - count)}>
                ← {t('previous')}
              </Button>
              <Button
                variant="default"
                size="compact-md"
                disabled={from + count >= total}
                onClick={() => setFrom(from + count)}
              >
                {t('next')} →
              </Button>
              <span className={classes['quiet']}>
                {t('peopleShown', { from: from + 1, to: Math.min(total, from + count), total })}
              </span>
            </Group>
          )}
        </>
      )}
    </Answered>
  );
}
