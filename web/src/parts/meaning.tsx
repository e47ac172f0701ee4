import { texts } from './texts.ts';
import classes from './meaning.module.css';

/** What has a colour and a shape of its own everywhere. */
export type Meant =
  | 'explicit'
  | 'implicit'
  | 'user'
  | 'assistant'
  | 'speech'
  | 'silence'
  | 'protected'
  | 'receptive'
  | 'satisfied'
  | 'gave-up'
  | 'turn-limit'
  | 'broken'
  | 'unknown';

const shapes: Partial<Record<Meant, string>> = {
  explicit: '●',
  implicit: '◇',
  user: '◖',
  assistant: '◗',
  speech: '▲',
  silence: '–',
  protected: '▨',
  receptive: '▢',
};

/**
 * A word with the colour and the shape that it has everywhere.
 * @param word instead of the meaning's own word
 */
export function Meaning({ of, word }: { of: Meant; word?: string }) {
  const t = texts.use();
  return (
    <span className={classes['meaning']}>
      <span aria-hidden style={{ color: `var(--${of === 'unknown' ? 'quiet' : of})` }}>
        {shapes[of] ?? '●'}
      </span>{' '}
      {word ?? t(of)}
    </span>
  );
}
