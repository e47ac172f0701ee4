import { Facts } from '../parts/facts.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { Step } from './step.tsx';
import classes from './step.module.css';
import type { StepOf } from './story.ts';
import { texts } from './texts.ts';

/** What somebody holds true at a point: body, mood, surroundings, what they remember and work towards. */
export function BeliefStep(props: { belief: StepOf<'believed'>; name: string; isNew: boolean }) {
  const { belief, name, isNew } = props;
  const t = texts.use();
  const { body, mood, surroundings, remembered, earlier, goal } = belief;
  return (
    <Step number={2} title={t('belief', { name })} isNew={isNew}>
      <Facts
        facts={[
          [t('body'), <Facet key="body" {...body} />],
          [t('mood'), <Facet key="mood" {...mood} />],
          [t('surroundings'), <Sentences key="around" sentences={surroundings} />],
          [
            t('remembered'),
            remembered.length === 0 ? (
              t('nothingRemembered')
            ) : (
              <ul key="remembered" className={classes['plain']}>
                {remembered.map(({ intention, ago }) => (
                  <li key={intention}>
                    <PlainText text={intention} /> <span className={classes['quiet']}>({ago})</span>
                  </li>
                ))}
                {earlier > 0 && <li className={classes['quiet']}>{t('rememberedMore', { count: earlier })}</li>}
              </ul>
            ),
          ],
          [t('goal'), <PlainText key="goal" text={goal ?? t('noGoal')} />],
        ]}
      />
    </Step>
  );
}

function Facet({ tags, because }: { tags: readonly string[]; because: readonly string[] }) {
  const t = texts.use();
  if (tags.length === 0 && because.length === 0) return <span className={classes['quiet']}>{t('nothingFelt')}</span>;
  return (
    <>
      {tags.map((tag) => (
        <span key={tag} className={classes['tag']}>
          {tag}
        </span>
      ))}{' '}
      <Sentences sentences={because} />
    </>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return <PlainText text={sentences.join('; ')} />;
}
