import { Link } from 'wouter';
import { differenceDot } from '../../../src/report/charts/index.ts';
import { dayAddress } from '../days/day-address.ts';
import { useDomainName } from '../life/domains.ts';
import { lifeAddress } from '../life/life-address.ts';
import { Chart } from '../parts/chart.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { texts as shared } from '../parts/texts.ts';
import { useDifferenceNumbers, type Around } from './difference-numbers.ts';
import { nameText } from './name-text.ts';
import { gainOf } from './gain.ts';
import type { ComparedMetric, ComparedView, PersonView } from './types.ts';
import { texts } from './texts.ts';
import classes from './compare.module.css';

/** One person: who they are, and how the one assistant did with them against the other. */
export function PersonRow(props: { person: PersonView; view: ComparedView; metric: ComparedMetric; scale: Around }) {
  const { person, view, metric, scale } = props;
  const t = texts.use();
  const tShared = shared.use();
  const numbers = useDifferenceNumbers();
  const domainName = useDomainName();
  const name = person.name === null ? t('person', { person: nameText(person.person) }) : nameText(person.name);
  const { difference, values } = person;
  const address = addressOf(person, view);
  return (
    <>
      <div>
        {address === null ? name : <Link href={address}>{name}</Link>}{' '}
        <span className={classes['quiet']}>
          <PlainText text={[person.about, ...person.domains.map(domainName)].join(' · ')} />
        </span>
      </div>
      <div className={classes['dot']}>
        <Chart
          chart={differenceDot({
            value: difference ?? 0,
            gain: difference === null ? null : gainOf(difference, metric),
            scale,
            label:
              difference === null
                ? t('dotMissing', { person: name })
                : t('dotLabel', { person: name, difference: numbers.difference(difference, metric.unit) }),
          })}
        />
      </div>
      <div className={classes['number']}>
        {difference === null ? <i>{tShared('missing')}</i> : <b>{numbers.difference(difference, metric.unit)}</b>}
        {person.withFailures !== null && person.withFailures !== difference && (
          <div className={classes['quiet']}>
            {t('withFailuresShort')} {numbers.difference(person.withFailures, metric.unit)}
          </div>
        )}
      </div>
      {values !== null && <Values values={values} />}
    </>
  );
}

function Values({ values }: { values: NonNullable<PersonView['values']> }) {
  const t = texts.use();
  const tShared = shared.use();
  const numbers = useDifferenceNumbers();
  const told = (measure: (typeof values)[number]['measure'], unit: ComparedMetric['unit']) => {
    const found = values.find((each) => each.measure === measure);
    const shown = (value: number | null | undefined) =>
      value == null ? tShared('missing') : numbers.value(value, unit);
    return { left: shown(found?.left), right: shown(found?.right) };
  };
  return (
    <div className={`${classes['values']} ${classes['quiet']}`}>
      {[
        t('ratingOf', told('mean', 'score')),
        t('perHourOf', told('per-hour', 'per hour')),
        t('protectedOf', told('protected', 'per day')),
      ].join(' · ')}
    </div>
  );
}

function addressOf({ lives }: PersonView, { kind, left: { run, name } }: ComparedView): string | null {
  const [life] = lives;
  if (life === undefined) return null;
  return kind === 'days' ? dayAddress({ run, life, assistant: name, day: 1 }) : lifeAddress(run, life);
}
