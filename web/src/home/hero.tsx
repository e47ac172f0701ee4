import { Title } from '@mantine/core';
import { HeroMap } from './drawings/hero-map.tsx';
import { texts } from './texts.ts';
import classes from './hero.module.css';

/** What this is, in three sentences, and one moment of a life that shows it. */
export function Hero() {
  const t = texts.use();
  return (
    <section className={classes['hero']}>
      <div className={classes['words']}>
        <Title order={1} tabIndex={-1} data-page-title className={classes['title']}>
          {t('title')}
        </Title>
        <p className={classes['lead']}>{t('lead')}</p>
        <p className={classes['quiet']}>{t('keyless')}</p>
      </div>
      <figure className={classes['moment']}>
        <HeroMap className={classes['map']!} />
        <figcaption className={classes['caption']}>{t('example')}</figcaption>
        <p className={classes['scene']}>{t('exampleScene')}</p>
        <div className={`${classes['bubble']} ${classes['said']}`}>
          <span className={classes['who']}>
            <i aria-hidden>●</i> {t('says')}
          </span>
          {t('exampleSays')}
        </div>
        <div className={`${classes['bubble']} ${classes['kept']}`}>
          <span className={classes['who']}>
            <i aria-hidden>◇</i> {t('keeps')}
          </span>
          {t('exampleKeeps')}
        </div>
        <div className={`${classes['bubble']} ${classes['answer']}`}>
          <span className={classes['who']}>
            <i aria-hidden>◗</i> {t('assistant')}
          </span>
          {t('exampleAnswers')}
        </div>
        <p className={classes['verdict']}>
          <span>
            <i aria-hidden className={classes['explicit']}>
              ●
            </i>{' '}
            {t('exampleAnswered')} <b aria-hidden>✓</b>
          </span>
          <span>
            <i aria-hidden className={classes['implicit']}>
              ◇
            </i>{' '}
            {t('exampleMissed')} <b aria-hidden>✗</b>
          </span>
        </p>
      </figure>
    </section>
  );
}
