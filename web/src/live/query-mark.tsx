import { VisuallyHidden } from '@mantine/core';
import type { Queries } from '../../../src/mind/queries.ts';
import classes from './step.module.css';
import { texts } from './texts.ts';

const signs: Readonly<Record<keyof Queries, string>> = {
  environment: 'M2 13h12M4 13V7l4-3.500 4 3.500v6M7 13v-3h2v3',
  body: 'M8 2a2 2 0 110 4 2 2 0 010-4zM4 8.500c2.500-1.300 5.500-1.300 8 0M8 7.500V11M8 11l-2 3.500M8 11l2 3.500',
  thought: 'M5 11a3 3 0 01-.5-6A3.500 3.500 0 0111 4a3.500 3.500 0 01.5 7zM6 13.500h.01M4.500 14.800h.01',
};

/** The sign and the word of a question. */
export function QueryMark({ name, isShort = false }: { name: keyof Queries; isShort?: boolean }) {
  const t = texts.use();
  const word = name === 'body' ? t('bodyQuery') : t(name);
  return (
    <span className={classes['query']} title={isShort ? word : undefined}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden fill="none" stroke="currentColor">
        <path d={signs[name]} strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {isShort ? <VisuallyHidden>{word}</VisuallyHidden> : <span>{word}</span>}
    </span>
  );
}
