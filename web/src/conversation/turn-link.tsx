import { ActionIcon } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { texts } from './texts.ts';

/** Copies the permanent link to a turn, and marks it where it stands on its own page. */
export function TurnLink({ address, turn }: { address: string; turn: number }) {
  const t = texts.use();
  const clipboard = useClipboard({ timeout: 2000 });
  const link = `${address}#turn-${turn}`;
  return (
    <>
      <ActionIcon
        component="a"
        href={link}
        variant="subtle"
        size="sm"
        aria-label={t('link', { number: turn })}
        title={t('link', { number: turn })}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          clipboard.copy(new URL(link, window.location.href).href);
          if (window.location.pathname === address) window.location.hash = `turn-${turn}`;
        }}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden fill="none" stroke="currentColor" strokeWidth="1.6">
          <path d="M6.500 9.500a2.800 2.800 0 0 0 4 0l2.700-2.700a2.800 2.800 0 0 0-4-4L8 4" strokeLinecap="round" />
          <path d="M9.500 6.500a2.800 2.800 0 0 0-4 0L2.800 9.200a2.800 2.800 0 0 0 4 4L8 12" strokeLinecap="round" />
        </svg>
      </ActionIcon>
      <span aria-live="polite">{clipboard.copied ? t('linked') : ''}</span>
    </>
  );
}
