import { Link, useLocation } from 'wouter';
import { scoreOf } from '../../../src/journal/days/rating.ts';
import type { WholeDay } from '../../../src/studio/days/whole-day.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { dayAddress, type DayPlace } from '../days/day-address.ts';
import { DayNumbers } from '../days/day-numbers.tsx';
import { SaidList } from '../days/said-list.tsx';
import { SmallStrip } from '../days/small-strip.tsx';
import { Answered } from '../parts/answered.tsx';
import { BothSides } from './both-sides.tsx';
import type { ComparedView } from './types.ts';
import { texts } from './texts.ts';
import classes from './compare.module.css';

/** One day of somebody with either assistant. */
export function DayPair({ view, life, day }: { view: ComparedView; life: string; day: number }) {
  const t = texts.use();
  return (
    <BothSides view={view} label={t('bothDays')}>
      {({ run, name }) => <Side place={{ run, life, assistant: name, day }} />}
    </BothSides>
  );
}

function Side({ place }: { place: DayPlace }) {
  const t = texts.use();
  const [, go] = useLocation();
  const param = { ...place, day: String(place.day) };
  const answer = useAnswer(JSON.stringify(param), () =>
    api.days[':run'][':life'][':assistant'][':day'].$get({ param }),
  );
  const address = dayAddress(place);
  return (
    <Answered answer={answer}>
      {(day) => (
        <article className={classes['text']}>
          <p>
            <Link href={address}>{t('openDay')}</Link>
          </p>
          <div>
            <SmallStrip strip={stripOf(day)} up={day.plan.up} bed={day.plan.bed} />
            <p className={classes['quiet']}>{t('stripMeans')}</p>
          </div>
          <DayNumbers day={day} />
          <SaidList suggestions={day.suggestions} current={null} onOpen={(at) => go(`${address}?at=${at}`)} />
        </article>
      )}
    </Answered>
  );
}

function stripOf({ plan, suggestions, silences, failures }: WholeDay) {
  return {
    up: plan.up,
    bed: plan.bed,
    said: suggestions.map(({ at, rating }) => [at, rating === null ? null : scoreOf(rating)] as const),
    faulted: silences.flatMap(({ from, to, rating }) => (scoreOf(rating) === 4 ? [] : [[from, to] as const])),
    failed: failures.map(({ at }) => at),
  };
}
