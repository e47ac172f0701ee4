import { Meaning } from '../parts/meaning.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import type { ShownEvent } from './shown.ts';
import classes from './intent-view.module.css';
import { texts } from './texts.ts';

/** What a person wants at an event: what they would say, and what they would not. */
export function IntentView({ checklist }: { checklist: ShownEvent['checklist'] }) {
  const t = texts.use();
  return (['explicit', 'implicit'] as const).map((kind) => {
    const items = checklist.filter((item) => item.kind === kind);
    return (
      <div key={kind} className={`${classes['intents']} ${classes[kind]}`}>
        <p className={classes['kind']}>
          <Meaning of={kind} /> <span>· {t(kind === 'explicit' ? 'explicitMeans' : 'implicitMeans')}</span>
        </p>
        {items.length === 0 ? (
          <p className={classes['none']}>{t('none')}</p>
        ) : (
          <ul>
            {items.map((item) => (
              <li key={item.number}>
                <span className={classes['number']}>{item.number}</span>
                <PlainText text={item.text} />
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  });
}
