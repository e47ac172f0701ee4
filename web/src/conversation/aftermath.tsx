import { PlainText } from '../parts/plain-text.tsx';
import { AnalysisMade } from './analysis-made.tsx';
import { useFailureWords } from './failure-words.ts';
import { Portrait } from './portrait.tsx';
import type { Shown } from './shown.ts';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

/** What the assistant and the analysis made of the conversation afterwards; nothing where they made nothing of it. */
export function Aftermath({ shown }: { shown: Shown }) {
  return (
    <>
      {shown.portrait !== null && <Portrait portrait={shown.portrait} conversation={shown.conversation} />}
      {shown.notes !== null && <Notes taken={shown.notes} />}
      {shown.analysis !== null && <AnalysisMade analysis={shown.analysis} />}
    </>
  );
}

function Notes({ taken }: { taken: NonNullable<Shown['notes']> }) {
  const t = texts.use();
  const words = useFailureWords();
  const { notes, failure } = taken;
  return (
    <section>
      <h3>{t('notes')}</h3>
      {notes === null ? (
        <i>{failure === null ? t('none') : t('missing', { party: words.party(failure.party), kind: failure.kind })}</i>
      ) : notes.length === 0 ? (
        <p className={classes['note']}>{t('noNotes')}</p>
      ) : (
        <ul className={classes['preferences']}>
          {notes.map(({ title, text }, index) => (
            <li key={index}>
              {title !== '' && (
                <b>
                  <PlainText text={title} />{' '}
                </b>
              )}
              <PlainText text={text} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
