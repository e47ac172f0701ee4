import { ActionIcon } from '@mantine/core';

/** A button on a map. @param props.path its sign, in a field of 16 by 16 */
export function MapTool({ name, path, onClick }: { name: string; path: string; onClick: () => void }) {
  return (
    <ActionIcon variant="default" size="lg" aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden fill="none" stroke="currentColor" strokeWidth="1.6">
        <path d={path} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </ActionIcon>
  );
}
