import type { WholeDay } from '../../../src/studio/days/whole-day.ts';
import { Card } from '../parts/card.tsx';
import { usePlayback } from '../parts/use-playback.ts';
import { DayNumbers } from './day-numbers.tsx';
import classes from './day-page.module.css';
import { momentOf } from './day-moment.ts';
import { DayPlayer } from './day-player.tsx';
import { DayTalks } from './day-talks.tsx';
import { Expectations } from './expectations.tsx';
import { MissedNote } from './missed-note.tsx';
import { SaidList } from './said-list.tsx';
import { texts } from './texts.ts';
import { minuteInAddress, useMinuteInAddress } from './use-minute-in-address.ts';

/** A day with its time: the home on one side, what was said on the other. */
export function DayView({ day }: { day: WholeDay }) {
  const t = texts.use();
  const { up, bed } = day.plan;
  const asked = minuteInAddress();
  const start = asked === null ? up : Math.min(bed, Math.max(up, asked));
  const playback = usePlayback({ from: up, to: bed, perSecond: 1, start, speed: 8 });
  useMinuteInAddress(playback.position);
  const { suggestion, talk } = momentOf(day, playback.position, playback.speed * 3.5);
  return (
    <>
      <div className={classes['columns']}>
        <div className={classes['side']}>
          <Card>
            <DayPlayer day={day} playback={playback} />
          </Card>
        </div>
        <div className={classes['side']}>
          <Card title={t('saidToday')}>
            <SaidList suggestions={day.suggestions} current={suggestion} onOpen={playback.seek} />
          </Card>
          <Card title={t('dayNumbers')}>
            <DayNumbers day={day} />
            <MissedNote />
            <Expectations day={day} />
          </Card>
        </div>
      </div>
      <DayTalks day={day} current={talk} name={day.person.name} />
    </>
  );
}
