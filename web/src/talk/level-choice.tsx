import { useId, type ReactNode } from 'react';
import { levels, type Level } from '../../../src/person/person.ts';
import { usePersonWords } from '../parts/person-words.ts';
import { texts } from './texts.ts';
import classes from './profile-editor.module.css';

/** Chooses a level of something. @param known false for levels of which nobody has said what they are; default all are */
export function LevelChoice(props: {
  label: string;
  level: Level | null;
  known?: (level: Level) => boolean;
  onChange: (level: Level) => void;
  children?: ReactNode;
}) {
  const { label, level, known = () => true, onChange, children } = props;
  const t = texts.use();
  const words = usePersonWords();
  const name = useId();
  return (
    <div className={classes['level']} role="radiogroup" aria-label={label}>
      <span>
        <bdi>{label}</bdi>
        {level === null && <i className={classes['quiet']}> {t('unknown')}</i>}
      </span>
      <span className={classes['choice']}>
        {levels.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === level}
              disabled={!known(each)}
              onChange={() => onChange(each)}
            />
            <span>{words.level(each)}</span>
          </label>
        ))}
      </span>
      {children !== undefined && <span className={classes['sentence']}>{children}</span>}
    </div>
  );
}
