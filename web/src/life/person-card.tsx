import type { ShownLife } from './shown.ts';
import { Card } from '../parts/card.tsx';
import { useFactName } from '../parts/fact-name.ts';
import { Facts } from '../parts/facts.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import classes from './person-card.module.css';
import { texts } from './texts.ts';

const traits = ['openness', 'conscientiousness', 'extraversion', 'agreeableness', 'neuroticism'] as const;
const steps = { low: 0, middle: 1, high: 2 } as const;

/** Who the person is: facts, character on five scales, and what they like. */
export function PersonCard({ person }: { person: ShownLife['person'] }) {
  const t = texts.use();
  const factName = useFactName();
  const { demographics, bigFive, preferences, specialPreference } = person;
  return (
    <Card title={t('person')}>
      <div className={classes['person']}>
        <div>
          <Facts
            facts={Object.entries(demographics).map(([name, value]) => [
              factName(name),
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
          {traits.map((trait) => {
            const level = bigFive[trait];
            return (
              <div key={trait}>
                <dt>{t(trait)}</dt>
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
                      {t(level)}
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
