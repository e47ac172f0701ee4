import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { useFormat } from '../parts/format.ts';
import { useFailureWords } from '../conversation/failure-words.ts';
import { encoded } from './addresses.ts';
import { Scrolling } from './scrolling.tsx';
import { texts } from './texts.ts';
import classes from './runs.module.css';

/** How long calls took, by role and assistant. */
export function LatencyTable({ run }: { run: string }) {
  const t = texts.use();
  const format = useFormat();
  const words = useFailureWords();
  const answer = useAnswer(`latency ${run}`, () => api.runs[':run'].latency.$get({ param: encoded({ run }) }));
  const seconds = (milliseconds: number) => t('seconds', { seconds: format.number(milliseconds / 1000, 2) });
  return (
    <Answered answer={answer}>
      {({ roles, read, all, damaged }) =>
        roles.length === 0 ? (
          <p>{t('noLatency')}</p>
        ) : (
          <>
            <Scrolling label={t('latency')}>
              <table className={classes['table']}>
                <thead>
                  <tr>
                    <th scope="col">{t('role')}</th>
                    <th scope="col">{t('calls')}</th>
                    <th scope="col">{t('median')}</th>
                    <th scope="col">{t('high')}</th>
                    <th scope="col">{t('longest')}</th>
                  </tr>
                </thead>
                <tbody>
                  {roles.map(({ who, calls, median, high, longest }) => {
                    const [role = '', assistant] = who.split(':');
                    return (
                      <tr key={who}>
                        <th scope="row">
                          {words.party(role)} {assistant !== undefined && <bdi>{assistant}</bdi>}
                        </th>
                        <td>{format.number(calls)}</td>
                        <td>{seconds(median)}</td>
                        <td>{seconds(high)}</td>
                        <td>{seconds(longest)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </Scrolling>
            <p className={classes['quiet']}>
              {t('latencyMeaning')} {read < all && t('latencySample', { read, all })}{' '}
              {damaged > 0 && t('latencyDamaged', { count: damaged })}
            </p>
          </>
        )
      }
    </Answered>
  );
}
