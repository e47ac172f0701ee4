import { Button } from '@mantine/core';
import { Card } from '../parts/card.tsx';
import { Facts } from '../parts/facts.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { factName } from './fact-name.ts';
import { isUnchanged, type Edits } from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import classes from './talk-room.module.css';

/** Who the person is, as they are now: what was changed is marked. */
export function PersonCard({ told, edits, onEdit }: { told: Told; edits: Edits; onEdit: () => void }) {
  const t = texts.use();
  const { person } = told;
  const demographics = Object.entries({ ...person.demographics, ...edits.demographics });
  const mark = (isChanged: boolean) => (isChanged ? <span className={classes['changed']}>✎ </span> : null);
  const goal = edits.goal === undefined ? person.goal : edits.goal;
  const style = edits.style ?? person.style?.name;
  const levels = person.bigFive.map(({ trait, level }) => ({ trait, level: edits.bigFive[trait] ?? level }));
  return (
    <Card title={t('whoTheyAre')}>
      <Facts
        facts={[
          ...demographics.map(
            ([name, text]) =>
              [
                factName(t, name),
                <>
                  {mark(Object.hasOwn(edits.demographics, name))}
                  {text === '' ? <i>{t('unknown')}</i> : <PlainText text={text} />}
                </>,
              ] as const,
          ),
          [
            t('character'),
            <>
              {levels.map(({ trait, level }) => (
                <span key={trait} className={classes['trait']}>
                  {mark(Object.hasOwn(edits.bigFive, trait))}
                  {t(trait)} <b>{t(level ?? 'unknown')}</b>
                </span>
              ))}
            </>,
          ],
          ...(style === undefined
            ? []
            : [
                [
                  t('speaks'),
                  <>
                    {mark(edits.style !== undefined)}
                    <PlainText text={style} />
                  </>,
                ] as const,
              ]),
          ...(goal === null
            ? []
            : [
                [
                  t('goal'),
                  <>
                    {mark(edits.goal !== undefined)}
                    <PlainText text={goal} />
                  </>,
                ] as const,
              ]),
        ]}
      />
      <details className={classes['fold']}>
        <summary>
          {mark(Object.keys(edits.preferences).length > 0)}
          {t('preferences')} ({person.preferences.length})
        </summary>
        <ul>
          {person.preferences.map(({ dimension, level, sentences }) => (
            <li key={dimension}>
              {mark(Object.hasOwn(edits.preferences, dimension))}
              <PlainText text={sentences[edits.preferences[dimension] ?? level] ?? dimension} />
            </li>
          ))}
        </ul>
      </details>
      <Button variant={isUnchanged(edits) ? 'light' : 'default'} onClick={onEdit}>
        {t('edit')}
      </Button>
    </Card>
  );
}
