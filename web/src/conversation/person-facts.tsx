import { Facts } from '../parts/facts.tsx';
import { usePersonWords } from '../parts/person-words.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { HiddenMark } from './hidden-mark.tsx';
import type { Shown } from './shown.ts';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

/** Who the person is, folded: demographics, character, preferences by level, and what has changed in them. */
export function PersonFacts({ conversation }: { conversation: Shown['conversation'] }) {
  const t = texts.use();
  const words = usePersonWords();
  const { person, goal } = conversation.life;
  const changes = conversation.event.changes ?? [];
  const traits = [
    ...Object.entries(person.bigFive).flatMap(([trait, level]) =>
      level === undefined ? [] : [`${words.fact(trait)}: ${words.level(level)}`],
    ),
    ...person.traits,
  ];
  const facts: (readonly [string, string | null | undefined])[] = [
    ...Object.entries(person.demographics).map(([name, value]) => [words.fact(name), value] as const),
    [t('goal'), goal],
    [t('traits'), traits.join(', ')],
    [t('specialWish'), person.specialPreference],
    [t('speaks'), person.style?.instruction],
  ];
  return (
    <details className={classes['fold']}>
      <summary>
        {t('whoThisIs')} <HiddenMark />
      </summary>
      <Facts
        facts={facts.flatMap(([term, text]) =>
          text === null || text === undefined || text === ''
            ? []
            : [[term, <PlainText key={term} text={text} />] as const],
        )}
      />
      {person.preferences.length > 0 && (
        <>
          <h4>{t('preferences')}</h4>
          <ul className={classes['preferences']}>
            {person.preferences.map(({ dimension, level, sentence }) => (
              <li key={dimension}>
                <b>
                  <bdi>{dimension}</bdi>
                </b>{' '}
                <span className={classes['quiet']}>{words.level(level)}</span> <PlainText text={sentence} />
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length > 0 && (
        <>
          <h4>{t('changes')}</h4>
          <ul className={classes['preferences']}>
            {changes.map(({ event, reason, what }) => (
              <li key={`${event} ${reason}`}>
                <PlainText text={`${reason} → ${what.kind === 'goal' ? what.goal : what.sentence}`} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
