import { PlainText } from '../parts/plain-text.tsx';
import { HiddenMark } from './hidden-mark.tsx';
import type { Conversed } from './shown.ts';
import { texts } from './texts.ts';

/** What had happened, and what the person wanted of it: no assistant sees either. */
export function Wanted({ event: { happening, intention } }: { event: Conversed['event'] }) {
  const t = texts.use();
  return (
    <>
      <h4>
        {t('happened')} <HiddenMark />
      </h4>
      <p>
        <PlainText text={happening} />
      </p>
      <h4>
        {t('intention')} <HiddenMark />
      </h4>
      <p>
        <PlainText text={intention.sentence} />
      </p>
    </>
  );
}
