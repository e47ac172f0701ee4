import { PlainText } from '../parts/plain-text.tsx';
import { Said } from '../parts/said.tsx';
import { EmotionFace } from './emotion-face.tsx';
import { ItemChip } from './item-chip.tsx';
import { Overlap } from './overlap.tsx';
import type { ShownItem, ShownTurn } from './shown.ts';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

/**
 * What the person said, felt, raised and found answered.
 * @param props.tag tells them from who hears the same words beside
 */
export function PersonLine(props: {
  checklist: readonly ShownItem[];
  name: string | null;
  tag?: string | null;
  user: ShownTurn['user'];
}) {
  const { checklist, name, tag = null, user } = props;
  const t = texts.use();
  const chips = (numbers: readonly number[]) =>
    numbers.map((number) => <ItemChip key={number} checklist={checklist} number={number} />);
  return (
    <Said
      by="user"
      name={
        <>
          {name === null ? t('person') : <PlainText text={name} />}
          {tag !== null && <span className={classes['tag']}>{tag}</span>}
        </>
      }
      text={user.utterance}
      aside={
        <span className={classes['aside']}>
          <span className={classes['emotion']}>
            <EmotionFace emotion={user.emotion} /> {t(user.emotion)}
          </span>
          <span>{t(user.action === 'end' ? 'action_end' : 'action_go_on')}</span>
        </span>
      }
    >
      <span className={classes['aside']}>
        {user.said.length > 0 && (
          <span>
            {t('says')} {chips(user.said)}
          </span>
        )}
        {user.answered.length > 0 && (
          <span>
            {t('findsAnswered')} {chips(user.answered)}
          </span>
        )}
        {user.overlap !== null && <Overlap value={user.overlap} />}
      </span>
      {user.note !== '' && (
        <div>
          {t('keepsInMind')}: <PlainText text={user.note} />
        </div>
      )}
    </Said>
  );
}
