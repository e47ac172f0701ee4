import { usePersonWords } from '../parts/person-words.ts';
import { useFailureWords } from './failure-words.ts';
import type { Shown } from './shown.ts';
import { Tick } from './tick.tsx';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

/** What the assistant believed of the person's preferences afterwards, beside what is true. */
export function Portrait(props: { portrait: NonNullable<Shown['portrait']>; conversation: Shown['conversation'] }) {
  const { portrait, conversation } = props;
  const t = texts.use();
  const failures = useFailureWords();
  const words = usePersonWords();
  const { levels, failure } = portrait;
  const { preferences } = conversation.life.person;
  const pairs = preferences.flatMap(({ dimension, level }) => {
    const believed = levels !== null && Object.hasOwn(levels, dimension) ? levels[dimension] : undefined;
    return believed === undefined ? [] : [{ dimension, level, believed }];
  });
  const silent = preferences.length - pairs.length;
  const right = pairs.filter(({ level, believed }) => level === believed).length;
  return (
    <section>
      <h3>{t('portrait')}</h3>
      {levels === null ? (
        <i>
          {failure === null ? t('none') : t('missing', { party: failures.party(failure.party), kind: failure.kind })}
        </i>
      ) : pairs.length === 0 ? (
        <p className={classes['note']}>{t('portraitNone')}</p>
      ) : (
        <details className={classes['fold']}>
          <summary>
            {t('portraitRight', { right, all: pairs.length })}
            {silent > 0 && <>, {t('portraitSilent', { count: silent })}</>}
          </summary>
          <table className={classes['verdicts']}>
            <thead>
              <tr>
                <th scope="col">{t('trait')}</th>
                <th scope="col">{t('believed')}</th>
                <th scope="col">{t('true')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {pairs.map(({ dimension, level, believed }) => (
                <tr key={dimension}>
                  <th scope="row">
                    <bdi>{dimension}</bdi>
                  </th>
                  <td>{words.level(believed)}</td>
                  <td>{words.level(level)}</td>
                  <td>
                    <Tick yes={level === believed} word={level === believed ? t('right') : t('wrong')} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
