import { Meaning } from '../parts/meaning.tsx';
import { useFailureWords } from './failure-words.ts';
import type { Conversed } from './shown.ts';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

/** How the conversation ended, and what the ledger came to. */
export function Ending({ conversation }: { conversation: Conversed }) {
  const t = texts.use();
  const words = useFailureWords();
  const { end, event } = conversation;
  const explicit = event.intention.checklist.filter(({ kind }) => kind === 'explicit').length;
  return (
    <div className={classes['ending']}>
      <Meaning of={end.ending} word={t(`ending_${end.ending}`)} /> {t('afterTurns', { count: end.turns })}
      <div className={classes['quiet']}>
        {end.ending === 'unknown'
          ? t('ledgerUnknown')
          : t('ledger', { said: end.said.length, explicit, answered: end.answered.length })}
      </div>
      {end.failure !== null && (
        <div className={classes['broken']}>
          {t('brokenBy', {
            party: words.party(end.failure.party),
            kind: end.failure.kind,
            role: words.party(end.failure.role),
          })}
        </div>
      )}
    </div>
  );
}
