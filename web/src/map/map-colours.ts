import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';

const variables = [
  'paper',
  'land',
  'water',
  'woods',
  'street',
  'faint',
  'grid',
  'quiet',
  'ink',
  'accent',
  'card',
] as const;

/** Colours of a map, as the theme has them now. */
export type MapColours = Readonly<Record<(typeof variables)[number], string>>;

/** The theme's colours in values, since maps know no variables; others when light and dark change. */
export function useMapColours(): MapColours {
  const scheme = useComputedColorScheme('light');
  return useMemo(() => {
    void scheme;
    const style = getComputedStyle(document.documentElement);
    return Object.fromEntries(
      variables.map((name) => [name, style.getPropertyValue(`--${name}`).trim() || '#808080']),
    ) as MapColours;
  }, [scheme]);
}
