import { NativeSelect, NumberInput } from '@mantine/core';
import type { Room } from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import classes from './talk-room.module.css';

/** Turns that a talk may have at most. */
const mostTurns = 200;

/** Who plays the person, and how long a talk may be. */
export function Settings(props: {
  told: Told;
  room: Room;
  onUser: (user: string) => void;
  onTurns: (turns: number) => void;
}) {
  const { told, room, onUser, onTurns } = props;
  const t = texts.use();
  return (
    <details className={classes['behind']}>
      <summary>
        <b>{t('settings')}</b>
      </summary>
      <NativeSelect
        label={t('playedBy')}
        description={told.models.length === 0 ? t('noModels') : t('playedByHint')}
        value={room.user}
        onChange={(event) => onUser(event.target.value)}
        data={[
          { value: 'agenda', label: t('builtIn') },
          ...told.models.map((model) => ({ value: model, label: model })),
        ]}
      />
      <NumberInput
        label={t('turns')}
        value={room.turns}
        min={1}
        max={mostTurns}
        clampBehavior="strict"
        allowDecimal={false}
        onChange={(value) => typeof value === 'number' && value >= 1 && onTurns(value)}
      />
    </details>
  );
}
