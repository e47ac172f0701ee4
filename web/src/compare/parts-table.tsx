import { around, endsOf } from './difference-numbers.ts';
import { DifferenceStrip } from './difference-strip.tsx';
import { DifferenceText } from './difference-text.tsx';
import type { ComparedMetric, ComparedPart } from './types.ts';
import { texts } from './texts.ts';
import { VerdictChip } from './verdict-chip.tsx';
import classes from './compare.module.css';

/** The difference in each part of the conversations: a domain, or an event of a life. */
export function PartsTable(props: {
  title: string;
  parts: readonly ComparedPart[];
  metric: ComparedMetric;
  nameOf: (part: string) => string;
}) {
  const { title, parts, metric, nameOf } = props;
  const t = texts.use();
  const scale = around(parts.flatMap(endsOf));
  return (
    <table className={classes['table']}>
      <caption>{title}</caption>
      <colgroup>
        <col className={classes['first']} />
        <col />
        <col className={classes['numbers']} />
        <col className={classes['last']} />
      </colgroup>
      <tbody>
        {parts.map((part) => (
          <tr key={part.part}>
            <th scope="row">{nameOf(part.part)}</th>
            <td className={classes['strip']}>
              <DifferenceStrip
                of={part}
                series={metric.kind ?? 'plain'}
                unit={metric.unit}
                scale={scale}
                name={nameOf(part.part)}
              />
            </td>
            <td>
              <DifferenceText of={part.estimate} unit={metric.unit} />
              {part.broke && (
                <div className={classes['quiet']}>
                  {t('withFailuresShort')} <DifferenceText of={part.withFailures} unit={metric.unit} />
                </div>
              )}
            </td>
            <td>
              <VerdictChip of={{ ...part, direction: metric.direction }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
