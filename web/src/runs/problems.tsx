import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { PlainText } from '../parts/plain-text.tsx';
import type { Overview } from './overview.ts';
import { texts } from './texts.ts';

/** What of a run could not be read, and what it lacks: the rest of the page stands. */
export function Problems({ overview }: { overview: Overview }) {
  const t = texts.use();
  const { problems, conversations, state } = overview;
  const damagedLines = conversations?.damagedLines ?? 0;
  const isPartial = state.is === 'unfinished' || state.is === 'running';
  if (problems.length === 0 && damagedLines === 0 && !isPartial) return null;
  return (
    <>
      {isPartial && (
        <Notice title={t(`state_${state.is}`)}>
          {t(state.results ? (state.is === 'running' ? 'runningAdvice' : 'unfinishedAdvice') : 'noResultsYet')}
          {(state.incompleteLives ?? 0) > 0 && ` ${t('incompleteLives', { count: state.incompleteLives ?? 0 })}`}
          {(state.pendingVerdicts ?? 0) > 0 && ` ${t('pendingVerdicts', { count: state.pendingVerdicts ?? 0 })}`}
        </Notice>
      )}
      {(problems.length > 0 || damagedLines > 0) && (
        <Notice title={t('problems')}>
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {problems.map((problem) => (
              <li key={problem}>
                <PlainText text={problem} />
              </li>
            ))}
            {damagedLines > 0 && (
              <li>
                {t('damagedLines', { count: damagedLines })}
                {conversations?.damaged.map(({ line, problem }) => (
                  <div key={line}>
                    index.jsonl:{line}: <PlainText text={problem} />
                  </div>
                ))}
              </li>
            )}
          </ul>
        </Notice>
      )}
    </>
  );
}

function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Alert
      role="status"
      title={title}
      styles={{
        root: { background: 'var(--warning-paper)', border: 0 },
        title: { color: 'var(--warning-ink)' },
        message: { color: 'var(--warning-ink)' },
      }}
    >
      {children}
    </Alert>
  );
}
