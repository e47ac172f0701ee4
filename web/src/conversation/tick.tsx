import classes from './conversation.module.css';

/** Yes or no, as a sign, a colour and a word. */
export function Tick({ yes, word }: { yes: boolean; word: string }) {
  return (
    <span className={yes ? classes['yes'] : classes['no']}>
      <span aria-hidden>{yes ? '✓' : '✗'}</span> {word}
    </span>
  );
}
