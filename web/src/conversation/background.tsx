import { whenText } from '../life/when-text.ts';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import type { Shown } from './shown.ts';
import { texts } from './texts.ts';
import { Wanted } from './wanted.tsx';

/** Where and when it was, what had happened, and what the person wanted of it. */
export function Background({ conversation }: { conversation: Shown['conversation'] }) {
  const t = texts.use();
  const format = useFormat();
  const { scene } = conversation.event;
  const where = [whenText(format, scene.time), scene.place, scene.weather].filter(
    (part) => part !== null && part !== '',
  );
  return (
    <section>
      <h3>{t('scene')}</h3>
      <p>
        <PlainText text={where.join(' · ')} />
      </p>
      <Wanted event={conversation.event} />
    </section>
  );
}
