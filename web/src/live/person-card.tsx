import type { ShownPerson } from '../../../src/studio/engine/live-state.ts';
import { PlainText } from '../parts/plain-text.tsx';
import classes from './begin.module.css';
import { personLine } from './person-line.ts';
import { texts } from './texts.ts';

/** Somebody in a few lines. */
export function PersonCard({ person }: { person: ShownPerson }) {
  const t = texts.use();
  return (
    <div className={classes['person']}>
      <p className={classes['name']}>
        <PlainText text={person.name} />
      </p>
      <p>
        <PlainText text={personLine(person, t)} />
      </p>
      <p className={classes['traits']}>
        {person.traits.slice(0, 8).map((trait) => (
          <span key={trait} className={classes['trait']}>
            <PlainText text={trait} />
          </span>
        ))}
      </p>
    </div>
  );
}
