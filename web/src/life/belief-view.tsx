import { PlainText } from '../parts/plain-text.tsx';
import type { ShownEvent } from './shown.ts';
import classes from './belief-view.module.css';
import { texts } from './texts.ts';

/** What the person held true just then: body and mood in words with what they come from, surroundings, and what was remembered. */
export function BeliefView({ belief }: { belief: NonNullable<ShownEvent['belief']> }) {
  const t = texts.use();
  const { body, mood, surroundings, remembered } = belief;
  return (
    <dl className={classes['belief']}>
      <Facet term={t('body')} tags={body.tags} because={body.because} />
      <Facet term={t('mood')} tags={mood.tags} because={mood.because} />
      <Facet term={t('surroundings')} tags={[]} because={surroundings} />
      {remembered.length > 0 && <Facet term={t('remembered')} tags={[]} because={remembered} />}
    </dl>
  );
}

function Facet({ term, tags, because }: { term: string; tags: readonly string[]; because: readonly string[] }) {
  const t = texts.use();
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {tags.length === 0 && because.length === 0 && <i>{t('nothingSpecial')}</i>}
        {tags.length > 0 && (
          <p className={classes['tags']}>
            {tags.map((tag) => (
              <span key={tag}>
                <PlainText text={tag} />
              </span>
            ))}
          </p>
        )}
        <ul>
          {because.map((reason) => (
            <li key={reason}>
              <PlainText text={reason} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
