import { bigFiveTraits } from '../../../src/person/person.ts';
import { Card } from '../parts/card.tsx';
import { Facts } from '../parts/facts.tsx';
import { usePersonWords } from '../parts/person-words.ts';
import { PlainText } from '../parts/plain-text.tsx';
import classes from './person-card.module.css';
import type { ShownLife } from './shown.ts';
import { texts } from './texts.ts';

const steps = { low: 0, middle: 1, high: 2 } as const;

/** Who the person is: facts, character on five scales, and what they like. */
export function PersonCard({ person }: { person: ShownLife['person'] }) {
  const t = texts.use();
  const words = usePersonWords();
  const { demographics, bigFive, preferences, specialPreference } = person;
  return (
    <Card title={t('person')}>
      <div className={classes['person']}>
        <div>
          <Facts
            facts={Object.entries(demographics).map(([name, value]) => [
              words.fact(name),
              <PlainText key={name} text={value} />,
            ])}
          />
          {person.traits.length > 0 && (
            <p className={classes['traits']}>
              {person.traits.map((trait) => (
                <span key={trait}>
                  <PlainText text={trait} />
                </span>
              ))}
            </p>
          )}
        </div>
        <dl className={classes['five']}>
          {bigFiveTraits.map((trait) => {
            const level = bigFive[trait];
            return (
              <div key={trait}>
                <dt>{words.fact(trait)}</dt>
                <dd>
                  {level === undefined ? (
                    <i>{t('unknownLevel')}</i>
                  ) : (
                    <>
                      <span className={classes['scale']} aria-hidden>
                        {[0, 1, 2].map((step) => (
                          <span key={step} data-on={step <= steps[level] || undefined} />
                        ))}
                      </span>
                      {words.level(level)}
                    </>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
        {(preferences.length > 0 || specialPreference !== null) && (
          <ul className={classes['likes']}>
            {specialPreference !== null && (
              <li>
                <b>
                  <PlainText text={specialPreference} />
                </b>
              </li>
            )}
            {preferences.map(({ dimension, sentence }) => (
              <li key={`${dimension} ${sentence}`}>
                <PlainText text={sentence} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}
