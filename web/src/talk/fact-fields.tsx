import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { usePersonWords } from '../parts/person-words.ts';
import type { Edits } from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import { without } from './without.ts';
import classes from './profile-editor.module.css';

/** Facts, the way of speaking and the goal of the person. */
export function FactFields({ told, edits, onChange }: { told: Told; edits: Edits; onChange: (edits: Edits) => void }) {
  const t = texts.use();
  const words = usePersonWords();
  const { person, styles } = told;
  const own = person.style?.name;
  const style = edits.style ?? own ?? '';
  const goal = edits.goal === undefined ? (person.goal ?? '') : (edits.goal ?? '');
  const setFact = (name: string, text: string) => {
    const others = without(edits.demographics, name);
    onChange({ ...edits, demographics: text === person.demographics[name] ? others : { ...others, [name]: text } });
  };
  const setGoal = (text: string) => {
    const { goal: _, ...rest } = edits;
    const isOwn = text === (person.goal ?? '');
    onChange(isOwn ? rest : { ...rest, goal: text.trim() === '' ? null : text });
  };
  const setStyle = (name: string) => {
    const { style: _, ...rest } = edits;
    onChange(name === own || name === '' ? rest : { ...rest, style: name });
  };
  return (
    <fieldset className={classes['group']}>
      <legend>{t('facts')}</legend>
      <div className={classes['facts']}>
        {Object.entries(person.demographics).map(([name, text]) => (
          <TextInput
            key={name}
            label={words.fact(name)}
            value={edits.demographics[name] ?? text}
            placeholder={t('unknown')}
            maxLength={300}
            onChange={(event) => setFact(name, event.target.value)}
          />
        ))}
      </div>
      <NativeSelect
        label={t('speaks')}
        description={styles.find(({ name }) => name === style)?.instruction}
        value={style}
        onChange={(event) => setStyle(event.target.value)}
        data={[...(own === undefined ? [{ value: '', label: t('unknown') }] : []), ...styles.map(({ name }) => name)]}
      />
      <Textarea
        label={t('goal')}
        placeholder={t('noGoal')}
        value={goal}
        maxLength={600}
        autosize
        minRows={1}
        maxRows={4}
        onChange={(event) => setGoal(event.target.value)}
      />
    </fieldset>
  );
}
