import { Button, NativeSelect } from '@mantine/core';
import { useLocation } from 'wouter';
import type { DaysSummary } from '../../../src/studio/days/days-summary.ts';
import { dayAddress, type DayPlace } from './day-address.ts';
import { texts } from './texts.ts';

/** Another assistant on the same day, and the day before and after. */
export function DayChoice({ place, study }: { place: DayPlace; study: DaysSummary['study'] }) {
  const t = texts.use();
  const [, go] = useLocation();
  const at = () => location.search;
  return (
    <>
      <NativeSelect
        aria-label={t('assistant')}
        value={place.assistant}
        data={study.assistants.map(({ label }) => label)}
        onChange={(event) => go(`${dayAddress({ ...place, assistant: event.target.value })}${at()}`)}
      />
      <Button.Group>
        <DayButton label={t('previousDay')} sign="‹" place={{ ...place, day: place.day - 1 }} there={place.day > 1} />
        <DayButton
          label={t('nextDay')}
          sign="›"
          place={{ ...place, day: place.day + 1 }}
          there={place.day < study.days}
        />
      </Button.Group>
    </>
  );
}

function DayButton(props: { label: string; sign: string; place: DayPlace; there: boolean }) {
  const { label, sign, place, there } = props;
  const [, go] = useLocation();
  return (
    <Button variant="default" aria-label={label} title={label} disabled={!there} onClick={() => go(dayAddress(place))}>
      {sign}
    </Button>
  );
}
