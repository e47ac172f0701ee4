import { Stack } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { EventPicker } from './event-picker.tsx';
import { LifeLine } from './life-line.tsx';
import { LifeList } from './life-list.tsx';
import { LifeSearch } from './life-search.tsx';
import classes from './life-picker.module.css';
import { useLives } from './use-lives.ts';

/** An event of a life of a source, as addresses and routes name it. */
export interface ChosenEvent {
  /** Name of a source, such as `bundled`. */
  source: string;
  /** Id of the life. */
  life: string;
  /** Number of the event, from 1. */
  event: number;
}

/**
 * Chooses a life by its source and a search, and an event of it.
 *
 * - `value` is what is chosen, null for nothing; the picker keeps nothing else that matters, so the page may put it in its address.
 * - `onChange` is called with a whole choice: a life that is pressed comes with its event 1.
 * - `withEvent={false}` leaves the choice of an event away, for pages that need a life only; `event` is then 1.
 */
export function LifePicker(props: {
  value: ChosenEvent | null;
  onChange: (value: ChosenEvent) => void;
  withEvent?: boolean;
}) {
  const { value, onChange, withEvent = true } = props;
  const [source, setSource] = useState(value?.source ?? 'bundled');
  const [search, setSearch] = useState('');
  const lives = useLives(source, search);
  return (
    <Stack gap="sm">
      <div className={classes['choice']}>
        <LifeSearch source={source} onSource={setSource} search={search} onSearch={setSearch} />
      </div>
      <LifeList
        lives={lives}
        rowHeight={60}
        height="17rem"
        row={(life) => (
          <button
            type="button"
            className={classes['life']}
            aria-pressed={value?.source === source && value.life === life.id}
            onClick={() => onChange({ source, life: life.id, event: 1 })}
          >
            <LifeLine life={life} isShort />
          </button>
        )}
      />
      {withEvent && value !== null && <PickedLife value={value} onChange={onChange} />}
    </Stack>
  );
}

function PickedLife({ value, onChange }: { value: ChosenEvent; onChange: (value: ChosenEvent) => void }) {
  const { source, life } = value;
  const answer = useAnswer(`life ${source} ${life}`, () =>
    api.lives[':source'][':life'].$get({ param: { source, life } }),
  );
  return (
    <Answered answer={answer}>
      {({ events }) => (
        <EventPicker events={events} value={value.event} onChange={(event) => onChange({ source, life, event })} />
      )}
    </Answered>
  );
}
