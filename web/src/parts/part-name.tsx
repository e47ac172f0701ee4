import classes from './part-name.module.css';
import { usePartWords, type PartRole } from './part-words.ts';
import { PlainText } from './plain-text.tsx';

/**
 * What takes part, by its name, and under it what it does where it is built in.
 * @param props.label how the run calls it, where that is not what it is
 * @param props.more what else is known of it
 */
export function PartName(props: { role: PartRole; spec: string; label?: string; more?: readonly string[] }) {
  const { role, spec, label = spec, more = [] } = props;
  const words = usePartWords()(role, spec);
  const beside = [...(spec === label ? [] : [spec]), ...more];
  return (
    <div className={classes['part']}>
      <bdi>{label}</bdi>{' '}
      {beside.length > 0 && (
        <span className={classes['beside']}>
          <PlainText text={beside.join(' · ')} />
        </span>
      )}
      {words !== null && <small className={classes['words']}>{words}</small>}
    </div>
  );
}
