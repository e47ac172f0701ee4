import { NativeSelect, NumberInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { LiveChoices } from '../../../src/studio/engine/live-state.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { PersonCard } from './person-card.tsx';
import classes from './begin.module.css';
import { texts } from './texts.ts';
import type { NewLife } from './use-new-life.ts';

type Wishes = NewLife['wishes'];
type Asked = Parameters<typeof api.live.person.$post>[0]['json'];

/** Wishes about somebody who is made up, and who that would be. */
export function WishedPerson(props: {
  life: NewLife;
  change: (change: Partial<NewLife>) => void;
  cultures: LiveChoices['cultures'];
  asked: Asked | null;
}) {
  const { life, change, cultures, asked } = props;
  const { wishes } = life;
  const t = texts.use();
  const any = { value: '', label: t('any') };
  const places = cultures.find(({ id }) => id === wishes.culture)?.places ?? [];
  const wish = (changed: { [Name in keyof Wishes]?: Wishes[Name] | undefined }) => {
    const { gender, age, culture, place } = { ...wishes, ...changed };
    change({
      wishes: {
        ...(gender === undefined ? {} : { gender }),
        ...(age === undefined ? {} : { age }),
        ...(culture === undefined ? {} : { culture }),
        ...(place === undefined ? {} : { place }),
      },
    });
  };
  return (
    <>
      <div className={classes['fields']}>
        <NativeSelect
          label={t('gender')}
          value={wishes.gender ?? ''}
          onChange={({ target: { value } }) => wish({ gender: genders.find((gender) => gender === value) })}
          data={[any, ...genders.map((gender) => ({ value: gender, label: t(gender) }))]}
        />
        <NumberInput
          label={t('age')}
          placeholder={t('any')}
          description={t('ageHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          descriptionProps={{ fz: 13 }}
          min={18}
          max={90}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={wishes.age ?? ''}
          onChange={(age) =>
            wish({ age: typeof age === 'number' ? Math.max(18, Math.min(90, Math.round(age))) : undefined })
          }
        />
        <NativeSelect
          label={t('country')}
          value={wishes.culture ?? ''}
          onChange={({ target: { value } }) => wish({ culture: value === '' ? undefined : value, place: undefined })}
          data={[any, ...countriesOf(cultures)]}
        />
        <NativeSelect
          label={t('place')}
          value={wishes.place ?? ''}
          disabled={places.length === 0}
          onChange={({ target: { value } }) => wish({ place: value === '' ? undefined : value })}
          data={[any, ...places.map(({ place }) => ({ value: place, label: place }))]}
        />
      </div>
      {asked !== null && <WouldBe asked={asked} />}
    </>
  );
}

const genders = ['female', 'male', 'nonbinary'] as const;

/** Who it would be, asked a moment after the last change. */
function WouldBe({ asked }: { asked: Asked }) {
  const t = texts.use();
  const [json] = useDebouncedValue(JSON.stringify(asked), 250);
  const answer = useAnswer(`live person ${json}`, () => api.live.person.$post({ json: JSON.parse(json) as Asked }));
  if (answer.state !== 'there') return <div className={classes['wouldBe']} aria-hidden />;
  return (
    <div className={classes['wouldBe']} aria-live="polite">
      <p className={classes['label']}>{t('thisWouldBe')}</p>
      <PersonCard person={answer.value} />
    </div>
  );
}

function countriesOf(cultures: LiveChoices['cultures']): { value: string; label: string }[] {
  return cultures
    .map(({ id, country }) => ({
      value: id,
      label: cultures.filter((each) => each.country === country).length > 1 ? `${country} (${id})` : country,
    }))
    .toSorted((a, b) => (a.label < b.label ? -1 : 1));
}
