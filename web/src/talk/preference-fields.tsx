import { PlainText } from '../parts/plain-text.tsx';
import { LevelChoice } from './level-choice.tsx';
import type { Edits } from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import { without } from './without.ts';
import classes from './profile-editor.module.css';

/** What the person likes and dislikes, each at a level, with the sentence that the level stands for. */
export function PreferenceFields(props: { told: Told; edits: Edits; onChange: (edits: Edits) => void }) {
  const { told, edits, onChange } = props;
  const t = texts.use();
  return (
    <fieldset className={classes['group']}>
      <legend>{t('preferences')}</legend>
      {told.person.preferences.map(({ dimension, level, sentences }) => {
        const chosen = edits.preferences[dimension] ?? level;
        return (
          <LevelChoice
            key={dimension}
            label={dimension}
            level={chosen}
            known={(each) => sentences[each] !== null}
            onChange={(wished) => {
              const others = without(edits.preferences, dimension);
              onChange({ ...edits, preferences: wished === level ? others : { ...others, [dimension]: wished } });
            }}
          >
            <PlainText text={sentences[chosen] ?? ''} />
          </LevelChoice>
        );
      })}
    </fieldset>
  );
}
