import { usePersonWords } from '../parts/person-words.ts';
import { LevelChoice } from './level-choice.tsx';
import type { Edits } from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import { without } from './without.ts';
import classes from './profile-editor.module.css';

/** The five traits of the person, each at a level. */
export function CharacterFields(props: { told: Told; edits: Edits; onChange: (edits: Edits) => void }) {
  const { told, edits, onChange } = props;
  const t = texts.use();
  const words = usePersonWords();
  return (
    <fieldset className={classes['group']}>
      <legend>{t('character')}</legend>
      {told.person.bigFive.map(({ trait, level }) => (
        <LevelChoice
          key={trait}
          label={words.fact(trait)}
          level={edits.bigFive[trait] ?? level}
          onChange={(wished) => {
            const others = without(edits.bigFive, trait);
            onChange({ ...edits, bigFive: wished === level ? others : { ...others, [trait]: wished } });
          }}
        />
      ))}
    </fieldset>
  );
}
