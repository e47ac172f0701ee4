import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/empty.tsx';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { useFailureWords } from '../conversation/failure-words.ts';
import type { Overview } from './overview.ts';
import { Scrolling } from './scrolling.tsx';
import { texts } from './texts.ts';
import classes from './runs.module.css';

/** What went wrong, by the party whose fault it was. */
export function RunFailures({ overview }: { overview: Overview }) {
  const t = texts.use();
  const format = useFormat();
  const words = useFailureWords();
  const { made, scores } = overview;
  if (made === null) return <Empty title={t('noScores')}>{t('noScoresAdvice')}</Empty>;
  const rows = Object.entries(made.faults).flatMap(([party, kinds]) =>
    Object.entries(kinds ?? {}).map(([kind, { times, final }]) => ({ party, kind, times, final })),
  );
  const broken = scores?.assistants.flatMap(({ name, conversations, broken }) =>
    broken.map(({ party, count }) => ({ name, party, count, conversations })),
  );
  return (
    <Card title={t('faults')}>
      {rows.length === 0 ? (
        <p>{t('noFaults')}</p>
      ) : (
        <>
          <p className={classes['quiet']}>{t('faultsMeaning')}</p>
          <Scrolling label={t('faults')}>
            <table className={classes['table']}>
              <thead>
                <tr>
                  <th scope="col">{t('party')}</th>
                  <th scope="col">{t('kind')}</th>
                  <th scope="col">{t('times')}</th>
                  <th scope="col">{t('final')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ party, kind, times, final }) => (
                  <tr key={`${party} ${kind}`}>
                    <th scope="row">{words.party(party)}</th>
                    <td>{kind}</td>
                    <td>{format.number(times)}</td>
                    <td>{format.number(final)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolling>
        </>
      )}
      <ul className={classes['plain']}>
        {broken?.map(({ name, party, count, conversations }) => (
          <li key={`${name} ${party}`}>
            <b>
              <bdi>{name}</bdi>
            </b>
            : {t('brokenOf', { count, all: conversations, party: words.party(party) })}
          </li>
        ))}
        {made.failedCalls.map(({ who, kind, times, message }) => (
          <li key={`${who} ${kind}`}>
            <b>
              <bdi>{who}</bdi>
            </b>
            : {t('failedCalls', { count: times, kind })} <PlainText text={message} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
