import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Card } from '../parts/card.tsx';
import { usePersonWords } from '../parts/person-words.ts';
import { PlainText } from '../parts/plain-text.tsx';
import type { Edits } from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import classes from './talk-room.module.css';

/** Who the person is, as they are now: what was changed is marked. */
export function PersonCard({ told, edits, onEdit }: { told: Told; edits: Edits; onEdit: () => void }) {
  const t = texts.use();
  const words = usePersonWords();
  const { person } = told;
  const demographics = Object.entries({ ...person.demographics, ...edits.demographics });
  const goal = edits.goal === undefined ? person.goal : edits.goal;
  const style = edits.style ?? person.style?.name;
  const levels = person.bigFive.map(({ trait, level }) => ({ trait, level: edits.bigFive[trait] ?? level }));
  return (
    <Card title={t('whoTheyAre')}>
      <dl className={classes['about']}>
        {demographics.map(([name, text]) => (
          <Fact key={name} term={words.fact(name)} isChanged={Object.hasOwn(edits.demographics, name)}>
            {text === '' ? <i>{t('unknown')}</i> : <PlainText text={text} />}
          </Fact>
        ))}
        {levels.map(({ trait, level }) => (
          <Fact key={trait} term={words.fact(trait)} isChanged={Object.hasOwn(edits.bigFive, trait)}>
            {level === null ? t('unknown') : words.level(level)}
          </Fact>
        ))}
        {style !== undefined && (
          <Fact term={t('speaks')} isChanged={edits.style !== undefined}>
            <PlainText text={style} />
          </Fact>
        )}
        {goal !== null && (
          <Fact term={t('goal')} isChanged={edits.goal !== undefined}>
            <PlainText text={goal} />
          </Fact>
        )}
      </dl>
      <details className={classes['fold']}>
        <summary>
          <Mark isChanged={Object.keys(edits.preferences).length > 0} />
          {t('preferences')} ({person.preferences.length})
        </summary>
        <ul>
          {person.preferences.map(({ dimension, level, sentences }) => (
            <li key={dimension}>
              <Mark isChanged={Object.hasOwn(edits.preferences, dimension)} />
              <PlainText text={sentences[edits.preferences[dimension] ?? level] ?? dimension} />
            </li>
          ))}
        </ul>
      </details>
      <Button variant="default" onClick={onEdit}>
        {t('edit')}
      </Button>
    </Card>
  );
}

function Fact({ term, isChanged, children }: { term: string; isChanged: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Mark isChanged={isChanged} />
        {children}
      </dd>
    </div>
  );
}

function Mark({ isChanged }: { isChanged: boolean }) {
  const t = texts.use();
  if (!isChanged) return null;
  return (
    <span className={classes['changed']} role="img" aria-label={t('changedMark')}>
      ✎{' '}
    </span>
  );
}
