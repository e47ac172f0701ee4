import { VisuallyHidden } from '@mantine/core';
import type { ShownItem } from './shown.ts';
import { texts } from './texts.ts';
import classes from './item-chip.module.css';

/** The number of an item of what was wanted: a disc for what is said, a diamond for what is not. */
export function ItemChip({ checklist, number }: { checklist: readonly ShownItem[]; number: number }) {
  const t = texts.use();
  const item = checklist.find((each) => each.number === number);
  const kind = item?.kind ?? 'explicit';
  return (
    <span
      className={`${classes['chip']} ${classes[kind]}`}
      title={item === undefined ? undefined : shortened(item.text)}
    >
      <VisuallyHidden>{t(kind)} </VisuallyHidden>
      {number}
    </span>
  );
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
