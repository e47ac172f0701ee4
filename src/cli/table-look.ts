import { wantsColor, type Terminal } from './terminal.ts';

/** How texts for stdout are laid out: as wide as the terminal, from 80 to 160 characters, and 100 where there is none; colour where it is wanted. */
export function tableLook({ environment }: Terminal): { width: number; color: boolean } {
  const width = Math.min(160, Math.max(80, process.stdout.columns ?? 100));
  return { width, color: wantsColor(process.stdout, environment) };
}
