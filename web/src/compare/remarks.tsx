import type { ComparedView } from './types.ts';
import { texts } from './texts.ts';
import classes from './compare.module.css';

/** What a reader must know before they believe a verdict. */
export function Remarks({ view, judge }: { view: ComparedView; judge: string | null }) {
  const t = texts.use();
  const { left, right, judges, leftOut, unpaired, branch } = view;
  const sides = left.run === right.run ? [left] : [left, right];
  const remarks = [
    ...(judges.some(({ name, warn }) => warn && name === judge) ? [t('warnRules')] : []),
    ...[left, right].flatMap(({ told, name }) => (told ? [t('warnTold', { name })] : [])),
    ...(left.id === right.id && branch === null ? [t('warnSame')] : []),
    ...sides.flatMap(({ run, incomplete, pendingVerdicts }) => [
      ...(incomplete > 0 ? [t('warnIncomplete', { count: incomplete, run })] : []),
      ...(pendingVerdicts > 0 ? [t('warnPending', { count: pendingVerdicts, run })] : []),
    ]),
    ...(unpaired.left + unpaired.right > 0
      ? [
          t('warnUnpaired', {
            left: unpaired.left,
            right: unpaired.right,
            leftName: left.name,
            rightName: right.name,
          }),
        ]
      : []),
    ...leftOut.map(({ run, judge }) => t('warnLeftOut', { run, judge })),
    ...(branch === null ? [] : [t('warnBranch', { life: branch.life, at: branch.at, set: branch.set.join(', ') })]),
  ];
  if (remarks.length === 0) return null;
  return (
    <ul className={classes['remarks']}>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
