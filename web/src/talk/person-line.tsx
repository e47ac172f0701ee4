import { EmotionFace } from '../conversation/emotion-face.tsx';
import { Overlap } from '../conversation/overlap.tsx';
import { texts as conversationTexts } from '../conversation/texts.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { Said } from '../parts/said.tsx';
import { ItemNumber } from './item-number.tsx';
import type { Line } from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import classes from './talk-room.module.css';

/**
 * What the person says, and how: emotion and action, the items they say and take as answered, and what they keep in mind.
 * @param props.tag tells them from who hears the same words beside; null where nobody does
 */
export function PersonLine(props: {
  name: string;
  tag: string | null;
  line: Line;
  checklist: Told['intention']['checklist'];
}) {
  const { name, tag, line, checklist } = props;
  const t = texts.use();
  const emotion = conversationTexts.use();
  const items = (numbers: readonly number[]) =>
    numbers.map((number) => (
      <ItemNumber
        key={number}
        item={checklist.find((each) => each.number === number) ?? { number, kind: 'explicit' }}
      />
    ));
  return (
    <Said
      by="user"
      name={
        <>
          <PlainText text={name} />
          {tag !== null && <span className={classes['tag']}>{tag}</span>}
        </>
      }
      text={line.utterance}
      aside={
        <span className={classes['facts']}>
          <span className={classes['emotion']}>
            <EmotionFace emotion={line.emotion} size={20} /> {emotion(line.emotion)}
          </span>
          <span>{t(line.action === 'end' ? 'ends' : 'goesOn')}</span>
        </span>
      }
    >
      <span className={classes['facts']}>
        {line.said.length > 0 && (
          <span>
            {t('says')} {items(line.said)}
          </span>
        )}
        {line.answered.length > 0 && (
          <span>
            <span aria-hidden>✓</span> {t('findsAnswered')} {items(line.answered)}
          </span>
        )}
        {line.overlap !== null && <Overlap value={line.overlap} />}
      </span>
      {line.note !== '' && (
        <div>
          {t('keepsInMind')}: <PlainText text={line.note} />
        </div>
      )}
    </Said>
  );
}
